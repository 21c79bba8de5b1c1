//! Many jobs on all cores, their results in the order of the jobs.
//!
//! Workers take the next job from a shared counter; whoever called hears of each result as
//! soon as all before it have arrived. A job that panics is a result like any other, so that
//! one bad poster does not take the rest with it. Whoever called may say after any result that
//! it is enough. What is absent: queues that grow while working, and any knowledge of what a
//! job is.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

/// Setting and encoding a poster recurse deeply; the usual two megabytes are not enough.
const STACK_BYTES: usize = 16 * 1024 * 1024;

/// Works on all jobs; `each` is called on this thread, job by job in order. The result is
/// an error where the work panicked. After a break no further job is begun.
pub fn in_order<J: Sync, R: Send>(
    jobs: &[J],
    work: impl Fn(&J) -> R + Sync,
    mut each: impl FnMut(&J, thread::Result<R>) -> ControlFlow<()>,
) {
    let next = AtomicUsize::new(0);
    let take = || {
        let index = next.fetch_add(1, Ordering::Relaxed);
        let job = jobs.get(index)?;
        Some((index, catch_unwind(AssertUnwindSafe(|| work(job)))))
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let (send, results) = mpsc::channel();
        let mut working = 0;
        for _ in 0..workers.min(jobs.len()) {
            let (send, take) = (send.clone(), &take);
            let worker = thread::Builder::new().stack_size(STACK_BYTES);
            let started = worker.spawn_scoped(scope, move || {
                while let Some(result) = take() {
                    if send.send(result).is_err() {
                        break;
                    }
                }
            });
            working += usize::from(started.is_ok());
        }
        // A machine that grants no thread at all still gets its posters, one by one.
        if working == 0 {
            while let Some(result) = take() {
                // The other end is below, on this very thread.
                let _ = send.send(result);
            }
        }
        drop(send);
        let mut early = BTreeMap::new();
        let mut due = jobs.iter().enumerate().peekable();
        for (index, result) in results {
            early.insert(index, result);
            while let Some((index, job)) = due.peek() {
                let Some(result) = early.remove(index) else {
                    break;
                };
                if each(job, result).is_break() {
                    next.store(jobs.len(), Ordering::Relaxed);
                    return;
                }
                due.next();
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_jobs() {
        let jobs: Vec<u64> = (0..200).collect();
        let mut heard = Vec::new();
        in_order(
            &jobs,
            |&job| {
                thread::sleep(std::time::Duration::from_micros((job * 7919) % 300));
                job * 2
            },
            |&job, result| {
                heard.push((job, result.unwrap()));
                ControlFlow::Continue(())
            },
        );
        let expected: Vec<_> = jobs.iter().map(|&job| (job, job * 2)).collect();
        assert_eq!(heard, expected);
    }

    #[test]
    fn a_job_that_panics_takes_none_of_the_others_with_it() {
        let mut heard = Vec::new();
        in_order(
            &[1, 0, 2],
            |&job| 10 / job,
            |_, result: thread::Result<i32>| {
                heard.push(result.ok());
                ControlFlow::Continue(())
            },
        );
        assert_eq!(heard, [Some(10), None, Some(5)]);
    }

    #[test]
    fn nothing_is_begun_after_enough() {
        let jobs: Vec<u64> = (0..10_000).collect();
        let begun = AtomicUsize::new(0);
        let mut heard = 0;
        in_order(
            &jobs,
            |_| begun.fetch_add(1, Ordering::Relaxed),
            |_, _| {
                heard += 1;
                ControlFlow::Break(())
            },
        );
        assert_eq!(heard, 1);
        assert!(begun.into_inner() <= jobs.len());
    }
}
