//! Running the place, through the running program's router: the log, the queue.

mod audit;
mod backups;
mod queue;
mod settings;
mod texts;

use crate::access::{Asker, asker};
use crate::forum::Forum;
use axum::body::Body;
use http::{Method, Request, header};
use kernel::{Actor, Role};
use people::PeopleError;
use plenary_app::{capabilities, opening};
use serde_json::Value as Json;
use store::Store;
use tower::ServiceExt as _;

/// A forum with somebody who runs it and somebody who does not.
struct World {
    store: Store,
    opened: opening::Forum,
    administrator: Asker,
    coordinator: Asker,
}

#[derive(Debug)]
struct Answer {
    status: u16,
    headers: http::HeaderMap,
    body: String,
}

impl Answer {
    fn json(&self) -> Json {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error} in {}", self.body))
    }

    fn with(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.body);
        self
    }

    /// What stands between `<main` and `</main>`.
    fn main(&self) -> &str {
        let (_, rest) = self.body.split_once("<main").expect("a page");
        rest.split("</main>").next().unwrap_or_default()
    }
}

impl World {
    async fn new(forum: &Forum) -> Self {
        let manifests = capabilities::all();
        let store = opening::store(forum.location(), &manifests).await.unwrap();
        let transport = mail::Transport::Memory(mail::Memory::default());
        let options =
            web::app::Options { public_url: "http://forum.example.org".into(), ..Default::default() };
        let opened = opening::forum(store.clone(), options, transport).await.unwrap();
        Self {
            administrator: asker(&store, "administrator", Some(Role::Administrator)).await,
            coordinator: asker(&store, "coordinator", Some(Role::Coordinator)).await,
            store,
            opened,
        }
    }

    async fn send(&self, request: http::request::Builder, body: String) -> Answer {
        let request = request.body(Body::from(body)).unwrap();
        let reply = self.opened.router.clone().oneshot(request).await.unwrap();
        let (status, headers) = (reply.status().as_u16(), reply.headers().clone());
        let bytes = axum::body::to_bytes(reply.into_body(), 1 << 26).await.unwrap();
        Answer { status, headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    async fn api(&self, asker: &Asker, method: Method, path: &str) -> Answer {
        let bearer = format!("Bearer {}", asker.token.as_deref().unwrap_or_default());
        let request = Request::builder().method(method).uri(format!("/api/v1{path}"));
        self.send(request.header(header::AUTHORIZATION, bearer), String::new()).await
    }

    /// Puts it there for whoever has read the version of this ETag; empty: whatever stands.
    async fn put(&self, asker: &Asker, path: &str, etag: &str, body: &serde_json::Value) -> Answer {
        let bearer = format!("Bearer {}", asker.token.as_deref().unwrap_or_default());
        let mut request = Request::builder()
            .method(Method::PUT)
            .uri(format!("/api/v1{path}"))
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::AUTHORIZATION, bearer);
        if !etag.is_empty() {
            request = request.header(header::IF_MATCH, etag);
        }
        self.send(request, body.to_string()).await
    }

    async fn page(&self, asker: &Asker, path: &str) -> Answer {
        let cookie = format!("plenary={}", asker.session.as_deref().unwrap_or_default());
        self.send(Request::builder().uri(path).header(header::COOKIE, cookie), String::new()).await
    }

    /// Sends the form of a page with these fields.
    async fn post(&self, asker: &Asker, from: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let page = self.page(asker, from).await.with(200);
        let (_, rest) = page.body.split_once("name=\"csrf\" value=\"").expect("a form");
        let mut fields = fields.to_vec();
        fields.push(("csrf", rest.split('"').next().unwrap_or_default()));
        let cookie = format!("plenary={}", asker.session.as_deref().unwrap_or_default());
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::COOKIE, cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, web::ask::encode(&fields)).await
    }

    /// Does something with people as the operator.
    async fn people<T: Send + 'static>(
        &self,
        work: impl for<'c> FnOnce(&'c mut store::Change) -> store::BoxFuture<'c, Result<T, PeopleError>>
        + Send
        + 'static,
    ) -> T {
        self.store.write(Actor::Operator, work).await.unwrap()
    }

    async fn end(self) {
        self.store.close().await;
    }
}
