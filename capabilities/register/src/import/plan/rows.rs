//! Plans the rows of a foreign sheet.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::candidates::Found;
use super::planner::{Incoming, Planner, Settled};
use super::{Change, Existing, Fingerprint, NewAssessment, Outcome, Plan, PlanOptions, Row, Target, links};
use crate::document::{Capacity, Kept, Source, Version, Wording};
use crate::import::draft::{Complaint, Draft, Field, FindingDraft, Reading};
use crate::matching::normalised;
use uuid::Uuid;

/// An assessment, here already or to be filed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Filed {
    Known(Uuid),
    /// Place in the plan's assessments.
    New(usize),
}

/// The assessments of each recommendation by round and words.
type Ledger<'a> = HashMap<(Target, Cow<'a, str>, Fingerprint), Filed>;

struct Sheet<'a> {
    planner: Planner<'a>,
    reading: &'a Reading,
    filed: Ledger<'a>,
    /// Assessments that stand in one cell merged over several rows, by the cell's mark.
    shared: HashMap<(u32, String, Fingerprint), Filed>,
    settled: Vec<(Settled, &'a Draft)>,
}

pub fn plan(existing: &Existing, reading: &Reading, options: &PlanOptions) -> Plan {
    let mut filed = Ledger::new();
    for assessment in &existing.assessments {
        for (id, version) in
            assessment.covers.iter().flat_map(|id| assessment.versions.iter().map(move |v| (id, v)))
        {
            filed
                .entry((Target::Known(*id), Cow::Borrowed(&*assessment.round), *version))
                .or_insert(Filed::Known(assessment.id));
        }
    }
    let planner = Planner::new(existing, options);
    let mut sheet = Sheet { planner, reading, filed, shared: HashMap::new(), settled: Vec::new() };
    let rejected: HashSet<usize> = reading.complaints.iter().filter_map(|complaint| complaint.row).collect();
    for complaint in &reading.complaints {
        sheet.planner.plan.rows.push(rejected_row(complaint));
    }
    for draft in reading.drafts.iter().filter(|draft| !rejected.contains(&draft.row)) {
        sheet.take(draft);
    }
    // What only matching and assessments need is let go before the links are gathered.
    let Sheet { mut planner, settled, .. } = sheet;
    planner.forget_texts();
    links::plan(&mut planner, &settled);
    drop(settled);
    planner.finish()
}

fn rejected_row(complaint: &Complaint) -> Row {
    Row {
        row: complaint.row,
        result: Outcome::Rejected,
        field: complaint.column.clone(),
        value: Some(complaint.value.clone()),
        reason: Some(complaint.reason.clone()),
        existing: None,
        incoming: None,
        decision: None,
        target: None,
        changes: Vec::new(),
    }
}

impl<'a> Sheet<'a> {
    fn take(&mut self, draft: &'a Draft) {
        if draft.number.trim().is_empty() && draft.text.trim().is_empty() {
            self.planner.plan.rows.push(rejected_row(&Complaint {
                row: Some(draft.row),
                column: None,
                value: String::new(),
                reason: "the row has neither a number nor a text".to_owned(),
            }));
            return;
        }
        let options = self.planner.options;
        let source =
            options.source.as_deref().or(draft.source.as_deref().filter(|source| !source.trim().is_empty()));
        let rounds = self.rounds(draft);
        let incoming = Incoming {
            row: draft.row,
            id: None,
            source: Source {
                name: source.unwrap_or(&options.file_name).to_owned(),
                body: String::new(),
                document: String::new(),
                date: String::new(),
                url: String::new(),
            },
            list: options.list.as_deref().or(draft.list.as_deref()).unwrap_or_default(),
            number: &draft.number,
            position: None,
            language: draft.language.as_deref().unwrap_or(&options.language),
            title: &draft.title,
            text: &draft.text,
            wording: Wording::Verbatim,
            round: rounds.first().map_or("", String::as_str),
        };
        let (place, found) = self.planner.find(&incoming);
        let Some(settled) = self.planner.settle(&incoming, place, found) else { return };
        if !matches!(found, Found::Same(_)) {
            self.planner.remember(settled, &draft.number, &draft.text);
        }
        self.bring_all(draft, settled, &rounds);
        for finding in &draft.findings {
            self.assess(draft, finding, settled);
        }
        self.settled.push((settled, draft));
    }

    /// Keys of the rounds the row stands in: its own, else the one given; and those of its assessments.
    fn rounds(&mut self, draft: &Draft) -> Vec<String> {
        let mut rounds = Vec::new();
        if let Some(year) = draft.round.as_deref().filter(|year| !year.is_empty()) {
            rounds.push(self.planner.vocabulary.round_of_key(year));
        } else if let Some(round) = &self.planner.options.round {
            rounds.push(self.planner.vocabulary.round(round));
        }
        for finding in draft.findings.iter().filter(|finding| says_something(finding)) {
            let round = self.round_of(draft, finding);
            if !rounds.contains(&round) {
                rounds.push(round);
            }
        }
        rounds
    }

    fn round_of(&mut self, draft: &Draft, finding: &FindingDraft) -> String {
        let named = finding.round.as_deref().or(draft.round.as_deref()).filter(|year| !year.is_empty());
        let options = self.planner.options;
        match (named, &options.round) {
            (Some(year), _) => self.planner.vocabulary.round_of_key(year),
            (None, Some(round)) => self.planner.vocabulary.round(round),
            (None, None) => self.planner.vocabulary.round(&options.fallback_round),
        }
    }

    fn bring_all(&mut self, draft: &Draft, settled: Settled, rounds: &[String]) {
        let planner = &mut self.planner;
        for round in rounds {
            if !planner.stands_in(settled.target, round) {
                planner.bring(settled, Change::PutIntoRound(round.clone()), round);
            }
        }
        if let Some(name) = draft.category.as_deref().filter(|name| !name.trim().is_empty()) {
            let aliases = planner.vocabulary.new_aliases.len();
            let category = planner.vocabulary.category(name);
            if let Some(known_as) = planner.vocabulary.taken_for(name).map(str::to_owned) {
                planner.remark(settled, &format!("the category {name:?} is taken as {known_as:?}"));
            }
            if planner.vocabulary.new_aliases.len() > aliases {
                planner.note(settled, "alias", name);
            }
            let round = rounds.first().cloned().unwrap_or_default();
            if planner.is_filed_anew(settled.target, &category, &round) {
                planner.bring(settled, Change::File { category, round, span: None }, name);
            }
        }
        for tag in draft.tags.iter().filter(|tag| !tag.trim().is_empty()) {
            if !planner.is_tagged(settled.target, tag) {
                planner.bring(settled, Change::Tag(tag.clone()), tag);
            }
        }
        if let Some(indications) = draft.indications {
            let value = format!("{} of {}", indications.count, indications.of);
            match planner.indications(settled.target) {
                None => planner.bring(settled, Change::Indicate(indications), &value),
                Some(known) if known == indications => {}
                Some(known) => planner.remark(
                    settled,
                    &format!("indications stay {} of {}, the file says {value}", known.count, known.of),
                ),
            }
        }
        for cell in kept_cells(self.reading, draft) {
            if !planner.keeps(settled.target, &cell) {
                let value = cell.value.clone();
                planner.bring(settled, Change::Keep(cell), &value);
            }
        }
    }

    /// Files the finding unless the recommendation has it; rows that share one cell share one assessment.
    fn assess(&mut self, draft: &Draft, finding: &FindingDraft, settled: Settled) {
        if !says_something(finding) {
            return;
        }
        let round = self.round_of(draft, finding);
        let fingerprint = Fingerprint::of(&finding.status, &finding.status_as_written, &finding.narrative);
        let cell = finding.shared.map(|mark| (mark, round.clone(), fingerprint));
        let entry = (settled.target, Cow::Owned(round.clone()), fingerprint);
        if let Some(filed) = self.filed.get(&entry) {
            if let Some(cell) = cell {
                self.shared.entry(cell).or_insert(*filed);
            }
            return;
        }
        let plan = &mut self.planner.plan;
        let filed = match cell.as_ref().and_then(|cell| self.shared.get(cell)).copied() {
            Some(Filed::Known(id)) => {
                plan.covers.push((id, settled.target));
                Filed::Known(id)
            }
            Some(Filed::New(index)) => {
                plan.assessments[index].covers.push(settled.target);
                plan.assessments[index].rows.push(draft.row);
                Filed::New(index)
            }
            None => {
                let assessor = self.planner.options.assessor.clone();
                plan.assessments.push(new_assessment(draft.row, settled.target, &round, assessor, finding));
                Filed::New(plan.assessments.len() - 1)
            }
        };
        self.filed.insert(entry, filed);
        if let Some(cell) = cell {
            self.shared.insert(cell, filed);
        }
        self.planner.note(settled, "assessment", &round);
    }
}

fn new_assessment(
    row: usize,
    target: Target,
    round: &str,
    assessor: String,
    finding: &FindingDraft,
) -> NewAssessment {
    NewAssessment {
        id: None,
        rows: vec![row],
        covers: vec![target],
        round: round.to_owned(),
        assessor,
        capacity: Capacity::default(),
        filed: None,
        versions: vec![Version {
            at: String::new(),
            status: finding.status.clone(),
            status_as_written: finding.status_as_written.clone(),
            narrative: finding.narrative.clone(),
            evidence: finding.evidence.clone(),
        }],
    }
}

/// An empty cell is no assessment; "assessment pending" is one, without a status.
fn says_something(finding: &FindingDraft) -> bool {
    finding.pending
        || !finding.status.is_empty()
        || !finding.status_as_written.trim().is_empty()
        || !finding.narrative.trim().is_empty()
        || !finding.evidence.is_empty()
}

/// The cells without a place of their own, kept as they stand under the heading they stood under.
fn kept_cells(reading: &Reading, draft: &Draft) -> Vec<Kept> {
    let mut cells = draft.kept.clone();
    for (field, value) in [
        (Field::Responsible, &draft.responsible),
        (Field::Reference, &draft.reference),
        (Field::CrossReference, &draft.cross_reference),
    ] {
        if value.trim().is_empty() || cells.iter().any(|cell| normalised(&cell.value) == normalised(value)) {
            continue;
        }
        let column = reading.columns.iter().find(|column| column.field == Some(field));
        let round = column.and_then(|column| column.round.clone()).unwrap_or_default();
        let heading = column.map_or_else(String::new, |column| heading_without(&column.heading, &round));
        cells.push(Kept { heading, round, value: value.clone() });
    }
    cells
}

fn heading_without(heading: &str, year: &str) -> String {
    if year.is_empty() {
        return heading.trim().to_owned();
    }
    heading.replace(&format!("({year})"), "").replace(year, "").trim().to_owned()
}
