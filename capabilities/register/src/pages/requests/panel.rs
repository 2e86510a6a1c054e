//! What a recommendation's page shows of requests: who was asked what since when, and what was answered.

use super::drawn::{Around, RequestCard};
use crate::queries::{self, Asked};
use crate::rules::{self, MAKE_REQUEST};
use crate::state::Shelf;
use askama::Template;
use capability::{Drawn, Panel, PanelPlace};
use kernel::{Problem, ProblemKind, RecordRef};
use store::BoxFuture;
use web::{Ask, Rests, Words};

pub const REQUESTS: Panel = Panel { name: "requests", place: PanelPlace::Below, draw };

#[derive(Template)]
#[template(path = "requests/panel.html")]
struct Shown<'a> {
    t: &'a Words,
    cards: Vec<RequestCard>,
    /// Where this reader asks; empty for whoever may not.
    ask: String,
}

fn draw<'a>(ask: &'a Ask, record: &'a RecordRef) -> BoxFuture<'a, Result<Drawn, Problem>> {
    Box::pin(async move {
        if record.kind != "recommendation" {
            return Ok(Drawn::default());
        }
        let requests = queries::requests(&mut ask.app.store.read(), Asked::About(record.id)).await?;
        let shelf = ask.app.state::<Shelf>();
        let register = shelf.vocabulary().register.clone();
        let may_ask = ask.may(&MAKE_REQUEST, &rules::object(&register)).is_ok();
        if requests.is_empty() && !may_ask {
            return Ok(Drawn::default());
        }
        let (t, now) = (&ask.viewer.t, ask.app.store.clock().now());
        let around = Around::of(&ask.app, &requests).await?;
        let shown = Shown {
            t,
            cards: requests.iter().map(|request| around.card(t, &shelf, request, now)).collect(),
            ask: if may_ask { format!("/register/requests/new?about={}", record.id) } else { String::new() },
        };
        let html = shown.render().map_err(|error| {
            Problem::new(ProblemKind::Internal, format!("the requests cannot be drawn: {error}"))
        })?;
        // Drawn anew when somebody named here is renamed, and when the next of them is overdue.
        let mut named: Vec<String> = Vec::new();
        for one in &requests {
            named.push(one.addressee.id().to_string());
            named.extend(one.asked_by.map(|party| party.to_string()));
            named.extend(one.answers.iter().map(|answer| answer.party.to_string()));
        }
        let turns =
            requests.iter().filter_map(|one| one.due.map(kernel::Date::ends)).filter(|at| *at > now).min();
        Ok(Drawn { html, rests: Rests::on(named).until(turns) })
    })
}
