//! Floods, mentions of everybody, erased people, and phases that change while somebody writes.

use super::{Answer, World};
use crate::forum::{Forum, wait};
use http::{Method, header};
use kernel::Actor;
use people::PeopleError;
use people::actions::{NewPerson, add_person, erase};
use people::party::Profile;
use serde_json::{Value as Json, json};
use store::Reads as _;

#[test]
fn a_flood_is_stopped_and_told_when_it_may_go_on() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let mut made = Vec::new();
        for n in 0..5 {
            made.push(world.say(&world.outsider, &format!("Comment {n}")).await.with(201).id());
        }
        let same = world.say(&world.outsider, "Comment 4").await.with(201);
        assert_eq!(same.id(), made[4], "the same words twice in a row are one comment");
        let sixth = world.say(&world.outsider, "Comment 5").await.with(429);
        let wait: u32 = sixth.headers[header::RETRY_AFTER].to_str().unwrap().parse().unwrap();
        assert!((1..=60).contains(&wait), "{wait}");
        let form = world.page(&world.outsider, &world.new_at()).await.with(200);
        let (csrf, once) = (form.hidden("csrf"), form.hidden("once"));
        let fields = [("csrf", csrf.as_str()), ("once", once.as_str()), ("text", "My long thought")];
        let refused = world.post(&world.outsider, &world.new_at(), &fields).await.with(429);
        assert!(refused.body.contains("My long thought</textarea>"), "{}", refused.body);
        assert!(refused.body.contains(" UTC on"), "it says from when on: {}", refused.body);
        // Others go on, and moderators go as they must.
        world.say(&world.member, "Somebody else").await.with(201);
        for n in 0..7 {
            world.say(&world.coordinator, &format!("In order {n}")).await.with(201);
        }
        world.end().await;
    });
}

#[test]
fn a_mention_of_a_thousand_people_tells_twenty() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        world
            .store
            .write::<_, PeopleError>(Actor::Operator, |change| {
                Box::pin(async move {
                    for n in 0..30 {
                        let profile = Profile { name: format!("Person Number{n}"), ..Profile::default() };
                        let email = format!("person{n}@example.org");
                        add_person(change, NewPerson { email, profile, ..NewPerson::default() }).await?;
                    }
                    Ok(())
                })
            })
            .await
            .unwrap();
        let letters = async || -> i64 {
            let sql = "SELECT COUNT(*) FROM job WHERE kind = 'people.letter'";
            world.store.read().one(sql, vec![]).await.unwrap().unwrap().only().unwrap()
        };
        let everybody: String = (0..1_000).map(|n| format!("@Person Number{}, ", n % 30)).collect();
        let said = world.say(&world.member, &everybody).await.with(201);
        assert_eq!(said.json()["mentions"].as_array().map(Vec::len), Some(20));
        assert_eq!(letters().await, 20);
        let form = world.page(&world.member, &world.new_at()).await;
        assert!(form.body.contains("20 at most are told"), "the form says so: {}", form.body);
        // Amended, it tells nobody twice; and no day has more letters than sixty.
        let path = format!("/discussions/{}", said.id());
        world.api(&world.member, Method::PATCH, &path, json!({ "text": everybody + "!" })).await.with(200);
        assert_eq!(letters().await, 20);
        for n in 0..4 {
            let some: String = (0..20).map(|one| format!("@Person Number{one}; ")).collect();
            world.say(&world.member, &format!("{some} {n}")).await.with(201);
        }
        assert_eq!(letters().await, 60);
        world.end().await;
    });
}

#[test]
fn nobody_is_told_of_what_they_may_not_read() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        world.phase("working-group").await;
        let said =
            world.say(&world.member, "For @Somebody outsider and @Somebody coordinator").await.with(201);
        assert_eq!(said.json()["mentions"].as_array().map(Vec::len), Some(2), "{}", said.body);
        let sql = "SELECT payload FROM job WHERE kind = 'people.letter'";
        let letters: Vec<String> = world
            .store
            .read()
            .all(sql, vec![])
            .await
            .unwrap()
            .iter()
            .map(|row| row.only().unwrap())
            .collect();
        let coordinator = world.actor(&world.coordinator).await.party().unwrap().to_string();
        assert!(letters.len() == 1 && letters[0].contains(&coordinator), "{letters:?}");
        world.end().await;
    });
}

#[test]
fn who_is_erased_is_named_no_longer_and_what_others_quote_of_them_stays() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let said = world.say(&world.outsider, "Words worth keeping").await.with(201);
        let body = json!({ "on": world.on(), "text": "I agree", "reply_to": said.id(),
                           "quote": { "of": said.id(), "text": "worth keeping" } });
        world.api(&world.member, Method::POST, "/discussions", body).await.with(201);
        let record = format!("/register/recommendations/{}", world.on);
        let before = world.page(&world.visitor, &record).await;
        assert!(before.body.contains("Somebody outsider"), "{}", before.body);
        let party = world.actor(&world.outsider).await.party().unwrap();
        let report = format!("/discussions/{}/report", said.id());
        world.api(&world.other, Method::POST, &report, json!({ "reason": "dull" })).await.with(201);
        world
            .store
            .write::<_, PeopleError>(Actor::Operator, move |change| {
                Box::pin(async move {
                    let asked = people::receipt::Asked::now(change.now());
                    erase(change, party, asked, &[]).await.map(drop)
                })
            })
            .await
            .unwrap();
        let after = world.page(&world.visitor, &record).await;
        assert!(!after.body.contains("Somebody outsider"), "{}", after.body);
        assert!(after.body.contains("Words worth keeping") && after.body.contains("Former participant"));
        assert_eq!(after.body.matches("worth keeping").count(), 2, "their words, and what is quoted of them");
        world.end().await;
    });
}

#[test]
fn what_was_typed_comes_back_when_the_phase_was_set_back_or_the_session_ended() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let form = world.page(&world.outsider, &world.new_at()).await.with(200);
        let (csrf, once) = (form.hidden("csrf"), form.hidden("once"));
        let fields = [
            ("csrf", csrf.as_str()),
            ("once", once.as_str()),
            ("text", "A thought that took an hour to be written down"),
        ];
        let kept = |answer: &Answer| {
            assert!(
                answer.body.contains("A thought that took an hour to be written down</textarea>"),
                "{}",
                answer.body
            );
        };
        // Read still, and written no longer by whoever is signed in.
        world.phase("working-group").await;
        let refused = world.post(&world.outsider, &world.new_at(), &fields).await;
        assert_eq!(refused.status, 403);
        kept(&refused);
        assert!(refused.body.contains("phase was changed"), "{}", refused.body);
        world.phase("public").await;
        kept(&world.post(&world.visitor, &world.new_at(), &fields).await.with(401));
        let stale = [
            ("csrf", "old"),
            ("once", once.as_str()),
            ("text", "A thought that took an hour to be written down"),
        ];
        kept(&world.post(&world.outsider, &world.new_at(), &stale).await.with(403));
        world.post(&world.outsider, &world.new_at(), &fields).await.with(303);

        // An amendment that came after another one.
        let list = world
            .api(&world.visitor, Method::GET, &format!("/discussions?on={}", world.on()), Json::Null)
            .await;
        let id = list.json()["data"][0]["id"].as_str().unwrap().to_owned();
        let at = format!("/comments/{id}/amend");
        let form = world.page(&world.outsider, &at).await.with(200);
        let (csrf, seen) = (form.hidden("csrf"), form.hidden("seen"));
        let amend =
            |text: &'static str| [("csrf", csrf.clone()), ("seen", seen.clone()), ("text", text.to_owned())];
        let send = async |text: &'static str| {
            let fields = amend(text);
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            world.post(&world.outsider, &at, &fields).await
        };
        send("From the first window").await.with(303);
        let overtaken = send("From the second window").await.with(409);
        assert!(overtaken.body.contains("From the second window</textarea>"), "{}", overtaken.body);
        let one = world.api(&world.visitor, Method::GET, &format!("/discussions/{id}"), Json::Null).await;
        assert_eq!(one.json()["text"], "From the first window");
        world.end().await;
    });
}
