//! `OpenDocument` spreadsheets (ODF 1.2 and later): the tables of `content.xml`.
//!
//! Read by hand and not by `calamine`, which follows repeat counts up to a hundred million cells and leaves merged
//! cells out.

use quick_xml::events::{BytesStart, Event};

use super::archive::Archive;
use super::grid::{Grid, Spent};
use super::number;
use super::xml::{Xml, XmlError, attribute, count, push_text};
use super::{ExtractError, Limits, Range, Workbook};

const CONTENT: &str = "content.xml";
const MANIFEST: &str = "META-INF/manifest.xml";

/// Elements that hold words which are no cell's: comments, drawings, what was deleted under tracked changes.
const PASSED_OVER: [&str; 8] = [
    "annotation",
    "tracked-changes",
    "shapes",
    "forms",
    "frame",
    "custom-shape",
    "dde-links",
    "content-validations",
];

pub(super) fn read(
    mut archive: Archive<'_>,
    file_name: &str,
    limits: &Limits,
) -> Result<Workbook, ExtractError> {
    archive.check_unpacked_size(limits)?;
    if archive.holds(MANIFEST) && is_encrypted(&mut archive)? {
        return Err(archive.encrypted());
    }
    let mut spent = Spent::new(limits);
    let source = archive.part(CONTENT)?;
    let read = Content { xml: Xml::new(source), limits, workbook: Workbook::default() }.read(&mut spent);
    let workbook = read.map_err(|fault| match fault {
        Fault::Refused(error) => error,
        Fault::Xml(error) => archive.damaged(CONTENT, &error),
    })?;
    if workbook.sheets.is_empty() {
        return Err(ExtractError::Empty { name: file_name.to_owned() });
    }
    Ok(workbook)
}

fn is_encrypted(archive: &mut Archive<'_>) -> Result<bool, ExtractError> {
    let mut xml = Xml::new(archive.part(MANIFEST)?);
    let outcome = loop {
        match xml.next() {
            Ok(Event::Start(element)) if element.local_name().as_ref() == "encryption-data" => {
                break Ok(true);
            }
            Ok(Event::Eof) => break Ok(false),
            Ok(_) => {}
            Err(error) => break Err(error),
        }
    };
    drop(xml);
    outcome.map_err(|error| archive.damaged(MANIFEST, &error))
}

enum Fault {
    Refused(ExtractError),
    Xml(XmlError),
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

/// What an element that begins means to whoever walks through a table.
enum Begun {
    Row { repeated: usize },
    Cell(Cell),
    PassOver(String),
    Other,
}

#[derive(Default)]
struct Cell {
    /// How many columns it fills.
    repeated: usize,
    columns_spanned: usize,
    rows_spanned: usize,
    kind: String,
    value: Option<String>,
    formula: Option<String>,
    /// Its formula came to an error, which stands in its words.
    is_error: bool,
    covered: bool,
}

struct Content<'a, R> {
    xml: Xml<R>,
    limits: &'a Limits,
    workbook: Workbook,
}

impl<R: std::io::BufRead> Content<'_, R> {
    fn read(mut self, spent: &mut Spent) -> Result<Workbook, Fault> {
        loop {
            let (table, passed_over) = match self.xml.next()? {
                Event::Start(element) => {
                    let name = element.local_name().as_ref().to_owned();
                    match name.as_str() {
                        "table" => (Some(attribute(&element, "name")?.unwrap_or_default()), None),
                        other if PASSED_OVER.contains(&other) => {
                            (None, Some(element.name().as_ref().to_owned()))
                        }
                        _ => (None, None),
                    }
                }
                Event::Eof => return Ok(self.workbook),
                _ => (None, None),
            };
            if let Some(element) = passed_over {
                self.xml.skip(&element)?;
            }
            if let Some(name) = table {
                let found = self.workbook.sheets.len() + 1;
                if found > self.limits.sheets {
                    return Err(ExtractError::TooManySheets { found, limit: self.limits.sheets }.into());
                }
                let grid = self.table(Grid::new(name, self.limits, spent))?;
                self.workbook.sheets.push(grid.finish());
            }
        }
    }

    fn table<'g>(&mut self, mut grid: Grid<'g>) -> Result<Grid<'g>, Fault> {
        let mut row = 0_usize;
        let mut repeated = 1;
        let mut column = 0_usize;
        loop {
            let begun = match self.xml.next()? {
                Event::Start(element) => begun(&element)?,
                Event::End(element) => {
                    match element.local_name().as_ref() {
                        "table" => return Ok(grid),
                        "table-row" => row = row.saturating_add(repeated),
                        _ => {}
                    }
                    Begun::Other
                }
                Event::Eof => return Ok(grid),
                _ => Begun::Other,
            };
            match begun {
                Begun::Row { repeated: rows } => (repeated, column) = (rows, 0),
                Begun::Cell(cell) => {
                    let columns = cell.repeated;
                    self.cell(cell, (row, repeated), column, &mut grid)?;
                    column = column.saturating_add(columns);
                }
                Begun::PassOver(element) => self.xml.skip(&element)?,
                Begun::Other => {}
            }
        }
    }

    /// Reads on to the end of the cell and puts it wherever it is repeated.
    fn cell(
        &mut self,
        cell: Cell,
        (row, rows): (usize, usize),
        column: usize,
        grid: &mut Grid<'_>,
    ) -> Result<(), Fault> {
        let words = self.words(row, column, grid)?;
        if cell.covered {
            return Ok(());
        }
        if cell.columns_spanned > 1 || cell.rows_spanned > 1 {
            grid.merge(Range {
                first_row: row,
                first_column: column,
                last_row: row.saturating_add(cell.rows_spanned.max(1) - 1),
                last_column: column.saturating_add(cell.columns_spanned.max(1) - 1),
            });
        }
        if cell.is_error {
            grid.formula_without_value(row, column, &words)?;
            return Ok(());
        }
        if let Some(formula) = &cell.formula
            && cell.kind.is_empty()
            && words.is_empty()
        {
            grid.formula_without_value(row, column, formula)?;
            return Ok(());
        }
        let columns = cell.repeated;
        let text = shown(cell, words);
        if text.is_empty() {
            return Ok(());
        }
        // `set` refuses a place beyond the limits, so these loops end there at the latest.
        for row in row..row.saturating_add(rows) {
            for column in column..column.saturating_add(columns) {
                grid.set(row, column, text.clone())?;
            }
        }
        Ok(())
    }

    /// The words of a cell: paragraphs become lines; white space counts once, unless an element stands for more.
    fn words(&mut self, row: usize, column: usize, grid: &Grid<'_>) -> Result<String, Fault> {
        let mut words = String::new();
        let mut paragraphs = 0;
        let mut in_paragraph = false;
        let mut run = String::new();
        loop {
            let mut passed_over = None;
            match self.xml.next()? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "p" | "h" => {
                        if paragraphs > 0 {
                            words.push('\n');
                        }
                        paragraphs += 1;
                        in_paragraph = true;
                    }
                    "s" => {
                        let spaces = count(&element, "c", 1)?.min(self.limits.cell_bytes + 1);
                        words.extend(std::iter::repeat_n(' ', spaces));
                    }
                    "tab" => words.push('\t'),
                    "line-break" => words.push('\n'),
                    name if name == "table" || PASSED_OVER.contains(&name) => {
                        passed_over = Some(element.name().as_ref().to_owned());
                    }
                    _ => {}
                },
                Event::End(element) => match element.local_name().as_ref() {
                    "p" | "h" => in_paragraph = false,
                    "table-cell" | "covered-table-cell" => return Ok(words),
                    _ => {}
                },
                Event::Eof => return Ok(words),
                event if in_paragraph => {
                    run.clear();
                    push_text(&event, &mut run)?;
                    push_collapsed(&run, &mut words);
                }
                _ => {}
            }
            if let Some(element) = passed_over {
                self.xml.skip(&element)?;
            }
            grid.check_length(row, column, words.len())?;
        }
    }
}

fn begun(element: &BytesStart<'_>) -> Result<Begun, XmlError> {
    let covered = match element.local_name().as_ref() {
        "table-row" => return Ok(Begun::Row { repeated: count(element, "number-rows-repeated", 1)?.max(1) }),
        "table-cell" => false,
        "covered-table-cell" => true,
        name if PASSED_OVER.contains(&name) => {
            return Ok(Begun::PassOver(element.name().as_ref().to_owned()));
        }
        _ => return Ok(Begun::Other),
    };
    let mut cell = Cell { covered, repeated: 1, columns_spanned: 1, rows_spanned: 1, ..Cell::default() };
    for attribute in element.attributes().with_checks(false) {
        let attribute = attribute?;
        let value = || attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0);
        // At least one: a cell repeated no times over endless rows would be walked over endlessly.
        let number = || attribute.value.trim().parse().unwrap_or(1).max(1);
        match attribute.key.as_ref() {
            "table:number-columns-repeated" => cell.repeated = number(),
            "table:number-columns-spanned" => cell.columns_spanned = number(),
            "table:number-rows-spanned" => cell.rows_spanned = number(),
            "table:formula" => cell.formula = Some(value()?.into_owned()),
            "office:value-type" => cell.kind = value()?.into_owned(),
            "calcext:value-type" => cell.is_error = value()? == "error",
            "office:value"
            | "office:date-value"
            | "office:time-value"
            | "office:boolean-value"
            | "office:string-value" => cell.value = Some(value()?.into_owned()),
            _ => {}
        }
    }
    Ok(Begun::Cell(cell))
}

/// Adds `run` with each stretch of white space as one space, none at the beginning of a line (ODF 1.2, 6.1.2).
fn push_collapsed(run: &str, words: &mut String) {
    for character in run.chars() {
        if !matches!(character, ' ' | '\t' | '\n' | '\r') {
            words.push(character);
        } else if !words.is_empty() && !words.ends_with([' ', '\n']) {
            words.push(' ');
        }
    }
}

fn shown(cell: Cell, words: String) -> String {
    let value = cell.value.unwrap_or_default();
    let parsed = value.trim().parse::<f64>().ok().filter(|number| number.is_finite());
    match (cell.kind.as_str(), parsed) {
        ("float" | "currency", Some(value)) => number::plain(value),
        ("percentage", Some(value)) => number::plain(value * 100.0) + "%",
        ("date", _) if !value.is_empty() => value.strip_suffix("T00:00:00").unwrap_or(&value).to_owned(),
        ("time", _) => duration(&value).unwrap_or(words),
        ("boolean", _) if !value.is_empty() => value.to_ascii_uppercase(),
        _ if words.is_empty() => value,
        _ => words,
    }
}

/// `PT10H30M00S` reads `10:30:00`.
fn duration(value: &str) -> Option<String> {
    let (hours, rest) = value.strip_prefix("PT")?.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds = rest.strip_suffix('S')?.split(['.', ',']).next()?;
    let number = |digits: &str| digits.parse::<u32>().ok();
    Some(format!("{:02}:{:02}:{:02}", number(hours)?, number(minutes)?, number(seconds)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_as_clock_times() {
        assert_eq!(duration("PT10H30M00S").as_deref(), Some("10:30:00"));
        assert_eq!(duration("PT36H00M05.25S").as_deref(), Some("36:00:05"));
        assert_eq!(duration("P1D"), None);
    }

    #[test]
    fn white_space_counts_once() {
        let mut words = String::from("a ");
        push_collapsed("  b\n\t c ", &mut words);
        assert_eq!(words, "a b c ");
    }
}
