//! The register's order for people: `/register/order` with what is suggested and was decided, one suggestion with its
//! decision, and the forms that suggest a move, a merge or a split.

mod lines;
mod one;
mod suggest;

use super::opened;
use crate::order::Suggestion;
use crate::queries::{self, Suggested};
use crate::rules::{self, READ_REGISTER};
use askama::Template;
pub use lines::{Line, lines, parties};
use web::parts::Link;
use web::{Ask, Page, Reply, Rests, Routes, Words, reply};

/// Decided suggestions on the page.
const MOST_DECIDED: u32 = 50;

pub fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get("/register/order", &READ_REGISTER, show)
        .get("/register/order/{suggestion}", &READ_REGISTER, one::show)
        .post("/register/order/{suggestion}", &rules::DECIDE_ORDER, one::decide)
        .post("/register/order/{suggestion}/undo", &rules::DECIDE_ORDER, one::undo);
    suggest::routes(routes)
}

pub fn address(suggestion: &Suggestion) -> String {
    format!("/register/order/{}", suggestion.id)
}

#[derive(Template)]
#[template(path = "order/queue.html")]
struct QueuePage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    may_decide: bool,
    open: Vec<Line>,
    decided: Vec<Line>,
}

async fn show(ask: Ask) -> Reply {
    let (version, shelf, register) = opened(&ask.app, &ask.viewer.actor).await?;
    let t = &ask.viewer.t;
    let mut db = ask.app.store.read();
    let open = queries::suggestions(&mut db, Suggested::Open).await?;
    let decided = queries::suggestions(&mut db, Suggested::Decided(MOST_DECIDED)).await?;
    let names = people::queries::public_names(&mut db, &parties(open.iter().chain(&decided))).await?;
    let (open, decided) =
        shelf.look(|books| (lines(t, books, &names, &open), lines(t, books, &names, &decided)));
    let page = Page::new(&ask.app, &ask.viewer, t.say("order-title"));
    let drawn = QueuePage {
        t,
        page: &page,
        crumbs: vec![Link::new("/register", t.say("nav-register"))],
        may_decide: ask.may(&rules::DECIDE_ORDER, &rules::object(&register)).is_ok(),
        open,
        decided,
    };
    let rests = Rests::on(["recommendation", "register", "party", "forum"]);
    reply::shared_page(&ask, version, rests, &drawn)
}
