//! A follow: what somebody wants to hear of, and how.

use kernel::time::DAY;
use kernel::{Instant, RecordRef};
use std::fmt;
use uuid::Uuid;

/// Follows of one person: more than anybody reads, few enough to be answered at once.
pub const MOST_FOLLOWS: usize = 200;
/// Characters of a list's address.
pub const LONGEST_ADDRESS: usize = 2_000;

/// What is followed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Target {
    /// A record: `recommendation:018f...`.
    Record(Record),
    /// A list as it is filtered, by its address.
    List(String),
}

/// A record without version or part.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Record {
    pub kind: String,
    pub id: Uuid,
}

impl Target {
    pub fn record(record: &RecordRef) -> Self {
        Self::Record(Record { kind: record.kind.clone(), id: record.id })
    }

    /// `None`: neither a record nor an address on this forum.
    pub fn parse(text: &str) -> Option<Self> {
        if text.starts_with('/') {
            let is_sound = text.chars().count() <= LONGEST_ADDRESS && !text.chars().any(char::is_control);
            return is_sound.then(|| Self::List(text.to_owned()));
        }
        let (kind, id) = text.split_once(':')?;
        let is_kind = !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        let id = Uuid::parse_str(id).ok().filter(|_| is_kind)?;
        Some(Self::Record(Record { kind: kind.to_owned(), id }))
    }
}

impl fmt::Display for Target {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Record(Record { kind, id }) => write!(out, "{kind}:{id}"),
            Self::List(address) => out.write_str(address),
        }
    }
}

/// How somebody wants to hear of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cadence {
    /// A mail as soon as something happens.
    AtOnce,
    /// In the day's one mail.
    Daily,
    /// No mail: in the feed alone.
    Feed,
}

impl Cadence {
    pub const ALL: [Self; 3] = [Self::AtOnce, Self::Daily, Self::Feed];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::AtOnce => "at-once",
            Self::Daily => "daily",
            Self::Feed => "feed",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cadence| cadence.as_str() == text)
    }
}

/// A stretch of time with one way of being told; it lasts until the next begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Period {
    from: Instant,
    /// `None`: paused.
    cadence: Option<Cadence>,
}

/// How one follow was told of, when. An event is told as was wished at its moment, so a change of mind between two mails
/// neither loses nor doubles it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Periods(Vec<Period>);

/// Periods that ended so long ago are told of by no mail any more.
const REMEMBERED: i64 = 8 * DAY;

impl Periods {
    pub fn beginning(from: Instant, cadence: Cadence) -> Self {
        Self(vec![Period { from, cadence: Some(cadence) }])
    }

    /// As a column keeps it; what cannot be read is left out.
    pub fn parse(text: &str) -> Self {
        let period = |part: &str| {
            let (from, cadence) = part.split_once(':')?;
            Some(Period { from: Instant::from_micros(from.parse().ok()?), cadence: Cadence::parse(cadence) })
        };
        Self(text.split(' ').filter_map(period).collect())
    }

    /// With another way from now on.
    #[must_use]
    pub fn then(&self, now: Instant, cadence: Option<Cadence>) -> Self {
        let mut periods = self.0.clone();
        if periods.last().is_some_and(|last| last.cadence == cadence) {
            return self.clone();
        }
        periods.retain(|period| period.from < now);
        periods.push(Period { from: now, cadence });
        // The last that began before what is remembered still holds at its beginning.
        let old = periods.iter().rposition(|period| period.from <= now.plus(-REMEMBERED)).unwrap_or(0);
        Self(periods.split_off(old))
    }

    /// How something that happened then is told: `None` before it was followed, and while it paused.
    pub fn at(&self, then: Instant) -> Option<Cadence> {
        self.0.iter().rev().find(|period| period.from <= then)?.cadence
    }
}

impl fmt::Display for Periods {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, period) in self.0.iter().enumerate() {
            let gap = if at == 0 { "" } else { " " };
            let cadence = period.cadence.map_or("paused", Cadence::as_str);
            write!(out, "{gap}{}:{cadence}", period.from.micros())?;
        }
        Ok(())
    }
}

/// Somebody follows something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Follow {
    pub id: Uuid,
    pub party: Uuid,
    pub target: Target,
    pub cadence: Cadence,
    pub is_paused: bool,
    pub begun: Instant,
    pub periods: Periods,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: i64) -> Instant {
        Instant::from_micros(day * DAY)
    }

    #[test]
    fn a_target_reads_back_as_written() {
        for text in ["recommendation:018f0000-0000-7000-8000-000000000001", "/register?status=completed"] {
            assert_eq!(Target::parse(text).map(|target| target.to_string()).as_deref(), Some(text));
        }
        for text in ["", "recommendation", "recommendation:1", "https://example.org/", "/a\nb", "Re:018f"] {
            assert_eq!(Target::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn what_happened_is_told_as_was_wished_then() {
        let periods = Periods::beginning(at(10), Cadence::Daily)
            .then(at(11), Some(Cadence::AtOnce))
            .then(at(12), None)
            .then(at(13), Some(Cadence::Daily));
        let told = [9, 10, 11, 12, 13, 20].map(|day| periods.at(at(day)));
        assert_eq!(
            told,
            [
                None,
                Some(Cadence::Daily),
                Some(Cadence::AtOnce),
                None,
                Some(Cadence::Daily),
                Some(Cadence::Daily)
            ]
        );
        assert_eq!(Periods::parse(&periods.to_string()), periods);
    }

    #[test]
    fn a_change_of_mind_at_the_same_moment_leaves_the_last() {
        let periods = Periods::beginning(at(10), Cadence::Daily).then(at(10), Some(Cadence::Feed));
        assert_eq!(periods, Periods::beginning(at(10), Cadence::Feed));
    }

    #[test]
    fn what_ended_long_ago_is_forgotten() {
        let mut periods = Periods::beginning(at(1), Cadence::Daily);
        for day in 2..100 {
            let cadence = if day % 2 == 0 { Cadence::Feed } else { Cadence::Daily };
            periods = periods.then(at(day), Some(cadence));
        }
        assert!(periods.to_string().len() < 400, "{periods}");
        assert_eq!(periods.at(at(99)), Some(Cadence::Daily));
        assert_eq!(periods.at(at(92)), Some(Cadence::Feed));
    }
}
