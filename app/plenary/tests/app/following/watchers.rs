//! Who hears of what through a category, a merge, a choosing: everybody whom it concerns, each once.

use super::town::{Person, Town};
use crate::forum::wait;
use kernel::Role;
use kernel::time::{HOUR, MINUTE};
use mail::Message;
use serde_json::json;
use uuid::Uuid;

fn names(mails: &[Message]) -> Vec<&str> {
    let mut names: Vec<&str> = mails.iter().map(|mail| mail.to.name.as_str()).collect();
    names.sort_unstable();
    names
}

async fn say(town: &Town, who: &Person, on: Uuid, text: &str) {
    let body = json!({ "on": format!("recommendation:{on}"), "text": text });
    town.api(&town.token(who).await, "POST", "/api/v1/discussions", body).await.with(201);
}

async fn members<const N: usize>(town: &Town, names: [&'static str; N]) -> [Person; N] {
    let mut all = Vec::new();
    for name in names {
        all.push(town.person(name, Some(Role::Member)).await);
    }
    all.try_into().unwrap_or_else(|_| panic!("as many as names"))
}

#[test]
fn the_opening_to_the_public_is_told_once_to_everybody_who_follows_anything_of_it() {
    wait(async {
        let town = Town::in_phase("working-group").await;
        let round = town.round("2026").await;
        let id = town.enter("Open the archives").await;
        let other = town.enter("Answer letters").await;
        let [anna, boris, chen, dora] = members(&town, ["Anna", "Boris", "Chen", "Dora"]).await;
        let recommendation = format!("recommendation:{id}");
        town.place.clock.pass(MINUTE);
        town.follow(&anna, "/register?category=outcomes", "daily").await;
        town.follow(&boris, &recommendation, "at-once").await;
        town.follow(&chen, "/register?reading=not-assessed", "daily").await;
        let all = [
            (recommendation, "at-once"),
            (format!("recommendation:{other}"), "daily"),
            ("/register?category=outcomes".into(), "at-once"),
            ("/register?reading=not-assessed".into(), "at-once"),
            (format!("round:{round}"), "daily"),
        ];
        for (of, cadence) in &all {
            town.follow(&dora, of, cadence).await;
        }
        town.place.clock.pass(MINUTE);
        town.set_phase("chair-preview").await;
        let mails = town.work().await;
        assert_eq!(names(&mails), [] as [&str; 0], "nobody here reads a chair's preview: {mails:?}");
        town.place.clock.pass(MINUTE);
        town.set_phase("advisory-group").await;
        let mails = town.work().await;
        assert_eq!(names(&mails), ["Dora"], "phases between are news of a round and the register: {mails:?}");
        town.place.clock.pass(MINUTE);
        town.set_phase("public").await;
        let mails = town.work().await;
        assert_eq!(names(&mails), ["Anna", "Boris", "Chen", "Dora"], "{mails:?}");
        for mail in &mails {
            assert_eq!(mail.text.matches("Everyone may read it").count(), 1, "{}", mail.text);
        }
        town.place.clock.pass(24 * HOUR);
        let mails = town.work().await;
        assert!(mails.iter().all(|mail| !mail.text.contains("Everyone may read it")), "not twice: {mails:?}");
        for place in [format!("recommendations/{id}"), "categories/outcomes".into()] {
            let feed = town.get(None, &format!("/feeds/{place}.atom")).await.with(200).body;
            assert_eq!(feed.matches(">Everyone may read it").count(), 1, "{feed}");
            assert!(!feed.contains("advisory group"), "{feed}");
        }
    });
}

#[test]
fn whoever_follows_a_category_hears_of_comments_in_it() {
    wait(async {
        let town = Town::new().await;
        let id = town.enter("Open the archives").await;
        let [anna, boris, chen] = members(&town, ["Anna", "Boris", "Chen"]).await;
        town.place.clock.pass(MINUTE);
        town.follow(&anna, "/register?category=outcomes", "at-once").await;
        town.follow(&anna, &format!("recommendation:{id}"), "at-once").await;
        town.follow(&boris, "/register?category=outcomes", "daily").await;
        town.place.clock.pass(MINUTE);
        say(&town, &chen, id, "They are in the cellar.").await;
        let mails = town.work().await;
        assert_eq!(names(&mails), ["Anna"], "{mails:?}");
        assert_eq!(mails[0].text.matches("They are in the cellar.").count(), 1, "{}", mails[0].text);
        town.place.clock.pass(24 * HOUR);
        let mails = town.work().await;
        assert_eq!(names(&mails), ["Boris"], "{mails:?}");
        assert_eq!(mails[0].text.matches("They are in the cellar.").count(), 1, "{}", mails[0].text);
        for place in ["categories/outcomes".to_owned(), format!("recommendations/{id}")] {
            let feed = town.get(None, &format!("/feeds/{place}.atom")).await.with(200).body;
            assert_eq!(
                feed.matches("<content type=\"text\">Chen commented: “They are in the cellar.").count(),
                1,
                "{feed}"
            );
        }
        // Moved elsewhere, its comments are news there.
        let filed = town.register(&kernel::Actor::Operator, move |change| {
            Box::pin(async move {
                let amendment = register::actions::Amendment {
                    categories: Some(vec!["Funding".into()]),
                    ..Default::default()
                };
                register::actions::amend_recommendation(change, id, amendment).await
            })
        });
        filed.await;
        town.work().await;
        town.place.clock.pass(24 * HOUR);
        town.work().await;
        say(&town, &chen, id, "And in the attic.").await;
        assert_eq!(names(&town.work().await), ["Anna"], "who follows the recommendation itself");
        town.place.clock.pass(24 * HOUR);
        assert_eq!(names(&town.work().await), [] as [&str; 0]);
    });
}

#[test]
fn a_merge_keeps_those_who_follow_what_was_merged() {
    wait(async {
        let town = Town::new().await;
        town.round("2026").await;
        let [stays, goes] = [town.enter("Open the archives").await, town.enter("Open all archives").await];
        let [anna, boris, chen] = members(&town, ["Anna", "Boris", "Chen"]).await;
        let carla = town.person("Carla", Some(Role::Coordinator)).await;
        let token = town.token(&carla).await;
        town.place.clock.pass(MINUTE);
        town.follow(&anna, &format!("recommendation:{goes}"), "at-once").await;
        town.follow(&boris, &format!("recommendation:{stays}"), "at-once").await;
        town.follow(&boris, &format!("recommendation:{goes}"), "at-once").await;
        town.place.clock.pass(MINUTE);
        let merge = json!({ "into": stays, "merged": [goes], "reason": "The same", "directly": true });
        let merged = town.api(&token, "POST", "/api/v1/merges", merge).await.with(201).body;
        let merged: serde_json::Value = serde_json::from_str(&merged).unwrap();
        let mails = town.work().await;
        assert_eq!(names(&mails), ["Anna", "Boris"], "both are told of the merge: {mails:?}");
        // Whatever happens to the one that stands is told to whoever followed either, once.
        town.place.clock.pass(MINUTE);
        town.assess(&chen, stays).await;
        let mails = town.work().await;
        assert_eq!(names(&mails), ["Anna", "Boris"], "{mails:?}");
        assert!(mails.iter().all(|mail| mail.text.matches("(Chen)").count() == 1), "{mails:?}");
        say(&town, &chen, stays, "They are in the cellar.").await;
        let mails = town.work().await;
        assert_eq!(names(&mails), ["Anna", "Boris"], "{mails:?}");
        let feed = town.get(None, &format!("/feeds/recommendations/{goes}.atom")).await.with(200).body;
        assert!(feed.contains("They are in the cellar.") && feed.contains("(Chen)"), "{feed}");
        // Undone, each is followed by itself again.
        let undo = format!("/api/v1/merges/{}/undo", merged["id"].as_str().unwrap());
        town.api(&token, "POST", &undo, json!({ "reason": "Not the same" })).await.with(200);
        town.work().await;
        town.place.clock.pass(MINUTE);
        town.action(stays, "Ask them", "").await;
        assert_eq!(names(&town.work().await), ["Boris"]);
        town.action(goes, "Ask others", "").await;
        assert_eq!(names(&town.work().await), ["Anna", "Boris"]);
    });
}

#[test]
fn a_choosing_is_followed_from_its_page() {
    wait(async {
        let town = Town::new().await;
        let ids = vec![town.enter("Open the archives").await, town.enter("Answer letters").await];
        let [anna] = members(&town, ["Anna"]).await;
        let new = register::choosing::NewChoosing {
            name: "Priorities".into(),
            recommendations: ids,
            ..Default::default()
        };
        let choosing = town
            .register(&kernel::Actor::Operator, |change| {
                Box::pin(register::actions::open_choosing(change, new))
            })
            .await;
        let page = format!("/register/choosings/{choosing}");
        let of = format!("choosing:{choosing}");
        let shown = town.get(Some(&anna), &page).await.with(200).body;
        assert!(shown.contains(&format!("name=\"of\" value=\"{of}\"")), "{shown}");
        assert!(shown.contains(&format!("/feeds/choosings/{choosing}.atom")), "{shown}");
        town.place.clock.pass(MINUTE);
        town.follow(&anna, &of, "at-once").await;
        assert!(town.get(Some(&anna), &page).await.body.contains("Following · by mail at once"));
        town.place.clock.pass(MINUTE);
        town.register(&kernel::Actor::Operator, move |change| {
            Box::pin(register::actions::close_choosing(change, choosing))
        })
        .await;
        let mails = town.work().await;
        assert_eq!(names(&mails), ["Anna"], "{mails:?}");
        assert!(mails[0].subject.contains("Priorities"), "{}", mails[0].subject);
    });
}

#[test]
fn a_request_is_followed_and_what_happens_to_it_is_told_once() {
    wait(async {
        let town = Town::new().await;
        let about = [town.enter("Open the archives").await, town.enter("Answer letters").await];
        let [anna, boris, chen] = members(&town, ["Anna", "Boris", "Chen"]).await;
        let request = town.ask_about(&anna, &boris, &about, "2026-12-01").await;
        let page = format!("/register/requests/{request}");
        let of = format!("request:{request}");
        let shown = town.get(Some(&chen), &page).await.with(200).body;
        assert!(shown.contains(&format!("name=\"of\" value=\"{of}\"")), "{shown}");
        town.place.clock.pass(MINUTE);
        town.follow(&chen, &of, "at-once").await;
        town.work().await;
        town.place.clock.pass(MINUTE);
        let answers = format!("/api/v1/requests/{request}/answers");
        let token = town.token(&boris).await;
        town.api(&token, "POST", &answers, json!({ "text": "They are open." })).await.with(201);
        let mails = town.work().await;
        assert_eq!(names(&mails), ["Anna", "Chen"], "who asked, and who follows: {mails:?}");
        let told = mails.iter().find(|mail| mail.to.name == "Chen").unwrap();
        assert_eq!(told.text.matches("A request was answered").count(), 1, "{}", told.text);
        let feed = town.get(None, &format!("/feeds/requests/{request}.atom")).await.with(200).body;
        assert_eq!(feed.matches(">A request was answered").count(), 1, "{feed}");
    });
}

#[test]
fn whoever_asked_and_whoever_was_asked_are_told_how_it_ends() {
    wait(async {
        let town = Town::new().await;
        let id = town.enter("Open the archives").await;
        let [anna, boris] = members(&town, ["Anna", "Boris"]).await;
        let first = town.ask(&anna, &boris, id, "2026-12-01").await;
        assert_eq!(names(&town.work().await), ["Boris"]);
        let token = town.token(&boris).await;
        let answers = format!("/api/v1/requests/{first}/answers");
        town.api(&token, "POST", &answers, json!({ "text": "They are open.", "status": ["completed"] }))
            .await
            .with(201);
        let mails = town.work().await;
        assert_eq!(names(&mails), ["Anna"]);
        assert!(mails[0].text.contains("They are open."), "{}", mails[0].text);
        assert!(mails[0].text.contains("It stands as an assessment: Completed."), "{}", mails[0].text);
        let second = town.ask(&anna, &boris, id, "2026-12-02").await;
        town.work().await;
        town.app.freshness.catch_up().await.unwrap();
        let tongues = people::letters::Tongues::of(&town.app);
        town.register(&anna.actor, move |change| {
            Box::pin(async move {
                register::actions::withdraw_request(change, &tongues, second, "I found out").await
            })
        })
        .await;
        let mails = town.work().await;
        assert_eq!(names(&mails), ["Boris"]);
        assert!(mails[0].text.contains("I found out"), "{}", mails[0].text);
    });
}
