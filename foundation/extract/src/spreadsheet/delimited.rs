//! Delimited text: RFC 4180 with the usual departures of real files.
//!
//! Read by hand and not by the `csv` crate, which drops blank lines (rows would no longer count as a spreadsheet
//! counts them) and takes an unclosed quotation mark for the rest of the file.

use std::borrow::Cow;

use super::grid::{Grid, Spent};
use super::{ExtractError, Limits, Workbook, encoding};

const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];
/// How much of a file is looked at to tell its separator.
const SAMPLE_BYTES: usize = 256 << 10;
const SAMPLE_RECORDS: usize = 100;

pub(super) fn read(
    bytes: &[u8],
    name: &str,
    separator: Option<u8>,
    limits: &Limits,
) -> Result<Workbook, ExtractError> {
    let (text, is_guessed) = encoding::decode(bytes, name)?;
    let (stated, text) = stated_separator(&text);
    if text.trim().is_empty() {
        return Err(ExtractError::Empty { name: name.to_owned() });
    }
    let separator = stated.or(separator).unwrap_or_else(|| guess_separator(text));
    let mut records = Records::new(text, separator);
    let mut spent = Spent::new(limits);
    let mut grid = Grid::new(sheet_name(name), limits, &mut spent);
    let mut row = 0;
    while records.more() {
        let mut column = 0;
        while let Some(field) = records.field()? {
            grid.set(row, column, field.into_owned())?;
            column += 1;
        }
        row += 1;
    }
    Ok(Workbook { sheets: vec![grid.finish()], is_guessed_windows_1252: is_guessed })
}

fn sheet_name(file_name: &str) -> String {
    let file = file_name.rsplit(['/', '\\']).next().unwrap_or(file_name);
    file.rsplit_once('.').map_or(file, |(stem, _)| stem).to_owned()
}

/// Excel's own first line `sep=;`, which it hides from its reader.
fn stated_separator(text: &str) -> (Option<u8>, &str) {
    let Some(after) = text.strip_prefix("sep=") else { return (None, text) };
    let Some(&separator) = after.as_bytes().first().filter(|byte| SEPARATORS.contains(byte)) else {
        return (None, text);
    };
    let rest = &after[1..];
    for end in ["\r\n", "\n", "\r"] {
        if let Some(rest) = rest.strip_prefix(end) {
            return (Some(separator), rest);
        }
    }
    (None, text)
}

/// The separator under which the most rows agree on the most columns; a comma where none separates anything.
fn guess_separator(text: &str) -> u8 {
    let mut end = text.len().min(SAMPLE_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let sample = &text[..end];
    let mut best = (0, b',');
    for separator in SEPARATORS {
        let worth = agreement(sample, separator);
        if worth > best.0 {
            best = (worth, separator);
        }
    }
    best.1
}

/// Rows that have the commonest number of columns, times the separators in each of them; nothing where quotation
/// marks open after another separator as often as after this one.
fn agreement(sample: &str, separator: u8) -> usize {
    let mut records = Records::new(sample, separator);
    let mut rows_of_width: Vec<(usize, usize)> = Vec::new();
    let (mut rows, mut quoted, mut misplaced) = (0, 0, 0);
    while rows < SAMPLE_RECORDS && records.more() {
        rows += 1;
        let mut width = 0;
        loop {
            let is_quoted = records.at_quotation_mark();
            let Ok(Some(field)) = records.field() else { break };
            width += 1;
            quoted += usize::from(is_quoted);
            misplaced += usize::from(!is_quoted && opens_after_a_separator(&field));
        }
        match rows_of_width.iter_mut().find(|(known, _)| *known == width) {
            Some((_, rows)) => *rows += 1,
            None => rows_of_width.push((width, 1)),
        }
    }
    // One in twenty rows may have such a thing in its words.
    if misplaced > 0 && misplaced >= quoted && misplaced * 20 >= rows {
        return 0;
    }
    rows_of_width.iter().map(|(width, rows)| width.saturating_sub(1) * rows).max().unwrap_or(0)
}

fn opens_after_a_separator(field: &str) -> bool {
    field.as_bytes().windows(2).any(|pair| SEPARATORS.contains(&pair[0]) && pair[1] == b'"')
}

/// Fields of delimited text, one after another. Lines end in LF, CRLF or CR; a quoted field may hold all of them.
struct Records<'t> {
    text: &'t str,
    at: usize,
    separator: u8,
    line: usize,
    /// Whether the record has been read to its end.
    between: bool,
    /// Whether a field must follow even where nothing stands: after a separator.
    owed: bool,
}

impl<'t> Records<'t> {
    fn new(text: &'t str, separator: u8) -> Self {
        Self { text, at: 0, separator, line: 1, between: true, owed: false }
    }

    /// Whether another record begins; a final line end begins none.
    fn more(&mut self) -> bool {
        self.between = false;
        self.owed = true;
        self.at < self.text.len()
    }

    fn at_quotation_mark(&self) -> bool {
        self.text.as_bytes().get(self.at) == Some(&b'"')
    }

    /// The next field of this record, `None` at its end.
    fn field(&mut self) -> Result<Option<Cow<'t, str>>, ExtractError> {
        if self.between || !self.owed {
            return Ok(None);
        }
        let field = if self.at_quotation_mark() { self.quoted()? } else { Cow::Borrowed(self.plain()) };
        self.after_field();
        Ok(Some(field))
    }

    /// Up to the next separator or line end.
    fn plain(&mut self) -> &'t str {
        let from = self.at;
        let rest = &self.text.as_bytes()[from..];
        let len = rest
            .iter()
            .position(|&byte| byte == self.separator || byte == b'\n' || byte == b'\r')
            .unwrap_or(rest.len());
        self.at += len;
        &self.text[from..self.at]
    }

    /// After an opening quotation mark; two stand for one. What follows the closing one up to the separator is
    /// kept: `"Disruptive" thinking` is somebody's words, not a fault.
    fn quoted(&mut self) -> Result<Cow<'t, str>, ExtractError> {
        let opened = self.line;
        self.at += 1;
        let mut whole: Cow<'t, str> = Cow::Borrowed("");
        loop {
            let from = self.at;
            let rest = &self.text.as_bytes()[from..];
            let Some(len) = rest.iter().position(|&byte| byte == b'"') else {
                return Err(ExtractError::UnclosedQuote { line: opened });
            };
            let piece = &self.text[from..from + len];
            self.line += line_ends(piece);
            self.at += len + 1;
            push(&mut whole, piece);
            if self.text.as_bytes().get(self.at) != Some(&b'"') {
                break;
            }
            push(&mut whole, "\"");
            self.at += 1;
        }
        let tail = self.plain();
        push(&mut whole, tail);
        Ok(whole)
    }

    fn after_field(&mut self) {
        let bytes = self.text.as_bytes();
        self.owed = false;
        match bytes.get(self.at) {
            Some(&byte) if byte == self.separator => {
                self.owed = true;
                self.at += 1;
            }
            Some(_) => {
                let crlf = bytes[self.at] == b'\r' && bytes.get(self.at + 1) == Some(&b'\n');
                self.at += if crlf { 2 } else { 1 };
                self.line += 1;
                self.between = true;
            }
            None => self.between = true,
        }
    }
}

fn push<'t>(whole: &mut Cow<'t, str>, piece: &'t str) {
    if whole.is_empty() {
        *whole = Cow::Borrowed(piece);
    } else {
        whole.to_mut().push_str(piece);
    }
}

fn line_ends(text: &str) -> usize {
    let bytes = text.as_bytes();
    (0..bytes.len())
        .filter(|&at| bytes[at] == b'\n' || (bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n')))
        .count()
}
