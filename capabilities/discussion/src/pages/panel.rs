//! A record's discussion on the record's own page: how much there is, what is newest, and the way to take part.

use super::drawn::{Drawing, ThreadView, why_not};
use super::{Opened, is_not_theirs, merged, opened};
use crate::threads::threads;
use askama::Template;
use capability::{Drawn, Panel, PanelPlace};
use kernel::{Audience, Problem, ProblemKind, RecordRef};
use store::BoxFuture;
use web::parts::Link;
use web::{Ask, Rests, Words};

pub const PANEL: Panel = Panel { name: "discussion", place: PanelPlace::Below, draw };

/// Threads on the record's own page.
const MOST_THREADS: usize = 3;
/// Answers of each that lie folded under it.
const MOST_ANSWERS: usize = 5;

#[derive(Template)]
#[template(path = "discussion/panel.html")]
struct PanelView<'a> {
    t: &'a Words,
    n: usize,
    threads: Vec<ThreadView>,
    address: String,
    /// Where one takes part; empty: this reader does not.
    say: String,
    why_not: String,
    /// Comments that are not here.
    more: usize,
    /// What was said on those that this one stands for.
    merged: Vec<SaidBefore>,
}

/// What was said on a record before another came to stand for it: shown where that one is, marked with its own place.
struct SaidBefore {
    /// "Said on 41 · Its heading"
    heading: String,
    on: String,
    threads: Vec<ThreadView>,
    /// The way to all of it.
    all: Link,
}

fn draw<'a>(ask: &'a Ask, on: &'a RecordRef) -> BoxFuture<'a, Result<Drawn, Problem>> {
    Box::pin(async move {
        let opened = match opened(ask, on).await {
            Ok(opened) => opened,
            // What is no record, or is not for this reader, has no discussion to show.
            Err(problem) if is_not_theirs(&problem) => return Ok(Drawn::default()),
            Err(problem) => return Err(problem),
        };
        let (merged, of_merged) = merged(ask, &opened).await?;
        let html = view(ask, &opened, &merged).render().map_err(|error| {
            Problem::new(ProblemKind::Internal, format!("the discussion cannot be drawn: {error}"))
        })?;
        let mut rests = rests(&opened);
        rests.add(of_merged);
        Ok(Drawn { html, rests })
    })
}

/// What a page with a discussion on it rests on: its comments and names, and the phase of the container.
pub fn rests(opened: &Opened) -> Rests {
    let mut rests = opened.discussion.rests.clone();
    if let Audience::Container(container) = &opened.record.audience {
        rests.on.push(container.id.to_string());
    }
    rests
}

fn view<'a>(ask: &'a Ask, opened: &'a Opened, merged: &'a [Opened]) -> PanelView<'a> {
    let drawing = Drawing::new(ask, opened);
    let all = threads(&opened.discussion.comments, opened.reader);
    let n: usize = all.iter().map(|thread| thread.replies.len() + 1).sum();
    let shown: Vec<ThreadView> =
        all.iter().take(MOST_THREADS).map(|thread| drawing.thread(thread, 0, MOST_ANSWERS, false)).collect();
    let here: usize = shown.iter().map(|thread| thread.replies.len() + 1).sum();
    PanelView {
        t: &ask.viewer.t,
        n,
        threads: shown,
        address: opened.address(),
        say: if drawing.may_comment { format!("{}/new", opened.address()) } else { String::new() },
        why_not: why_not(ask, &opened.object),
        more: n - here,
        merged: merged.iter().map(|other| said_before(ask, other)).collect(),
    }
}

fn said_before(ask: &Ask, other: &Opened) -> SaidBefore {
    let t = &ask.viewer.t;
    let drawing = Drawing::new(ask, other);
    let all = threads(&other.discussion.comments, other.reader);
    SaidBefore {
        heading: t.name("discussion-said-before", &other.on.word),
        on: other.on.href.clone(),
        threads: all
            .iter()
            .take(MOST_THREADS)
            .map(|thread| drawing.thread(thread, 0, MOST_ANSWERS, false))
            .collect(),
        all: Link::new(other.address(), t.count("discussion-show-all", other.n())),
    }
}
