//! Discussions for programs: `/api/v1/discussions` and `/api/v1/moderation-log`. Whoever may read a record reads its
//! discussion here too.

mod schemas;

use crate::actions::{self, Around};
use crate::comment::{Comment, NewComment, Quote, State};
use crate::error::DiscussionError;
use crate::moderation::Step;
use crate::pages::{Opened, log, opened};
use crate::threads::threads;
use crate::{queries, rules};
use capability::held::LogAsked;
use http::{Method, StatusCode};
use kernel::{Capacity, Complaint, Instant, Object, Problem};
use people::party::PublicName;
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use std::collections::HashMap;
use store::BoxFuture;
use uuid::Uuid;
use web::once::{body, created, limit, once};
use web::{Ask, Operation, Reply, Routes, reply};

const OF_LIST: [(&str, &str); 3] = [
    ("on", "the record: recommendation:018f..."),
    ("limit", "1 to 500; 50 when not given"),
    ("cursor", "where to go on: what the page before gave as `next`"),
];
const OF_LOG: [(&str, &str); 3] = [
    ("on", "only of this record; all that may be read when not given"),
    ("limit", "1 to 500; 50 when not given"),
    ("cursor", "where to go on: what the page before gave as `next`"),
];

pub fn routes(routes: Routes) -> Routes {
    let told = |summary, body, answer| Operation { summary, query: &[], body, answer };
    let routes = routes
        .api(
            Method::GET,
            "/api/v1/discussions",
            &rules::READ,
            Operation {
                summary: "Comments on a record, thread by thread, answers below what they answer",
                query: &OF_LIST,
                body: None,
                answer: "[Comment]",
            },
            list,
        )
        .api(
            Method::POST,
            "/api/v1/discussions",
            &rules::COMMENT,
            told("Comment on a record, or answer a comment", Some("NewComment"), "Comment"),
            add,
        )
        .api(Method::GET, "/api/v1/discussions/{id}", &rules::READ, told("One comment", None, "Comment"), one)
        .api(
            Method::PATCH,
            "/api/v1/discussions/{id}",
            &rules::AMEND,
            told("Amend one's own comment; earlier versions stay", Some("CommentAmendment"), "Comment"),
            amend,
        )
        .api(
            Method::DELETE,
            "/api/v1/discussions/{id}",
            &rules::AMEND,
            told("Withdraw one's own comment; its place and date stay", None, "Comment"),
            withdraw,
        )
        .api(
            Method::GET,
            "/api/v1/discussions/{id}/versions",
            &rules::READ,
            told("All versions of a comment's words, the latest first", None, "[CommentVersion]"),
            versions,
        )
        .api(
            Method::POST,
            "/api/v1/discussions/{id}/report",
            &rules::REPORT,
            told("Report a comment to the moderators", Some("CommentReport"), "Comment"),
            report,
        )
        .api(
            Method::POST,
            "/api/v1/discussions/{id}/moderate",
            &rules::MODERATE,
            told("Accept, decline, hide, show or keep a comment", Some("ModerationStep"), "Comment"),
            moderate,
        );
    let routes = routes.api(
        Method::GET,
        "/api/v1/moderation-log",
        &rules::READ,
        Operation {
            summary: "What moderators did and why, the latest first; never the words",
            query: &OF_LOG,
            body: None,
            answer: "[ModerationEntry]",
        },
        moderation_log,
    );
    schemas::add(routes)
}

/// A comment as the asker sees it, so many steps below the first of its thread.
fn shape(opened: &Opened, comment: &Comment, depth: usize) -> Json {
    let discussion = &opened.discussion;
    let reads = opened.reader.reads(comment);
    let at = discussion.place(comment.id);
    let concealed = |quote: &Quote| {
        quote.of.and_then(|of| discussion.find(of)).is_some_and(|quoted| {
            matches!(quoted.state, State::Hidden | State::Held) && !opened.reader.reads(quoted)
        })
    };
    let quote = comment.quote.as_ref().filter(|quote| reads && !concealed(quote));
    let mentions = discussion.mentions.get(&comment.id).filter(|_| reads);
    json!({
        "id": comment.id,
        "on": comment.on.to_string(),
        "thread": comment.thread,
        "reply_to": comment.reply_to,
        "depth": depth,
        "at": comment.at,
        "party": comment.party.map(|id| party(&discussion.names, id)),
        "capacity": comment.capacity,
        "language": comment.language,
        "text": reads.then_some(comment.text.as_str()),
        "html": at.filter(|_| reads).map(|at| discussion.html(at)),
        "quote": quote.map(|quote| json!({ "of": quote.of, "text": quote.text, "part": quote.part })),
        "mentions": mentions.into_iter().flatten().map(|id| party(&discussion.names, *id)).collect::<Vec<_>>(),
        "version": comment.version,
        "written": comment.written,
        "state": comment.state.as_str(),
        "waiting": comment.waiting.as_ref().filter(|_| opened.reader.knows_what_waits(comment)).map(
            |waiting| json!({ "version": waiting.number, "at": waiting.at, "text": waiting.text, "declined": waiting.declined })
        ),
        "reason": discussion.reasons.get(&comment.id).filter(|_| comment.state == State::Hidden),
    })
}

/// A party by its public name; of an erased one it is empty.
fn party(names: &HashMap<Uuid, PublicName>, id: Uuid) -> Json {
    json!({ "id": id, "name": names.get(&id).map_or("", |name| name.name.as_str()) })
}

/// What a comment's ETag is made from: its version and how it stands.
fn tag(comment: &Comment) -> i64 {
    let state = State::ALL.into_iter().position(|state| state == comment.state).unwrap_or_default();
    let declined = if comment.waiting.is_some() && !comment.waits() { 5 } else { 0 };
    comment.mark() * 10 + i64::try_from(state).unwrap_or_default() + declined
}

fn bad(field: &str, detail: String) -> Complaint {
    Complaint::new(field, "error-unacceptable", detail)
}

async fn list(ask: Ask) -> Reply {
    let query = ask.query();
    let mut wrong = query.unknown(&OF_LIST.map(|(name, _)| name));
    let limit = limit(&query, &mut wrong);
    let on = log::record_named(query.get("on"));
    if on.is_none() {
        wrong.push(bad("on", format!("{:?} is no record such as recommendation:018f...", query.get("on"))));
    }
    let cursor = query.get("cursor");
    let after: Option<Uuid> = cursor.parse().ok();
    if after.is_none() && !cursor.is_empty() {
        wrong.push(bad("cursor", format!("{cursor:?} is no cursor that a page gave")));
    }
    let Some(on) = on.filter(|_| wrong.is_empty()) else { return Err(Problem::unacceptable(wrong)) };
    let opened = opened(&ask, &on).await?;
    let comments = &opened.discussion.comments;
    let all: Vec<(usize, usize)> = threads(comments, opened.reader)
        .into_iter()
        .flat_map(|thread| {
            let replies = thread.replies.into_iter().map(|reply| (reply.at, reply.depth));
            std::iter::once((thread.first, 0)).chain(replies).collect::<Vec<_>>()
        })
        .collect();
    let from = match after {
        None => 0,
        // A comment that is gone from this asker's sight ends the list rather than beginning it anew.
        Some(after) => {
            all.iter().position(|(at, _)| comments[*at].id == after).map_or(all.len(), |place| place + 1)
        }
    };
    let page: Vec<(usize, usize)> = all.iter().skip(from).take(limit).copied().collect();
    let next = (from + page.len() < all.len()).then(|| page.last()).flatten();
    let next = next.map(|(at, _)| comments[*at].id.to_string());
    let data: Vec<Json> = page.iter().map(|(at, depth)| shape(&opened, &comments[*at], *depth)).collect();
    web::once::list(&ask, &data, next.as_deref(), all.len() as u64)
}

async fn found(ask: &Ask, id: Uuid) -> Result<(Opened, Comment), Problem> {
    let found = queries::comment(&mut ask.app.store.read(), id).await?;
    let found = found.ok_or_else(|| Problem::not_found("such comment"))?;
    let opened = opened(ask, &found.on).await?;
    let comment = opened.find(id)?.clone();
    Ok((opened, comment))
}

async fn show(ask: &Ask, id: Uuid, status: StatusCode) -> Reply {
    let (opened, comment) = found(ask, id).await?;
    let depth = threads(&opened.discussion.comments, opened.reader)
        .iter()
        .flat_map(|thread| &thread.replies)
        .find(|reply| opened.discussion.comments[reply.at].id == id)
        .map_or(0, |reply| reply.depth);
    reply::json(ask, status, &shape(&opened, &comment, depth), Some(tag(&comment)))
}

async fn one(ask: Ask) -> Reply {
    show(&ask, ask.id("id")?, StatusCode::OK).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct New {
    on: String,
    text: String,
    reply_to: Option<Uuid>,
    quote: Option<NewQuote>,
    capacity: Option<NewCapacity>,
    language: Option<String>,
    #[serde(default)]
    mentions: Vec<Uuid>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NewQuote {
    text: String,
    of: Option<Uuid>,
    #[serde(default)]
    part: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct NewCapacity {
    role: String,
    group: String,
    stakeholder_group: String,
}

async fn add(mut ask: Ask) -> Reply {
    if !ask.viewer.actor.is_signed_in() {
        ask.may(&rules::COMMENT, &Object::default())?;
    }
    let sent: Json = ask.json().await?;
    let new: New = body(&sent)?;
    let on = log::record_named(&new.on).ok_or_else(|| {
        Problem::unacceptable(vec![bad(
            "on",
            format!("{:?} is no record such as recommendation:018f...", new.on),
        )])
    })?;
    let capacity = new.capacity.unwrap_or_default();
    let new = NewComment {
        on,
        text: new.text,
        reply_to: new.reply_to,
        quote: new.quote.map(|quote| Quote { of: quote.of, text: quote.text, part: quote.part }),
        capacity: Capacity {
            role: capacity.role,
            group: capacity.group,
            stakeholder_group: capacity.stakeholder_group,
        },
        language: new.language.unwrap_or_else(|| ask.viewer.t.language().to_string()),
        mentions: new.mentions,
    };
    let around = Around::of(&ask.app);
    let id = once(&ask, &sent, move |change| -> BoxFuture<'_, Result<Uuid, DiscussionError>> {
        Box::pin(async move {
            let id = change.id();
            actions::add_comment(change, &around, id, new).await
        })
    })
    .await?;
    created(format!("/api/v1/discussions/{id}"), show(&ask, id, StatusCode::CREATED).await)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Amendment {
    text: String,
}

async fn amend(mut ask: Ask) -> Reply {
    let id = ask.id("id")?;
    let (opened, comment) = found(&ask, id).await?;
    ask.may(&rules::AMEND, &Object { owner: comment.party, ..opened.object.clone() })?;
    let sent: Json = ask.json().await?;
    let new: Amendment = body(&sent)?;
    let (around, headers) = (Around::of(&ask.app), ask.headers.clone());
    ask.app
        .store
        .write(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move {
                queries::hold_comment(change, id).await?;
                if let Some(stands) = queries::comment(change, id).await? {
                    reply::check_match(&headers, tag(&stands))?;
                }
                actions::amend_comment(change, &around, id, &new.text, None).await
            })
        })
        .await
        .map_err(|error: DiscussionError| Problem::from(error))?;
    show(&ask, id, StatusCode::OK).await
}

async fn withdraw(ask: Ask) -> Reply {
    let (id, around) = (ask.id("id")?, Around::of(&ask.app));
    ask.app
        .store
        .write(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move { actions::withdraw_comment(change, &around, id).await })
        })
        .await
        .map_err(|error: DiscussionError| Problem::from(error))?;
    show(&ask, id, StatusCode::OK).await
}

#[derive(Debug, Serialize)]
struct VersionShape {
    version: i64,
    at: Instant,
    text: String,
}

async fn versions(ask: Ask) -> Reply {
    let (opened, comment) = found(&ask, ask.id("id")?).await?;
    if !opened.reader.reads(&comment) {
        return Err(Problem::not_found("such comment"));
    }
    let all = queries::versions(&mut ask.app.store.read(), comment.id).await?;
    let data = all.into_iter().map(|one| VersionShape { version: one.version, at: one.at, text: one.text });
    let data: Vec<VersionShape> = data.collect();
    web::once::list(&ask, &data, None, data.len() as u64)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reported {
    reason: String,
}

async fn report(mut ask: Ask) -> Reply {
    let (id, around) = (ask.id("id")?, Around::of(&ask.app));
    let sent: Json = ask.json().await?;
    let new: Reported = body(&sent)?;
    ask.app
        .store
        .write(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move { actions::report_comment(change, &around, id, &new.reason).await })
        })
        .await
        .map_err(|error: DiscussionError| Problem::from(error))?;
    show(&ask, id, StatusCode::CREATED).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Moderated {
    step: String,
    #[serde(default)]
    reason: String,
    /// The version that was looked at.
    version: Option<i64>,
}

async fn moderate(mut ask: Ask) -> Reply {
    let (id, around) = (ask.id("id")?, Around::of(&ask.app));
    let sent: Json = ask.json().await?;
    let new: Moderated = body(&sent)?;
    let step = Step::parse(&new.step).ok_or_else(|| {
        let known = Step::ALL.map(Step::as_str).join(", ");
        Problem::unacceptable(vec![bad("step", format!("{:?} is no step; it is one of {known}", new.step))])
    })?;
    ask.app
        .store
        .write(ask.viewer.actor.clone(), move |change| {
            Box::pin(
                async move { actions::moderate(change, &around, id, step, &new.reason, new.version).await },
            )
        })
        .await
        .map_err(|error: DiscussionError| Problem::from(error))?;
    show(&ask, id, StatusCode::OK).await
}

async fn moderation_log(ask: Ask) -> Reply {
    ask.app.freshness.catch_up().await?;
    let query = ask.query();
    let mut wrong = query.unknown(&OF_LOG.map(|(name, _)| name));
    let limit = limit(&query, &mut wrong);
    let on = log::record_named(query.get("on"));
    if on.is_none() && query.has("on") {
        wrong.push(bad("on", format!("{:?} is no record such as recommendation:018f...", query.get("on"))));
    }
    let before = match query.get("cursor") {
        "" => Some(Instant::from_micros(i64::MAX)),
        cursor => cursor.parse().ok().map(Instant::from_micros),
    };
    let Some(before) = before.filter(|_| wrong.is_empty()) else {
        if wrong.is_empty() {
            wrong.push(bad("cursor", "it is no cursor that a page gave".to_owned()));
        }
        return Err(Problem::unacceptable(wrong));
    };
    if let Some(on) = &on {
        opened(&ask, on).await?;
    }
    let asked = LogAsked { on: on.map(|on| on.id), before, most: limit };
    let (lines, next) = log::read(&ask.app, &ask.viewer.actor, &ask.viewer.t, asked).await?;
    let parties: Vec<Uuid> = lines.iter().filter_map(|line| line.party).collect();
    let names = people::queries::public_names(&mut ask.app.store.read(), &parties).await?;
    let data: Vec<Json> = lines
        .iter()
        .map(|line| {
            let of = |kind: &str| (line.what.kind == kind).then_some(line.what.id);
            json!({
                "id": line.id,
                "comment": of("comment"),
                "assessment": of("assessment"),
                "on": line.on.to_string(),
                "step": line.step.as_str(),
                "by": line.party.map(|id| party(&names, id)),
                "at": line.at,
                "reason": line.reason,
            })
        })
        .collect();
    let next = next.map(|next| next.micros().to_string());
    web::once::list(&ask, &data, next.as_deref(), data.len() as u64)
}
