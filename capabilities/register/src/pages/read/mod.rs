//! The pages a visitor reads and a member contributes on.

mod asked;
mod assess;
mod bodies;
pub(super) mod cards;
mod choosing;
mod export;
mod followed;
mod front;
mod history;
mod mentions;
pub(crate) mod moderating;
mod openings;
mod order;
pub(super) mod phases;
mod plan;
mod recommendation;
mod register;
mod versions;
mod whole;
pub(super) mod wording;

use crate::rules::{self, READ_REGISTER};
use crate::state::Shelf;
use crate::vocabulary::Register;
pub use bodies::Bodies;
pub use followed::FOLLOWED;
pub use front::front;
use kernel::{Actor, Problem, ProblemKind};
pub use openings::{dates, open_now};
use std::sync::Arc;
use web::{App, Routes};

pub fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get("/register", &READ_REGISTER, register::show)
        .get("/register/export.csv", &READ_REGISTER, export::csv)
        .get("/register/export.xlsx", &READ_REGISTER, export::xlsx)
        .get("/register/export.json", &READ_REGISTER, export::json)
        .get("/register/archive.json", &READ_REGISTER, export::archive)
        .get("/register/plan", &READ_REGISTER, plan::show)
        .get("/register/recommendations/{id}", &READ_REGISTER, recommendation::show)
        .get("/register/recommendations/{id}/history", &READ_REGISTER, history::show)
        .get("/register/recommendations/{id}/assessments/{assessment}", &READ_REGISTER, versions::show);
    choosing::routes(order::routes(moderating::routes(assess::routes(routes))))
}

/// What everything here begins with: how far the log has been read, the shelf as it then stands, and the register,
/// which this viewer has been found to be allowed to read.
pub(super) async fn opened(app: &App, actor: &Actor) -> Result<(u64, Arc<Shelf>, Register), Problem> {
    let version = app.freshness.catch_up().await?;
    let shelf = app.state::<Shelf>();
    let register = shelf.look(|books| books.vocabulary().register.clone());
    may_read(actor, &register)?;
    Ok((version, shelf, register))
}

fn may_read(actor: &Actor, register: &Register) -> Result<(), Problem> {
    kernel::may(actor, &READ_REGISTER, &rules::object(register)).map_err(|problem| {
        let message =
            if problem.kind == ProblemKind::SignInNeeded { "read-closed-sign-in" } else { "read-closed" };
        problem.said_by(message)
    })
}
