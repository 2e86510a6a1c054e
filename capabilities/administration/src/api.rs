//! `/api/v1/audit`, `/api/v1/queue`, `/api/v1/backups`; what is kept in the forum is in [`keeping`].

mod keeping;

use crate::audit::{Asked, Doer, Entry};
use crate::backups::Standing;
use crate::queries::{entries, is_under_way, standing, wanted};
use crate::{actions, rules};
use http::{Method, StatusCode};
use kernel::{Complaint, Problem};
use serde_json::{Value as Json, json};
use store::{Event, JobPlace, JobState, QueuedJob};
use uuid::Uuid;
use web::{Ask, Fields, Operation, Reply, Routes, reply};

const AUDIT: [(&str, &str); 7] = [
    ("who", "id of a party, an e-mail address, a name, or `program`: what no person did"),
    ("kind", "kind of event: phase-set"),
    ("record", "id of a record, type:id, or the address of its page"),
    ("from", "date of stated precision, UTC: from its first day on"),
    ("until", "likewise: to its last day"),
    ("before", "`next` of the page before"),
    ("limit", "1 to 500; 50 when not given"),
];

const QUEUE: [(&str, &str); 3] = [
    ("state", "failed, running or waiting; failed when not given"),
    ("after", "`next` of the page before"),
    ("limit", "1 to 500; 50 when not given"),
];

pub fn routes(routes: Routes) -> Routes {
    let routes = keeping::routes(routes);
    let told = |summary, query, answer| Operation { summary, query, body: None, answer };
    routes
        .api(
            Method::GET,
            "/api/v1/audit",
            &rules::READ_AUDIT,
            told("Everything that happened in the forum, newest first", &AUDIT, "[AuditEntry]"),
            audit,
        )
        .api(
            Method::GET,
            "/api/v1/queue",
            &rules::READ_QUEUE,
            told("Jobs of one state, in the order of their time", &QUEUE, "[Job]"),
            queue,
        )
        .api(
            Method::POST,
            "/api/v1/queue/{id}/retry",
            &rules::KEEP_QUEUE,
            told("Have a job tried at once, as if it were new", &[], "Job"),
            retry,
        )
        .api(
            Method::DELETE,
            "/api/v1/queue/{id}",
            &rules::KEEP_QUEUE,
            told("Take a job out of the queue; answers the job", &[], "Job"),
            discard,
        )
        .api(
            Method::GET,
            "/api/v1/backups",
            &rules::READ_BACKUPS,
            told("Backups that stand in the data folder, the latest first", &[], "[Backup]"),
            list_backups,
        )
        .api(
            Method::POST,
            "/api/v1/backups",
            &rules::BACK_UP,
            told("Ask for a backup; one that is being written already is the one", &[], "BackupAsked"),
            back_up,
        )
        .schema("Backup", backup_schema())
        .schema("BackupAsked", asked_schema())
        .schema("AuditEntry", entry_schema())
        .schema("Job", job_schema())
}

fn text(what: &str) -> Json {
    json!({ "type": "string", "description": what })
}

fn entry_schema() -> Json {
    json!({
        "type": "object",
        "required": ["id", "at", "kind", "record", "title", "actor", "name", "is_erased", "data"],
        "properties": {
            "id": { "type": "integer", "description": "of the event" },
            "at": { "type": "string", "format": "date-time", "description": "when: UTC, microseconds" },
            "kind": text("a verb of the domain in the past: assessment-filed"),
            "record": { "type": "object", "description": "its type and id" },
            "title": { "type": ["string", "null"], "description": "what the record is called; null: it is gone, or has no page" },
            "actor": { "type": ["string", "null"], "format": "uuid", "description": "party that did it; null: no person" },
            "name": { "type": ["string", "null"], "description": "under which it is shown; null: none, or erased" },
            "is_erased": { "type": "boolean", "description": "whether the name was erased at their wish" },
            "data": { "type": "object", "description": "small facts by id and key, reasons and titles as they were given" }
        }
    })
}

fn job_schema() -> Json {
    let states = JobState::ALL.map(JobState::as_str);
    json!({
        "type": "object",
        "required": ["id", "kind", "state", "attempts", "next_try", "last_error"],
        "properties": {
            "id": { "type": "string", "format": "uuid", "description": "of the job" },
            "kind": text("what it does: people.letter"),
            "state": { "enum": states, "description": "failed: given up, it waits for a person" },
            "attempts": { "type": "integer", "minimum": 0, "description": "how often it was tried" },
            "next_try": { "type": ["string", "null"], "format": "date-time", "description": "null: it runs, or is not tried again" },
            "last_error": text("what went wrong the last time; empty: nothing")
        }
    })
}

fn backup_schema() -> Json {
    json!({
        "type": "object",
        "required": ["file", "bytes", "made", "checked", "rows", "fault"],
        "properties": {
            "file": text("its name in the folder `backups` of the data folder"),
            "bytes": { "type": "integer", "minimum": 0, "description": "its size" },
            "made": { "type": "string", "format": "date-time", "description": "when it was written: UTC" },
            "checked": { "type": ["string", "null"], "format": "date-time", "description": "when it was read to its end; null: never" },
            "rows": { "type": ["integer", "null"], "description": "how many it holds; null: not read yet, or not whole" },
            "fault": { "type": ["string", "null"], "description": "what is wrong with it; null: nothing that is known" }
        }
    })
}

fn asked_schema() -> Json {
    json!({
        "type": "object",
        "required": ["file", "is_under_way"],
        "properties": {
            "file": { "type": ["string", "null"], "description": "its name once it is written; null: one was asked for before" },
            "is_under_way": { "type": "boolean", "description": "whether one is being written or waits for its turn" }
        }
    })
}

fn shape(entry: &Entry) -> Json {
    let Entry { event, by, on } = entry;
    json!({
        "id": event.id,
        "at": event.at,
        "kind": event.kind,
        "record": { "type": event.record.kind, "id": event.record.id },
        "title": on.as_ref().map(|(title, _)| title),
        "actor": event.actor,
        "name": Some(by.name()).filter(|name| !name.is_empty()),
        "is_erased": matches!(by, Doer::Erased(_)),
        "data": event.data,
    })
}

/// Complaints of one parameter that cannot be read.
fn unreadable(name: &str, value: &str, what: &str) -> Complaint {
    Complaint::new(name, "error-unacceptable", format!("{value:?} is no {what}"))
}

/// How many are wanted.
fn limit(query: &Fields, wrong: &mut Vec<Complaint>) -> u32 {
    if !query.has("limit") {
        return 50;
    }
    let typed = query.get("limit");
    typed.parse().ok().filter(|n| (1..=500).contains(n)).unwrap_or_else(|| {
        wrong.push(unreadable("limit", typed, "number from 1 to 500"));
        50
    })
}

/// A parameter that is read as something; not given is `None`.
fn read<T: std::str::FromStr>(
    query: &Fields,
    name: &'static str,
    what: &str,
    wrong: &mut Vec<Complaint>,
) -> Option<T> {
    let typed = query.get(name);
    let read = typed.parse().ok();
    if query.has(name) && read.is_none() {
        wrong.push(unreadable(name, typed, what));
    }
    read
}

async fn audit(ask: Ask) -> Reply {
    let query = ask.query();
    let mut wrong = query.unknown(&AUDIT.map(|(name, _)| name));
    let limit = limit(&query, &mut wrong);
    let before = read::<i64>(&query, "before", "id of an event", &mut wrong);
    if !wrong.is_empty() {
        return Err(Problem::unacceptable(wrong));
    }
    let asked = Asked::read(&query);
    let mut db = ask.app.store.read();
    let wanted = wanted(&mut db, &asked).await?;
    let mut events = Event::audit(&mut db, &wanted, before, limit + 1).await?;
    let total = Event::audited(&mut db, &wanted).await?;
    let is_more = events.len() > limit as usize;
    events.truncate(limit as usize);
    let next = events.last().filter(|_| is_more).map(|event| event.id.to_string());
    let data: Vec<Json> = entries(&mut db, events).await?.iter().map(shape).collect();
    reply::json(&ask, StatusCode::OK, &json!({ "data": data, "next": next, "total": total }), None)
}

fn job_shape(job: &QueuedJob) -> Json {
    json!({
        "id": job.id,
        "kind": job.kind,
        "state": job.state.as_str(),
        "attempts": job.attempts,
        "next_try": job.next_try,
        "last_error": job.last_error,
    })
}

async fn queue(ask: Ask) -> Reply {
    let query = ask.query();
    let mut wrong = query.unknown(&QUEUE.map(|(name, _)| name));
    let limit = limit(&query, &mut wrong);
    let after = read::<JobPlace>(&query, "after", "place in the queue", &mut wrong);
    let state = match (query.has("state"), JobState::parse(query.get("state"))) {
        (false, _) => JobState::Failed,
        (true, Some(state)) => state,
        (true, None) => {
            wrong.push(unreadable("state", query.get("state"), "state; it is failed, running or waiting"));
            JobState::Failed
        }
    };
    if !wrong.is_empty() {
        return Err(Problem::unacceptable(wrong));
    }
    let now = ask.app.store.clock().now();
    let mut db = ask.app.store.read();
    let mut jobs = QueuedJob::list(&mut db, state, now, after, limit + 1).await?;
    let counts = JobState::ALL.into_iter().zip(QueuedJob::count(&mut db, now).await?);
    let total: u64 = counts.filter(|(each, _)| *each == state).map(|(_, n)| n).sum();
    let is_more = jobs.len() > limit as usize;
    jobs.truncate(limit as usize);
    let next = jobs.last().filter(|_| is_more).map(|job| job.place().to_string());
    let data: Vec<Json> = jobs.iter().map(job_shape).collect();
    reply::json(&ask, StatusCode::OK, &json!({ "data": data, "next": next, "total": total }), None)
}

async fn job(ask: &Ask, id: Uuid) -> Result<Json, Problem> {
    let now = ask.app.store.clock().now();
    let found = QueuedJob::find(&mut ask.app.store.read(), id, now).await?;
    Ok(job_shape(&found.ok_or_else(|| Problem::not_found("such job"))?))
}

async fn retry(ask: Ask) -> Reply {
    let id = ask.id("id")?;
    let retried = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::retry_job(change, id).await })
    });
    reply::json(&ask, StatusCode::CREATED, &job_shape(&retried.await?), None)
}

async fn discard(ask: Ask) -> Reply {
    let id = ask.id("id")?;
    let shape = job(&ask, id).await?;
    let dropped = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::drop_job(change, id).await })
    });
    dropped.await?;
    reply::json(&ask, StatusCode::OK, &shape, None)
}

fn backup_shape(backup: &Standing) -> Json {
    let checked = backup.checked.as_ref();
    let whole = checked.filter(|checked| checked.fault.is_empty());
    let broken = checked.filter(|checked| !checked.fault.is_empty());
    json!({
        "file": backup.file,
        "bytes": backup.bytes,
        "made": backup.made,
        "checked": checked.map(|checked| checked.at),
        "rows": whole.map(|checked| checked.rows),
        "fault": broken.map(|checked| &checked.fault),
    })
}

async fn list_backups(ask: Ask) -> Reply {
    let data: Vec<Json> = standing(&ask.app.store).await?.iter().map(backup_shape).collect();
    reply::json(&ask, StatusCode::OK, &json!({ "data": data, "next": null, "total": data.len() }), None)
}

async fn back_up(ask: Ask) -> Reply {
    let store = &ask.app.store;
    let asked = store.write(ask.viewer.actor.clone(), |change| {
        Box::pin(async move { actions::ask_for_backup(change).await })
    });
    let file = asked.await?;
    let is_under_way = is_under_way(&mut store.read(), store.clock().now()).await?;
    let answer = json!({ "file": file, "is_under_way": is_under_way });
    reply::json(&ask, StatusCode::CREATED, &answer, None)
}
