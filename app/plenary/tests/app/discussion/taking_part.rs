//! Commenting, answering, quoting, amending and withdrawing.

use super::World;
use crate::forum::{Forum, wait};
use capability::replies::{Answer, Arrival, Arrived};
use discussion::comment::{NewComment, Quote};
use http::{Method, Request, StatusCode, header};
use kernel::{Actor, Capacity, Problem, ProblemKind, RecordRef};
use serde_json::{Value as Json, json};
use uuid::Uuid;

#[test]
fn a_comment_is_answered_quoted_amended_and_withdrawn() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let first = world.say(&world.member, "Publishing is *half* done.\nThe rest is not.").await.with(201);
        assert_eq!(first.location(), format!("/api/v1/discussions/{}", first.id()));
        assert!(first.json()["html"].as_str().unwrap().contains("<em>half</em>"), "{}", first.body);
        let answer = |quote: &str| {
            json!({ "on": world.on(), "text": "Which rest?", "reply_to": first.id(),
                    "quote": { "of": first.id(), "text": quote } })
        };
        let wrong = world.api(&world.coordinator, Method::POST, "/discussions", answer("is done")).await;
        assert_eq!(wrong.with(422).json()["errors"][0]["field"], "quote");
        let second = world
            .api(&world.coordinator, Method::POST, "/discussions", answer("half done. The rest"))
            .await
            .with(201);
        assert_eq!(second.json()["thread"], first.json()["id"]);
        assert_eq!(second.json()["depth"], 1);

        let path = format!("/discussions/{}", first.id());
        let amended = json!({ "text": "Publishing is done." });
        world.api(&world.coordinator, Method::PATCH, &path, amended.clone()).await.with(403);
        world.api(&world.administrator, Method::PATCH, &path, amended.clone()).await.with(403);
        let amended = world.api(&world.member, Method::PATCH, &path, amended).await.with(200);
        assert_eq!(amended.json()["version"], 2);
        let versions =
            world.api(&world.visitor, Method::GET, &format!("{path}/versions"), Json::Null).await.with(200);
        assert_eq!(versions.json()["total"], 2);
        assert!(versions.body.contains("half"), "the earlier words stay readable");
        let history =
            world.page(&world.visitor, &format!("/comments/{}/history", first.id())).await.with(200);
        assert!(history.body.contains("<em>half</em>"), "{}", history.body);

        let record = world.page(&world.visitor, &format!("/register/recommendations/{}", world.on)).await;
        assert!(record.body.contains("id=\"discussion\""), "{}", record.body);
        assert!(record.body.contains("Publishing is done.") && record.body.contains("Which rest?"));

        world.api(&world.coordinator, Method::DELETE, &path, Json::Null).await.with(403);
        world.api(&world.member, Method::DELETE, &path, Json::Null).await.with(200);
        let gone = world.api(&world.member, Method::GET, &path, Json::Null).await.with(200);
        assert!(gone.json()["text"].is_null() && gone.json()["state"] == "withdrawn", "{}", gone.body);
        let history = world.page(&world.administrator, &format!("/comments/{}/history", first.id())).await;
        assert_eq!(history.status, 404, "no version of withdrawn words is read");
        let record = world.page(&world.visitor, &format!("/register/recommendations/{}", world.on)).await;
        assert!(
            !record.body.contains("Publishing is done.") && record.body.contains("Withdrawn by its author")
        );
        assert!(record.body.contains("The rest"), "what others quoted of it is theirs");
        let place = world.page(&world.visitor, &format!("/comments/{}", second.id())).await.with(303);
        let place = place.location().to_owned();
        let (address, anchor) = place.split_once('#').unwrap();
        let whole = world.page(&world.visitor, address).await.with(200);
        assert!(whole.body.contains(&format!("id=\"{anchor}\"")), "{address}");
        assert_eq!(discussion::queries::faults(&mut world.store.read()).await.unwrap(), Vec::<String>::new());
        world.end().await;
    });
}

#[test]
fn one_form_sent_twice_says_it_once() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let form = world.page(&world.member, &world.new_at()).await.with(200);
        let (csrf, once) = (form.hidden("csrf"), form.hidden("once"));
        let fields = |text: &'static str| {
            vec![("csrf", csrf.clone()), ("once", once.clone()), ("text", text.to_owned())]
        };
        let send = async |text: &'static str| {
            let fields = fields(text);
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            world.post(&world.member, &world.new_at(), &fields).await
        };
        assert_eq!(send("").await.status, 422, "nothing is said with no words");
        let first = send("Once").await.with(303);
        let second = send("Once").await.with(303);
        assert_eq!(first.location(), second.location());
        let other = send("Something else").await.with(409);
        assert!(other.body.contains("Something else</textarea>"), "{}", other.body);
        let list = world
            .api(&world.visitor, Method::GET, &format!("/discussions?on={}", world.on()), Json::Null)
            .await;
        assert_eq!(list.json()["total"], 1);
        // The same of programs.
        let twice = async || {
            let request = Request::builder()
                .method(Method::POST)
                .uri("/api/v1/discussions")
                .header(header::CONTENT_TYPE, "application/json")
                .header("idempotency-key", "k1")
                .header(header::AUTHORIZATION, format!("Bearer {}", world.member.token.as_deref().unwrap()));
            let body = json!({ "on": world.on(), "text": "By a program" });
            world.send(request, body.to_string()).await.with(201).id()
        };
        assert_eq!(twice().await, twice().await);
        world.end().await;
    });
}

#[test]
fn who_may_take_part_follows_from_the_phase_and_is_said() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let whole = format!("/discussions/recommendation/{}", world.on);
        // phase, then what each is answered: visitor, outsider, member, coordinator
        for (phase, expected) in [
            ("public", [401, 201, 201, 201]),
            ("working-group", [401, 403, 201, 201]),
            ("chair-preview", [401, 403, 403, 201]),
            ("advisory-group", [401, 403, 201, 201]),
        ] {
            world.phase(phase).await;
            let askers = [&world.visitor, &world.outsider, &world.member, &world.coordinator];
            for (asker, expected) in askers.into_iter().zip(expected) {
                let said = world.say(asker, &format!("In {phase}")).await;
                assert_eq!(said.status, expected, "{phase}: {}", said.body);
            }
        }
        let visitor = world.page(&world.visitor, &whole).await;
        assert_eq!(visitor.status, 401);
        world.phase("public").await;
        let visitor = world.page(&world.visitor, &whole).await.with(200);
        assert!(visitor.body.contains("Sign in to take part"), "{}", visitor.body);
        let form = world.page(&world.visitor, &world.new_at()).await.with(303);
        assert!(form.location().starts_with("/sign-in?next="), "{}", form.location());
        // What is no record here has no discussion.
        let nobody = Uuid::from_u128(1);
        for on in
            [format!("recommendation:{nobody}"), format!("register:{}", world.on), "recommendation".into()]
        {
            let said = json!({ "on": on, "text": "x" });
            let status = world.api(&world.member, Method::POST, "/discussions", said).await.status;
            assert!([404, 422].contains(&status), "{on}: {status}");
        }
        world.end().await;
    });
}

#[test]
fn a_long_discussion_is_paged_and_every_comment_is_met_once() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let actor = world.actor(&world.coordinator).await;
        let around = discussion::actions::Around::of(&world.opened.app);
        let on = RecordRef::new("recommendation", world.on);
        let made = world
            .store
            .write::<_, discussion::DiscussionError>(actor, move |change| {
                Box::pin(async move {
                    let mut made: Vec<Uuid> = Vec::new();
                    for n in 0..180_usize {
                        let id = change.id();
                        let reply_to = (n % 3 != 0).then(|| made[n - 1]);
                        let new = NewComment {
                            on: on.clone(),
                            text: format!("Comment number {n}"),
                            reply_to,
                            quote: reply_to.map(|of| Quote {
                                of: Some(of),
                                text: "Comment number".into(),
                                part: String::new(),
                            }),
                            capacity: Capacity::default(),
                            language: "en".into(),
                            mentions: Vec::new(),
                        };
                        made.push(discussion::actions::add_comment(change, &around, id, new).await?);
                    }
                    Ok(made)
                })
            })
            .await
            .unwrap();
        let mut met = Vec::new();
        let mut cursor = String::new();
        loop {
            let path = format!("/discussions?on={}&limit=50{cursor}", world.on());
            let page = world.api(&world.visitor, Method::GET, &path, Json::Null).await.with(200).json();
            assert_eq!(page["total"], 180);
            met.extend(
                page["data"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()),
            );
            let Some(next) = page["next"].as_str() else { break };
            cursor = format!("&cursor={next}");
        }
        met.sort();
        let mut all: Vec<String> = made.iter().map(ToString::to_string).collect();
        all.sort();
        assert_eq!(met, all);
        // Each comment's address leads to the page it stands on.
        for id in made.iter().step_by(17) {
            let place = world.page(&world.visitor, &format!("/comments/{id}")).await.with(303);
            let place = place.location().to_owned();
            let (address, anchor) = place.split_once('#').unwrap();
            let page = world.page(&world.visitor, address).await.with(200);
            assert!(page.body.contains(&format!("id=\"{anchor}\"")), "{id} is not on {address}");
        }
        let record = world.page(&world.visitor, &format!("/register/recommendations/{}", world.on)).await;
        assert!(record.body.contains("Show all 180 comments"), "{}", record.body);
        assert!(record.body.matches("class=\"comment").count() <= 18, "folded");
        world.end().await;
    });
}

#[test]
fn the_status_of_a_comment_is_in_its_etag() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let made = world.say(&world.member, "One").await.with(201);
        let etag = made.headers[header::ETAG].to_str().unwrap().to_owned();
        let path = format!("/api/v1/discussions/{}", made.id());
        let patch = async |text: &str| {
            let request = Request::builder()
                .method(Method::PATCH)
                .uri(&path)
                .header(header::CONTENT_TYPE, "application/json")
                .header(header::IF_MATCH, &etag)
                .header(header::AUTHORIZATION, format!("Bearer {}", world.member.token.as_deref().unwrap()));
            world.send(request, json!({ "text": text }).to_string()).await.status
        };
        assert_eq!(patch("Two").await, StatusCode::OK);
        assert_eq!(patch("Three").await, StatusCode::PRECONDITION_FAILED);
        world.end().await;
    });
}

#[test]
fn an_answer_by_mail_stands_below_what_it_answers_by_the_same_rules() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let said = world.say(&world.coordinator, "Who reports?").await.with(201);
        let manifest = discussion::manifest();
        let (kind, take) = manifest.replies[0];
        assert_eq!(kind, "comment");
        let arrival = Arrival {
            record: said.id().parse().unwrap(),
            what: Arrived::Answer(Answer {
                address: "member@example.org".into(),
                name: String::new(),
                text: "The secretariat does.".into(),
                message_id: None,
            }),
        };
        let send = async |actor: Actor| {
            let (app, arrival) = (world.opened.app.clone(), arrival.clone());
            world
                .store
                .write::<_, Problem>(actor, move |change| {
                    Box::pin(async move { take(&app, change, &arrival).await })
                })
                .await
        };
        let refused = send(Actor::Visitor).await.unwrap_err();
        assert_eq!(refused.kind, ProblemKind::SignInNeeded);
        send(world.actor(&world.member).await).await.unwrap();
        send(world.actor(&world.member).await).await.unwrap();
        let path = format!("/discussions?on={}", world.on());
        let list = world.api(&world.visitor, Method::GET, &path, Json::Null).await.with(200).json();
        assert_eq!(list["total"], 2, "the same mail twice is one answer: {list}");
        assert_eq!(list["data"][1]["reply_to"], said.json()["id"]);
        assert_eq!(list["data"][1]["text"], "The secretariat does.");
        world.phase("chair-preview").await;
        let refused = send(world.actor(&world.member).await).await.unwrap_err();
        assert_eq!(refused.kind, ProblemKind::NotAllowed, "by the phase, as on the page");
        world.end().await;
    });
}

#[test]
fn followers_are_told_of_comments_through_the_record_they_are_on() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let id = world.say(&world.member, "Half of it is done").await.with(201).id();
        let (app, comment) = (&world.opened.app, id.parse::<Uuid>().unwrap());
        let events = store::Event::of_record(&mut world.store.read(), comment, 9).await.unwrap();
        let followed = discussion::manifest().followed.unwrap();
        let through = (followed.through)(app, &events).await.unwrap();
        assert_eq!(through, [vec![RecordRef::new("recommendation", world.on)]]);
        let t = app.catalogue.words(&kernel::Language::english());
        let told = (followed.told)(app, &t, &events).await.unwrap();
        assert_eq!(told, [Some("Somebody member commented: “Half of it is done”".to_owned())]);
        let hide = json!({ "step": "hide", "reason": "Rule 1" });
        let moderate = format!("/discussions/{id}/moderate");
        world.api(&world.coordinator, Method::POST, &moderate, hide).await.with(200);
        assert_eq!((followed.told)(app, &t, &events).await.unwrap(), [None], "hidden before it was told");
        let card = [RecordRef::new("comment", comment)];
        world.phase("chair-preview").await;
        app.freshness.catch_up().await.unwrap();
        let called = (followed.called)(app, &Actor::Visitor, &t, &card).await.unwrap();
        assert_eq!(called, [None], "nobody is told where they may not read");
        world.end().await;
    });
}
