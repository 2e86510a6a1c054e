//! Reporting, and what moderators do.

use super::comments::{Paced, keep_pace, mention_people};
use super::telling::tell_mentioned;
use super::{Around, happened, known, make_known};
use crate::comment::{Comment, State, Waiting, reason_complaints};
use crate::error::DiscussionError;
use crate::moderation::{Step, standing};
use crate::{queries, rules, tables};
use kernel::hold::Standing;
use kernel::{Audience, Complaint, Hold, Object, RecordRef};
use serde_json::json;
use store::{Change, NewEvent, values};
use uuid::Uuid;

/// Tells the moderators of a comment. Once more by the same person does nothing.
pub async fn report_comment(
    change: &mut Change,
    around: &Around,
    id: Uuid,
    reason: &str,
) -> Result<(), DiscussionError> {
    let (comment, place) = known(change, around, id).await?;
    kernel::may(change.actor(), &rules::REPORT, &place.object)?;
    let wrong = reason_complaints(reason);
    if !wrong.is_empty() {
        return Err(DiscussionError::Complaints(wrong));
    }
    if comment.state != State::Shown {
        return Err(DiscussionError::StandsOtherwise(comment.state.as_str()));
    }
    // The operator has other means.
    let Some(party) = change.actor().party() else { return Ok(()) };
    if queries::reports_of(change, id).await?.iter().any(|report| report.party == party) {
        return Ok(());
    }
    keep_pace(change, &place.object, Paced::Reports).await?;
    let now = change.now().micros();
    change.insert(&tables::REPORT, values![id, party, now, reason.trim(), 0_i64]).await?;
    happened(change, &place, id, State::Held, "comment-reported", json!({})).await?;
    Ok(())
}

/// Does what a moderator does with a comment, and writes it into the log that everybody may read who may read the
/// record. The same form once more, which finds the comment as it wants it, does nothing. `seen`: the version that was
/// looked at, where that is known; nobody lets words through that they have not read.
pub async fn moderate(
    change: &mut Change,
    around: &Around,
    id: Uuid,
    step: Step,
    reason: &str,
    seen: Option<i64>,
) -> Result<(), DiscussionError> {
    let (comment, place) = known(change, around, id).await?;
    kernel::may(change.actor(), &rules::MODERATE, &place.object)?;
    if seen.is_some_and(|seen| seen != comment.mark()) {
        let detail = "it was amended while you looked at it; look at what it says now";
        let wrong = Complaint::new("step", web::shown::STALE_FORM, detail);
        return Err(DiscussionError::Complaints(vec![wrong]));
    }
    let wrong = reason_complaints(reason);
    if step.needs_reason() && !wrong.is_empty() {
        return Err(DiscussionError::Complaints(wrong));
    }
    let standing = standing(comment.state, comment.waits());
    let Some(after) = standing.and_then(|standing| step.after(standing)) else {
        let done = queries::entries_of_comment(change, id).await?;
        let is_done = done.first().is_some_and(|last| {
            last.step == step && last.reason == reason.trim() && last.party == change.actor().party()
        });
        return if is_done { Ok(()) } else { Err(DiscussionError::StandsOtherwise(comment.state.as_str())) };
    };
    let after = if after == Standing::Hidden { State::Hidden } else { State::Shown };
    queries::set_state(change, id, after).await?;
    match (step, &comment.waiting) {
        (Step::Accept, Some(waiting)) if standing == Some(Standing::Amended) => {
            put_in_force(change, &comment, waiting).await?;
        }
        (Step::Decline | Step::Hide, _) => queries::decline_waiting(change, id, reason.trim()).await?,
        _ => {}
    }
    // Reports are about what stands; whoever declines its successor has not looked at them.
    if step != Step::Decline {
        queries::settle_reports(change, id).await?;
    }
    if after == State::Shown {
        make_known(change, &place, id).await?;
        tell_mentioned(change, around, &place, id).await?;
    }
    let (entry, now, party) = (change.id(), change.now().micros(), change.actor().party());
    let row = values![entry, id, comment.on.id, step.as_str(), party, now, reason.trim()];
    change.insert(&tables::MODERATION, row).await?;
    let kind = match step {
        Step::Accept => "comment-accepted",
        Step::Decline => "comment-declined",
        Step::Hide => "comment-hidden",
        Step::Show => "comment-shown",
        Step::Keep => "comment-kept",
    };
    happened(change, &place, id, after, kind, json!({ "entry": entry })).await?;
    Ok(())
}

/// Makes words that waited the version in force, as of when they were written.
async fn put_in_force(
    change: &mut Change,
    comment: &Comment,
    waiting: &Waiting,
) -> Result<(), DiscussionError> {
    let (id, version) = (comment.id, comment.version + 1);
    change.insert(&tables::VERSION, values![id, version, waiting.at.micros(), waiting.text.as_str()]).await?;
    queries::set_version(change, id, version).await?;
    queries::drop_waiting(change, id).await?;
    mention_people(change, id, &waiting.text, &[]).await
}

/// Says whose contributions are held from now on. What is held already stays so.
pub async fn set_rule(change: &mut Change, hold: Hold) -> Result<(), DiscussionError> {
    kernel::may(change.actor(), &rules::KEEP_RULE, &Object::default())?;
    if capability::held::hold_rule(change).await? == hold {
        return Ok(());
    }
    capability::held::set_hold_rule(change, hold).await?;
    let forum = people::queries::group(change, people::group::FORUM).await?;
    let record = RecordRef::new("forum", forum.map_or_else(Uuid::nil, |forum| forum.id));
    let data = json!({ "hold": hold.as_str() });
    change.event(NewEvent { kind: "moderation-rule-set", record, audience: Audience::Public, data }).await?;
    Ok(())
}
