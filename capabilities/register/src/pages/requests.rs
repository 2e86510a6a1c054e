//! Requests: who was asked what, since when, and what they answered; asking, reminding, answering.

mod answer;
mod asking;
mod drawn;
mod list;
mod panel;

pub(super) use drawn::Around;
pub use panel::REQUESTS;

use super::read::opened;
use crate::error::RegisterError;
use crate::queries;
use crate::request::{NewAnswer, Request, RequestState};
use crate::rules::{self, ANSWER_BY_LETTER, ANSWER_REQUEST, KEEP_REQUESTS, MAKE_REQUEST, READ_REGISTER};
use crate::vocabulary::Vocabulary;
use askama::Template;
use capability::{PanelPlace, panels};
use drawn::RequestCard;
use kernel::{Object, Problem, RecordRef};
use people::letters::Tongues;
use std::sync::Arc;
use uuid::Uuid;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Fields, Page, Reply, Rests, Routes, Words, reply};

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/register/requests", &READ_REGISTER, list::show)
        .get("/register/requests/new", &MAKE_REQUEST, asking::begin)
        .post("/register/requests/new", &MAKE_REQUEST, asking::send)
        .post("/register/requests/remind", &KEEP_REQUESTS, list::remind)
        .get("/register/requests/{id}", &READ_REGISTER, show)
        .post("/register/requests/{id}/answers", &ANSWER_REQUEST, send_answer)
        .post("/register/requests/{id}/remind", &KEEP_REQUESTS, remind)
        .post("/register/requests/{id}/withdraw", &KEEP_REQUESTS, withdraw)
        .get("/register/requests/answer/{token}", &ANSWER_BY_LETTER, answer::show)
        .post("/register/requests/answer/{token}", &ANSWER_BY_LETTER, answer::send)
}

pub(super) fn address(id: Uuid) -> String {
    format!("/register/requests/{id}")
}

/// What an answer's form holds.
#[derive(Debug, Clone, Default)]
struct Answering {
    /// The id the answer gets: the same form sent twice is one answer.
    form_id: Uuid,
    text: String,
    statuses: Vec<Choice>,
}

impl Answering {
    fn new(ask: &Ask, vocabulary: &Vocabulary, typed: &NewAnswer, form_id: Option<Uuid>) -> Self {
        let t = &ask.viewer.t;
        let choice = |status: &crate::vocabulary::Status| {
            let chosen = typed.status.contains(&status.key);
            Choice::new(&status.key, status.word(t)).chosen_if(chosen)
        };
        Self {
            form_id: form_id.unwrap_or_else(|| new_id(ask)),
            text: typed.text.clone(),
            statuses: vocabulary.statuses.iter().map(choice).collect(),
        }
    }
}

fn new_id(ask: &Ask) -> Uuid {
    ask.app.store.ids().ordered(ask.app.store.clock().now())
}

fn form_id(ask: &Ask, fields: &Fields) -> Uuid {
    fields.get("form").parse().unwrap_or_else(|_| new_id(ask))
}

fn typed_answer(fields: &Fields) -> NewAnswer {
    NewAnswer { text: fields.text("text"), status: fields.all("status"), evidence: Vec::new() }
}

#[derive(Template)]
#[template(path = "requests/request.html")]
struct RequestPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    card: RequestCard,
    faults: Faults,
    may_keep: bool,
    may_remind: bool,
    may_answer: bool,
    answering: Answering,
    reason: String,
    /// What other capabilities show beside the question, and below everything, as HTML.
    ways: String,
    below: String,
}

async fn found(ask: &Ask) -> Result<Request, Problem> {
    let id = ask.id("id")?;
    let found = queries::request(&mut ask.app.store.read(), id).await?;
    found.ok_or_else(|| Problem::not_found("such request"))
}

async fn show(ask: Ask) -> Reply {
    draw(&ask, Faults::default(), &NewAnswer::default(), None, "").await
}

async fn draw(ask: &Ask, faults: Faults, typed: &NewAnswer, form: Option<Uuid>, reason: &str) -> Reply {
    let (_, shelf, register) = opened(&ask.app, &ask.viewer.actor).await?;
    let vocabulary = shelf.vocabulary();
    let request = found(ask).await?;
    let now = ask.app.store.clock().now();
    let t = &ask.viewer.t;
    let object = |owner| Object { owner, ..rules::object(&register) };
    let is_open = request.state == RequestState::Open;
    let may_keep = is_open && ask.may(&KEEP_REQUESTS, &object(request.asked_by)).is_ok();
    let asked = ask.viewer.actor.party().filter(|party| request.is_asked_of(*party));
    let may_answer = ask.viewer.actor.is_signed_in()
        && request.state != RequestState::Withdrawn
        && ask.may(&ANSWER_REQUEST, &object(asked)).is_ok();
    let around = Around::of(&ask.app, std::slice::from_ref(&request)).await?;
    let card = around.card(t, &shelf, &request, now);
    let page = Page::new(&ask.app, &ask.viewer, t.name("requests-one", &card.to));
    let record = RecordRef::new("request", request.id);
    let ways = panels(ask, PanelPlace::Ways, &record, &mut Rests::default()).await?;
    let below = panels(ask, PanelPlace::Below, &record, &mut Rests::default()).await?;
    let status = faults.status();
    let template = RequestPage {
        t,
        page: &page,
        crumbs: crumbs(t),
        card,
        faults,
        may_keep,
        may_remind: may_keep && request.may_be_reminded_of(now),
        may_answer,
        answering: Answering::new(ask, &vocabulary, typed, form),
        reason: reason.to_owned(),
        ways,
        below,
    };
    reply::page_with(ask, status, &template)
}

fn crumbs(t: &Words) -> Vec<Link> {
    vec![
        Link::new("/register", t.say("nav-register")),
        Link::new("/register/requests", t.say("requests-title")),
    ]
}

/// Refuses whoever is nobody before it is asked whose the request is.
fn signed_in(ask: &Ask, rule: &'static kernel::Rule) -> Result<(), Problem> {
    if ask.viewer.actor.is_signed_in() { Ok(()) } else { ask.may(rule, &Object::default()) }
}

async fn send_answer(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    signed_in(&ask, &ANSWER_REQUEST)?;
    let (id, form) = (ask.id("id")?, form_id(&ask, &fields));
    let typed = typed_answer(&fields);
    let (tongues, new) = (Tongues::of(&ask.app), typed.clone());
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { crate::actions::answer_request(change, &tongues, id, form, new).await })
    });
    match write.await {
        Ok(()) | Err(RegisterError::SentTwice) => {
            Ok(reply::go_to(&address(id), Some("flash-request-answered")))
        }
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(&ask, faults, &typed, Some(form), "").await
        }
    }
}

async fn remind(mut ask: Ask) -> Reply {
    ask.form().await?;
    signed_in(&ask, &KEEP_REQUESTS)?;
    let (id, tongues) = (ask.id("id")?, Tongues::of(&ask.app));
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { crate::actions::remind_of_request(change, &tongues, id).await })
    });
    match write.await {
        Ok(()) => Ok(reply::go_to(&address(id), Some("flash-request-reminded"))),
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(&ask, faults, &NewAnswer::default(), None, "").await
        }
    }
}

async fn withdraw(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    signed_in(&ask, &KEEP_REQUESTS)?;
    let (id, tongues, reason) = (ask.id("id")?, Tongues::of(&ask.app), fields.text("reason"));
    let given = reason.clone();
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { crate::actions::withdraw_request(change, &tongues, id, &given).await })
    });
    match write.await {
        Ok(()) => Ok(reply::go_to(&address(id), Some("flash-request-withdrawn"))),
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(&ask, faults, &NewAnswer::default(), None, &reason).await
        }
    }
}

/// The shelf's words, for whoever comes without having read the register.
fn vocabulary_of(ask: &Ask) -> Arc<Vocabulary> {
    ask.app.state::<crate::state::Shelf>().vocabulary()
}
