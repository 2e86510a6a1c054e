//! Numbers as a person sees them: 65 and not 65.0, dates in ISO 8601, percentages with their sign.

use time::Date;

/// How a cell's number format shows its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    Number,
    Percent,
    Date,
    Time,
    DateTime,
    /// Hours that may pass 24: `[h]:mm`.
    Elapsed,
}

/// From a built-in number format's id (ECMA-376 part 1, 18.8.30). Ids from 27 to 36 and 50 to 58 are dates in East
/// Asian versions.
pub(super) fn built_in(id: usize) -> Shown {
    match id {
        9 | 10 => Shown::Percent,
        14..=17 | 27..=31 | 34..=36 | 50..=58 => Shown::Date,
        18..=21 | 32 | 33 | 45 | 47 => Shown::Time,
        22 => Shown::DateTime,
        46 => Shown::Elapsed,
        _ => Shown::Number,
    }
}

/// From a format code such as `dd/mm/yyyy` or `0.0%`, by what stands outside quotation marks and brackets.
pub(super) fn of_code(code: &str) -> Shown {
    let (mut day, mut clock, mut month, mut percent, mut elapsed) = (false, false, false, false, false);
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter.to_ascii_lowercase() {
            // Only the first section: the others are for negative numbers, zero and text.
            ';' => break,
            '"' => while letters.next().is_some_and(|next| next != '"') {},
            '\\' | '_' | '*' => {
                letters.next();
            }
            '[' => {
                let inside: String = letters.by_ref().take_while(|&next| next != ']').collect();
                elapsed |= !inside.is_empty()
                    && inside.chars().all(|l| matches!(l.to_ascii_lowercase(), 'h' | 'm' | 's'));
            }
            'y' | 'd' => day = true,
            'h' | 's' => clock = true,
            'm' => month = true,
            '%' => percent = true,
            _ => {}
        }
    }
    match () {
        () if elapsed => Shown::Elapsed,
        () if day && clock => Shown::DateTime,
        () if clock => Shown::Time,
        () if day || month => Shown::Date,
        () if percent => Shown::Percent,
        () => Shown::Number,
    }
}

/// `value` in words. Dates count days from 1900 (with that calendar's 29 February 1900, which never was) or 1904.
pub(super) fn shown(value: f64, as_shown: Shown, from_1904: bool) -> String {
    match as_shown {
        Shown::Number => plain(value),
        Shown::Percent => plain(value * 100.0) + "%",
        Shown::Date | Shown::Time | Shown::DateTime => {
            moment(value, as_shown, from_1904).unwrap_or_else(|| plain(value))
        }
        Shown::Elapsed => elapsed(value).unwrap_or_else(|| plain(value)),
    }
}

/// With 15 significant digits, as spreadsheets show them: the rest is noise of binary fractions.
pub(super) fn plain(value: f64) -> String {
    let rounded: f64 = format!("{value:.14e}").parse().unwrap_or(value);
    // Rounds -0 to 0.
    let rounded = rounded + 0.0;
    if rounded != 0.0 && !(1e-9..1e15).contains(&rounded.abs()) {
        return format!("{rounded:e}");
    }
    format!("{rounded}")
}

const SECONDS_OF_DAY: i64 = 86_400;
/// The first serial day after 31 December 9999.
const DAYS_END: f64 = 2_958_466.0;

fn moment(serial: f64, as_shown: Shown, from_1904: bool) -> Option<String> {
    if !(0.0..DAYS_END).contains(&serial) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "below 2.6e11, checked above")]
    let seconds = (serial * 86_400.0).round() as i64;
    let (days, second) = (seconds / SECONDS_OF_DAY, seconds % SECONDS_OF_DAY);
    let clock = format!("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
    if as_shown == Shown::Time {
        return Some(clock);
    }
    let date = date(days, from_1904)?;
    if as_shown == Shown::Date || second == 0 {
        return Some(date);
    }
    Some(format!("{date}T{clock}"))
}

fn date(days: i64, from_1904: bool) -> Option<String> {
    /// Julian day of 1 January 1904.
    const DAY_1904: i64 = 2_416_481;
    /// Julian day of 30 December 1899: day 60 of the 1900 calendar is the leap day that never was.
    const DAY_1899: i64 = 2_415_019;
    let julian = match days {
        _ if from_1904 => DAY_1904 + days,
        0..60 => DAY_1899 + 1 + days,
        _ => DAY_1899 + days,
    };
    let date = Date::from_julian_day(i32::try_from(julian).ok()?).ok()?;
    Some(format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day()))
}

fn elapsed(serial: f64) -> Option<String> {
    if !(0.0..DAYS_END).contains(&serial) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "below 2.6e11, checked above")]
    let seconds = (serial * 86_400.0).round() as i64;
    Some(format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_people_write_them() {
        for (value, words) in [
            (65.0, "65"),
            (0.1 + 0.2, "0.3"),
            (-2.5, "-2.5"),
            (-0.0, "0"),
            (123_456_789_012.0, "123456789012"),
            (1e20, "1e20"),
        ] {
            assert_eq!(plain(value), words);
        }
        assert_eq!(shown(0.5, Shown::Percent, false), "50%");
        assert_eq!(shown(0.07, Shown::Percent, false), "7%");
    }

    #[test]
    fn dates_are_those_of_excel() {
        // ECMA-376 part 1, 18.17.4.1: serial 1 is 1 January 1900; 61 is 1 March 1900; 44 197 is 1 January 2021.
        for (serial, words) in
            [(1.0, "1900-01-01"), (59.0, "1900-02-28"), (61.0, "1900-03-01"), (44_197.0, "2021-01-01")]
        {
            assert_eq!(shown(serial, Shown::Date, false), words);
        }
        assert_eq!(shown(0.0, Shown::Date, true), "1904-01-01");
        assert_eq!(shown(44_197.75, Shown::DateTime, false), "2021-01-01T18:00:00");
        assert_eq!(shown(0.4375, Shown::Time, false), "10:30:00");
        assert_eq!(shown(1.5, Shown::Elapsed, false), "36:00:00");
        assert_eq!(shown(-3.0, Shown::Date, false), "-3");
    }

    #[test]
    fn format_codes_are_told_by_their_letters() {
        for (code, expected) in [
            ("General", Shown::Number),
            ("0.00", Shown::Number),
            ("#,##0.00 \"days\"", Shown::Number),
            ("[Red]0;[Blue]d", Shown::Number),
            ("0.0%", Shown::Percent),
            ("dd/mm/yyyy", Shown::Date),
            ("mmm", Shown::Date),
            ("[$-409]d-mmm-yy;@", Shown::Date),
            ("h:mm AM/PM", Shown::Time),
            ("yyyy-mm-dd hh:mm", Shown::DateTime),
            ("[h]:mm", Shown::Elapsed),
        ] {
            assert_eq!(of_code(code), expected, "{code}");
        }
    }
}
