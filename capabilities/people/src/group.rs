//! Groups, and who is in them with what role, from when to when.

use kernel::{Date, Instant, Role};
use uuid::Uuid;

/// The key of the group that is the forum itself.
pub const FORUM: &str = "forum";

/// What a group is for. Shown by the message `people-group-kind-…`.
pub const GROUP_KINDS: [&str; 10] = [
    "forum",
    "working-group",
    "advisory-group",
    "secretariat",
    "best-practice-forum",
    "dynamic-coalition",
    "policy-network",
    "national-regional-forum",
    "stakeholder-community",
    "other",
];

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub id: Uuid,
    pub key: String,
    pub name: String,
    /// One of [`GROUP_KINDS`].
    pub kind: String,
    pub description: String,
}

/// A party in a group with a role, between two dates of stated precision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    pub id: Uuid,
    pub party: Uuid,
    pub group: Uuid,
    pub role: Role,
    pub term: Term,
    /// Where this is known from: a list, a decision, a command.
    pub source: String,
}

/// From when to when. `None`: not known, or not ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Term {
    pub from: Option<Date>,
    pub to: Option<Date>,
}

impl Term {
    /// Whether it holds at `now`: from the first moment `from` may mean to the last that `to` may mean.
    pub fn holds_at(self, now: Instant) -> bool {
        self.from.is_none_or(|from| from.begins() <= now) && self.to.is_none_or(|to| now < to.ends())
    }

    /// The first moment at which it holds no longer.
    pub fn ends(self) -> Option<Instant> {
        self.to.map(Date::ends)
    }

    /// Whether some of these holds at every moment from `now` on, without an end.
    pub fn some_always_holds(terms: &[Self], now: Instant) -> bool {
        let mut until = now;
        loop {
            let mut holding = terms.iter().filter(|term| term.holds_at(until)).peekable();
            if holding.peek().is_none() {
                return false;
            }
            // Later than `until` each time, since each of them still holds there.
            match holding.map(|term| term.ends()).collect::<Option<Vec<_>>>() {
                None => return true,
                Some(ends) => until = ends.into_iter().max().unwrap_or(until),
            }
        }
    }

    /// The first moment after `now` at which it begins or ends.
    pub fn turns_after(self, now: Instant) -> Option<Instant> {
        let begins = self.from.map(Date::begins);
        [begins, self.ends()].into_iter().flatten().filter(|moment| *moment > now).min()
    }

    /// Whether some moment is in both.
    pub fn overlaps(self, other: Self) -> bool {
        let begins_before_end = |one: Self, other: Self| match (one.from, other.to) {
            (Some(from), Some(to)) => from.begins() < to.ends(),
            _ => true,
        };
        begins_before_end(self, other) && begins_before_end(other, self)
    }

    /// Whether it ends before it begins.
    pub fn is_backwards(self) -> bool {
        matches!((self.from, self.to), (Some(from), Some(to)) if to.ends() <= from.begins())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(from: &str, to: &str) -> Term {
        let date = |text: &str| (!text.is_empty()).then(|| Date::parse(text).expect("a date"));
        Term { from: date(from), to: date(to) }
    }

    fn at(text: &str) -> Instant {
        Instant::parse(text).expect("a moment")
    }

    #[test]
    fn a_role_counts_between_its_dates_and_no_longer() {
        let whole_years = term("2019", "2020");
        assert!(!whole_years.holds_at(at("2018-12-31T23:59:59Z")));
        assert!(whole_years.holds_at(at("2019-01-01T00:00:00Z")));
        assert!(whole_years.holds_at(at("2020-12-31T23:59:59Z")));
        assert!(!whole_years.holds_at(at("2021-01-01T00:00:00Z")));
        assert!(term("2020-03", "").holds_at(at("2030-01-01T00:00:00Z")));
        assert!(!term("2020-03", "").holds_at(at("2020-02-29T23:59:59Z")));
        assert!(term("", "2020-03-01").holds_at(at("2020-03-01T12:00:00Z")));
        assert!(!term("", "2020-03-01").holds_at(at("2020-03-02T00:00:00Z")));
        assert!(term("", "").holds_at(at("2020-03-02T00:00:00Z")));
    }

    #[test]
    fn a_term_turns_when_it_begins_and_when_it_ends() {
        let term = term("2019", "2020-03");
        assert_eq!(term.turns_after(at("2018-05-01T00:00:00Z")), Some(at("2019-01-01T00:00:00Z")));
        assert_eq!(term.turns_after(at("2019-01-01T00:00:00Z")), Some(at("2020-04-01T00:00:00Z")));
        assert_eq!(term.turns_after(at("2020-04-01T00:00:00Z")), None);
    }

    #[test]
    fn one_of_several_holds_always_when_none_leaves_a_gap_and_the_last_has_no_end() {
        let now = at("2020-05-01T12:00:00Z");
        let always = |terms: &[Term]| Term::some_always_holds(terms, now);
        assert!(always(&[term("", "")]));
        assert!(always(&[term("2020-05-01", "")]));
        assert!(!always(&[]));
        assert!(!always(&[term("", "2020-05-01")]), "today is the last day");
        assert!(!always(&[term("", "2030")]));
        assert!(!always(&[term("2021", "")]), "nobody until then");
        assert!(always(&[term("", "2020-05"), term("2020-06", "")]));
        assert!(!always(&[term("", "2020-05"), term("2020-06-02", "")]), "a day without");
        assert!(always(&[term("2022", ""), term("", "2020"), term("2020-12", "2021-12-31")]));
    }

    #[test]
    fn terms_overlap_when_a_moment_is_in_both() {
        assert!(term("2019", "2020").overlaps(term("2020-12-31", "")));
        assert!(!term("2019", "2020").overlaps(term("2021", "")));
        assert!(!term("2021", "").overlaps(term("2019", "2020")));
        assert!(term("", "").overlaps(term("2021", "2021")));
    }

    #[test]
    fn a_term_may_begin_and_end_in_one_year() {
        assert!(!term("2020", "2020").is_backwards());
        assert!(!term("2020-05", "2020").is_backwards());
        assert!(term("2021", "2020").is_backwards());
        assert!(!term("", "2020").is_backwards());
    }
}
