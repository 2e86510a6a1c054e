//! The cells of one worksheet.

use quick_xml::events::{BytesStart, Event};

use super::{Context, unescape};
use crate::spreadsheet::grid::Grid;
use crate::spreadsheet::number::{self, Shown};
use crate::spreadsheet::xml::{Xml, XmlError, attribute, push_text};
use crate::spreadsheet::{ExtractError, Range};

/// Why a worksheet cannot be read.
pub(super) enum Fault {
    Refused(ExtractError),
    Xml(XmlError),
    Reference(String),
}

impl From<ExtractError> for Fault {
    fn from(error: ExtractError) -> Self {
        Self::Refused(error)
    }
}

impl From<XmlError> for Fault {
    fn from(error: XmlError) -> Self {
        Self::Xml(error)
    }
}

/// A cell while it is being read.
#[derive(Default)]
struct Cell {
    row: usize,
    column: usize,
    style: usize,
    kind: String,
    /// `v`: number, index of a shared string, or text of a formula.
    value: Option<String>,
    /// `is`: text in place.
    inline: String,
    formula: Option<String>,
}

#[derive(Clone, Copy, PartialEq)]
enum Inside {
    Nothing,
    Value,
    Inline,
    Formula,
}

pub(super) struct SheetReader<'a, R> {
    xml: Xml<R>,
    context: &'a Context,
    grid: Grid<'a>,
}

impl<'a, R: std::io::BufRead> SheetReader<'a, R> {
    pub fn new(source: R, context: &'a Context, grid: Grid<'a>) -> Self {
        Self { xml: Xml::new(source), context, grid }
    }

    pub fn read(mut self) -> Result<Grid<'a>, Fault> {
        let mut row = 0;
        let mut column = 0;
        loop {
            let begun = match self.xml.next()? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "row" => {
                        if let Some(number) = attribute(&element, "r")? {
                            let number: usize =
                                number.trim().parse().map_err(|_| Fault::Reference(number))?;
                            row = number.saturating_sub(1);
                        }
                        column = 0;
                        None
                    }
                    "c" => Some(begin_cell(&element, row, column)?),
                    "mergeCell" => {
                        if let Some(reference) = attribute(&element, "ref")? {
                            self.grid.merge(range(&reference).ok_or(Fault::Reference(reference))?);
                        }
                        None
                    }
                    _ => None,
                },
                Event::End(element) if element.local_name().as_ref() == "row" => {
                    row += 1;
                    None
                }
                Event::Eof => return Ok(self.grid),
                _ => None,
            };
            if let Some(cell) = begun {
                (row, column) = (cell.row, cell.column + 1);
                self.finish_cell(cell)?;
            }
        }
    }

    fn finish_cell(&mut self, mut cell: Cell) -> Result<(), Fault> {
        self.gather(&mut cell)?;
        if cell.formula.is_some() && !has_saved_value(&cell) {
            let formula = format!("={}", cell.formula.unwrap_or_default());
            self.grid.formula_without_value(cell.row, cell.column, &formula)?;
            return Ok(());
        }
        if cell.kind == "e" {
            let error = cell.value.unwrap_or_default();
            self.grid.formula_without_value(cell.row, cell.column, &error)?;
            return Ok(());
        }
        let (row, column) = (cell.row, cell.column);
        let text = self.text_of(cell);
        self.grid.set(row, column, text)?;
        Ok(())
    }

    /// Reads on to the end of the cell.
    fn gather(&mut self, cell: &mut Cell) -> Result<(), Fault> {
        let mut inside = Inside::Nothing;
        let mut in_place = false;
        loop {
            match self.xml.next()? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "v" => {
                        inside = Inside::Value;
                        cell.value.get_or_insert_default();
                    }
                    "f" => {
                        inside = Inside::Formula;
                        cell.formula.get_or_insert_default();
                    }
                    "is" => in_place = true,
                    "t" if in_place => inside = Inside::Inline,
                    "rPh" => {
                        let name = element.name().as_ref().to_owned();
                        self.xml.skip(&name)?;
                    }
                    _ => {}
                },
                Event::End(element) => match element.local_name().as_ref() {
                    "c" => return Ok(()),
                    "v" | "f" | "t" => inside = Inside::Nothing,
                    _ => {}
                },
                Event::Eof => return Ok(()),
                event => {
                    let into = match inside {
                        Inside::Nothing => continue,
                        Inside::Value => cell.value.get_or_insert_default(),
                        Inside::Inline => &mut cell.inline,
                        Inside::Formula => cell.formula.get_or_insert_default(),
                    };
                    push_text(&event, into)?;
                    self.grid.check_length(cell.row, cell.column, into.len())?;
                }
            }
        }
    }

    fn text_of(&self, cell: Cell) -> String {
        let value = cell.value.unwrap_or_default();
        match cell.kind.as_str() {
            "s" => {
                let index: Option<usize> = value.trim().parse().ok();
                index.and_then(|index| self.context.strings.get(index)).cloned().unwrap_or_default()
            }
            "inlineStr" => unescape(&cell.inline),
            "str" => unescape(&value),
            "b" => match value.trim() {
                "1" | "true" => "TRUE".to_owned(),
                "0" | "false" => "FALSE".to_owned(),
                _ => value,
            },
            "d" => value.strip_suffix("T00:00:00").unwrap_or(&value).to_owned(),
            _ => match value.trim().parse::<f64>() {
                Ok(number) if number.is_finite() => {
                    let shown = self.context.styles.get(cell.style).copied().unwrap_or(Shown::Number);
                    number::shown(number, shown, self.context.from_1904)
                }
                _ => value,
            },
        }
    }
}

/// A formula's text may be empty and still have been saved; any other value is at least one character.
fn has_saved_value(cell: &Cell) -> bool {
    match &cell.value {
        Some(value) => !value.trim().is_empty() || cell.kind == "str",
        None => !cell.inline.is_empty(),
    }
}

fn begin_cell(element: &BytesStart<'_>, row: usize, column: usize) -> Result<Cell, Fault> {
    let mut cell = Cell { row, column, ..Cell::default() };
    for attribute in element.attributes().with_checks(false) {
        let attribute = attribute.map_err(XmlError::from)?;
        match attribute.key.as_ref() {
            "r" => {
                (cell.row, cell.column) =
                    place(&attribute.value).ok_or_else(|| Fault::Reference(attribute.value.to_string()))?;
            }
            "s" => cell.style = attribute.value.trim().parse().unwrap_or(0),
            "t" => cell.kind = attribute.value.to_string(),
            _ => {}
        }
    }
    Ok(cell)
}

/// "B7" is row 6, column 1.
fn place(reference: &str) -> Option<(usize, usize)> {
    let digits = reference.find(|character: char| character.is_ascii_digit())?;
    let (letters, number) = reference.split_at(digits);
    // Three letters reach column 18,278; Excel ends at XFD.
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let mut column = 0;
    for letter in letters.bytes() {
        if !letter.is_ascii_alphabetic() {
            return None;
        }
        column = column * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1;
    }
    let row: usize = number.parse().ok()?;
    Some((row.checked_sub(1)?, column - 1))
}

fn range(reference: &str) -> Option<Range> {
    let (first, last) = reference.split_once(':').unwrap_or((reference, reference));
    let ((first_row, first_column), (last_row, last_column)) = (place(first)?, place(last)?);
    Some(Range { first_row, first_column, last_row, last_column })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cell_references_are_read() {
        for (reference, expected) in [
            ("A1", Some((0, 0))),
            ("B7", Some((6, 1))),
            ("XFD1048576", Some((1_048_575, 16_383))),
            ("A0", None),
            ("7", None),
            ("AAAA1", None),
            ("A99999999999999999999999", None),
        ] {
            assert_eq!(place(reference), expected, "{reference}");
        }
    }
}
