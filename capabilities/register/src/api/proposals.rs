//! `/api/v1/proposals`: proposing a recommendation, and deciding about what was proposed.

use super::{told, whole};
use crate::error::RegisterError;
use crate::pages::proposals::source;
use crate::proposal::{NewProposal, Proposal, State};
use crate::rules::{self, KEEP_RECOMMENDATIONS, PROPOSE, READ_REGISTER};
use crate::{actions, queries};
use http::{Method, StatusCode};
use kernel::{Capacity, Problem, ProblemKind};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use uuid::Uuid;
use web::once::{body, created, once};
use web::{Ask, Reply, Routes, reply};

pub fn routes(routes: Routes) -> Routes {
    routes
        .api(
            Method::GET,
            "/api/v1/proposals",
            &READ_REGISTER,
            told(
                "What was proposed: one's own, what was decided, and for those who decide what waits",
                None,
                "[Proposal]",
            ),
            list,
        )
        .api(
            Method::POST,
            "/api/v1/proposals",
            &PROPOSE,
            told(
                "Propose a recommendation; the forum's rule says whether it is held",
                Some("NewProposal"),
                "Proposal",
            ),
            add,
        )
        .api(
            Method::GET,
            "/api/v1/proposals/{proposal}",
            &READ_REGISTER,
            told("One proposal, with what became of it", None, "Proposal"),
            one,
        )
        .api(
            Method::POST,
            "/api/v1/proposals/{proposal}/decision",
            &KEEP_RECOMMENDATIONS,
            told("Take a proposal in, or decline it with a reason", Some("ProposalDecision"), "Proposal"),
            decide,
        )
}

fn shape(one: &Proposal, is_seen: bool) -> Json {
    let words = |text: &str| if is_seen { Some(text.to_owned()) } else { None };
    json!({
        "id": one.id,
        "at": one.at,
        "party": if is_seen { Some(one.party) } else { None },
        "title": words(&one.new.title),
        "text": words(&one.new.text),
        "why": words(&one.new.why),
        "category": one.new.category,
        "state": one.state.as_str(),
        "reason": one.decision.as_ref().map(|decision| &decision.reason),
        "decided": one.decision.as_ref().map(|decision| decision.at),
        "recommendation": one.made,
    })
}

const MOST: u32 = 500;

async fn list(ask: Ask) -> Reply {
    super::may_read(&ask).await?;
    let mut db = ask.app.store.read();
    let register = queries::needed_register(&mut db).await?;
    let decides = ask.may(&KEEP_RECOMMENDATIONS, &rules::object(&register)).is_ok();
    let own = ask.viewer.actor.party();
    let mut data = Vec::new();
    for state in State::ALL {
        for one in queries::proposals(&mut db, state, MOST).await? {
            data.extend(seen(&one, decides || own == Some(one.party)));
        }
    }
    whole(&ask, &data)
}

/// A proposal as others see it, or those it is the business of; `None`: it is nobody else's yet.
fn seen(one: &Proposal, is_ours: bool) -> Option<Json> {
    match one.state {
        State::Held if !is_ours => None,
        State::Held | State::Taken => Some(shape(one, true)),
        State::Declined => Some(shape(one, is_ours)),
    }
}

async fn one(ask: Ask) -> Reply {
    let register = super::may_read(&ask).await?;
    let id = ask.id("proposal")?;
    let gone = || Problem::not_found(format_args!("proposal {id}"));
    let found = queries::proposal(&mut ask.app.store.read(), id).await?.ok_or_else(gone)?;
    let decides = ask.may(&KEEP_RECOMMENDATIONS, &rules::object(&register)).is_ok();
    let seen = seen(&found, decides || ask.viewer.actor.party() == Some(found.party)).ok_or_else(gone)?;
    reply::json(&ask, StatusCode::OK, &seen, None)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct New {
    #[serde(default)]
    title: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    why: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    category: String,
    #[serde(default)]
    capacity: Capacity,
}

async fn add(mut ask: Ask) -> Reply {
    let sent: Json = ask.json().await?;
    let new: New = body(&sent)?;
    let source = source(&ask.app);
    let id = once(&ask, &sent, move |change| {
        Box::pin(async move {
            let id = change.id();
            let New { title, text, why, language, category, capacity } = new;
            let new = NewProposal { title, text, why, language, category };
            actions::propose(change, id, capacity, new, &source).await?;
            Ok::<_, RegisterError>(id)
        })
    })
    .await?;
    created(format!("/api/v1/proposals/{id}"), show(&ask, id, StatusCode::CREATED).await)
}

async fn show(ask: &Ask, id: Uuid, status: StatusCode) -> Reply {
    let found = queries::proposal(&mut ask.app.store.read(), id).await?;
    let found = found.ok_or_else(|| Problem::not_found(format_args!("proposal {id}")))?;
    reply::json(ask, status, &shape(&found, true), None)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Decided {
    decision: String,
    #[serde(default)]
    reason: String,
    source: Option<String>,
}

async fn decide(mut ask: Ask) -> Reply {
    let sent: Json = ask.json().await?;
    let Decided { decision, reason, source: under } = body(&sent)?;
    let id = ask.id("proposal")?;
    let under = match decision.as_str() {
        "take" => Some(under.unwrap_or_else(|| source(&ask.app))),
        "decline" => None,
        other => {
            let detail = format!("{other:?} is no decision; it is take or decline");
            return Err(Problem::new(ProblemKind::Unacceptable, detail));
        }
    };
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::decide_about_proposal(change, id, under.as_deref(), &reason).await })
    });
    write.await.map_err(|error: RegisterError| Problem::from(error))?;
    show(&ask, id, StatusCode::CREATED).await
}
