//! The real documents, read as an import reads them.

use register::import::draft::Reading;
use register::import::read::{ReadOptions, StatusWords, read};

fn sheet(file: &str, sheet: Option<&str>) -> Option<Reading> {
    let path = testkit::shared::shared(&format!("data/register/{file}"))?;
    let bytes = std::fs::read(path).expect(file);
    let workbook =
        extract::spreadsheet::read(&bytes, file, &extract::Limits::default()).expect("a spreadsheet");
    let statuses = StatusWords::usual();
    let options = ReadOptions { sheet: sheet.map(str::to_owned), statuses, ..ReadOptions::default() };
    Some(read(&workbook, file, &options).expect("a sheet of recommendations"))
}

/// The assessed list of 2020: the workbook's first sheet.
pub fn strengthening() -> Option<Reading> {
    sheet("improvements.xlsx", None)
}

/// The same as the table it was published as.
pub fn strengthening_as_csv() -> Option<Reading> {
    sheet("strengthening-2020.csv", None)
}

/// The list of 2018, without status or assessment: the workbook's second sheet.
pub fn pending() -> Option<Reading> {
    sheet("improvements.xlsx", Some("Pending 2018"))
}

/// The same list with "Assessment pending" in every row.
pub fn pending_as_csv() -> Option<Reading> {
    sheet("improvements-2018-pending.csv", None)
}

/// The twelve prioritised proposals.
pub fn priorities() -> Option<Reading> {
    sheet("options-paper-priorities-2020.csv", None)
}
