//! `/api/v1/me`, `/api/v1/cycles`, `/api/v1/groups`; requests for data.

use http::{Method, StatusCode};
use kernel::{Problem, ProblemKind};
use serde_json::{Value as Json, json};
use web::{Ask, Operation, Reply, Routes, reply};

use crate::commands::cycle_json;
use crate::{queries, rules};

mod data;
mod invitations;
mod letters;

pub(crate) fn routes(routes: Routes) -> Routes {
    let routes = letters::routes(invitations::routes(data::routes(routes)));
    let get = |summary, answer| Operation { summary, query: &[], body: None, answer };
    routes
        .api(Method::GET, "/api/v1/me", &rules::READ_ONESELF, get("Who the token speaks for", "Me"), me)
        .api(Method::GET, "/api/v1/cycles", &rules::READ_GROUPS, get("The forum's cycles", "[Cycle]"), cycles)
        .api(Method::GET, "/api/v1/groups", &rules::READ_GROUPS, get("The forum's groups", "[Group]"), groups)
        .schema(
            "Me",
            schema(&[
                ("id", "of the party"),
                ("name", "public name"),
                ("stakeholder_group", "key; may be empty"),
                ("memberships", "what is held now: group, name, role, until"),
                ("scope", "read or write: what the token is good for"),
            ]),
        )
        .schema(
            "Cycle",
            schema(&[
                ("id", "what it is known by"),
                ("key", "what it is known by to programs"),
                ("name", "what it is called"),
                ("begins", "2026, 2026-11 or 2026-11-21"),
                ("ends", "2026, 2026-11 or 2026-11-21"),
                ("host", "who receives it; may be empty"),
                ("theme", "overarching theme; may be empty"),
                ("themes", "in their order"),
            ]),
        )
        .schema(
            "Group",
            schema(&[
                ("id", "what it is known by"),
                ("key", "what it is known by to programs"),
                ("name", "what it is called"),
                ("kind", "key of the kind of group"),
                ("description", "may be empty"),
            ]),
        )
}

/// An object of these fields, with what each says: text, but for the two lists and the dates that may be unknown.
fn schema(fields: &[(&str, &str)]) -> Json {
    let kind = |field: &str, what: &str| match field {
        "themes" => json!({ "type": "array", "items": { "type": "string" }, "description": what }),
        "memberships" => json!({ "type": "array", "items": { "type": "object" }, "description": what }),
        "begins" | "ends" => json!({ "type": ["string", "null"], "description": what }),
        _ => json!({ "type": "string", "description": what }),
    };
    let properties: serde_json::Map<String, Json> =
        fields.iter().map(|(field, what)| ((*field).to_owned(), kind(field, what))).collect();
    let required: Vec<&str> = fields.iter().map(|(field, _)| *field).collect();
    json!({ "type": "object", "properties": properties, "required": required })
}

async fn me(ask: Ask) -> Reply {
    let Some(person) = ask.viewer.actor.person() else {
        return Err(Problem::new(ProblemKind::SignInNeeded, "this needs a token"));
    };
    let memberships: Vec<Json> = person
        .memberships
        .iter()
        .map(|held| {
            json!({
                "group": held.group_key,
                "name": held.group_name,
                "role": held.role.as_str(),
                "until": held.until,
            })
        })
        .collect();
    let answer = json!({
        "id": person.party,
        "name": person.name,
        "stakeholder_group": person.stakeholder_group,
        "memberships": memberships,
        "scope": if person.may_write { "write" } else { "read" },
    });
    reply::json(&ask, StatusCode::OK, &answer, None)
}

async fn cycles(ask: Ask) -> Reply {
    let cycles = queries::cycles(&mut ask.app.store.read()).await?;
    list(&ask, &cycles.iter().map(cycle_json).collect::<Vec<_>>())
}

async fn groups(ask: Ask) -> Reply {
    let groups = queries::groups(&mut ask.app.store.read()).await?;
    let groups = groups.iter().map(|group| {
        json!({
            "id": group.id,
            "key": group.key,
            "name": group.name,
            "kind": group.kind,
            "description": group.description,
        })
    });
    list(&ask, &groups.collect::<Vec<_>>())
}

/// These lists are short and come whole; they have the shape of every list all the same.
fn list(ask: &Ask, data: &[Json]) -> Reply {
    let total = data.len();
    reply::json(ask, StatusCode::OK, &json!({ "data": data, "next": null, "total": total }), None)
}
