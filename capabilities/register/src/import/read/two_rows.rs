//! Headings in two rows, as spreadsheets have them for rounds: "2018" merged over "Status" and "Assessment", and the
//! headings beside it merged down. They are made one row, so that all else knows only that.

use extract::{Range, Sheet, Workbook};
use std::borrow::Cow;

/// The workbook with one row of headings in each sheet.
pub(super) fn joined(workbook: &Workbook) -> Cow<'_, Workbook> {
    if workbook.sheets.iter().all(|sheet| upper_row(sheet).is_none()) {
        return Cow::Borrowed(workbook);
    }
    let mut workbook = workbook.clone();
    join(&mut workbook);
    Cow::Owned(workbook)
}

/// The same, in place.
pub(super) fn join(workbook: &mut Workbook) {
    for sheet in &mut workbook.sheets {
        if let Some(row) = upper_row(sheet) {
            join_rows(sheet, row);
        }
    }
}

/// How far down the headings are looked for.
const ROWS_LOOKED_AT: usize = 200;

/// The upper of two rows of headings: in it one heading is merged over several columns that have words of their own
/// below, and another one down.
fn upper_row(sheet: &Sheet) -> Option<usize> {
    let has_words = |row: usize, column: usize| {
        sheet.rows.get(row).and_then(|cells| cells.get(column)).is_some_and(|cell| !cell.trim().is_empty())
    };
    let goes_down = |range: &&Range| {
        range.last_row == range.first_row + 1
            && range.first_column == range.last_column
            && has_words(range.first_row, range.first_column)
    };
    let over = |row: usize| {
        move |range: &&Range| {
            (range.first_row, range.last_row) == (row, row) && range.first_column < range.last_column
        }
    };
    let down = sheet.merged.iter().filter(|range| range.first_row < ROWS_LOOKED_AT).filter(goes_down);
    down.map(|range| range.first_row).min().filter(|row| {
        sheet.merged.iter().filter(over(*row)).any(|range| {
            has_words(*row, range.first_column)
                && (range.first_column..=range.last_column).all(|column| has_words(row + 1, column))
        })
    })
}

/// Puts both rows into the lower one: "Status (2018)".
fn join_rows(sheet: &mut Sheet, row: usize) {
    let width = sheet.rows[row].len().max(sheet.rows[row + 1].len());
    let cell = |row: usize, column: usize| sheet.rows[row].get(column).map_or("", |cell| cell.trim());
    let headings = (0..width).map(|column| {
        let covering = sheet.merged.iter().find(|range| {
            range.first_row == row && (range.first_column..=range.last_column).contains(&column)
        });
        let above = cell(row, covering.map_or(column, |range| range.first_column));
        let below =
            if covering.is_some_and(|range| range.last_row > row) { "" } else { cell(row + 1, column) };
        match (above, below) {
            (above, "") => above.to_owned(),
            ("", below) => below.to_owned(),
            (above, below) => format!("{below} ({above})"),
        }
    });
    let headings: Vec<String> = headings.collect();
    sheet.rows[row].clear();
    sheet.rows[row + 1] = headings;
    sheet.merged.retain(|range| range.first_row != row);
}
