//! Reading registers from spreadsheets, on the real files and on tables written for the test.

mod faults;
mod layouts;
mod properties;
mod real_files;

use std::path::PathBuf;

use register::import::draft::{Draft, Field, Reading};
use register::import::read::{ReadError, ReadOptions, StatusWords, read};

fn shared(path: &str) -> Option<PathBuf> {
    testkit::shared::shared(&format!("data/{path}"))
}

fn options() -> ReadOptions {
    ReadOptions { statuses: StatusWords::usual(), ..ReadOptions::default() }
}

/// Reads one of the real files; `None` where it is not there.
fn real(name: &str, options: &ReadOptions) -> Option<Reading> {
    let path = shared(&format!("register/{name}"))?;
    let bytes = std::fs::read(path).expect("the file can be read");
    Some(read_bytes(&bytes, name, options).expect("the file holds recommendations"))
}

fn read_bytes(bytes: &[u8], name: &str, options: &ReadOptions) -> Result<Reading, ReadError> {
    let workbook =
        extract::spreadsheet::read(bytes, name, &extract::Limits::default()).expect("a spreadsheet");
    read(&workbook, name, options)
}

/// Reads delimited text; it must hold recommendations.
fn read_text(text: &str) -> Reading {
    read_text_with(text, &options())
}

fn read_text_with(text: &str, options: &ReadOptions) -> Reading {
    read_bytes(text.as_bytes(), "list.csv", options).expect("the text holds recommendations")
}

fn numbers(reading: &Reading) -> Vec<&str> {
    reading.drafts.iter().map(|draft| draft.number.as_str()).collect()
}

fn numbered<'r>(reading: &'r Reading, number: &str) -> &'r Draft {
    reading.drafts.iter().find(|draft| draft.number == number).expect("a draft of that number")
}

fn fields(reading: &Reading) -> Vec<Option<Field>> {
    reading.columns.iter().map(|column| column.field).collect()
}
