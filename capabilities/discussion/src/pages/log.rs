//! What moderators did, with their reasons, for everybody who may read the record: and never the words.

use super::reading::said;
use crate::moderation;
use crate::{queries, rules};
use askama::Template;
use capability::object_shown;
use kernel::{Actor, Instant, Problem};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use store::{RecordRow, StoreError};
use uuid::Uuid;
use web::parts::Link;
use web::{App, Ask, Page, Reply, Routes, Words, reply};

pub fn routes(routes: Routes) -> Routes {
    routes.get("/moderation-log", &rules::READ, show)
}

/// Lines on one page.
const MOST: usize = 100;

/// An entry that the asker may read, with the record it is about.
pub struct Told {
    pub entry: moderation::Entry,
    pub record: RecordRow,
}

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

/// Entries that the actor may read, the latest first, from before a moment; and where to go on, if there may be more.
pub async fn read(
    app: &App,
    actor: &Actor,
    on: Option<Uuid>,
    before: Instant,
    most: usize,
) -> Result<(Vec<Told>, Option<Instant>), StoreError> {
    let mut db = app.store.read();
    let mut records: HashMap<Uuid, Option<RecordRow>> = HashMap::new();
    let mut told = Vec::new();
    let mut before = before;
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
                told.push(Told { entry, record: record.clone() });
            }
            if told.len() == most {
                return Ok((told, Some(before)));
            }
        }
        if is_last {
            return Ok((told, None));
        }
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
    let (told, next) = read(&ask.app, &ask.viewer.actor, on.as_ref().map(|on| on.id), before, MOST).await?;
    let parties: Vec<Uuid> = told.iter().filter_map(|told| told.entry.party).collect();
    let names = people::queries::public_names(&mut ask.app.store.read(), &parties).await?;
    let entries = told.iter().map(|Told { entry, record }| EntryView {
        datetime: entry.at.to_string(),
        date: t.moment(entry.at),
        what: said(t, entry.step, &entry.reason),
        who: entry
            .party
            .and_then(|party| names.get(&party))
            .map(|name| name.name.clone())
            .unwrap_or_default(),
        title: t.name("discussion-comment-on", super::titled(t, record)),
        href: format!("/comments/{}", entry.comment),
    });
    let entries = entries.collect();
    let page = Page::new(&ask.app, &ask.viewer, t.say("discussion-log"));
    let next = next.map_or_else(String::new, |next| {
        let on = on.map_or_else(String::new, |on| format!("&on={on}"));
        format!("/moderation-log?before={}{on}", next.micros())
    });
    reply::page(&ask, &LogPage { t, page: &page, crumbs, entries, next })
}
