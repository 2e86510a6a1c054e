//! Words that are held or hidden, and the log that everybody reads.

use super::World;
use crate::forum::{Forum, wait};
use http::Method;
use kernel::Hold;
use serde_json::{Value as Json, json};

const SECRET: &str = "zymurgical";

/// Where this word can be found by people who neither wrote the comment nor moderate.
async fn leaks(world: &World, id: &str, word: &str) -> Vec<String> {
    let (on, record) = (world.on(), world.on);
    let places = [
        format!("/register/recommendations/{record}"),
        format!("/discussions/recommendation/{record}"),
        format!("/discussions/recommendation/{record}?thread={id}"),
        format!("/comments/{id}"),
        format!("/comments/{id}/history"),
        format!("/comments/{id}/report"),
        format!("/comments/{id}/moderate"),
        format!("/comments/{id}/amend"),
        format!("/moderation-log?on={on}"),
        "/moderation".to_owned(),
    ];
    let paths = [
        format!("/discussions?on={on}"),
        format!("/discussions/{id}"),
        format!("/discussions/{id}/versions"),
        format!("/moderation-log?on={on}"),
        "/events".to_owned(),
        "/recommendations".to_owned(),
    ];
    let mut found = Vec::new();
    for (who, asker) in [("visitor", &world.visitor), ("other", &world.other), ("member", &world.member)] {
        for place in &places {
            if world.page(asker, place).await.body.contains(word) {
                found.push(format!("{who} {place}"));
            }
        }
        for path in &paths {
            if world.api(asker, Method::GET, path, Json::Null).await.body.contains(word) {
                found.push(format!("{who} api {path}"));
            }
        }
    }
    found
}

#[test]
fn what_is_held_or_hidden_is_read_by_its_author_and_moderators_alone() {
    let forum = Forum::new();
    wait(async {
        let world = World::new(&forum).await;
        let on = world.on();
        let said = world.say(&world.outsider, &format!("A {SECRET} word")).await.with(201);
        assert_eq!(said.json()["state"], "held");
        let id = said.id();
        let none = Vec::<String>::new();
        assert_eq!(leaks(&world, &id, SECRET).await, none, "held");
        assert_eq!(
            leaks(&world, &id, &id).await.iter().filter(|place| !place.contains(&id)).count(),
            0,
            "nobody knows of it"
        );
        for reader in [&world.outsider, &world.coordinator] {
            let whole = world.page(reader, &format!("/discussions/recommendation/{}", world.on)).await;
            assert!(whole.body.contains(SECRET), "its author and moderators read it: {}", whole.body);
        }
        let queue = world.page(&world.coordinator, "/moderation").await.with(200);
        assert!(queue.body.contains(SECRET), "{}", queue.body);
        // Nobody answers what only some know of.
        let answer = json!({ "on": on, "text": "So it is", "reply_to": id });
        world.api(&world.coordinator, Method::POST, "/discussions", answer).await.with(422);

        let moderate = format!("/discussions/{id}/moderate");
        world.api(&world.member, Method::POST, &moderate, json!({ "step": "accept" })).await.with(403);
        world.api(&world.coordinator, Method::POST, &moderate, json!({ "step": "accept" })).await.with(200);
        assert!(
            !leaks(&world, &id, SECRET).await.is_empty(),
            "the words above can be found where they may be"
        );
        let again = world.say(&world.outsider, "Another").await.with(201);
        assert_eq!(again.json()["state"], "shown", "whoever has something standing here is known");
        let quoting =
            json!({ "on": on, "text": "Indeed", "reply_to": id, "quote": { "of": id, "text": SECRET } });
        world.api(&world.member, Method::POST, "/discussions", quoting).await.with(201);

        let report = format!("/discussions/{id}/report");
        let reason = json!({ "reason": "tattletale" });
        world.api(&world.visitor, Method::POST, &report, reason.clone()).await.with(401);
        world.api(&world.member, Method::POST, &report, reason.clone()).await.with(201);
        world.api(&world.member, Method::POST, &report, reason).await.with(201);
        assert_eq!(leaks(&world, &id, "tattletale").await, none, "reports are for moderators");
        let queue = world.page(&world.coordinator, "/moderation").await;
        assert_eq!(queue.body.matches("tattletale").count(), 1, "one report a person: {}", queue.body);

        world.api(&world.coordinator, Method::POST, &moderate, json!({ "step": "hide" })).await.with(422);
        let hide = json!({ "step": "hide", "reason": "Rule 4, advertising" });
        world.api(&world.coordinator, Method::POST, &moderate, hide).await.with(200);
        assert_eq!(leaks(&world, &id, SECRET).await, none, "hidden, also where it is quoted");
        let log = world.page(&world.visitor, &format!("/moderation-log?on={on}")).await.with(200);
        assert!(log.body.contains("Rule 4, advertising"), "{}", log.body);
        let log =
            world.api(&world.visitor, Method::GET, "/moderation-log", Json::Null).await.with(200).json();
        assert_eq!(
            log["data"].as_array().unwrap().iter().map(|one| &one["step"]).collect::<Vec<_>>(),
            ["hide", "accept"]
        );
        assert!(!world.page(&world.coordinator, "/moderation").await.body.contains(SECRET), "settled");
        let show = json!({ "step": "show", "reason": "It was none" });
        world.api(&world.coordinator, Method::POST, &moderate, show).await.with(200);
        assert!(!leaks(&world, &id, SECRET).await.is_empty());
        // In a phase that is not theirs, nobody reads any of it.
        world.phase("working-group").await;
        let closed =
            world.api(&world.visitor, Method::GET, &format!("/discussions?on={on}"), Json::Null).await;
        assert!(closed.status == 401 && !closed.body.contains(SECRET), "{}", closed.body);
        let log = world.api(&world.visitor, Method::GET, "/moderation-log", Json::Null).await.with(200);
        assert_eq!(log.json()["data"].as_array().map(Vec::len), Some(0), "{}", log.body);
        world.end().await;
    });
}

#[test]
fn taking_back_what_was_held_leaves_no_place_behind() {
    let forum = Forum::new();
    wait(async {
        let world = World::new(&forum).await;
        let id = world.say(&world.outsider, SECRET).await.with(201).id();
        world.api(&world.outsider, Method::DELETE, &format!("/discussions/{id}"), Json::Null).await.with(200);
        let list = format!("/discussions?on={}", world.on());
        let list = world.api(&world.visitor, Method::GET, &list, Json::Null).await.with(200);
        assert_eq!(list.json()["total"], 0, "{}", list.body);
        assert!(!world.page(&world.coordinator, "/moderation").await.body.contains(SECRET));
        world.end().await;
    });
}

#[test]
fn amended_words_wait_where_everything_is_held_and_the_former_stand_until_then() {
    let forum = Forum::new();
    wait(async {
        let world = World::new(&forum).await;
        world.hold(Hold::Always).await;
        let id = world.say(&world.outsider, "The former words").await.with(201).id();
        let (one, moderate) = (format!("/discussions/{id}"), format!("/discussions/{id}/moderate"));
        world.api(&world.coordinator, Method::POST, &moderate, json!({ "step": "accept" })).await.with(200);
        let amended = json!({ "text": format!("A {SECRET} word for @Somebody member") });
        let told = world.api(&world.outsider, Method::PATCH, &one, amended).await.with(200).json();
        assert_eq!((&told["text"], &told["version"]), (&json!("The former words"), &json!(1)), "{told}");
        assert!(told["waiting"]["text"].as_str().unwrap_or_default().contains(SECRET), "{told}");
        let none = Vec::<String>::new();
        assert_eq!(leaks(&world, &id, SECRET).await, none, "nobody else reads what waits");
        let queue = world.page(&world.coordinator, "/moderation").await.with(200);
        assert!(queue.body.contains(SECRET), "{}", queue.body);
        let page = world.page(&world.coordinator, &format!("/comments/{id}/moderate")).await.with(200);
        assert!(page.body.contains(SECRET) && page.body.contains("Decline the new words"), "{}", page.body);

        world.api(&world.coordinator, Method::POST, &moderate, json!({ "step": "decline" })).await.with(422);
        let decline = json!({ "step": "decline", "reason": "Rule 4, advertising" });
        world.api(&world.coordinator, Method::POST, &moderate, decline).await.with(200);
        let told = world.api(&world.outsider, Method::GET, &one, Json::Null).await.with(200).json();
        assert_eq!(told["waiting"]["declined"], "Rule 4, advertising", "{told}");
        assert_eq!(leaks(&world, &id, SECRET).await, none, "what was declined neither");
        assert!(!world.page(&world.coordinator, "/moderation").await.body.contains(SECRET), "settled");

        let better = json!({ "text": "The better words" });
        world.api(&world.outsider, Method::PATCH, &one, better).await.with(200);
        // What was looked at is not what waits by now.
        let told = world.api(&world.outsider, Method::GET, &one, Json::Null).await.with(200).json();
        let stale = json!({ "step": "accept", "version": 2 });
        world.api(&world.coordinator, Method::POST, &moderate, stale).await.with(422);
        let seen = json!({ "step": "accept", "version": told["waiting"]["version"] });
        world.api(&world.coordinator, Method::POST, &moderate, seen).await.with(200);
        let told = world.api(&world.visitor, Method::GET, &one, Json::Null).await.with(200).json();
        assert_eq!((&told["text"], &told["version"]), (&json!("The better words"), &json!(2)), "{told}");
        let versions = format!("{one}/versions");
        let versions = world.api(&world.visitor, Method::GET, &versions, Json::Null).await.with(200).json();
        assert_eq!(versions["data"].as_array().map(Vec::len), Some(2), "{versions}");
        // Back to what stands: nothing waits.
        for text in ["Other words", "The better words"] {
            world.api(&world.outsider, Method::PATCH, &one, json!({ "text": text })).await.with(200);
        }
        let told = world.api(&world.outsider, Method::GET, &one, Json::Null).await.with(200).json();
        assert_eq!(told["waiting"], Json::Null, "{told}");
        world.end().await;
    });
}
