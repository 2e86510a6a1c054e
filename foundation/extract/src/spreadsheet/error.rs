//! Why a file could not be read, in words for the person who sent it.

use std::fmt;

use thiserror::Error;

/// Each variant is one thing its reader can do something about.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ExtractError {
    #[error("{name:?} is empty")]
    Empty { name: String },
    #[error("the file has {}, and at most {} are read; split it into smaller ones", size(*.bytes), size(*.limit))]
    FileTooLarge { bytes: u64, limit: u64 },
    #[error("{name:?} does not end in .xlsx, .ods, .csv or .tsv, which are the files that can be read")]
    UnknownEnding { name: String },
    #[error("{name:?} is not what its name says: it should hold {expected} and holds {found}")]
    NotWhatItsNameSays { name: String, expected: Content, found: Content },
    #[error("{name:?} holds {found}; save it as .xlsx, .ods, .csv or .tsv")]
    NotASpreadsheet { name: String, found: Content },
    #[error("{name:?} is an Excel workbook of before 2007; save it as .xlsx")]
    OldExcel { name: String },
    #[error("{name:?} is protected by a password; save a copy without one")]
    Encrypted { name: String },
    #[error("{name:?} is cut off or damaged ({part}: {reason}); save or send it again")]
    Damaged { name: String, part: String, reason: String },
    #[error("{name:?} unpacks to more than {}, which no register needs; it is refused", size(*.limit))]
    UnpacksTooLarge { name: String, limit: u64 },
    #[error("the file has {found} sheets, and at most {limit} are read")]
    TooManySheets { found: usize, limit: usize },
    #[error("sheet {sheet:?} has more than {limit} rows; split it")]
    TooManyRows { sheet: String, limit: usize },
    #[error("row {row} of sheet {sheet:?} has more than {limit} columns")]
    TooManyColumns { sheet: String, row: usize, limit: usize },
    #[error("cell {cell} of sheet {sheet:?} holds more than {}", size(*.limit as u64))]
    CellTooLong { sheet: String, cell: String, limit: usize },
    #[error("the cells come to more than {} together; split the file", size(*.limit as u64))]
    TooMuchText { limit: usize },
    #[error("the quotation mark opened in line {line} is never closed")]
    UnclosedQuote { line: usize },
    #[error(
        "line {line} breaks off its UTF-8 (byte {byte:#04X}) while other lines have it right; save the file as UTF-8 again"
    )]
    BrokenUtf8 { line: usize, byte: u8 },
    #[error("{name:?} ends in the middle of a UTF-16 character, or holds half of one; save it as UTF-8")]
    BrokenUtf16 { name: String },
}

/// What a file holds, or should hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    Excel,
    OpenDocument,
    Delimited,
    Packed,
    OpenDocumentText,
    BinaryExcel,
    Word,
    PowerPoint,
    Zip,
    Unknown,
    Text,
    Pdf,
    Picture,
    Gzip,
    WebPage,
    Xml,
    Rtf,
    Json,
}

impl Content {
    pub const ALL: [Self; 18] = [
        Self::Excel,
        Self::OpenDocument,
        Self::Delimited,
        Self::Packed,
        Self::OpenDocumentText,
        Self::BinaryExcel,
        Self::Word,
        Self::PowerPoint,
        Self::Zip,
        Self::Unknown,
        Self::Text,
        Self::Pdf,
        Self::Picture,
        Self::Gzip,
        Self::WebPage,
        Self::Xml,
        Self::Rtf,
        Self::Json,
    ];

    /// A name for looking up other words for it: `open-document-text`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Excel => "excel",
            Self::OpenDocument => "open-document",
            Self::Delimited => "delimited",
            Self::Packed => "packed",
            Self::OpenDocumentText => "open-document-text",
            Self::BinaryExcel => "binary-excel",
            Self::Word => "word",
            Self::PowerPoint => "powerpoint",
            Self::Zip => "zip",
            Self::Unknown => "unknown",
            Self::Text => "text",
            Self::Pdf => "pdf",
            Self::Picture => "picture",
            Self::Gzip => "gzip",
            Self::WebPage => "web-page",
            Self::Xml => "xml",
            Self::Rtf => "rtf",
            Self::Json => "json",
        }
    }
}

impl fmt::Display for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Excel => "an Excel workbook",
            Self::OpenDocument => "an OpenDocument spreadsheet",
            Self::Delimited => "delimited text",
            Self::Packed => "packed data, as an .xlsx, .ods or .zip does",
            Self::OpenDocumentText => "an OpenDocument text",
            Self::BinaryExcel => "a binary Excel workbook (.xlsb)",
            Self::Word => "a Word document",
            Self::PowerPoint => "a PowerPoint presentation",
            Self::Zip => "a zip archive that is no workbook",
            Self::Unknown => "data that is neither text nor a spreadsheet",
            Self::Text => "text",
            Self::Pdf => "a PDF document",
            Self::Picture => "a picture",
            Self::Gzip => "gzip-packed data",
            Self::WebPage => "a web page",
            Self::Xml => "an XML document",
            Self::Rtf => "an RTF document",
            Self::Json => "a JSON document",
        })
    }
}

/// Bytes as a person reads them: how many of which unit (`bytes|kB|MB|GB|TB`), rounded down.
pub fn in_units(bytes: u64) -> (u64, &'static str) {
    const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
    if bytes < 1024 {
        return (bytes, "bytes");
    }
    let mut scaled = bytes / 1024;
    let mut unit = 0;
    while scaled >= 1024 && unit + 1 < UNITS.len() {
        scaled /= 1024;
        unit += 1;
    }
    (scaled, UNITS[unit])
}

fn size(bytes: u64) -> String {
    let (scaled, unit) = in_units(bytes);
    format!("{scaled} {unit}")
}

/// "B7" for row 6 and column 1, both from 0.
pub fn cell_name(row: usize, column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters
            .push(char::from(b'A' + u8::try_from((rest - 1) % 26).expect("a remainder of 26 fits a byte")));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect::<String>() + &(row + 1).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_spreadsheets_name_them() {
        for (row, column, name) in
            [(0, 0, "A1"), (6, 1, "B7"), (9, 25, "Z10"), (0, 26, "AA1"), (0, 701, "ZZ1"), (0, 702, "AAA1")]
        {
            assert_eq!(cell_name(row, column), name);
        }
    }

    #[test]
    fn sizes_are_rounded_down_to_a_unit() {
        assert_eq!(size(12), "12 bytes");
        assert_eq!(size(64 << 20), "64 MB");
        assert_eq!(size(1536), "1 kB");
    }
}
