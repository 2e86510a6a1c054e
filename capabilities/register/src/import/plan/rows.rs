//! Plans the rows of a foreign sheet.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::candidates::Found;
use super::links::{Says, Spoken};
use super::planner::{Incoming, Planner, Settled};
use super::{Change, Existing, Fingerprint, NewAssessment, Outcome, Plan, PlanOptions, Row, Target, links};
use crate::document::{Action, Capacity, Kept, Source, Version, Wording};
use crate::import::draft::{Column, Complaint, Draft, Field, FindingDraft, Reading};
use crate::import::reason::{Part, Reason, Spot};
use crate::matching::normalised;
use kernel::Date;
use uuid::Uuid;

/// An assessment, here already or to be filed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Filed {
    Known(Uuid),
    /// Place in the plan's assessments.
    New(usize),
}

/// The assessments of each recommendation by round, words and assessor; with none for whoever does not say.
type Ledger = HashMap<(Target, Arc<str>, Fingerprint, Option<Arc<str>>), Filed>;

struct Sheet<'a> {
    planner: Planner<'a>,
    columns: &'a [Column],
    assessor: Arc<str>,
    /// Whether a column says who assessed.
    tells_assessors: bool,
    /// The sources named so far, one copy of each.
    sources: HashMap<String, Arc<Source>>,
    filed: Ledger,
    /// Assessments that stand in one cell merged over several rows, by the cell's mark.
    shared: HashMap<(u32, Arc<str>, Fingerprint), Filed>,
    /// Documents as wholes, which tasks answer that answer no single recommendation, by source and list.
    wholes: HashMap<(Arc<str>, Arc<str>), Target>,
    /// What is to be done about what, by the file so far.
    tasks: HashSet<(Target, String)>,
    spoken: Spoken,
}

/// Drafts are let go as they are planned, and their room after so many of them.
const DRAFTS_LET_GO: usize = 8_192;

pub fn plan(existing: &Existing, reading: Reading, options: &PlanOptions) -> Plan {
    let tells_assessors = reading.columns.iter().any(|column| column.field == Some(Field::Assessor));
    let mut filed = Ledger::new();
    for assessment in &existing.assessments {
        for (id, version) in
            assessment.covers.iter().flat_map(|id| assessment.versions.iter().map(move |v| (id, v)))
        {
            for assessor in told_apart(&assessment.assessor, tells_assessors) {
                filed
                    .entry((Target::Known(*id), Arc::clone(&assessment.round), *version, assessor))
                    .or_insert(Filed::Known(assessment.id));
            }
        }
    }
    let Reading { columns, mut drafts, complaints, .. } = reading;
    let mut sheet = Sheet {
        planner: Planner::new(existing, options),
        columns: &columns,
        assessor: options.assessor.as_str().into(),
        tells_assessors,
        sources: HashMap::new(),
        filed,
        shared: HashMap::new(),
        wholes: HashMap::new(),
        tasks: HashSet::new(),
        spoken: Spoken::default(),
    };
    let rejected: HashSet<usize> = complaints.iter().filter_map(|complaint| complaint.row).collect();
    for complaint in &complaints {
        sheet.planner.plan.rows.push(rejected_row(complaint));
    }
    drafts.reverse();
    while let Some(draft) = drafts.pop() {
        if drafts.len().is_multiple_of(DRAFTS_LET_GO) {
            drafts.shrink_to_fit();
        }
        if !rejected.contains(&draft.row) {
            sheet.take(draft);
        }
    }
    // What only matching and assessments need is let go before the links are gathered.
    let Sheet { mut planner, spoken, .. } = sheet;
    planner.forget_texts();
    links::plan(&mut planner, spoken);
    planner.finish()
}

/// Under whom an assessment is known: nobody in particular, and where the file tells assessors apart, its own.
fn told_apart(assessor: &Arc<str>, apart: bool) -> impl Iterator<Item = Option<Arc<str>>> {
    let own = apart.then(|| Some(Arc::clone(assessor)));
    std::iter::once(None).chain(own)
}

fn rejected_row(complaint: &Complaint) -> Row {
    Row {
        row: complaint.row,
        result: Outcome::Rejected,
        field: complaint.column.clone(),
        value: Some(complaint.value.clone()),
        reasons: complaint.reason.clone().into(),
        existing: None,
        incoming: None,
        decision: None,
        target: None,
        changes: Vec::new(),
    }
}

impl Sheet<'_> {
    fn take(&mut self, mut draft: Draft) {
        let is_nameless = draft.number.trim().is_empty() && draft.text.trim().is_empty();
        if is_nameless && draft.task.is_empty() {
            self.planner.plan.rows.push(rejected_row(&Complaint {
                row: Some(draft.row),
                column: None,
                value: String::new(),
                reason: Reason::Nameless,
            }));
            return;
        }
        let options = self.planner.options;
        let new_round = self.odd_round(&draft);
        let rounds = self.rounds(&draft);
        let source = options.source.as_deref();
        let source = source.or(draft.source.as_deref().filter(|source| !source.trim().is_empty()));
        let source = self.source(source.unwrap_or(&options.file_name));
        let list = options.list.as_deref().or(draft.list.as_deref()).unwrap_or_default();
        let vocabulary = &mut self.planner.vocabulary;
        let incoming = Incoming {
            row: draft.row,
            id: None,
            source,
            list: vocabulary.shared(list),
            number: std::mem::take(&mut draft.number),
            position: None,
            language: vocabulary.shared(draft.language.as_deref().unwrap_or(&options.language)),
            title: std::mem::take(&mut draft.title),
            text: std::mem::take(&mut draft.text),
            wording: Wording::Verbatim,
            round: rounds.first().cloned().unwrap_or_else(|| vocabulary.shared("")),
        };
        if is_nameless {
            self.answer_whole(&mut draft, incoming, &rounds);
            return;
        }
        let (seen, found) = self.planner.find(&incoming);
        let Some(settled) = self.planner.settle(incoming, seen.place, found) else { return };
        if let Some(reason) = new_round {
            self.planner.remark(settled, reason);
        }
        if !matches!(found, Found::Same(_)) {
            self.planner.remember(settled, seen);
        }
        let findings = std::mem::take(&mut draft.findings);
        self.bring_all(&mut draft, settled, &rounds);
        for finding in findings {
            self.assess(&draft, finding, settled);
        }
        if !draft.cross_reference.is_empty() {
            self.spoken.add(settled, Says::CrossReference(draft.cross_reference));
        }
    }

    /// A task that answers a document as a whole: that stands in the register without a number and without words of
    /// its own, under the document's name.
    fn answer_whole(&mut self, draft: &mut Draft, mut incoming: Incoming, rounds: &[Arc<str>]) {
        if incoming.title.is_empty() {
            let name = if incoming.list.is_empty() { incoming.source.name.as_str() } else { &incoming.list };
            name.clone_into(&mut incoming.title);
        }
        let key: (Arc<str>, Arc<str>) = (incoming.source.name.as_str().into(), Arc::clone(&incoming.list));
        let place = self.planner.place(&key.0, &key.1);
        let known = || {
            let is_whole = |known: &&super::Known| {
                known.number.is_empty()
                    && known.text.is_empty()
                    && *known.source == *key.0
                    && *known.list == *key.1
            };
            let known = self.planner.existing().iter().find(is_whole);
            known.map(|known| Target::Known(known.id))
        };
        let found = self.wholes.get(&key).copied().or_else(known).map_or(Found::Nothing, Found::Same);
        let Some(settled) = self.planner.settle(incoming, place, found) else { return };
        if found == Found::Nothing {
            let row = &mut self.planner.plan.rows[settled.row];
            (row.field, row.value) = (Some(Spot::Part(Part::Action)), Some(draft.task.clone()));
        }
        self.wholes.insert(key, settled.target);
        self.bring_all(draft, settled, rounds);
    }

    fn source(&mut self, name: &str) -> Arc<Source> {
        if let Some(known) = self.sources.get(name) {
            return Arc::clone(known);
        }
        let source = Arc::new(Source {
            name: name.to_owned(),
            body: String::new(),
            document: String::new(),
            date: String::new(),
            url: String::new(),
        });
        self.sources.insert(name.to_owned(), Arc::clone(&source));
        source
    }

    /// A round that the row would make and that may be a slip: its name is no year and no date.
    fn odd_round(&self, draft: &Draft) -> Option<Reason> {
        let key = draft.round.as_deref().filter(|key| !key.is_empty())?;
        let is_date = key.parse::<Date>().is_ok();
        (!is_date && !self.planner.vocabulary.knows_round(key))
            .then(|| Reason::RoundNew(key.into(), crate::reading::date_in(key)))
    }

    /// Keys of the rounds the row stands in: its own, else the one given; and those of its assessments.
    fn rounds(&mut self, draft: &Draft) -> Vec<Arc<str>> {
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

    fn round_of(&mut self, draft: &Draft, finding: &FindingDraft) -> Arc<str> {
        let named = finding.round.as_deref().or(draft.round.as_deref()).filter(|year| !year.is_empty());
        let options = self.planner.options;
        match (named, &options.round) {
            (Some(year), _) => self.planner.vocabulary.round_of_key(year),
            (None, Some(round)) => self.planner.vocabulary.round(round),
            (None, None) => self.planner.vocabulary.round(&options.fallback_round),
        }
    }

    fn bring_all(&mut self, draft: &mut Draft, settled: Settled, rounds: &[Arc<str>]) {
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
                let (written, known_as) =
                    (planner.vocabulary.shared(name), planner.vocabulary.shared(&known_as));
                planner.remark(settled, Reason::CategoryTakenAs { written, known_as });
            }
            if planner.vocabulary.new_aliases.len() > aliases {
                planner.note(settled, Part::Alias, name);
            }
            let round = rounds.first().cloned().unwrap_or_else(|| planner.vocabulary.shared(""));
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
                Some(known) => {
                    planner.remark(settled, Reason::IndicationsStay { known, file: indications });
                }
            }
        }
        act(planner, &mut self.tasks, draft, settled);
        for cell in kept_cells(self.columns, draft) {
            if !planner.keeps(settled.target, &cell) {
                let value = cell.value.clone();
                planner.bring(settled, Change::Keep(cell), &value);
            }
        }
    }

    /// Files the finding unless the recommendation has it; rows that share one cell share one assessment.
    fn assess(&mut self, draft: &Draft, finding: FindingDraft, settled: Settled) {
        let mark = finding.shared;
        if let Some(mark) = mark {
            self.spoken.share(mark, settled.target);
        }
        if !says_something(&finding) {
            return;
        }
        let round = self.round_of(draft, &finding);
        let fingerprint = Fingerprint::of(&finding.status, &finding.status_as_written, &finding.narrative);
        let cell = mark.map(|mark| (mark, Arc::clone(&round), fingerprint));
        let own = draft.assessor.as_deref().map(|name| self.planner.vocabulary.shared(name));
        let entry = (settled.target, Arc::clone(&round), fingerprint, own.clone());
        if let Some(filed) = self.filed.get(&entry) {
            if let Some(cell) = cell {
                self.shared.entry(cell).or_insert(*filed);
            }
            self.spoken.add(settled, Says::Words(mark, finding.narrative));
            return;
        }
        let plan = &mut self.planner.plan;
        let filed = match cell.as_ref().and_then(|cell| self.shared.get(cell)).copied() {
            Some(Filed::Known(id)) => {
                plan.covers.push((id, settled.target));
                self.spoken.add(settled, Says::Words(mark, finding.narrative));
                Filed::Known(id)
            }
            Some(Filed::New(index)) => {
                plan.assessments[index].covers.push(settled.target);
                plan.assessments[index].rows.push(draft.row);
                self.spoken.add(settled, Says::Words(mark, finding.narrative));
                Filed::New(index)
            }
            None => {
                let index = plan.assessments.len();
                if links::may_name_others(&finding.narrative) {
                    self.spoken.add(settled, Says::Assessment(mark, index));
                }
                if !finding.status_as_written.is_empty() {
                    let written = finding.status_as_written.as_str().into();
                    self.planner.remark(settled, Reason::StatusUnknown(written));
                }
                let plan = &mut self.planner.plan;
                let assessor = own.clone().unwrap_or_else(|| Arc::clone(&self.assessor));
                let new = new_assessment(draft.row, settled.target, Arc::clone(&round), assessor, finding);
                plan.assessments.push(new);
                Filed::New(index)
            }
        };
        let (target, round, fingerprint, _) = entry;
        let said_by = own.unwrap_or_else(|| Arc::clone(&self.assessor));
        for assessor in told_apart(&said_by, self.tells_assessors) {
            self.filed.entry((target, Arc::clone(&round), fingerprint, assessor)).or_insert(filed);
        }
        if let Some(cell) = cell {
            self.shared.insert(cell, filed);
        }
        self.planner.note(settled, Part::Assessment, &round);
    }
}

/// The task of a row, unless it is to be done already.
fn act(
    planner: &mut Planner<'_>,
    tasks: &mut HashSet<(Target, String)>,
    draft: &mut Draft,
    settled: Settled,
) {
    if draft.task.is_empty() {
        return;
    }
    let (task, due) = (std::mem::take(&mut draft.task), std::mem::take(&mut draft.due));
    let responsible = crate::plan::plain(&std::mem::take(&mut draft.responsible));
    let words = normalised(&task).into_owned();
    let is_known = match settled.target {
        Target::Known(id) => planner
            .known
            .get(&id)
            .is_some_and(|known| known.tasks.iter().any(|known| *normalised(known) == *words)),
        Target::New(_) => false,
    };
    if is_known || !tasks.insert((settled.target, words)) {
        return;
    }
    let action = Action {
        id: Uuid::nil(),
        task: task.clone(),
        responsible: Vec::from_iter(Some(responsible).filter(|who| !who.is_empty())),
        due,
        state: "not-started".to_owned(),
        at: String::new(),
        needed: String::new(),
        amount: String::new(),
        currency: String::new(),
        promised: Vec::new(),
        evidence: Vec::new(),
    };
    planner.bring(settled, Change::Act(Box::new(action)), &task);
}

fn new_assessment(
    row: usize,
    target: Target,
    round: Arc<str>,
    assessor: Arc<str>,
    finding: FindingDraft,
) -> NewAssessment {
    NewAssessment {
        id: None,
        rows: vec![row],
        covers: vec![target],
        round,
        assessor,
        capacity: Capacity::default(),
        filed: None,
        versions: vec![Version {
            at: String::new(),
            status: finding.status,
            status_as_written: finding.status_as_written,
            narrative: finding.narrative,
            evidence: finding.evidence,
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
fn kept_cells(columns: &[Column], draft: &mut Draft) -> Vec<Kept> {
    let mut cells = std::mem::take(&mut draft.kept);
    for (field, value) in [
        (Field::Responsible, &draft.responsible),
        (Field::Reference, &draft.reference),
        (Field::CrossReference, &draft.cross_reference),
    ] {
        if value.trim().is_empty() || cells.iter().any(|cell| normalised(&cell.value) == normalised(value)) {
            continue;
        }
        let column = columns.iter().find(|column| column.field == Some(field));
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
