//! `/join`: making an account where the forum is open to everyone.

use askama::Template;
use http::StatusCode;
use kernel::{Actor, Complaint};
use web::{Ask, Faults, Page, Reply, Routes, Words, reply};

use super::signing_in::SentPage;
use super::{asker, with_retry};
use crate::actions::{self, Try};
use crate::forum::{Joining, forum};
use crate::throttle::Patience;
use crate::{PeopleError, email, party, rules};

pub(super) fn routes(routes: Routes) -> Routes {
    routes.get("/join", &rules::JOIN, form).post("/join", &rules::JOIN, join).get(
        "/join/sent",
        &rules::JOIN,
        sent,
    )
}

#[derive(Template)]
#[template(path = "join.html")]
struct JoinPage<'a> {
    t: &'a Words,
    page: &'a Page,
    faults: Faults,
    /// Not `name`: that is a name of the form's own parts.
    typed_name: String,
    email: String,
}

async fn is_open(ask: &Ask) -> Result<(), PeopleError> {
    match forum(&mut ask.app.store.read()).await?.joining {
        Joining::Open => Ok(()),
        Joining::ByInvitation => Err(PeopleError::ByInvitation),
    }
}

async fn form(mut ask: Ask) -> Reply {
    is_open(&ask).await?;
    draw(&mut ask, StatusCode::OK, Faults::default(), String::new(), String::new())
}

fn draw(ask: &mut Ask, status: StatusCode, faults: Faults, name: String, email: String) -> Reply {
    ask.form_cookie();
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, t.say("people-join"));
    reply::page_with(ask, status, &JoinPage { t, page: &page, faults, typed_name: name, email })
}

/// The same answer whether or not the address has an account already.
async fn join(mut ask: Ask) -> Reply {
    is_open(&ask).await?;
    let fields = ask.form().await?;
    let (typed_name, typed_email) = (fields.get("name").to_owned(), fields.get("email").to_owned());
    let mut complaints = Vec::new();
    let name = party::line(&typed_name).unwrap_or_else(|fault| {
        complaints.push(Complaint::new("name", fault.message(), "a name of at most 200 characters"));
        String::new()
    });
    if name.is_empty() && complaints.is_empty() {
        complaints.push(Complaint::new("name", "people-name-missing", "a name is needed"));
    }
    let email = email::normalise(&typed_email).unwrap_or_else(|reason| {
        complaints.push(Complaint::new("email", "people-email-malformed", reason));
        String::new()
    });
    if !complaints.is_empty() {
        let faults = Faults::new(&ask.viewer.t, &complaints);
        return draw(&mut ask, StatusCode::UNPROCESSABLE_ENTITY, faults, typed_name, typed_email);
    }
    let tries = [
        Try::new(Patience::LinksToAddress, &email),
        Try::new(Patience::LinksFromRange, &asker(&ask).address_range),
    ];
    let language = ask.viewer.t.language().clone();
    let asked = ask
        .app
        .store
        .write(Actor::Operator, move |change| {
            Box::pin(async move {
                actions::count_try(change, &tries).await?;
                actions::ask_to_join(change, &email, &language, &name).await
            })
        })
        .await;
    match asked {
        Ok(()) => Ok(reply::go_to("/join/sent", None)),
        Err(PeopleError::TooManyTries { seconds }) => {
            let faults = Faults::whole(ask.viewer.t.count("people-too-many-links-wait", seconds));
            let drawn = draw(&mut ask, StatusCode::TOO_MANY_REQUESTS, faults, typed_name, typed_email);
            with_retry(drawn, seconds)
        }
        Err(error) => Err(error.into()),
    }
}

async fn sent(ask: Ask) -> Reply {
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, t.say("people-look-for-mail"));
    let lead = t.say("people-join-sent");
    reply::page(&ask, &SentPage { t, page: &page, lead })
}
