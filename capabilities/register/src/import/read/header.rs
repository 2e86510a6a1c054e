//! Finding the row of headings and taking each column for what it is.

use super::fold::fold;
use super::heading::{HEADING_CHARACTERS, Heading};
use crate::import::draft::{Column, Field};
use crate::recommendation::beginning;

/// A row of headings, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Header {
    /// From 0.
    pub row: usize,
    pub columns: Vec<HeaderColumn>,
    /// What is said of the recommendation in each round, in the file's order.
    pub findings: Vec<FindingColumns>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct HeaderColumn {
    /// As it stands in the file.
    pub heading: String,
    /// Without its year; the column's letter where nothing stands above it.
    pub words: String,
    pub field: Option<Field>,
    pub round: Option<String>,
    pub of: Option<u32>,
}

/// The columns that make one finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FindingColumns {
    /// The year in their headings.
    pub round: Option<String>,
    pub status: Option<usize>,
    pub narrative: Option<usize>,
}

impl Header {
    /// The row as a header, if one of its cells heads the recommendations.
    pub fn of(row: usize, cells: &[String], map: &[(String, Field)]) -> Option<Self> {
        if cells.iter().any(|cell| cell.trim().chars().count() > HEADING_CHARACTERS) {
            return None;
        }
        let columns = understand(cells, map);
        let has = |field: Field| columns.iter().any(|column| column.field == Some(field));
        // A table of tasks says who does them or by when: "Task" alone heads anything.
        if !has(Field::Text) && !(has(Field::Task) && (has(Field::Responsible) || has(Field::Due))) {
            return None;
        }
        let findings = findings(&columns);
        Some(Self { row, columns, findings })
    }

    pub fn column(&self, field: Field) -> Option<usize> {
        self.columns.iter().position(|column| column.field == Some(field))
    }

    pub fn recognised(&self) -> usize {
        recognised(&self.columns)
    }

    /// Whether it heads tasks and no recommendations.
    pub fn is_of_tasks(&self) -> bool {
        self.column(Field::Text).is_none()
    }

    /// Whether the cell makes part of a finding, and is not to be kept beside it.
    pub fn is_of_a_finding(&self, column: usize) -> bool {
        self.findings
            .iter()
            .any(|finding| finding.status == Some(column) || finding.narrative == Some(column))
    }

    pub fn describe(&self, rows: &[Vec<String>]) -> Vec<Column> {
        let describe = |(at, column): (usize, &HeaderColumn)| Column {
            heading: column.heading.clone(),
            field: column.field,
            round: column.round.clone(),
            sample: sample(rows, self.row, at),
        };
        self.columns.iter().enumerate().map(describe).collect()
    }
}

/// What stands first under a heading, to know the column by.
fn sample(rows: &[Vec<String>], header: usize, column: usize) -> String {
    let under = rows.iter().skip(header + 1).take(ROWS_SHOWN_FROM);
    let first = under.filter_map(|cells| cells.get(column)).find(|cell| !cell.trim().is_empty());
    first.map(|cell| beginning(cell, SAMPLE_CHARACTERS)).unwrap_or_default()
}

fn recognised(columns: &[HeaderColumn]) -> usize {
    columns.iter().filter(|column| column.field.is_some()).count()
}

/// The first row that heads recommendations and at least one thing more, else the first that heads them alone: a
/// title "Recommendations" may stand above the real header. Where no row does, the first that heads tasks.
pub(super) fn find(rows: &[Vec<String>], map: &[(String, Field)]) -> Option<Header> {
    let (mut alone, mut of_tasks) = (None, None);
    for (row, cells) in rows.iter().enumerate() {
        if let Some(header) = Header::of(row, cells, map) {
            if header.is_of_tasks() {
                of_tasks.get_or_insert(header);
                continue;
            }
            if header.recognised() > 1 {
                return Some(header);
            }
            alone.get_or_insert(header);
        }
    }
    alone.or(of_tasks)
}

/// How far down a sheet without recommendations is searched for the row to show to its owner.
const ROWS_SHOWN_FROM: usize = 200;

/// As much of a cell as is shown beside its heading.
const SAMPLE_CHARACTERS: usize = 60;

/// The headings of the row likest to a header, and what stands first under each, for whoever has to map a column by
/// hand.
pub(super) fn likely_headings(rows: &[Vec<String>], map: &[(String, Field)]) -> Vec<(String, String)> {
    let worth = |cells: &[String]| {
        let filled = cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        (recognised(&understand(cells, map)), filled.min(2))
    };
    let mut best: Option<((usize, usize), usize)> = None;
    for (row, cells) in rows.iter().enumerate().take(ROWS_SHOWN_FROM) {
        let worth = worth(cells);
        if worth.1 > 0 && best.is_none_or(|(known, _)| worth > known) {
            best = Some((worth, row));
        }
    }
    let Some((_, row)) = best else { return Vec::new() };
    let headings = rows[row].iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
    headings.map(|(column, cell)| (cell.trim().to_owned(), sample(rows, row, column))).collect()
}

/// Whether the heading, or the letter of its column, is the one that `--map` names.
pub(super) fn is_named(name: &str, column: usize, heading: &str, words: &str) -> bool {
    let name = name.trim();
    let folded = fold(name);
    name == heading
        || (!folded.is_empty() && (folded == fold(heading) || folded == fold(words)))
        || (heading.is_empty() && name.eq_ignore_ascii_case(&letters(column)))
}

/// "A", "B" ... as a spreadsheet letters its columns.
pub(super) fn letters(column: usize) -> String {
    let name = extract::spreadsheet::cell_name(0, column);
    name.trim_end_matches('1').to_owned()
}

fn understand(cells: &[String], map: &[(String, Field)]) -> Vec<HeaderColumn> {
    let headings: Vec<Heading> = cells.iter().map(|cell| Heading::of(cell)).collect();
    let mapped = |column: usize| {
        let (cell, words) = (cells[column].trim(), headings[column].words.as_str());
        map.iter().find(|(name, _)| is_named(name, column, cell, words)).map(|(_, field)| *field)
    };
    let mut columns: Vec<HeaderColumn> = headings
        .iter()
        .enumerate()
        .map(|(column, heading)| HeaderColumn {
            heading: cells[column].trim().to_owned(),
            words: if heading.words.is_empty() { letters(column) } else { heading.words.clone() },
            round: heading.year.clone(),
            of: heading.of,
            field: mapped(column),
        })
        .collect();
    // What a person mapped stands; then what is said plainly; then what gives way.
    for weak in [false, true] {
        for (column, heading) in headings.iter().enumerate() {
            if let Some(field) = heading.field
                && heading.weak == weak
                && columns[column].field.is_none()
                && mapped(column).is_none()
            {
                columns[column].field = free(&columns, field, columns[column].round.as_deref(), weak);
            }
        }
    }
    columns
}

/// `field` if no other column has it, or may have it beside another.
fn free(columns: &[HeaderColumn], field: Field, round: Option<&str>, weak: bool) -> Option<Field> {
    let taken = |field: Field| {
        columns.iter().any(|column| {
            column.field == Some(field)
                && (!field.stands_once_per_round() || column.round.as_deref() == round)
        })
    };
    match field {
        Field::Tags | Field::Reference | Field::Evidence | Field::Ignore => Some(field),
        Field::Number if weak && taken(Field::Number) => Some(Field::Reference),
        _ if taken(field) => None,
        _ => Some(field),
    }
}

impl Field {
    fn stands_once_per_round(self) -> bool {
        matches!(self, Self::Status | Self::Narrative | Self::Remark | Self::Responsible | Self::Cost)
    }
}

/// Status and narrative of each round; a remark is the narrative of a round that has a status and no narrative of
/// its own, as in the working group's layout `Status (2013) | Remark (2013)`.
fn findings(columns: &[HeaderColumn]) -> Vec<FindingColumns> {
    let at = |field: Field, round: &Option<String>| {
        columns.iter().position(|column| column.field == Some(field) && column.round == *round)
    };
    let mut findings: Vec<FindingColumns> = Vec::new();
    for column in columns {
        let is_finding = matches!(column.field, Some(Field::Status | Field::Narrative));
        if !is_finding || findings.iter().any(|finding| finding.round == column.round) {
            continue;
        }
        let status = at(Field::Status, &column.round);
        let remark = || status.and_then(|_| at(Field::Remark, &column.round));
        let narrative = at(Field::Narrative, &column.round).or_else(remark);
        findings.push(FindingColumns { round: column.round.clone(), status, narrative });
    }
    join_the_undated(findings)
}

/// A status of one year beside an assessment without a year, or the other way round, are one finding of that year.
fn join_the_undated(findings: Vec<FindingColumns>) -> Vec<FindingColumns> {
    let [one, other] = &findings[..] else { return findings };
    let (dated, undated) = if one.round.is_some() { (one, other) } else { (other, one) };
    let complement = matches!(
        (dated.status, dated.narrative, undated.status, undated.narrative),
        (Some(_), None, None, Some(_)) | (None, Some(_), Some(_), None)
    );
    if dated.round.is_none() || undated.round.is_some() || !complement {
        return findings;
    }
    vec![FindingColumns {
        round: dated.round.clone(),
        status: dated.status.or(undated.status),
        narrative: dated.narrative.or(undated.narrative),
    }]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(cells: &[&str], map: &[(&str, Field)]) -> Option<Header> {
        let cells: Vec<String> = cells.iter().map(|&cell| cell.to_owned()).collect();
        let map: Vec<(String, Field)> = map.iter().map(|&(name, field)| (name.to_owned(), field)).collect();
        Header::of(0, &cells, &map)
    }

    fn fields(header: &Header) -> Vec<Option<Field>> {
        header.columns.iter().map(|column| column.field).collect()
    }

    #[test]
    fn ref_is_the_number_unless_another_column_is() {
        let alone = header(&["Ref", "Proposal"], &[]).unwrap();
        assert_eq!(fields(&alone), [Some(Field::Number), Some(Field::Text)]);
        let beside = header(&["Ref", "No.", "Proposal"], &[]).unwrap();
        assert_eq!(fields(&beside), [Some(Field::Reference), Some(Field::Number), Some(Field::Text)]);
    }

    #[test]
    fn the_remark_is_the_narrative_of_a_round_that_has_a_status() {
        let found = header(&["Proposal", "Status (2013)", "Remark (2013)", "Remark (2018)"], &[]).unwrap();
        let expected = FindingColumns { round: Some("2013".into()), status: Some(1), narrative: Some(2) };
        assert_eq!(found.findings, [expected]);
    }

    #[test]
    fn a_dated_status_and_an_undated_assessment_are_one_finding() {
        let joined = |status, narrative| {
            vec![FindingColumns {
                round: Some("2013".into()),
                status: Some(status),
                narrative: Some(narrative),
            }]
        };
        assert_eq!(header(&["Proposal", "Status (2013)", "Assessment"], &[]).unwrap().findings, joined(1, 2));
        assert_eq!(header(&["Proposal", "Assessment 2013", "Status"], &[]).unwrap().findings, joined(2, 1));
        let apart = header(&["Proposal", "Status (2013)", "Assessment (2018)"], &[]).unwrap();
        assert_eq!(apart.findings.len(), 2);
    }

    #[test]
    fn a_mapped_column_goes_before_a_recognised_one() {
        let found =
            header(&["Recommendation", "What we ask for"], &[("what we ask FOR", Field::Text)]).unwrap();
        assert_eq!(fields(&found), [None, Some(Field::Text)]);
        let lettered = header(&["", "Recommendation"], &[("A", Field::Number)]).unwrap();
        assert_eq!(fields(&lettered), [Some(Field::Number), Some(Field::Text)]);
    }

    #[test]
    fn a_row_without_recommendations_is_no_header() {
        assert_eq!(header(&["No.", "Status"], &[]), None);
    }
}
