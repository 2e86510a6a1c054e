//! The register's part of the start page: where the whole stands.

use super::asked::Asked;
use super::opened;
use super::whole::Whole;
use askama::Template;
use capability::FrontPart;
use kernel::{Problem, ProblemKind};
use store::BoxFuture;
use web::{Ask, Rests, Words};

#[derive(Template)]
#[template(path = "register/front.html")]
struct Front<'a> {
    t: &'a Words,
    view: View,
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
        let shelf = match opened(&ask.app, &ask.viewer.actor).await {
            Ok((_, shelf, _)) => shelf,
            // A register that this reader may not read yet leaves its place empty.
            Err(problem) if matches!(problem.kind, ProblemKind::SignInNeeded | ProblemKind::NotAllowed) => {
                return Ok(FrontPart { html: String::new(), rests });
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
        let html = Front { t, view }.render().map_err(|error| {
            Problem::new(ProblemKind::Internal, format!("the start page cannot be drawn: {error}"))
        })?;
        Ok(FrontPart { html, rests: rests.until(next_stale) })
    })
}
