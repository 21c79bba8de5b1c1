//! The order of merged lists.

use std::collections::HashSet;
use std::hash::Hash;

/// The order in which items stand that both sides have put in an order of their own: ours,
/// unless only the others changed the order of what was there. What one side has alone stands
/// behind what it stands behind there; of two new ones behind the same, ours is first.
pub(super) fn ordered<K: Clone + Eq + Hash>(base: &[K], ours: &[K], theirs: &[K]) -> Vec<K> {
    let is_moved = keeps_order(base, ours) && !keeps_order(base, theirs);
    let (lead, follow) = if is_moved {
        (theirs, ours)
    } else {
        (ours, theirs)
    };
    let mut order = lead.to_vec();
    let of_lead: HashSet<&K> = lead.iter().collect();
    let of_follow: HashSet<&K> = follow.iter().collect();
    let mut next = 0;
    for item in follow {
        if of_lead.contains(item) {
            let at = order.iter().position(|one| one == item);
            next = at.map_or(next, |at| at + 1);
            continue;
        }
        let rest = order.get(next..).unwrap_or_default();
        next += rest
            .iter()
            .take_while(|one| !of_follow.contains(one))
            .count();
        order.insert(next, item.clone());
        next += 1;
    }
    order
}

/// Whether those that were there before stand in the order they had.
fn keeps_order<K: Eq + Hash>(base: &[K], now: &[K]) -> bool {
    let of_base: HashSet<&K> = base.iter().collect();
    let of_now: HashSet<&K> = now.iter().collect();
    let before = base.iter().filter(|one| of_now.contains(one));
    before.eq(now.iter().filter(|one| of_base.contains(one)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(base: &str, ours: &str, theirs: &str, expected: &str) {
        let letters = |text: &str| -> Vec<char> { text.chars().collect() };
        let order = ordered(&letters(base), &letters(ours), &letters(theirs));
        let order: String = order.into_iter().collect();
        assert_eq!(order, expected, "{base}: {ours}, {theirs}");
    }

    #[test]
    fn both_sides_find_their_order() {
        check("abc", "abc", "abc", "abc");
        check("abc", "abxc", "abyc", "abxyc");
        check("", "ab", "xy", "abxy");
        check("", "abx", "aby", "abxy");
        check("abc", "abc", "cab", "cab");
        check("abc", "abxc", "cab", "cabx");
        check("abc", "cab", "bac", "cab");
        check("ab", "xab", "yab", "xyab");
    }
}
