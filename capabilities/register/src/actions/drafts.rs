//! What somebody is still writing. In no event, seen by nobody else.

use crate::error::RegisterError;
use crate::queries;
use kernel::{Instant, Problem, ProblemKind};
use serde_json::Value as Json;
use store::Change;
use uuid::Uuid;

/// Bytes of one draft as JSON: an assessment at its largest, written in any letters.
pub const LARGEST_DRAFT: usize = 8_000_000;

/// Keeps what the actor has typed so far; a later one takes its place. Answers when it was saved.
pub async fn keep_draft(
    change: &mut Change,
    recommendation: Uuid,
    content: &Json,
) -> Result<Instant, RegisterError> {
    let party = change
        .actor()
        .party()
        .ok_or_else(|| Problem::new(ProblemKind::SignInNeeded, "sign in to keep a draft"))?;
    let content = content.to_string();
    if content.len() > LARGEST_DRAFT {
        let detail =
            format!("a draft of {} bytes is too large to keep; {LARGEST_DRAFT} are the most", content.len());
        return Err(Problem::new(ProblemKind::TooLarge, detail).into());
    }
    if queries::recommendation(change, recommendation).await?.is_none() {
        return Err(RegisterError::not_there("recommendation", recommendation));
    }
    let now = change.now();
    queries::put_draft(change, party, recommendation, &content, now).await?;
    Ok(now)
}

/// Throws the actor's draft on a recommendation away.
pub async fn discard_draft(change: &mut Change, recommendation: Uuid) -> Result<(), RegisterError> {
    if let Some(party) = change.actor().party() {
        queries::delete_draft(change, party, recommendation).await?;
    }
    Ok(())
}
