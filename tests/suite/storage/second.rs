//! A second process: this test binary once more, running one test that holds something and
//! waits. It ends when it is killed, the way a crash ends it, or when nobody needs it any more.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Tells the second process where to work; without it there is nothing to do.
const PLACE: &str = "STECKBRIEF_TEST_PLACE";
/// What the second process says when it holds what it should.
const READY: &str = "it is held";

/// A process that holds something until it is killed.
pub struct Second(Child);

impl Second {
    /// Starts the ignored test of that name and waits until it holds its thing.
    pub fn start(test: &str, place: &Path) -> Self {
        let mut child = Command::new(std::env::current_exe().expect("this binary"))
            .args(["--exact", test, "--ignored", "--nocapture"])
            .env(PLACE, place)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a second process");
        let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let mut lines = lines.map_while(Result::ok);
        assert!(
            lines.any(|line| line.contains(READY)),
            "{test} holds nothing"
        );
        Self(child)
    }

    /// Ends it as kill -9 does.
    pub fn kill(mut self) {
        self.0.kill().expect("killed");
        self.0.wait().expect("ended");
    }
}

impl Drop for Second {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// In the second process: where to work, if this is one.
pub fn place() -> Option<std::path::PathBuf> {
    std::env::var_os(PLACE).map(Into::into)
}

/// In the second process: says that it holds its thing, and waits for the end.
pub fn wait() {
    writeln!(std::io::stdout(), "{READY}").expect("somebody listens");
    let _ = std::io::stdin().read(&mut [0]);
}
