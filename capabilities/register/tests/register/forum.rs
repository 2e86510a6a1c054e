//! A forum for one test: its own database, a stopped clock, people with tokens, and a router to ask.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use capability::Exit;
use http::{Method, Request, Response, StatusCode, header};
use http_body_util::BodyExt as _;
use kernel::{Actor, Hold, Ids as _, Language, Role};
use people::PeopleError;
use register::RegisterError;
use register::commands::export::ExportFormat;
use register::commands::{Format, Said, export, import, progress::Progress};
use register::document::Document;
use register::import::plan::OnConflict;
use register::queries;
use serde_json::Value as Json;
use store::{BoxFuture, Change, Store};
use testkit::Place;
use tower::ServiceExt as _;
use uuid::Uuid;
use web::Routes;
use web::app::{App, ForumNow, Inner, Options};
use web::cache::Pages;
use web::freshness::Freshness;
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
        let place = Place::new().await;
        let manifests = [people::manifest(), register::manifest()];
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
        for manifest in &manifests {
            (manifest.open)(&store, &options, &mut opened).await.expect("the capability opens");
        }
        let mut messages = web::MESSAGES.to_vec();
        messages.extend(manifests.iter().flat_map(|manifest| manifest.messages));
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
            nav: Vec::new(),
            states: opened.states,
            key: place.ids.secret(),
        });
        let routes = manifests.iter().fold(Routes::new(), |routes, manifest| (manifest.routes)(routes));
        let router = routes.into_router(app.clone());
        Self { place, store, app, router }
    }

    /// Does something as the operator at the command line.
    pub async fn operator<T: Send + 'static>(
        &self,
        work: impl for<'c> FnOnce(&'c mut Change) -> BoxFuture<'c, Result<T, RegisterError>> + Send + 'static,
    ) -> T {
        self.store.write(Actor::Operator, work).await.expect("the operator may")
    }

    /// A bearer token of somebody who is a member of the forum, and holds `role` in it too.
    pub async fn token(&self, name: &str, role: Role) -> String {
        let email = format!("{}@example.org", name.to_lowercase().replace(' ', "."));
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
        self.store
            .write::<_, PeopleError>(Actor::Operator, move |change| {
                Box::pin(async move {
                    let (party, _) = people::actions::add_person(change, person).await?;
                    let forum =
                        people::queries::group(change, "forum").await?.expect("every forum is a group");
                    if role != Role::Member {
                        let term = people::group::Term::default();
                        people::actions::hold_role(change, party, &forum, role, term, "test").await?;
                    }
                    let account =
                        people::queries::account_of_party(change, party).await?.expect("an account");
                    let scope = people::actions::Scope::Write;
                    let token = people::actions::make_token(change, account.id, "test", scope, 30).await?;
                    Ok(token.text)
                })
            })
            .await
            .expect("the operator may")
    }

    /// Writes a file into the test's folder.
    pub fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.place.folder().join(name);
        let mut file = std::fs::File::create(&path).expect("the folder is ours");
        file.write_all(bytes).expect("the disk has room");
        path
    }

    pub async fn run(&self, arguments: import::Import) -> Said {
        self.try_import(arguments).await.expect("the import says how it went")
    }

    pub async fn try_import(&self, arguments: import::Import) -> Result<Said, kernel::Problem> {
        import::import(&self.store, arguments, None, &Progress::new(false)).await
    }

    /// Imports; it must be done, and its report is the answer.
    pub async fn import(&self, arguments: import::Import) -> Json {
        let said = self.run(import::Import { format: Format::Json, ..arguments }).await;
        assert_eq!(said.exit, Exit::Done, "{said:?}");
        serde_json::from_str(&said.out).expect("JSON alone stands on stdout")
    }

    pub async fn document(&self) -> Document {
        let arguments = export::Export { format: ExportFormat::Json, out: None };
        export::export(&self.store, &arguments).await.expect("an export").1
    }

    pub async fn export(&self, format: ExportFormat) -> Vec<u8> {
        let mut bytes = std::io::Cursor::new(Vec::new());
        export::write_to(format, &self.document().await, &mut bytes).expect("memory takes bytes");
        bytes.into_inner()
    }

    pub async fn recommendations(&self) -> Vec<register::recommendation::Recommendation> {
        let mut db = self.store.read();
        queries::recommendations(&mut db, queries::Which::All).await.expect("a register")
    }

    /// The id of the one recommendation with this number.
    pub async fn id_of(&self, number: &str) -> Uuid {
        let all = self.recommendations().await;
        let mut found = all.iter().filter(|one| one.number == number);
        let id = found.next().unwrap_or_else(|| panic!("no recommendation {number}")).id;
        assert!(found.next().is_none(), "several recommendations are numbered {number}");
        id
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask(Method::GET, path, "", &[], None).await
    }

    pub async fn ask(
        &self,
        method: Method,
        path: &str,
        token: &str,
        headers: &[(&str, &str)],
        body: Option<&Json>,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if !token.is_empty() {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = match body {
            Some(json) => {
                request = request.header(header::CONTENT_TYPE, "application/json");
                Body::from(json.to_string())
            }
            None => Body::empty(),
        };
        let request = request.body(body).expect("a request");
        read(self.router.clone().oneshot(request).await.expect("axum's router never fails")).await
    }

    pub async fn post(&self, path: &str, token: &str, body: &Json) -> Answer {
        self.ask(Method::POST, path, token, &[], Some(body)).await
    }
}

/// What a program hears.
pub struct Answer {
    pub status: StatusCode,
    pub headers: http::HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn json(&self) -> Json {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error} in {:?}", self.body))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("a header is ASCII"))
    }

    /// The answer, which must have this status.
    pub fn with(self, status: StatusCode) -> Self {
        assert_eq!(self.status, status, "{}", self.body);
        self
    }
}

async fn read(reply: Response<Body>) -> Answer {
    let (parts, body) = reply.into_parts();
    let bytes = body.collect().await.expect("a whole body").to_bytes();
    let body = String::from_utf8(bytes.to_vec()).expect("the API speaks UTF-8");
    Answer { status: parts.status, headers: parts.headers, body }
}

/// The arguments of a plain import.
pub fn importing(file: &Path) -> import::Import {
    import::Import {
        file: file.to_owned(),
        source: None,
        list: None,
        round: None,
        sheet: None,
        map: Vec::new(),
        split_paragraphs: false,
        assessor: None,
        dry_run: false,
        accept_partial: false,
        on_conflict: OnConflict::Ask,
        format: Format::Text,
    }
}

/// A real document, or `None` with the reason printed.
pub fn real(name: &str) -> Option<PathBuf> {
    testkit::shared::shared(&format!("data/register/{name}"))
}
