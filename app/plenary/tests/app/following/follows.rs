//! Following something, changing one's mind, leaving; and what is open now.

use super::town::{Town, csrf_of};
use crate::forum::wait;
use kernel::{Actor, Role};
use serde_json::{Value as Json, json};

#[test]
fn a_button_follows_and_the_page_says_how() {
    wait(async {
        let town = Town::new().await;
        let id = town.enter("Open the archives").await;
        let anna = town.person("Anna", Some(Role::Member)).await;
        let page = format!("/register/recommendations/{id}");
        assert!(town.get(None, &page).await.body.contains("/following/new?of=recommendation"));
        let before = town.get(Some(&anna), &page).await.with(200).body;
        assert!(before.contains("action=\"/following\""), "{before}");
        town.follow(&anna, &format!("recommendation:{id}"), "daily").await;
        let after = town.get(Some(&anna), &page).await.with(200).body;
        assert!(after.contains("Following · in the day’s mail"), "{after}");

        let mine = town.get(Some(&anna), "/following").await.with(200).body;
        assert!(mine.contains("Open the archives"));
        let (_, rest) = mine.split_once("action=\"/following/").unwrap();
        let at = format!("/following/{}", rest.split('"').next().unwrap());
        let csrf = csrf_of(&mine);
        town.post(Some(&anna), &at, &[("csrf", &csrf), ("do", "pause")]).await.with(303);
        assert!(town.get(Some(&anna), &page).await.body.contains("Following · paused"));
        town.post(Some(&anna), &at, &[("csrf", &csrf), ("do", "at-once")]).await.with(303);
        assert!(town.get(Some(&anna), &page).await.body.contains("Following · by mail at once"));
        town.post(Some(&anna), &at, &[("csrf", &csrf), ("do", "leave")]).await.with(303);
        assert!(town.get(Some(&anna), &page).await.body.contains("action=\"/following\""));
    });
}

#[test]
fn nobody_touches_what_somebody_else_follows() {
    wait(async {
        let town = Town::new().await;
        let id = town.enter("Open the archives").await;
        let anna = town.person("Anna", Some(Role::Member)).await;
        let boris = town.person("Boris", Some(Role::Administrator)).await;
        town.follow(&anna, &format!("recommendation:{id}"), "daily").await;
        let follows = following::queries::follows_of(&mut town.store.read(), anna.party).await.unwrap();
        let csrf = csrf_of(&town.get(Some(&boris), "/following").await.body);
        let at = format!("/following/{}", follows[0].id);
        town.post(Some(&boris), &at, &[("csrf", &csrf), ("do", "leave")]).await.with(404);
        assert!(!town.get(Some(&boris), "/following").await.body.contains("Open the archives"));
    });
}

#[test]
fn a_filtered_list_is_followed_in_its_one_form() {
    wait(async {
        let town = Town::new().await;
        town.enter("Open the archives").await;
        let anna = town.person("Anna", Some(Role::Member)).await;
        let list = town.get(Some(&anna), "/register?sort=title&reading=not-assessed").await.with(200).body;
        assert!(list.contains("name=\"of\" value=\"/register?reading=not-assessed\""), "{list}");
        town.follow(&anna, "/register?sort=title&reading=not-assessed", "daily").await;
        let again = town.get(Some(&anna), "/register?reading=not-assessed").await.body;
        assert!(again.contains("Following · in the day’s mail"));
        // The list of one category is the category.
        town.follow(&anna, "/register?category=outcomes", "feed").await;
        let follows = following::queries::follows_of(&mut town.store.read(), anna.party).await.unwrap();
        let targets: Vec<String> = follows.iter().map(|follow| follow.target.to_string()).collect();
        assert!(targets.iter().any(|target| target.starts_with("category:")), "{targets:?}");
        let csrf = csrf_of(&town.get(Some(&anna), "/following").await.body);
        for nonsense in ["/register", "/nowhere?x=1", "recommendation:1", "https://example.org/", ""] {
            let fields = [("csrf", csrf.as_str()), ("of", nonsense)];
            town.post(Some(&anna), "/following", &fields).await.with(404);
        }
    });
}

#[test]
fn there_is_an_end_to_following() {
    wait(async {
        let town = Town::new().await;
        let anna = town.person("Anna", Some(Role::Member)).await;
        town.enter("Open the archives").await;
        let actor = anna.actor.clone();
        town.store
            .write::<_, following::FollowingError>(actor, |change| {
                Box::pin(async move {
                    for n in 0..following::follow::MOST_FOLLOWS {
                        let target = following::follow::Target::List(format!("/register?tag={n}"));
                        following::actions::follow(change, target, following::follow::Cadence::Feed).await?;
                    }
                    Ok(())
                })
            })
            .await
            .unwrap();
        let csrf = csrf_of(&town.get(Some(&anna), "/following").await.body);
        let fields = [("csrf", csrf.as_str()), ("of", "/register?tag=one-more")];
        let refused = town.post(Some(&anna), "/following", &fields).await.with(422).body;
        assert!(refused.contains("as many things as one can"), "{refused}");
    });
}

#[test]
fn what_is_open_says_until_when() {
    wait(async {
        let town = Town::new().await;
        town.enter("Open the archives").await;
        town.round("2026").await;
        let anna = town.person("Anna", Some(Role::Member)).await;
        for who in [None, Some(&anna)] {
            let page = town.get(who, "/open-now").await.with(200).body;
            assert!(page.contains("Closes on 1 March 2027"), "{page}");
            assert!(page.contains("100 days left"), "{page}");
        }
        let told = town.get(None, "/api/v1/open-now").await.with(200).body;
        let told: serde_json::Value = serde_json::from_str(&told).unwrap();
        assert_eq!(told["data"][0]["closes"], "2027-03-01");
        assert_eq!(told["data"][0]["days_left"], 100);
        // Closed at once with the phase: nothing of it is told to whoever may not read.
        town.set_phase("working-group").await;
        assert!(town.get(None, "/open-now").await.body.contains("Nothing is open just now"));
        assert!(town.get(Some(&anna), "/open-now").await.body.contains("Closes on 1 March 2027"));
        town.set_phase("chair-preview").await;
        assert!(town.get(Some(&anna), "/open-now").await.body.contains("Nothing is open just now"));
    });
}

#[test]
fn what_waits_for_somebody_does_so_beyond_its_day_and_is_said_to_be_overdue() {
    wait(async {
        let town = Town::new().await;
        let id = town.enter("Open the archives").await;
        let other = town.enter("Answer letters").await;
        let round = town.round("2026").await;
        let anna = town.person("Anna", Some(Role::Member)).await;
        let boris = town.person("Boris", Some(Role::Member)).await;
        town.register(&anna.actor, move |change| {
            Box::pin(register::actions::take_review(change, round, "outcomes", "2026-11-30"))
        })
        .await;
        let request = town.ask(&boris, &anna, id, "2026-11-24").await;
        // What is open to all closes with its day.
        let new = register::choosing::NewChoosing {
            name: "Priorities".into(),
            recommendations: vec![id, other],
            closes: "2026-11-25".into(),
            ..Default::default()
        };
        town.register(&Actor::Operator, |change| Box::pin(register::actions::open_choosing(change, new)))
            .await;
        let secret = town
            .store
            .write::<_, following::FollowingError>(anna.actor.clone(), |change| {
                Box::pin(following::actions::make_address(change))
            })
            .await
            .unwrap();
        let told = async || -> Vec<Json> {
            let token = town.token(&anna).await;
            let told = town.api(&token, "GET", "/api/v1/open-now", Json::Null).await.with(200).body;
            let told: Json = serde_json::from_str(&told).unwrap();
            told["data"].as_array().unwrap().clone()
        };
        assert!(told().await.iter().all(|one| one["overdue"] == json!(false)));
        town.place.clock.pass(12 * kernel::time::DAY);
        let page = town.get(Some(&anna), "/open-now").await.with(200).body;
        let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("no {words} in {page}"));
        assert!(at("Was due on 24 November 2026") < at("Overdue by 9 days"));
        assert!(at("Overdue by 9 days") < at("Was due on 30 November 2026"));
        assert!(at("Overdue by 3 days") < at("Closes on 1 March 2027"));
        assert!(!page.contains("Priorities"), "{page}");
        let late: Vec<(Json, Json, Json, Json)> = told()
            .await
            .iter()
            .map(|one| [&one["record"]["type"], &one["closes"], &one["days_left"], &one["overdue"]])
            .map(|one| one.map(Json::clone).into())
            .collect();
        assert_eq!(late[0], (json!("request"), json!("2026-11-24"), json!(-9), json!(true)));
        assert_eq!(late[1], (json!("round"), json!("2026-11-30"), json!(-3), json!(true)));
        assert!(late[2..].iter().all(|one| one.3 == json!(false)), "{late:?}");
        let calendar = town.get(None, &format!("/calendar/{secret}.ics")).await.with(200).body;
        assert!(calendar.contains("DTSTART;VALUE=DATE:20261124"), "{calendar}");
        assert!(calendar.contains("DTSTART;VALUE=DATE:20261130"), "{calendar}");
        // It waits for her alone, and no longer once she has answered.
        for who in [None, Some(&boris)] {
            let page = town.get(who, "/open-now").await.with(200).body;
            assert!(!page.contains("Overdue by"), "{page}");
        }
        let answer = json!({ "text": "It is open." });
        let (token, answers) = (town.token(&anna).await, format!("/api/v1/requests/{request}/answers"));
        town.api(&token, "POST", &answers, answer).await.with(201);
        let page = town.get(Some(&anna), "/open-now").await.with(200).body;
        assert!(!page.contains("24 November 2026") && page.contains("30 November 2026"), "{page}");
    });
}

#[test]
fn a_choosing_is_open_for_visitors_to_see_and_stands_in_the_calendar_after_it() {
    wait(async {
        let town = Town::new().await;
        let ids = [town.enter("Open the archives").await, town.enter("Answer letters").await];
        let anna = town.person("Anna", Some(Role::Member)).await;
        let calendar = async || town.get(None, "/calendar.ics").await.with(200).body;
        // Pages that are kept since before it was there.
        assert!(!town.get(None, "/open-now").await.with(200).body.contains("Priorities"));
        assert!(!calendar().await.contains("Priorities"));
        let new = register::choosing::NewChoosing {
            name: "Priorities".into(),
            recommendations: ids.to_vec(),
            closes: "2027-02-01".into(),
            ..Default::default()
        };
        let choosing = town
            .register(&Actor::Operator, |change| Box::pin(register::actions::open_choosing(change, new)))
            .await;
        for who in [None, Some(&anna)] {
            let page = town.get(who, "/open-now").await.with(200).body;
            assert!(page.contains("Priorities") && page.contains("Closes on 1 February 2027"), "{page}");
        }
        let shown = calendar().await;
        assert_eq!(shown.matches("SUMMARY:Priorities closes").count(), 1, "{shown}");
        assert_eq!(shown.matches("DTSTART;VALUE=DATE:20270201").count(), 1, "once: {shown}");
        town.register(&Actor::Operator, move |change| {
            Box::pin(register::actions::close_choosing(change, choosing))
        })
        .await;
        assert!(!town.get(None, "/open-now").await.body.contains("Priorities"));
        let shown = calendar().await;
        assert!(shown.contains("SUMMARY:Done: Priorities closes"), "{shown}");
    });
}

#[test]
fn whoever_is_erased_follows_nothing() {
    wait(async {
        let town = Town::new().await;
        let id = town.enter("Open the archives").await;
        let anna = town.person("Anna", Some(Role::Member)).await;
        town.follow(&anna, &format!("recommendation:{id}"), "daily").await;
        let actor = anna.actor.clone();
        let secret = town
            .store
            .write::<_, following::FollowingError>(actor, |change| {
                Box::pin(following::actions::make_address(change))
            })
            .await
            .unwrap();
        let feed = format!("/feeds/mine/{secret}.atom");
        town.get(None, &feed).await.with(200);
        let (actor, party) = (anna.actor.clone(), anna.party);
        town.store
            .write::<_, people::PeopleError>(actor, move |change| {
                Box::pin(async move {
                    let asked = people::receipt::Asked::now(change.now());
                    people::actions::erase(change, party, asked, &[]).await.map(drop)
                })
            })
            .await
            .unwrap();
        let left = following::queries::follows_of(&mut town.store.read(), party).await.unwrap();
        assert_eq!(left, []);
        town.get(None, &feed).await.with(404);
    });
}

#[test]
fn a_program_follows_changes_and_leaves() {
    wait(async {
        let town = Town::new().await;
        let id = town.enter("Open the archives").await;
        let anna = town.person("Anna", Some(Role::Member)).await;
        let boris = town.person("Boris", Some(Role::Administrator)).await;
        let (anna, boris) = (town.token(&anna).await, town.token(&boris).await);
        let target = format!("recommendation:{id}");
        let made = town.api(&anna, "POST", "/api/v1/follows", json!({ "target": target })).await.with(201);
        let follow: Json = serde_json::from_str(&made.body).unwrap();
        assert_eq!((&follow["cadence"], &follow["paused"]), (&json!("daily"), &json!(false)));
        assert!(follow["title"].as_str().unwrap().contains("Open the archives"));
        let at = format!("/api/v1/follows/{}", follow["id"].as_str().unwrap());
        assert_eq!(made.header("location"), at);
        // The same again takes the cadence and makes no second.
        let again = json!({ "target": target, "cadence": "feed" });
        town.api(&anna, "POST", "/api/v1/follows", again).await.with(201);
        let paused = town.api(&anna, "PATCH", &at, json!({ "paused": true })).await.with(200);
        let paused: Json = serde_json::from_str(&paused.body).unwrap();
        assert_eq!((&paused["cadence"], &paused["paused"]), (&json!("feed"), &json!(true)));
        let all = |token: String| {
            let town = &town;
            async move {
                let all = town.api(&token, "GET", "/api/v1/follows", Json::Null).await.with(200);
                serde_json::from_str::<Json>(&all.body).unwrap()["total"].clone()
            }
        };
        assert_eq!((all(anna.clone()).await, all(boris.clone()).await), (json!(1), json!(0)));
        town.api(&boris, "PATCH", &at, json!({ "paused": false })).await.with(404);
        town.api(&boris, "DELETE", &at, Json::Null).await.with(404);
        town.api(&anna, "DELETE", &at, Json::Null).await.with(200);
        town.api(&anna, "DELETE", &at, Json::Null).await.with(404);
        for (wrong, status) in [
            (json!({ "target": "recommendation:1" }), 404),
            (json!({ "target": target, "cadence": "hourly" }), 422),
            (json!({ "target": target, "often": true }), 422),
            (json!({}), 422),
        ] {
            town.api(&anna, "POST", "/api/v1/follows", wrong).await.with(status);
        }
        assert_eq!(all(anna).await, json!(0));
    });
}
