//! Requests by letter: handing over and erasing what is kept of somebody who cannot do it themselves, or of an office.

use askama::Template;
use kernel::{Date, Problem};
use uuid::Uuid;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Fields, Page, Reply, Routes, Words, reply};

use super::super::faults_of;
use super::super::receipts::{ShareGroup, grouped};
use super::{crumbs, tabs};
use crate::party::{Party, PartyKind};
use crate::queries::Found;
use crate::receipt::{Asked, AskedBy, Kept, Receipt};
use crate::records::{self, erased_of};
use crate::{PeopleError, actions, erased_list, queries, rules};

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/administration/data", &rules::ANSWER_FOR_DATA, show)
        .get("/administration/data/{id}", &rules::ANSWER_FOR_DATA, show_one)
        .post("/administration/data/{id}/export", &rules::ANSWER_FOR_DATA, export)
        .post("/administration/data/{id}/erase", &rules::ANSWER_FOR_DATA, erase)
}

/// Parties and receipts shown at most.
const MOST: u32 = 100;

#[derive(Template)]
#[template(path = "administration/data.html")]
struct DataPage<'a> {
    t: &'a Words,
    page: &'a Page,
    tabs: Vec<Link>,
    sought: String,
    found: Vec<FoundRow>,
    receipts: Vec<ReceiptRow>,
}

struct FoundRow {
    href: String,
    name: String,
    kind: String,
    email: String,
}

struct ReceiptRow {
    href: String,
    number: i64,
    done: String,
    about: String,
    at: String,
    asked: String,
    reference: String,
}

fn receipt_row(t: &Words, receipt: &Receipt) -> ReceiptRow {
    ReceiptRow {
        href: format!("/administration/receipts/{}", receipt.id),
        number: receipt.number,
        done: t.say(format!("people-receipt-{}", receipt.kind.as_str())),
        about: kind_word(t, receipt.party_kind),
        at: t.date(receipt.at),
        asked: t.say(format!("people-asked-by-{}", receipt.asked.by.as_str())),
        reference: receipt.asked.reference.clone(),
    }
}

fn kind_word(t: &Words, kind: PartyKind) -> String {
    t.say(format!("people-party-{}", kind.as_str()))
}

async fn show(ask: Ask) -> Reply {
    let t = &ask.viewer.t;
    let sought = ask.query().get("q").to_owned();
    let mut db = ask.app.store.read();
    let found = queries::parties_like(&mut db, &kernel::words::same_words_form(&sought), MOST).await?;
    let row = |found: Found| FoundRow {
        href: format!("/administration/data/{}", found.party),
        name: found.name,
        kind: kind_word(t, found.kind),
        email: found.email.unwrap_or_default(),
    };
    let receipts = queries::receipts(&mut db, None, MOST).await?;
    let page = Page::new(&ask.app, &ask.viewer, t.say("people-data"));
    let drawn = DataPage {
        t,
        page: &page,
        tabs: tabs(&ask, "/administration/data"),
        sought,
        found: found.into_iter().map(row).collect(),
        receipts: receipts.iter().map(|receipt| receipt_row(t, receipt)).collect(),
    };
    reply::page(&ask, &drawn)
}

#[derive(Template)]
#[template(path = "administration/data-of.html")]
struct DataOfPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    kind: String,
    email: String,
    typed: Typed,
    shares: Vec<ShareGroup>,
    receipts: Vec<ReceiptRow>,
    export: String,
    erase: String,
    /// As it has to be typed.
    called: String,
}

/// What was typed into the form that came back.
#[derive(Default)]
struct Typed {
    asked_by: String,
    asked: String,
    reference: String,
    confirm: String,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        Self {
            asked_by: fields.get("asked_by").to_owned(),
            asked: fields.get("asked").to_owned(),
            reference: fields.get("reference").to_owned(),
            confirm: fields.get("confirm").to_owned(),
        }
    }

    fn asked(&self, ask: &Ask) -> Result<Asked, PeopleError> {
        let now = ask.app.store.clock().now();
        Asked::typed(&self.asked_by, &self.asked, &self.reference, now).map_err(PeopleError::Complaints)
    }
}

impl DataOfPage<'_> {
    fn askers(&self) -> Vec<Choice> {
        let choice = |by: AskedBy| {
            Choice::new(by.as_str(), self.t.say(format!("people-asked-by-{}", by.as_str())))
                .chosen_if(self.typed.asked_by == by.as_str())
        };
        AskedBy::ALL.into_iter().map(choice).collect()
    }
}

async fn party(ask: &Ask) -> Result<Party, Problem> {
    let id = ask.id("id")?;
    let party = queries::party(&mut ask.app.store.read(), id).await?.filter(|party| !party.is_erased);
    party.ok_or_else(|| PeopleError::not_there("party", id).into())
}

async fn show_one(ask: Ask) -> Reply {
    draw(&ask, Faults::default(), Typed::default()).await
}

async fn draw(ask: &Ask, faults: Faults, mut typed: Typed) -> Reply {
    let t = &ask.viewer.t;
    let party = party(ask).await?;
    let id = party.id;
    let plan = plan(ask, id).await?;
    let kept: Vec<Kept> = plan.iter().map(Kept::from).collect();
    let mut db = ask.app.store.read();
    let email = queries::account_of_party(&mut db, id).await?.map(|account| account.email);
    let receipts = queries::receipts(&mut db, Some(id), MOST).await?;
    if typed.asked.is_empty() && faults.status().is_success() {
        typed.asked = Date::of(ask.app.store.clock().now()).to_string();
    }
    let page = Page::new(&ask.app, &ask.viewer, t.name("people-data-of", &party.profile.name));
    let status = faults.status();
    let drawn = DataOfPage {
        t,
        page: &page,
        crumbs: crumbs(t, &[("/administration/data", "people-data")]),
        faults,
        kind: kind_word(t, party.kind),
        email: email.unwrap_or_default(),
        typed,
        shares: grouped(t, &kept),
        receipts: receipts.iter().map(|receipt| receipt_row(t, receipt)).collect(),
        export: format!("/administration/data/{id}/export"),
        erase: format!("/administration/data/{id}/erase"),
        called: party.profile.name,
    };
    reply::page_with(ask, status, &drawn)
}

/// What an erasure would do. Nothing is changed: it is counted where nobody adds to it meanwhile.
async fn plan(ask: &Ask, party: Uuid) -> Result<Vec<capability::erased::Share>, PeopleError> {
    let (actor, others) = (ask.viewer.actor.clone(), erased_of(&ask.app));
    ask.app
        .store
        .write(actor, move |change| {
            Box::pin(async move { actions::plan_erasure(change, party, &others).await })
        })
        .await
}

async fn export(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let typed = Typed::of(&fields);
    let id = party(&ask).await?.id;
    match typed.asked(&ask) {
        Ok(asked) => {
            let export = records::export(&ask.app, id).await?;
            let (actor, checksum) = (ask.viewer.actor.clone(), export.checksum);
            let receipt = ask
                .app
                .store
                .write(actor, move |change| {
                    Box::pin(async move { actions::note_export(change, id, asked, checksum).await })
                })
                .await?;
            let name = format!("data-{}.json", receipt.number);
            Ok(reply::download("application/json", &name, export.text))
        }
        Err(error) => {
            let faults = faults_of(&ask.viewer.t, error)?;
            draw(&ask, faults, typed).await
        }
    }
}

/// The name is typed once more: nobody is erased by a slip.
async fn erase(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let typed = Typed::of(&fields);
    let party = party(&ask).await?;
    let id = party.id;
    let erased = async {
        let mut wrong = Vec::new();
        let asked = match typed.asked(&ask) {
            Ok(asked) => Some(asked),
            Err(PeopleError::Complaints(complaints)) => {
                wrong = complaints;
                None
            }
            Err(other) => return Err(other),
        };
        if kernel::words::same_words_form(&typed.confirm) != party.profile.name {
            let detail = "type the name as it stands here";
            wrong.push(kernel::Complaint::new("confirm", "people-type-the-name", detail));
        }
        let Some(asked) = asked.filter(|_| wrong.is_empty()) else {
            return Err(PeopleError::Complaints(wrong));
        };
        let (actor, others) = (ask.viewer.actor.clone(), erased_of(&ask.app));
        ask.app
            .store
            .write(actor, move |change| {
                Box::pin(async move { actions::erase(change, id, asked, &others).await })
            })
            .await
    }
    .await;
    match erased {
        Ok(receipt) => {
            erased_list::keep_or_warn(&ask.app.store).await;
            let address = format!("/administration/receipts/{}", receipt.id);
            Ok(reply::go_to(&address, Some("flash-erased")))
        }
        Err(error) => {
            let faults = faults_of(&ask.viewer.t, error)?;
            draw(&ask, faults, typed).await
        }
    }
}
