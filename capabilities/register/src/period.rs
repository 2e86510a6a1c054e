//! When a round was assessed: a date of stated precision, or all the time between two of them.

use kernel::Date;
use std::fmt;

/// `2018`, or `2014/2018`. Ends no earlier than it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    pub from: Date,
    /// The same as `from`: one date and no span.
    pub to: Date,
}

/// What stands between the two dates of a span, as people write it.
const BETWEEN: [&str; 5] = ["/", "–", "—", " - ", " to "];

impl Period {
    /// `2018`, `2018-10`, `2018-10-11`; `2014/2018`, `2014-2018`, `2014–2018`, `2014-03 to 2018-10`. `None` when it is
    /// none of these, or ends before it begins.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Ok(date) = Date::parse(text) {
            return Some(Self { from: date, to: date });
        }
        let years = || text.split_once('-').filter(|(from, to)| from.len() == 4 && to.len() == 4);
        let (from, to) = BETWEEN.iter().find_map(|between| text.split_once(between)).or_else(years)?;
        let (from, to) = (Date::parse(from).ok()?, Date::parse(to).ok()?);
        (from <= to).then_some(Self { from, to })
    }

    pub fn is_span(self) -> bool {
        self.from != self.to
    }

    /// As it is kept: what is a period in the one way it is written, everything else as it came.
    pub fn kept(text: &str) -> String {
        Self::parse(text).map_or_else(|| text.trim().to_owned(), |period| period.to_string())
    }
}

impl fmt::Display for Period {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_span() { write!(out, "{}/{}", self.from, self.to) } else { self.from.fmt(out) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_is_read_as_people_write_it_and_kept_in_one_way() {
        let table = [
            ("2018", Some("2018")),
            (" 2018-10 ", Some("2018-10")),
            ("2014/2018", Some("2014/2018")),
            ("2014-2018", Some("2014/2018")),
            ("2014–2018", Some("2014/2018")),
            ("2014-03 to 2018-10-11", Some("2014-03/2018-10-11")),
            ("2018 - 2018", Some("2018")),
            ("2018/2014", None),
            ("2014/15", None),
            ("2014/2018/2020", None),
            ("mostly in 2018", None),
            ("2018-13", None),
            ("", None),
        ];
        for (text, kept) in table {
            let found = Period::parse(text).map(|period| period.to_string());
            assert_eq!(found.as_deref(), kept, "{text:?}");
        }
        assert_eq!(Period::kept("mostly in 2018"), "mostly in 2018");
    }
}
