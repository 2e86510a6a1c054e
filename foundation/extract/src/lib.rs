//! Documents in: files that people send, turned into text and tables.
//!
//! Every reader here takes bytes from strangers: sizes are capped before and while parsing, nothing is evaluated,
//! nothing is fetched, and whatever cannot be read is an error that says what to do about it.

pub mod spreadsheet;

pub use spreadsheet::{Content, ExtractError, Formula, Limits, Range, Sheet, Workbook};
