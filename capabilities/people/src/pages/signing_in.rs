//! `/sign-in`, the mailed link, `/sign-out`.

use askama::Template;
use http::StatusCode;
use kernel::{Actor, Complaint};
use web::{Ask, Faults, Page, Reply, Routes, Words, reply};

use super::{asker, signed_in, signed_out, with_retry};
use crate::actions::{self, Purpose, Try};
use crate::forum::{Joining, forum};
use crate::mails::SignInDetails;
use crate::throttle::Patience;
use crate::{PeopleError, State, email, queries, rules, sign_in};

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/sign-in", &rules::SIGN_IN, form)
        .post("/sign-in", &rules::SIGN_IN, by_password)
        .post("/sign-in/link", &rules::SIGN_IN, ask_for_link)
        .get("/sign-in/sent", &rules::SIGN_IN, sent)
        .get("/sign-in/link/{secret}", &rules::SIGN_IN, show_link)
        .post("/sign-in/link/{secret}", &rules::SIGN_IN, by_link)
        .post("/sign-out", &rules::SIGN_IN, sign_out)
}

#[derive(Template)]
#[template(path = "sign-in.html")]
struct SignInPage<'a> {
    t: &'a Words,
    page: &'a Page,
    faults: Faults,
    email: String,
    next: String,
    is_open: bool,
}

async fn form(mut ask: Ask) -> Reply {
    let next = ask.query().get("next").to_owned();
    if ask.viewer.actor.is_signed_in() {
        return Ok(reply::go_to(reply::safe_path(&next), None));
    }
    draw(&mut ask, StatusCode::OK, Faults::default(), String::new(), next).await
}

async fn draw(ask: &mut Ask, status: StatusCode, faults: Faults, email: String, next: String) -> Reply {
    ask.form_cookie();
    let is_open = forum(&mut ask.app.store.read()).await?.joining == Joining::Open;
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, t.say("sign-in"));
    reply::page_with(ask, status, &SignInPage { t, page: &page, faults, email, next, is_open })
}

async fn by_password(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let (email, next) = (fields.get("email").to_owned(), fields.get("next").to_owned());
    let hasher = ask.app.state::<State>().hasher.clone();
    let password = fields.text("password");
    let tried = sign_in::with_password(&ask.app.store, &hasher, &email, password, asker(&ask)).await;
    match tried {
        Ok((_, session)) => Ok(signed_in(&ask.app, &session, &next)),
        Err(PeopleError::SignInFailed) => {
            let faults = Faults::whole(ask.viewer.t.say("people-sign-in-failed"));
            draw(&mut ask, StatusCode::UNPROCESSABLE_ENTITY, faults, email, next).await
        }
        Err(PeopleError::TooManyTries { seconds }) => {
            let faults = Faults::whole(ask.viewer.t.count("people-too-many-tries-wait", seconds));
            with_retry(draw(&mut ask, StatusCode::TOO_MANY_REQUESTS, faults, email, next).await, seconds)
        }
        Err(error) => Err(error.into()),
    }
}

/// The same answer whether or not somebody has that address: who does, hears by mail.
async fn ask_for_link(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let next = fields.get("next").to_owned();
    let typed = fields.get("email").to_owned();
    let email = match email::normalise(&typed) {
        Ok(email) => email,
        Err(reason) => {
            let malformed = Complaint::new("email", "people-email-malformed", reason);
            let faults = Faults::new(&ask.viewer.t, &[malformed]);
            return draw(&mut ask, StatusCode::UNPROCESSABLE_ENTITY, faults, typed, next).await;
        }
    };
    let tries = [
        Try::new(Patience::LinksToAddress, &email),
        Try::new(Patience::LinksFromRange, &asker(&ask).address_range),
    ];
    let language = ask.viewer.t.language().clone();
    let way_on = next.clone();
    let asked = ask
        .app
        .store
        .write(Actor::Operator, move |change| {
            Box::pin(async move {
                actions::count_try(change, &tries).await?;
                actions::ask_for_sign_in(change, &email, &language, &way_on).await
            })
        })
        .await;
    match asked {
        Ok(()) => Ok(reply::go_to("/sign-in/sent", None)),
        Err(PeopleError::TooManyTries { seconds }) => {
            let faults = Faults::whole(ask.viewer.t.count("people-too-many-links-wait", seconds));
            with_retry(draw(&mut ask, StatusCode::TOO_MANY_REQUESTS, faults, typed, next).await, seconds)
        }
        Err(error) => Err(error.into()),
    }
}

#[derive(Template)]
#[template(path = "sent.html")]
pub(super) struct SentPage<'a> {
    pub t: &'a Words,
    pub page: &'a Page,
    pub lead: String,
}

async fn sent(ask: Ask) -> Reply {
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, t.say("people-look-for-mail"));
    let lead = t.say("people-sign-in-sent");
    reply::page(&ask, &SentPage { t, page: &page, lead })
}

#[derive(Template)]
#[template(path = "sign-in-link.html")]
struct LinkPage<'a> {
    t: &'a Words,
    page: &'a Page,
    action: String,
    email: String,
}

/// Programs that look at mails before people do follow every link; so nothing happens before the button.
async fn show_link(mut ask: Ask) -> Reply {
    ask.form_cookie();
    let secret = ask.part("secret").to_owned();
    let now = ask.app.store.clock().now();
    let link = queries::link(&mut ask.app.store.read(), Purpose::SignIn.as_str(), &secret, now).await?;
    let link = link.ok_or(PeopleError::LinkSpent)?;
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, t.say("sign-in"));
    let action = format!("/sign-in/link/{secret}");
    reply::page(&ask, &LinkPage { t, page: &page, action, email: link.email })
}

async fn by_link(mut ask: Ask) -> Reply {
    ask.form().await?;
    let secret = ask.part("secret").to_owned();
    let now = ask.app.store.clock().now();
    let link = queries::link(&mut ask.app.store.read(), Purpose::SignIn.as_str(), &secret, now).await?;
    let details: SignInDetails =
        link.and_then(|link| serde_json::from_str(&link.details).ok()).unwrap_or_default();
    let (_, session) = sign_in::with_link(&ask.app.store, secret, asker(&ask)).await?;
    Ok(signed_in(&ask.app, &session, &details.next))
}

async fn sign_out(mut ask: Ask) -> Reply {
    ask.form().await?;
    if !ask.viewer.session.is_empty() {
        sign_in::sign_out(&ask.app.store, ask.viewer.session.clone()).await?;
    }
    Ok(signed_out(&ask.app, "/"))
}
