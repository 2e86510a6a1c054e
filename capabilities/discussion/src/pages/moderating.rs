//! Reporting a comment, what waits for moderators, and what they do with one.

use super::drawn::{CommentView, Drawing};
use super::{form, opened_comment, phase_said, reading, write};
use crate::comment::Comment;
use crate::moderation::{Step, standing};
use crate::{actions, queries, rules};
use askama::Template;
use capability::held::Waiting;
use capability::{Manifest, object_shown};
use http::StatusCode;
use kernel::{Actor, Instant, Problem};
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use store::{BoxFuture, RecordRow};
use uuid::Uuid;
use web::parts::{Choice, Compared, Link, compare};
use web::{App, Ask, Faults, Page, Reply, Routes, Words, reply};

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/comments/{id}/report", &rules::REPORT, begin_report)
        .post("/comments/{id}/report", &rules::REPORT, report)
        .get("/comments/{id}/moderate", &rules::MODERATE, show)
        .post("/comments/{id}/moderate", &rules::MODERATE, moderate)
        .get("/moderation", &rules::MODERATE, queue)
}

#[derive(Template)]
#[template(path = "discussion/report.html")]
struct ReportPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    comment: CommentView,
    reason: String,
}

async fn begin_report(ask: Ask) -> Reply {
    draw_report(&ask, String::new(), Faults::default(), StatusCode::OK).await
}

async fn draw_report(ask: &Ask, reason: String, faults: Faults, status: StatusCode) -> Reply {
    let (opened, comment) = opened_comment(ask).await?;
    if !opened.reader.reads(&comment) {
        return Err(Problem::not_found("such comment"));
    }
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, t.say("discussion-report-title"));
    let drawing = Drawing::new(ask, &opened);
    let at = opened.discussion.place(comment.id).unwrap_or_default();
    let view = CommentView { ways: Vec::new(), ..drawing.comment(at, 0) };
    let drawn = ReportPage { t, page: &page, crumbs: opened.crumbs(ask), faults, comment: view, reason };
    reply::page_with(ask, status, &drawn)
}

async fn report(mut ask: Ask) -> Reply {
    let fields = form(&mut ask).await?;
    let (id, reason) = (ask.id("id")?, fields.text("reason"));
    let typed = reason.clone();
    let reported = write(&ask, move |change, around| {
        Box::pin(async move { actions::report_comment(change, around, id, &typed).await })
    })
    .await;
    match reported {
        Ok(()) => Ok(reply::go_to(&format!("/comments/{id}"), Some("flash-comment-reported"))),
        Err(crate::DiscussionError::TooFast { until, .. }) => {
            let t = &ask.viewer.t;
            let faults = Faults::whole(t.name("discussion-go-on-at", t.clock(until)));
            draw_report(&ask, reason, faults, StatusCode::TOO_MANY_REQUESTS).await
        }
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, phase_said(error.into()))?;
            let status = faults.status();
            draw_report(&ask, reason, faults, status).await
        }
    }
}

struct ReportView {
    date: String,
    reason: String,
}

#[derive(Template)]
#[template(path = "discussion/moderate.html")]
struct ModeratePage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    comment: CommentView,
    steps: Vec<Choice>,
    /// The mark of what is shown.
    seen: i64,
    /// The words that stand beside those that wait to take their place.
    waiting: Option<Compared>,
    reason: String,
    reports: Vec<ReportView>,
    log: Vec<ReportView>,
}

async fn show(ask: Ask) -> Reply {
    draw(&ask, "", String::new(), Faults::default()).await
}

async fn draw(ask: &Ask, chosen: &str, reason: String, faults: Faults) -> Reply {
    let (opened, comment) = opened_comment(ask).await?;
    ask.may(&rules::MODERATE, &opened.object)?;
    let t = &ask.viewer.t;
    let mut db = ask.app.store.read();
    let reports = queries::reports_of(&mut db, comment.id).await?;
    let entries = queries::entries_of_comment(&mut db, comment.id).await?;
    let is_reported = reports.iter().any(|report| report.waits);
    let steps = standing(comment.state, comment.waits()).map(|stands| Step::of(stands, is_reported));
    let steps = steps.into_iter().flatten().map(|step| {
        Choice::new(step.as_str(), t.say(format!("moderation-step-{}", step.as_str())))
            .with_help(t.say(format!("moderation-step-{}-help", step.as_str())))
            .chosen_if(chosen == step.as_str())
    });
    let page = Page::new(&ask.app, &ask.viewer, t.say("discussion-moderate-title"));
    let drawing = Drawing::new(ask, &opened);
    let at = opened.discussion.place(comment.id).unwrap_or_default();
    let status = faults.status();
    let drawn = ModeratePage {
        t,
        page: &page,
        crumbs: opened.crumbs(ask),
        faults,
        comment: CommentView { ways: Vec::new(), ..drawing.comment(at, 0) },
        steps: steps.collect(),
        seen: comment.mark(),
        waiting: comment
            .waiting
            .as_ref()
            .filter(|_| comment.waits())
            .map(|waiting| compare(&comment.text, &waiting.text)),
        reason,
        reports: reports
            .iter()
            .map(|report| ReportView { date: t.moment(report.at), reason: report.reason.clone() })
            .collect(),
        log: entries
            .iter()
            .map(|entry| ReportView {
                date: t.moment(entry.at),
                reason: reading::said(t, entry.step, &entry.reason),
            })
            .collect(),
    };
    reply::page_with(ask, status, &drawn)
}

async fn moderate(mut ask: Ask) -> Reply {
    let fields = form(&mut ask).await?;
    let (id, reason, word) = (ask.id("id")?, fields.text("reason"), fields.get("step").to_owned());
    let Some(step) = Step::parse(&word) else {
        let faults = Faults::whole(ask.viewer.t.say("moderation-step-missing"));
        return draw(&ask, "", reason, faults).await;
    };
    let typed = reason.clone();
    // Without a mark, the form was never drawn for anybody to look at.
    let seen = Some(fields.get("seen").parse().unwrap_or(0));
    let done = write(&ask, move |change, around| {
        Box::pin(async move { actions::moderate(change, around, id, step, &typed, seen).await })
    })
    .await;
    match done {
        Ok(()) => Ok(reply::go_to("/moderation", Some("flash-moderated"))),
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(&ask, &word, reason, faults).await
        }
    }
}

struct WaitingView {
    title: String,
    address: String,
    who: String,
    date: String,
    words: String,
    reports: Vec<String>,
}

#[derive(Template)]
#[template(path = "discussion/queue.html")]
struct QueuePage<'a> {
    t: &'a Words,
    page: &'a Page,
    waiting: Vec<WaitingView>,
    rule: String,
}

/// What waits in all capabilities for this moderator, the longest waiting first.
async fn queue(ask: Ask) -> Reply {
    ask.app.freshness.catch_up().await?;
    let t = &ask.viewer.t;
    let mut all: Vec<Waiting> = Vec::new();
    let manifests = ask.app.states.get::<Vec<Manifest>>();
    for held in manifests.iter().flat_map(|all| all.iter()).filter_map(|manifest| manifest.held) {
        all.extend(held(&ask.app, &ask.viewer.actor, t).await?);
    }
    all.sort_by_key(|one| one.since);
    let mut db = ask.app.store.read();
    let parties: Vec<Uuid> = all.iter().filter_map(|one| one.party).collect();
    let names = people::queries::public_names(&mut db, &parties).await?;
    let rule = capability::held::hold_rule(&mut db).await?;
    let waiting = all.into_iter().map(|one| WaitingView {
        who: one.party.and_then(|party| names.get(&party)).map(|name| name.name.clone()).unwrap_or_default(),
        title: one.title,
        address: one.address,
        date: t.moment(one.since),
        words: one.words,
        reports: one.reports,
    });
    let waiting = waiting.collect();
    let page = Page::new(&ask.app, &ask.viewer, t.say("discussion-queue"));
    let rule = t.say(format!("discussion-hold-{}", rule.as_str()));
    reply::page(&ask, &QueuePage { t, page: &page, waiting, rule })
}

/// Comments that are held or reported, on records that this moderator moderates.
pub fn waiting<'a>(
    app: &'a App,
    actor: &'a Actor,
    t: &'a Words,
) -> BoxFuture<'a, Result<Vec<Waiting>, Problem>> {
    Box::pin(async move {
        let mut db = app.store.read();
        let mut comments = queries::held(&mut db).await?;
        comments.extend(queries::reported(&mut db).await?);
        // What is reported and amended is one thing to look at.
        let amended = queries::amended(&mut db).await?;
        let known: HashSet<Uuid> = comments.iter().map(|comment| comment.id).collect();
        comments.extend(amended.into_iter().filter(|comment| !known.contains(&comment.id)));
        let mut records: HashMap<Uuid, Option<RecordRow>> = HashMap::new();
        let mut waiting = Vec::new();
        for comment in comments {
            if let Entry::Vacant(place) = records.entry(comment.on.id) {
                let found = RecordRow::find(&mut db, comment.on.id).await?;
                place.insert(found.filter(|record| moderates(app, actor, record)));
            }
            let Some(Some(record)) = records.get(&comment.on.id) else { continue };
            let reports = queries::reports_of(&mut db, comment.id).await?;
            waiting.push(told(t, record, comment, reports));
        }
        Ok(waiting)
    })
}

fn moderates(app: &App, actor: &Actor, record: &RecordRow) -> bool {
    object_shown(app, record).is_some_and(|object| kernel::may(actor, &rules::MODERATE, &object).is_ok())
}

/// Since when a held comment, or its amended words, wait.
fn begun(comment: &Comment) -> Instant {
    comment.waiting.as_ref().filter(|_| comment.waits()).map_or(comment.at, |waiting| waiting.at)
}

fn told(t: &Words, record: &RecordRow, comment: Comment, reports: Vec<queries::Report>) -> Waiting {
    let waiting: Vec<queries::Report> = reports.into_iter().filter(|report| report.waits).collect();
    Waiting {
        title: t.name("discussion-comment-on", super::titled(t, record)),
        address: format!("/comments/{}/moderate", comment.id),
        party: comment.party,
        since: waiting.first().map_or_else(|| begun(&comment), |report| report.at),
        words: if comment.waits() { comment.written_last().to_owned() } else { comment.text },
        reports: waiting.into_iter().map(|report| report.reason).collect(),
    }
}
