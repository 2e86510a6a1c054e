//! A spreadsheet that somebody keeps, read as recommendations: which sheet, which row heads the columns, what each
//! row says. Pure: nothing is held against the register here, and nothing is written.
//!
//! Not for files of our own making: under our own headings `import::own` reads.

mod category;
mod cells;
mod field;
mod fold;
mod header;
mod heading;
mod rows;
mod status;
mod two_rows;
mod values;

use std::borrow::Cow;

pub use field::UnknownField;
pub(crate) use fold::squash;
pub use status::StatusWords;
pub(crate) use status::parts as status_parts;
use thiserror::Error;

use crate::import::draft::{Field, Reading};
use header::Header;

/// What the person who imports says of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// The sheet to read, by name; else the first that heads recommendations.
    pub sheet: Option<String>,
    /// What columns are to be taken for, by heading, or by letter where nothing stands above a column.
    pub map: Vec<(String, Field)>,
    /// The forum's statuses.
    pub statuses: Vec<StatusWords>,
    /// The round of columns that name no year.
    pub round: Option<String>,
    /// Whether each paragraph of an assessment is an assessment of its own.
    pub split_paragraphs: bool,
}

/// Why a file gives no recommendations at all.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ReadError {
    #[error("there is no sheet {name:?}; the file has {}", quoted(.sheets))]
    NoSheet { name: String, sheets: Vec<String> },
    #[error(
        "no column of sheet {sheet:?} holds recommendations; {}; name the right one with --map \"COLUMN=text\"",
        columns_found(.columns)
    )]
    NoRecommendationColumn {
        sheet: String,
        columns: Vec<String>,
        /// What stands first under each of the columns.
        samples: Vec<String>,
        sheets: Vec<String>,
    },
    #[error("there is no column {column:?} to map; {}", columns_found(.columns))]
    UnknownColumn { column: String, columns: Vec<String> },
    #[error("{} are both mapped to {field}, which a row has once", quoted(.columns))]
    MappedTwice { field: Field, columns: Vec<String> },
}

fn columns_found(columns: &[String]) -> String {
    if columns.is_empty() { "it is empty".to_owned() } else { format!("its columns are {}", quoted(columns)) }
}

fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ")
}

/// Reads the recommendations of one sheet.
///
/// Rows that cannot be taken are complaints of the `Reading`; an error means that no row can.
pub fn read(
    workbook: &extract::Workbook,
    file_name: &str,
    options: &ReadOptions,
) -> Result<Reading, ReadError> {
    let workbook = &*two_rows::joined(workbook);
    let (sheet, header) = choose(workbook, file_name, options)?;
    let reading = rows::read(Cow::Borrowed(&workbook.sheets[sheet]), header, options);
    let is_guessed_windows_1252 = workbook.is_guessed_windows_1252;
    Ok(Reading { sheets: names(workbook), is_guessed_windows_1252, ..reading })
}

/// As `read`, and gives the workbook's memory back while reading: for large files.
pub fn read_owned(
    mut workbook: extract::Workbook,
    file_name: &str,
    options: &ReadOptions,
) -> Result<Reading, ReadError> {
    two_rows::join(&mut workbook);
    let (sheet, header) = choose(&workbook, file_name, options)?;
    let (sheets, is_guessed_windows_1252) = (names(&workbook), workbook.is_guessed_windows_1252);
    let sheet = workbook.sheets.swap_remove(sheet);
    drop(workbook);
    Ok(Reading { sheets, is_guessed_windows_1252, ..rows::read(Cow::Owned(sheet), header, options) })
}

fn names(workbook: &extract::Workbook) -> Vec<String> {
    workbook.sheets.iter().map(|sheet| sheet.name.clone()).collect()
}

/// The sheet to read, by its place, and its header.
fn choose(
    workbook: &extract::Workbook,
    file_name: &str,
    options: &ReadOptions,
) -> Result<(usize, Header), ReadError> {
    tracing::debug!(file_name, sheets = workbook.sheets.len(), "reading a register");
    check_map(&options.map)?;
    let candidates = candidates(workbook, options.sheet.as_deref())?;
    let found = candidates
        .iter()
        .find_map(|&(at, sheet)| header::find(&sheet.rows, &options.map).map(|header| (at, header)));
    let Some((sheet, header)) = found else {
        return Err(nothing_found(&candidates, file_name, &options.map, names(workbook)));
    };
    check_columns(&header, &options.map)?;
    Ok((sheet, header))
}

fn candidates<'w>(
    workbook: &'w extract::Workbook,
    wanted: Option<&str>,
) -> Result<Vec<(usize, &'w extract::Sheet)>, ReadError> {
    let mut sheets = workbook.sheets.iter().enumerate();
    let Some(wanted) = wanted else {
        // What its keeper hid is not made public unasked: it is read where it is named.
        return Ok(sheets.filter(|(_, sheet)| !sheet.is_hidden).collect());
    };
    let named = |(_, sheet): &(usize, &extract::Sheet)| {
        sheet.name.trim().to_lowercase() == wanted.trim().to_lowercase()
    };
    match sheets.find(named) {
        Some(sheet) => Ok(vec![sheet]),
        None => Err(ReadError::NoSheet { name: wanted.to_owned(), sheets: names(workbook) }),
    }
}

/// The error to give when no sheet heads recommendations: a mapped column that is nowhere explains more than a
/// missing recommendation column.
fn nothing_found(
    sheets: &[(usize, &extract::Sheet)],
    file_name: &str,
    map: &[(String, Field)],
    names: Vec<String>,
) -> ReadError {
    let sheet =
        sheets.iter().find(|(_, sheet)| !sheet.rows.is_empty()).or(sheets.first()).map(|(_, sheet)| sheet);
    let headings = sheet.map_or_else(Vec::new, |sheet| header::likely_headings(&sheet.rows, map));
    let (columns, samples): (Vec<String>, Vec<String>) = headings.into_iter().unzip();
    let is_there = |name: &str| {
        columns.iter().enumerate().any(|(column, heading)| header::is_named(name, column, heading, heading))
    };
    match map.iter().find(|(name, _)| !is_there(name)) {
        Some((column, _)) => ReadError::UnknownColumn { column: column.clone(), columns },
        None => ReadError::NoRecommendationColumn {
            sheet: sheet.map_or_else(|| file_name.to_owned(), |sheet| sheet.name.clone()),
            columns,
            samples,
            sheets: names,
        },
    }
}

fn check_map(map: &[(String, Field)]) -> Result<(), ReadError> {
    let once = [
        Field::Number,
        Field::Text,
        Field::Title,
        Field::Category,
        Field::Source,
        Field::List,
        Field::Assessor,
    ];
    for field in once {
        let columns: Vec<String> =
            map.iter().filter(|(_, mapped)| *mapped == field).map(|(column, _)| column.clone()).collect();
        if columns.len() > 1 {
            return Err(ReadError::MappedTwice { field, columns });
        }
    }
    Ok(())
}

fn check_columns(header: &Header, map: &[(String, Field)]) -> Result<(), ReadError> {
    let is_there = |name: &str| {
        let mut columns = header.columns.iter().enumerate();
        columns.any(|(at, column)| header::is_named(name, at, &column.heading, &column.words))
    };
    match map.iter().find(|(name, _)| !is_there(name)) {
        Some((column, _)) => Err(ReadError::UnknownColumn {
            column: column.clone(),
            columns: header
                .columns
                .iter()
                .map(|column| column.heading.clone())
                .filter(|heading| !heading.is_empty())
                .collect(),
        }),
        None => Ok(()),
    }
}
