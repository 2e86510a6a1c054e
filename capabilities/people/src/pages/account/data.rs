//! Taking one's data along, and being erased.

use askama::Template;
use web::{Ask, Faults, Page, Reply, Routes, Words, reply};

use super::super::receipts::{ShareGroup, grouped};
use super::super::{faults_of, own_session, signed_out};
use super::{check_password, needs_password, own};
use crate::queries::Account;
use crate::receipt::{Asked, Kept};
use crate::records::{self, erased_of};
use crate::{PeopleError, actions, erased_list, rules};

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/account/export", &rules::OPEN_OWN_ACCOUNT, export)
        .get("/account/erase", &rules::OPEN_OWN_ACCOUNT, ask_to_erase)
        .post("/account/erase", &rules::OPEN_OWN_ACCOUNT, erase)
}

async fn export(ask: Ask) -> Reply {
    own_session(&ask)?;
    let party = own(&ask).await?.party;
    let export = records::export(&ask.app, party).await?;
    let (checksum, actor) = (export.checksum, ask.viewer.actor.clone());
    ask.app
        .store
        .write(actor, move |change| {
            Box::pin(async move {
                let asked = Asked::now(change.now());
                actions::note_export(change, party, asked, checksum).await
            })
        })
        .await?;
    Ok(reply::download("application/json", "my-data.json", export.text))
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
    shares: Vec<ShareGroup>,
}

async fn ask_to_erase(ask: Ask) -> Reply {
    let account = own(&ask).await?;
    let needs_password = needs_password(&ask, &account).await?;
    draw(&ask, Faults::default(), account, needs_password).await
}

async fn draw(ask: &Ask, faults: Faults, account: Account, needs_password: bool) -> Reply {
    let (actor, party, others) = (ask.viewer.actor.clone(), account.party, erased_of(&ask.app));
    // Nothing is changed: it is counted where nobody adds to it meanwhile.
    let plan = ask
        .app
        .store
        .write(actor, move |change| {
            Box::pin(async move { actions::plan_erasure(change, party, &others).await })
        })
        .await?;
    let kept: Vec<Kept> = plan.iter().map(Kept::from).collect();
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, t.say("people-erase"));
    let crumbs = vec![web::parts::Link::new("/account", t.say("your-account"))];
    let status = faults.status();
    let email = account.email;
    let shares = grouped(t, &kept);
    reply::page_with(
        ask,
        status,
        &ErasePage { t, page: &page, crumbs, faults, email, needs_password, shares },
    )
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
        let (actor, party, others) = (ask.viewer.actor.clone(), account.party, erased_of(&ask.app));
        ask.app
            .store
            .write(actor, move |change| {
                Box::pin(async move {
                    let asked = Asked::now(change.now());
                    actions::erase(change, party, asked, &others).await
                })
            })
            .await
    }
    .await;
    match erased {
        // The account is gone; the receipt stays, at an address of its own.
        Ok(receipt) => {
            erased_list::keep_or_warn(&ask.app.store).await;
            Ok(signed_out(&ask.app, &receipt.address(&ask.app)))
        }
        Err(error) => {
            let faults = faults_of(&ask.viewer.t, error)?;
            draw(&ask, faults, account, needs_password).await
        }
    }
}
