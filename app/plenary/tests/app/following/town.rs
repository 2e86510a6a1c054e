//! A forum with people in it, a stopped clock, and a post box that keeps every mail.

use axum::Router;
use axum::body::Body;
use capability::{Manifest, Seed};
use http::{Method, Request, StatusCode, header};
use kernel::time::SECOND;
use kernel::{Actor, Language, Role};
use people::actions::{NewPerson, add_person, begin_session, hold_role};
use people::group::Term;
use people::party::Profile;
use people::session::Means;
use people::{PeopleError, queries};
use plenary_app::{capabilities, opening, wiring};
use register::RegisterError;
use register::assessment::NewVersion;
use register::recommendation::{NewAction, NewRecommendation};
use std::sync::Arc;
use store::{BoxFuture, Change, Event, Store};
use testkit::Place;
use tower::ServiceExt as _;
use uuid::Uuid;
use web::App;
use web::app::{Credentials, Options};

pub const URL: &str = "https://forum.example.org";

pub struct Town {
    pub place: Place,
    pub store: Store,
    pub app: App,
    pub mail: mail::Memory,
    manifests: Arc<Vec<Manifest>>,
    router: Router,
}

#[derive(Clone)]
pub struct Person {
    pub party: Uuid,
    pub actor: Actor,
    session: String,
}

pub struct Reply {
    pub status: StatusCode,
    pub headers: http::HeaderMap,
    pub body: String,
}

impl Reply {
    pub fn with(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.body);
        self
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

impl Town {
    pub async fn new() -> Self {
        Self::in_phase("public").await
    }

    pub async fn in_phase(phase: &str) -> Self {
        let place = Place::new().await;
        let manifests = capabilities::all();
        let store = place.create(&capabilities::migrations(&manifests)).await;
        store.wire(wiring::WITHIN);
        for init in manifests.iter().map(|manifest| manifest.init) {
            let seed = Seed {
                name: "Forum of Testing".into(),
                language: Language::english(),
                phase: phase.into(),
                public_url: URL.into(),
            };
            store
                .write(Actor::Operator, move |change| Box::pin(async move { init(change, &seed).await }))
                .await
                .unwrap();
        }
        // What is held is told of nobody; here all that is said is news.
        let set = store.write::<_, store::StoreError>(Actor::Operator, |change| {
            Box::pin(async move { capability::held::set_hold_rule(change, kernel::Hold::Never).await })
        });
        set.await.unwrap();
        let mail = mail::Memory::default();
        let options = Options { public_url: URL.into(), digest_hour: 6, ..Options::default() };
        let transport = mail::Transport::Memory(mail.clone());
        let forum = opening::forum(store.clone(), options, transport).await.unwrap();
        Self { place, store, app: forum.app, mail, manifests: forum.manifests, router: forum.router }
    }

    /// Somebody with an account; `None`: who holds no role here any more.
    pub async fn person(&self, name: &'static str, role: Option<Role>) -> Person {
        let (party, secret) = self
            .store
            .write::<_, PeopleError>(Actor::Operator, move |change| {
                Box::pin(async move {
                    let email = format!("{}@example.org", kernel::words::key_of(name));
                    let profile = Profile { name: name.into(), ..Profile::default() };
                    let person = NewPerson { email, profile, ..NewPerson::default() };
                    let (party, _) = add_person(change, person).await?;
                    let forum = queries::group(change, "forum").await?.expect("every forum is a group");
                    if let Some(role) = role {
                        hold_role(change, party, &forum, role, Term::default(), "").await?;
                    } else {
                        end_memberships(change, party).await?;
                    }
                    let account = queries::account_of_party(change, party).await?.expect("just made");
                    let session = begin_session(change, account.id, Means::Link, "", None, None).await?;
                    Ok((party, session.secret))
                })
            })
            .await
            .unwrap();
        let credentials = Credentials { session: Some(secret.clone()), ..Credentials::default() };
        let actor = self.app.identify.identify(&credentials).await.unwrap().actor;
        assert_eq!(actor.party(), Some(party));
        Person { party, actor, session: secret }
    }

    /// A token for somebody's programs.
    pub async fn token(&self, who: &Person) -> String {
        let (actor, account) = (who.actor.clone(), who.actor.person().expect("a person").account);
        self.store
            .write::<_, PeopleError>(actor, move |change| {
                Box::pin(async move {
                    let scope = people::actions::Scope::Write;
                    Ok(people::actions::make_token(change, account, "tests", scope, 10).await?.text)
                })
            })
            .await
            .unwrap()
    }

    /// Asks the interface with a token; `null`: nothing is sent.
    pub async fn api(&self, token: &str, method: &str, path: &str, body: serde_json::Value) -> Reply {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .header(header::CONTENT_TYPE, "application/json");
        self.send(None, request, if body.is_null() { String::new() } else { body.to_string() }).await
    }

    /// From now on a member of nothing.
    pub async fn dismiss(&self, person: &Person) {
        let party = person.party;
        self.store
            .write::<_, PeopleError>(Actor::Operator, move |change| Box::pin(end_memberships(change, party)))
            .await
            .unwrap();
    }

    pub async fn register<T: Send + 'static>(
        &self,
        actor: &Actor,
        work: impl for<'c> FnOnce(&'c mut Change) -> BoxFuture<'c, Result<T, RegisterError>> + Send + 'static,
    ) -> T {
        self.store.write(actor.clone(), work).await.unwrap()
    }

    pub async fn enter(&self, title: &str) -> Uuid {
        let new = NewRecommendation {
            source: "Report of 2012".into(),
            title: title.into(),
            text: format!("{title}, in all its words"),
            categories: vec!["Outcomes".into()],
            ..NewRecommendation::default()
        };
        self.register(&Actor::Operator, |change| Box::pin(register::actions::add_recommendation(change, new)))
            .await
    }

    /// A round that is open, until it is published on 1 March 2027.
    pub async fn round(&self, key: &'static str) -> Uuid {
        let round = register::document::Round {
            key: key.into(),
            published: "2027-03-01".into(),
            ..Default::default()
        };
        let new = register::campaign::NewCampaign { round, ..Default::default() };
        self.register(&Actor::Operator, |change| Box::pin(register::actions::open_round(change, new))).await
    }

    pub async fn assess(&self, who: &Person, recommendation: Uuid) {
        let version =
            NewVersion { narrative: "Seen".into(), status: vec!["completed".into()], ..Default::default() };
        self.register(&who.actor, move |change| {
            Box::pin(async move {
                let capacity = kernel::Capacity::default();
                register::actions::file_assessment(change, vec![recommendation], "", capacity, version).await
            })
        })
        .await;
    }

    pub async fn action(&self, recommendation: Uuid, task: &str, due: &str) -> Uuid {
        let new = NewAction {
            task: task.into(),
            due: due.into(),
            state: "not-started".into(),
            ..NewAction::default()
        };
        self.register(&Actor::Operator, move |change| {
            Box::pin(register::actions::add_action(change, recommendation, new))
        })
        .await
    }

    /// Asks somebody about a recommendation; gives the request's id.
    pub async fn ask(&self, by: &Person, of: &Person, about: Uuid, due: &str) -> Uuid {
        self.ask_about(by, of, &[about], due).await
    }

    pub async fn ask_about(&self, by: &Person, of: &Person, about: &[Uuid], due: &str) -> Uuid {
        let new = register::request::NewRequest {
            kind: "information".into(),
            question: "Is it open?".into(),
            covers: about.to_vec(),
            addressee: format!("person:{}", of.party),
            due: due.into(),
            ..Default::default()
        };
        self.app.freshness.catch_up().await.unwrap();
        let tongues = people::letters::Tongues::of(&self.app);
        let id = self.store.ids().ordered(self.store.clock().now());
        self.register(&by.actor, move |change| {
            Box::pin(async move { register::actions::make_request(change, &tongues, id, new).await })
        })
        .await
    }

    pub async fn set_phase(&self, phase: &'static str) {
        self.register(&Actor::Operator, move |change| Box::pin(register::actions::set_phase(change, phase)))
            .await;
    }

    /// A moment later: what happened at the very instant of a follow is told, and how far the log is settled on
    /// PostgreSQL then depends on everybody else's transactions.
    pub async fn follow(&self, who: &Person, of: &str, cadence: &str) {
        self.place.clock.pass(SECOND);
        let page = self.get(Some(who), "/following").await.with(200);
        let csrf = &csrf_of(&page.body);
        let fields = [("csrf", csrf.as_str()), ("of", of), ("cadence", cadence)];
        self.post(Some(who), "/following", &fields).await.with(303);
    }

    pub async fn get(&self, who: Option<&Person>, path: &str) -> Reply {
        self.send(who, Request::builder().method(Method::GET).uri(path), String::new()).await
    }

    pub async fn get_with(&self, path: &str, name: &str, value: &str) -> Reply {
        let request = Request::builder().method(Method::GET).uri(path).header(name, value);
        self.send(None, request, String::new()).await
    }

    pub async fn post(&self, who: Option<&Person>, path: &str, fields: &[(&str, &str)]) -> Reply {
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(who, request, web::ask::encode(fields)).await
    }

    pub async fn send(
        &self,
        who: Option<&Person>,
        mut request: http::request::Builder,
        body: String,
    ) -> Reply {
        if let Some(who) = who {
            request = request.header(header::COOKIE, format!("__Host-plenary={}", who.session));
        }
        let request = request.body(Body::from(body)).unwrap();
        let kept = web::reply::kept_page(&self.app, &request).await;
        let reply = match kept {
            Some(reply) => reply,
            None => self.router.clone().oneshot(request).await.unwrap(),
        };
        let (parts, body) = reply.into_parts();
        let bytes = axum::body::to_bytes(body, 1 << 24).await.unwrap();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Reply { status: parts.status, headers: parts.headers, body }
    }

    /// Waits until nothing that happened is held back: on PostgreSQL the log is read up to the oldest transaction that
    /// runs anywhere in the cluster, another test's too.
    async fn settled(&self) {
        let mut db = self.store.read();
        let newest = Event::newest(&mut db).await.unwrap();
        while Event::newest_settled(&mut db).await.unwrap().map_or(0, |event| event.id) < newest {
            tokio::task::yield_now().await;
        }
    }

    /// Lets the workers ask for letters, and nobody send them.
    pub async fn workers_alone(&self) {
        self.settled().await;
        for worker in self.manifests.iter().filter_map(|manifest| manifest.worker) {
            while worker(&self.app).await.unwrap() {}
        }
    }

    /// Lets the workers and the queue do all that is due, and answers the mails that left.
    pub async fn work(&self) -> Vec<mail::Message> {
        self.settled().await;
        loop {
            let mut more = false;
            for worker in self.manifests.iter().filter_map(|manifest| manifest.worker) {
                more |= worker(&self.app).await.unwrap();
            }
            if let Some(job) = self.store.take_job().await.unwrap() {
                more = true;
                let mut jobs = self.manifests.iter().flat_map(|manifest| manifest.jobs);
                let (_, run) = jobs.find(|(kind, _)| *kind == job.kind).expect("somebody does it");
                let outcome = run(&self.app, &job).await;
                assert!(matches!(outcome, store::JobOutcome::Done), "{}: {outcome:?}", job.kind);
                self.store.finish_job(&job, outcome).await.unwrap();
            }
            if !more {
                return self.mail.take();
            }
        }
    }
}

async fn end_memberships(change: &mut Change, party: Uuid) -> Result<(), PeopleError> {
    for held in queries::memberships_of(change, party).await? {
        let term = Term { from: None, to: "2020".parse().ok() };
        people::actions::amend_membership(change, held.membership.id, term).await?;
    }
    Ok(())
}

pub fn csrf_of(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"csrf\" value=\"").expect("a form");
    rest.split('"').next().unwrap_or_default().to_owned()
}
