//! Stacked bars and the same figures as a table.

use super::Status;

/// One row of `tally::tally` and `tally::table`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TallyRow {
    pub word: String,
    /// Where the row leads; empty for plain text.
    pub href: String,
    pub n: u64,
    /// What the picture shows, in words.
    pub label: String,
    pub bars: Vec<Bar>,
    /// One for each status asked for, zeros too.
    pub counts: Vec<Cell>,
    /// Figures that stand in the table beside those of the picture; they need not add up to `n`.
    pub also: Vec<Cell>,
}

/// A piece of a bar. `start` and `width` are per cent of the row with one decimal, ready for SVG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    pub start: String,
    pub width: String,
    /// `b-` and a tone's word, `m-` and a mark's.
    pub class: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    pub word: String,
    pub n: u64,
}

/// Room between two pieces, in thousandths of the row.
const GAP: u64 = 4;

impl TallyRow {
    /// Every bar begins at zero and fills the row: shares of `n`, which is the sum of the counts. Zeros take no room.
    pub fn new<'a>(
        word: impl Into<String>,
        href: impl Into<String>,
        counts: impl IntoIterator<Item = (&'a Status, u64)>,
    ) -> Self {
        let counts: Vec<_> = counts.into_iter().collect();
        Self::of(
            word.into(),
            href.into(),
            counts
                .iter()
                .map(|(status, n)| (status.word.as_str(), format!("b-{}", status.tone.as_str()), *n)),
        )
    }

    /// The same for groups of people: each count with its name and the word of its mark.
    pub fn marked<'a>(
        word: impl Into<String>,
        href: impl Into<String>,
        counts: impl IntoIterator<Item = (&'a str, super::Mark, u64)>,
    ) -> Self {
        Self::of(
            word.into(),
            href.into(),
            counts.into_iter().map(|(name, mark, n)| (name, format!("m-{}", mark.as_str()), n)),
        )
    }

    fn of<'a>(word: String, href: String, counts: impl Iterator<Item = (&'a str, String, u64)>) -> Self {
        let counts: Vec<_> = counts.collect();
        let n: u64 = counts.iter().map(|(.., n)| n).sum();
        let mut bars = Vec::new();
        let mut before = 0;
        for (_, class, count) in &counts {
            if *count == 0 {
                continue;
            }
            let (start, end) = (1000 * before / n, 1000 * (before + count) / n);
            before += count;
            let last = before == n;
            let width = if last { end - start } else { (end - start).saturating_sub(GAP).max(1) };
            bars.push(Bar { start: per_cent(start), width: per_cent(width), class: class.clone() });
        }
        let said: Vec<_> =
            counts.iter().filter(|(.., n)| *n > 0).map(|(name, _, n)| format!("{name} {n}")).collect();
        Self {
            label: format!("{word}: {}", said.join(" · ")),
            word,
            href,
            n,
            bars,
            counts: counts.into_iter().map(|(name, _, n)| Cell { word: name.to_owned(), n }).collect(),
            also: Vec::new(),
        }
    }
}

fn per_cent(thousandths: u64) -> String {
    format!("{}.{}", thousandths / 10, thousandths % 10)
}

#[cfg(test)]
mod tests {
    use super::super::{Shape, Tone};
    use super::*;

    fn status(tone: Tone, word: &str) -> Status {
        Status { tone, shape: Shape::Ring, word: word.into() }
    }

    #[test]
    fn a_bar_begins_at_zero_and_its_pieces_fill_the_row() {
        let (done, half, open) = (
            status(Tone::Good, "Completed"),
            status(Tone::Under, "In progress"),
            status(Tone::Open, "To do"),
        );
        let row = TallyRow::new("Outcomes", "/o", [(&done, 1), (&half, 0), (&open, 3)]);
        assert_eq!(row.n, 4);
        assert_eq!(row.label, "Outcomes: Completed 1 · To do 3");
        assert_eq!(
            row.bars,
            [
                Bar { start: "0.0".into(), width: "24.6".into(), class: "b-good".into() },
                Bar { start: "25.0".into(), width: "75.0".into(), class: "b-open".into() },
            ]
        );
        assert_eq!(row.counts.iter().map(|cell| cell.n).collect::<Vec<_>>(), [1, 0, 3]);
    }

    #[test]
    fn a_row_of_nothing_has_no_bars() {
        let done = status(Tone::Good, "Completed");
        assert_eq!(TallyRow::new("Funding", "", [(&done, 0)]).bars, []);
    }

    #[test]
    fn one_in_a_hundred_thousand_is_still_to_be_seen() {
        let (done, open) = (status(Tone::Good, "Completed"), status(Tone::Open, "To do"));
        let row = TallyRow::new("All", "", [(&done, 1), (&open, 99_999)]);
        assert_eq!(row.bars[0].width, "0.1");
    }
}
