//! A register as bytes: JSON, CSV, XLSX. The same document always gives the same bytes.
//!
//! All three hold everything the document holds. The tables have one row per recommendation and assessment (a
//! recommendation that nobody assessed has one row) under headings that only our own reader takes for ours.

mod cells;
mod columns;
mod xlsx;

use std::io::{self, BufWriter, Write};

pub use cells::{guarded, joined, open_categories, split_list, unguarded};
pub use columns::{CONTINUATION, Column};
pub use xlsx::{ExportError, write_xlsx};

use crate::document::Document;
use cells::Table;

/// Two-space indentation, LF, a final newline; keys in the order of the document's fields.
pub fn write_json(document: &Document, out: impl Write) -> io::Result<()> {
    let mut out = BufWriter::new(out);
    serde_json::to_writer_pretty(&mut out, document)?;
    out.write_all(b"\n")?;
    out.flush()
}

/// RFC 4180 with LF for line ends and no byte order mark.
pub fn write_csv(document: &Document, out: impl Write) -> io::Result<()> {
    let mut csv = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(out);
    csv.write_record(Column::ALL.iter().map(|column| column.heading()))?;
    let table = Table::of(document);
    table.each_row(|row| {
        csv.write_record(row.iter().map(|cell| guarded(cell).into_owned())).map_err(io::Error::from)
    })?;
    csv.flush()
}
