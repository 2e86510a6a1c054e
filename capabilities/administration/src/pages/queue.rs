//! `/administration/queue`: what is still to be done, and what was given up.

use super::page;
use crate::{actions, rules};
use askama::Template;
use kernel::Problem;
use store::{JobState, QueuedJob};
use web::parts::{FilterChoice, Link};
use web::{Ask, Page, Reply, Routes, Words, reply};

const HERE: &str = "/administration/queue";
const SHOWN: u32 = 50;

pub fn routes(routes: Routes) -> Routes {
    routes
        .get(HERE, &rules::READ_QUEUE, show)
        .post("/administration/queue/retry", &rules::KEEP_QUEUE, retry_failed)
        .post("/administration/queue/{id}/retry", &rules::KEEP_QUEUE, retry)
        .get("/administration/queue/{id}/drop", &rules::KEEP_QUEUE, confirm)
        .post("/administration/queue/{id}/drop", &rules::KEEP_QUEUE, discard)
}

#[derive(Template)]
#[template(path = "administration/queue.html")]
struct QueuePage<'a> {
    t: &'a Words,
    page: &'a Page,
    tabs: Vec<Link>,
    state: JobState,
    states: Vec<FilterChoice>,
    rows: Vec<Row>,
    next: String,
}

struct Row {
    /// Paths: try it again; take it out, once that is confirmed.
    retry: String,
    discard: String,
    what: String,
    kind: String,
    attempts: String,
    next_try: String,
    last_error: String,
    is_free: bool,
}

/// What a job does, in words; a kind that no catalogue knows is shown as it stands.
fn said(t: &Words, kind: &str) -> String {
    let id = format!("job-{}", kind.replace('.', "-"));
    if t.has(&id) { t.say(id) } else { kind.to_owned() }
}

fn row(t: &Words, job: QueuedJob) -> Row {
    Row {
        retry: format!("{HERE}/{}/retry", job.id),
        discard: format!("{HERE}/{}/drop", job.id),
        what: said(t, &job.kind),
        attempts: t.count("administration-attempts", job.attempts),
        next_try: job.next_try.map(|at| t.moment(at)).unwrap_or_default(),
        last_error: job.last_error,
        is_free: job.state != JobState::Running,
        kind: job.kind,
    }
}

async fn show(ask: Ask) -> Reply {
    let t = &ask.viewer.t;
    let now = ask.app.store.clock().now();
    let mut db = ask.app.store.read();
    let counts = QueuedJob::count(&mut db, now).await?;
    let fullest = JobState::ALL.into_iter().zip(counts).find(|(_, n)| *n > 0).map(|(state, _)| state);
    let query = ask.query();
    let state = JobState::parse(query.get("state")).or(fullest).unwrap_or(JobState::Waiting);
    let after = query.get("after").parse().ok();
    let mut jobs = QueuedJob::list(&mut db, state, now, after, SHOWN + 1).await?;
    let is_more = jobs.len() > SHOWN as usize;
    jobs.truncate(SHOWN as usize);
    let next = jobs.last().filter(|_| is_more);
    let next = next.map(|job| format!("{HERE}?state={}&after={}", state.as_str(), job.place()));
    let states = JobState::ALL.into_iter().zip(counts).map(|(each, n)| FilterChoice {
        href: format!("{HERE}?state={}", each.as_str()),
        word: t.say(format!("administration-jobs-{}", each.as_str())),
        n,
        current: each == state,
    });
    let page = page(&ask);
    let drawn = QueuePage {
        t,
        page: &page,
        tabs: people::administration_tabs(&ask, HERE),
        state,
        states: states.collect(),
        rows: jobs.into_iter().map(|job| row(t, job)).collect(),
        next: next.unwrap_or_default(),
    };
    reply::page(&ask, &drawn)
}

async fn retry(mut ask: Ask) -> Reply {
    let id = ask.id("id")?;
    ask.form().await?;
    let retried = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::retry_job(change, id).await })
    });
    retried.await?;
    Ok(reply::go_to(HERE, Some("flash-job-retried")))
}

async fn retry_failed(mut ask: Ask) -> Reply {
    ask.form().await?;
    let retried = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::retry_failed_jobs(change).await })
    });
    retried.await?;
    Ok(reply::go_to(HERE, Some("flash-job-retried")))
}

#[derive(Template)]
#[template(path = "administration/drop.html")]
struct DropPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    job: Row,
}

async fn confirm(ask: Ask) -> Reply {
    let id = ask.id("id")?;
    let t = &ask.viewer.t;
    let now = ask.app.store.clock().now();
    let found = QueuedJob::find(&mut ask.app.store.read(), id, now).await?;
    let job = row(t, found.ok_or_else(|| Problem::not_found("such job"))?);
    let page = Page::new(&ask.app, &ask.viewer, t.say("administration-drop-it"));
    let crumbs = vec![
        Link::new("/administration", t.say("people-administration")),
        Link::new(HERE, t.say("administration-queue")),
    ];
    reply::page(&ask, &DropPage { t, page: &page, crumbs, job })
}

async fn discard(mut ask: Ask) -> Reply {
    let id = ask.id("id")?;
    ask.form().await?;
    let dropped = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::drop_job(change, id).await })
    });
    dropped.await?;
    Ok(reply::go_to(HERE, Some("flash-job-dropped")))
}
