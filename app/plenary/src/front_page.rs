//! The start page, and the few addresses every site has.

use crate::api_pages;
use askama::Template;
use capability::{Manifest, Openness};
use kernel::{Rule, Who};
use web::parts::Link;
use web::reply::{Reply, shared_page};
use web::{Ask, Messages, Page, Rests, Routes, Words};

pub const MESSAGES: &[Messages] = &[
    Messages { language: "en", text: include_str!("../messages/en.ftl") },
    Messages { language: "ar", text: include_str!("../messages/ar.ftl") },
    Messages { language: "es", text: include_str!("../messages/es.ftl") },
    Messages { language: "fr", text: include_str!("../messages/fr.ftl") },
    Messages { language: "ru", text: include_str!("../messages/ru.ftl") },
    Messages { language: "zh", text: include_str!("../messages/zh.ftl") },
];

/// Pages that anybody may read.
pub static READ_PAGES: Rule = Rule::reading("forum.read-pages", Who::Everyone);

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/", &READ_PAGES, front_page)
        .get("/about/components", &READ_PAGES, web::components::components)
        .get("/problems/{slug}", &READ_PAGES, api_pages::problem)
        .get("/favicon.ico", &READ_PAGES, favicon)
        .get("/robots.txt", &READ_PAGES, robots)
}

#[derive(Template)]
#[template(path = "front.html")]
struct Front<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    parts: Vec<String>,
    notice: Option<String>,
    /// Everything can be read without an account.
    is_open: bool,
    may_read: bool,
    may_sign_in: bool,
}

async fn front_page(ask: Ask) -> Reply {
    let version = ask.app.freshness.catch_up().await?;
    let manifests = ask.app.state::<Vec<Manifest>>();
    let mut rests = Rests::on(["forum"]);
    let (mut parts, mut open_to) = (Vec::new(), Vec::new());
    for front in manifests.iter().filter_map(|manifest| manifest.front) {
        let part = front(&ask).await?;
        rests.on.extend(part.rests.on);
        rests.until = rests.until.into_iter().chain(part.rests.until).min();
        parts.push(part.html);
        open_to.push(part.open_to);
    }
    let page = Page::new(&ask.app, &ask.viewer, ask.app.forum.now().name.clone());
    let notice = store::settings::setting(&mut ask.app.store.read(), crate::demo::NOTICE).await?;
    let may_sign_in = !ask.viewer.actor.is_signed_in();
    let front = Front {
        t: &ask.viewer.t,
        page: &page,
        crumbs: Vec::new(),
        parts,
        notice,
        is_open: open_to.iter().all(|open_to| *open_to == Openness::Everybody),
        may_read: !open_to.contains(&Openness::Others),
        may_sign_in,
    };
    shared_page(&ask, version, rests, &front)
}

async fn favicon(_: Ask) -> Reply {
    Ok(web::reply::go_to(web::assets::address("icon.svg"), None))
}

/// Programs that gather pages may read all, and need not ask what changes with every filter.
async fn robots(_: Ask) -> Reply {
    let mut reply =
        http::Response::new(axum::body::Body::from("User-agent: *\nDisallow: /api/\nDisallow: /*?\n"));
    reply
        .headers_mut()
        .insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static("text/plain; charset=utf-8"));
    Ok(reply)
}
