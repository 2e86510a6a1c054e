//! How comments look to those who follow the records they are on.

use crate::comment::State;
use crate::pages::titled;
use crate::{queries, rules};
use capability::{Asked, Followed, FollowedKind, Listed, object_shown, stands_for, stood_for_by};
use kernel::{Actor, Card, RecordRef};
use serde_json::Value as Json;
use std::collections::HashMap;
use store::{Event, RecordRow, StoreError};
use uuid::Uuid;
use web::{App, Given, Words};

pub const FOLLOWED: Followed = Followed {
    kinds: &[FollowedKind { kind: "comment", place: "comments", is_only: false, gathers: false }],
    list: "",
    events: TOLD,
    is_urgent: |_| false,
    author: |_| None,
    through,
    gathered_in: |_, _| Vec::new(),
    is_of_all: |_| false,
    events_of,
    in_list: |_, _, _| Box::pin(async { Ok(Vec::new()) }),
    list_at,
    called,
    found,
    key_of: |_, comment| Some(comment.id.to_string()),
    told,
};

/// What followers are told of: a comment, at the moment from which they read it.
const TOLD: &[&str] = &["comment-added", "comment-accepted"];

/// Characters of a comment's words that are told.
const EXCERPT: usize = 200;

/// A comment is followed through the record it is on, what stands for that, and what that stands for.
fn through<'a>(app: &'a App, events: &'a [Event]) -> Asked<'a, Vec<Vec<RecordRef>>> {
    let of = |on: RecordRef| {
        let mut all: Vec<RecordRef> = stood_for_by(app, &on).into_iter().collect();
        all.extend(stands_for(app, &on));
        all.push(on);
        all
    };
    Box::pin(async move { Ok(events.iter().map(|event| on(event).map_or_else(Vec::new, of)).collect()) })
}

/// What was said on a record, on those that it stands for, and on the one that stands for it.
fn events_of<'a>(app: &'a App, record: &'a RecordRef, most: u32) -> Asked<'a, Vec<Event>> {
    Box::pin(async move {
        let mut on = vec![record.id];
        // As it is followed: what stands for it now speaks of it too.
        on.extend(stood_for_by(app, record).map(|other| other.id));
        on.extend(stands_for(app, record).into_iter().map(|other| other.id));
        let mut db = app.store.read();
        let comments = queries::latest_shown(&mut db, &on, most).await?;
        let mut events = Event::of_records(&mut db, &comments).await?;
        events.retain(|event| TOLD.contains(&event.kind.as_str()));
        Ok(events)
    })
}

fn on(event: &Event) -> Option<RecordRef> {
    let on = event.data.get("on").filter(|_| event.record.kind == "comment")?;
    let text = |name: &str| on.get(name).and_then(Json::as_str);
    Some(RecordRef::new(text("type")?, text("id")?.parse().ok()?))
}

/// No list of comments is followed.
fn list_at<'a>(_: &'a App, _: &'a Actor, _: &'a Words, _: &'a str) -> Asked<'a, Option<Listed>> {
    Box::pin(async { Ok(None) })
}

fn called<'a>(
    app: &'a App,
    actor: &'a Actor,
    t: &'a Words,
    comments: &'a [RecordRef],
) -> Asked<'a, Vec<Option<Card>>> {
    Box::pin(async move {
        let mut db = app.store.read();
        let mut cards = Vec::with_capacity(comments.len());
        for comment in comments {
            let row = RecordRow::find(&mut db, comment.id).await?.filter(|row| row.kind == "comment");
            let row = row.filter(|row| {
                let object = object_shown(app, row);
                object.is_some_and(|object| kernel::may(actor, &rules::READ, &object).is_ok())
            });
            cards.push(row.map(|row| Card {
                record: comment.clone(),
                title: t.name("discussion-comment-on", titled(t, &row)),
                address: row.address,
                state: row.state,
            }));
        }
        Ok(cards)
    })
}

fn found<'a>(app: &'a App, _: &'a str, key: &'a str) -> Asked<'a, Option<RecordRef>> {
    Box::pin(async move {
        let Ok(id) = Uuid::parse_str(key) else { return Ok(None) };
        let row = RecordRow::find(&mut app.store.read(), id).await?;
        Ok(row.filter(|row| row.kind == "comment").map(|row| RecordRef::new("comment", row.id)))
    })
}

/// Said of what is shown now: words that were hidden or taken back since are told to nobody.
fn told<'a>(app: &'a App, t: &'a Words, events: &'a [Event]) -> Asked<'a, Vec<Option<String>>> {
    Box::pin(async move {
        let mut sentences = Vec::with_capacity(events.len());
        for event in events {
            sentences.push(sentence(app, t, event).await?);
        }
        Ok(sentences)
    })
}

async fn sentence(app: &App, t: &Words, event: &Event) -> Result<Option<String>, StoreError> {
    if !TOLD.contains(&event.kind.as_str()) {
        return Ok(None);
    }
    let mut db = app.store.read();
    let comment = queries::comment(&mut db, event.record.id).await?;
    let Some(comment) = comment.filter(|comment| comment.state == State::Shown) else { return Ok(None) };
    let author: Vec<Uuid> = comment.party.into_iter().collect();
    let names: HashMap<_, _> = people::queries::public_names(&mut db, &author).await?;
    let name = author.first().and_then(|author| names.get(author)).filter(|name| !name.is_erased);
    let name = name.map_or_else(|| t.say("discussion-former-participant"), |name| name.name.clone());
    let words = kernel::words::same_words_form(&comment.text);
    let words = match words.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words,
    };
    let said = [("name", Given::Text(&name)), ("words", Given::Text(&words))];
    Ok(Some(t.with("discussion-told", &said)))
}
