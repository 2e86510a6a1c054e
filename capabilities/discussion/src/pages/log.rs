//! What moderators did, with their reasons, for everybody who may read the record: and never the words.

use super::reading::said;
use crate::moderation;
use crate::{queries, rules};
use askama::Template;
use capability::held::{LogAsked, Moderated};
use capability::{Manifest, object_shown};
use kernel::{Actor, Instant, Problem, RecordRef};
use std::cmp::Reverse;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use store::{BoxFuture, RecordRow};
use uuid::Uuid;
use web::parts::Link;
use web::{App, Ask, Page, Reply, Routes, Words, reply};

pub fn routes(routes: Routes) -> Routes {
    routes.get("/moderation-log", &rules::READ, show)
}

/// Lines on one page.
const MOST: usize = 100;

struct EntryView {
    datetime: String,
    date: String,
    what: String,
    who: String,
    title: String,
    href: String,
}

#[derive(Template)]
#[template(path = "discussion/log.html")]
struct LogPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    entries: Vec<EntryView>,
    next: String,
}

/// What moderators did in all capabilities, as far as the actor may read it, the latest first, from before a moment; and
/// where to go on, if there may be more.
pub async fn read(
    app: &App,
    actor: &Actor,
    t: &Words,
    asked: LogAsked,
) -> Result<(Vec<Moderated>, Option<Instant>), Problem> {
    let mut lines = Vec::new();
    let mut may_be_more = false;
    let manifests = app.states.get::<Vec<Manifest>>();
    for log in manifests.iter().flat_map(|all| all.iter()).filter_map(|manifest| manifest.moderated) {
        let some = log(app, actor, t, asked).await?;
        may_be_more |= some.len() >= asked.most;
        lines.extend(some);
    }
    lines.sort_by_key(|line| Reverse((line.at, line.id)));
    may_be_more |= lines.len() > asked.most;
    lines.truncate(asked.most);
    let next = lines.last().map(|line| line.at).filter(|_| may_be_more);
    Ok((lines, next))
}

/// What moderators did with comments.
pub fn moderated<'a>(
    app: &'a App,
    actor: &'a Actor,
    t: &'a Words,
    asked: LogAsked,
) -> BoxFuture<'a, Result<Vec<Moderated>, Problem>> {
    Box::pin(async move {
        let LogAsked { on, mut before, most } = asked;
        let mut db = app.store.read();
        let mut records: HashMap<Uuid, Option<RecordRow>> = HashMap::new();
        let mut told = Vec::new();
        // What this actor may not read is passed over; a page is filled as long as there is something to fill it with.
        loop {
            let some = queries::entries(&mut db, on, before, most).await?;
            let is_last = some.len() < most;
            for entry in some {
                before = entry.at;
                if let Entry::Vacant(place) = records.entry(entry.on.id) {
                    let found = RecordRow::find(&mut db, entry.on.id).await?;
                    let found = found.filter(|record| {
                        object_shown(app, record)
                            .is_some_and(|object| kernel::may(actor, &rules::READ, &object).is_ok())
                    });
                    place.insert(found);
                }
                if let Some(Some(record)) = records.get(&entry.on.id) {
                    told.push(line(t, entry, record));
                }
                if told.len() == most {
                    return Ok(told);
                }
            }
            if is_last {
                return Ok(told);
            }
        }
    })
}

fn line(t: &Words, entry: moderation::Entry, record: &RecordRow) -> Moderated {
    Moderated {
        id: entry.id,
        what: RecordRef::new("comment", entry.comment),
        on: entry.on,
        title: t.name("discussion-comment-on", super::titled(t, record)),
        address: format!("/comments/{}", entry.comment),
        step: entry.step,
        party: entry.party,
        at: entry.at,
        reason: entry.reason,
    }
}

/// The record that a query names: `recommendation:018f...`.
pub fn record_named(text: &str) -> Option<kernel::RecordRef> {
    let (kind, id) = text.split_once(':')?;
    Some(kernel::RecordRef::new(kind, id.parse().ok()?))
}

async fn show(ask: Ask) -> Reply {
    ask.app.freshness.catch_up().await?;
    let (t, query) = (&ask.viewer.t, ask.query());
    let on = record_named(query.get("on"));
    if query.has("on") && on.is_none() {
        return Err(Problem::not_found("such record"));
    }
    let crumbs = match &on {
        Some(on) => super::opened(&ask, on).await?.crumbs(&ask),
        None => Vec::new(),
    };
    let before = query.get("before").parse().map_or(Instant::from_micros(i64::MAX), Instant::from_micros);
    let asked = LogAsked { on: on.as_ref().map(|on| on.id), before, most: MOST };
    let (lines, next) = read(&ask.app, &ask.viewer.actor, t, asked).await?;
    let parties: Vec<Uuid> = lines.iter().filter_map(|line| line.party).collect();
    let names = people::queries::public_names(&mut ask.app.store.read(), &parties).await?;
    let entries = lines.into_iter().map(|line| EntryView {
        datetime: line.at.to_string(),
        date: t.moment(line.at),
        what: said(t, line.step, &line.reason),
        who: line.party.and_then(|party| names.get(&party)).map(|name| name.name.clone()).unwrap_or_default(),
        title: line.title,
        href: line.address,
    });
    let entries = entries.collect();
    let page = Page::new(&ask.app, &ask.viewer, t.say("discussion-log"));
    let next = next.map_or_else(String::new, |next| {
        let on = on.map_or_else(String::new, |on| format!("&on={on}"));
        format!("/moderation-log?before={}{on}", next.micros())
    });
    reply::page(&ask, &LogPage { t, page: &page, crumbs, entries, next })
}
