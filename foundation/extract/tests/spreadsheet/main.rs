//! Spreadsheets in: what people send, and what nobody should.

mod delimited;
mod limits;
mod make;
mod open_document;
mod properties;
mod refusals;
mod workbooks;

use extract::{ExtractError, Limits, Workbook};

fn read(bytes: &[u8], name: &str) -> Result<Workbook, ExtractError> {
    extract::spreadsheet::read(bytes, name, &Limits::default())
}

/// The rows of the only sheet of a file that can be read.
fn rows(bytes: &[u8], name: &str) -> Vec<Vec<String>> {
    let mut workbook = read(bytes, name).expect("a spreadsheet that can be read");
    assert_eq!(workbook.sheets.len(), 1);
    workbook.sheets.remove(0).rows
}
