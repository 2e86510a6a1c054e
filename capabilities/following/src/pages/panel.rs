//! On the page of a record, and of a list as it is filtered: the button to follow it, and its feed.

use crate::follow::Target;
use crate::followed::FollowedAll;
use crate::queries;
use askama::Template;
use capability::{Drawn, Panel, PanelPlace};
use kernel::{Actor, Problem, ProblemKind, RecordRef};
use store::{BoxFuture, StoreError};
use web::{Ask, Rests, Words};

pub const PANEL: Panel = Panel { name: "following", place: PanelPlace::Ways, draw };

#[derive(Template)]
#[template(path = "panel.html")]
struct PanelPart<'a> {
    t: &'a Words,
    csrf: &'a str,
    of: String,
    /// How it is followed, where it is.
    state: String,
    /// Where to follow it, for whoever is not signed in.
    follow_at: String,
    /// Empty: there is none for everybody.
    feed: String,
    is_signed_in: bool,
}

fn draw<'a>(ask: &'a Ask, record: &'a RecordRef) -> BoxFuture<'a, Result<Drawn, Problem>> {
    Box::pin(async move {
        let (actor, t) = (&ask.viewer.actor, &ask.viewer.t);
        let followed = FollowedAll::of(&ask.app);
        let here = format!("{}?{}", ask.viewer.path, ask.viewer.query);
        let meant = match followed.meant(&ask.app, actor, t, &here).await? {
            None => followed.meant(&ask.app, actor, t, &Target::record(record).to_string()).await?,
            list => list,
        };
        let Some((target, _)) = meant else { return Ok(Drawn::default()) };
        let state = match actor.party() {
            Some(party) => {
                let known = queries::follow_at(&mut ask.app.store.read(), party, &target).await?;
                known.map(|known| state(t, &known)).unwrap_or_default()
            }
            None => String::new(),
        };
        let of = target.to_string();
        let part = PanelPart {
            t,
            csrf: &ask.viewer.form_token,
            follow_at: format!("/following/new?{}", web::ask::encode(&[("of", &of)])),
            feed: feed_of(ask, &followed, &target).await?,
            of,
            state,
            is_signed_in: actor.is_signed_in(),
        };
        let html = part.render().map_err(|error| {
            Problem::new(ProblemKind::Internal, format!("the panel cannot be drawn: {error}"))
        })?;
        // Who follows it is nobody else's business, so a visitor's page rests on nothing more.
        Ok(Drawn { html, rests: Rests::default() })
    })
}

/// "Following · daily digest"
pub fn state(t: &Words, follow: &crate::follow::Follow) -> String {
    let how = if follow.is_paused {
        t.say("following-is-paused")
    } else {
        t.say(format!("following-is-{}", follow.cadence.as_str()))
    };
    t.name("following-is", how)
}

/// The address of the feed that everybody may read; empty where a visitor may not.
pub async fn feed_of(ask: &Ask, followed: &FollowedAll, target: &Target) -> Result<String, StoreError> {
    let t = &ask.viewer.t;
    let called = followed.called(&ask.app, &Actor::Visitor, t, std::slice::from_ref(target)).await?;
    if called.into_iter().flatten().next().is_none() {
        return Ok(String::new());
    }
    Ok(followed.feed_of(&ask.app, target).unwrap_or_default())
}
