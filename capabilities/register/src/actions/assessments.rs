//! Filing and amending assessments. A second one stands beside the first; an amended one keeps what it said before.

use super::{allow, happened};
use crate::assessment::{Assessment, NewVersion};
use crate::cross_reference::{Labels, references};
use crate::error::RegisterError;
use crate::queries;
use crate::recommendation::Recommendation;
use crate::rules;
use crate::tables;
use crate::vocabulary::Vocabulary;
use kernel::{Capacity, Complaint, Object};
use serde_json::json;
use std::collections::BTreeSet;
use store::{Change, values};
use uuid::Uuid;

/// Files an assessment of one or several recommendations, in the name of whoever is signed in. `round` is a key;
/// empty: the latest round.
pub async fn file_assessment(
    change: &mut Change,
    covers: Vec<Uuid>,
    round: &str,
    capacity: Capacity,
    new: NewVersion,
) -> Result<Uuid, RegisterError> {
    let id = change.id();
    file_assessment_once(change, id, covers, round, capacity, new).await
}

/// The same under an id that whoever asks has chosen, as a form does when it is drawn: sent once more, it finds that
/// what it brings stands already ([`RegisterError::SentTwice`]).
pub async fn file_assessment_once(
    change: &mut Change,
    id: Uuid,
    covers: Vec<Uuid>,
    round: &str,
    capacity: Capacity,
    new: NewVersion,
) -> Result<Uuid, RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::FILE_ASSESSMENT, &vocabulary)?;
    if queries::assessor(change, id).await?.is_some() {
        return Err(RegisterError::SentTwice);
    }
    let mut wrong = new.complaints(&vocabulary);
    if covers.is_empty() {
        wrong.push(Complaint::new(
            "covers",
            "register-covers-missing",
            "say which recommendation it is about",
        ));
    }
    let round = match (round, vocabulary.latest_round()) {
        ("", Some(latest)) => Some(latest.id),
        ("", None) => None,
        (key, _) => {
            let known = vocabulary.round_by_key(key).map(|row| row.id);
            if known.is_none() {
                wrong.push(Complaint::new(
                    "round",
                    "register-round-unknown",
                    format!("there is no round {key:?}"),
                ));
            }
            known
        }
    };
    let capacity = match change.actor().person().map(|person| people::capacity::held(person, &capacity)) {
        None => capacity,
        Some(Ok(held)) => held,
        Some(Err(not_held)) => {
            wrong.push(not_held);
            capacity
        }
    };
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    for id in &covers {
        let one = queries::recommendation(change, *id).await?;
        let one = one.ok_or_else(|| RegisterError::not_there("recommendation", id))?;
        if let Some(said) = said_already(change, &one, round, &capacity, &covers, &new) {
            return Err(RegisterError::SaidAlready { recommendation: *id, assessment: said });
        }
    }
    put(change, &vocabulary, id, round, &covers, capacity, &new).await?;
    discard_drafts(change, &covers).await?;
    Ok(id)
}

/// Files what somebody answers to a request, in the latest round, in the name of whoever acts. Whoever was asked may
/// answer, whatever the phase: `answer_request` has looked at that, and at what is filed.
pub(super) async fn file_answer(
    change: &mut Change,
    vocabulary: &Vocabulary,
    covers: &[Uuid],
    capacity: Capacity,
    new: &NewVersion,
) -> Result<Uuid, RegisterError> {
    let id = change.id();
    put(change, vocabulary, id, vocabulary.latest_round().map(|row| row.id), covers, capacity, new).await?;
    Ok(id)
}

/// Puts down a finding that may be filed.
async fn put(
    change: &mut Change,
    vocabulary: &Vocabulary,
    id: Uuid,
    round: Option<Uuid>,
    covers: &[Uuid],
    capacity: Capacity,
    new: &NewVersion,
) -> Result<(), RegisterError> {
    let round = match round {
        Some(round) => round,
        None => first_round(change, vocabulary).await?,
    };
    let (now, party) = (change.now().micros(), change.actor().party());
    let row = values![
        id,
        vocabulary.register.id,
        round,
        party,
        capacity.role,
        capacity.group,
        capacity.stakeholder_group,
        now,
        None::<Uuid>
    ];
    change.insert(&tables::ASSESSMENT, row).await?;
    insert_version(change, id, 1, new).await?;
    let audience = vocabulary.register.audience();
    for covered in covers {
        change.insert(&tables::COVER, values![*covered, id]).await?;
        queries::put_into_round(change, *covered, round).await?;
        change.touch_record(*covered).await?;
        happened(
            change,
            &audience,
            *covered,
            "assessment-filed",
            json!({ "assessment": id, "round": round }),
        )
        .await?;
    }
    link_mentions(change, vocabulary, covers, &new.narrative).await
}

/// The actor's own assessment that says all this already, in the same round and capacity, of the same recommendations:
/// filed once more it would count twice.
fn said_already(
    change: &Change,
    one: &Recommendation,
    round: Option<Uuid>,
    capacity: &Capacity,
    covers: &[Uuid],
    new: &NewVersion,
) -> Option<Uuid> {
    let party = change.actor().party()?;
    let wanted: BTreeSet<Uuid> = covers.iter().copied().collect();
    let is_same = |known: &&Assessment| {
        known.party == Some(party)
            && Some(known.round) == round
            && known.capacity == *capacity
            && known.covers.iter().map(|(id, _)| *id).collect::<BTreeSet<_>>() == wanted
            && new.says_the_same(known.now())
    };
    one.assessments.iter().find(is_same).map(|known| known.id)
}

/// A register without rounds gets the current year's, so that a finding always has one.
async fn first_round(change: &mut Change, vocabulary: &Vocabulary) -> Result<Uuid, RegisterError> {
    let year = change.now().day()[..4].to_owned();
    let round = crate::document::Round {
        key: year.clone(),
        name: String::new(),
        assessed: year,
        published: String::new(),
    };
    Ok(super::vocabulary::insert_round(change, &vocabulary.register, &round).await?)
}

async fn insert_version(
    change: &mut Change,
    assessment: Uuid,
    version: i64,
    new: &NewVersion,
) -> Result<(), RegisterError> {
    let mut status = new.status.clone();
    status.sort_unstable();
    status.dedup();
    let now = change.now().micros();
    let row = values![
        assessment,
        version,
        now,
        status.join(","),
        "",
        new.narrative.trim(),
        json!(new.evidence).to_string()
    ];
    Ok(change.insert(&tables::VERSION, row).await?)
}

/// Amends one's own assessment: a version more; the earlier ones stay readable. What says the same makes none.
pub async fn amend_assessment(
    change: &mut Change,
    assessment: Uuid,
    new: NewVersion,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    let owner = queries::assessor(change, assessment).await?;
    let owner = owner.ok_or_else(|| RegisterError::not_there("assessment", assessment))?;
    let object = Object { owner, ..rules::object(&vocabulary.register) };
    kernel::may(change.actor(), &rules::AMEND_ASSESSMENT, &object)?;
    allow(change, &rules::FILE_ASSESSMENT, &vocabulary)?;
    let wrong = new.complaints(&vocabulary);
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    let covers = queries::covered_by(change, assessment).await?;
    if says_nothing_new(change, assessment, &covers, &new).await? {
        return discard_drafts(change, &covers).await;
    }
    let version = queries::last_version(change, assessment).await? + 1;
    insert_version(change, assessment, version, &new).await?;
    let audience = vocabulary.register.audience();
    for covered in &covers {
        change.touch_record(*covered).await?;
        let data = json!({ "assessment": assessment, "version": version });
        happened(change, &audience, *covered, "assessment-amended", data).await?;
    }
    link_mentions(change, &vocabulary, &covers, &new.narrative).await?;
    discard_drafts(change, &covers).await?;
    Ok(())
}

/// Whether the version in force says all this already.
async fn says_nothing_new(
    change: &mut Change,
    assessment: Uuid,
    covers: &[Uuid],
    new: &NewVersion,
) -> Result<bool, RegisterError> {
    let Some(first) = covers.first() else { return Ok(false) };
    let one = queries::recommendation(change, *first).await?;
    let stands = one.and_then(|one| one.assessments.into_iter().find(|known| known.id == assessment));
    Ok(stands.is_some_and(|stands| new.says_the_same(stands.now())))
}

/// Turns "see the assessment of recommendation 65" into a link. Numbers mean the list of the recommendation that is
/// assessed; one that is borne twice there means nothing.
async fn link_mentions(
    change: &mut Change,
    vocabulary: &Vocabulary,
    covers: &[Uuid],
    narrative: &str,
) -> Result<(), RegisterError> {
    let Some(first) = covers.first() else { return Ok(()) };
    let mut labels = Labels::new();
    for (id, number) in queries::numbers_beside(change, *first).await? {
        labels.insert(&number, id);
    }
    let mentioned = references(narrative, covers, &labels);
    let audience = vocabulary.register.audience();
    for covered in covers {
        for mention in &mentioned {
            if change.add_link(*covered, mention.target, "refers-to", "words").await? {
                change.touch_record(mention.target).await?;
                let data = json!({ "other": covered, "kind": "refers-to", "direction": "in" });
                happened(change, &audience, mention.target, "recommendation-related", data).await?;
            }
        }
    }
    Ok(())
}

async fn discard_drafts(change: &mut Change, covers: &[Uuid]) -> Result<(), RegisterError> {
    for covered in covers {
        super::discard_draft(change, *covered).await?;
    }
    Ok(())
}
