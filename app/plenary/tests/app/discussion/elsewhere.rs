//! Discussion on whatever has a page: a round, a choosing, a request, the register; and on what is merged.

use super::World;
use crate::forum::{Forum, wait};
use http::Method;
use kernel::Actor;
use register::RegisterError;
use register::recommendation::NewRecommendation;
use serde_json::{Value as Json, json};

/// What is discussed: its name to the API, and its page.
async fn places(world: &World) -> Vec<(String, String)> {
    let made = async |path: &str, body: Json| {
        world.api(&world.coordinator, Method::POST, path, body).await.with(201).id()
    };
    let round = made("/rounds", json!({ "key": "2026", "name": "Round of 2026" })).await;
    let choosing = made(
        "/choosings",
        json!({ "name": "Priorities", "recommendations": [world.on, world.other().await] }),
    )
    .await;
    let office = json!({ "name": "UN DESA", "email": "office@desa.example.org" });
    let request = json!({ "kind": "information", "question": "Which rules?", "recommendations": [world.on], "office": office });
    let request = made("/requests", request).await;
    let register = register::queries::needed_register(&mut world.store.read()).await.unwrap().id;
    vec![
        (format!("round:{round}"), "/register/rounds/2026".to_owned()),
        (format!("choosing:{choosing}"), format!("/register/choosings/{choosing}")),
        (format!("request:{request}"), format!("/register/requests/{request}")),
        (format!("register:{register}"), "/register".to_owned()),
    ]
}

impl World {
    /// Another recommendation.
    async fn other(&self) -> String {
        self.store
            .write::<_, RegisterError>(Actor::Operator, |change| {
                Box::pin(async move {
                    let new = NewRecommendation {
                        source: "Report".into(),
                        number: "66".into(),
                        title: "Let everybody see it".into(),
                        text: "Let everybody see what was agreed".into(),
                        ..Default::default()
                    };
                    register::actions::add_recommendation(change, new).await
                })
            })
            .await
            .unwrap()
            .to_string()
    }
}

#[test]
fn whatever_has_a_page_is_discussed_there_and_read_as_its_phase_says() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let places = places(&world).await;
        for (on, page) in &places {
            let text = format!("Said on {}", on.split(':').next().unwrap());
            let said = json!({ "on": on, "text": text });
            let id = world.api(&world.member, Method::POST, "/discussions", said).await.with(201).id();
            let shown = world.page(&world.visitor, page).await.with(200).body;
            assert!(shown.contains("id=\"discussion\"") && shown.contains(&text), "{page}: {shown}");
            let place = world.page(&world.visitor, &format!("/comments/{id}")).await.with(303);
            let whole = world.page(&world.visitor, place.location()).await.with(200).body;
            assert!(whole.contains(&format!("<a href=\"{page}\">")), "the way back to {page}: {whole}");
        }
        // A list that is narrowed is looked through for something else.
        let narrowed = world.page(&world.visitor, "/register?reading=not-assessed").await.with(200).body;
        assert!(!narrowed.contains("id=\"discussion\""), "{narrowed}");
        world.phase("working-group").await;
        for (on, page) in &places {
            let said = json!({ "on": on, "text": "From outside" });
            let refused = world.api(&world.outsider, Method::POST, "/discussions", said).await;
            assert_eq!(refused.status, 403, "{on}: {}", refused.body);
            assert_eq!(world.page(&world.visitor, page).await.status, 401, "{page}");
            assert!(world.page(&world.member, page).await.with(200).body.contains("id=\"discussion\""));
        }
        world.end().await;
    });
}

#[test]
fn one_person_floods_no_page_by_going_to_the_next() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let places = places(&world).await;
        let mut answers = Vec::new();
        for n in 0..8 {
            let (on, _) = &places[n % places.len()];
            // A thousand names, too, tell no more than twenty.
            let text = format!("{n} {}", "@Somebody member, @Somebody coordinator, ".repeat(250));
            let said = json!({ "on": on, "text": text });
            answers.push(world.api(&world.outsider, Method::POST, "/discussions", said).await);
        }
        let statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
        assert_eq!(statuses, [201, 201, 201, 201, 201, 429, 429, 429]);
        assert_eq!(answers[0].json()["mentions"].as_array().map(Vec::len), Some(2));
        world.end().await;
    });
}

#[test]
fn what_was_said_on_a_merged_one_is_shown_where_it_went_until_that_is_undone() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let other = world.other().await;
        world.say(&world.member, "Said on 65").await.with(201);
        let said = json!({ "on": format!("recommendation:{other}"), "text": "Said on 66" });
        world.api(&world.member, Method::POST, "/discussions", said).await.with(201);
        let page = format!("/register/recommendations/{}", world.on);
        let whole = format!("/discussions/recommendation/{}", world.on);
        let feed = format!("/feeds/recommendations/{}.atom", world.on);
        let read = async |path: &str| world.page(&world.visitor, path).await.with(200).body;
        assert!(read(&page).await.contains("Said on 65") && !read(&page).await.contains("Said on 66"));
        assert!(read(&feed).await.contains("Said on 65") && !read(&feed).await.contains("Said on 66"));

        let body = json!({ "into": world.on, "merged": [other], "reason": "The same", "directly": true });
        let merge = world.api(&world.coordinator, Method::POST, "/merges", body).await.with(201).id();
        let shown = read(&page).await;
        assert!(shown.contains("Said on 65") && shown.contains("Said on 66"), "{shown}");
        assert!(shown.contains("Said on 66 · Let everybody see it</bdi></a></h3>"), "marked: {shown}");
        assert!(read(&feed).await.contains("Said on 66"), "a feed has what its page has");
        let discussion = read(&whole).await;
        assert!(discussion.contains(&format!("/discussions/recommendation/{other}")), "{discussion}");
        let list = world
            .api(&world.visitor, Method::GET, &format!("/discussions?on={}", world.on()), Json::Null)
            .await;
        assert_eq!(list.json()["total"], 1, "each record has its own: {}", list.body);

        let undo = json!({ "reason": "Not the same" });
        world.api(&world.coordinator, Method::POST, &format!("/merges/{merge}/undo"), undo).await.with(200);
        assert!(read(&page).await.contains("Said on 65") && !read(&page).await.contains("Said on 66"));
        assert!(!read(&feed).await.contains("Said on 66") && !read(&whole).await.contains(&other));
        let own = read(&format!("/register/recommendations/{other}")).await;
        assert!(own.contains("Said on 66"), "{own}");
        world.end().await;
    });
}

#[test]
fn what_is_said_first_on_a_merged_one_is_seen_by_whoever_has_read_the_page_before() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let other = world.other().await;
        let body = json!({ "into": world.on, "merged": [other], "reason": "The same", "directly": true });
        world.api(&world.coordinator, Method::POST, "/merges", body).await.with(201);
        let page = format!("/register/recommendations/{}", world.on);
        let read = async |path: &str| world.page(&world.visitor, path).await.with(200).body;
        assert!(!read(&page).await.contains("Said late"));
        let said = json!({ "on": format!("recommendation:{other}"), "text": "Said late" });
        world.api(&world.member, Method::POST, "/discussions", said).await.with(201);
        assert!(read(&page).await.contains("Said late"));
        let feed = read(&format!("/feeds/recommendations/{other}.atom")).await;
        assert!(feed.contains("Said late"), "{feed}");
        world.say(&world.member, "Said on the one that stands").await.with(201);
        let feed = read(&format!("/feeds/recommendations/{other}.atom")).await;
        assert!(feed.contains("Said on the one that stands"), "as its followers are told: {feed}");
        world.end().await;
    });
}

#[test]
fn the_way_to_more_answers_leads_to_all_of_them() {
    let forum = Forum::new();
    wait(async {
        let world = World::holding_nobody(&forum).await;
        let first = world.say(&world.coordinator, "The first").await.with(201).id();
        for n in 0..8 {
            let said = json!({ "on": world.on(), "text": format!("Answer {n}"), "reply_to": first });
            world.api(&world.coordinator, Method::POST, "/discussions", said).await.with(201);
        }
        let whole = format!("/discussions/recommendation/{}", world.on);
        let read = async |path: &str| world.page(&world.visitor, path).await.with(200).body;
        let shown = read(&whole).await;
        assert!(shown.contains("Answer 4") && !shown.contains("Answer 5"), "{shown}");
        let thread = format!("{whole}?thread={first}");
        assert!(shown.contains(&format!("href=\"{thread}\"")), "{shown}");
        for path in [thread.clone(), format!("{thread}&page=7")] {
            let shown = read(&path).await;
            assert!((0..8).all(|n| shown.contains(&format!("Answer {n}"))), "{path}: {shown}");
        }
        world.end().await;
    });
}
