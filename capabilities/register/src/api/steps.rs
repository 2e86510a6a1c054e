//! `/api/v1/recommendations/{id}/actions`: what somebody will do about it.

use super::amending::{Amending, Given, Kind};
use super::shape::{self, tag};
use super::{may_read, told, whole};
use crate::actions;
use crate::document::{Evidence, Promise};
use crate::error::RegisterError;
use crate::queries;
use crate::recommendation::{Action, NewAction, Recommendation};
use crate::rules;
use http::{HeaderMap, Method, StatusCode};
use kernel::Problem;
use serde::Deserialize;
use serde_json::{Map, Value as Json};
use store::Change;
use uuid::Uuid;
use web::once::{body, created, once};
use web::{Ask, Reply, Routes, reply};

pub fn routes(routes: Routes) -> Routes {
    routes
        .api(
            Method::GET,
            "/api/v1/recommendations/{id}/actions",
            &rules::READ_REGISTER,
            told("What is to be done about it, by whom, until when", None, "[Action]"),
            list,
        )
        .api(
            Method::POST,
            "/api/v1/recommendations/{id}/actions",
            &rules::KEEP_ACTIONS,
            told("Enter an action", Some("NewAction"), "Action"),
            add,
        )
        .api(
            Method::GET,
            "/api/v1/recommendations/{id}/actions/{action}",
            &rules::READ_REGISTER,
            told("One action", None, "Action"),
            one,
        )
        .api(
            Method::PATCH,
            "/api/v1/recommendations/{id}/actions/{action}",
            &rules::KEEP_ACTIONS,
            told("Amend an action; what is not given stays", Some("ActionAmendment"), "Action"),
            amend,
        )
        .api(
            Method::PUT,
            "/api/v1/recommendations/{id}/actions/{action}",
            &rules::KEEP_ACTIONS,
            told("The same, with all that GET returns", Some("Action"), "Action"),
            replace,
        )
}

async fn found(ask: &Ask) -> Result<Recommendation, Problem> {
    let id = ask.id("id")?;
    let one = queries::recommendation(&mut ask.app.store.read(), id).await?;
    one.ok_or_else(|| Problem::not_found(format_args!("recommendation {id}")))
}

async fn list(ask: Ask) -> Reply {
    may_read(&ask).await?;
    let one = found(&ask).await?;
    whole(&ask, &one.actions.iter().map(shape::action).collect::<Vec<_>>())
}

async fn one(ask: Ask) -> Reply {
    may_read(&ask).await?;
    show(&ask, ask.id("action")?, StatusCode::OK).await
}

/// An action as a program enters it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct New {
    task: Option<String>,
    responsible: Option<Vec<String>>,
    due: Option<String>,
    state: Option<String>,
    #[serde(default)]
    needed: String,
    #[serde(default)]
    amount: String,
    #[serde(default)]
    currency: String,
    #[serde(default)]
    promised: Vec<Promise>,
    #[serde(default)]
    evidence: Vec<Evidence>,
}

async fn add(mut ask: Ask) -> Reply {
    may_read(&ask).await?;
    let recommendation = found(&ask).await?.id;
    let sent: Json = ask.json().await?;
    let new: New = body(&sent)?;
    let new = NewAction {
        task: new.task.unwrap_or_default(),
        responsible: new.responsible.unwrap_or_default(),
        due: new.due.unwrap_or_default(),
        state: new.state.unwrap_or_else(|| "not-started".to_owned()),
        needed: new.needed,
        amount: new.amount,
        currency: new.currency,
        promised: new.promised,
        evidence: new.evidence,
    };
    let id = once(&ask, &sent, move |change| {
        Box::pin(async move { actions::add_action(change, recommendation, new).await })
    })
    .await?;
    let address = format!("/api/v1/recommendations/{recommendation}/actions/{id}");
    created(address, show(&ask, id, StatusCode::CREATED).await)
}

/// PATCH: what is given of task, responsible, due and state.
async fn amend(ask: Ask) -> Reply {
    change(ask, Given::Part).await
}

/// PUT: all of task, responsible, due and state.
async fn replace(ask: Ask) -> Reply {
    change(ask, Given::Whole).await
}

async fn change(mut ask: Ask, given: Given) -> Reply {
    may_read(&ask).await?;
    let (id, action) = (ask.id("id")?, ask.id("action")?);
    let body: Map<String, Json> = ask.json().await?;
    let headers = ask.headers.clone();
    ask.app
        .store
        .write(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move { amend_in(change, id, action, &body, given, &headers).await })
        })
        .await
        .map_err(|error: RegisterError| Problem::from(error))?;
    show(&ask, action, StatusCode::OK).await
}

const KIND: Kind = Kind {
    name: "an action",
    changeable: &[
        "task",
        "responsible",
        "due",
        "state",
        "needed",
        "amount",
        "currency",
        "promised",
        "evidence",
    ],
    frozen: &["id"],
};

/// Compares with what stands inside the change itself, so that nothing moves in between.
async fn amend_in(
    change: &mut Change,
    id: Uuid,
    action: Uuid,
    body: &Map<String, Json>,
    given: Given,
    headers: &HeaderMap,
) -> Result<(), RegisterError> {
    queries::hold_recommendation(change, id).await?;
    let one = queries::recommendation(change, id).await?;
    let one = one.ok_or_else(|| RegisterError::not_there("recommendation", id))?;
    let stands = action_of(&one, action)?;
    let new = {
        let shape = shape::action(&stands);
        reply::check_match(headers, tag(&shape))?;
        let mut amending = Amending::new(&KIND, body, given, &shape)?;
        let new = NewAction {
            task: amending.read("task", "a text").unwrap_or_else(|| stands.task.clone()),
            responsible: amending
                .read("responsible", "a list of texts")
                .unwrap_or_else(|| stands.responsible.clone()),
            due: amending.read("due", "a text").unwrap_or_else(|| stands.due.clone()),
            state: amending.read("state", "a text").unwrap_or_else(|| stands.state.clone()),
            needed: amending.read("needed", "a text").unwrap_or_else(|| stands.needed.clone()),
            amount: amending.read("amount", "a text").unwrap_or_else(|| stands.amount.clone()),
            currency: amending.read("currency", "a text").unwrap_or_else(|| stands.currency.clone()),
            promised: amending
                .read("promised", "a list of promises")
                .unwrap_or_else(|| stands.promised.clone()),
            evidence: amending.read("evidence", "a list of links").unwrap_or_else(|| stands.evidence.clone()),
        };
        amending.done()?;
        new
    };
    actions::amend_action(change, id, action, new).await
}

fn action_of(one: &Recommendation, id: Uuid) -> Result<Action, Problem> {
    let known = one.actions.iter().find(|action| action.id == id);
    known.cloned().ok_or_else(|| Problem::not_found(format_args!("action {id} of this recommendation")))
}

/// The action as it stands, with its ETag.
async fn show(ask: &Ask, id: Uuid, status: StatusCode) -> Reply {
    let action = action_of(&found(ask).await?, id)?;
    let shape = shape::action(&action);
    reply::json(ask, status, &shape, Some(tag(&shape)))
}
