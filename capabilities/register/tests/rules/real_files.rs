//! The real documents, read as an import reads them.

use std::path::PathBuf;

use register::import::draft::Reading;
use register::import::read::{ReadOptions, StatusWords, read};

/// The folder of real data, or `None` with the reason printed; fails in CI, where it must be there.
fn folder() -> Option<PathBuf> {
    let beside = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared"));
    let folder = std::env::var_os("PLENARY_SHARED").map_or_else(beside, PathBuf::from).join("data/register");
    if folder.is_dir() {
        return Some(folder);
    }
    assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "{} is missing", folder.display());
    println!(
        "skipped: {} is not there (set PLENARY_SHARED to the folder that holds data/)",
        folder.display()
    );
    None
}

fn sheet(file: &str, sheet: Option<&str>) -> Option<Reading> {
    let bytes = std::fs::read(folder()?.join(file)).expect(file);
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
