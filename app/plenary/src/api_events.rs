//! `/api/v1/events`: what happened, for programs that keep up with the forum.

use crate::front_page::READ_PAGES;
use capability::Manifest;
use http::{Method, StatusCode};
use kernel::{Audience, Complaint, Problem};
use serde_json::{Value as Json, json};
use store::Event;
use web::reply::{self, Reply};
use web::{Ask, Operation, Routes};

const PARAMETERS: [(&str, &str); 2] = [
    ("since", "id of the last event that is known; from the first one when not given"),
    ("limit", "1 to 500; 50 when not given"),
];

pub fn routes(routes: Routes) -> Routes {
    let operation = Operation {
        summary: "What happened after an event, oldest first: all of it that the asker may read now",
        query: &PARAMETERS,
        body: None,
        answer: "[Event]",
    };
    let record = json!({
        "type": "object",
        "required": ["type", "id"],
        "properties": {
            "type": { "type": "string", "description": "kind of record: recommendation, round, register" },
            "id": { "type": "string", "format": "uuid", "description": "of the record" }
        },
        "description": "what it happened to"
    });
    let event = json!({
        "type": "object",
        "required": ["id", "at", "kind", "record", "actor", "data"],
        "properties": {
            "id": { "type": "integer", "description": "grows; what `since` takes" },
            "at": { "type": "string", "format": "date-time", "description": "when: UTC, microseconds" },
            "kind": { "type": "string", "description": "a verb of the domain in the past: assessment-filed" },
            "record": record,
            "actor": { "type": ["string", "null"], "format": "uuid", "description": "id of the party that did it" },
            "data": { "type": "object", "description": "small facts by id and key; never anybody's name" }
        }
    });
    routes.schema("Event", event).api(Method::GET, "/api/v1/events", &READ_PAGES, operation, events)
}

async fn events(ask: Ask) -> Reply {
    let (since, limit) = wanted(&ask)?;
    let mut audiences = vec![Audience::Public];
    for manifest in ask.app.state::<Vec<Manifest>>().iter() {
        let containers = (manifest.readable)(&ask.app, &ask.viewer.actor).await?;
        audiences.extend(containers.into_iter().map(Audience::Container));
    }
    let (events, total) = Event::settled_for(&mut ask.app.store.read(), &audiences, since, limit).await?;
    let shown = u64::try_from(events.len()).unwrap_or(u64::MAX);
    let next = events.last().filter(|_| total > shown).map(|event| event.id.to_string());
    let data: Vec<Json> = events.iter().map(shape).collect();
    reply::json(&ask, StatusCode::OK, &json!({ "data": data, "next": next, "total": total }), None)
}

fn shape(event: &Event) -> Json {
    json!({
        "id": event.id,
        "at": event.at,
        "kind": event.kind,
        "record": { "type": event.record.kind, "id": event.record.id },
        "actor": event.actor,
        "data": event.data,
    })
}

/// The event to begin after and how many to give, or everything that is wrong with what was asked.
fn wanted(ask: &Ask) -> Result<(i64, u32), Problem> {
    let query = ask.query();
    let mut wrong = query.unknown(&PARAMETERS.map(|(name, _)| name));
    let mut number = |name: &str, usual: i64, lowest: i64, highest: i64| {
        let text = query.get(name);
        if !query.has(name) {
            return usual;
        }
        let read = text.parse().ok().filter(|n| (lowest..=highest).contains(n));
        read.unwrap_or_else(|| {
            let detail = format!("{text:?} is no number from {lowest} to {highest}");
            wrong.push(Complaint::new(name, "error-unacceptable", detail));
            usual
        })
    };
    let (since, limit) = (number("since", 0, 0, i64::MAX), number("limit", 50, 1, 500));
    if wrong.is_empty() {
        Ok((since, u32::try_from(limit).unwrap_or(500)))
    } else {
        Err(Problem::unacceptable(wrong))
    }
}
