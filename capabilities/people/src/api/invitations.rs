//! `/api/v1/invitations`: those that are open, and a whole list at once.

use http::{Method, StatusCode};
use kernel::{Language, Problem};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use web::once::{limit, list as listed};
use web::{Ask, Operation, Reply, Routes, reply};

use crate::commands::planned_json;
use crate::inviting::{MOST_ROWS, Row, Usual};
use crate::queries::Invitation;
use crate::{PeopleError, actions, queries, rules};

const OF_LIST: [(&str, &str); 3] = [
    ("q", "part of a name or an address"),
    ("group", "key of the group that they wait for"),
    ("limit", "1 to 500; 50 when not given"),
];

pub(super) fn routes(routes: Routes) -> Routes {
    let told = |summary, query, body, answer| Operation { summary, query, body, answer };
    let one = json!({
        "id": text("what it is known by"),
        "email": text("whom it was sent to"),
        "name": text("may be empty"),
        "group": text("key; may be empty"),
        "role": text("in that group; may be empty"),
        "language": text("of the letter; empty: the forum's own"),
        "expires": text("until when it is good"),
    });
    let wanted = json!({
        "email": text("needed"),
        "name": text("may be left out"),
        "group": text("key or name; may be left out"),
        "role": text("in that group; may be left out"),
        "language": text("of the letter; may be left out"),
        "stakeholder_group": text("key or name; may be left out"),
    });
    let row = json!({
        "line": number("place in the list, from 1"),
        "email": text("as accounts have it"),
        "name": text("may be empty"),
        "group": text("key; may be empty"),
        "role": text("may be empty"),
        "language": text("may be empty"),
        "standing": text("new, known, invited, repeated or faulty"),
        "why": { "type": "array", "items": { "type": "string" }, "description": "what is faulty" },
    });
    let plan = json!({
        "new": number("a letter goes out"),
        "known": number("have an account"),
        "invited": number("have an invitation"),
        "repeated": number("stand in the list before"),
        "faulty": number("cannot be invited so"),
        "rows": { "type": "array", "items": object(&row), "description": "in the order of the list" },
    });
    let item = json!({ "type": "object", "properties": wanted, "required": ["email"], "additionalProperties": false });
    let list = json!({
        "type": "object",
        "properties": {
            "invitations": { "type": "array", "items": item, "maxItems": MOST_ROWS, "description": "whom" },
            "dry_run": { "type": "boolean", "description": "true: nothing is sent" },
        },
        "required": ["invitations"],
        "additionalProperties": false,
    });
    routes
        .api(
            Method::GET,
            "/api/v1/invitations",
            &rules::INVITE,
            told("Invitations nobody has accepted yet, the latest first", &OF_LIST, None, "[Invitation]"),
            show,
        )
        .api(
            Method::POST,
            "/api/v1/invitations",
            &rules::INVITE,
            told(
                "Invite whoever in a list has no account and no invitation",
                &[],
                Some("InvitationList"),
                "InvitationPlan",
            ),
            invite,
        )
        .api(
            Method::POST,
            "/api/v1/invitations/{id}/again",
            &rules::INVITE,
            told("Send an invitation again; the earlier link is worth nothing then", &[], None, "Invitation"),
            again,
        )
        .api(
            Method::DELETE,
            "/api/v1/invitations/{id}",
            &rules::INVITE,
            told("Withdraw an invitation", &[], None, "Invitation"),
            withdraw,
        )
        .schema("Invitation", object(&one))
        .schema("InvitationList", list)
        .schema("InvitationPlan", object(&plan))
}

fn text(what: &str) -> Json {
    json!({ "type": "string", "description": what })
}

fn number(what: &str) -> Json {
    json!({ "type": "integer", "description": what })
}

/// An object that has all of these.
fn object(properties: &Json) -> Json {
    let required: Vec<&String> = properties.as_object().into_iter().flat_map(|all| all.keys()).collect();
    json!({ "type": "object", "properties": properties, "required": required })
}

fn shape(one: &Invitation) -> Json {
    json!({
        "id": one.id,
        "email": one.email,
        "name": one.details.name,
        "group": one.details.group,
        "role": one.details.role,
        "language": one.details.language,
        "expires": one.expires,
    })
}

async fn show(ask: Ask) -> Reply {
    let query = ask.query();
    let mut wrong = query.unknown(&["q", "group", "limit"]);
    let limit = limit(&query, &mut wrong);
    if !wrong.is_empty() {
        return Err(Problem::unacceptable(wrong));
    }
    let now = ask.app.store.clock().now();
    let sought = query.get("q").to_lowercase();
    let mut found = queries::invitations(&mut ask.app.store.read(), now).await?;
    found.retain(|one| {
        let holds = |text: &str| text.to_lowercase().contains(&sought);
        (holds(&one.email) || holds(&one.details.name))
            && (query.get("group").is_empty() || one.details.group == query.get("group"))
    });
    let total = found.len() as u64;
    let shapes: Vec<Json> = found.iter().take(limit).map(shape).collect();
    listed(&ask, &shapes, None, total)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    invitations: Vec<Wanted>,
    #[serde(default)]
    dry_run: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    email: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    group: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    stakeholder_group: String,
}

fn own_language(ask: &Ask) -> Language {
    ask.app.forum.now().languages.first().cloned().unwrap_or_else(Language::english)
}

/// Sent twice, it does one thing: whoever is invited is not invited again.
async fn invite(mut ask: Ask) -> Reply {
    let list: List = ask.json().await?;
    if list.invitations.len() > MOST_ROWS {
        let detail = format!("{} invitations; {MOST_ROWS} at once are the most", list.invitations.len());
        let wrong = kernel::Complaint::new("invitations", "people-invite-too-many", detail);
        return Err(Problem::unacceptable(vec![wrong]));
    }
    let rows: Vec<Row> = list
        .invitations
        .into_iter()
        .enumerate()
        .map(|(at, one)| Row {
            line: at + 1,
            email: one.email,
            name: one.name,
            group: one.group,
            role: one.role,
            language: one.language,
            stakeholder_group: one.stakeholder_group,
        })
        .collect();
    let planned = if list.dry_run {
        let now = ask.app.store.clock().now();
        actions::plan_invitations(&mut ask.app.store.read(), &rows, &Usual::default(), now).await?
    } else {
        let (actor, own) = (ask.viewer.actor.clone(), own_language(&ask));
        ask.app
            .store
            .write::<_, PeopleError>(actor, move |change| {
                Box::pin(async move { actions::invite_all(change, &rows, &Usual::default(), &own).await })
            })
            .await?
    };
    reply::json(&ask, StatusCode::OK, &planned_json(&planned), None)
}

async fn found(ask: &Ask) -> Result<Invitation, Problem> {
    let (id, now) = (ask.id("id")?, ask.app.store.clock().now());
    let found = queries::invitation(&mut ask.app.store.read(), id).await?.filter(|one| one.expires > now);
    found.ok_or_else(|| Problem::not_found(format_args!("invitation {id}")))
}

async fn again(ask: Ask) -> Reply {
    let (id, own) = (found(&ask).await?.id, own_language(&ask));
    ask.app
        .store
        .write::<_, PeopleError>(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move { actions::invite_again(change, id, &own).await })
        })
        .await?;
    reply::json(&ask, StatusCode::OK, &shape(&found(&ask).await?), None)
}

async fn withdraw(ask: Ask) -> Reply {
    let stands = found(&ask).await?;
    let id = stands.id;
    ask.app
        .store
        .write::<_, PeopleError>(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move { actions::withdraw_invitation(change, id).await })
        })
        .await?;
    reply::json(&ask, StatusCode::OK, &shape(&stands), None)
}
