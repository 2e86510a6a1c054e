//! What follows from a recommendation: entering and amending actions.

use askama::Template;
use kernel::Problem;
use uuid::Uuid;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Fields, Page, Reply, Routes, Shown, Words, reply};

use super::{address, crumbs, give_way, kept, lines, standing};
use crate::error::RegisterError;
use crate::plan::{read_evidence, read_promises, read_sum, read_table, sum, write_evidence, write_promises};
use crate::recommendation::{ACTION_STATES, Action, NewAction};
use crate::{actions, queries, rules};

pub fn routes(routes: Routes) -> Routes {
    let rule = &rules::KEEP_ACTIONS;
    routes
        .get("/register/recommendations/{id}/actions/new", rule, new)
        .post("/register/recommendations/{id}/actions/new", rule, add)
        .get("/register/recommendations/{id}/actions/table", rule, table)
        .post("/register/recommendations/{id}/actions/table", rule, add_table)
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
    /// Drawn with a new form: what it makes bears this id, so a form sent twice makes one.
    form_id: Uuid,
    /// The mark of what stands, when something is amended.
    seen: String,
    responsible: String,
    states: Vec<Choice>,
    amount: String,
    promised: String,
    evidence: String,
    /// Where several are entered at once; empty for one that stands.
    table: String,
}

/// What a form that amends shows.
fn shown(t: &Words, action: &NewAction) -> Shown {
    Shown::default()
        .text("task", &action.task)
        .text("responsible", action.responsible.join("\n"))
        .text("due", &action.due)
        .choice("state", &action.state, t.say(format!("register-state-{}", action.state)))
        .text("needed", &action.needed)
        .text("amount", sum(&action.amount, &action.currency))
        .text("promised", write_promises(&action.promised))
        .text("evidence", write_evidence(&action.evidence))
}

/// An action that stands, as somebody would enter it.
fn entered(action: &Action) -> NewAction {
    NewAction {
        task: action.task.clone(),
        responsible: action.responsible.clone(),
        due: action.due.clone(),
        state: action.state.clone(),
        needed: action.needed.clone(),
        amount: action.amount.clone(),
        currency: action.currency.clone(),
        promised: action.promised.clone(),
        evidence: action.evidence.clone(),
    }
}

/// Which form it is: a new one under its id, or that of an action that stands.
#[derive(Clone, Copy)]
enum About {
    New(Uuid),
    Known(Uuid),
}

async fn draw(ask: &Ask, about: About, faults: Faults, typed: NewAction) -> Reply {
    let (_, recommendation) = kept(ask, &rules::KEEP_ACTIONS).await?;
    let (title, form_id, seen) = match about {
        About::New(id) => ("register-add-action", id, String::new()),
        About::Known(id) => {
            let known = recommendation.actions.iter().find(|known| known.id == id);
            let known = known.ok_or_else(|| Problem::not_found("such action"))?;
            ("register-amend-action", id, shown(&ask.viewer.t, &entered(known)).marks())
        }
    };
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
        form_id,
        seen,
        responsible: typed.responsible.join("\n"),
        amount: sum(&typed.amount, &typed.currency),
        promised: write_promises(&typed.promised),
        evidence: write_evidence(&typed.evidence),
        table: match about {
            About::New(_) => format!("{}/actions/table", address(recommendation.id)),
            About::Known(_) => String::new(),
        },
        typed,
        states: state_choices,
    };
    reply::page_with(ask, status, &template)
}

fn typed(fields: &Fields) -> NewAction {
    let (amount, currency) = read_sum(fields.get("amount"));
    NewAction {
        needed: fields.text("needed"),
        amount,
        currency,
        promised: read_promises(&fields.text("promised")),
        evidence: read_evidence(&fields.text("evidence")),
        task: fields.text("task"),
        responsible: lines(&fields.text("responsible")),
        due: fields.get("due").into(),
        state: fields.get("state").into(),
    }
}

async fn new(ask: Ask) -> Reply {
    let form_id = ask.app.store.ids().ordered(ask.app.store.clock().now());
    let empty = NewAction { state: "not-started".into(), ..Default::default() };
    draw(&ask, About::New(form_id), Faults::default(), empty).await
}

async fn add(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let new = typed(&fields);
    let id = ask.id("id")?;
    let form_id = fields.get("form").parse().unwrap_or_else(|_| ask.app.store.ids().random());
    let (asked, actor) = (new.clone(), ask.viewer.actor.clone());
    let write = ask.app.store.write(actor, move |change| {
        Box::pin(async move { actions::add_action_once(change, form_id, id, asked).await })
    });
    match write.await {
        // The same form once more, or at the same moment from two windows: what it brought stands.
        Ok(()) => Ok(reply::go_to(&format!("{}#actions", address(id)), Some("flash-action-kept"))),
        Err(RegisterError::SentTwice | RegisterError::Store(store::StoreError::Duplicate(_))) => {
            let (_, recommendation) = kept(&ask, &rules::KEEP_ACTIONS).await?;
            let stands = recommendation.actions.iter().find(|known| known.id == form_id);
            if stands.is_none_or(|stands| new.says_the_same(stands)) {
                return Ok(reply::go_to(&format!("{}#actions", address(id)), Some("flash-action-kept")));
            }
            // With other words, typed after going back to the form: whoever typed them says whether they are another.
            let another = ask.app.store.ids().ordered(ask.app.store.clock().now());
            let faults = Faults::whole(ask.viewer.t.say("register-sent-twice-other"));
            draw(&ask, About::New(another), faults, new).await
        }
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(&ask, About::New(form_id), faults, new).await
        }
    }
}

async fn show(ask: Ask) -> Reply {
    let (_, recommendation) = kept(&ask, &rules::KEEP_ACTIONS).await?;
    let action = ask.id("action")?;
    let known = recommendation.actions.iter().find(|known| known.id == action);
    let known = known.ok_or_else(|| Problem::not_found("such action"))?;
    draw(&ask, About::Known(action), Faults::default(), entered(known)).await
}

async fn amend(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let (new, seen) = (typed(&fields), fields.get("seen").to_owned());
    let (id, action): (Uuid, Uuid) = (ask.id("id")?, ask.id("action")?);
    let (asked, actor, t) = (new.clone(), ask.viewer.actor.clone(), ask.viewer.t.clone());
    let write = ask.app.store.write(actor, move |change| {
        Box::pin(async move {
            queries::hold_recommendation(change, id).await?;
            if let Some(known) = standing(change, id).await?.actions.iter().find(|known| known.id == action) {
                give_way(&shown(&t, &entered(known)), &shown(&t, &asked), &seen)?;
            }
            actions::amend_action(change, id, action, asked).await
        })
    });
    match write.await {
        Ok(()) => Ok(reply::go_to(&format!("{}#actions", address(id)), Some("flash-action-kept"))),
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(&ask, About::Known(action), faults, new).await
        }
    }
}

#[derive(Template)]
#[template(path = "keep/action-table.html")]
struct TablePage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    form_id: Uuid,
    table: String,
}

async fn draw_table(ask: &Ask, form_id: Uuid, faults: Faults, table: String) -> Reply {
    let (_, recommendation) = kept(ask, &rules::KEEP_ACTIONS).await?;
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, t.say("plan-enter-table"));
    let status = faults.status();
    let crumbs = crumbs(ask, Some(&recommendation));
    reply::page_with(ask, status, &TablePage { t, page: &page, crumbs, faults, form_id, table })
}

async fn table(ask: Ask) -> Reply {
    let form_id = ask.app.store.ids().ordered(ask.app.store.clock().now());
    draw_table(&ask, form_id, Faults::default(), String::new()).await
}

/// Every row becomes an action, or none does.
async fn add_table(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let (id, typed) = (ask.id("id")?, fields.text("table"));
    let form_id = fields.get("form").parse().unwrap_or_else(|_| ask.app.store.ids().random());
    let written = match read_table(&typed) {
        Err(wrong) => Err(RegisterError::Complaints(wrong)),
        Ok(all) => {
            let actor = ask.viewer.actor.clone();
            let write = ask
                .app
                .store
                .write(actor, move |change| Box::pin(actions::add_actions_once(change, form_id, id, all)));
            write.await
        }
    };
    match written {
        // The same form once more: what it brought stands.
        Ok(()) | Err(RegisterError::SentTwice | RegisterError::Store(store::StoreError::Duplicate(_))) => {
            Ok(reply::go_to(&format!("{}#actions", address(id)), Some("flash-actions-kept")))
        }
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw_table(&ask, form_id, faults, typed).await
        }
    }
}
