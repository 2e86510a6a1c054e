//! `/administration/audit`: everything that happened, newest first.

use super::page;
use crate::audit::{Asked, Doer, Entry, PROGRAM};
use crate::queries::{entries, wanted};
use crate::{AdministrationError, rules};
use askama::Template;
use axum::body::{Body, Bytes};
use capability::Manifest;
use futures_util::stream;
use store::audit::Wanted;
use store::{Event, StoreError};
use web::parts::{Choice, Link};
use web::{App, Ask, Faults, Page, Reply, Routes, Words, reply};

const HERE: &str = "/administration/audit";
const SHOWN: u32 = 50;
/// Events of one piece of a file.
const PIECE: u32 = 1_000;

pub fn routes(routes: Routes) -> Routes {
    routes.get(HERE, &rules::READ_AUDIT, show).get("/administration/audit.csv", &rules::READ_AUDIT, file)
}

#[derive(Template)]
#[template(path = "administration/audit.html")]
struct AuditPage<'a> {
    t: &'a Words,
    page: &'a Page,
    tabs: Vec<Link>,
    faults: Faults,
    asked: Asked,
    kinds: Vec<Choice>,
    shown: String,
    clear: &'static str,
    rows: Vec<Row>,
    csv: String,
    newest: String,
    next: String,
}

struct Row {
    at: String,
    moment: String,
    what: String,
    who: String,
    /// Leads to all that they did; empty: no person did it.
    by: String,
    title: String,
    address: String,
    /// Leads to all that happened to it.
    on: String,
    /// Small facts by id and key, as programs get them; empty: none.
    data: String,
}

/// A kind of event in words; one that no catalogue knows is shown as it stands.
fn said(t: &Words, kind: &str) -> String {
    let id = format!("audit-{kind}");
    if t.has(&id) { t.say(id) } else { kind.to_owned() }
}

fn doer(t: &Words, by: &Doer) -> String {
    match by {
        Doer::Called(_, name) => name.clone(),
        Doer::Erased(_) => t.say("administration-erased"),
        Doer::Program => t.say("administration-program"),
    }
}

fn row(t: &Words, entry: Entry) -> Row {
    let Entry { event, by, on } = entry;
    let who = match &by {
        Doer::Program => PROGRAM.to_owned(),
        Doer::Called(party, _) | Doer::Erased(party) => party.to_string(),
    };
    let record = event.record.to_string();
    let only = |asked: Asked| format!("{HERE}{}", asked.query(&[]));
    let (title, address) = on.unwrap_or_default();
    let data = Some(event.data.to_string()).filter(|data| data != "{}" && data != "null");
    Row {
        at: event.at.to_string(),
        moment: t.moment(event.at),
        what: said(t, &event.kind),
        who: doer(t, &by),
        by: only(Asked { who, ..Asked::default() }),
        title,
        address,
        on: only(Asked { record, ..Asked::default() }),
        data: data.unwrap_or_default(),
    }
}

async fn show(ask: Ask) -> Reply {
    let asked = Asked::read(&ask.query());
    let t = &ask.viewer.t;
    let mut db = ask.app.store.read();
    let (faults, wanted) = match wanted(&mut db, &asked).await {
        Ok(wanted) => (Faults::default(), Some(wanted)),
        Err(AdministrationError::Complaints(complaints)) => (Faults::new(t, &complaints), None),
        Err(error) => return Err(error.into()),
    };
    let before = ask.query().get("before").parse().ok();
    let (mut events, total) = match &wanted {
        Some(wanted) => {
            let events = Event::audit(&mut db, wanted, before, SHOWN + 1).await?;
            (events, Event::audited(&mut db, wanted).await?)
        }
        None => (Vec::new(), 0),
    };
    let is_more = events.len() > SHOWN as usize;
    events.truncate(SHOWN as usize);
    let next = events.last().filter(|_| is_more).map(|event| event.id.to_string());
    let next = next.map(|id| format!("{HERE}{}", asked.query(&[("before", &id)])));
    let page = page(&ask);
    let status = faults.status();
    let drawn = AuditPage {
        t,
        page: &page,
        tabs: people::administration_tabs(&ask, HERE),
        kinds: kinds(&ask.app, t, &asked.kind),
        shown: t.count("administration-n-events", total),
        clear: if asked.is_narrowed() { HERE } else { "" },
        rows: entries(&mut db, events).await?.into_iter().map(|entry| row(t, entry)).collect(),
        csv: format!("{HERE}.csv{}", asked.query(&[])),
        newest: before.map(|_: i64| format!("{HERE}{}", asked.query(&[]))).unwrap_or_default(),
        next: next.unwrap_or_default(),
        faults,
        asked,
    };
    reply::page_with(&ask, status, &drawn)
}

/// Every kind of event that a capability writes, in the order of its words.
fn kinds(app: &App, t: &Words, chosen: &str) -> Vec<Choice> {
    let manifests = app.state::<Vec<Manifest>>();
    let known = manifests.iter().flat_map(|manifest| manifest.events.iter());
    let mut kinds: Vec<Choice> =
        known.map(|kind| Choice::new(*kind, said(t, kind)).chosen_if(*kind == chosen)).collect();
    kinds.sort_by_key(|kind| kind.word.to_lowercase());
    kinds.insert(0, Choice::new("", t.say("administration-every-kind")));
    kinds
}

/// The whole of what is asked for, read and sent piece by piece.
async fn file(ask: Ask) -> Reply {
    let wanted = wanted(&mut ask.app.store.read(), &Asked::read(&ask.query())).await?;
    let name = format!("audit-{}.csv", ask.app.store.clock().now().day());
    let begun = Pieces { app: ask.app.clone(), t: ask.viewer.t.clone(), wanted, before: None, ended: false };
    let body = Body::from_stream(stream::unfold(begun, |mut pieces| async move {
        let piece = pieces.next().await?;
        Some((piece, pieces))
    }));
    Ok(reply::download("text/csv; charset=utf-8", &name, body))
}

struct Pieces {
    app: App,
    t: Words,
    wanted: Wanted,
    /// The last event written; `None`: not even the headings are.
    before: Option<i64>,
    ended: bool,
}

impl Pieces {
    async fn next(&mut self) -> Option<Result<Bytes, StoreError>> {
        if self.ended {
            return None;
        }
        let piece = self.piece().await;
        // A file that breaks off is not taken for a whole one.
        self.ended |= piece.is_err();
        Some(piece)
    }

    async fn piece(&mut self) -> Result<Bytes, StoreError> {
        let mut db = self.app.store.read();
        let events = Event::audit(&mut db, &self.wanted, self.before, PIECE).await?;
        let with_headings = self.before.is_none();
        self.ended = events.len() < PIECE as usize;
        self.before = events.last().map(|event| event.id);
        let entries = entries(&mut db, events).await?;
        Ok(Bytes::from(crate::audit::csv(&entries, with_headings, |kind| said(&self.t, kind))))
    }
}
