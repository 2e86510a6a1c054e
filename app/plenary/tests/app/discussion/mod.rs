//! Discussion on a recommendation, through the running program's router: who says what, who reads it, and what becomes
//! of floods, mentions of everybody, erased people and phases that change while somebody writes.

mod elsewhere;
mod erasing;
mod faults;
mod moderating;
mod taking_part;

use crate::access::{Asker, asker};
use crate::forum::Forum;
use axum::body::Body;
use http::{Method, Request, header};
use kernel::{Actor, Hold, Role};
use plenary_app::{capabilities, opening};
use register::RegisterError;
use register::recommendation::NewRecommendation;
use serde_json::{Value as Json, json};
use store::Store;
use tower::ServiceExt as _;
use uuid::Uuid;

/// A forum with one recommendation and people to discuss it.
struct World {
    store: Store,
    opened: opening::Forum,
    on: Uuid,
    visitor: Asker,
    /// With an account and no role anywhere.
    outsider: Asker,
    other: Asker,
    member: Asker,
    coordinator: Asker,
    administrator: Asker,
}

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

    fn id(&self) -> String {
        self.json()["id"].as_str().expect("it has an id").to_owned()
    }

    fn location(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |value| value.to_str().unwrap())
    }

    fn hidden(&self, name: &str) -> String {
        let mark = format!("name=\"{name}\" value=\"");
        let (_, rest) = self.body.split_once(&mark).unwrap_or_else(|| panic!("no {name} in {}", self.body));
        rest.split('"').next().unwrap().to_owned()
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
        let on = store
            .write::<_, RegisterError>(Actor::Operator, |change| {
                Box::pin(async move {
                    let new = NewRecommendation {
                        source: "Report".into(),
                        number: "65".into(),
                        title: "Publish what was agreed".into(),
                        text: "Publish what was agreed, every year".into(),
                        ..Default::default()
                    };
                    register::actions::add_recommendation(change, new).await
                })
            })
            .await
            .unwrap();
        Self {
            on,
            visitor: asker(&store, "visitor", None).await,
            outsider: asker(&store, "outsider", None).await,
            other: asker(&store, "other", None).await,
            member: asker(&store, "member", Some(Role::Member)).await,
            coordinator: asker(&store, "coordinator", Some(Role::Coordinator)).await,
            administrator: asker(&store, "administrator", Some(Role::Administrator)).await,
            store,
            opened,
        }
    }

    /// Nobody is held: what is tested is something else.
    async fn holding_nobody(forum: &Forum) -> Self {
        let world = Self::new(forum).await;
        world.hold(Hold::Never).await;
        world
    }

    async fn hold(&self, hold: Hold) {
        self.store
            .write::<_, discussion::DiscussionError>(Actor::Operator, move |change| {
                Box::pin(async move { discussion::actions::set_rule(change, hold).await })
            })
            .await
            .unwrap();
    }

    async fn phase(&self, phase: &'static str) {
        self.store
            .write::<_, RegisterError>(Actor::Operator, move |change| {
                Box::pin(async move {
                    let mut register = register::queries::needed_register(change).await?;
                    register.phase = phase.into();
                    register::actions::amend_register(change, &register).await
                })
            })
            .await
            .unwrap();
    }

    async fn send(&self, request: http::request::Builder, body: String) -> Answer {
        let request = request.body(Body::from(body)).unwrap();
        let reply = self.opened.router.clone().oneshot(request).await.unwrap();
        let (status, headers) = (reply.status().as_u16(), reply.headers().clone());
        let bytes = axum::body::to_bytes(reply.into_body(), 1 << 24).await.unwrap();
        Answer { status, headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    async fn api(&self, asker: &Asker, method: Method, path: &str, body: Json) -> Answer {
        let mut request = Request::builder()
            .method(method)
            .uri(format!("/api/v1{path}"))
            .header(header::CONTENT_TYPE, "application/json");
        if let Some(token) = &asker.token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.send(request, body).await
    }

    async fn page(&self, asker: &Asker, path: &str) -> Answer {
        let mut request = Request::builder().uri(path);
        if let Some(session) = &asker.session {
            request = request.header(header::COOKIE, format!("plenary={session}"));
        }
        self.send(request, String::new()).await
    }

    async fn post(&self, asker: &Asker, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(session) = &asker.session {
            request = request.header(header::COOKIE, format!("plenary={session}"));
        }
        self.send(request, web::ask::encode(fields)).await
    }

    fn new_at(&self) -> String {
        format!("/discussions/recommendation/{}/new", self.on)
    }

    fn on(&self) -> String {
        format!("recommendation:{}", self.on)
    }

    async fn say(&self, asker: &Asker, text: &str) -> Answer {
        self.api(asker, Method::POST, "/discussions", json!({ "on": self.on(), "text": text })).await
    }

    /// Does something as a person of this kind, past the doors.
    async fn actor(&self, asker: &Asker) -> Actor {
        let credentials = web::app::Credentials { bearer: asker.token.clone(), ..Default::default() };
        self.opened.app.identify.identify(&credentials).await.unwrap().actor
    }

    async fn end(self) {
        self.store.close().await;
    }
}
