//! A forum for one test with a register to read, and browsers that keep cookies.

use axum::Router;
use axum::body::Body;
use http::{Method, Request, Response, StatusCode, header};
use http_body_util::BodyExt as _;
use kernel::{Actor, Hold, Ids as _, Language, Role};
use people::PeopleError;
use register::recommendation::NewRecommendation;
use register::{RegisterError, actions};
use std::sync::Arc;
use store::{BoxFuture, Change, Store};
use testkit::Place;
use tower::ServiceExt as _;
use uuid::Uuid;
use web::Routes;
use web::app::{App, ForumNow, Inner, Options};
use web::cache::Pages;
use web::freshness::{Follower, Freshness};
use web::words::Catalogue;

/// Says whose contributions are held from now on.
pub async fn hold(store: &Store, rule: Hold) {
    let set = store.write::<_, store::StoreError>(Actor::Operator, move |change| {
        Box::pin(async move { capability::held::set_hold_rule(change, rule).await })
    });
    set.await.expect("the operator may");
}

pub struct Forum {
    pub place: Place,
    pub store: Store,
    pub app: App,
    router: Router,
}

impl Forum {
    /// A forum with an empty register that everybody may read.
    pub async fn new() -> Self {
        Self::in_phase("public").await
    }

    pub async fn in_phase(phase: &str) -> Self {
        Self::followed_by(Vec::new(), phase).await
    }

    /// A forum in which others, besides its own capabilities, follow what happens.
    pub async fn followed_by(others: Vec<Arc<dyn Follower>>, phase: &str) -> Self {
        let place = Place::new().await;
        let manifests = Arc::new(vec![people::manifest(), register::manifest()]);
        let mut migrations = store::foundation_migrations();
        migrations.extend(manifests.iter().flat_map(|manifest| (manifest.migrations)()));
        let store = place.create(&migrations).await;
        for init in manifests.iter().map(|manifest| manifest.init) {
            let seed = capability::Seed {
                name: "Forum of Testing".into(),
                language: Language::english(),
                phase: phase.into(),
                public_url: String::new(),
            };
            store
                .write(Actor::Operator, move |change| Box::pin(async move { init(change, &seed).await }))
                .await
                .expect("a forum is founded");
        }
        // Tests of what is held say so; all others read what was said.
        hold(&store, Hold::Never).await;
        let options = Options::default();
        let mut opened = capability::Opened::default();
        for manifest in manifests.iter() {
            (manifest.open)(&store, &options, &mut opened).await.expect("the capability opens");
        }
        opened.states.put(Arc::clone(&manifests));
        let mut messages = web::MESSAGES.to_vec();
        messages.extend(manifests.iter().flat_map(|manifest| manifest.messages));
        let catalogue = Arc::new(Catalogue::new(&messages).expect("sound catalogues"));
        let forum = Arc::new(ForumNow::read(store.clone()).await.expect("the forum's settings"));
        let mut followers = opened.followers;
        followers.push(forum.clone());
        followers.extend(others);
        let freshness = Freshness::new(store.clone(), followers).await.expect("an event log");
        let app = App::new(Inner {
            store: store.clone(),
            catalogue,
            freshness,
            pages: Pages::new(1_000_000),
            forum,
            identify: opened.identify.expect("people know who asks"),
            options,
            nav: manifests.iter().flat_map(|manifest| manifest.places).copied().collect(),
            states: opened.states,
            key: place.ids.secret(),
        });
        let routes = manifests.iter().fold(Routes::new(), |routes, manifest| (manifest.routes)(routes));
        Self { place, store, app: app.clone(), router: routes.into_router(app) }
    }

    /// Does something as the operator at the command line.
    pub async fn operator<T: Send + 'static>(
        &self,
        work: impl for<'c> FnOnce(&'c mut Change) -> BoxFuture<'c, Result<T, RegisterError>> + Send + 'static,
    ) -> T {
        self.store.write(Actor::Operator, work).await.expect("the operator may")
    }

    /// Enters a recommendation of the list everyone knows; `more` says what is particular to it.
    pub async fn enter(&self, number: &str, text: &str, more: impl FnOnce(&mut NewRecommendation)) -> Uuid {
        let mut new = NewRecommendation {
            source: "Report of 2012".into(),
            number: number.into(),
            text: text.into(),
            categories: vec!["Outcomes".into()],
            ..NewRecommendation::default()
        };
        more(&mut new);
        self.operator(move |change| Box::pin(actions::add_recommendation(change, new))).await
    }

    /// A category under which nothing is filed yet.
    pub async fn category(&self, name: &str) {
        let category = register::vocabulary::Category {
            id: Uuid::nil(),
            key: String::new(),
            name: name.into(),
            aliases: Vec::new(),
            position: 9,
            not_started_in: String::new(),
        };
        self.operator(move |change| Box::pin(actions::keep_category(change, category))).await;
    }

    /// A round with this key, assessed and published in that year.
    pub async fn round(&self, year: &str) {
        let round = register::document::Round {
            key: year.into(),
            name: String::new(),
            assessed: year.into(),
            published: year.into(),
        };
        self.operator(move |change| Box::pin(actions::keep_round(change, round))).await;
    }

    /// Somebody with an account who holds `role` in the forum until `to` (empty: for good), signed in.
    pub async fn person(&self, name: &str, role: Option<Role>, to: &str) -> (Uuid, Browser) {
        let email = format!("{}@example.org", kernel::words::key_of(name));
        let person = people::actions::NewPerson {
            email,
            profile: people::party::Profile {
                name: name.to_owned(),
                stakeholder_group: "civil-society".to_owned(),
                ..people::party::Profile::default()
            },
            source: "test".into(),
            ..people::actions::NewPerson::default()
        };
        let to = (!to.is_empty()).then(|| to.parse::<kernel::Date>().expect("a date"));
        let (party, secret) = self
            .store
            .write::<_, PeopleError>(Actor::Operator, move |change| {
                Box::pin(async move {
                    let (party, _) = people::actions::add_person(change, person).await?;
                    let forum =
                        people::queries::group(change, "forum").await?.expect("every forum is a group");
                    // Everybody with an account is a member of the forum; this one holds what the test says.
                    for held in people::queries::memberships_of(change, party).await? {
                        if role != Some(Role::Member) || to.is_some() {
                            let yesterday = "2026-11-20".parse().ok();
                            let term = people::group::Term { from: None, to: to.or(yesterday) };
                            people::actions::amend_membership(change, held.membership.id, term).await?;
                        }
                    }
                    if let Some(role) = role.filter(|role| *role != Role::Member) {
                        let term = people::group::Term { from: None, to };
                        people::actions::hold_role(change, party, &forum, role, term, "test").await?;
                    }
                    let account =
                        people::queries::account_of_party(change, party).await?.expect("an account");
                    let session = people::actions::begin_session(
                        change,
                        account.id,
                        people::session::Means::Link,
                        "test",
                        None,
                        None,
                    )
                    .await?;
                    Ok((party, session.secret))
                })
            })
            .await
            .expect("the operator may");
        let mut browser = self.visitor();
        browser.cookies.push(("plenary".into(), secret));
        (party, browser)
    }

    /// A member of the forum, signed in.
    pub async fn member(&self, name: &str) -> Browser {
        self.person(name, Some(Role::Member), "").await.1
    }

    pub fn visitor(&self) -> Browser {
        Browser { router: self.router.clone(), cookies: Vec::new() }
    }

    /// The numbers of all recommendations, in order.
    pub async fn numbers(&self) -> Vec<String> {
        let mut db = self.store.read();
        let all = register::queries::recommendations(&mut db, register::queries::Which::All).await;
        let mut all = all.expect("a register");
        all.sort_by_key(|one| one.position);
        all.into_iter().map(|one| one.number).collect()
    }

    /// What is to be done about one recommendation.
    pub async fn actions(&self, id: Uuid) -> Vec<register::recommendation::Action> {
        let found = register::queries::recommendation(&mut self.store.read(), id).await.expect("a register");
        found.expect("a recommendation").actions
    }

    /// The assessments in force of one recommendation, all rounds together.
    pub async fn assessments(&self, id: Uuid) -> Vec<register::assessment::Assessment> {
        let found = register::queries::recommendation(&mut self.store.read(), id).await.expect("a register");
        found.expect("a recommendation").assessments
    }
}

pub fn page_of(id: Uuid) -> String {
    format!("/register/recommendations/{id}")
}

#[derive(Clone)]
pub struct Browser {
    router: Router,
    pub cookies: Vec<(String, String)>,
}

pub struct Page {
    pub status: StatusCode,
    pub headers: http::HeaderMap,
    pub body: String,
}

impl Browser {
    pub async fn get(&self, path: &str) -> Page {
        self.send(Request::builder().method(Method::GET).uri(path), Body::empty()).await
    }

    /// Loads the form at `at` and sends it there with these fields.
    pub async fn submit(&self, at: &str, fields: &[(&str, &str)]) -> Page {
        let form = self.get(at).await;
        let (csrf, once, seen) = (form.hidden("csrf"), form.hidden("once"), form.hidden("seen"));
        let mut pairs = vec![("csrf", csrf.as_str()), ("once", once.as_str()), ("seen", seen.as_str())];
        pairs.extend_from_slice(fields);
        self.post(at, &pairs).await
    }

    /// The same with a form that has no such fields of its own; what is given of them is sent along.
    pub async fn submit_plain(&self, at: &str, fields: &[(&str, &str)]) -> Page {
        let form = self.get(at).await;
        let csrf = form.hidden("csrf");
        let mut pairs = vec![("csrf", csrf.as_str())];
        pairs.extend_from_slice(fields);
        self.post(at, &pairs).await
    }

    pub async fn post(&self, to: &str, fields: &[(&str, &str)]) -> Page {
        let request = Request::builder()
            .method(Method::POST)
            .uri(to)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(web::ask::encode(fields))).await
    }

    /// Sends one file with a form, as a browser does (RFC 7578).
    pub async fn upload(&self, to: &str, token: &str, name: &str, bytes: &[u8]) -> Page {
        const BOUNDARY: &str = "----tests-1f6c2b";
        let mut body = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{token}\r\n--{BOUNDARY}\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        )
        .into_bytes();
        body.extend_from_slice(bytes);
        body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
        let request = Request::builder()
            .method(Method::POST)
            .uri(to)
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"));
        self.send(request, Body::from(body)).await
    }

    async fn send(&self, mut request: http::request::Builder, body: Body) -> Page {
        if !self.cookies.is_empty() {
            let cookies: Vec<String> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        let request = request.body(body).expect("a request");
        read(self.router.clone().oneshot(request).await.expect("axum's router never fails")).await
    }
}

async fn read(reply: Response<Body>) -> Page {
    let (parts, body) = reply.into_parts();
    let bytes = body.collect().await.expect("a whole body").to_bytes();
    Page { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
}

impl Page {
    /// The page, which must have this status.
    pub fn with(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.body);
        self
    }

    /// The value of a hidden field.
    pub fn hidden(&self, name: &str) -> String {
        let mark = format!("name=\"{name}\" value=\"");
        let at =
            self.body.find(&mark).unwrap_or_else(|| panic!("no field {name} on the page:\n{}", self.body));
        let rest = &self.body[at + mark.len()..];
        rest[..rest.find('"').expect("the value ends")].to_owned()
    }

    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |value| value.to_str().expect("an address is ASCII"))
    }

    /// What stands in `<main>`, without its marks, white space as one space.
    pub fn words(&self) -> String {
        let main = self.main();
        let mut words = String::new();
        let mut is_tag = false;
        for letter in main.chars() {
            match letter {
                '<' => {
                    is_tag = true;
                    words.push(' ');
                }
                '>' => is_tag = false,
                letter if !is_tag => words.push(letter),
                _ => {}
            }
        }
        let words = words.replace("&#39;", "'").replace("&#38;", "&").replace("&#34;", "\"");
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub fn main(&self) -> &str {
        let from = self.body.find("<main").expect("every page has a main part");
        let to = self.body.find("</main>").expect("it ends");
        &self.body[from..to]
    }

    pub fn says(&self, words: &str) -> bool {
        self.words().contains(words)
    }
}
