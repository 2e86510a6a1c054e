//! Walking down a sheet: blocks under repeated headers, headings that name a category, merged cells, rows.

use std::collections::HashMap;

use extract::Sheet;

use super::ReadOptions;
use super::category::{after_connective, can_be_a_number, is_filled_once_per_block};
use super::cells::{RowReader, rejected};
use super::header::Header;
use crate::import::draft::{Complaint, Draft, Field, Reading};

/// What a row under the first header is.
enum Row {
    Blank,
    Header(Box<Header>),
    /// One cell over a block.
    Heading(String),
    Data,
}

/// The cells of a sheet with what merged cells carry down.
#[derive(Clone, Copy)]
pub(super) struct Cells<'s> {
    sheet: &'s Sheet,
    carried: &'s HashMap<(usize, usize), usize>,
}

impl<'s> Cells<'s> {
    /// The row that a cell's words stand in: its own, or that of the merged cell it is part of.
    pub fn anchor(&self, row: usize, column: usize) -> usize {
        self.carried.get(&(row, column)).copied().unwrap_or(row)
    }

    /// The words of a cell without white space around them.
    pub fn get(&self, row: usize, column: usize) -> &'s str {
        self.own(self.anchor(row, column), column)
    }

    fn own(&self, row: usize, column: usize) -> &'s str {
        self.sheet.rows.get(row).and_then(|cells| cells.get(column)).map_or("", |cell| cell.trim())
    }

    /// Whether the cell is part of one that is merged over several rows.
    pub fn is_merged_downwards(&self, row: usize, column: usize) -> bool {
        self.carried.contains_key(&(row, column)) || self.carried.get(&(row + 1, column)) == Some(&row)
    }

    /// Columns of the row, up to its last filled one.
    pub fn width(&self, row: usize) -> usize {
        self.sheet.rows.get(row).map_or(0, Vec::len)
    }

    fn filled(&self, row: usize) -> impl Iterator<Item = usize> + use<'s> {
        let cells = self.sheet.rows.get(row).map_or(&[][..], Vec::as_slice);
        cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()).map(|(column, _)| column)
    }
}

/// For each cell below the first row of a merged one, the row its words stand in. Sideways nothing is carried: a
/// merged heading is one heading.
fn carried(sheet: &Sheet) -> HashMap<(usize, usize), usize> {
    let mut carried = HashMap::new();
    for range in &sheet.merged {
        for row in range.first_row + 1..=range.last_row {
            carried.insert((row, range.first_column), range.first_row);
        }
    }
    carried
}

pub(super) fn read(sheet: &Sheet, header: Header, options: &ReadOptions) -> Reading {
    let carried = carried(sheet);
    let cells = Cells { sheet, carried: &carried };
    let rows = classify(cells, &header, options);
    let mut reading = Reading {
        sheet: sheet.name.clone(),
        header_row: header.row + 1,
        columns: header.describe(),
        ..Reading::default()
    };
    let title = heading_above(cells, &header, &rows);
    let carries_category = carries_category(cells, &header, &rows);
    let mut reader = RowReader::new(options);
    let mut formulas = formulas_by_row(sheet);
    let mut walk = Walk { header, heading: title, category: None, previous: None };

    for (row, kind) in rows {
        match kind {
            Row::Blank => {}
            Row::Header(next) => (walk.header, walk.category) = (*next, None),
            Row::Heading(heading) => (walk.heading, walk.category) = (Some(heading), None),
            Row::Data => {
                let complaints = formulas.remove(&row).map(|formulas| complain(row, &walk.header, &formulas));
                let category = walk.category(cells, row, carries_category);
                if let Some(complaints) = complaints.filter(|complaints| !complaints.is_empty()) {
                    reading.complaints.extend(complaints);
                } else {
                    walk.take(&mut reader, cells, row, category, &mut reading);
                }
            }
        }
    }
    if walk.header.column(Field::Number).is_none() {
        super::cells::split_numbers(&mut reading.drafts);
    }
    reading
}

/// What holds at the row the walk has come to.
struct Walk {
    header: Header,
    /// The heading over this block.
    heading: Option<String>,
    /// The category carried down a column that is filled once per block.
    category: Option<String>,
    /// Row of the last draft and of the words it was taken from.
    previous: Option<(usize, usize)>,
}

impl Walk {
    fn category(&mut self, cells: Cells<'_>, row: usize, carries: bool) -> Option<String> {
        let own =
            self.header.column(Field::Category).map(|column| cells.get(row, column)).unwrap_or_default();
        if !own.is_empty() {
            self.category = Some(own.to_owned());
            return self.category.clone();
        }
        self.category.clone().filter(|_| carries).or_else(|| self.heading.clone())
    }

    fn take(
        &mut self,
        reader: &mut RowReader<'_>,
        cells: Cells<'_>,
        row: usize,
        category: Option<String>,
        reading: &mut Reading,
    ) {
        let text_anchor = self.header.column(Field::Text).map_or(row, |column| cells.anchor(row, column));
        match reader.read(&self.header, cells, row, category) {
            Ok(None) => {}
            Ok(Some(draft)) if self.continues(cells, row, text_anchor) => {
                // Two rows of findings under one merged recommendation.
                if let Some(last) = reading.drafts.last_mut() {
                    append_findings(last, draft);
                }
            }
            Ok(Some(draft)) => {
                self.previous = Some((row, text_anchor));
                reading.drafts.push(draft);
            }
            Err(complaints) => reading.complaints.extend(complaints),
        }
    }

    /// Whether the row only goes on with the recommendation above: its text and its number are those cells.
    fn continues(&self, cells: Cells<'_>, row: usize, text_anchor: usize) -> bool {
        let number = self.header.column(Field::Number);
        let same_number =
            number.is_none_or(|column| cells.anchor(row, column) < row || cells.get(row, column).is_empty());
        text_anchor < row
            && same_number
            && self.previous.is_some_and(|(_, previous_anchor)| previous_anchor == text_anchor)
    }
}

fn append_findings(last: &mut Draft, draft: Draft) {
    for finding in draft.findings {
        if !last.findings.contains(&finding) {
            last.findings.push(finding);
        }
    }
    for kept in draft.kept {
        if !last.kept.contains(&kept) {
            last.kept.push(kept);
        }
    }
}

fn classify(cells: Cells<'_>, first: &Header, options: &ReadOptions) -> Vec<(usize, Row)> {
    let mut rows: Vec<(usize, Row)> = Vec::new();
    let mut header = first.clone();
    for row in first.row + 1..cells.sheet.rows.len() {
        let kind = if cells.filled(row).next().is_none() {
            Row::Blank
        } else if let Some(next) = repeated_header(cells, row, &header, options) {
            // A lone cell right above a repeated header is the heading of its block, whatever it says.
            if let Some((above, kind)) = rows.iter_mut().rev().find(|(_, kind)| !matches!(kind, Row::Blank))
                && matches!(kind, Row::Data)
                && let Some(words) = lone(cells, *above)
            {
                *kind = Row::Heading(category_of(words));
            }
            header = next.clone();
            Row::Header(Box::new(next))
        } else if let Some(words) = heading(cells, row, &header) {
            Row::Heading(category_of(words))
        } else {
            Row::Data
        };
        rows.push((row, kind));
    }
    rows
}

/// The row as a header again: of the same columns or of others.
fn repeated_header(cells: Cells<'_>, row: usize, header: &Header, options: &ReadOptions) -> Option<Header> {
    let text = header.column(Field::Text)?;
    let under_text = cells.own(row, text);
    let is_likely = if under_text.is_empty() {
        true
    } else {
        let heading = super::heading::Heading::of(under_text);
        heading.field.is_some() || under_text == header.columns[text].heading
    };
    if !is_likely {
        return None;
    }
    let next = Header::of(row, &cells.sheet.rows[row], &options.map)?;
    let same = next.columns == header.columns;
    (same || next.recognised() > 1).then_some(next)
}

fn lone(cells: Cells<'_>, row: usize) -> Option<&str> {
    let mut filled = cells.filled(row);
    let column = filled.next()?;
    filled.next().is_none().then(|| cells.own(row, column))
}

/// A lone cell that heads a block: merged over several columns, or speaking of what its rows regard, or standing in
/// the column of numbers without being one.
fn heading<'s>(cells: Cells<'s>, row: usize, header: &Header) -> Option<&'s str> {
    let words = lone(cells, row)?;
    let column = cells.filled(row).next()?;
    let spans_columns = cells.sheet.merged.iter().any(|range| {
        range.first_row == row && range.first_column == column && range.last_column > range.first_column
    });
    let under = header.columns.get(column).and_then(|column| column.field);
    let is_heading = match under {
        _ if spans_columns => true,
        Some(Field::Text | Field::Category) => false,
        Some(Field::Number) => after_connective(words).is_some() || !can_be_a_number(words),
        _ => after_connective(words).is_some(),
    };
    is_heading.then_some(words)
}

/// The words after "regarding", else all of them.
fn category_of(heading: &str) -> String {
    after_connective(heading).unwrap_or(heading).trim().trim_end_matches(':').trim_end().to_owned()
}

/// The heading right above the first header. Without a "regarding" it may as well be the title of the sheet: it is
/// a category only where later blocks have headings of their own and no column names categories.
fn heading_above(cells: Cells<'_>, header: &Header, rows: &[(usize, Row)]) -> Option<String> {
    let above = (0..header.row).rev().find(|&row| cells.filled(row).next().is_some())?;
    let words = lone(cells, above)?;
    let blocks_have_headings = rows.iter().any(|(_, kind)| matches!(kind, Row::Heading(_)));
    let is_category = after_connective(words).is_some()
        || (blocks_have_headings && header.column(Field::Category).is_none());
    is_category.then(|| category_of(words))
}

fn carries_category(cells: Cells<'_>, header: &Header, rows: &[(usize, Row)]) -> bool {
    let mut header = header;
    let mut categories = Vec::new();
    for (row, kind) in rows {
        match kind {
            Row::Header(next) => header = next,
            Row::Data if says_something(cells, *row, header) => {
                if let Some(column) = header.column(Field::Category) {
                    categories.push(cells.get(*row, column));
                }
            }
            _ => {}
        }
    }
    is_filled_once_per_block(categories)
}

fn says_something(cells: Cells<'_>, row: usize, header: &Header) -> bool {
    [Field::Number, Field::Text]
        .into_iter()
        .filter_map(|field| header.column(field))
        .any(|column| !cells.get(row, column).is_empty())
}

fn formulas_by_row(sheet: &Sheet) -> HashMap<usize, Vec<(usize, &str)>> {
    let mut by_row: HashMap<usize, Vec<(usize, &str)>> = HashMap::new();
    for formula in &sheet.formulas_without_value {
        by_row.entry(formula.row).or_default().push((formula.column, &formula.formula));
    }
    by_row
}

fn complain(row: usize, header: &Header, formulas: &[(usize, &str)]) -> Vec<Complaint> {
    formulas
        .iter()
        .filter_map(|&(column, formula)| {
            let column = header.columns.get(column)?;
            (column.field != Some(Field::Ignore)).then(|| {
                let reason = "a formula that was saved without its value; open the file in a spreadsheet \
                              program, save it and send it again";
                rejected(row, Some(column), formula, reason.to_owned())
            })
        })
        .collect()
}
