//! What goes and what ends when a person or an office is erased.

use super::requests::tell;
use super::rounds::of_round;
use crate::error::RegisterError;
use crate::letters::FELL;
use crate::queries;
use crate::request::RequestState;
use kernel::{Audience, Problem};
use serde_json::json;
use store::{BoxFuture, Change, NewEvent, StoreError};
use uuid::Uuid;

/// Wired to `party-erased`: drafts and waiting files go with their writer, and so does what was proposed and not taken.
/// What somebody had taken to go through is given back, and what was asked of them falls. Assessments stay, as a former
/// participant's.
pub fn forget<'c>(change: &'c mut Change, event: &'c NewEvent) -> BoxFuture<'c, Result<(), StoreError>> {
    Box::pin(async move {
        let party = event.record.id;
        let ended = end(change, party).await;
        ended.map_err(|error| match error {
            RegisterError::Store(error) => error,
            other => StoreError::Other(Problem::from(other).detail),
        })?;
        if let Some(office) = queries::office(change, party).await? {
            people::letters::take_back(change, &office.email).await?;
            queries::forget_capacity(change, party).await?;
        }
        queries::forget_party(change, party).await
    })
}

async fn end(change: &mut Change, party: Uuid) -> Result<(), RegisterError> {
    let reviews = queries::reviews_of(change, party).await?;
    let requests = queries::open_requests_to(change, party).await?;
    if reviews.is_empty() && requests.is_empty() {
        return Ok(());
    }
    let vocabulary = queries::vocabulary(change).await?;
    let now = change.now();
    for review in reviews {
        queries::end_review(change, review.id, now).await?;
        let category = vocabulary.category(review.category).map_or("", |category| category.key.as_str());
        let data = json!({ "review": review.id, "category": category, "party": party });
        of_round(change, &Audience::Internal, review.round, "review-given-back", data).await?;
    }
    for id in requests {
        queries::hold_request(change, id).await?;
        let open = queries::request(change, id).await?.filter(|one| one.state == RequestState::Open);
        let Some(request) = open else { continue };
        // Why it fell is told from who was asked: they are no longer there. So every reader has it in their language.
        queries::close_request(change, id, RequestState::Withdrawn, "").await?;
        change.touch_record(id).await?;
        tell(change, &vocabulary, &request, "request-withdrawn", json!({ "request": id })).await?;
        if request.asked_by.is_some_and(|asker| asker != party) {
            change.add_job(FELL, &json!({ "request": id }), now).await?;
        }
    }
    Ok(())
}
