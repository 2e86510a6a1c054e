//! Holding assessments, reporting them, and what moderators do.

use super::allow;
use super::assessments::{Filing, amend, put};
use super::happened;
use super::pacing::keep_pace;
use super::recommendations::whole;
use crate::assessment::{NewVersion, Version};
use crate::error::RegisterError;
use crate::held::{Held, Moderated};
use crate::queries::{self, Contributed};
use crate::recommendation::LONGEST_LINE;
use crate::vocabulary::Vocabulary;
use crate::{rules, tables};
use capability::held::is_held;
use kernel::hold::{Standing, Step};
use kernel::{Audience, Complaint, RecordRef};
use serde_json::json;
use store::{Change, NewEvent, StoreError, values};
use uuid::Uuid;

/// Whose contribution is held now: the actor's, where the forum's rule says so.
pub(super) async fn holder(
    change: &mut Change,
    vocabulary: &Vocabulary,
) -> Result<Option<Uuid>, RegisterError> {
    let Some(party) = change.actor().party() else { return Ok(None) };
    let is_known = queries::is_known_here(change, party).await?;
    let is_held = is_held(change, &rules::object(&vocabulary.register), is_known).await?;
    Ok(is_held.then_some(party))
}

/// The same of an amendment: what was never let through stays held, whatever the rule says by now.
pub(super) async fn holder_of_amendment(
    change: &mut Change,
    vocabulary: &Vocabulary,
    known: &Moderated,
) -> Result<Option<Uuid>, RegisterError> {
    match &known.held {
        Some(held) if known.stands.is_none() => Ok(Some(held.party)),
        _ => holder(change, vocabulary).await,
    }
}

/// Keeps words until a moderator has looked at them. Nobody but moderators is told.
pub(super) async fn keep_held(
    change: &mut Change,
    vocabulary: &Vocabulary,
    held: &Held,
    new: &NewVersion,
) -> Result<(), RegisterError> {
    queries::put_held(change, vocabulary.register.id, held, new).await?;
    Ok(quietly(change, held.id, "assessment-held").await?)
}

/// Keeps what an author wants an assessment to say from now on; words of theirs that waited before go.
pub(super) async fn hold_amendment(
    change: &mut Change,
    vocabulary: &Vocabulary,
    known: &Moderated,
    party: Uuid,
    new: &NewVersion,
) -> Result<(), RegisterError> {
    let held = match (&known.held, &known.stands) {
        (Some(held), _) => Held { number: held.number + 1, ..held.clone() },
        (None, Some(stands)) => Held {
            id: stands.id,
            round: Some(stands.round),
            party,
            capacity: stands.capacity.clone(),
            filed: change.now(),
            covers: known.covers(),
            amends: true,
            // No number comes twice, though what waited was taken back.
            number: change.now().micros(),
            words: stands.now().clone(),
            declined: None,
        },
        (None, None) => return Ok(()),
    };
    keep_held(change, vocabulary, &held, new).await
}

/// Writes down what nobody but moderators is to know of, under the assessment itself, on which no page rests.
async fn quietly(change: &mut Change, assessment: Uuid, kind: &'static str) -> Result<(), StoreError> {
    let record = RecordRef::new("assessment", assessment);
    let data = json!({ "assessment": assessment });
    change.event(NewEvent { kind, record, audience: Audience::Internal, data }).await
}

fn reason_complaints(reason: &str) -> Vec<Complaint> {
    let n = reason.chars().count();
    if reason.trim().is_empty() {
        return vec![Complaint::new("reason", "moderation-reason-missing", "say why")];
    }
    if n > LONGEST_LINE {
        let detail = format!("the reason has {n} characters; {LONGEST_LINE} are the most");
        return vec![Complaint::new("reason", "register-too-long", detail)];
    }
    Vec::new()
}

/// An assessment for whoever may read the register, as it stands when nobody else can decide about it any more.
async fn known(
    change: &mut Change,
    vocabulary: &Vocabulary,
    assessment: Uuid,
) -> Result<Moderated, RegisterError> {
    allow(change, &rules::READ_REGISTER, vocabulary)?;
    queries::hold_moderated(change, assessment).await?;
    let known = queries::moderated(change, assessment).await?;
    known.ok_or_else(|| RegisterError::not_there("assessment", assessment))
}

/// Tells the moderators of an assessment. Once more by the same person does nothing.
pub async fn report_assessment(
    change: &mut Change,
    assessment: Uuid,
    reason: &str,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    let known = known(change, &vocabulary, assessment).await?;
    allow(change, &rules::REPORT_ASSESSMENT, &vocabulary)?;
    if !matches!(known.standing(), Standing::Shown | Standing::Amended) {
        return Err(RegisterError::not_there("assessment", assessment));
    }
    let wrong = reason_complaints(reason);
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    // The operator has other means.
    let Some(party) = change.actor().party() else { return Ok(()) };
    if queries::reports_of(change, assessment).await?.iter().any(|report| report.party == party) {
        return Ok(());
    }
    keep_pace(change, &vocabulary, Contributed::Reports).await?;
    let now = change.now().micros();
    change.insert(&tables::REPORT, values![assessment, party, now, reason.trim(), 0_i64]).await?;
    Ok(quietly(change, assessment, "assessment-reported").await?)
}

/// Does what a moderator does with an assessment, and writes it into the log that everybody may read who may read the
/// register. The same form once more, which finds it as it wants it, does nothing. `seen`: the mark of what was looked
/// at, where that is known; nobody lets words through that they have not read.
pub async fn moderate_assessment(
    change: &mut Change,
    assessment: Uuid,
    step: Step,
    reason: &str,
    seen: Option<i64>,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::MODERATE_ASSESSMENTS, &vocabulary)?;
    let known = known(change, &vocabulary, assessment).await?;
    let (standing, reason) = (known.standing(), reason.trim());
    let Some(after) = step.after(standing) else {
        let done = queries::moderation_of(change, assessment).await?;
        let is_done = done.first().is_some_and(|last| {
            last.step == step && last.reason == reason && last.party == change.actor().party()
        });
        return if is_done { Ok(()) } else { Err(RegisterError::StandsOtherwise(standing.as_str())) };
    };
    if seen.is_some_and(|seen| seen != known.mark()) {
        let detail = "it was amended while you looked at it; look at it again";
        let wrong = Complaint::new("step", web::shown::STALE_FORM, detail);
        return Err(RegisterError::Complaints(vec![wrong]));
    }
    let wrong = reason_complaints(reason);
    if step.needs_reason() && !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    let covers = known.covers();
    match (step, &known.held) {
        (Step::Accept | Step::Show, Some(held)) if known.stands.is_none() || step == Step::Accept => {
            let_through(change, &vocabulary, held).await?;
        }
        (Step::Decline | Step::Hide, _) => queries::decline_held(change, assessment, reason).await?,
        _ => {}
    }
    if known.stands.is_some() {
        set_hidden(change, &vocabulary, &known, &covers, after == Standing::Hidden).await?;
    }
    // Reports are about what stands; whoever declines its successor has not looked at them.
    if step != Step::Decline {
        queries::settle_reports(change, assessment).await?;
    }
    match step {
        Step::Decline => quietly(change, assessment, "assessment-declined").await?,
        Step::Keep => quietly(change, assessment, "assessment-kept").await?,
        Step::Accept | Step::Hide | Step::Show => {}
    }
    let (entry, now, party) = (change.id(), change.now().micros(), change.actor().party());
    let recommendation = covers.first().copied().unwrap_or_default();
    let row = values![entry, assessment, recommendation, step.as_str(), party, now, reason];
    Ok(change.insert(&tables::MODERATION, row).await?)
}

/// Makes what was held what it was meant to be, in its author's name and of the moment when they wrote it.
async fn let_through(change: &mut Change, vocabulary: &Vocabulary, held: &Held) -> Result<(), RegisterError> {
    let Version { status, narrative, evidence, .. } = held.words.clone();
    let new = NewVersion { status, narrative, evidence };
    if held.amends {
        return amend(change, vocabulary, held.id, &held.covers, &new, (Some(held.party), held.words.at))
            .await;
    }
    for covered in &held.covers {
        // What an import that was undone had brought is there no more.
        whole(change, *covered).await?;
    }
    queries::drop_held(change, held.id).await?;
    let filing = Filing {
        id: held.id,
        round: held.round.or(vocabulary.latest_round().map(|row| row.id)),
        covers: &held.covers,
        capacity: held.capacity.clone(),
        party: Some(held.party),
        filed: held.filed,
        written: held.words.at,
    };
    put(change, vocabulary, filing, &new).await
}

/// Takes an assessment out of everything that is read and counted, or puts it back.
async fn set_hidden(
    change: &mut Change,
    vocabulary: &Vocabulary,
    known: &Moderated,
    covers: &[Uuid],
    is_hidden: bool,
) -> Result<(), RegisterError> {
    let Some(stands) = known.stands.as_ref().filter(|_| known.is_hidden != is_hidden) else { return Ok(()) };
    queries::set_hidden(change, stands.id, is_hidden).await?;
    let kind = if is_hidden { "assessment-hidden" } else { "assessment-shown" };
    let audience = vocabulary.register.audience();
    for covered in covers {
        change.touch_record(*covered).await?;
        let data = json!({ "assessment": stands.id, "round": stands.round });
        happened(change, &audience, *covered, kind, data).await?;
    }
    Ok(())
}
