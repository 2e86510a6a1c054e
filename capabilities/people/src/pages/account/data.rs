//! Taking one's data along, and being erased.

use askama::Template;
use capability::Manifest;
use serde_json::{Value as Json, json};
use store::Reads;
use web::{Ask, Faults, Page, Reply, Routes, Words, reply};

use super::super::{faults_of, own_session, signed_out};
use super::{check_password, needs_password, own};
use crate::queries::{Account, date_text};
use crate::{PeopleError, actions, queries, rules};

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/account/export", &rules::OPEN_OWN_ACCOUNT, export)
        .get("/account/erase", &rules::OPEN_OWN_ACCOUNT, ask_to_erase)
        .post("/account/erase", &rules::OPEN_OWN_ACCOUNT, erase)
}

async fn export(ask: Ask) -> Reply {
    own_session(&ask)?;
    let account = own(&ask).await?;
    let mut data = everything(&mut ask.app.store.read(), &account, ask.app.store.clock().now()).await?;
    // Every other capability tells what it keeps, under its own name.
    for manifest in ask.app.states.get::<Vec<Manifest>>().iter().flat_map(|all| all.iter()) {
        let kept = (manifest.own_data)(&ask.app.store, account.party).await?;
        if !kept.is_null() {
            data[manifest.name] = kept;
        }
    }
    Ok(reply::download("application/json", "my-data.json", format!("{data:#}\n")))
}

/// All that this capability keeps about a person; hashes of secrets are nobody's data.
async fn everything(
    db: &mut impl Reads,
    account: &Account,
    now: kernel::Instant,
) -> Result<Json, PeopleError> {
    let party = queries::party(db, account.party).await?;
    let profile = party.map(|party| party.profile).unwrap_or_default();
    let memberships: Vec<Json> = queries::memberships_of(db, account.party)
        .await?
        .iter()
        .map(|held| {
            json!({
                "group": held.group_key,
                "group_name": held.group_name,
                "role": held.membership.role.as_str(),
                "from": date_text(held.membership.term.from),
                "to": date_text(held.membership.term.to),
                "source": held.membership.source,
            })
        })
        .collect();
    let sessions: Vec<Json> = queries::sessions(db, account.id, now)
        .await?
        .iter()
        .map(|session| json!({ "device": session.device, "began": session.began, "seen": session.seen }))
        .collect();
    let tokens: Vec<Json> = queries::tokens(db, account.id)
        .await?
        .iter()
        .map(|token| {
            json!({
                "name": token.name,
                "scope": if token.may_write { "write" } else { "read" },
                "created": token.created,
                "expires": token.expires,
                "revoked": token.revoked,
                "used": token.used,
            })
        })
        .collect();
    let done: Vec<Json> = queries::events_of(db, account.party)
        .await?
        .into_iter()
        .map(|(at, kind, record)| json!({ "at": at, "what": kind, "record": record.to_string() }))
        .collect();
    Ok(json!({
        "id": account.party,
        "name": profile.name,
        "affiliation": profile.affiliation,
        "country": profile.country,
        "region": profile.region,
        "stakeholder_group": profile.stakeholder_group,
        "languages": profile.languages,
        "account": { "email": account.email, "created": account.created, "has_password": account.has_password },
        "memberships": memberships,
        "sessions": sessions,
        "tokens": tokens,
        "done": done,
    }))
}

#[derive(Template)]
#[template(path = "erase.html")]
struct ErasePage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<web::parts::Link>,
    faults: Faults,
    email: String,
    needs_password: bool,
}

async fn ask_to_erase(ask: Ask) -> Reply {
    let account = own(&ask).await?;
    let needs_password = needs_password(&ask, &account).await?;
    draw(&ask, Faults::default(), account, needs_password)
}

fn draw(ask: &Ask, faults: Faults, account: Account, needs_password: bool) -> Reply {
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, t.say("people-erase"));
    let crumbs = vec![web::parts::Link::new("/account", t.say("your-account"))];
    let status = faults.status();
    let email = account.email;
    reply::page_with(ask, status, &ErasePage { t, page: &page, crumbs, faults, email, needs_password })
}

/// With the password, or, where there is none, the address typed once more: nobody erases themselves by a slip.
async fn erase(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let account = own(&ask).await?;
    let needs_password = needs_password(&ask, &account).await?;
    let erased = async {
        if needs_password {
            check_password(&ask, &account, fields.text("password_now")).await?;
        } else if crate::email::normalise(fields.get("email")).as_ref() != Ok(&account.email) {
            let detail = "type the address of the account";
            return Err(PeopleError::complaint("email", "people-type-your-address", detail));
        }
        let (actor, party) = (ask.viewer.actor.clone(), account.party);
        ask.app
            .store
            .write(actor, move |change| Box::pin(async move { actions::erase(change, party).await }))
            .await
    }
    .await;
    match erased {
        Ok(()) => Ok(signed_out(&ask.app, "/")),
        Err(error) => {
            let faults = faults_of(&ask.viewer.t, error)?;
            draw(&ask, faults, account, needs_password)
        }
    }
}
