//! `/following`: what one follows, how one hears of it, and the secret address.

use super::panel::feed_of;
use crate::error::FollowingError;
use crate::follow::{Cadence, Target};
use crate::followed::FollowedAll;
use crate::{actions, queries, rules};
use askama::Template;
use kernel::{Complaint, Problem, ProblemKind};
use store::{BoxFuture, Change};
use uuid::Uuid;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Page, Reply, Routes, Words, reply};

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/following", &rules::READ_OWN, show)
        .post("/following", &rules::FOLLOW, follow)
        .get("/following/new", &rules::FOLLOW, new)
        .post("/following/address", &rules::FOLLOW, make_address)
        .post("/following/address/end", &rules::FOLLOW, end_address)
        .post("/following/{id}", &rules::FOLLOW, amend)
}

#[derive(Template)]
#[template(path = "following.html")]
struct FollowingPage<'a> {
    t: &'a Words,
    page: &'a Page,
    rows: Vec<Row>,
    /// Follows of what cannot be read now.
    unreadable: usize,
    /// The private feed and calendar, shown once after they were made.
    secret: Option<Secret>,
    /// Since when there is a secret address; empty: there is none.
    secret_since: String,
}

struct Row {
    id: Uuid,
    title: String,
    href: String,
    feed: String,
    since: String,
    choices: Vec<Choice>,
    is_paused: bool,
}

struct Secret {
    feed: String,
    calendar: String,
}

async fn show(ask: Ask) -> Reply {
    draw(&ask, None).await
}

async fn draw(ask: &Ask, secret: Option<String>) -> Reply {
    ask.app.freshness.catch_up().await?;
    let party = party(ask)?;
    let t = &ask.viewer.t;
    let mut db = ask.app.store.read();
    let follows = queries::follows_of(&mut db, party).await?;
    let made = queries::address_made(&mut db, party).await?;
    let followed = FollowedAll::of(&ask.app);
    let targets: Vec<Target> = follows.iter().map(|follow| follow.target.clone()).collect();
    let called = followed.called(&ask.app, &ask.viewer.actor, t, &targets).await?;
    let (mut rows, mut unreadable) = (Vec::new(), 0);
    for (follow, called) in follows.iter().zip(called) {
        // What cannot be read has no name here either; it stays, and speaks again when it can be.
        let Some(called) = called else {
            unreadable += 1;
            continue;
        };
        let choice = |cadence: Cadence| {
            Choice::new(cadence.as_str(), t.say(format!("following-how-{}", cadence.as_str())))
                .chosen_if(cadence == follow.cadence && !follow.is_paused)
        };
        rows.push(Row {
            id: follow.id,
            title: called.title,
            href: called.address,
            feed: feed_of(ask, &followed, &follow.target).await?,
            since: t.date(follow.begun),
            choices: Cadence::ALL.map(choice).into(),
            is_paused: follow.is_paused,
        });
    }
    let url = &ask.app.options.public_url;
    let secret = secret.map(|secret| Secret {
        feed: format!("{url}/feeds/mine/{secret}.atom"),
        calendar: format!("{url}/calendar/{secret}.ics"),
    });
    let page = Page::new(&ask.app, &ask.viewer, t.say("following-what-you-follow"));
    let secret_since = made.map(|made| t.date(made)).unwrap_or_default();
    reply::page(ask, &FollowingPage { t, page: &page, rows, unreadable, secret, secret_since })
}

fn party(ask: &Ask) -> Result<Uuid, Problem> {
    let detail = "sign in to follow something";
    ask.viewer.actor.party().ok_or_else(|| Problem::new(ProblemKind::SignInNeeded, detail))
}

#[derive(Template)]
#[template(path = "follow.html")]
struct FollowPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    of: String,
    choices: Vec<Choice>,
}

/// The form with which something is followed: where a visitor comes back to after signing in.
async fn new(ask: Ask) -> Reply {
    let of = ask.query().get("of").to_owned();
    form(&ask, &of, Cadence::Daily, Faults::default()).await
}

async fn form(ask: &Ask, of: &str, chosen: Cadence, faults: Faults) -> Reply {
    ask.app.freshness.catch_up().await?;
    let t = &ask.viewer.t;
    let (target, called) = meant(ask, of).await?;
    let title = t.name("following-follow-this", &called.title);
    let page = Page::new(&ask.app, &ask.viewer, title);
    let choice = |cadence: Cadence| {
        let word = cadence.as_str();
        Choice::new(word, t.say(format!("following-how-{word}")))
            .with_help(t.say(format!("following-how-{word}-help")))
            .chosen_if(cadence == chosen)
    };
    let crumbs = vec![Link::new(called.address, called.title)];
    let status = faults.status();
    let drawn = FollowPage {
        t,
        page: &page,
        crumbs,
        faults,
        of: target.to_string(),
        choices: Cadence::ALL.map(choice).into(),
    };
    reply::page_with(ask, status, &drawn)
}

async fn meant(ask: &Ask, of: &str) -> Result<(Target, crate::followed::Called), Problem> {
    let (actor, t) = (&ask.viewer.actor, &ask.viewer.t);
    let found = FollowedAll::of(&ask.app).meant(&ask.app, actor, t, of).await?;
    found.ok_or_else(crate::followed::nothing_there)
}

async fn follow(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    ask.app.freshness.catch_up().await?;
    let cadence = Cadence::parse(fields.get("cadence")).unwrap_or(Cadence::Daily);
    let (target, called) = meant(&ask, fields.get("of")).await?;
    let of = target.to_string();
    let followed = write(&ask, move |change| {
        Box::pin(async move { actions::follow(change, target, cadence).await.map(drop) })
    });
    match followed.await {
        Ok(()) => Ok(reply::go_to(&called.address, Some("flash-followed"))),
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            form(&ask, &of, cadence, faults).await
        }
    }
}

/// One of the row's buttons: another cadence, a pause or its end, leaving.
async fn amend(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let id = ask.id("id")?;
    let wish = fields.get("do").to_owned();
    let flash = if wish == "leave" { "flash-follow-left" } else { "flash-follow-kept" };
    write(&ask, move |change| {
        Box::pin(async move {
            match wish.as_str() {
                "leave" => actions::leave(change, id).await,
                "pause" => actions::amend(change, id, None, Some(true)).await,
                "resume" => actions::amend(change, id, None, Some(false)).await,
                word => {
                    let cadence = Cadence::parse(word).ok_or_else(|| unknown(word))?;
                    actions::amend(change, id, Some(cadence), Some(false)).await
                }
            }
        })
    })
    .await?;
    Ok(reply::go_to("/following", Some(flash)))
}

fn unknown(word: &str) -> FollowingError {
    let detail = format!("{word:?} is nothing that can be done with a follow");
    FollowingError::Complaints(vec![Complaint::new("do", "error-unacceptable", detail)])
}

/// The secret stands on the page that answers, once, and nowhere else.
async fn make_address(mut ask: Ask) -> Reply {
    ask.form().await?;
    let actor = ask.viewer.actor.clone();
    let made = ask
        .app
        .store
        .write::<_, FollowingError>(actor, |change| Box::pin(actions::make_address(change)))
        .await?;
    draw(&ask, Some(made)).await
}

async fn end_address(mut ask: Ask) -> Reply {
    ask.form().await?;
    write(&ask, |change| Box::pin(actions::end_address(change))).await?;
    Ok(reply::go_to("/following", Some("flash-secret-ended")))
}

async fn write(
    ask: &Ask,
    work: impl for<'c> FnOnce(&'c mut Change) -> BoxFuture<'c, Result<(), FollowingError>> + Send + 'static,
) -> Result<(), FollowingError> {
    ask.app.store.write(ask.viewer.actor.clone(), work).await
}
