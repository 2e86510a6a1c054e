//! Plans one of our own files: ids first, then words.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use uuid::Uuid;

use super::candidates::Found;
use super::planner::{Incoming, Planner, Settled, aside};
use super::{Change, Existing, Fingerprint, KnownAssessment, NewAssessment, Plan, PlanOptions, Span, Target};
use crate::document::{Assessment, Document, Filing, MERGED_INTO, Recommendation};
use crate::import::reason::{Part, Reason};
use crate::matching::{Words, normalised};

/// Where each recommendation of the file went; those left out are missing.
type Settlement = HashMap<Uuid, Settled>;

struct KnownAssessments<'a> {
    by_id: HashMap<Uuid, &'a KnownAssessment>,
    by_recommendation: HashMap<Uuid, Vec<&'a KnownAssessment>>,
}

impl<'a> KnownAssessments<'a> {
    fn of(existing: &'a Existing) -> Self {
        let mut known = Self { by_id: HashMap::new(), by_recommendation: HashMap::new() };
        for assessment in &existing.assessments {
            known.by_id.insert(assessment.id, assessment);
            for id in &assessment.covers {
                known.by_recommendation.entry(*id).or_default().push(assessment);
            }
        }
        known
    }
}

pub fn plan(existing: &Existing, document: &Document, options: &PlanOptions) -> Plan {
    let mut planner = Planner::new(existing, options);
    let in_file: HashSet<Uuid> =
        document.recommendations.iter().map(|recommendation| recommendation.id).collect();
    let mut actions =
        existing.recommendations.iter().flat_map(|known| known.actions.iter().copied()).collect();
    let mut settlement = Settlement::with_capacity(in_file.len());
    for (index, recommendation) in document.recommendations.iter().enumerate() {
        if let Some(settled) = settle(&mut planner, index + 1, recommendation, &in_file) {
            settlement.insert(recommendation.id, settled);
            bring_all(&mut planner, recommendation, settled, &mut actions);
        }
    }
    planner.forget_texts();
    for recommendation in &document.recommendations {
        link_all(&mut planner, recommendation, &settlement);
    }
    let known = KnownAssessments::of(existing);
    for assessment in &document.assessments {
        assess(&mut planner, assessment, &settlement, &known);
    }
    planner.finish()
}

fn settle(
    planner: &mut Planner<'_>,
    row: usize,
    recommendation: &Recommendation,
    in_file: &HashSet<Uuid>,
) -> Option<Settled> {
    let incoming = Incoming {
        row,
        id: Some(recommendation.id),
        source: Arc::new(recommendation.source.clone()),
        list: planner.vocabulary.shared(&recommendation.list),
        number: recommendation.number.clone(),
        position: Some(recommendation.position),
        language: planner.vocabulary.shared(&recommendation.language),
        title: recommendation.title.clone(),
        text: recommendation.text.clone(),
        wording: recommendation.wording.clone(),
        round: planner.vocabulary.shared(""),
    };
    let (seen, by_words) = planner.find(&incoming);
    let found = match planner.known.get(&recommendation.id) {
        Some(known) => {
            let text = normalised(&recommendation.text);
            let is_known =
                std::iter::once(&known.text).chain(&known.wordings).any(|words| normalised(words) == text);
            let target = Target::Known(known.id);
            if is_known {
                Found::Same(target)
            } else if known.text.is_empty() {
                Found::Stub(target)
            } else if let Some(aside) = planner.known.get(&aside(known.id, &recommendation.text)) {
                Found::Same(Target::Known(aside.id))
            } else {
                // One id with two texts is for a person to decide, however few words they share.
                Found::Conflict(target, Words::of(&known.text).share(&Words::of(&text)))
            }
        }
        // What the file itself tells apart stays apart: only texts of the register that the file does not have under
        // an id of its own can be the same.
        None => match by_words {
            Found::Same(Target::Known(id))
            | Found::Conflict(Target::Known(id), _)
            | Found::Stub(Target::Known(id))
                if !in_file.contains(&id) =>
            {
                by_words
            }
            Found::Ambiguous(_) | Found::Same(_) | Found::Conflict(..) | Found::Stub(_) | Found::Nothing => {
                Found::Nothing
            }
        },
    };
    let mut settled = planner.settle(incoming, seen.place, found)?;
    let id = match settled.target {
        Target::Known(id) => Some(id),
        Target::New(new) => planner.plan.additions[new].id,
    };
    settled.is_aside = planner.known.contains_key(&recommendation.id) && id != Some(recommendation.id);
    Some(settled)
}

fn bring_all(
    planner: &mut Planner<'_>,
    recommendation: &Recommendation,
    settled: Settled,
    actions: &mut HashSet<Uuid>,
) {
    let target = settled.target;
    let is_new = matches!(target, Target::New(_));
    for round in &recommendation.rounds {
        let key = planner.vocabulary.round(round);
        if !planner.stands_in(target, &key) {
            planner.bring(settled, Change::PutIntoRound(key.clone()), &key);
        }
    }
    for filing in &recommendation.categories {
        file(planner, filing, settled);
    }
    for tag in &recommendation.tags {
        let is_news =
            if is_new { !planner.is_tagged_exactly(target, tag) } else { !planner.is_tagged(target, tag) };
        if is_news {
            planner.bring(settled, Change::Tag(tag.clone()), tag);
        }
    }
    if let Some(indications) = recommendation.indications {
        let value = format!("{} of {}", indications.count, indications.of);
        match planner.indications(target) {
            None => planner.bring(settled, Change::Indicate(indications), &value),
            Some(known) if known == indications => {}
            Some(known) => planner.remark(settled, Reason::IndicationsStay { known, file: indications }),
        }
    }
    for cell in &recommendation.kept {
        if is_new || !planner.keeps(target, cell) {
            planner.bring(settled, Change::Keep(cell.clone()), &cell.value);
        }
    }
    let known = planner.known_of(target);
    for other in &recommendation.wordings {
        if is_new || known.is_none_or(|known| !known.wordings.contains(&other.text)) {
            let (text, round, at) = (other.text.clone(), other.round.clone(), Some(other.at.clone()));
            planner.bring(settled, Change::AddWording { text, round, at }, &other.text);
        }
    }
    for correction in &recommendation.corrections {
        if is_new || known.is_none_or(|known| !known.wordings.contains(&correction.text)) {
            planner.bring(settled, Change::Correct(Box::new(correction.clone())), &correction.text);
        }
    }
    for action in &recommendation.actions {
        // An action keeps its id wherever it stands, so it is never brought twice.
        if actions.insert(action.id) {
            planner.bring(settled, Change::Act(Box::new(action.clone())), &action.task);
        }
    }
}

fn file(planner: &mut Planner<'_>, filing: &Filing, settled: Settled) {
    let category = planner.vocabulary.category_with_key(&filing.name, &filing.category);
    // A new recommendation takes its whole history, leaving and coming back included.
    if matches!(settled.target, Target::New(_))
        || planner.is_filed_anew(settled.target, &category, &filing.round)
    {
        let span = Some(Box::new(Span { from: filing.from.clone(), to: filing.to.clone() }));
        let round = planner.vocabulary.shared(&filing.round);
        planner.bring(settled, Change::File { category, round, span }, &filing.name);
    }
}

fn link_all(planner: &mut Planner<'_>, recommendation: &Recommendation, settlement: &Settlement) {
    let Some(settled) = settlement.get(&recommendation.id).copied() else { return };
    for related in &recommendation.related {
        let by_file = settlement.get(&related.id).map(|other| other.target);
        let here = || planner.known.contains_key(&related.id).then_some(Target::Known(related.id));
        match by_file.or_else(here) {
            None => {
                planner.remark(settled, Reason::LinkLeftOut(related.id));
            }
            Some(to) if related.kind == MERGED_INTO && !planner.may_merge(settled.target, to) => {
                planner.remark(settled, Reason::MergeLeftOut(related.id));
            }
            Some(to) => {
                if planner.link(settled.target, to, &related.kind, &related.origin) {
                    planner.note(settled, Part::Link, &related.id.to_string());
                }
            }
        }
    }
}

fn assess(
    planner: &mut Planner<'_>,
    assessment: &Assessment,
    settlement: &Settlement,
    known: &KnownAssessments<'_>,
) {
    let mut rows: Vec<Settled> =
        assessment.covers.iter().filter_map(|id| settlement.get(id)).copied().collect();
    let Some(first) = rows.first().copied() else { return };
    let prints =
        || assessment.versions.iter().map(|v| Fingerprint::of(&v.status, &v.status_as_written, &v.narrative));
    if let Some(known) = known.by_id.get(&assessment.id) {
        if prints().any(|print| !known.versions.contains(&print)) {
            planner.remark(first, Reason::AssessmentStays(known.id));
        }
        // Nobody here has assessed what is another recommendation beside theirs.
        rows.retain(|row| match row.target {
            Target::Known(id) => !known.covers.contains(&id) && !row.is_aside,
            Target::New(_) => !row.is_aside,
        });
        for row in rows {
            planner.plan.covers.push((known.id, row.target));
            planner.note(row, Part::Assessment, &assessment.round.key);
        }
        return;
    }
    let round = planner.vocabulary.round(&assessment.round);
    let latest = prints().next_back();
    rows.retain(|row| {
        // Only a recommendation that is here already can have it already.
        let Target::Known(id) = row.target else { return true };
        !known.by_recommendation.get(&id).is_some_and(|here| {
            here.iter().any(|here| {
                here.round == round
                    && *here.assessor == *assessment.assessor
                    && latest.is_some_and(|print| here.versions.contains(&print))
            })
        })
    });
    if rows.is_empty() {
        return;
    }
    planner.plan.assessments.push(NewAssessment {
        id: Some(assessment.id),
        rows: rows.iter().filter_map(|row| planner.plan.rows[row.row].row).collect(),
        covers: rows.iter().map(|row| row.target).collect(),
        round,
        assessor: planner.vocabulary.shared(&assessment.assessor),
        capacity: assessment.capacity.clone(),
        filed: Some(assessment.filed.clone()),
        versions: assessment.versions.clone(),
    });
    for row in rows {
        planner.note(row, Part::Assessment, &assessment.round.key);
    }
}
