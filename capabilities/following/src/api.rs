//! `/api/v1/follows`, `/api/v1/open-now`.

use crate::error::FollowingError;
use crate::follow::{Cadence, Follow, Target};
use crate::followed::{Called, FollowedAll};
use crate::openings::{days_left, is_over, openings};
use crate::{actions, queries, rules};
use http::{HeaderValue, Method, StatusCode, header};
use kernel::{Complaint, Problem, ProblemKind};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use uuid::Uuid;
use web::{Ask, Operation, Reply, Routes, reply};

pub fn routes(routes: Routes) -> Routes {
    let told = |summary, body, answer| Operation { summary, query: &[], body, answer };
    routes
        .api(
            Method::GET,
            "/api/v1/follows",
            &rules::READ_OWN,
            told("What you follow, the latest first", None, "[Follow]"),
            list,
        )
        .api(
            Method::POST,
            "/api/v1/follows",
            &rules::FOLLOW,
            told(
                "Follow a record or a filtered list; what is followed already takes the cadence",
                Some("NewFollow"),
                "Follow",
            ),
            add,
        )
        .api(
            Method::PATCH,
            "/api/v1/follows/{id}",
            &rules::FOLLOW,
            told("Change how you hear of it, or pause it", Some("FollowAmendment"), "Follow"),
            amend,
        )
        .api(
            Method::DELETE,
            "/api/v1/follows/{id}",
            &rules::FOLLOW,
            told("Follow it no longer", None, "Follow"),
            leave,
        )
        .api(
            Method::GET,
            "/api/v1/open-now",
            &rules::READ_FEEDS,
            told(
                "What can be taken part in now: what waits for you first, overdue or not, then what closes first",
                None,
                "[Opening]",
            ),
            open_now,
        )
        .schema("Follow", follow_schema())
        .schema("NewFollow", new_schema())
        .schema("FollowAmendment", amendment_schema())
        .schema("Opening", opening_schema())
}

fn text(what: &str) -> Json {
    json!({ "type": "string", "description": what })
}

fn cadence() -> Json {
    let words = Cadence::ALL.map(Cadence::as_str);
    json!({ "enum": words, "description": "a mail at once, the day's one mail, or the feed alone" })
}

const TARGET: &str =
    "a record, recommendation:018f..., or the address of a filtered list, /register?status=completed";

fn follow_schema() -> Json {
    json!({
        "type": "object",
        "required": ["id", "target", "title", "address", "cadence", "paused", "begun"],
        "properties": {
            "id": { "type": "string", "format": "uuid", "description": "of the follow" },
            "target": text(TARGET),
            "title": { "type": ["string", "null"], "description": "what it is called; null while you may not read it" },
            "address": { "type": ["string", "null"], "description": "where it stands, likewise" },
            "cadence": cadence(),
            "paused": { "type": "boolean", "description": "whether nothing of it is told" },
            "begun": { "type": "string", "format": "date-time", "description": "when you began: UTC, microseconds" }
        }
    })
}

fn new_schema() -> Json {
    json!({
        "type": "object",
        "required": ["target"],
        "properties": { "target": text(TARGET), "cadence": cadence() }
    })
}

fn amendment_schema() -> Json {
    json!({
        "type": "object",
        "properties": { "cadence": cadence(), "paused": { "type": "boolean", "description": "whether nothing of it is told" } }
    })
}

fn opening_schema() -> Json {
    json!({
        "type": "object",
        "required": ["record", "title", "address", "what", "closes", "days_left", "overdue", "is_yours"],
        "properties": {
            "record": { "type": "object", "description": "its type and id" },
            "title": text("what it is called"),
            "address": text("a path on this forum"),
            "what": text("what can be done, in words"),
            "closes": { "type": ["string", "null"], "description": "2026, 2026-11 or 2026-11-21; null: by hand" },
            "days_left": { "type": ["integer", "null"], "description": "whole days after today; 0: today is the last; below 0: so many have passed since" },
            "overdue": { "type": "boolean", "description": "whether its day has passed; of what waits for you alone" },
            "is_yours": { "type": "boolean", "description": "whether it waits for you" }
        }
    })
}

fn shape(follow: &Follow, called: Option<&Called>) -> Json {
    json!({
        "id": follow.id,
        "target": follow.target.to_string(),
        "title": called.map(|called| &called.title),
        "address": called.map(|called| &called.address),
        "cadence": follow.cadence.as_str(),
        "paused": follow.is_paused,
        "begun": follow.begun,
    })
}

fn party(ask: &Ask) -> Result<Uuid, Problem> {
    let detail = "a token of the person who follows is needed";
    ask.viewer.actor.party().ok_or_else(|| Problem::new(ProblemKind::SignInNeeded, detail))
}

async fn list(ask: Ask) -> Reply {
    let party = party(&ask)?;
    let follows = queries::follows_of(&mut ask.app.store.read(), party).await?;
    let data = shapes(&ask, &follows).await?;
    reply::json(&ask, StatusCode::OK, &json!({ "data": data, "next": null, "total": data.len() }), None)
}

async fn shapes(ask: &Ask, follows: &[Follow]) -> Result<Vec<Json>, Problem> {
    let targets: Vec<Target> = follows.iter().map(|follow| follow.target.clone()).collect();
    let (actor, t) = (&ask.viewer.actor, &ask.viewer.t);
    let called = FollowedAll::of(&ask.app).called(&ask.app, actor, t, &targets).await?;
    Ok(follows.iter().zip(&called).map(|(follow, called)| shape(follow, called.as_ref())).collect())
}

async fn show(ask: &Ask, id: Uuid, status: StatusCode) -> Reply {
    let party = party(ask)?;
    let found = queries::follow(&mut ask.app.store.read(), id).await?;
    let found =
        found.filter(|found| found.party == party).ok_or_else(|| Problem::not_found("such follow"))?;
    let shape = shapes(ask, std::slice::from_ref(&found)).await?.remove(0);
    reply::json(ask, status, &shape, None)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct New {
    target: String,
    cadence: Option<String>,
}

async fn add(mut ask: Ask) -> Reply {
    let new: New = ask.json().await?;
    let cadence = read_cadence(new.cadence.as_deref())?.unwrap_or(Cadence::Daily);
    // What was entered a moment ago is there to be followed.
    ask.app.freshness.catch_up().await?;
    let (actor, t) = (&ask.viewer.actor, &ask.viewer.t);
    let meant = FollowedAll::of(&ask.app).meant(&ask.app, actor, t, &new.target).await?;
    let (target, _) =
        meant.ok_or_else(|| FollowingError::not_there("record or filtered list", &new.target))?;
    let id = ask
        .app
        .store
        .write(actor.clone(), move |change| {
            Box::pin(async move { actions::follow(change, target, cadence).await })
        })
        .await?;
    let mut reply = show(&ask, id, StatusCode::CREATED).await?;
    if let Ok(address) = HeaderValue::try_from(format!("/api/v1/follows/{id}")) {
        reply.headers_mut().insert(header::LOCATION, address);
    }
    Ok(reply)
}

fn read_cadence(text: Option<&str>) -> Result<Option<Cadence>, Problem> {
    let Some(text) = text else { return Ok(None) };
    Cadence::parse(text).map(Some).ok_or_else(|| {
        let known = Cadence::ALL.map(Cadence::as_str).join(", ");
        let detail = format!("{text:?} is no cadence; it is one of {known}");
        Problem::unacceptable(vec![Complaint::new("cadence", "error-unacceptable", detail)])
    })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Amendment {
    cadence: Option<String>,
    paused: Option<bool>,
}

async fn amend(mut ask: Ask) -> Reply {
    let id = ask.id("id")?;
    let wished: Amendment = ask.json().await?;
    let (cadence, paused) = (read_cadence(wished.cadence.as_deref())?, wished.paused);
    ask.app
        .store
        .write::<_, FollowingError>(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move { actions::amend(change, id, cadence, paused).await })
        })
        .await?;
    show(&ask, id, StatusCode::OK).await
}

/// Answers what is followed no longer.
async fn leave(ask: Ask) -> Reply {
    let id = ask.id("id")?;
    let reply = show(&ask, id, StatusCode::OK).await?;
    ask.app
        .store
        .write::<_, FollowingError>(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move { actions::leave(change, id).await })
        })
        .await?;
    Ok(reply)
}

async fn open_now(ask: Ask) -> Reply {
    let all = openings(&ask.app, &ask.viewer.actor, &ask.viewer.t).await?;
    let now = ask.app.store.clock().now();
    let shape = |opening: &capability::Opening| {
        json!({
            "record": { "type": opening.record.kind, "id": opening.record.id },
            "title": opening.title,
            "address": opening.address,
            "what": opening.what,
            "closes": opening.closes,
            "days_left": opening.closes.map(|closes| days_left(closes, now)),
            "overdue": is_over(opening.closes, now),
            "is_yours": opening.is_theirs,
        })
    };
    let data: Vec<Json> = all.iter().map(shape).collect();
    reply::json(&ask, StatusCode::OK, &json!({ "data": data, "next": null, "total": data.len() }), None)
}
