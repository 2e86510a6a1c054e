//! The register's part of the start page: where the whole stands.

use super::asked::Asked;
use super::opened;
use super::whole::Whole;
use crate::rules;
use askama::Template;
use capability::{FrontPart, Openness};
use kernel::{Actor, Problem, ProblemKind};
use store::BoxFuture;
use web::{Ask, Rests, Words};

#[derive(Template)]
#[template(path = "register/front.html")]
struct Front<'a> {
    t: &'a Words,
    view: View,
}

/// What stands there while the register is not open to this reader.
#[derive(Template)]
#[template(path = "register/front-closed.html")]
struct Closed<'a> {
    t: &'a Words,
    why: &'static str,
    may_sign_in: bool,
}

struct View {
    n: u64,
    whole: Whole,
    is_narrowed: bool,
    is_front: bool,
}

pub fn front(ask: &Ask) -> BoxFuture<'_, Result<FrontPart, Problem>> {
    Box::pin(async move {
        let rests = Rests::on(["recommendation", "register", "round"]);
        let (shelf, register) = match opened(&ask.app, &ask.viewer.actor).await {
            Ok((_, shelf, register)) => (shelf, register),
            Err(problem) if matches!(problem.kind, ProblemKind::SignInNeeded | ProblemKind::NotAllowed) => {
                let may_sign_in = problem.kind == ProblemKind::SignInNeeded;
                let why = problem.message.unwrap_or_default();
                let html = drawn(&Closed { t: &ask.viewer.t, why, may_sign_in })?;
                return Ok(FrontPart { html, open_to: Openness::Others, rests });
            }
            Err(problem) => return Err(problem),
        };
        let (t, now) = (&ask.viewer.t, ask.app.store.clock().now());
        let asked = Asked::default();
        let (view, next_stale) = shelf.look(|books| {
            let selection = books.select(&asked.filters(), now);
            let whole = Whole::new(t, books, &asked, &selection, now);
            let n = whole.together().first().map_or(0, |row| row.n);
            (View { n, whole, is_narrowed: false, is_front: true }, books.next_stale(now))
        });
        let is_public =
            kernel::may(&Actor::Visitor, &rules::READ_REGISTER, &rules::object(&register)).is_ok();
        let open_to = if is_public { Openness::Everybody } else { Openness::Asker };
        Ok(FrontPart { html: drawn(&Front { t, view })?, open_to, rests: rests.until(next_stale) })
    })
}

fn drawn(template: &impl Template) -> Result<String, Problem> {
    template.render().map_err(|error| {
        Problem::new(ProblemKind::Internal, format!("the start page cannot be drawn: {error}"))
    })
}
