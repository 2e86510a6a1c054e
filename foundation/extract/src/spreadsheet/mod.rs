//! Spreadsheets in: `.xlsx`, `.ods` and delimited text become rows of cells as a person sees them.
//!
//! Not for writing spreadsheets, nor for evaluating them: a formula cell gives the value that was saved with it.

mod archive;
mod delimited;
mod encoding;
mod error;
mod grid;
mod kind;
mod number;
mod ods;
mod xlsx;
mod xml;

pub use error::{Content, ExtractError, cell_name, in_units};

use kind::Kind;

/// What a spreadsheet file holds, in the file's order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Workbook {
    pub sheets: Vec<Sheet>,
    /// Whether it is delimited text in neither UTF-8 nor UTF-16, so that it was read as Windows-1252: its words may
    /// be in another encoding and have wrong letters.
    pub is_guessed_windows_1252: bool,
}

/// One table of cells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// As the file names it; for delimited text the file's name without its ending.
    pub name: String,
    /// Whether its keeper hid it from who opens the file (XLSX).
    pub is_hidden: bool,
    /// `rows[row][column]`, both from 0, so row 5 of a spreadsheet is `rows[4]`. Rows end at their last filled
    /// cell and may differ in length; a blank row is empty.
    ///
    /// Whole numbers read "65", never "65.0"; dates are ISO 8601; a formula gives its saved value.
    pub rows: Vec<Vec<String>>,
    /// Merged cells; the upper left one holds the value. They do not overlap and end within `rows`.
    pub merged: Vec<Range>,
    /// Formula cells that were saved without a value, or with an error instead of one ("#N/A"): their cell is empty in
    /// `rows`.
    pub formulas_without_value: Vec<Formula>,
}

/// A rectangle of cells; rows and columns count from 0 and the last ones belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Range {
    pub first_row: usize,
    pub first_column: usize,
    pub last_row: usize,
    pub last_column: usize,
}

/// A cell that holds a formula and no saved value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Formula {
    /// From 0.
    pub row: usize,
    /// From 0.
    pub column: usize,
    /// As it stands in the file, at most 200 characters of it; the error where the cell holds one.
    pub formula: String,
}

/// How much a stranger may send. The defaults suit a register of 100,000 recommendations with room to spare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub file_bytes: u64,
    /// Bytes that the parts of an `.xlsx` or `.ods` may come to when unpacked, all together.
    pub unpacked_bytes: u64,
    /// How many times its packed size an `.xlsx` or `.ods` may unpack to; counts from 8 MiB on, since small files
    /// with much repetition pack very well.
    pub unpacked_ratio: u64,
    pub sheets: usize,
    /// Rows of one sheet, down to the last filled one.
    pub rows: usize,
    pub columns: usize,
    /// Bytes of one cell in UTF-8.
    pub cell_bytes: usize,
    /// Bytes of all cells together in memory.
    pub total_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 64 << 20,
            unpacked_bytes: 256 << 20,
            unpacked_ratio: 200,
            sheets: 100,
            rows: 200_000,
            columns: 500,
            cell_bytes: 1 << 20,
            total_bytes: 256 << 20,
        }
    }
}

impl Limits {
    /// Whether a file of `len` bytes may be read at all: to be asked before it is read into memory.
    pub fn check_size(&self, len: u64) -> Result<(), ExtractError> {
        if len > self.file_bytes {
            return Err(ExtractError::FileTooLarge { bytes: len, limit: self.file_bytes });
        }
        Ok(())
    }
}

/// Reads a spreadsheet from the bytes of a file.
///
/// What the bytes hold decides how they are read; `file_name` is checked against it, and names the only sheet of
/// delimited text. A name without an ending is taken as it comes.
pub fn read(bytes: &[u8], file_name: &str, limits: &Limits) -> Result<Workbook, ExtractError> {
    limits.check_size(u64::try_from(bytes.len()).unwrap_or(u64::MAX))?;
    if bytes.is_empty() {
        return Err(ExtractError::Empty { name: file_name.to_owned() });
    }
    match kind::of(bytes, file_name)? {
        Kind::Xlsx(archive) => xlsx::read(archive, file_name, limits),
        Kind::Ods(archive) => ods::read(archive, file_name, limits),
        Kind::Delimited { separator } => delimited::read(bytes, file_name, separator, limits),
    }
}
