//! One suggestion: the words it is about, and its decision.

use super::super::opened;
use super::super::register::address as address_of;
use super::lines::{self, Line};
use crate::error::RegisterError;
use crate::order::{Content, State, Suggestion, Verdict};
use crate::queries::{self, Which};
use crate::recommendation::Recommendation;
use crate::{actions, rules};
use askama::Template;
use kernel::{Language, Problem};
use std::sync::Arc;
use uuid::Uuid;
use web::parts::Link;
use web::{Ask, Faults, Page, Reply, Words, reply};

#[derive(Template)]
#[template(path = "order/one.html")]
struct OnePage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    line: Line,
    /// The one it is about first: in a merge the one that will stand.
    about: Vec<Quoted>,
    /// Where a move takes it from, as it is filed now, and to.
    now: String,
    to: String,
    /// It has been filed elsewhere since this was suggested.
    has_moved: bool,
    part: Option<Quoted>,
    made: Option<Link>,
    may_decide: bool,
    /// What undoing it is called, and what it does.
    undo: Option<(String, String)>,
    /// What a merge does, where one can still be decided.
    merge_does: String,
    faults: Faults,
    reason: String,
    action: String,
}

struct Quoted {
    label: String,
    href: String,
    text: String,
    lang: String,
    dir: &'static str,
    filed: String,
}

fn quoted(one: &Recommendation, source: &str, filed: String) -> Quoted {
    let language = Language::parse(&one.language).unwrap_or_else(Language::english);
    let parts = [one.number.as_str(), source];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Quoted {
        label: parts.join(" · "),
        href: address_of(one.id),
        text: one.text.clone(),
        lang: one.language.clone(),
        dir: language.direction().as_str(),
        filed,
    }
}

/// What undoing it is called, and what it does; a move is taken back by another.
fn undoing(t: &Words, suggestion: &Suggestion) -> Option<(String, String)> {
    match (&suggestion.content, suggestion.made) {
        (Content::Merge { .. }, _) => Some((t.say("order-undo"), t.say("order-undo-does"))),
        (Content::Split(_), Some(_)) => Some((t.say("order-undo-split"), t.say("order-undo-split-does"))),
        (Content::Move { .. } | Content::Split(_), _) => None,
    }
}

pub async fn show(ask: Ask) -> Reply {
    draw(&ask, Faults::default(), String::new()).await
}

async fn known(ask: &Ask) -> Result<Suggestion, Problem> {
    let id = ask.id("suggestion")?;
    let found = queries::suggestion(&mut ask.app.store.read(), id).await?;
    found.ok_or_else(|| Problem::not_found("such suggestion"))
}

async fn draw(ask: &Ask, faults: Faults, reason: String) -> Reply {
    let (_, shelf, register) = opened(&ask.app, &ask.viewer.actor).await?;
    let t = &ask.viewer.t;
    let suggestion = known(ask).await?;
    let mut db = ask.app.store.read();
    let mut ids = vec![suggestion.recommendation];
    if let Content::Merge { merged } = &suggestion.content {
        ids.extend(merged);
    }
    let found = queries::recommendations(&mut db, Which::These(&ids)).await?;
    let names = people::queries::public_names(&mut db, &lines::parties([&suggestion].into_iter())).await?;
    let vocabulary = Arc::clone(&shelf.vocabulary());
    let filed = |ids: &[Uuid]| {
        let names: Vec<&str> =
            ids.iter().filter_map(|id| Some(vocabulary.category(*id)?.name.as_str())).collect();
        t.list(&names)
    };
    let source = |one: &Recommendation| {
        vocabulary.source(one.source).map(|row| row.source.name.clone()).unwrap_or_default()
    };
    let about = found.iter().map(|one| quoted(one, &source(one), filed(&one.categories()))).collect();
    let first = found.first();
    let (mut now, mut to, mut has_moved) = (String::new(), String::new(), false);
    if let (Content::Move { from, to: wanted }, Some(one)) = (&suggestion.content, first) {
        let stands = if suggestion.state == State::Open { one.categories() } else { from.clone() };
        (now, to) = (filed(&stands), filed(wanted));
        has_moved = suggestion.state == State::Open && stands != *from;
    }
    let part = match (&suggestion.content, first) {
        (Content::Split(part), Some(one)) => {
            let mut quoted = quoted(one, &source(one), String::new());
            quoted.label.clone_from(&part.number);
            quoted.text.clone_from(&part.text);
            Some(quoted)
        }
        _ => None,
    };
    let (line, made) = shelf.look(|books| {
        let line = lines::lines(t, books, &names, std::slice::from_ref(&suggestion)).remove(0);
        let label = |id: Uuid| super::super::recommendation::label(t, books.book(id).as_ref());
        (line, suggestion.made.map(|id| Link::new(address_of(id), label(id))))
    });
    let may = ask.may(&rules::DECIDE_ORDER, &rules::object(&register)).is_ok();
    let page = Page::new(&ask.app, &ask.viewer, line.sentence.clone());
    let is_merge = matches!(suggestion.content, Content::Merge { .. });
    let crumbs = [("/register", "nav-register"), ("/register/order", "order-title")];
    let drawn = OnePage {
        t,
        page: &page,
        crumbs: crumbs.map(|(href, word)| Link::new(href, t.say(word))).into(),
        line,
        about,
        now,
        to,
        has_moved,
        part,
        made,
        may_decide: may && suggestion.state == State::Open,
        undo: if may && suggestion.state == State::Accepted { undoing(t, &suggestion) } else { None },
        merge_does: if is_merge { t.say("order-merge-does") } else { String::new() },
        faults,
        reason,
        action: super::address(&suggestion),
    };
    reply::page_with(ask, drawn.faults.status(), &drawn)
}

pub async fn decide(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let id = ask.id("suggestion")?;
    let reason = fields.text("reason");
    let anyway = fields.has("anyway");
    let verdict = Verdict::parse(fields.get("verdict"));
    let verdict = verdict
        .ok_or_else(|| Problem::new(kernel::ProblemKind::Unacceptable, "neither accepted nor declined"))?;
    let (said, actor) = (reason.clone(), ask.viewer.actor.clone());
    let write = ask.app.store.write(actor, move |change| {
        Box::pin(async move { actions::decide(change, id, verdict, &said, anyway).await })
    });
    let done = write.await;
    settled(&ask, done, reason, "flash-order-decided").await
}

pub async fn undo(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let id = ask.id("suggestion")?;
    let reason = fields.text("reason");
    let (said, actor) = (reason.clone(), ask.viewer.actor.clone());
    let write = ask
        .app
        .store
        .write(actor, move |change| Box::pin(async move { actions::undo(change, id, &said).await }));
    let done = write.await;
    settled(&ask, done, reason, "flash-order-undone").await
}

/// Back to the page: with what was done, or with what stands in the way and everything that was typed.
async fn settled(ask: &Ask, done: Result<(), RegisterError>, reason: String, flash: &'static str) -> Reply {
    match done {
        Ok(()) => Ok(reply::go_to(&super::address(&known(ask).await?), Some(flash))),
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(ask, faults, reason).await
        }
    }
}
