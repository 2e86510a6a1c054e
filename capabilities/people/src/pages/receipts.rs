//! Receipts of what was handed over and erased: for whoever has the address of one, and for administrators.

use askama::Template;
use axum::body::Body;
use capability::erased::Fate;
use http::Response;
use kernel::Problem;
use web::parts::Link;
use web::{Ask, Page, Reply, Routes, Words, reply};

use crate::receipt::{Kept, Receipt};
use crate::{queries, rules};

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/receipts/{token}", &rules::READ_RECEIPT, by_address)
        .get("/receipts/{token}/file", &rules::READ_RECEIPT, file_by_address)
        .get("/administration/receipts/{id}", &rules::ANSWER_FOR_DATA, by_id)
        .get("/administration/receipts/{id}/file", &rules::ANSWER_FOR_DATA, file_by_id)
}

/// Shares with one fate, in words.
pub(super) struct ShareGroup {
    pub fate: String,
    pub rows: Vec<(String, u64)>,
}

/// What goes, what ends, what stays.
pub(super) fn grouped(t: &Words, shares: &[Kept]) -> Vec<ShareGroup> {
    let of = |fate: Fate| {
        let rows = shares.iter().filter(|share| share.fate == fate.as_str());
        let rows = rows.map(|share| (t.say(&share.what), share.count)).collect();
        ShareGroup { fate: t.say(format!("people-fate-{}", fate.as_str())), rows }
    };
    Fate::ALL.into_iter().map(of).filter(|group| !group.rows.is_empty()).collect()
}

#[derive(Template)]
#[template(path = "receipt.html")]
struct ReceiptPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    lines: Vec<(String, String)>,
    shares: Vec<ShareGroup>,
    /// Where it stays to be found without an account.
    address: String,
    file: String,
}

fn draw(ask: &Ask, receipt: &Receipt, crumbs: Vec<Link>, file: String) -> Reply {
    let t = &ask.viewer.t;
    let title = t.name("people-receipt-title", receipt.number.to_string());
    let page = Page::new(&ask.app, &ask.viewer, title);
    let drawn = ReceiptPage {
        t,
        page: &page,
        crumbs,
        lines: receipt.lines(t, &ask.app),
        shares: grouped(t, &receipt.shares),
        address: format!("{}{}", ask.app.options.public_url, receipt.address(&ask.app)),
        file,
    };
    reply::page(ask, &drawn)
}

fn file(ask: &Ask, receipt: &Receipt) -> Response<Body> {
    let text = receipt.text(&ask.viewer.t, &ask.app);
    let name = format!("receipt-{}.txt", receipt.number);
    reply::download("text/plain; charset=utf-8", &name, text)
}

async fn of_address(ask: &Ask) -> Result<Receipt, Problem> {
    let not_there = || Problem::not_found("such receipt");
    let id = Receipt::of_token(&ask.app, ask.part("token")).ok_or_else(not_there)?;
    queries::receipt(&mut ask.app.store.read(), id).await?.ok_or_else(not_there)
}

async fn by_address(ask: Ask) -> Reply {
    let receipt = of_address(&ask).await?;
    let file = format!("/receipts/{}/file", ask.part("token"));
    draw(&ask, &receipt, Vec::new(), file)
}

async fn file_by_address(ask: Ask) -> Reply {
    Ok(file(&ask, &of_address(&ask).await?))
}

async fn of_id(ask: &Ask) -> Result<Receipt, Problem> {
    let found = queries::receipt(&mut ask.app.store.read(), ask.id("id")?).await?;
    found.ok_or_else(|| Problem::not_found("such receipt"))
}

async fn by_id(ask: Ask) -> Reply {
    let receipt = of_id(&ask).await?;
    let t = &ask.viewer.t;
    let crumbs = vec![
        Link::new("/administration", t.say("people-administration")),
        Link::new("/administration/data", t.say("people-data")),
    ];
    draw(&ask, &receipt, crumbs, format!("/administration/receipts/{}/file", receipt.id))
}

async fn file_by_id(ask: Ask) -> Reply {
    Ok(file(&ask, &of_id(&ask).await?))
}
