//! Everything somebody can do in a discussion: the only writer of its tables.

mod carrying;
mod comments;
mod moderating;
mod telling;

pub use carrying::CARRIED;
pub use comments::{add_comment, amend_comment, withdraw_comment};
pub use moderating::{moderate, report_comment, set_rule};

use crate::comment::{Comment, State};
use crate::error::DiscussionError;
use crate::{queries, rules};
use capability::{ContainerKind, containers, object_that_stands};
use kernel::{Audience, Object, RecordRef};
use people::letters::Tongues;
use serde_json::{Value as Json, json};
use store::{BoxFuture, Change, NewEvent, NewRecord, RecordRow, StoreError};
use uuid::Uuid;
use web::App;

/// What an action has to know of the forum and a change does not: whose rules hold where, and how people are written to.
#[derive(Clone)]
pub struct Around {
    pub containers: Vec<ContainerKind>,
    pub tongues: Tongues,
}

impl Around {
    /// As the forum stands; ask after `freshness.catch_up()`.
    pub fn of(app: &App) -> Self {
        Self { containers: containers(app), tongues: Tongues::of(app) }
    }
}

/// A record that is discussed, as the database has it, and what the rules ask of the container it is in.
struct Place {
    record: RecordRow,
    object: Object,
}

/// The record, for whoever may read it. A comment is answered, not discussed.
async fn place(change: &mut Change, around: &Around, on: &RecordRef) -> Result<Place, DiscussionError> {
    let record = RecordRow::find(change, on.id).await?;
    let record = record.filter(|record| record.kind == on.kind && record.kind != "comment");
    let record = record.ok_or_else(|| DiscussionError::not_there("record", on))?;
    let object = object_that_stands(&around.containers, change, &record).await?;
    let object = object.ok_or_else(|| DiscussionError::not_there("record", on))?;
    kernel::may(change.actor(), &rules::READ, &object)?;
    Ok(Place { record, object })
}

/// A comment and its place, for whoever may know of it.
async fn known(change: &mut Change, around: &Around, id: Uuid) -> Result<(Comment, Place), DiscussionError> {
    queries::hold_comment(change, id).await?;
    let comment = queries::comment(change, id).await?;
    let comment = comment.ok_or_else(|| DiscussionError::not_there("comment", id))?;
    let place = place(change, around, &comment.on).await?;
    if !reader(change, &place.object).knows(&comment) {
        return Err(DiscussionError::not_there("comment", id));
    }
    Ok((comment, place))
}

fn reader(change: &Change, object: &Object) -> crate::comment::Reader {
    let moderates = kernel::may(change.actor(), &rules::MODERATE, object).is_ok();
    crate::comment::Reader { party: change.actor().party(), moderates }
}

/// Writes down what happened to a comment: for whoever may read the record, unless the comment is held.
async fn happened(
    change: &mut Change,
    place: &Place,
    comment: Uuid,
    state: State,
    kind: &'static str,
    more: Json,
) -> Result<(), StoreError> {
    let audience = match state {
        State::Held | State::Dropped => Audience::Internal,
        State::Shown | State::Hidden | State::Withdrawn => place.record.audience.clone(),
    };
    let mut data = json!({ "on": { "type": place.record.kind, "id": place.record.id } });
    if let (Some(data), Json::Object(more)) = (data.as_object_mut(), more) {
        data.extend(more);
    }
    let record = RecordRef::new("comment", comment);
    change.event(NewEvent { kind, record, audience, data }).await
}

/// Makes a comment known to others as a record, once it may be read. Its title is that of the record it is on: words
/// that are hidden later must stand nowhere else.
async fn make_known(change: &mut Change, place: &Place, comment: Uuid) -> Result<(), StoreError> {
    if RecordRow::find(change, comment).await?.is_some() {
        return change.touch_record(comment).await;
    }
    let address = format!("/comments/{comment}");
    change
        .add_record(NewRecord {
            id: comment,
            kind: "comment",
            title: &place.record.title,
            address: &address,
            audience: &place.record.audience,
            state: "",
        })
        .await
}

/// Wired to `party-erased`: what somebody reported goes with them, and what nobody has let through yet is taken back.
/// Other comments stay, as a former participant's.
pub fn forget<'c>(change: &'c mut Change, event: &'c NewEvent) -> BoxFuture<'c, Result<(), StoreError>> {
    Box::pin(async move {
        let held = queries::held_of(change, event.record.id).await?;
        queries::forget_party(change, event.record.id).await?;
        for comment in held {
            let record = RecordRef::new("comment", comment.id);
            let data = json!({ "on": { "type": comment.on.kind, "id": comment.on.id } });
            let (kind, audience) = ("comment-withdrawn", Audience::Internal);
            change.event(NewEvent { kind, record, audience, data }).await?;
        }
        Ok(())
    })
}
