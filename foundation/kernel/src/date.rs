//! Dates of stated precision: a year, a month or a day. "Mostly in 2018" is `2018`, and stays so.

use serde::{Deserialize, Serialize};
use std::fmt;
use time::{Date as Day, Month};

/// `2018`, `2018-10` or `2018-10-11`. Orders by the first day it may mean, the coarser first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i32,
    month: Option<u8>,
    day: Option<u8>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateError(pub String);

impl fmt::Display for DateError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:?} is no date; write a year, a month or a day: 2018, 2018-10 or 2018-10-11", self.0)
    }
}

impl std::error::Error for DateError {}

impl Date {
    /// Years 1 to 9999.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let text = text.trim();
        let wrong = || DateError(text.to_owned());
        let mut parts = text.split('-');
        let mut next = |digits: usize| -> Result<Option<u16>, DateError> {
            let Some(part) = parts.next() else { return Ok(None) };
            if part.len() != digits || !part.bytes().all(|b| b.is_ascii_digit()) {
                return Err(wrong());
            }
            part.parse().map(Some).map_err(|_| wrong())
        };
        let year = i32::from(next(4)?.ok_or_else(wrong)?);
        let month = next(2)?.map(|month| u8::try_from(month).map_err(|_| wrong())).transpose()?;
        let day = next(2)?.map(|day| u8::try_from(day).map_err(|_| wrong())).transpose()?;
        if parts.next().is_some() || year == 0 {
            return Err(wrong());
        }
        let first = Month::try_from(month.unwrap_or(1)).map_err(|_| wrong())?;
        Day::from_calendar_date(year, first, day.unwrap_or(1)).map_err(|_| wrong())?;
        Ok(Self { year, month, day })
    }

    /// Whether a text looks like a date and is none, in whichever order its numbers are read: `2026-13`, `2026-13-45`,
    /// `31/02/2026`. Where words may stand too, such a text is a slip and not words.
    pub fn is_slip(text: &str) -> bool {
        let text = text.trim();
        let Some(between) = ['-', '/', '.'].into_iter().find(|letter| text.contains(*letter)) else {
            return false;
        };
        let parts: Vec<&str> = text.split(between).map(str::trim).collect();
        if !parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())) {
            return false;
        }
        let is_day = |year: &str, month: &str, day: &str| {
            let month = month.parse().ok().and_then(|month: u8| Month::try_from(month).ok());
            let (Ok(year), Some(month), Ok(day)) = (year.parse(), month, day.parse()) else { return false };
            year > 0 && Day::from_calendar_date(year, month, day).is_ok()
        };
        match parts[..] {
            [one, two, three] => {
                !is_day(one, two, three) && !is_day(three, two, one) && !is_day(three, one, two)
            }
            // "2026/27" is a year of work, and "3-4" is no date at all.
            [year, month] if between == '-' && year.len() == 4 && month.len() <= 2 => {
                !is_day(year, month, "1")
            }
            _ => false,
        }
    }

    /// The day of a moment, in UTC.
    pub fn of(at: crate::Instant) -> Self {
        let day = at.utc().date();
        Self { year: day.year(), month: Some(u8::from(day.month())), day: Some(day.day()) }
    }

    pub fn year(self) -> i32 {
        self.year
    }

    /// The first moment it may mean.
    pub fn begins(self) -> crate::Instant {
        let month = Month::try_from(self.month.unwrap_or(1)).unwrap_or(Month::January);
        let day = Day::from_calendar_date(self.year, month, self.day.unwrap_or(1)).unwrap_or(Day::MIN);
        crate::Instant::from_micros(day.midnight().assume_utc().unix_timestamp() * crate::time::SECOND)
    }

    /// The first moment that is certainly after it: "until 2019" holds to the last second of 2019.
    pub fn ends(self) -> crate::Instant {
        let next = match (self.month, self.day) {
            (None, _) => Self { year: self.year + 1, month: None, day: None },
            (Some(12), None) => Self { year: self.year + 1, month: Some(1), day: None },
            (Some(month), None) => Self { year: self.year, month: Some(month + 1), day: None },
            (Some(_), Some(_)) => return self.begins().plus(crate::time::DAY),
        };
        next.begins()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(out, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(out, "-{day:02}")?;
        }
        Ok(())
    }
}

impl std::str::FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        Self::parse(text)
    }
}

impl Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(from)?).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_keeps_its_precision() {
        for text in ["2018", "2018-10", "2018-10-11", "2020-02-29"] {
            assert_eq!(Date::parse(text).expect(text).to_string(), text);
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in ["", "18", "2018-13", "2019-02-29", "2018-10-11-1", "2018-1", "0000", "mid-June", "+201"]
        {
            assert!(Date::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn what_looks_like_a_date_and_is_none_is_a_slip() {
        for text in [
            "2026-13-45",
            "2026-13",
            "2026-00",
            "2026-02-30",
            "31/02/2026",
            " 45.13.2026 ",
            "0000-01-01",
            "2026-1-99999999999",
        ] {
            assert!(Date::is_slip(text), "{text:?}");
        }
        for text in [
            "",
            "2026",
            "2026-12",
            "2026-06-15",
            "2026-6-5",
            "15/06/2026",
            "06/15/2026",
            "15.6.2026",
            "mid-June",
            "2026/27",
            "2026-2027",
            "3-4",
            "by 2026-13-45",
            "1-2-3-4",
            "-",
            "2026-",
            "Q3-2026",
        ] {
            assert!(!Date::is_slip(text), "{text:?}");
        }
    }

    #[test]
    fn until_a_year_holds_to_its_last_second() {
        let year = Date::parse("2019").expect("a year");
        assert_eq!(year.ends(), Date::parse("2020-01-01").expect("a day").begins());
        let month = Date::parse("2019-12").expect("a month");
        assert_eq!(month.ends(), year.ends());
    }
}
