//! The state of planning: what is known, what the rows so far would bring, and how a row is settled.
//! Both kinds of files, foreign sheets ([`super::rows`]) and our own ([`super::document`]), go through here.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use uuid::Uuid;

use super::candidates::{Candidates, Found, Place, Seen, WordsOf};
use super::categories::Vocabulary;
use super::existing::folded;
use super::{
    Addition, Change, Decision, Existing, Known, OnConflict, Outcome, Plan, PlanOptions, Row, Target,
};
use crate::document::{Indications, Kept, MERGED_INTO, Source, Wording};
use crate::import::reason::{Part, Reason, Reasons, Spot};
use crate::matching::{Share, normalised};

/// The part of a row that decides which recommendation it is about.
pub struct Incoming {
    pub row: usize,
    /// Its id when it comes from our own file.
    pub id: Option<Uuid>,
    pub source: Arc<Source>,
    pub list: Arc<str>,
    pub number: String,
    /// Its place when it comes from our own file.
    pub position: Option<u32>,
    pub language: Arc<str>,
    pub title: String,
    pub text: String,
    pub wording: Wording,
    /// Key of the round a wording met here belongs to; may be empty.
    pub round: Arc<str>,
}

/// The id of a text that stands beside another one of its id: two forums may have amended one recommendation.
pub fn aside(id: Uuid, text: &str) -> Uuid {
    people::guest::derived(id, &normalised(text))
}

/// A row that goes on to bring filings, assessments and links to its recommendation.
#[derive(Debug, Clone, Copy)]
pub struct Settled {
    /// Place in the plan's rows.
    pub row: usize,
    pub target: Target,
    pub place: Place,
    /// Whether it stands beside another recommendation of its id.
    pub is_aside: bool,
}

pub struct Planner<'a> {
    pub existing: &'a Existing,
    pub options: &'a PlanOptions,
    pub vocabulary: Vocabulary<'a>,
    pub plan: Plan,
    pub known: HashMap<Uuid, &'a Known>,
    candidates: Candidates<'a>,
    positions: HashMap<Place, u32>,
    /// The rows of the plan that are about a recommendation, for what they bring together.
    rows_of: HashMap<Target, Vec<usize>>,
    /// What each row brings, as words for its report.
    brought: HashMap<usize, Brought>,
    linked: HashSet<(Target, Target, String)>,
}

/// The parts of a row that bring something, and what: each part once where it comes several times in a row.
#[derive(Default)]
struct Brought {
    parts: Vec<Part>,
    values: String,
}

impl Brought {
    fn add(&mut self, part: Part, value: &str) {
        if !self.parts.is_empty() {
            self.values.push_str("; ");
        }
        self.values.push_str(value);
        if self.parts.last() != Some(&part) {
            self.parts.push(part);
        }
    }
}

impl<'a> Planner<'a> {
    pub fn new(existing: &'a Existing, options: &'a PlanOptions) -> Self {
        let mut planner = Self {
            existing,
            options,
            vocabulary: Vocabulary::new(existing, options.round.as_ref()),
            plan: Plan::default(),
            known: HashMap::with_capacity(existing.recommendations.len()),
            candidates: Candidates::default(),
            positions: HashMap::new(),
            rows_of: HashMap::new(),
            brought: HashMap::new(),
            linked: HashSet::new(),
        };
        for known in &existing.recommendations {
            let target = Target::Known(known.id);
            let place = planner.place(&known.source, &known.list);
            planner.known.insert(known.id, known);
            for text in std::iter::once(&known.text).chain(&known.wordings) {
                let seen = planner.candidates.seen(place, &known.number, text);
                planner.candidates.insert(seen, target, WordsOf::Known(text), &[]);
            }
            let last = planner.positions.entry(place).or_default();
            *last = known.position.max(*last);
        }
        planner
    }

    /// What the register has.
    pub fn existing(&self) -> &'a [super::Known] {
        &self.existing.recommendations
    }

    pub fn place(&mut self, source: &str, list: &str) -> Place {
        self.candidates.place(source, list)
    }

    /// What the texts so far say about this one.
    pub fn find(&mut self, incoming: &Incoming) -> (Seen, Found) {
        let place = self.place(&incoming.source.name, &incoming.list);
        let seen = self.candidates.seen(place, &incoming.number, &incoming.text);
        (seen, self.candidates.find(seen, &incoming.text, &self.plan.additions))
    }

    /// Later rows of the file may speak of this text too.
    pub fn remember(&mut self, settled: Settled, seen: Seen) {
        let of_row = || {
            self.plan.rows[settled.row].changes.iter().find_map(|change| match change {
                Change::AddWording { text, .. } | Change::GiveText { text, .. } => Some(text.as_str()),
                _ => None,
            })
        };
        let words_of = match (of_row(), settled.target) {
            (Some(text), _) => WordsOf::Own(text.into()),
            (None, Target::New(at)) => WordsOf::Addition(at),
            (None, Target::Known(_)) => return,
        };
        self.candidates.insert(seen, settled.target, words_of, &self.plan.additions);
    }

    /// Lets go of the texts, when no more rows will come.
    pub fn forget_texts(&mut self) {
        self.candidates.forget_texts();
    }

    /// Decides what the row is about and opens its line in the plan. `None`: nothing more is done with it.
    pub fn settle(&mut self, incoming: Incoming, place: Place, found: Found) -> Option<Settled> {
        let mut row = Row {
            row: Some(incoming.row),
            result: Outcome::Same,
            field: None,
            value: None,
            reasons: Reasons::default(),
            existing: None,
            incoming: None,
            decision: None,
            target: None,
            changes: Vec::new(),
        };
        match found {
            Found::Same(target) => row.target = Some(target),
            Found::Stub(target) => {
                row.target = Some(target);
                self.brought.entry(self.plan.rows.len()).or_default().add(Part::Text, &incoming.text);
                let (text, language) = (incoming.text, incoming.language.to_string());
                row.changes.push(Change::GiveText { text, language });
            }
            Found::Conflict(target, share) => self.conflict(incoming, target, share, place, &mut row),
            Found::Ambiguous(several) => {
                row.result = Outcome::Rejected;
                let (part, value, reason) = if incoming.text.trim().is_empty() {
                    (Part::Number, incoming.number, Reason::NumberAmbiguous(several))
                } else {
                    (Part::Text, incoming.text, Reason::TextAmbiguous(several))
                };
                (row.field, row.value) = (Some(Spot::Part(part)), Some(value));
                row.reasons = reason.into();
            }
            Found::Nothing => {
                row.result = Outcome::Add;
                row.field = Some(Spot::Part(Part::Number));
                row.value = Some(incoming.number.clone());
                let id = incoming.id;
                row.target = Some(self.add(incoming, place, id));
            }
        }
        let settled =
            row.target.map(|target| Settled { row: self.plan.rows.len(), target, place, is_aside: false });
        if let Some(settled) = settled {
            self.rows_of.entry(settled.target).or_default().push(settled.row);
        }
        self.plan.rows.push(row);
        settled
    }

    fn conflict(&mut self, incoming: Incoming, target: Target, share: Share, place: Place, row: &mut Row) {
        row.result = Outcome::Conflict;
        row.field = Some(Spot::Part(Part::Text));
        row.value = Some(incoming.number.clone());
        row.existing = Some(self.text_of(target).to_owned());
        row.incoming = Some(incoming.text.clone());
        let by_option = match self.options.on_conflict {
            OnConflict::Ask => None,
            OnConflict::Decide(decision) => Some(decision),
        };
        row.decision = self.options.decisions.get(&incoming.row).copied().or(by_option);
        row.reasons = Reason::Conflict { share, decision: row.decision }.into();
        match row.decision {
            None => {}
            Some(Decision::Skip) => {
                let seen = self.candidates.seen(place, &incoming.number, &incoming.text);
                self.candidates.leave_out(seen, target, share);
            }
            Some(Decision::Wording) => {
                row.target = Some(target);
                let (text, round) = (incoming.text, incoming.round.to_string());
                row.changes.push(Change::AddWording { text, round, at: None });
            }
            Some(Decision::Separate) => {
                // Where its id is another text's, it has one that follows from both: taken again, it is known.
                let is_borne = |id| self.known.contains_key(&id);
                let id = incoming.id.map(|id| if is_borne(id) { aside(id, &incoming.text) } else { id });
                row.target = Some(self.add(incoming, place, id));
            }
        }
    }

    fn add(&mut self, incoming: Incoming, place: Place, id: Option<Uuid>) -> Target {
        let last = self.positions.entry(place).or_default();
        let position = incoming.position.unwrap_or(*last + 1);
        *last = position.max(*last);
        self.plan.additions.push(Addition {
            id,
            source: incoming.source,
            list: incoming.list,
            number: incoming.number,
            position,
            language: incoming.language,
            title: incoming.title,
            text: incoming.text,
            wording: incoming.wording,
        });
        Target::New(self.plan.additions.len() - 1)
    }

    /// The register's text of a recommendation, or that which the plan adds.
    pub fn text_of(&self, target: Target) -> &str {
        match target {
            Target::Known(id) => self.known.get(&id).map_or("", |known| &known.text),
            Target::New(index) => &self.plan.additions[index].text,
        }
    }

    /// A change of the row, with words for its report.
    pub fn bring(&mut self, settled: Settled, change: Change, value: &str) {
        let part = match &change {
            Change::File { .. } => Part::Category,
            Change::PutIntoRound(_) => Part::Round,
            Change::Tag(_) => Part::Tag,
            Change::Indicate(_) => Part::Indications,
            Change::Keep(_) => Part::Kept,
            Change::AddWording { .. } => Part::Wording,
            Change::GiveText { .. } => Part::Text,
            Change::Correct(_) => Part::Correction,
            Change::Act(_) => Part::Action,
        };
        let changes = &mut self.plan.rows[settled.row].changes;
        if changes.is_empty() {
            // A round and a category: mostly that is all, and a hundred thousand rows are kept until they are applied.
            changes.reserve_exact(2);
        }
        changes.push(change);
        self.note(settled, part, value);
    }

    /// Says in the row's report that it brings something.
    pub fn note(&mut self, settled: Settled, part: Part, value: &str) {
        // Only rows that would else be "same" report it; the others say what matters more.
        if self.plan.rows[settled.row].result == Outcome::Same {
            self.brought.entry(settled.row).or_default().add(part, value);
        }
    }

    /// Says in the row's report that something of it is not taken, and why.
    pub fn remark(&mut self, settled: Settled, reason: Reason) {
        self.plan.rows[settled.row].reasons.push(reason);
    }

    pub fn known_of(&self, target: Target) -> Option<&'a Known> {
        match target {
            Target::Known(id) => self.known.get(&id).copied(),
            Target::New(_) => None,
        }
    }

    /// The changes that the rows so far bring to a recommendation.
    fn planned(&self, target: Target) -> impl Iterator<Item = &Change> {
        let rows = self.rows_of.get(&target).map_or(&[][..], Vec::as_slice);
        rows.iter().flat_map(|row| &self.plan.rows[*row].changes)
    }

    /// Whether filing under the category in that round says something new: not when it is filed there still, nor
    /// when it was and has left since.
    pub fn is_filed_anew(&self, target: Target, category: &str, round: &str) -> bool {
        let is_planned = self
            .planned(target)
            .any(|change| matches!(change, Change::File { category: planned, .. } if **planned == *category));
        let filings = self.known_of(target).map_or(&[][..], |known| &known.filings);
        !is_planned
            && filings
                .iter()
                .filter(|filing| *filing.category == *category)
                .all(|filing| !filing.is_open && self.vocabulary.is_later(round, &filing.round))
    }

    pub fn stands_in(&self, target: Target, round: &str) -> bool {
        self.known_of(target).is_some_and(|known| known.rounds.iter().any(|key| **key == *round))
            || self
                .planned(target)
                .any(|change| matches!(change, Change::PutIntoRound(key) if **key == *round))
    }

    pub fn is_tagged(&self, target: Target, tag: &str) -> bool {
        let tag = folded(tag);
        self.known_of(target).is_some_and(|known| known.tags.iter().any(|known| folded(known) == tag))
            || self
                .planned(target)
                .any(|change| matches!(change, Change::Tag(planned) if folded(planned) == tag))
    }

    /// Whether the rows so far bring just this tag; our own files may hold two that differ in case.
    pub fn is_tagged_exactly(&self, target: Target, tag: &str) -> bool {
        self.planned(target).any(|change| matches!(change, Change::Tag(planned) if planned == tag))
    }

    pub fn indications(&self, target: Target) -> Option<Indications> {
        let planned = || {
            self.planned(target).find_map(|change| match change {
                Change::Indicate(indications) => Some(*indications),
                _ => None,
            })
        };
        self.known_of(target).and_then(|known| known.indications).or_else(planned)
    }

    pub fn keeps(&self, target: Target, cell: &Kept) -> bool {
        self.known_of(target).is_some_and(|known| known.kept.contains(cell))
            || self.planned(target).any(|change| matches!(change, Change::Keep(planned) if planned == cell))
    }

    /// Whether a merge makes no chain with those that stand or are planned, and merges nothing a second time.
    pub fn may_merge(&self, from: Target, to: Target) -> bool {
        let known = self.existing.recommendations.iter().flat_map(|one| {
            let merges = one.related.iter().filter(|link| link.kind == MERGED_INTO);
            merges.map(move |link| (Target::Known(one.id), Target::Known(link.to)))
        });
        let planned = self.plan.links.iter().filter(|link| link.kind == MERGED_INTO);
        let mut merges = known.chain(planned.map(|link| (link.from, link.to)));
        from != to
            && merges.all(|(merged, standing)| {
                (merged, standing) == (from, to) || (merged != from && merged != to && standing != from)
            })
    }

    /// Adds a link unless it is there. Whether it was added.
    pub fn link(&mut self, from: Target, to: Target, kind: &str, origin: &str) -> bool {
        let is_known = match (self.known_of(from), to) {
            (Some(known), Target::Known(to)) => {
                known.related.iter().any(|link| link.to == to && link.kind == kind)
            }
            _ => false,
        };
        if is_known || !self.linked.insert((from, to, kind.to_owned())) {
            return false;
        }
        let (kind, origin) = (kind.to_owned(), origin.to_owned());
        self.plan.links.push(super::NewLink { from, to, kind, origin });
        true
    }

    /// Closes the plan: "same" becomes "amend" where a row brings something, and the counts are taken.
    pub fn finish(mut self) -> Plan {
        for (index, brought) in self.brought {
            let row = &mut self.plan.rows[index];
            if row.result == Outcome::Same {
                row.result = Outcome::Amend;
                row.field = Some(brought.parts.into());
                row.value = Some(brought.values);
            }
        }
        let mut plan = self.plan;
        plan.categories = self.vocabulary.new_categories;
        plan.aliases = self.vocabulary.new_aliases;
        plan.rounds = self.vocabulary.new_rounds;
        plan.rows.sort_by_key(|row| row.row);
        let count = |outcome: Outcome| plan.rows.iter().filter(|row| row.result == outcome).count();
        (plan.add, plan.amend, plan.same) =
            (count(Outcome::Add), count(Outcome::Amend), count(Outcome::Same));
        plan.conflict = count(Outcome::Conflict);
        // A row can be complained of more than once.
        let rejected = plan.rows.iter().filter(|row| row.result == Outcome::Rejected).map(|row| row.row);
        plan.rejected = rejected.collect::<HashSet<_>>().len();
        plan
    }
}
