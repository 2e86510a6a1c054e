//! A record's whole discussion, one thread of it, and the way to one comment.

use super::drawn::{Drawing, ThreadView, why_not};
use super::{Opened, anchor, merged, opened_comment, opened_here, panel};
use crate::comment::Reader;
use crate::moderation::Step;
use crate::rules;
use crate::state::Discussion;
use crate::threads::{Thread, threads};
use askama::Template;
use kernel::Problem;
use uuid::Uuid;
use web::parts::Link;
use web::{Ask, Given, Page, Reply, Routes, Words, reply};

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/discussions/{type}/{id}", &rules::READ, show)
        .get("/comments/{id}", &rules::READ, go_to_comment)
        .get("/comments/{id}/history", &rules::READ, history)
}

/// Threads on one page.
const THREADS: usize = 10;
/// Answers of each that lie folded under it; a thread by itself has more of them.
const ANSWERS: usize = 5;
const ANSWERS_OF_ONE: usize = 50;
/// So few are not folded.
const FEW: usize = 3;

#[derive(Template)]
#[template(path = "discussion/whole.html")]
struct WholePage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    n: usize,
    threads: Vec<ThreadView>,
    say: String,
    why_not: String,
    log: String,
    /// What was said on those that this one stands for.
    merged: Vec<Link>,
    /// Of one thread: where all of them stand.
    all: String,
    sentence: String,
    previous: String,
    next: String,
}

async fn show(ask: Ask) -> Reply {
    let opened = opened_here(&ask).await?;
    let (t, query) = (&ask.viewer.t, ask.query());
    let drawing = Drawing::new(&ask, &opened);
    let all = threads(&opened.discussion.comments, opened.reader);
    let n: usize = all.iter().map(|thread| thread.replies.len() + 1).sum();
    let page_number = query.get("page").parse::<usize>().unwrap_or(1).clamp(1, 1_000_000);
    let address = opened.address();
    let one: Option<Uuid> = query.get("thread").parse().ok();
    let (shown, pages) = match one {
        Some(id) => {
            let place = all.iter().find(|thread| opened.discussion.comments[thread.first].id == id);
            let thread = place.ok_or_else(|| Problem::not_found("such thread"))?;
            let pages = thread.replies.len().div_ceil(ANSWERS_OF_ONE).max(1);
            let from = (page_number.min(pages) - 1) * ANSWERS_OF_ONE;
            let mut view = drawing.thread(thread, from, ANSWERS_OF_ONE, true);
            view.more = None;
            (vec![view], pages)
        }
        None => {
            let pages = all.len().div_ceil(THREADS).max(1);
            let some = all.iter().skip((page_number.min(pages) - 1) * THREADS).take(THREADS);
            let views = some.map(|thread| drawing.thread(thread, 0, ANSWERS, thread.replies.len() <= FEW));
            (views.collect(), pages)
        }
    };
    let page_number = page_number.min(pages);
    let at = |page: usize| match one {
        Some(id) => format!("{address}?thread={id}&page={page}"),
        None => format!("{address}?page={page}"),
    };
    let title = t.name("discussion-of", &opened.on.word);
    let page = Page::new(&ask.app, &ask.viewer, title);
    let number = |n: usize| Given::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let mut rests = panel::rests(&opened);
    let (merged, of_merged) = merged(&ask, &opened).await?;
    rests.add(of_merged);
    let drawn = WholePage {
        t,
        page: &page,
        crumbs: vec![opened.on.clone()],
        n,
        threads: shown,
        say: if drawing.may_comment { format!("{address}/new") } else { String::new() },
        why_not: why_not(&ask, &opened.object),
        merged: if one.is_some() { Vec::new() } else { merged.iter().map(|one| said_on(t, one)).collect() },
        log: format!("/moderation-log?on={}", opened.record()),
        all: if one.is_some() { address.clone() } else { String::new() },
        sentence: t.with("discussion-page", &[("n", number(page_number)), ("of", number(pages))]),
        previous: if page_number > 1 { at(page_number - 1) } else { String::new() },
        next: if page_number < pages { at(page_number + 1) } else { String::new() },
    };
    reply::shared_page(&ask, opened.version, rests, &drawn)
}

/// "41 · Its heading: 12 comments"
fn said_on(t: &Words, other: &Opened) -> Link {
    let n = t.count("discussion-n-comments", other.n());
    Link::new(
        other.address(),
        t.with("discussion-said-on", &[("name", Given::Text(&other.on.word)), ("n", Given::Text(&n))]),
    )
}

/// The page and place at which a comment stands, as its address leads there.
pub fn place_of(discussion: &Discussion, reader: Reader, address: &str, comment: Uuid) -> String {
    let all = threads(&discussion.comments, reader);
    let id = |at: usize| discussion.comments[at].id;
    let holds = |thread: &&Thread| {
        id(thread.first) == comment || thread.replies.iter().any(|reply| id(reply.at) == comment)
    };
    let Some(thread) = all.iter().find(holds) else { return address.to_owned() };
    let mark = anchor(comment);
    match thread.replies.iter().position(|reply| id(reply.at) == comment) {
        None => {
            let place = all.iter().position(|other| other == thread).unwrap_or(0);
            format!("{address}?page={}#{mark}", place / THREADS + 1)
        }
        Some(place) => {
            let page = place / ANSWERS_OF_ONE + 1;
            format!("{address}?thread={}&page={page}#{mark}", id(thread.first))
        }
    }
}

async fn go_to_comment(ask: Ask) -> Reply {
    let (opened, comment) = opened_comment(&ask).await?;
    let place = place_of(&opened.discussion, opened.reader, &opened.address(), comment.id);
    Ok(reply::go_to(&place, None))
}

struct VersionView {
    title: String,
    datetime: String,
    date: String,
    words: String,
    changed: Option<web::parts::Compared>,
}

struct EntryView {
    datetime: String,
    date: String,
    what: String,
    who: String,
}

#[derive(Template)]
#[template(path = "discussion/history.html")]
struct HistoryPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    lang: String,
    versions: Vec<VersionView>,
    entries: Vec<EntryView>,
}

/// All versions of a comment's words, for whoever reads the latest.
async fn history(ask: Ask) -> Reply {
    let (opened, comment) = opened_comment(&ask).await?;
    let t = &ask.viewer.t;
    if !opened.reader.reads(&comment) {
        return Err(Problem::not_found("such comment"));
    }
    let mut db = ask.app.store.read();
    let versions = crate::queries::versions(&mut db, comment.id).await?;
    let entries = crate::queries::entries_of_comment(&mut db, comment.id).await?;
    let moderators: Vec<Uuid> = entries.iter().filter_map(|entry| entry.party).collect();
    let names = people::queries::public_names(&mut db, &moderators).await?;
    let drawing = Drawing::new(&ask, &opened);
    let views = versions.iter().enumerate().map(|(at, version)| VersionView {
        title: if at == 0 {
            t.say("discussion-version-in-force")
        } else {
            t.count("discussion-version", version.version)
        },
        datetime: version.at.to_string(),
        date: t.moment(version.at),
        words: web::markdown::to_html(&version.text),
        changed: versions.get(at + 1).map(|before| web::parts::compare(&before.text, &version.text)),
    });
    let views = views.collect();
    let entries = entries.iter().map(|entry| EntryView {
        datetime: entry.at.to_string(),
        date: t.moment(entry.at),
        what: said(t, entry.step, &entry.reason),
        who: entry
            .party
            .and_then(|party| names.get(&party))
            .map(|name| name.name.clone())
            .unwrap_or_default(),
    });
    let title = t.name("discussion-history-of", drawing.name(comment.party));
    let page = Page::new(&ask.app, &ask.viewer, title);
    let drawn = HistoryPage {
        t,
        page: &page,
        crumbs: opened.crumbs(&ask),
        lang: comment.language.clone(),
        versions: views,
        entries: entries.collect(),
    };
    reply::page(&ask, &drawn)
}

/// What a moderator did, in a sentence with the reason.
pub fn said(t: &Words, step: Step, reason: &str) -> String {
    let what = t.say(format!("moderation-step-{}-done", step.as_str()));
    if reason.is_empty() { what } else { format!("{what} {reason}") }
}
