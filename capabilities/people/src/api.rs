//! `/api/v1/me`, `/api/v1/cycles`, `/api/v1/groups`.

use http::{Method, StatusCode};
use kernel::{Problem, ProblemKind};
use serde_json::{Value as Json, json};
use web::{Ask, Operation, Reply, Routes, reply};

use crate::commands::cycle_json;
use crate::{queries, rules};

pub(crate) fn routes(routes: Routes) -> Routes {
    let get = |summary, answer| Operation { summary, query: &[], body: None, answer };
    routes
        .api(Method::GET, "/api/v1/me", &rules::READ_ONESELF, get("Who the token speaks for", "Me"), me)
        .api(Method::GET, "/api/v1/cycles", &rules::READ_GROUPS, get("The forum's cycles", "[Cycle]"), cycles)
        .api(Method::GET, "/api/v1/groups", &rules::READ_GROUPS, get("The forum's groups", "[Group]"), groups)
        .schema("Me", schema(&["id", "name", "stakeholder_group", "memberships", "scope"]))
        .schema("Cycle", schema(&["id", "key", "name", "begins", "ends", "host", "theme", "themes"]))
        .schema("Group", schema(&["id", "key", "name", "kind", "description"]))
}

/// An object of these fields: text, but for the two lists and the dates that may be unknown.
fn schema(fields: &[&str]) -> Json {
    let kind = |field: &str| match field {
        "themes" => json!({ "type": "array", "items": { "type": "string" } }),
        "memberships" => json!({ "type": "array", "items": { "type": "object" } }),
        "begins" | "ends" => {
            json!({ "type": ["string", "null"], "description": "2026, 2026-11 or 2026-11-21" })
        }
        _ => json!({ "type": "string" }),
    };
    let properties: serde_json::Map<String, Json> =
        fields.iter().map(|field| ((*field).to_owned(), kind(field))).collect();
    json!({ "type": "object", "properties": properties, "required": fields })
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
