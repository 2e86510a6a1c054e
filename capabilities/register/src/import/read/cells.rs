//! One row's cells as a draft, or what is wrong with them.

use std::collections::HashMap;

use super::ReadOptions;
use super::header::{FindingColumns, Header, HeaderColumn};
use super::rows::Cells;
use super::status::{Status, Statuses};
use super::values;
use crate::document::{Indications, Kept};
use crate::import::draft::{Complaint, Draft, Field, FindingDraft};
use crate::import::reason::Reason;

/// The longest recommendation: 20 pages. Longer is a document in a cell.
const TEXT_CHARACTERS: usize = 50_000;
/// The longest assessment.
const NARRATIVE_BYTES: usize = 1_000_000;
const NUMBER_CHARACTERS: usize = 100;
const TITLE_CHARACTERS: usize = 500;
const TASK_CHARACTERS: usize = 5_000;
const ASSESSOR_CHARACTERS: usize = 200;
const CATEGORY_CHARACTERS: usize = 300;
const TAG_CHARACTERS: usize = 80;
const STATUS_CHARACTERS: usize = 1_000;
const SOURCE_CHARACTERS: usize = 1_000;
/// How much of a cell a complaint repeats.
const VALUE_CHARACTERS: usize = 200;

/// A complaint about the row (from 0) and, when one cell is to blame, its column.
pub(super) fn rejected(row: usize, column: Option<&HeaderColumn>, value: &str, reason: Reason) -> Complaint {
    let mut shown: String = value.chars().take(VALUE_CHARACTERS).collect();
    if shown.len() < value.len() {
        shown.push('…');
    }
    Complaint {
        row: Some(row + 1),
        column: column.map(|column| {
            let heading = if column.heading.is_empty() { &column.words } else { &column.heading };
            heading.as_str().into()
        }),
        value: shown,
        reason,
    }
}

/// What makes an assessment cell one and the same for several rows.
#[derive(PartialEq, Eq, Hash)]
struct SharedCell {
    anchor: usize,
    column: usize,
    paragraph: usize,
    round: Option<String>,
    status: Vec<String>,
    status_as_written: String,
}

pub(super) struct RowReader<'o> {
    options: &'o ReadOptions,
    statuses: Statuses,
    marks: HashMap<SharedCell, u32>,
}

/// The row being read.
struct Place<'r> {
    header: &'r Header,
    cells: Cells<'r>,
    row: usize,
    complaints: Vec<Complaint>,
}

impl<'r> Place<'r> {
    fn field(&self, field: Field) -> &'r str {
        self.header.column(field).map_or("", |column| self.cells.get(self.row, column))
    }

    fn complain(&mut self, column: usize, value: &str, reason: Reason) {
        self.complaints.push(rejected(self.row, self.header.columns.get(column), value, reason));
    }

    /// The column of a narrative that begins in this row.
    fn narrative_of_its_own(&self) -> Option<usize> {
        self.own_cell(|finding| finding.narrative, |cell| !cell.is_empty())
    }

    /// The column of a status that begins in this row.
    fn status_of_its_own(&self, statuses: &Statuses) -> Option<usize> {
        self.own_cell(|finding| finding.status, |cell| !statuses.read(cell).says_nothing())
    }

    fn own_cell(
        &self,
        column: impl Fn(&FindingColumns) -> Option<usize>,
        says: impl Fn(&str) -> bool,
    ) -> Option<usize> {
        let columns = self.header.findings.iter().filter_map(column);
        let mut own = columns.filter(|&column| self.cells.anchor(self.row, column) == self.row);
        own.find(|&column| says(self.cells.get(self.row, column)))
    }

    /// The words of a field, lines ending in LF, if they are not too many.
    fn words(&mut self, field: Field, at_most: usize) -> String {
        let Some(column) = self.header.column(field) else { return String::new() };
        let words = with_line_feeds(self.cells.get(self.row, column));
        let characters = words.chars().count();
        if characters > at_most {
            self.complain(column, &words, Reason::Long { field, found: characters, limit: at_most });
        }
        words
    }
}

impl<'o> RowReader<'o> {
    pub fn new(options: &'o ReadOptions) -> Self {
        Self { options, statuses: Statuses::new(&options.statuses), marks: HashMap::new() }
    }

    /// The row as a draft; `None` where it names no recommendation and says nothing of one.
    pub fn read(
        &mut self,
        header: &Header,
        cells: Cells<'_>,
        row: usize,
        category: Option<String>,
    ) -> Result<Option<Draft>, Vec<Complaint>> {
        let mut place = Place { header, cells, row, complaints: Vec::new() };
        let number = place.words(Field::Number, NUMBER_CHARACTERS);
        let text = place.words(Field::Text, TEXT_CHARACTERS);
        let row_round = Some(place.field(Field::Round)).filter(|round| !round.is_empty());
        let findings = self.findings(&mut place, row_round);
        let task = crate::plan::plain(&place.words(Field::Task, TASK_CHARACTERS));
        let due = crate::plan::plain(&place.words(Field::Due, TITLE_CHARACTERS));
        if number.is_empty() && text.is_empty() && task.is_empty() {
            if header.is_of_tasks() && !due.is_empty() {
                place.complain(0, &due, Reason::Nameless);
                return Err(place.complaints);
            }
            // Totals and notes under a table are nothing; a finding about nothing would be lost without a word.
            let narrative = place.narrative_of_its_own().map(|at| (at, Reason::AssessmentOfNothing));
            let status = || place.status_of_its_own(&self.statuses).map(|at| (at, Reason::StatusOfNothing));
            return match narrative.or_else(status) {
                Some((at, reason)) => {
                    Err(vec![rejected(row, header.columns.get(at), cells.get(row, at), reason)])
                }
                None => Ok(None),
            };
        }
        if let Some(category) = &category
            && category.chars().count() > CATEGORY_CHARACTERS
        {
            let column = header.column(Field::Category).map(|column| &header.columns[column]);
            let reason = Reason::LongCategory(CATEGORY_CHARACTERS);
            place.complaints.push(rejected(row, column, category, reason));
        }
        let mut draft = Draft {
            row: row + 1,
            number,
            text,
            title: place.words(Field::Title, TITLE_CHARACTERS),
            task,
            due,
            source: some(place.words(Field::Source, SOURCE_CHARACTERS)),
            list: some(place.words(Field::List, SOURCE_CHARACTERS)),
            language: values::language(place.field(Field::Language)),
            category,
            tags: tags(&mut place),
            cross_reference: place.field(Field::CrossReference).to_owned(),
            indications: indications(&mut place),
            round: self.round(header, row_round),
            findings,
            assessor: some(place.words(Field::Assessor, ASSESSOR_CHARACTERS)),
            ..Draft::default()
        };
        keep_the_rest(&mut place, &mut draft);
        draft.findings.shrink_to_fit();
        draft.kept.shrink_to_fit();
        if place.complaints.is_empty() { Ok(Some(draft)) } else { Err(place.complaints) }
    }

    /// The round a row stands in: its own cell's, else the latest year in the headings of its findings, else what
    /// the importer said.
    fn round(&self, header: &Header, row_round: Option<&str>) -> Option<String> {
        if let Some(round) = row_round {
            return Some(round.to_owned());
        }
        let all_dated = header.findings.iter().all(|finding| finding.round.is_some());
        let latest = header.findings.iter().filter_map(|finding| finding.round.clone()).max();
        if all_dated && latest.is_some() { latest } else { self.options.round.clone() }
    }

    fn findings(&mut self, place: &mut Place<'_>, row_round: Option<&str>) -> Vec<FindingDraft> {
        // Room for one each: a hundred thousand drafts are kept until they are planned.
        let mut findings = Vec::with_capacity(place.header.findings.len());
        for columns in &place.header.findings {
            let round = columns
                .round
                .as_deref()
                .or(row_round)
                .map(str::to_owned)
                .or_else(|| self.options.round.clone());
            findings.extend(self.findings_of(place, columns, round.as_deref()));
        }
        findings
    }

    /// What one round says: one finding, or one for each paragraph.
    fn findings_of(
        &mut self,
        place: &mut Place<'_>,
        columns: &FindingColumns,
        round: Option<&str>,
    ) -> Vec<FindingDraft> {
        let cell = |column: Option<usize>| column.map_or("", |column| place.cells.get(place.row, column));
        let (status_cell, narrative) = (cell(columns.status), with_line_feeds(cell(columns.narrative)));
        let status = self.statuses.read(status_cell);
        if status.says_nothing() && narrative.is_empty() {
            return Vec::new();
        }
        if let Some(column) = columns.narrative
            && narrative.len() > NARRATIVE_BYTES
        {
            place.complain(column, &narrative, Reason::LongAssessment(NARRATIVE_BYTES));
        }
        if let Some(column) = columns.status
            && status_cell.chars().count() > STATUS_CHARACTERS
        {
            place.complain(column, status_cell, Reason::LongStatus(STATUS_CHARACTERS));
        }
        let paragraphs = if self.options.split_paragraphs {
            values::paragraphs(&narrative)
        } else {
            vec![narrative.as_str()]
        };
        let findings = paragraphs.into_iter().enumerate().map(|(paragraph, narrative)| FindingDraft {
            round: round.map(str::to_owned),
            status: status.keys.clone(),
            status_as_written: status.as_written.clone(),
            pending: status.pending,
            narrative: narrative.to_owned(),
            evidence: Vec::new(),
            shared: self.mark(place, columns.narrative, paragraph, round, &status),
        });
        findings.collect()
    }

    /// The mark of an assessment cell that is merged over several rows: one for all of them that agree on the status.
    fn mark(
        &mut self,
        place: &Place<'_>,
        column: Option<usize>,
        paragraph: usize,
        round: Option<&str>,
        status: &Status,
    ) -> Option<u32> {
        let column = column.filter(|&column| place.cells.is_merged_downwards(place.row, column))?;
        let shared = SharedCell {
            anchor: place.cells.anchor(place.row, column),
            column,
            paragraph,
            round: round.map(str::to_owned),
            status: status.keys.clone(),
            status_as_written: status.as_written.clone(),
        };
        let next = u32::try_from(self.marks.len() + 1).unwrap_or(u32::MAX);
        Some(*self.marks.entry(shared).or_insert(next))
    }
}

/// References, evidence, and every cell that has no place of its own.
fn keep_the_rest(place: &mut Place<'_>, draft: &mut Draft) {
    let header = place.header;
    for (at, column) in header.columns.iter().enumerate() {
        let cell = place.cells.get(place.row, at);
        if cell.is_empty() || header.is_of_a_finding(at) {
            continue;
        }
        match column.field {
            Some(Field::Reference) if draft.reference.is_empty() => cell.clone_into(&mut draft.reference),
            Some(Field::Reference) => {
                draft.reference.push('\n');
                draft.reference.push_str(cell);
            }
            Some(Field::Responsible) => {
                if draft.responsible.is_empty() {
                    cell.clone_into(&mut draft.responsible);
                }
                // Of a task, its action says who is responsible.
                if draft.task.is_empty() {
                    draft.kept.push(kept(column, cell));
                }
            }
            Some(Field::Evidence) => {
                let evidence = values::evidence(cell);
                match draft
                    .findings
                    .iter_mut()
                    .find(|finding| column.round.is_none() || finding.round == column.round)
                {
                    Some(finding) if !evidence.is_empty() => finding.evidence.extend(evidence),
                    _ => draft.kept.push(kept(column, cell)),
                }
            }
            Some(Field::Language) if draft.language.is_none() => draft.kept.push(kept(column, cell)),
            Some(Field::Indications) if draft.indications.is_none() => draft.kept.push(kept(column, cell)),
            Some(Field::Due) if draft.task.is_empty() => draft.kept.push(kept(column, cell)),
            None | Some(Field::Cost | Field::Remark) => draft.kept.push(kept(column, cell)),
            Some(_) => {}
        }
    }
    // What stands to the right of the last heading.
    for at in header.columns.len()..place.cells.width(place.row) {
        let cell = place.cells.get(place.row, at);
        if !cell.is_empty() {
            let words = super::header::letters(at);
            draft.kept.push(kept(&HeaderColumn { words, ..HeaderColumn::default() }, cell));
        }
    }
}

fn kept(column: &HeaderColumn, cell: &str) -> Kept {
    Kept {
        heading: column.words.clone(),
        round: column.round.clone().unwrap_or_default(),
        value: with_line_feeds(cell),
    }
}

fn with_line_feeds(words: &str) -> String {
    if words.contains('\r') { words.replace("\r\n", "\n").replace('\r', "\n") } else { words.to_owned() }
}

fn some(words: String) -> Option<String> {
    (!words.is_empty()).then_some(words)
}

fn tags(place: &mut Place<'_>) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for (at, column) in place.header.columns.iter().enumerate() {
        if column.field != Some(Field::Tags) {
            continue;
        }
        for tag in place.cells.get(place.row, at).split([',', ';', '\n', '\r']) {
            let tag = tag.trim().trim_start_matches('#').trim();
            if tag.chars().count() > TAG_CHARACTERS {
                place.complain(at, tag, Reason::LongTag(TAG_CHARACTERS));
            } else if !tag.is_empty() && !tags.iter().any(|known| known == tag) {
                tags.push(tag.to_owned());
            }
        }
    }
    tags
}

fn indications(place: &mut Place<'_>) -> Option<Indications> {
    let column = place.header.column(Field::Indications)?;
    let cell = place.cells.get(place.row, column);
    match values::indications(cell, place.header.columns[column].of) {
        Ok(indications) => indications,
        Err(reason) => {
            place.complain(column, cell, reason);
            None
        }
    }
}
