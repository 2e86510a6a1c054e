//! Filing and amending assessments. A second one stands beside the first; an amended one keeps what it said before.

use super::pacing::keep_pace;
use super::{allow, happened, moderating};
use crate::assessment::{Assessment, NewVersion, Version};
use crate::cross_reference::{Labels, references};
use crate::error::RegisterError;
use crate::held::Held;
use crate::queries::{self, Contributed};
use crate::recommendation::Recommendation;
use crate::rules;
use crate::tables;
use crate::vocabulary::Vocabulary;
use kernel::{Capacity, Complaint, Instant, Object};
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
    let is_there = queries::assessor(change, id).await?.is_some();
    if is_there || queries::held(change, id).await?.is_some() {
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
    keep_pace(change, &vocabulary, Contributed::Assessments).await?;
    let (party, at) = (change.actor().party(), change.now());
    let filing = Filing { id, round, covers: &covers, capacity, party, filed: at, written: at };
    match moderating::holder(change, &vocabulary).await? {
        Some(party) => hold(change, &vocabulary, party, filing, &new).await?,
        None => put(change, &vocabulary, filing, &new).await?,
    }
    discard_drafts(change, &covers).await?;
    Ok(id)
}

/// Keeps a new assessment until a moderator has looked at it. What says the same as one that waits already is that one.
async fn hold(
    change: &mut Change,
    vocabulary: &Vocabulary,
    party: Uuid,
    filing: Filing<'_>,
    new: &NewVersion,
) -> Result<(), RegisterError> {
    let same = |held: &&Held| {
        held.waits()
            && !held.amends
            && held.round == filing.round
            && held.covers == filing.covers
            && new.says_the_same(&held.words)
    };
    if let Some(held) = queries::held_of(change, party).await?.iter().find(same) {
        let recommendation = filing.covers.first().copied().unwrap_or_default();
        return Err(RegisterError::SaidAlready { recommendation, assessment: held.id });
    }
    let held = Held {
        id: filing.id,
        round: filing.round,
        party,
        capacity: filing.capacity,
        filed: change.now(),
        covers: filing.covers.to_vec(),
        amends: false,
        number: 1,
        words: Version {
            at: change.now(),
            status: Vec::new(),
            status_as_written: String::new(),
            narrative: String::new(),
            evidence: Vec::new(),
        },
        declined: None,
    };
    moderating::keep_held(change, vocabulary, &held, new).await
}

/// Files what somebody answers to a request, in the latest round, in the name of whoever acts. Whoever was asked may
/// answer, whatever the phase: `answer_request` has looked at that, and at what is filed. What the same party answered
/// `before` is amended where it stands in that round: nobody differs from themselves.
pub(super) async fn file_answer(
    change: &mut Change,
    vocabulary: &Vocabulary,
    covers: &[Uuid],
    capacity: Capacity,
    new: &NewVersion,
    before: Option<Uuid>,
) -> Result<Uuid, RegisterError> {
    let round = vocabulary.latest_round().map(|row| row.id);
    let (party, at) = (change.actor().party(), change.now());
    if let Some(before) = before {
        queries::hold_moderated(change, before).await?;
        let known = queries::moderated(change, before).await?.filter(|known| !known.is_hidden);
        let stands = known.as_ref().and_then(|known| known.stands.as_ref());
        if let Some(stands) = stands.filter(|stands| Some(stands.round) == round && stands.party == party) {
            if !new.says_the_same(stands.now()) {
                amend(change, vocabulary, before, covers, new, (party, at)).await?;
            }
            return Ok(before);
        }
    }
    let id = change.id();
    let filing = Filing { id, round, covers, capacity, party, filed: at, written: at };
    put(change, vocabulary, filing, new).await?;
    Ok(id)
}

/// A finding about to be put down.
pub(super) struct Filing<'a> {
    pub id: Uuid,
    /// `None`: the first round there will be.
    pub round: Option<Uuid>,
    pub covers: &'a [Uuid],
    pub capacity: Capacity,
    /// Whose it is; a moderator lets through what is somebody else's.
    pub party: Option<Uuid>,
    /// When its author first sent it, and when they wrote these words.
    pub filed: Instant,
    pub written: Instant,
}

/// Puts down a finding that may be filed.
pub(super) async fn put(
    change: &mut Change,
    vocabulary: &Vocabulary,
    filing: Filing<'_>,
    new: &NewVersion,
) -> Result<(), RegisterError> {
    let Filing { id, round, covers, capacity, party, filed, written } = filing;
    let round = match round {
        Some(round) => round,
        None => first_round(change, vocabulary).await?,
    };
    let row = values![
        id,
        vocabulary.register.id,
        round,
        party,
        capacity.role,
        capacity.group,
        capacity.stakeholder_group,
        filed.micros(),
        None::<Uuid>
    ];
    change.insert(&tables::ASSESSMENT, row).await?;
    insert_version(change, id, (1, written), new).await?;
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
            json!({ "assessment": id, "round": round, "party": party }),
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
    (version, at): (i64, Instant),
    new: &NewVersion,
) -> Result<(), RegisterError> {
    let mut status = new.status.clone();
    status.sort_unstable();
    status.dedup();
    let row = values![
        assessment,
        version,
        at.micros(),
        status.join(","),
        "",
        new.narrative.trim(),
        json!(new.evidence).to_string()
    ];
    Ok(change.insert(&tables::VERSION, row).await?)
}

/// Amends one's own assessment: a version more; the earlier ones stay readable. What says the same makes none. Where the
/// forum holds it, what was let through before stands until a moderator lets the new words through.
pub async fn amend_assessment(
    change: &mut Change,
    assessment: Uuid,
    new: NewVersion,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    queries::hold_moderated(change, assessment).await?;
    let known = queries::moderated(change, assessment).await?;
    let known = known.ok_or_else(|| RegisterError::not_there("assessment", assessment))?;
    let object = Object { owner: known.party(), ..rules::object(&vocabulary.register) };
    kernel::may(change.actor(), &rules::AMEND_ASSESSMENT, &object)?;
    allow(change, &rules::FILE_ASSESSMENT, &vocabulary)?;
    let wrong = new.complaints(&vocabulary);
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    let covers = known.covers();
    if known.is_hidden {
        // A moderator shows it again, or does not; its author has told others nothing meanwhile.
        return Err(RegisterError::IsHidden);
    }
    let last = known.held.as_ref().map(|held| &held.words).or(known.words());
    if last.is_some_and(|last| new.says_the_same(last)) {
        return discard_drafts(change, &covers).await;
    }
    if known.stands.as_ref().is_some_and(|stands| new.says_the_same(stands.now())) {
        // What stands is what its author wants again.
        queries::drop_held(change, assessment).await?;
        return discard_drafts(change, &covers).await;
    }
    if let Some(party) = moderating::holder_of_amendment(change, &vocabulary, &known).await? {
        moderating::hold_amendment(change, &vocabulary, &known, party, &new).await?;
        return discard_drafts(change, &covers).await;
    }
    let by = (change.actor().party(), change.now());
    amend(change, &vocabulary, assessment, &covers, &new, by).await?;
    discard_drafts(change, &covers).await
}

/// Puts down a version more of an assessment that stands, by its author and when they wrote it; what waited for it is
/// gone.
pub(super) async fn amend(
    change: &mut Change,
    vocabulary: &Vocabulary,
    assessment: Uuid,
    covers: &[Uuid],
    new: &NewVersion,
    (party, written): (Option<Uuid>, Instant),
) -> Result<(), RegisterError> {
    queries::drop_held(change, assessment).await?;
    let version = queries::last_version(change, assessment).await? + 1;
    insert_version(change, assessment, (version, written), new).await?;
    let audience = vocabulary.register.audience();
    for covered in covers {
        change.touch_record(*covered).await?;
        let data = json!({ "assessment": assessment, "version": version, "party": party });
        happened(change, &audience, *covered, "assessment-amended", data).await?;
    }
    link_mentions(change, vocabulary, covers, &new.narrative).await
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
