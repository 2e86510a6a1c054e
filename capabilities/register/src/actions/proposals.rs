//! Proposing a recommendation, and deciding about what was proposed.

use super::allow;
use super::pacing::keep_pace;
use super::recommendations::enter;
use super::vocabulary::told;
use crate::error::RegisterError;
use crate::proposal::{Decision, NewProposal, State};
use crate::queries::{self, Contributed};
use crate::recommendation::NewRecommendation;
use crate::vocabulary::Vocabulary;
use crate::{rules, tables};
use capability::held::is_held;
use kernel::{Audience, Capacity, Complaint, Problem, ProblemKind, RecordRef};
use serde_json::json;
use store::{Change, NewEvent, values};
use uuid::Uuid;

/// Proposes a recommendation in the name of whoever is signed in, under an id that the form was drawn with. The forum's
/// rule says whether it is held; what is not stands at once, under the source of this name.
pub async fn propose(
    change: &mut Change,
    id: Uuid,
    capacity: Capacity,
    new: NewProposal,
    source: &str,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::PROPOSE, &vocabulary)?;
    if queries::proposal(change, id).await?.is_some() {
        return Err(RegisterError::SentTwice);
    }
    let mut wrong = new.complaints();
    let category = vocabulary.category_named(&new.category);
    if category.is_none() && !new.category.trim().is_empty() {
        let detail = format!("there is no category {:?}", new.category);
        wrong.push(Complaint::new("category", "register-category-not-there", detail).naming(&new.category));
    }
    let person = change.actor().person().cloned();
    let person = person.ok_or_else(|| Problem::new(ProblemKind::SignInNeeded, "a proposal has an author"))?;
    let capacity = match people::capacity::held(&person, &capacity) {
        Ok(capacity) => capacity,
        Err(complaint) => {
            wrong.push(complaint);
            Capacity::default()
        }
    };
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    keep_pace(change, &vocabulary, Contributed::Proposals).await?;
    let now = change.now().micros();
    let row = values![
        id,
        vocabulary.register.id,
        person.party,
        capacity.role,
        capacity.group,
        capacity.stakeholder_group,
        now,
        new.title.trim(),
        new.text.trim(),
        new.why.trim(),
        new.language.trim(),
        category.map_or("", |category| category.key.as_str()),
        State::Held.as_str(),
        0_i64,
        None::<Uuid>,
        "",
        None::<Uuid>
    ];
    change.insert(&tables::PROPOSAL, row).await?;
    let is_known = queries::is_known_here(change, person.party).await?;
    if is_held(change, &rules::object(&vocabulary.register), is_known).await? {
        let record = RecordRef::new("register", vocabulary.register.id);
        let (kind, data) = ("proposal-held", json!({ "proposal": id }));
        return Ok(change.event(NewEvent { kind, record, audience: Audience::Internal, data }).await?);
    }
    take(change, &vocabulary, id, source, None, "").await.map(drop)
}

/// Takes a proposal into the register: its author's words, frozen like those of any other source.
async fn take(
    change: &mut Change,
    vocabulary: &Vocabulary,
    id: Uuid,
    source: &str,
    by: Option<Uuid>,
    reason: &str,
) -> Result<Uuid, RegisterError> {
    let stands =
        queries::proposal(change, id).await?.ok_or_else(|| RegisterError::not_there("proposal", id))?;
    let new = NewRecommendation {
        source: source.to_owned(),
        title: stands.new.title,
        text: stands.new.text,
        language: stands.new.language,
        categories: Some(stands.new.category).filter(|key| !key.is_empty()).into_iter().collect(),
        is_separate: true,
        ..NewRecommendation::default()
    };
    let made = enter(change, vocabulary, new).await?;
    let decision = Decision { at: change.now(), by, reason: reason.to_owned() };
    if !queries::decide_proposal(change, id, State::Taken, &decision, Some(made)).await? {
        return Err(decided_already());
    }
    let data = json!({ "proposal": id, "made": made, "party": stands.party });
    told(change, vocabulary.register.id, "proposal-taken", data).await?;
    Ok(made)
}

fn decided_already() -> RegisterError {
    let detail = "somebody has decided about this proposal already";
    Problem::new(ProblemKind::Conflict, detail).said_by("proposals-decided-already").into()
}

/// Decides about a proposal that is held: `Some(source)` takes it in under a source of that name, `None` declines it,
/// which needs a reason. Answers the recommendation it became.
pub async fn decide_about_proposal(
    change: &mut Change,
    id: Uuid,
    taken_under: Option<&str>,
    reason: &str,
) -> Result<Option<Uuid>, RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_RECOMMENDATIONS, &vocabulary)?;
    change.hold(&tables::PROPOSAL, id).await?;
    let stands = queries::proposal(change, id).await?;
    let stands = stands.ok_or_else(|| RegisterError::not_there("proposal", id))?;
    if stands.state != State::Held {
        return Err(decided_already());
    }
    let (by, reason) = (change.actor().party(), reason.trim());
    match taken_under {
        Some(source) if source.trim().is_empty() => {
            let detail = "say under which source it stands";
            let wrong = Complaint::new("source", "register-source-missing", detail);
            Err(RegisterError::Complaints(vec![wrong]))
        }
        Some(source) => take(change, &vocabulary, id, source, by, reason).await.map(Some),
        None if reason.is_empty() => {
            let detail = "say why it is declined; everybody can read that";
            let wrong = Complaint::new("reason", "proposals-reason-missing", detail);
            Err(RegisterError::Complaints(vec![wrong]))
        }
        None => {
            let decision = Decision { at: change.now(), by, reason: reason.to_owned() };
            queries::decide_proposal(change, id, State::Declined, &decision, None).await?;
            let data = json!({ "proposal": id });
            told(change, vocabulary.register.id, "proposal-declined", data).await?;
            Ok(None)
        }
    }
}
