//! Asking a person at the terminal what is to be done with a text that is nearly another one.

use crate::import::plan::{Decision, Row};
use std::io::{BufRead as _, Write as _};

/// Somebody who can decide.
pub trait Asked: Send {
    /// What is to be done with this row; `None`: the person leaves it undecided and the import stops.
    fn decide(&mut self, row: &Row) -> Option<Decision>;
}

/// Whoever sits at the terminal.
pub struct Terminal;

impl Asked for Terminal {
    fn decide(&mut self, row: &Row) -> Option<Decision> {
        let (mut out, input) = (std::io::stderr().lock(), std::io::stdin().lock());
        let mut lines = input.lines();
        // A terminal that cannot be written to has nobody to answer.
        writeln!(out, "\n{}", question(row)).ok()?;
        loop {
            write!(out, "another [w]ording, [s]eparate recommendation, s[k]ip the row, or [q]uit? ").ok()?;
            out.flush().ok()?;
            match answer(&lines.next()?.ok()?) {
                Answer::Decided(decision) => return Some(decision),
                Answer::Quit => return None,
                Answer::Unclear => {}
            }
        }
    }
}

/// Both texts, one under the other.
pub fn question(row: &Row) -> String {
    let text = |text: &Option<String>| text.as_deref().unwrap_or_default().replace('\n', "\n    ");
    format!(
        "row {}, number {}: {}\n  register:\n    {}\n  file:\n    {}",
        row.row.map_or_else(|| "?".to_owned(), |row| row.to_string()),
        row.value.as_deref().unwrap_or_default(),
        row.reasons,
        text(&row.existing),
        text(&row.incoming)
    )
}

#[derive(Debug, PartialEq, Eq)]
enum Answer {
    Decided(Decision),
    Quit,
    Unclear,
}

fn answer(line: &str) -> Answer {
    match line.trim().to_lowercase().as_str() {
        "w" | "wording" => Answer::Decided(Decision::Wording),
        "s" | "separate" => Answer::Decided(Decision::Separate),
        "k" | "skip" => Answer::Decided(Decision::Skip),
        "q" | "quit" => Answer::Quit,
        _ => Answer::Unclear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_a_letter_or_a_word() {
        assert_eq!(answer(" W\n"), Answer::Decided(Decision::Wording));
        assert_eq!(answer("skip"), Answer::Decided(Decision::Skip));
        assert_eq!(answer("q"), Answer::Quit);
        assert_eq!(answer("yes"), Answer::Unclear);
    }
}
