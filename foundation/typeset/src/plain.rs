//! A document as plain text, for a terminal.

use crate::{Document, Part};
use std::fmt::Write as _;

/// The document in lines; tables with a tab between cells.
pub fn plain(document: &Document) -> String {
    let mut out = format!("{}\n", document.title);
    for part in &document.parts {
        // Writing into a string cannot fail.
        let _ = match part {
            Part::Heading(_, words) | Part::Text(words) => write!(out, "\n{words}\n"),
            Part::Table(table) => {
                let cells =
                    |row: &[crate::Words]| row.iter().map(|cell| cell.text.clone()).collect::<Vec<_>>();
                let _ = write!(out, "\n{}\n", table.headings.join("\t"));
                table.rows.iter().try_for_each(|row| writeln!(out, "{}", cells(row).join("\t")))
            }
        };
    }
    out
}
