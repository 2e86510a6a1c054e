//! What follows from a recommendation: entering and amending actions.

use askama::Template;
use kernel::Problem;
use uuid::Uuid;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Fields, Page, Reply, Routes, Words, reply};

use super::{address, crumbs, kept, lines};
use crate::recommendation::{ACTION_STATES, NewAction};
use crate::{actions, rules};

pub fn routes(routes: Routes) -> Routes {
    let rule = &rules::KEEP_ACTIONS;
    routes
        .get("/register/recommendations/{id}/actions/new", rule, new)
        .post("/register/recommendations/{id}/actions/new", rule, add)
        .get("/register/recommendations/{id}/actions/{action}", rule, show)
        .post("/register/recommendations/{id}/actions/{action}", rule, amend)
}

#[derive(Template)]
#[template(path = "keep/action.html")]
struct ActionPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    typed: NewAction,
    responsible: String,
    states: Vec<Choice>,
}

async fn draw(ask: &Ask, title: &'static str, faults: Faults, typed: NewAction) -> Reply {
    let (_, recommendation) = kept(ask, &rules::KEEP_ACTIONS).await?;
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, t.say(title));
    let status = faults.status();
    let state_choices = ACTION_STATES
        .iter()
        .map(|state| {
            Choice::new(*state, t.say(format!("register-state-{state}"))).chosen_if(*state == typed.state)
        })
        .collect();
    let crumbs = crumbs(ask, Some(&recommendation));
    let template = ActionPage {
        t,
        page: &page,
        crumbs,
        faults,
        responsible: typed.responsible.join("\n"),
        typed,
        states: state_choices,
    };
    reply::page_with(ask, status, &template)
}

fn typed(fields: &Fields) -> NewAction {
    NewAction {
        task: fields.text("task"),
        responsible: lines(&fields.text("responsible")),
        due: fields.get("due").into(),
        state: fields.get("state").into(),
    }
}

async fn new(ask: Ask) -> Reply {
    draw(
        &ask,
        "register-add-action",
        Faults::default(),
        NewAction { state: "not-started".into(), ..Default::default() },
    )
    .await
}

async fn add(mut ask: Ask) -> Reply {
    let new = typed(&ask.form().await?);
    let id = ask.id("id")?;
    let (asked, actor) = (new.clone(), ask.viewer.actor.clone());
    let write = ask.app.store.write(actor, move |change| Box::pin(actions::add_action(change, id, asked)));
    match write.await {
        Ok(_) => Ok(reply::go_to(&format!("{}#actions", address(id)), Some("flash-action-kept"))),
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(&ask, "register-add-action", faults, new).await
        }
    }
}

async fn show(ask: Ask) -> Reply {
    let (_, recommendation) = kept(&ask, &rules::KEEP_ACTIONS).await?;
    let action = ask.id("action")?;
    let known = recommendation.actions.into_iter().find(|known| known.id == action);
    let known = known.ok_or_else(|| Problem::not_found("such action"))?;
    let typed =
        NewAction { task: known.task, responsible: known.responsible, due: known.due, state: known.state };
    draw(&ask, "register-amend-action", Faults::default(), typed).await
}

async fn amend(mut ask: Ask) -> Reply {
    let new = typed(&ask.form().await?);
    let (id, action): (Uuid, Uuid) = (ask.id("id")?, ask.id("action")?);
    let (asked, actor) = (new.clone(), ask.viewer.actor.clone());
    let write =
        ask.app.store.write(actor, move |change| Box::pin(actions::amend_action(change, id, action, asked)));
    match write.await {
        Ok(()) => Ok(reply::go_to(&format!("{}#actions", address(id)), Some("flash-action-kept"))),
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(&ask, "register-amend-action", faults, new).await
        }
    }
}
