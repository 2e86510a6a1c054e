//! Reads our own files: the JSON, CSV and XLSX that [`crate::export`] writes, as they were or amended by hand.

mod table;

use serde::Deserialize;

use super::draft::Complaint;
use super::reason::{Own, Reason, Spot};
use crate::document::{Document, FORMAT, VERSION};
use crate::export::{CONTINUATION, Column};
pub use table::from_rows;

/// No more complaints than this are listed: a broken file needs no million of them.
pub const COMPLAINTS: usize = 1_000;

/// Whether a header row is one of ours: it has every heading of ours and nothing else but continuations of them.
pub fn is_ours<S: AsRef<str>>(headings: &[S]) -> bool {
    let known = |heading: &str| {
        let heading = heading.trim();
        let own = heading.split_once(CONTINUATION).map_or(heading, |(own, _)| own);
        heading.is_empty() || Column::of_heading(own).is_some()
    };
    let has = |column: &Column| headings.iter().any(|heading| heading.as_ref().trim() == column.heading());
    headings.iter().all(|heading| known(heading.as_ref())) && Column::ALL.iter().all(has)
}

/// Reads our own file from its bytes, whatever its name says. `None`: it is not one of ours.
///
/// Rows of complaints count lines of the table from 1, or recommendations of the JSON from 1.
pub fn read(bytes: &[u8], file_name: &str) -> Option<Result<Document, Vec<Complaint>>> {
    if bytes.starts_with(b"PK") {
        return read_xlsx(bytes, file_name);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match bytes.iter().find(|byte| !byte.is_ascii_whitespace()) {
        Some(b'{') => read_json(bytes),
        _ => read_csv(bytes),
    }
}

/// Reads JSON. `None`: no document of ours, by what its "format" says.
pub fn read_json(bytes: &[u8]) -> Option<Result<Document, Vec<Complaint>>> {
    #[derive(Deserialize)]
    struct Opening {
        format: String,
        version: u32,
    }
    let opening: Opening = match serde_json::from_slice(bytes) {
        Ok(opening) => opening,
        Err(error) => {
            // A file that was cut off still says at its beginning whose it was.
            let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]);
            let named = head.contains(FORMAT);
            return named.then(|| Err(vec![of_file("", Own::Unreadable(error.to_string().into()))]));
        }
    };
    if opening.format != FORMAT {
        return None;
    }
    if opening.version != VERSION {
        return Some(Err(vec![of_file(&opening.version.to_string(), Own::Newer)]));
    }
    Some(match serde_json::from_slice::<Document>(bytes) {
        Ok(document) => sound(document, None),
        Err(error) => Err(vec![of_file("", Own::OtherShape(error.to_string().into()))]),
    })
}

/// Reads CSV as we write it (UTF-8, commas). `None`: its first row is not ours.
pub fn read_csv(bytes: &[u8]) -> Option<Result<Document, Vec<Complaint>>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    let mut records = reader.records();
    let headings: Vec<String> = records.next()?.ok()?.iter().map(str::to_owned).collect();
    if !is_ours(&headings) {
        return None;
    }
    let mut table = table::Reader::new(&headings);
    for (index, record) in records.enumerate() {
        match record {
            Ok(record) => table.read(index + 2, &record.iter().collect::<Vec<_>>()),
            Err(error) => {
                let reason = Own::RowUnreadable { row: index + 2, error: error.to_string().into() };
                return Some(Err(vec![of_file("", reason)]));
            }
        }
        if table.is_hopeless() {
            break;
        }
    }
    Some(table.finish())
}

/// Reads XLSX as we write it. `None`: no sheet has our headings on top, or it cannot be read at all, which reading it
/// as a foreign file explains better.
///
/// It comes under the same caps as any other workbook: a register of more than 200,000 rows travels as CSV or JSON.
pub fn read_xlsx(bytes: &[u8], file_name: &str) -> Option<Result<Document, Vec<Complaint>>> {
    let workbook = extract::spreadsheet::read(bytes, file_name, &extract::Limits::default()).ok()?;
    read_workbook(&workbook)
}

/// The same for a workbook that is read already. `None`: no sheet has our headings on top.
pub fn read_workbook(workbook: &extract::Workbook) -> Option<Result<Document, Vec<Complaint>>> {
    let is_own = |sheet: &&extract::Sheet| sheet.rows.first().is_some_and(|headings| is_ours(headings));
    let (headings, rows) = workbook.sheets.iter().find(is_own)?.rows.split_first()?;
    Some(from_rows(headings, rows.iter().enumerate().map(|(index, cells)| (index + 2, cells.clone()))))
}

fn of_file(value: &str, reason: Own) -> Complaint {
    Complaint { row: None, column: None, value: value.to_owned(), reason: Reason::Own(reason) }
}

/// The document in its order, or what does not hold in it. `row_of` says where in the file a record stands.
fn sound(
    document: Document,
    row_of: Option<&dyn Fn(uuid::Uuid) -> Option<usize>>,
) -> Result<Document, Vec<Complaint>> {
    let faults = document.faults();
    if faults.is_empty() {
        return Ok(Document::new(document.recommendations, document.assessments));
    }
    let by_place =
        |id| document.recommendations.iter().position(|other| other.id == id).map(|index| index + 1);
    let complaints = faults.into_iter().take(COMPLAINTS).map(|fault| Complaint {
        row: row_of.map_or_else(|| by_place(fault.id), |row_of| row_of(fault.id)),
        column: Some(Spot::Part(fault.part)),
        value: fault.value,
        reason: Reason::Own(Own::Unsound { fault: fault.fault, id: fault.id }),
    });
    Err(complaints.collect())
}
