//! The register, or a part of it, as one document: what exports write.

use super::{Which, recommendations};
use crate::assessment::Assessment;
use crate::document as out;
use crate::recommendation::Recommendation;
use crate::vocabulary::Vocabulary;
use std::collections::{HashMap, HashSet};
use store::{Reads, StoreError};
use uuid::Uuid;

/// Recommendations with everything an export holds: no accounts, addresses, events or drafts. Assessors stand in it
/// under their public names; whoever was erased has none.
pub async fn document(
    db: &mut impl Reads,
    vocabulary: &Vocabulary,
    which: Which<'_>,
) -> Result<out::Document, StoreError> {
    let mut found = recommendations(db, which).await?;
    let assessments = each_once(&mut found);
    let mut parties: Vec<Uuid> = assessments.iter().filter_map(|assessment| assessment.party).collect();
    parties.sort_unstable();
    parties.dedup();
    let names = people::queries::public_names(db, &parties).await?;
    let name = |party: Option<Uuid>| {
        party.and_then(|party| names.get(&party)).map_or_else(String::new, |known| known.name.clone())
    };
    let assessments = assessments
        .into_iter()
        .filter_map(|assessment| {
            let round = vocabulary.round(assessment.round)?.round.clone();
            Some(assessed(name(assessment.party), round, assessment))
        })
        .collect();
    let recommendations = found.into_iter().map(|one| recommended(vocabulary, one)).collect();
    Ok(out::Document::new(recommendations, assessments))
}

/// Takes the assessments out: one that covers several recommendations stands with each of them, and once in a document.
fn each_once(recommendations: &mut [Recommendation]) -> Vec<Assessment> {
    let mut seen = HashSet::new();
    let mut assessments = Vec::new();
    for one in recommendations {
        assessments.extend(std::mem::take(&mut one.assessments).into_iter().filter(|a| seen.insert(a.id)));
    }
    assessments
}

fn assessed(assessor: String, round: out::Round, assessment: Assessment) -> out::Assessment {
    let versions = assessment.versions.into_iter().map(|version| out::Version {
        at: version.at.to_string(),
        status: version.status,
        status_as_written: version.status_as_written,
        narrative: version.narrative,
        evidence: version.evidence,
    });
    out::Assessment {
        id: assessment.id,
        covers: assessment.covers.into_iter().map(|(id, _)| id).collect(),
        round,
        assessor,
        capacity: out::Capacity {
            role: assessment.capacity.role,
            group: assessment.capacity.group,
            stakeholder_group: assessment.capacity.stakeholder_group,
        },
        filed: assessment.filed.to_string(),
        versions: versions.collect(),
    }
}

fn recommended(vocabulary: &Vocabulary, one: Recommendation) -> out::Recommendation {
    let corrections = one.corrections.into_iter().map(|correction| out::Correction {
        text: correction.text,
        reason: correction.reason,
        at: correction.at.to_string(),
    });
    let wordings = one.wordings.into_iter().map(|other| out::OtherWording {
        text: other.text,
        round: other.round,
        at: other.at.to_string(),
    });
    let categories = one.filings.into_iter().filter_map(|filing| {
        let category = vocabulary.category(filing.category)?;
        Some(out::Filing {
            category: category.key.clone(),
            name: category.name.clone(),
            round: filing.round,
            from: filing.began.to_string(),
            to: filing.ended.map(|ended| ended.to_string()),
        })
    });
    let related = one.related.into_iter().filter(|related| related.out).map(|related| out::Related {
        id: related.id,
        kind: related.kind,
        origin: related.origin,
    });
    let actions = one.actions.into_iter().map(|action| out::Action {
        id: action.id,
        task: action.task,
        responsible: action.responsible,
        due: action.due,
        state: action.state,
        at: action.at.to_string(),
        needed: action.needed,
        amount: action.amount,
        currency: action.currency,
        promised: action.promised,
        evidence: action.evidence,
    });
    out::Recommendation {
        id: one.id,
        source: vocabulary.source(one.source).map(|row| row.source.clone()).unwrap_or_default(),
        list: one.list,
        number: one.number,
        position: one.position,
        language: one.language,
        title: one.title,
        text: one.text,
        wording: one.wording,
        corrections: corrections.collect(),
        wordings: wordings.collect(),
        categories: categories.collect(),
        rounds: rounds(vocabulary, &one.rounds),
        tags: one.tags,
        related: related.collect(),
        indications: one.indications,
        kept: one.kept,
        actions: actions.collect(),
    }
}

/// The oldest first, whatever order the database gave.
fn rounds(vocabulary: &Vocabulary, ids: &[Uuid]) -> Vec<out::Round> {
    let place: HashMap<Uuid, usize> =
        vocabulary.rounds.iter().enumerate().map(|(at, row)| (row.id, at)).collect();
    let mut places: Vec<usize> = ids.iter().filter_map(|id| place.get(id).copied()).collect();
    places.sort_unstable_by_key(|at| std::cmp::Reverse(*at));
    places.into_iter().map(|at| vocabulary.rounds[at].round.clone()).collect()
}
