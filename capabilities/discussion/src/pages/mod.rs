//! The pages of discussions: reading them, taking part, moderating, and the log of what moderators did.

mod administration;
mod amending;
mod drawn;
pub mod log;
mod moderating;
mod panel;
mod reading;
mod saying;

pub use log::moderated;
pub use moderating::waiting;
pub use panel::PANEL;

use crate::actions::Around;
use crate::comment::{Comment, Reader};
use crate::error::DiscussionError;
use crate::state::{Discussion, Discussions, tag};
use crate::{queries, rules};
use capability::object_shown;
use kernel::{Object, Problem, ProblemKind, RecordRef};
use std::sync::Arc;
use store::{BoxFuture, Change, RecordRow};
use uuid::Uuid;
use web::parts::Link;
use web::{Ask, Fields, Rests, Routes, Words};

pub fn routes(routes: Routes) -> Routes {
    let routes = reading::routes(routes);
    let routes = saying::routes(routes);
    let routes = amending::routes(routes);
    let routes = moderating::routes(routes);
    administration::routes(log::routes(routes))
}

/// Of those that a record stands for, the discussions of so many are shown.
const MOST_MERGED: usize = 20;

/// A record's discussion, which this viewer has been found to be allowed to read.
pub struct Opened {
    /// How far the log had been read.
    pub version: u64,
    pub record: RecordRow,
    /// What is discussed is called so, and stands there.
    pub on: Link,
    pub object: Object,
    pub discussion: Arc<Discussion>,
    pub reader: Reader,
}

impl Opened {
    pub fn record(&self) -> RecordRef {
        RecordRef::new(self.record.kind.as_str(), self.record.id)
    }

    /// Where all of it is read.
    pub fn address(&self) -> String {
        address(&self.record())
    }

    /// The comment, for whoever may know of it.
    pub fn find(&self, id: Uuid) -> Result<&Comment, Problem> {
        let found = self.discussion.find(id).filter(|comment| self.reader.knows(comment));
        found.ok_or_else(|| Problem::not_found("such comment"))
    }

    /// Comments that this reader knows of.
    pub fn n(&self) -> usize {
        self.discussion.comments.iter().filter(|comment| self.reader.knows(comment)).count()
    }

    pub fn crumbs(&self, ask: &Ask) -> Vec<Link> {
        vec![self.on.clone(), Link::new(self.address(), ask.viewer.t.say("discussion"))]
    }
}

/// What a record is called for this reader, with its place.
async fn called(ask: &Ask, record: &RecordRow) -> Result<Link, Problem> {
    let on = RecordRef::new(record.kind.as_str(), record.id);
    Ok(match capability::called(ask, &on).await? {
        Some(card) => Link::new(card.address, card.title),
        None => Link::new(record.address.as_str(), titled(&ask.viewer.t, record)),
    })
}

/// The title of a record's row; some have none.
pub fn titled(t: &Words, record: &RecordRow) -> String {
    if record.title.is_empty() { t.say("discussion-what-is-discussed") } else { record.title.clone() }
}

pub fn address(on: &RecordRef) -> String {
    format!("/discussions/{}/{}", on.kind, on.id)
}

pub fn anchor(comment: Uuid) -> String {
    format!("comment-{comment}")
}

/// The discussion of a record, for whoever may read it.
pub async fn opened(ask: &Ask, on: &RecordRef) -> Result<Opened, Problem> {
    let version = ask.app.freshness.catch_up().await?;
    let discussions = ask.app.state::<Discussions>();
    let discussion = discussions.of(on.id, version, &ask.app.freshness).await?;
    let discussion = discussion.ok_or_else(|| Problem::not_found("such record"))?;
    let record = discussion.record.clone();
    if record.kind != on.kind || record.kind == "comment" {
        return Err(Problem::not_found("such record"));
    }
    let object = object_shown(&ask.app, &record).ok_or_else(|| Problem::not_found("such record"))?;
    ask.may(&rules::READ, &object)?;
    let reader = reader(ask, &object);
    let on = called(ask, &record).await?;
    Ok(Opened { version, record, on, object, discussion, reader })
}

/// Of those that this record stands for, the ones on which somebody has said something that this reader may read; and
/// what a page with them rests on: the others may be spoken of at any moment.
async fn merged(ask: &Ask, opened: &Opened) -> Result<(Vec<Opened>, Rests), Problem> {
    let all = capability::stands_for(&ask.app, &opened.record());
    let mut rests = Rests::on(all.iter().map(|other| tag(other.id)));
    let ids: Vec<Uuid> = all.iter().map(|other| other.id).collect();
    let spoken_of = queries::spoken_of(&mut ask.app.store.read(), &ids).await?;
    let mut found = Vec::new();
    for other in all.iter().filter(|other| spoken_of.contains(&other.id)) {
        match self::opened(ask, other).await {
            Ok(other) if other.n() > 0 => found.push(other),
            Ok(_) => {}
            Err(problem) if is_not_theirs(&problem) => {}
            Err(problem) => return Err(problem),
        }
        if found.len() == MOST_MERGED {
            break;
        }
    }
    for other in &found {
        rests.add(panel::rests(other));
    }
    Ok((found, rests))
}

/// Whether a record is not there, or not for this reader.
fn is_not_theirs(problem: &Problem) -> bool {
    matches!(problem.kind, ProblemKind::NotFound | ProblemKind::SignInNeeded | ProblemKind::NotAllowed)
}

/// The record in the path: `{type}` and `{id}`.
async fn opened_here(ask: &Ask) -> Result<Opened, Problem> {
    let on = RecordRef::new(ask.part("type"), ask.id("id")?);
    opened(ask, &on).await
}

/// The comment in the path and its discussion, for whoever may know of it.
async fn opened_comment(ask: &Ask) -> Result<(Opened, Comment), Problem> {
    let id = ask.id("id")?;
    let found = queries::comment(&mut ask.app.store.read(), id).await?;
    let found = found.ok_or_else(|| Problem::not_found("such comment"))?;
    let opened = opened(ask, &found.on).await?;
    let comment = opened.find(id)?.clone();
    Ok((opened, comment))
}

fn reader(ask: &Ask, object: &Object) -> Reader {
    Reader { party: ask.viewer.actor.party(), moderates: ask.may(&rules::MODERATE, object).is_ok() }
}

/// The form of somebody signed in. Whatever refuses it from here on gives its words back.
async fn form(ask: &mut Ask) -> Result<Fields, Problem> {
    let (fields, is_fresh) = ask.form_or_stale().await?;
    ask.give_back(&fields);
    if !ask.viewer.actor.is_signed_in() {
        return Err(
            Problem::new(ProblemKind::SignInNeeded, "sign in to do this").said_by("discussion-signed-out")
        );
    }
    if !is_fresh {
        let detail = "this form is no longer good; load it again and send it once more";
        return Err(Problem::new(ProblemKind::NotAllowed, detail).said_by("form-no-longer-good"));
    }
    Ok(fields)
}

/// What refuses a form because the phase was set back while it was written.
fn phase_said(problem: Problem) -> Problem {
    match problem.kind {
        ProblemKind::NotAllowed if problem.message == Some("not-allowed") => {
            problem.said_by("discussion-closed-meanwhile")
        }
        _ => problem,
    }
}

/// Does something in the asker's name.
async fn write<T: Send + 'static>(
    ask: &Ask,
    work: impl for<'c> FnOnce(&'c mut Change, &'c Around) -> BoxFuture<'c, Result<T, DiscussionError>>
    + Send
    + 'static,
) -> Result<T, DiscussionError> {
    let around = Around::of(&ask.app);
    ask.app
        .store
        .write(ask.viewer.actor.clone(), move |change| Box::pin(async move { work(change, &around).await }))
        .await
}
