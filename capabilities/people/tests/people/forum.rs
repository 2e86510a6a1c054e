//! A forum for one test: its own database, a stopped clock, mail in memory, and a browser that keeps cookies.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use http::{Method, Request, Response, StatusCode, header};
use http_body_util::BodyExt as _;
use kernel::{Actor, Clock as _, Ids as _, Language};
use mail::Memory;
use people::PeopleError;
use store::{BoxFuture, Change, JobOutcome, Store};
use testkit::Place;
use tower::ServiceExt as _;
use web::Routes;
use web::app::{App, ForumNow, Inner, Options};
use web::ask::ClientAddress;
use web::cache::Pages;
use web::freshness::Freshness;
use web::words::Catalogue;

pub struct Forum {
    pub place: Place,
    pub store: Store,
    pub mail: Memory,
    pub app: App,
    router: Router,
}

impl Forum {
    /// A forum as `init` makes it, reached by https.
    pub async fn new() -> Self {
        let place = Place::new().await;
        let manifest = people::manifest();
        let mut migrations = store::foundation_migrations();
        migrations.extend((manifest.migrations)());
        let store = place.create(&migrations).await;
        let init = manifest.init;
        let seed = capability::Seed {
            name: "Forum of Testing".into(),
            language: Language::english(),
            phase: "public".into(),
            public_url: "https://forum.example.org".into(),
        };
        store
            .write(Actor::Operator, move |change| Box::pin(async move { init(change, &seed).await }))
            .await
            .expect("a forum is founded");

        let options = Options {
            public_url: "https://forum.example.org".into(),
            reply_to: Some("reply@forum.example.org".into()),
            ..Options::default()
        };
        let mut opened = capability::Opened::default();
        (manifest.open)(&store, &options, &mut opened).await.expect("the capability opens");
        let mail = Memory::new();
        opened.states.put(Arc::new(mail::Transport::Memory(mail.clone())));
        let mut messages = web::MESSAGES.to_vec();
        messages.extend(manifest.messages);
        let catalogue = Arc::new(Catalogue::new(&messages).expect("sound catalogues"));
        let forum = Arc::new(ForumNow::read(store.clone()).await.expect("the forum's settings"));
        let mut followers = opened.followers;
        followers.push(forum.clone());
        let freshness = Freshness::new(store.clone(), followers).await.expect("an event log");
        let app = App::new(Inner {
            store: store.clone(),
            catalogue,
            freshness,
            pages: Pages::new(1_000_000),
            forum,
            identify: opened.identify.expect("people know who asks"),
            options,
            nav: manifest.places.to_vec(),
            states: opened.states,
            key: place.ids.secret(),
        });
        let router = (manifest.routes)(Routes::new()).into_router(app.clone());
        Self { place, store, mail, app, router }
    }

    /// Does something as the operator at the command line.
    pub async fn operator<T: Send + 'static>(
        &self,
        work: impl for<'c> FnOnce(&'c mut Change) -> BoxFuture<'c, Result<T, PeopleError>> + Send + 'static,
    ) -> T {
        self.store.write(Actor::Operator, work).await.expect("the operator may")
    }

    /// Somebody with an account and this password.
    pub async fn person(&self, name: &str, email: &str, password: &str) -> uuid::Uuid {
        let state = self.app.state::<people::State>();
        let salt = self.place.ids.secret();
        let password_hash = state.hasher.hash(password.to_owned(), salt).await.expect("a turn");
        let person = people::actions::NewPerson {
            email: email.to_owned(),
            profile: people::party::Profile { name: name.to_owned(), ..people::party::Profile::default() },
            password_hash,
            source: "test".into(),
        };
        let (party, _) = self
            .operator(move |change| {
                Box::pin(async move { people::actions::add_person(change, person).await })
            })
            .await;
        party
    }

    /// So many people, `person0@example.org` and on, all with this password. Its hash is one that costs little to check:
    /// what is tested with a crowd is not the hash.
    pub async fn crowd(&self, people: usize, password: &str) {
        use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, Version};
        let cheap = Params::new(8, 1, 1, None).expect("the least that Argon2 takes");
        let hash = Argon2::new(Algorithm::Argon2id, Version::V0x13, cheap)
            .hash_password_with_salt(password.as_bytes(), &[7; 16])
            .expect("a password can be hashed")
            .to_string();
        self.operator(move |change| {
            Box::pin(async move {
                for n in 0..people {
                    let person = people::actions::NewPerson {
                        email: format!("person{n}@example.org"),
                        profile: people::party::Profile {
                            name: format!("Person {n}"),
                            ..people::party::Profile::default()
                        },
                        password_hash: hash.clone(),
                        source: "test".into(),
                    };
                    people::actions::add_person(change, person).await?;
                }
                Ok(())
            })
        })
        .await;
    }

    /// A role in a group that stands, from a date of stated precision (`""`: not known) to another.
    pub async fn role(&self, party: uuid::Uuid, role: kernel::Role, group: &str, from: &str, to: &str) {
        let group = group.to_owned();
        let date = |text: &str| (!text.is_empty()).then(|| text.parse::<kernel::Date>().expect("a date"));
        let term = people::group::Term { from: date(from), to: date(to) };
        self.operator(move |change| {
            Box::pin(async move {
                let group = match people::queries::group_by_name(change, &group).await? {
                    Some(group) => group,
                    None => people::actions::add_group(change, "", &group, "working-group", "").await?,
                };
                people::actions::hold_role(change, party, &group, role, term, "test").await
            })
        })
        .await;
    }

    pub fn now(&self) -> kernel::Instant {
        self.place.clock.now()
    }

    /// Runs every job that is due; none may fail.
    pub async fn work(&self) {
        let jobs = people::manifest().jobs;
        while let Some(job) = self.store.take_job().await.expect("a queue") {
            let (_, run) = jobs.iter().find(|(kind, _)| *kind == job.kind).expect("somebody runs this job");
            let outcome = run(&self.app, &job).await;
            assert!(matches!(outcome, JobOutcome::Done), "{}: {outcome:?}", job.kind);
            self.store.finish_job(&job, outcome).await.expect("a queue");
        }
    }

    pub fn browser(&self) -> Browser {
        Browser { router: self.router.clone(), cookies: BTreeMap::new(), address: "192.0.2.1".into() }
    }

    /// The last mail's first link, as a path.
    pub fn mailed_path(&self) -> String {
        let mail = self.mail.sent().pop().expect("a mail was sent");
        let at = mail.text.find("https://forum.example.org/").expect("a link stands in the mail");
        let link = mail.text[at..].split_whitespace().next().unwrap_or_default();
        link["https://forum.example.org".len()..].to_owned()
    }
}

/// Somebody's browser: keeps cookies, sends forms with their token.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    pub cookies: BTreeMap<String, String>,
    pub address: String,
}

pub struct Page {
    pub status: StatusCode,
    pub headers: http::HeaderMap,
    pub body: String,
}

impl Browser {
    pub async fn get(&mut self, path: &str) -> Page {
        self.send(Request::builder().method(Method::GET).uri(path), Body::empty()).await
    }

    /// Loads the page at `at`, fills its form that goes to `to` and sends it.
    pub async fn submit(&mut self, at: &str, to: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.get(at).await;
        self.send_opened(&page, to, fields).await
    }

    /// Sends a form that has been opened already, with all that is hidden in it.
    pub async fn send_opened(&mut self, opened: &Page, to: &str, fields: &[(&str, &str)]) -> Page {
        let hidden = testkit::forms::hidden(&opened.body, to, "");
        let hidden = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let hidden = hidden.filter(|(name, _)| fields.iter().all(|(given, _)| given != name));
        let pairs: Vec<_> = hidden.chain(fields.iter().copied()).collect();
        self.post_fields(to, &pairs).await
    }

    pub async fn post(&mut self, to: &str, token: &str, fields: &[(&str, &str)]) -> Page {
        let mut pairs = vec![("csrf", token)];
        pairs.extend_from_slice(fields);
        self.post_fields(to, &pairs).await
    }

    async fn post_fields(&mut self, to: &str, pairs: &[(&str, &str)]) -> Page {
        let request = Request::builder()
            .method(Method::POST)
            .uri(to)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(web::ask::encode(pairs))).await
    }

    pub async fn sign_in(&mut self, email: &str, password: &str) -> Page {
        self.submit("/sign-in", "/sign-in", &[("email", email), ("password", password)]).await
    }

    async fn send(&mut self, request: http::request::Builder, body: Body) -> Page {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = request;
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        let mut request = request.body(body).expect("a request");
        request.extensions_mut().insert(ClientAddress(self.address.clone()));
        let page = read(self.router.clone().oneshot(request).await.expect("axum's router never fails")).await;
        for cookie in page.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("cookies are ASCII");
            let (name, rest) = cookie.split_once('=').expect("a cookie has a name");
            let value = rest.split(';').next().unwrap_or_default();
            if cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        page
    }

    /// A request of a program, without cookies.
    pub async fn with_token(&self, path: &str, token: &str) -> Page {
        let request = Request::builder()
            .uri(path)
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .body(Body::empty())
            .expect("a request");
        read(self.router.clone().oneshot(request).await.expect("axum's router never fails")).await
    }
}

async fn read(reply: Response<Body>) -> Page {
    let (parts, body) = reply.into_parts();
    let bytes = body.collect().await.expect("a whole body").to_bytes();
    let body = String::from_utf8(bytes.to_vec()).expect("pages are UTF-8");
    Page { status: parts.status, headers: parts.headers, body }
}

impl Page {
    pub fn form_token(&self) -> String {
        let mark = "name=\"csrf\" value=\"";
        let at = self.body.find(mark).unwrap_or_else(|| panic!("no form on the page:\n{}", self.body));
        let rest = &self.body[at + mark.len()..];
        rest[..rest.find('"').expect("the value ends")].to_owned()
    }

    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |value| value.to_str().expect("an address is ASCII"))
    }

    pub fn shows(&self, words: &str) -> bool {
        self.body.contains(words)
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).expect("JSON")
    }
}
