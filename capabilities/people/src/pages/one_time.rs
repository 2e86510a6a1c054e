//! Pages behind links that act once and make an account: set-up, joining, invitations.

use askama::Template;
use kernel::{Actor, Date, Role};
use store::Change;
use uuid::Uuid;
use web::{Ask, Faults, Page, Reply, Routes, Words, reply};

use super::{asker, faults_of, new_password, signed_in};
use crate::actions::{self, NewPerson, Purpose};
use crate::forum::forum;
use crate::group::{FORUM, Term};
use crate::inviting::InvitationDetails;
use crate::mails::JoinDetails;
use crate::party::Profile;
use crate::session::Means;
use crate::sign_in::Asker;
use crate::{PeopleError, queries, rules};

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/set-up/{secret}", &rules::JOIN, |ask| show(ask, Purpose::SetUp))
        .post("/set-up/{secret}", &rules::JOIN, |ask| accept(ask, Purpose::SetUp))
        .get("/join/link/{secret}", &rules::JOIN, |ask| show(ask, Purpose::Join))
        .post("/join/link/{secret}", &rules::JOIN, |ask| accept(ask, Purpose::Join))
        .get("/invitation/{secret}", &rules::JOIN, |ask| show(ask, Purpose::Invitation))
        .post("/invitation/{secret}", &rules::JOIN, |ask| accept(ask, Purpose::Invitation))
}

/// What stands in the form.
#[derive(Debug, Clone, Default)]
struct Typed {
    forum_name: String,
    name: String,
    email: String,
}

#[derive(Template)]
#[template(path = "one-time.html")]
struct OneTimePage<'a> {
    t: &'a Words,
    page: &'a Page,
    faults: Faults,
    typed: Typed,
    lead: String,
    button: String,
    action: String,
    /// The first administrator names the forum and types an address, and needs a password.
    is_set_up: bool,
}

fn path(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::SetUp => "/set-up/",
        Purpose::Join => "/join/link/",
        Purpose::Invitation => "/invitation/",
        Purpose::SignIn => "/sign-in/link/",
    }
}

/// Nothing happens by looking: whatever reads mails before people do may follow the link.
async fn show(mut ask: Ask, purpose: Purpose) -> Reply {
    let link = link(&ask, purpose).await?;
    let name = match purpose {
        Purpose::Join => serde_json::from_str::<JoinDetails>(&link.details).map(|details| details.name),
        _ => serde_json::from_str::<InvitationDetails>(&link.details).map(|details| details.name),
    };
    let typed = Typed {
        forum_name: ask.app.forum.now().name.clone(),
        name: name.unwrap_or_default(),
        email: link.email,
    };
    draw(&mut ask, purpose, Faults::default(), typed)
}

async fn link(ask: &Ask, purpose: Purpose) -> Result<queries::Link, PeopleError> {
    let now = ask.app.store.clock().now();
    let mut db = ask.app.store.read();
    if purpose == Purpose::SetUp && queries::forum_is_set_up(&mut db).await? {
        return Err(PeopleError::AlreadySetUp);
    }
    queries::link(&mut db, purpose.as_str(), ask.part("secret"), now).await?.ok_or(PeopleError::LinkSpent)
}

fn draw(ask: &mut Ask, purpose: Purpose, faults: Faults, typed: Typed) -> Reply {
    ask.form_cookie();
    let t = &ask.viewer.t;
    let forum = ask.app.forum.now().name.clone();
    let (title, lead, button) = match purpose {
        Purpose::SetUp => {
            (t.say("people-set-up"), t.say("people-set-up-lead"), t.say("people-set-up-button"))
        }
        _ => (
            t.say("people-welcome"),
            t.with(
                "people-welcome-lead",
                &[("forum", web::Given::Text(&forum)), ("email", web::Given::Text(&typed.email))],
            ),
            t.say("people-welcome-button"),
        ),
    };
    let page = Page::new(&ask.app, &ask.viewer, title);
    let action = format!("{}{}", path(purpose), ask.part("secret"));
    let status = faults.status();
    let is_set_up = purpose == Purpose::SetUp;
    reply::page_with(
        ask,
        status,
        &OneTimePage { t, page: &page, faults, typed, lead, button, action, is_set_up },
    )
}

async fn accept(mut ask: Ask, purpose: Purpose) -> Reply {
    let fields = ask.form().await?;
    let link = link(&ask, purpose).await?;
    let is_set_up = purpose == Purpose::SetUp;
    let typed = Typed {
        forum_name: fields.get("forum_name").to_owned(),
        name: fields.get("name").to_owned(),
        email: if is_set_up { fields.get("email").to_owned() } else { link.email },
    };
    let password = fields.text("password");
    // Who came by mail can come by mail again; the first administrator may have no mail server yet.
    let hash = if password.is_empty() && !is_set_up {
        Ok(String::new())
    } else {
        new_password(&ask.app, "password", password, &[&typed.name, &typed.email, &typed.forum_name]).await
    };
    let hash = match hash {
        Ok(hash) => hash,
        Err(error) => {
            let faults = faults_of(&ask.viewer.t, error)?;
            return draw(&mut ask, purpose, faults, typed);
        }
    };
    let (secret, asker, wanted) = (ask.part("secret").to_owned(), asker(&ask), typed.clone());
    let made = ask
        .app
        .store
        .write(Actor::Operator, move |change| {
            Box::pin(async move {
                let account = make_account(change, purpose, &secret, &wanted, hash).await?;
                begin(change, account, &asker).await
            })
        })
        .await;
    match made {
        Ok(session) => {
            let next = if is_set_up { "/administration" } else { "/account" };
            Ok(signed_in(&ask.app, &session, next))
        }
        Err(error) => {
            let faults = faults_of(&ask.viewer.t, error)?;
            draw(&mut ask, purpose, faults, typed)
        }
    }
}

async fn begin(
    change: &mut Change,
    account: Uuid,
    asker: &Asker,
) -> Result<actions::NewSession, PeopleError> {
    let (session, device) = (asker.session_cookie.as_deref(), asker.device_cookie.as_deref());
    actions::begin_session(change, account, Means::Link, &asker.device, session, device).await
}

async fn make_account(
    change: &mut Change,
    purpose: Purpose,
    secret: &str,
    typed: &Typed,
    password_hash: String,
) -> Result<Uuid, PeopleError> {
    if purpose == Purpose::Invitation {
        return actions::accept_invitation(change, secret, &typed.name, password_hash).await;
    }
    let link = actions::spend_link(change, purpose, secret).await?;
    let is_set_up = purpose == Purpose::SetUp;
    let person = NewPerson {
        email: if is_set_up { typed.email.clone() } else { link.email },
        profile: Profile { name: typed.name.clone(), ..Profile::default() },
        password_hash,
        source: purpose.as_str().to_owned(),
    };
    let (party, is_new) = if is_set_up {
        actions::add_person(change, person).await?
    } else {
        actions::add_newcomer(change, person).await?
    };
    // A link may make an account; it must not open one that somebody made in between.
    if !is_new {
        return Err(PeopleError::LinkSpent);
    }
    if is_set_up {
        let group = queries::group(change, FORUM).await?.ok_or(PeopleError::LinkSpent)?;
        let term = Term { from: Some(Date::of(change.now())), to: None };
        actions::hold_role(change, party, &group, Role::Administrator, term, "set-up").await?;
        let mut forum = forum(change).await?;
        forum.name.clone_from(&typed.forum_name);
        actions::amend_forum(change, forum).await.map_err(name_of_forum)?;
    }
    let account = queries::account_of_party(change, party).await?.ok_or(PeopleError::LinkSpent)?;
    Ok(account.id)
}

/// On the set-up page the forum's name is another field than the person's.
fn name_of_forum(error: PeopleError) -> PeopleError {
    match error {
        PeopleError::Complaints(mut complaints) => {
            for complaint in complaints.iter_mut().filter(|complaint| complaint.field == "name") {
                "forum_name".clone_into(&mut complaint.field);
            }
            PeopleError::Complaints(complaints)
        }
        other => other,
    }
}

impl OneTimePage<'_> {
    fn password_help(&self) -> String {
        if self.is_set_up {
            self.t.say("people-new-password-help")
        } else {
            self.t.say("people-new-password-optional-help")
        }
    }
}
