//! Comments that another forum's register brings along.

use super::{Place, happened, make_known};
use crate::carried::{Carried, complaints, threads};
use crate::comment::State;
use crate::error::DiscussionError;
use crate::{queries, tables};
use capability::carried::{Here, Planned, Taken, Tally};
use kernel::{Instant, Object, Problem, ProblemKind, RecordRef};
use serde_json::{Value as Json, json};
use std::collections::HashSet;
use store::{BoxFuture, Change, Reads, RecordRow, Store, StoreError, values};
use uuid::Uuid;

/// The comments on everything in a container.
pub const CARRIED: capability::Carried = capability::Carried { name: "comments", taken, planned, bring };

fn taken<'a>(store: &'a Store, container: &'a RecordRef) -> BoxFuture<'a, Result<Option<Taken>, StoreError>> {
    Box::pin(async move {
        let mut db = store.read();
        let comments = queries::shown_in(&mut db, container).await?;
        if comments.is_empty() {
            return Ok(None);
        }
        let ids: Vec<Uuid> = comments.iter().map(|comment| comment.id).collect();
        let versions = queries::all_versions(&mut db, &ids).await?;
        let people = comments.iter().filter_map(|comment| comment.party).collect();
        let part = json!(crate::carried::written(comments, versions));
        Ok(Some(Taken { part, people }))
    })
}

/// The part of a file, once everything in it holds.
fn read(part: &Json) -> Result<Vec<Carried>, Problem> {
    let all: Vec<Carried> = serde_json::from_value(part.clone()).map_err(|error| {
        Problem::new(
            ProblemKind::Unacceptable,
            format!("its comments are not shaped as comments are: {error}"),
        )
    })?;
    let wrong = complaints(&all);
    if wrong.is_empty() { Ok(all) } else { Err(Problem::unacceptable(wrong)) }
}

/// What becomes of each: those that are here, and those whose record is not.
async fn sorted<'a>(
    db: &mut impl Reads,
    all: &'a [Carried],
    here: &Here,
) -> Result<(Vec<&'a Carried>, Tally), StoreError> {
    let ids: Vec<Uuid> = all.iter().map(|one| one.id).collect();
    let known: HashSet<Uuid> = queries::comments_here(db, &ids).await?;
    let mut tally = Tally::default();
    let mut add = Vec::new();
    for one in all {
        if known.contains(&one.id) {
            tally.same += 1;
        } else if here.records.contains_key(&one.on) {
            tally.add += 1;
            add.push(one);
        } else {
            tally.left_out += 1;
        }
    }
    Ok((add, tally))
}

fn planned<'a>(store: &'a Store, part: &'a Json, here: &'a Here) -> BoxFuture<'a, Result<Planned, Problem>> {
    Box::pin(async move {
        let all = read(part)?;
        let (add, tally) = sorted(&mut store.read(), &all, here).await?;
        Ok(Planned { tally, people: add.iter().filter_map(|one| one.person).collect() })
    })
}

fn bring<'c>(
    change: &'c mut Change,
    part: &'c Json,
    here: &'c Here,
) -> BoxFuture<'c, Result<Tally, Problem>> {
    Box::pin(async move { Ok(bring_all(change, part, here).await?) })
}

async fn bring_all(change: &mut Change, part: &Json, here: &Here) -> Result<Tally, DiscussionError> {
    let all = read(part)?;
    let threads = threads(&all);
    let (add, mut tally) = sorted(change, &all, here).await?;
    for one in add {
        let on = here.records[&one.on];
        let Some(record) = RecordRow::find(change, on).await?.filter(|record| record.kind == one.on_type)
        else {
            tally.add -= 1;
            tally.left_out += 1;
            continue;
        };
        let thread = threads.get(&one.id).copied().unwrap_or(one.id);
        bring_one(change, one, &Place { record, object: Object::default() }, thread, here).await?;
    }
    Ok(tally)
}

fn micros(text: &str) -> i64 {
    Instant::parse(text).map_or(0, Instant::micros)
}

async fn bring_one(
    change: &mut Change,
    one: &Carried,
    place: &Place,
    thread: Uuid,
    here: &Here,
) -> Result<(), DiscussionError> {
    let person = match one.person {
        Some(person) => Some(here.people.get(&person).copied().ok_or_else(|| {
            let detail =
                format!("comment {} is of {person}, who is not in the file's list of people", one.id);
            DiscussionError::Refused(Problem::new(ProblemKind::Unacceptable, detail))
        })?),
        None => None,
    };
    let (of, text, part) = one
        .quote
        .as_ref()
        .map_or((None, "", ""), |quote| (quote.of, quote.text.as_str(), quote.part.as_str()));
    let versions = i64::try_from(one.versions.len()).unwrap_or(i64::MAX);
    let row = values![
        one.id,
        place.record.kind.as_str(),
        place.record.id,
        thread,
        one.reply_to,
        person,
        one.role.as_str(),
        one.group.as_str(),
        one.stakeholder_group.as_str(),
        one.language.as_str(),
        of,
        text.trim(),
        part.trim(),
        State::Shown.as_str(),
        micros(&one.at),
        0_i64,
        versions
    ];
    change.insert(&tables::COMMENT, row).await?;
    for (version, words) in (1_i64..).zip(&one.versions) {
        change
            .insert(&tables::VERSION, values![one.id, version, micros(&words.at), words.text.as_str()])
            .await?;
    }
    make_known(change, place, one.id).await?;
    let data = json!({ "thread": thread, "reply_to": one.reply_to });
    Ok(happened(change, place, one.id, State::Shown, "comment-brought", data).await?)
}
