//! The interface for programs: its description as OpenAPI, the same to be read, and the pages its problems lead to.

use crate::front_page::READ_PAGES;
use askama::Template;
use http::StatusCode;
use kernel::{Problem, ProblemKind};
use serde_json::Value as Json;
use web::parts::Link;
use web::reply::{Reply, shared_page};
use web::routes::Route;
use web::{Ask, Operation, Page, Rests, Routes, Words};

/// What the interface offers, made once from the table of its routes.
pub struct Interface {
    document: Json,
    calls: Vec<Route>,
}

impl Interface {
    pub fn of(routes: &Routes, public_url: &str) -> Self {
        let document =
            web::openapi::document(routes.table(), routes.schemas(), public_url, env!("CARGO_PKG_VERSION"));
        let calls = routes.table().iter().filter(|route| route.operation.is_some()).cloned().collect();
        Self { document, calls }
    }

    pub fn document(&self) -> &Json {
        &self.document
    }
}

pub fn routes(routes: Routes) -> Routes {
    let operation =
        Operation { summary: "This description, OpenAPI 3.1", query: &[], body: None, answer: "OpenApi" };
    routes
        .get("/api/v1", &READ_PAGES, readable)
        .schema("OpenApi", serde_json::json!({ "type": "object" }))
        .api(http::Method::GET, "/api/v1/openapi.json", &READ_PAGES, operation, openapi)
}

async fn openapi(ask: Ask) -> Reply {
    let interface = ask.app.state::<Interface>();
    web::reply::json(&ask, StatusCode::OK, interface.document(), None)
}

struct Call {
    method: String,
    path: &'static str,
    summary: &'static str,
    query: Vec<(&'static str, &'static str)>,
    who: String,
}

#[derive(Template)]
#[template(path = "interface.html")]
struct InterfacePage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    calls: Vec<Call>,
}

async fn readable(ask: Ask) -> Reply {
    let version = ask.app.freshness.catch_up().await?;
    let interface = ask.app.state::<Interface>();
    let t = &ask.viewer.t;
    let calls = interface.calls.iter().filter_map(|route| {
        let operation = route.operation.as_ref()?;
        Some(Call {
            method: route.method.to_string(),
            path: route.path,
            summary: operation.summary,
            query: operation.query.to_vec(),
            who: t.say(format!("who-{}", route.rule.who.as_str())),
        })
    });
    let page = Page::new(&ask.app, &ask.viewer, t.say("interface-title"));
    let drawn = InterfacePage { t, page: &page, crumbs: home(t), calls: calls.collect() };
    shared_page(&ask, version, Rests::on(["forum"]), &drawn)
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    status: String,
    what: String,
}

/// `/problems/{slug}`: what a problem's type leads to.
pub async fn problem(ask: Ask) -> Reply {
    let slug = ask.part("slug");
    let kind = ProblemKind::ALL
        .into_iter()
        .find(|kind| kind.slug() == slug)
        .ok_or_else(|| Problem::not_found("such problem"))?;
    let version = ask.app.freshness.catch_up().await?;
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, kind.slug().replace('-', " "));
    let what = t.say(format!("problem-{}", kind.slug()));
    let drawn = ProblemPage { t, page: &page, crumbs: home(t), status: kind.status().to_string(), what };
    shared_page(&ask, version, Rests::on(["forum"]), &drawn)
}

fn home(t: &Words) -> Vec<Link> {
    vec![Link::new("/", t.say("nav-home"))]
}
