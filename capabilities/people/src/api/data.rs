//! `/api/v1/parties/{id}/exports|erasure` and `/api/v1/receipts`: requests for data.

use http::{Method, StatusCode};
use kernel::{Complaint, Problem};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use web::once::{body, created, limit, list as listed, once};
use web::{Ask, Operation, Reply, Routes, reply};

use crate::receipt::{Asked, Kept, Receipt};
use crate::records::{self, erased_of};
use crate::{PeopleError, actions, erased_list, queries, rules};

const OF_PARTIES: [(&str, &str); 2] = [
    (
        "q",
        "part of a name, or a whole e-mail address; without it, offices and organisations without an account",
    ),
    ("limit", "1 to 500; 50 when not given"),
];
const OF_RECEIPTS: [(&str, &str); 2] =
    [("party", "id of the party it is about"), ("limit", "1 to 500; 50 when not given")];

pub(super) fn routes(routes: Routes) -> Routes {
    let told = |summary, query, body, answer| Operation { summary, query, body, answer };
    let routes = routes
        .api(
            Method::GET,
            "/api/v1/parties",
            &rules::ANSWER_FOR_DATA,
            told("Whom a request for data can be about", &OF_PARTIES, None, "[Party]"),
            parties,
        )
        .api(
            Method::POST,
            "/api/v1/parties/{id}/exports",
            &rules::ANSWER_FOR_DATA,
            told("Hand over all that is kept of a party", &[], Some("DataRequest"), "Export"),
            export,
        )
        .api(
            Method::GET,
            "/api/v1/parties/{id}/erasure",
            &rules::ANSWER_FOR_DATA,
            told("What erasing a party would do; nothing is done", &[], None, "ErasurePlan"),
            plan,
        )
        .api(
            Method::POST,
            "/api/v1/parties/{id}/erasure",
            &rules::ANSWER_FOR_DATA,
            told("Erase a party, for good", &[], Some("DataRequest"), "Receipt"),
            erase,
        )
        .api(
            Method::GET,
            "/api/v1/receipts",
            &rules::ANSWER_FOR_DATA,
            told("Receipts of what was handed over and erased", &OF_RECEIPTS, None, "[Receipt]"),
            receipts,
        )
        .api(
            Method::GET,
            "/api/v1/receipts/{id}",
            &rules::ANSWER_FOR_DATA,
            told("One receipt", &[], None, "Receipt"),
            receipt,
        );
    schemas(routes)
}

fn object(properties: &Json, required: &[&str]) -> Json {
    json!({ "type": "object", "properties": properties, "required": required })
}

fn text(what: &str) -> Json {
    json!({ "type": "string", "description": what })
}

fn schemas(routes: Routes) -> Routes {
    let share = json!({
        "what": text("kind of thing"),
        "count": { "type": "integer", "description": "how many" },
        "fate": text("goes, ends or stays (without the name)"),
    });
    let shares = json!({
        "type": "array",
        "items": object(&share, &["what", "count", "fate"]),
        "description": "what goes, ends and stays",
    });
    let party = json!({
        "id": text("what it is known by"),
        "name": text("what it is called"),
        "kind": text("person, organisation, body or forum"),
        "email": { "type": ["string", "null"], "description": "of its account; null without one" },
    });
    let request = json!({
        "asked_by": text("themselves, representative or forum"),
        "asked": text("2026, 2026-11 or 2026-11-22; today when not given"),
        "reference": text("where the request is kept elsewhere; no names"),
    });
    let receipt = json!({
        "id": text("what it is known by"),
        "number": { "type": "integer", "description": "counted by the forum from 1" },
        "kind": text("export or erasure"),
        "party": text("id of the party it is about"),
        "party_kind": text("person, organisation, body or forum"),
        "made_by": { "type": ["string", "null"], "description": "id of whoever did it; null: the operator" },
        "asked_by": text("themselves, representative or forum"),
        "asked": text("2026, 2026-11 or 2026-11-22"),
        "reference": text("where the request is kept elsewhere; may be empty"),
        "at": text("when it was done"),
        "shares": shares,
        "checksum": text("SHA-256 of the file that was handed over last; empty when none was"),
        "event": { "type": ["integer", "null"], "description": "place in the log of events; null for an export" },
        "address": text("where it is found without an account"),
    });
    let of_receipt: Vec<String> =
        receipt.as_object().into_iter().flat_map(|all| all.keys().cloned()).collect();
    let of_receipt: Vec<&str> = of_receipt.iter().map(String::as_str).collect();
    let export = json!({
        "receipt": { "$ref": "#/components/schemas/Receipt", "description": "what proves it" },
        "file": text("the JSON text whose SHA-256 stands on the receipt"),
    });
    let plan = json!({ "party": text("id of the party"), "shares": shares });
    routes
        .schema("Party", object(&party, &["id", "name", "kind", "email"]))
        .schema(
            "DataRequest",
            json!({
                "type": "object", "properties": request, "required": ["asked_by"], "additionalProperties": false
            }),
        )
        .schema("Export", object(&export, &["receipt", "file"]))
        .schema("ErasurePlan", object(&plan, &["party", "shares"]))
        .schema("Receipt", object(&receipt, &of_receipt))
}

/// A request as a program enters it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DataRequest {
    asked_by: String,
    #[serde(default)]
    asked: String,
    #[serde(default)]
    reference: String,
}

impl DataRequest {
    fn asked(&self, ask: &Ask) -> Result<Asked, Problem> {
        let now = ask.app.store.clock().now();
        Asked::typed(&self.asked_by, &self.asked, &self.reference, now).map_err(Problem::unacceptable)
    }
}

async fn parties(ask: Ask) -> Reply {
    let query = ask.query();
    let mut wrong = query.unknown(&["q", "limit"]);
    let limit = limit(&query, &mut wrong);
    if !wrong.is_empty() {
        return Err(Problem::unacceptable(wrong));
    }
    let sought = kernel::words::same_words_form(query.get("q"));
    let most = u32::try_from(limit).unwrap_or(u32::MAX);
    let found = queries::parties_like(&mut ask.app.store.read(), &sought, most).await?;
    let shape: Vec<Json> = found
        .iter()
        .map(
            |one| json!({ "id": one.party, "name": one.name, "kind": one.kind.as_str(), "email": one.email }),
        )
        .collect();
    listed(&ask, &shape, None, shape.len() as u64)
}

async fn export(mut ask: Ask) -> Reply {
    let asked = ask.json::<DataRequest>().await?.asked(&ask)?;
    let id = ask.id("id")?;
    let export = records::export(&ask.app, id).await?;
    let (actor, checksum) = (ask.viewer.actor.clone(), export.checksum);
    let receipt = ask
        .app
        .store
        .write::<_, PeopleError>(actor, move |change| {
            Box::pin(async move { actions::note_export(change, id, asked, checksum).await })
        })
        .await?;
    let answer = json!({ "receipt": receipt.json(&ask.app), "file": export.text });
    reply::json(&ask, StatusCode::OK, &answer, None)
}

async fn plan(ask: Ask) -> Reply {
    let (id, actor, others) = (ask.id("id")?, ask.viewer.actor.clone(), erased_of(&ask.app));
    let shares = ask
        .app
        .store
        .write::<_, PeopleError>(actor, move |change| {
            Box::pin(async move { actions::plan_erasure(change, id, &others).await })
        })
        .await?;
    let shares: Vec<Kept> = shares.iter().map(Kept::from).collect();
    reply::json(&ask, StatusCode::OK, &json!({ "party": id, "shares": shares }), None)
}

async fn erase(mut ask: Ask) -> Reply {
    let sent: Json = ask.json().await?;
    let asked = body::<DataRequest>(&sent)?.asked(&ask)?;
    let (id, others) = (ask.id("id")?, erased_of(&ask.app));
    let made = once::<PeopleError>(&ask, &sent, move |change| {
        Box::pin(async move { Ok(actions::erase(change, id, asked, &others).await?.id) })
    })
    .await?;
    erased_list::keep_or_warn(&ask.app.store).await;
    let receipt = found(&ask, made).await?;
    let answer = reply::json(&ask, StatusCode::CREATED, &receipt.json(&ask.app), None);
    created(format!("/api/v1/receipts/{made}"), answer)
}

async fn found(ask: &Ask, id: uuid::Uuid) -> Result<Receipt, Problem> {
    let found = queries::receipt(&mut ask.app.store.read(), id).await?;
    found.ok_or_else(|| Problem::not_found("such receipt"))
}

async fn receipts(ask: Ask) -> Reply {
    let query = ask.query();
    let mut wrong = query.unknown(&["party", "limit"]);
    let limit = limit(&query, &mut wrong);
    let typed = query.get("party");
    let party: Option<uuid::Uuid> = typed.parse().ok();
    if party.is_none() && !typed.is_empty() {
        wrong.push(Complaint::new("party", "error-unacceptable", format!("{typed:?} is no id")));
    }
    if !wrong.is_empty() {
        return Err(Problem::unacceptable(wrong));
    }
    let mut db = ask.app.store.read();
    let most = u32::try_from(limit).unwrap_or(u32::MAX);
    let receipts = queries::receipts(&mut db, party, most).await?;
    let total = match party {
        Some(_) => receipts.len() as u64,
        None => u64::try_from(queries::receipt_numbers(&mut db).await?.0).unwrap_or(0),
    };
    let shape: Vec<Json> = receipts.iter().map(|receipt| receipt.json(&ask.app)).collect();
    listed(&ask, &shape, None, total)
}

async fn receipt(ask: Ask) -> Reply {
    let receipt = found(&ask, ask.id("id")?).await?;
    reply::json(&ask, StatusCode::OK, &receipt.json(&ask.app), None)
}
