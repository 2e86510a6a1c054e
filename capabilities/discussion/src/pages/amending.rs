//! Amending and withdrawing one's own comment.

use super::{Opened, form, opened_comment, phase_said, write};
use crate::actions;
use crate::comment::Comment;
use crate::rules;
use askama::Template;
use http::StatusCode;
use kernel::{Object, Problem, ProblemKind};
use web::parts::{Compared, Link, compare};
use web::{Ask, Faults, Page, Reply, Routes, Words, reply};

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/comments/{id}/amend", &rules::AMEND, show)
        .post("/comments/{id}/amend", &rules::AMEND, amend)
        .post("/comments/{id}/withdraw", &rules::AMEND, withdraw)
}

#[derive(Template)]
#[template(path = "discussion/amend.html")]
struct AmendPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    text: String,
    seen: i64,
    /// What stands by now beside what was typed, when another window was faster.
    stands: Option<Compared>,
    withdraw: String,
    back: String,
}

fn allow(ask: &Ask, opened: &Opened, comment: &Comment) -> Result<(), Problem> {
    ask.may(&rules::AMEND, &Object { owner: comment.party, ..opened.object.clone() })?;
    if comment.state.is_taken_back() {
        return Err(Problem::not_found("such comment"));
    }
    Ok(())
}

fn draw(
    ask: &Ask,
    opened: &Opened,
    comment: &Comment,
    text: String,
    faults: Faults,
    status: StatusCode,
) -> Reply {
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, t.say("discussion-amend-title"));
    let here = format!("/comments/{}", comment.id);
    let drawn = AmendPage {
        t,
        page: &page,
        crumbs: opened.crumbs(ask),
        stands: (status == StatusCode::CONFLICT).then(|| compare(comment.written_last(), &text)),
        faults,
        text,
        seen: comment.mark(),
        withdraw: format!("{here}/withdraw"),
        back: here,
    };
    reply::page_with(ask, status, &drawn)
}

async fn show(ask: Ask) -> Reply {
    let (opened, comment) = opened_comment(&ask).await?;
    allow(&ask, &opened, &comment)?;
    let text = comment.written_last().to_owned();
    draw(&ask, &opened, &comment, text, Faults::default(), StatusCode::OK)
}

async fn amend(mut ask: Ask) -> Reply {
    let fields = form(&mut ask).await?;
    let (opened, comment) = opened_comment(&ask).await.map_err(phase_said)?;
    allow(&ask, &opened, &comment)?;
    let (id, text, seen) = (comment.id, fields.text("text"), fields.get("seen").parse().ok());
    let typed = text.clone();
    let amended = write(&ask, move |change, around| {
        Box::pin(async move { actions::amend_comment(change, around, id, &typed, seen).await })
    })
    .await;
    let Err(error) = amended else {
        let (_, comment) = opened_comment(&ask).await?;
        let flash = if comment.waits() { "flash-amendment-held" } else { "flash-comment-amended" };
        return Ok(reply::go_to(&format!("/comments/{id}"), Some(flash)));
    };
    let problem = Problem::from(error);
    if problem.kind == ProblemKind::NotAllowed {
        let faults = Faults::whole(ask.viewer.t.say("discussion-closed-meanwhile"));
        return draw(&ask, &opened, &comment, text, faults, StatusCode::FORBIDDEN);
    }
    let faults = Faults::of_problem(&ask.viewer.t, problem)?;
    let status = faults.status();
    // What another window wrote meanwhile stands beside these words.
    let (opened, comment) = opened_comment(&ask).await?;
    draw(&ask, &opened, &comment, text, faults, status)
}

async fn withdraw(mut ask: Ask) -> Reply {
    form(&mut ask).await?;
    let id = ask.id("id")?;
    write(&ask, move |change, around| {
        Box::pin(async move { actions::withdraw_comment(change, around, id).await })
    })
    .await?;
    Ok(reply::go_to(&format!("/comments/{id}"), Some("flash-comment-withdrawn")))
}
