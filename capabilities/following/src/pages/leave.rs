//! `/following/leave/{token}`: leaving by a mail's own link, without signing in (RFC 8058). Looking at it changes nothing.

use crate::error::FollowingError;
use crate::jobs::{LEAVE_ALL, LEAVE_ONE};
use crate::{actions, queries};
use askama::Template;
use kernel::{Actor, Problem, ProblemKind};
use uuid::Uuid;
use web::{Ask, Page, Reply, Words, reply};

#[derive(Template)]
#[template(path = "leave.html")]
struct LeavePage<'a> {
    t: &'a Words,
    page: &'a Page,
    is_one: bool,
    is_left: bool,
}

/// Whose link it is, and which follow it leaves; `None`: all that are mailed.
struct Meant {
    /// `None`: nothing is left to leave.
    party: Option<Uuid>,
    follow: Option<Uuid>,
}

async fn meant(ask: &Ask) -> Result<Meant, Problem> {
    let (key, token, now) = (&ask.app.key, ask.part("token"), ask.app.store.clock().now());
    if let Ok(one) = mail::token::open(key, LEAVE_ONE, token, now) {
        let follow = queries::follow(&mut ask.app.store.read(), one.record).await?;
        return Ok(Meant { party: follow.map(|follow| follow.party), follow: Some(one.record) });
    }
    match mail::token::open(key, LEAVE_ALL, token, now) {
        Ok(all) => Ok(Meant { party: Some(all.record), follow: None }),
        Err(fault) => {
            Err(Problem::new(ProblemKind::NotAllowed, fault.to_string()).said_by("following-leave-no-good"))
        }
    }
}

pub async fn show(ask: Ask) -> Reply {
    let meant = meant(&ask).await?;
    draw(&ask, meant.follow.is_some(), false)
}

/// What mail programs send has no token of a form and needs none: the link itself is the token.
pub async fn leave(ask: Ask) -> Reply {
    let meant = meant(&ask).await?;
    if let Some(party) = meant.party {
        let follow = meant.follow;
        ask.app
            .store
            .write::<_, FollowingError>(Actor::Operator, move |change| {
                Box::pin(async move { actions::leave_by_mail(change, party, follow).await })
            })
            .await?;
    }
    draw(&ask, meant.follow.is_some(), true)
}

fn draw(ask: &Ask, is_one: bool, is_left: bool) -> Reply {
    let t = &ask.viewer.t;
    let title = if is_left { "following-left" } else { "following-leave-mails" };
    let page = Page::new(&ask.app, &ask.viewer, t.say(title));
    reply::page(ask, &LeavePage { t, page: &page, is_one, is_left })
}
