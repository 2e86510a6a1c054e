//! Choosings for people: the list, one with its form and its results, opening one, and placing a proposal.

mod new;
mod one;
mod place;

pub use one::standing_chip;

use super::opened;
use crate::choosing::{Choosing, Stage};
use crate::queries;
use crate::rules::{self, READ_REGISTER};
use askama::Template;
use kernel::{Date, Instant, Problem};
use web::parts::{Link, Shape, Status, Tone};
use web::{Ask, Given, Page, Reply, Routes, Words, reply};

pub fn routes(routes: Routes) -> Routes {
    let keep = &rules::KEEP_CHOOSINGS;
    routes
        .get("/register/choosings", &READ_REGISTER, show)
        .get("/register/choosings/new", keep, new::show)
        .post("/register/choosings/new", keep, new::open)
        .get("/register/choosings/{choosing}/amend", keep, new::reopen)
        .post("/register/choosings/{choosing}/amend", keep, new::amend)
        .get("/register/choosings/{choosing}", &READ_REGISTER, one::show)
        .post("/register/choosings/{choosing}", &rules::INDICATE, one::indicate)
        .post("/register/choosings/{choosing}/close", keep, one::close)
        .get("/register/choosings/{choosing}/proposals/{recommendation}", keep, place::show)
        .post("/register/choosings/{choosing}/proposals/{recommendation}", keep, place::place)
}

async fn known(ask: &Ask) -> Result<Choosing, Problem> {
    let found = queries::choosing(&mut ask.app.store.read(), ask.id("choosing")?).await?;
    found.ok_or_else(|| Problem::not_found("such choosing"))
}

pub fn address(choosing: &Choosing) -> String {
    format!("/register/choosings/{}", choosing.id)
}

pub fn stage(t: &Words, choosing: &Choosing, now: Instant) -> Status {
    let stage = choosing.stage(now);
    let (tone, shape) = match stage {
        Stage::NotYet => (Tone::Wait, Shape::Dashed),
        Stage::Open => (Tone::Under, Shape::Ring),
        Stage::Closed => (Tone::Plain, Shape::Done),
    };
    Status { tone, shape, word: t.say(format!("choosing-{}", stage.as_str())) }
}

/// From when to when, and how many have taken part.
fn about(t: &Words, choosing: &Choosing) -> Vec<String> {
    let mut about = Vec::new();
    let day = |day: Option<Date>| day.map(|day| t.day_or_words(&day.to_string()));
    if let Some(opens) = day(choosing.opens) {
        about.push(t.name("choosing-from", opens));
    }
    if let Some(closes) = day(choosing.closes) {
        about.push(t.name("choosing-until", closes));
    }
    if let Some(closed) = choosing.closed {
        about.push(t.name("choosing-closed-on", t.date(closed)));
    }
    let values = [
        ("n", Given::Number(i64::from(choosing.indicated()))),
        ("of", Given::Number(i64::from(choosing.could))),
    ];
    about.push(t.with("choosing-took-part", &values));
    about
}

struct Line {
    link: Link,
    stage: Status,
    about: Vec<String>,
}

#[derive(Template)]
#[template(path = "choosing/list.html")]
struct ListPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    may_open: bool,
    choosings: Vec<Line>,
}

async fn show(ask: Ask) -> Reply {
    let (_, _, register) = opened(&ask.app, &ask.viewer.actor).await?;
    let t = &ask.viewer.t;
    let now = ask.app.store.clock().now();
    let all = queries::choosings(&mut ask.app.store.read()).await?;
    let line = |one: &Choosing| Line {
        link: Link::new(address(one), &one.name),
        stage: stage(t, one, now),
        about: about(t, one),
    };
    let page = Page::new(&ask.app, &ask.viewer, t.say("choosings-title"));
    let drawn = ListPage {
        t,
        page: &page,
        crumbs: vec![Link::new("/register", t.say("nav-register"))],
        may_open: ask.may(&rules::KEEP_CHOOSINGS, &rules::object(&register)).is_ok(),
        choosings: all.iter().map(line).collect(),
    };
    reply::page(&ask, &drawn)
}
