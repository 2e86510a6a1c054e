//! Erasure at somebody's request through the whole program: what it ends in every capability, and what proves it.

use super::World;
use crate::forum::{Forum, wait};
use http::Method;
use kernel::{Actor, Hold};
use mail::Transport;
use people::letters::Tongues;
use register::RegisterError;
use register::actions::AnswerBy;
use register::campaign::NewCampaign;
use register::document::Round;
use register::request::{Means, NewAnswer};
use register::vocabulary::Category;
use serde_json::{Value as Json, json};
use store::{Reads as _, values};
use uuid::Uuid;

impl World {
    async fn party(&self, asker: &crate::access::Asker) -> Uuid {
        self.actor(asker).await.party().expect("somebody signed in")
    }

    /// Runs what waits in the queue.
    async fn work(&self) {
        let manifests = plenary_app::capabilities::all();
        while let Some(job) = self.store.take_job().await.unwrap() {
            let runner = manifests.iter().flat_map(|one| one.jobs).find(|(kind, _)| *kind == job.kind);
            let (_, run) = runner.expect("somebody runs this job");
            let outcome = run(&self.opened.app, &job).await;
            self.store.finish_job(&job, outcome).await.unwrap();
        }
    }

    fn mails(&self) -> Vec<mail::Message> {
        let transport = self.opened.app.states.get::<Transport>().expect("the tests have one");
        let Transport::Memory(memory) = transport.as_ref() else { panic!("mails stay in memory") };
        memory.take()
    }

    /// Asks somebody, and answers the request's id.
    async fn request(&self, to: Json) -> String {
        let mut body =
            json!({ "kind": "information", "question": "What was spent?", "recommendations": [self.on] });
        body.as_object_mut().unwrap().extend(to.as_object().unwrap().clone());
        self.api(&self.member, Method::POST, "/requests", body).await.with(201).id()
    }

    async fn erase(&self, party: Uuid) -> Json {
        let path = format!("/parties/{party}/erasure");
        let body = json!({ "asked_by": "themselves", "reference": "File 7" });
        self.api(&self.administrator, Method::POST, &path, body).await.with(201).json()
    }

    async fn shares(&self, party: Uuid) -> Json {
        let path = format!("/parties/{party}/erasure");
        self.api(&self.administrator, Method::GET, &path, Json::Null).await.with(200).json()["shares"].clone()
    }
}

/// How many of this kind, and what becomes of them.
fn share<'a>(shares: &'a Json, what: &str) -> (u64, &'a str) {
    let all = shares.as_array().expect("a list");
    let one = all.iter().find(|one| one["what"] == what).unwrap_or_else(|| panic!("no {what} in {shares}"));
    (one["count"].as_u64().unwrap(), one["fate"].as_str().unwrap())
}

#[test]
fn who_was_asked_and_is_erased_is_waited_for_no_longer() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let party = world.party(&world.other).await;
        let round = world
            .store
            .write::<_, RegisterError>(Actor::Operator, move |change| {
                Box::pin(async move {
                    let category = Category {
                        id: Uuid::nil(),
                        key: String::new(),
                        name: "Outcomes".into(),
                        aliases: Vec::new(),
                        position: 1,
                        not_started_in: String::new(),
                    };
                    register::actions::keep_category(change, category).await?;
                    let round =
                        Round { key: "2018".into(), name: "Round of 2018".into(), ..Round::default() };
                    let new = NewCampaign { round, ..NewCampaign::default() };
                    let round = register::actions::open_round(change, new).await?;
                    register::actions::give_review(change, round, "Outcomes", party, "2026-12-01").await?;
                    Ok(round)
                })
            })
            .await
            .unwrap();
        let asked = world.request(json!({ "to": format!("person:{party}") })).await;
        world.work().await;
        world.mails();

        // What they can take along names what they took on.
        let path = format!("/parties/{party}/exports");
        let body = json!({ "asked_by": "representative", "asked": "2026-03" });
        let export = world.api(&world.administrator, Method::POST, &path, body).await.with(200).json();
        let file: Json = serde_json::from_str(export["file"].as_str().unwrap()).unwrap();
        assert_eq!(file["register"]["reviews"][0]["category"], "outcomes", "{file}");
        assert_eq!(file["register"]["asked_of_them"][0]["question"], "What was spent?");
        let shares = world.shares(party).await;
        assert_eq!(share(&shares, "erased-reviews"), (1, "ends"));
        assert_eq!(share(&shares, "erased-requests-to"), (1, "ends"));
        // Nobody but administrators: neither who made the request, nor a coordinator.
        for asker in [&world.member, &world.coordinator] {
            let body = json!({ "asked_by": "themselves" });
            let path = format!("/parties/{party}/erasure");
            world.api(asker, Method::POST, &path, body).await.with(403);
        }

        let receipt = world.erase(party).await;
        let number = |receipt: &Json| receipt["number"].as_i64().expect("a number");
        assert!(number(&receipt) > number(&export["receipt"]));
        assert_eq!(receipt["kind"], "erasure");
        assert_eq!(receipt["checksum"], export["receipt"]["checksum"]);
        assert_eq!(share(&receipt["shares"], "erased-reviews"), (1, "ends"));
        let event = receipt["event"].as_i64().expect("its place in the log");
        let known = store::Event::by_id(&mut world.store.read(), event).await.unwrap().unwrap();
        assert_eq!((known.kind.as_str(), known.record.id), ("party-erased", party));
        let address = receipt["address"].as_str().unwrap().strip_prefix("http://forum.example.org").unwrap();
        let page = world.page(&world.visitor, address).await.with(200);
        assert!(page.body.contains("File 7") && !page.body.contains("Somebody other"), "{}", page.body);

        let reviews = register::queries::reviews(&mut world.store.read(), round).await.unwrap();
        assert!(reviews.iter().all(|review| review.ended.is_some()), "given back: {reviews:?}");
        let path = format!("/requests/{asked}");
        let request = world.api(&world.member, Method::GET, &path, Json::Null).await.with(200).json();
        assert_eq!(request["state"], "withdrawn", "{request}");
        let page = world.page(&world.member, &format!("/register/requests/{asked}")).await.with(200);
        assert!(page.body.contains("Whoever was asked is no longer here"), "{}", page.body);
        // Whoever asked is told, once.
        world.work().await;
        let mails = world.mails();
        assert_eq!(mails.len(), 1, "{mails:?}");
        assert_eq!(mails[0].to.address, "member@example.org");
        assert!(mails[0].subject.contains("nobody will answer"), "{}", mails[0].subject);
        // Done once: there is nobody left to erase.
        let path = format!("/parties/{party}/erasure");
        let body = json!({ "asked_by": "themselves" });
        world.api(&world.administrator, Method::POST, &path, body).await.with(404);
        world.end().await;
    });
}

#[test]
fn an_office_outside_is_erased_with_its_address_and_the_letters_that_wait_for_it() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let office = json!({ "name": "The Fund", "email": "fund@office.example.org" });
        let asked = world.request(json!({ "office": office })).await;
        let found =
            world.api(&world.administrator, Method::GET, "/parties", Json::Null).await.with(200).json();
        assert_eq!(found["data"][0]["name"], "The Fund", "{found}");
        let party: Uuid = found["data"][0]["id"].as_str().unwrap().parse().unwrap();
        assert_eq!(share(&world.shares(party).await, "erased-office-address"), (1, "goes"));
        let receipt = world.erase(party).await;
        assert_eq!(
            (receipt["party_kind"].as_str(), receipt["checksum"].as_str()),
            (Some("organisation"), Some(""))
        );

        // The letter that waited is not sent.
        world.work().await;
        let mails = world.mails();
        let to: Vec<&str> = mails.iter().map(|mail| mail.to.address.as_str()).collect();
        assert_eq!(to, ["member@example.org"], "whoever asked hears of it, and the office of nothing");
        for (table, column) in [("register_office", "name || email"), ("job", "payload"), ("event", "data")] {
            let sql = format!("SELECT COUNT(*) FROM {table} WHERE LOWER({column}) LIKE $1");
            let row = world.store.read().one(&sql, values!["%fund%"]).await.unwrap().unwrap();
            assert_eq!(row.only::<i64>().unwrap(), 0, "{table}");
        }
        let page = world.page(&world.member, &format!("/register/requests/{asked}")).await.with(200);
        assert!(!page.body.contains("The Fund") && page.body.contains("ormer participant"), "{}", page.body);
        world.end().await;
    });
}

#[test]
fn an_office_that_answered_and_is_erased_is_named_nowhere() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let office = json!({ "name": "The Fund", "email": "fund@office.example.org" });
        let asked: Uuid = world.request(json!({ "office": office })).await.parse().unwrap();
        let tongues = Tongues::of(&world.opened.app);
        world
            .store
            .write::<_, RegisterError>(Actor::Operator, move |change| {
                Box::pin(async move {
                    let round = Round { key: "2018".into(), ..Round::default() };
                    let new = NewCampaign { round, ..NewCampaign::default() };
                    register::actions::open_round(change, new).await?;
                    let addresses = vec!["fund@office.example.org".to_owned()];
                    let by = AnswerBy { means: Means::Link, addresses };
                    let text = "Some three millions".to_owned();
                    let new = NewAnswer { text, status: vec!["completed".into()], evidence: Vec::new() };
                    let answer = change.id();
                    register::actions::answer_by_letter(change, &tongues, asked, answer, &by, new).await
                })
            })
            .await
            .unwrap();
        let found =
            world.api(&world.administrator, Method::GET, "/parties", Json::Null).await.with(200).json();
        let party: Uuid = found["data"][0]["id"].as_str().unwrap().parse().unwrap();
        let places = [
            format!("/register/requests/{asked}"),
            format!("/register/recommendations/{}", world.on),
            format!("/api/v1/requests/{asked}"),
            "/register/export.json".to_owned(),
            "/register/archive.json".to_owned(),
        ];
        for place in &places {
            assert!(world.page(&world.member, place).await.with(200).body.contains("The Fund"), "{place}");
        }
        world.erase(party).await;
        for place in &places {
            let page = world.page(&world.member, place).await.with(200);
            assert!(page.body.contains("Some three millions"), "what it said stays: {place}");
            assert!(!page.body.contains("The Fund"), "{place}: {}", page.body);
        }
        for table in ["register_request_answer", "register_assessment"] {
            let sql = format!("SELECT COUNT(*) FROM {table} WHERE group_name <> $1");
            let row = world.store.read().one(&sql, values![""]).await.unwrap().unwrap();
            assert_eq!(row.only::<i64>().unwrap(), 0, "{table}");
        }
        world.end().await;
    });
}

#[test]
fn an_assessment_that_waits_is_counted_before_it_goes() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let path = format!("/recommendations/{}/assessments", world.on);
        let sent = |words: &str| json!({ "status": ["completed"], "narrative": words });
        let stands =
            world.api(&world.outsider, Method::POST, &path, sent("It is done.")).await.with(201).id();
        world.hold(Hold::Always).await;
        let amend = format!("{path}/{stands}");
        world.api(&world.outsider, Method::PATCH, &amend, sent("It was done.")).await.with(200);
        let party = world.party(&world.outsider).await;
        let shares = world.shares(party).await;
        assert_eq!(share(&shares, "erased-held-amendments"), (1, "goes"));
        assert_eq!(share(&shares, "erased-assessments"), (1, "stays"));
        let receipt = world.erase(party).await;
        assert_eq!(share(&receipt["shares"], "erased-held-amendments"), (1, "goes"));
        let row =
            world.store.read().one("SELECT COUNT(*) FROM register_held", vec![]).await.unwrap().unwrap();
        assert_eq!(row.only::<i64>().unwrap(), 0);
        world.end().await;
    });
}

#[test]
fn what_waits_for_a_moderator_goes_with_whoever_wrote_it() {
    let forum = Forum::new();
    wait(async {
        let world = World::new(&forum).await;
        world.hold(Hold::Always).await;
        let said = world.say(&world.outsider, "Words that nobody has let through").await.with(201).id();
        let party = world.party(&world.outsider).await;
        assert_eq!(share(&world.shares(party).await, "erased-comments-unread"), (1, "goes"));
        world.erase(party).await;
        let path = format!("/discussions/{said}/moderate");
        let sent = json!({ "step": "accept" });
        let refused = world.api(&world.coordinator, Method::POST, &path, sent).await;
        assert!((400..500).contains(&refused.status), "{} {}", refused.status, refused.body);
        let queue = world.page(&world.coordinator, "/administration/moderation").await;
        assert!(!queue.body.contains("nobody has let through"), "{}", queue.body);
        let sql = "SELECT COUNT(*) FROM discussion_version WHERE text LIKE $1";
        let row = world.store.read().one(sql, values!["%let through%"]).await.unwrap().unwrap();
        assert_eq!(row.only::<i64>().unwrap(), 0, "the words themselves are gone");
        world.end().await;
    });
}
