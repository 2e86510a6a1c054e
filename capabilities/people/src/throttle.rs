//! How tries at a password are slowed, so that guessing takes years and nobody is locked out for a neighbour's
//! mistakes.
//!
//! Three counts of failures, each with its own patience (OWASP Authentication Cheat Sheet, "Slow down online
//! guessing attacks with device cookies"):
//!
//! - by account and the asker's address range: what a person who forgot a password meets;
//! - by account from browsers that never signed in to it: what a guesser with many addresses meets;
//! - by address range over all accounts: what somebody meets who tries one password on many accounts. It counts
//!   failures only, and is patient enough for 500 people behind one address and a guesser among them.
//!
//! A browser that has signed in to the account before is counted by itself alone. A mailed link always works.

use kernel::Instant;
use kernel::time::{HOUR, SECOND};
use std::net::IpAddr;

/// Failures are forgotten when none was added for so long.
const FORGOTTEN_AFTER: i64 = 24 * HOUR;
/// So many failures from one address range are forgotten in an hour, 500 people who each mistype twice.
const RANGE_FORGETS_IN_AN_HOUR: i64 = 1_000;
/// So many cost nothing: those of 500 people, beside a thousand tries of somebody who guesses from the same address.
const RANGE_IS_FREE: i64 = 2_000;
/// The longest pause between two tries.
const LONGEST_PAUSE_SECONDS: i64 = 900;

/// One thing that is counted: how many failures cost nothing. Each further one doubles the pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Patience {
    AccountFromRange,
    AccountFromStrangers,
    Range,
    Device,
    /// Mails with links to one address: each asked for counts.
    LinksToAddress,
    /// Mails with links asked for from one range, to whatever addresses.
    LinksFromRange,
}

impl Patience {
    fn free_failures(self) -> i64 {
        match self {
            Self::AccountFromRange | Self::LinksToAddress => 5,
            Self::AccountFromStrangers => 50,
            Self::Range => RANGE_IS_FREE,
            Self::LinksFromRange => RANGE_FORGETS_IN_AN_HOUR,
            Self::Device => 10,
        }
    }
}

/// Failures so far, and when the last was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    pub failures: i64,
    pub last: Instant,
}

impl Count {
    /// Seconds until the next try is listened to; 0: now.
    pub fn seconds_to_wait(self, patience: Patience, now: Instant) -> u32 {
        let beyond = self.at(patience, now).failures - patience.free_failures();
        if beyond < 0 {
            return 0;
        }
        // 1 s, 2 s, 4 s ... 15 minutes.
        let pause = (1_i64 << beyond.min(20)).min(LONGEST_PAUSE_SECONDS);
        let over_at = self.last.plus(pause * SECOND).micros();
        let left = over_at.saturating_sub(now.micros());
        // Rounded up: whoever waits as told is let through.
        u32::try_from(left.max(0).saturating_add(SECOND - 1) / SECOND).unwrap_or(u32::MAX)
    }

    /// After one more failure.
    #[must_use]
    pub fn with_failure(self, patience: Patience, now: Instant) -> Self {
        Self { failures: self.at(patience, now).failures.saturating_add(1), last: now }
    }

    fn at(self, patience: Patience, now: Instant) -> Self {
        let quiet = now.micros().saturating_sub(self.last.micros()).max(0);
        if quiet >= FORGOTTEN_AFTER {
            return Self::default();
        }
        let forgotten = match patience {
            Patience::Range | Patience::LinksFromRange => quiet / (HOUR / RANGE_FORGETS_IN_AN_HOUR),
            _ => 0,
        };
        Self { failures: self.failures.saturating_sub(forgotten).max(0), ..self }
    }
}

/// The part of an address that one person or household has: a whole IPv4 address, the first 64 bits of IPv6.
pub fn address_range(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let s = address.segments();
            format!("{:x}:{:x}:{:x}:{:x}::/64", s[0], s[1], s[2], s[3])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Instant {
        Instant::from_micros(seconds * SECOND)
    }

    /// How many of a guesser's tries are listened to in `seconds`, when the guesser tries as fast as allowed.
    fn tries_heard(patience: Patience, seconds: i64) -> i64 {
        let (mut count, mut now, mut heard) = (Count::default(), 0, 0);
        while now < seconds {
            let wait = count.seconds_to_wait(patience, at(now));
            if wait == 0 {
                heard += 1;
                count = count.with_failure(patience, at(now));
            } else {
                now += i64::from(wait);
            }
        }
        heard
    }

    #[test]
    fn a_thousand_tries_on_one_account_take_more_than_a_week() {
        assert!(tries_heard(Patience::AccountFromRange, 7 * 86_400) < 1_000);
        assert!(tries_heard(Patience::AccountFromStrangers, 7 * 86_400) < 1_000);
    }

    #[test]
    fn the_first_mistakes_cost_nothing() {
        let mut count = Count::default();
        for _ in 0..5 {
            assert_eq!(count.seconds_to_wait(Patience::AccountFromRange, at(10)), 0);
            count = count.with_failure(Patience::AccountFromRange, at(10));
        }
        assert_eq!(count.seconds_to_wait(Patience::AccountFromRange, at(10)), 1);
        assert_eq!(count.seconds_to_wait(Patience::AccountFromRange, at(11)), 0);
    }

    #[test]
    fn five_hundred_mistakes_behind_one_address_cost_nobody_anything() {
        let mut count = Count::default();
        for _ in 0..1_999 {
            count = count.with_failure(Patience::Range, at(10));
        }
        assert_eq!(count.seconds_to_wait(Patience::Range, at(10)), 0);
        // Whoever fills it all the same empties it by waiting.
        let filled = Count { failures: 2_100, last: at(10) };
        assert_eq!(filled.seconds_to_wait(Patience::Range, at(10)), 900);
        assert_eq!(filled.seconds_to_wait(Patience::Range, at(10 + 400)), 0);
    }

    #[test]
    fn the_pause_has_an_end_and_failures_are_forgotten() {
        let count = Count { failures: i64::MAX, last: at(0) };
        assert_eq!(count.seconds_to_wait(Patience::AccountFromRange, at(0)), 900);
        assert_eq!(count.seconds_to_wait(Patience::AccountFromRange, at(86_400)), 0);
        assert_eq!(count.with_failure(Patience::AccountFromRange, at(86_400)).failures, 1);
    }

    #[test]
    fn a_household_is_one_range() {
        let range = |text: &str| address_range(text.parse().expect("an address"));
        assert_eq!(range("192.0.2.7"), "192.0.2.7");
        assert_eq!(range("::ffff:192.0.2.7"), "192.0.2.7");
        assert_eq!(range("2001:db8:1:2:3::4"), range("2001:db8:1:2::1"));
        assert_ne!(range("2001:db8:1:2::1"), range("2001:db8:1:3::1"));
    }
}
