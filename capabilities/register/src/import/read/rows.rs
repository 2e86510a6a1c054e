//! Walking down a sheet: blocks under repeated headers, headings that name a category, merged cells, rows.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use extract::Sheet;

use super::ReadOptions;
use super::category::{after_connective, can_be_a_number, is_filled_once_per_block, speaks_of_a_block};
use super::cells::{RowReader, rejected};
use super::header::Header;
use super::values::split_numbers;
use crate::import::draft::{Complaint, Draft, Field, Reading};
use crate::import::reason::Reason;

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
    merges: &'s Merges,
}

/// Merged cells, ready to be asked about one cell.
#[derive(Default)]
struct Merges {
    /// For each cell below the first row of a merged one, the row its words stand in. Sideways nothing is carried: a
    /// merged heading is one heading.
    carried: HashMap<(usize, usize), usize>,
    /// First cells of those that span several columns.
    wide: HashSet<(usize, usize)>,
    /// Rows whose words stand in rows further down too.
    anchors: HashSet<usize>,
}

impl Merges {
    fn of(sheet: &Sheet) -> Self {
        let mut merges = Self::default();
        for range in &sheet.merged {
            if range.last_column > range.first_column {
                merges.wide.insert((range.first_row, range.first_column));
            }
            if range.last_row > range.first_row {
                merges.anchors.insert(range.first_row);
            }
            for row in range.first_row + 1..=range.last_row {
                merges.carried.insert((row, range.first_column), range.first_row);
            }
        }
        merges
    }
}

impl<'s> Cells<'s> {
    /// The row that a cell's words stand in: its own, or that of the merged cell it is part of.
    pub fn anchor(&self, row: usize, column: usize) -> usize {
        self.merges.carried.get(&(row, column)).copied().unwrap_or(row)
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
        let carried = &self.merges.carried;
        carried.contains_key(&(row, column)) || carried.get(&(row + 1, column)) == Some(&row)
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

/// Reads the rows of a sheet. An owned sheet is emptied row by row, so that a hundred thousand rows and the drafts
/// made of them do not stand in memory together.
pub(super) fn read(mut sheet: Cow<'_, Sheet>, header: Header, options: &ReadOptions) -> Reading {
    let merges = Merges::of(&sheet);
    let cells = Cells { sheet: &sheet, merges: &merges };
    let rows = classify(cells, &header, options);
    let mut reading = Reading {
        sheet: sheet.name.clone(),
        sheets: Vec::new(),
        is_guessed_windows_1252: false,
        header_row: header.row + 1,
        columns: header.describe(&sheet.rows),
        drafts: Vec::with_capacity(rows.iter().filter(|(_, kind)| matches!(kind, Row::Data)).count()),
        complaints: Vec::new(),
    };
    let heading = heading_above(cells, &header, &rows);
    let carries_category = carries_category(cells, &header, &rows);
    let formulas = formulas_by_row(&sheet);
    let mut reader = RowReader::new(options);
    let mut walk = Walk { header, heading, category: None, previous: None };

    for (row, kind) in rows {
        match kind {
            Row::Header(next) => (walk.header, walk.category) = (*next, None),
            Row::Heading(heading) => (walk.heading, walk.category) = (Some(heading), None),
            kind @ (Row::Blank | Row::Data) => {
                let cells = Cells { sheet: &sheet, merges: &merges };
                let category = walk.category(cells, row, carries_category);
                let complaints = formulas
                    .get(&row)
                    .map_or_else(Vec::new, |found| complain(cells, row, &walk.header, found));
                if complaints.is_empty() && matches!(kind, Row::Data) {
                    walk.take(&mut reader, cells, row, category, &mut reading);
                } else {
                    reading.complaints.extend(complaints);
                }
            }
        }
        if let Cow::Owned(sheet) = &mut sheet
            && let Some(done) = sheet.rows.get_mut(row).filter(|_| !merges.anchors.contains(&row))
        {
            *done = Vec::new();
        }
    }
    if walk.header.column(Field::Number).is_none() {
        split_numbers(&mut reading.drafts);
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
    /// Where the text and the number of the last draft stand.
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
        let anchor = |field: Field| self.header.column(field).map_or(row, |column| cells.anchor(row, column));
        let anchors = (anchor(Field::Text), anchor(Field::Number));
        match reader.read(&self.header, cells, row, category) {
            Ok(None) => {}
            Ok(Some(draft)) if self.continues(cells, row, anchors) => {
                // Two rows of findings under one merged recommendation.
                if let Some(last) = reading.drafts.last_mut() {
                    append_findings(last, draft);
                }
            }
            Ok(Some(draft)) => {
                self.previous = Some(anchors);
                reading.drafts.push(draft);
            }
            Err(complaints) => reading.complaints.extend(complaints),
        }
    }

    /// Whether the row only goes on with the recommendation above: its text and its number are those merged cells,
    /// or one is and the other is blank.
    fn continues(&self, cells: Cells<'_>, row: usize, (text, number): (usize, usize)) -> bool {
        let Some((previous_text, previous_number)) = self.previous else { return false };
        let is_blank =
            |field: Field| self.header.column(field).is_none_or(|column| cells.get(row, column).is_empty());
        let text_goes_on = text < row && text == previous_text;
        let number_goes_on = number < row && number == previous_number;
        (text_goes_on && (number_goes_on || is_blank(Field::Number)))
            || (number_goes_on && is_blank(Field::Text))
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
    // Formulas without a value may stand below the last cell that has one.
    let last_formula = cells.sheet.formulas_without_value.iter().map(|formula| formula.row + 1).max();
    for row in first.row + 1..cells.sheet.rows.len().max(last_formula.unwrap_or(0)) {
        let kind = if cells.filled(row).next().is_none() {
            // Minutes go on under their table of tasks.
            if header.is_of_tasks() && rows.iter().any(|(_, kind)| matches!(kind, Row::Data)) {
                break;
            }
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

/// A lone cell that heads a block: merged over several columns, or in the column of categories, or speaking of what
/// its rows regard, or in the column of numbers without being one.
fn heading<'s>(cells: Cells<'s>, row: usize, header: &Header) -> Option<&'s str> {
    let words = lone(cells, row)?;
    let column = cells.filled(row).next()?;
    let spans_columns = cells.merges.wide.contains(&(row, column));
    let under = header.columns.get(column).and_then(|column| column.field);
    let is_heading = match under {
        _ if spans_columns => true,
        Some(Field::Text) => header.column(Field::Number).is_some() && speaks_of_a_block(words),
        Some(Field::Category) => true,
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

fn formulas_by_row(sheet: &Sheet) -> HashMap<usize, Vec<(usize, String)>> {
    let mut by_row: HashMap<usize, Vec<(usize, String)>> = HashMap::new();
    for formula in &sheet.formulas_without_value {
        by_row.entry(formula.row).or_default().push((formula.column, formula.formula.clone()));
    }
    by_row
}

/// A formula without its value spoils the row it stands in, or the recommendation that it may have been.
fn complain(cells: Cells<'_>, row: usize, header: &Header, formulas: &[(usize, String)]) -> Vec<Complaint> {
    let is_of_a_recommendation = says_something(cells, row, header);
    let mut complaints = Vec::new();
    for (column, formula) in formulas {
        let Some(column) = header.columns.get(*column) else { continue };
        let counts = match column.field {
            Some(Field::Ignore) => false,
            Some(Field::Number | Field::Text) => true,
            _ => is_of_a_recommendation,
        };
        if counts {
            complaints.push(rejected(row, Some(column), formula, Reason::FormulaWithoutValue));
        }
    }
    complaints
}
