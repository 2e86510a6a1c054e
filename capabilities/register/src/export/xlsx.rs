//! The table as a workbook: one sheet "Register" with a frozen first row.
//!
//! A spreadsheet cell holds 32,767 UTF-16 units. Longer texts go on in columns of their own at the right end
//! ("Narrative, continued 2"), where sorting the sheet cannot part them from their row.

use std::convert::Infallible;
use std::io::Write;

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, IgnoreError, Workbook, Worksheet, XlsxError,
};

use super::cells::{Cells, Table, guarded};
use super::columns::{CONTINUATION, Column};
use crate::document::Document;

/// UTF-16 units of one cell: 32,767 less one for the leading `'` and one for a character of two units.
const CELL: usize = 32_765;

/// Rows a sheet can hold, the headings included.
const ROWS: usize = 1_048_576;

const COLUMNS: usize = 16_384;

/// Why a workbook could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error("a spreadsheet holds {ROWS} rows and the register needs {0}; export it as csv or json")]
    TooManyRows(usize),
    #[error(
        "a spreadsheet holds {COLUMNS} columns and the longest texts need {0}; export the register as csv or json"
    )]
    TooManyColumns(usize),
    #[error("the workbook could not be written: {0}")]
    Workbook(#[from] XlsxError),
}

/// Writes the workbook. Rows are put into a temporary file on the way, so that memory does not grow with them.
pub fn write_xlsx(document: &Document, out: impl Write + Send) -> Result<(), ExportError> {
    let table = Table::of(document);
    let rows = table.rows() + 1;
    let headings = headings(&table);
    check_size(rows, headings.len())?;
    let mut workbook = Workbook::new();
    // The moment of writing would make equal registers unequal files.
    let fixed = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&fixed));
    let sheet = workbook.add_worksheet_with_constant_memory()?;
    sheet.set_name("Register")?.set_freeze_panes(1, 0)?;
    let last_column = number(headings.len() - 1);
    let last_row = u32::try_from(rows - 1).expect("no more rows than a sheet holds");
    sheet.ignore_error_range(0, 0, last_row, last_column, IgnoreError::NumberStoredAsText)?;
    let bold = Format::new().set_bold().set_align(FormatAlign::Top);
    for (index, (column, heading)) in headings.iter().enumerate() {
        sheet.set_column_width(number(index), width(*column))?;
        sheet.write_string_with_format(0, number(index), heading, &bold)?;
    }
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let mut row = 0;
    table.each_row(|cells| {
        row += 1;
        write_row(sheet, row, cells, &headings, &wrapped)
    })?;
    workbook.save_to_writer(out)?;
    Ok(())
}

fn check_size(rows: usize, columns: usize) -> Result<(), ExportError> {
    if rows > ROWS {
        return Err(ExportError::TooManyRows(rows));
    }
    if columns > COLUMNS {
        return Err(ExportError::TooManyColumns(columns));
    }
    Ok(())
}

fn write_row(
    sheet: &mut Worksheet,
    row: u32,
    cells: &Cells<'_>,
    headings: &[(Column, String)],
    format: &Format,
) -> Result<(), ExportError> {
    let mut continued = Vec::new();
    for (index, cell) in cells.iter().enumerate() {
        let mut parts = parts(cell);
        if let Some(first) = parts.next() {
            sheet.write_string_with_format(row, number(index), guarded(first), format)?;
        }
        continued.extend(parts.map(|part| (Column::ALL[index], part)));
    }
    // Continuations stand at the end, those of one column side by side, in the order of the columns.
    let mut at = Column::ALL.len();
    for (column, part) in continued {
        while headings[at].0 != column {
            at += 1;
        }
        sheet.write_string_with_format(row, number(at), guarded(part), format)?;
        at += 1;
    }
    Ok(())
}

/// All columns, then as many continuations of each as its longest cell needs.
fn headings(table: &Table<'_>) -> Vec<(Column, String)> {
    let mut longest = vec![1; Column::ALL.len()];
    let counted: Result<(), Infallible> = table.each_row(|cells| {
        for (longest, cell) in longest.iter_mut().zip(cells) {
            // UTF-8 never takes fewer bytes than UTF-16 takes units.
            if cell.len() > CELL {
                *longest = (*longest).max(parts(cell).count());
            }
        }
        Ok(())
    });
    let Ok(()) = counted;
    let first = Column::ALL.iter().map(|column| (*column, column.heading().to_owned()));
    let continued = Column::ALL.iter().zip(longest).flat_map(|(column, parts)| {
        (2..=parts).map(|part| (*column, format!("{}{CONTINUATION}{part}", column.heading())))
    });
    first.chain(continued).collect()
}

/// The text in pieces that fit into a cell; none of an empty text.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut units = 0;
        let end = rest.char_indices().find(|(_, character)| {
            units += character.len_utf16();
            units > CELL
        });
        let (part, after) = rest.split_at(end.map_or(rest.len(), |(at, _)| at));
        rest = after;
        Some(part)
    })
}

/// Characters wide: texts broad enough to read, the rest narrow.
fn width(column: Column) -> f64 {
    match column {
        Column::Number | Column::Position | Column::Language | Column::Round => 10.0,
        Column::Text | Column::Narrative => 70.0,
        Column::Title | Column::Categories | Column::Source | Column::Assessor => 30.0,
        _ => 18.0,
    }
}

fn number(index: usize) -> u16 {
    u16::try_from(index).expect("no more columns than a sheet holds")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_spreadsheet_can_hold_is_refused() {
        assert!(check_size(ROWS, COLUMNS).is_ok());
        let told = |refused: Result<(), ExportError>| refused.expect_err("too large").to_string();
        assert!(told(check_size(ROWS + 1, 41)).contains("1048577"));
        assert!(told(check_size(2, COLUMNS + 1)).contains("16385"));
    }

    #[test]
    fn a_text_is_cut_where_characters_end() {
        for (text, lengths) in [
            (String::new(), vec![]),
            ("a".repeat(CELL), vec![CELL]),
            ("a".repeat(CELL + 1), vec![CELL, 1]),
            ("🙂".repeat(CELL), vec![CELL - 1, CELL - 1, 2]),
        ] {
            let units = |part: &str| part.encode_utf16().count();
            assert_eq!(parts(&text).map(units).collect::<Vec<_>>(), lengths);
            assert_eq!(parts(&text).collect::<String>(), text);
        }
    }
}
