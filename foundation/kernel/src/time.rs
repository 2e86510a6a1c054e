//! Moments, in microseconds: PostgreSQL keeps no finer ones, and what is kept must read back equal.

use serde::{Deserialize, Serialize};
use std::fmt;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;
use time::{OffsetDateTime, PrimitiveDateTime};

/// Microseconds since 1970-01-01T00:00:00Z. Shown and exchanged as RFC 3339 with six digits, always `Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Instant(i64);

const SHAPE: &[BorrowedFormatItem<'_>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:6]Z");

/// One second in the unit of [`Instant`].
pub const SECOND: i64 = 1_000_000;
pub const MINUTE: i64 = 60 * SECOND;
pub const HOUR: i64 = 60 * MINUTE;
pub const DAY: i64 = 24 * HOUR;

impl Instant {
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    pub const fn micros(self) -> i64 {
        self.0
    }

    /// Later by so many microseconds (see [`DAY`] and the like); earlier when negative.
    #[must_use]
    pub const fn plus(self, micros: i64) -> Self {
        Self(self.0.saturating_add(micros))
    }

    /// Reads RFC 3339 with any offset; finer digits than microseconds are cut off.
    pub fn parse(text: &str) -> Option<Self> {
        let at = OffsetDateTime::parse(text.trim(), &time::format_description::well_known::Rfc3339).ok()?;
        Some(Self::from_offset(at))
    }

    fn from_offset(at: OffsetDateTime) -> Self {
        Self(i64::try_from(at.unix_timestamp_nanos() / 1_000).unwrap_or(i64::MAX))
    }

    /// As the `time` crate's type, UTC. Moments outside its years are taken to their nearest end.
    pub fn utc(self) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp_nanos(i128::from(self.0) * 1_000).unwrap_or_else(|_| {
            let end = if self.0 < 0 { PrimitiveDateTime::MIN } else { PrimitiveDateTime::MAX };
            end.assume_utc()
        })
    }

    /// `2020-08-12`, in UTC.
    pub fn day(self) -> String {
        let date = self.utc().date();
        format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The shape has no part that a UTC moment lacks, so formatting only fails when `out` does.
        out.write_str(&self.utc().format(&SHAPE).map_err(|_| fmt::Error)?)
    }
}

impl Serialize for Instant {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("{text:?} is no RFC 3339 moment")))
    }
}

/// Where "now" comes from. The one clock of a running forum is made in `app`; tests stop theirs.
pub trait Clock: Send + Sync {
    fn now(&self) -> Instant;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_reads_back_as_written() {
        let at = Instant::from_micros(1_597_190_400_123_456);
        assert_eq!(at.to_string(), "2020-08-12T00:00:00.123456Z");
        assert_eq!(Instant::parse(&at.to_string()), Some(at));
        assert_eq!(at.day(), "2020-08-12");
    }

    #[test]
    fn an_offset_is_taken_to_utc_and_nanoseconds_are_cut() {
        assert_eq!(
            Instant::parse("2020-08-12T02:00:00.123456789+02:00"),
            Some(Instant::from_micros(1_597_190_400_123_456))
        );
    }

    #[test]
    fn the_ends_of_time_can_be_shown() {
        assert!(!Instant::from_micros(i64::MAX).to_string().is_empty());
        assert!(!Instant::from_micros(i64::MIN).to_string().is_empty());
    }
}
