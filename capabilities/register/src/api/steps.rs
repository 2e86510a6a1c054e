//! `/api/v1/recommendations/{id}/actions`: what somebody will do about it.

use super::writing::{body, created, once};
use super::{may_read, shape, told, whole};
use crate::actions;
use crate::error::RegisterError;
use crate::queries;
use crate::recommendation::{Action, NewAction, Recommendation};
use crate::rules;
use http::{Method, StatusCode};
use kernel::Problem;
use serde::Deserialize;
use serde_json::Value as Json;
use uuid::Uuid;
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
            Method::PATCH,
            "/api/v1/recommendations/{id}/actions/{action}",
            &rules::KEEP_ACTIONS,
            told("Amend an action; what is not given stays", Some("NewAction"), "Action"),
            amend,
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

/// An action as a program enters or amends it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct New {
    task: Option<String>,
    responsible: Option<Vec<String>>,
    due: Option<String>,
    state: Option<String>,
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
    };
    let id = once(&ask, &sent, move |change| {
        Box::pin(async move { actions::add_action(change, recommendation, new).await })
    })
    .await?;
    let address = format!("/api/v1/recommendations/{recommendation}/actions/{id}");
    created(address, show(&ask, id, StatusCode::CREATED).await)
}

async fn amend(mut ask: Ask) -> Reply {
    may_read(&ask).await?;
    let (recommendation, id) = (found(&ask).await?, ask.id("action")?);
    let stands = action_of(&recommendation, id)?;
    let sent: Json = ask.json().await?;
    let new: New = body(&sent)?;
    let new = NewAction {
        task: new.task.unwrap_or(stands.task),
        responsible: new.responsible.unwrap_or(stands.responsible),
        due: new.due.unwrap_or(stands.due),
        state: new.state.unwrap_or(stands.state),
    };
    let recommendation = recommendation.id;
    ask.app
        .store
        .write(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move { actions::amend_action(change, recommendation, id, new).await })
        })
        .await
        .map_err(|error: RegisterError| Problem::from(error))?;
    show(&ask, id, StatusCode::OK).await
}

fn action_of(one: &Recommendation, id: Uuid) -> Result<Action, Problem> {
    let known = one.actions.iter().find(|action| action.id == id);
    known.cloned().ok_or_else(|| Problem::not_found(format_args!("action {id} of this recommendation")))
}

async fn show(ask: &Ask, id: Uuid, status: StatusCode) -> Reply {
    let action = action_of(&found(ask).await?, id)?;
    reply::json(ask, status, &shape::action(&action), None)
}
