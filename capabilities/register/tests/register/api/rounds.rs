//! Rounds through the API: opened, gone through, followed in figures, closed; and the phase.

use super::{complaints, filled, numbered, path};
use crate::forum::Forum;
use http::{Method, StatusCode};
use kernel::Role;
use serde_json::{Value as Json, json};

async fn opened() -> (Forum, String) {
    let forum = filled().await;
    let keeper = forum.token("Kim Example", Role::Coordinator).await;
    let body = json!({ "key": "2027", "assessed": "2026–2027", "guide": { "contribute": "Take one." } });
    forum.post("/api/v1/rounds", &keeper, &body).await.with(StatusCode::CREATED);
    (forum, keeper)
}

fn figures(part: &Json) -> [i64; 5] {
    ["recommendations", "assessed", "pending", "not_started", "divergent"]
        .map(|name| part[name].as_i64().unwrap_or(-1))
}

fn share(person: &Json) -> [i64; 4] {
    ["assessed", "pending", "divergent", "not_started"].map(|name| person[name].as_i64().unwrap_or(-1))
}

async fn assess(forum: &Forum, who: &str, number: &str, status: &[&str]) {
    let one = numbered(forum, number).await;
    let body = json!({ "status": status, "narrative": "As far as is known." });
    let to = format!("{}/assessments", path(&one));
    forum.post(&to, who, &body).await.with(StatusCode::CREATED);
}

#[tokio::test]
async fn a_coordinator_opens_a_round_and_a_member_does_not() {
    let (forum, keeper) = opened().await;
    let member = forum.token("Anna Example", Role::Member).await;
    let round = forum.get("/api/v1/rounds/2027").await.with(StatusCode::OK).json();
    assert_eq!((&round["state"], &round["guide"]["contribute"]), (&"open".into(), &"Take one.".into()));
    assert_eq!(round["assessed"], "2026/2027", "a span is kept in one way");
    let id = round["id"].as_str().expect("an id").to_owned();
    assert_eq!(forum.get(&format!("/api/v1/rounds/{id}")).await.json()["key"], "2027");
    let again = json!({ "key": "2027" });
    assert_eq!(complaints(&forum.post("/api/v1/rounds", &keeper, &again).await), ["key"]);
    let other = json!({ "key": "2028", "categories": ["Nowhere"], "assessed": "soon" });
    let refused = forum.post("/api/v1/rounds", &keeper, &other).await.with(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(complaints(&refused), ["assessed", "categories"]);
    forum.post("/api/v1/rounds", &member, &json!({ "key": "2028" })).await.with(StatusCode::FORBIDDEN);
    forum.post("/api/v1/rounds", "", &json!({ "key": "2028" })).await.with(StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn what_is_found_in_an_open_round_is_counted_by_category_and_person() {
    let (forum, _) = opened().await;
    let (anna, ben) =
        (forum.token("Anna Example", Role::Member).await, forum.token("Ben Example", Role::Member).await);
    let at = "/api/v1/rounds/2027/progress";
    let before = forum.get(at).await.with(StatusCode::OK).json();
    let all = before["total"]["recommendations"].as_i64().expect("a number");
    assert!(all >= 3, "{before}");
    assert_eq!(figures(&before["total"]), [all, 0, 0, all, 0]);
    assess(&forum, &anna, "1", &["completed"]).await;
    assess(&forum, &ben, "1", &["in-progress"]).await;
    assess(&forum, &anna, "2", &[]).await;
    let now = forum.ask(Method::GET, at, &anna, &[], None).await.with(StatusCode::OK).json();
    assert_eq!(figures(&now["total"]), [all, 1, 1, all - 2, 1]);
    let people = now["people"].as_array().expect("members see who");
    let named: Vec<_> = people.iter().map(|one| (one["party"]["name"].as_str(), share(one))).collect();
    assert_eq!(
        named,
        [(Some("Anna Example"), [1, 1, 1, 0]), (Some("Ben Example"), [1, 0, 1, 0])],
        "what Anna could not assess is pending, and nobody was asked for the rest"
    );
    assert!(forum.get(at).await.json().get("people").is_none(), "visitors see figures, not people");
    let left = forum.get("/api/v1/recommendations?left_in=2027").await.with(StatusCode::OK).json();
    assert_eq!(left["total"], all - 2, "what nobody has looked at in the round");
    let unknown = forum.get("/api/v1/recommendations?left_in=1999").await;
    assert_eq!(complaints(&unknown.with(StatusCode::UNPROCESSABLE_ENTITY)), ["left_in"]);
    // An older round says what it said.
    let rounds = forum.get("/api/v1/rounds").await.json();
    let older = rounds["data"].as_array().expect("rounds").iter().find(|one| one["key"] != "2027");
    if let Some(older) = older {
        let at = format!("/api/v1/rounds/{}/progress", older["key"].as_str().expect("a key"));
        assert_eq!(forum.get(&at).await.json()["total"]["recommendations"], all);
    }
}

#[tokio::test]
async fn a_category_is_taken_by_a_day_and_given_back() {
    let (forum, keeper) = opened().await;
    let anna = forum.token("Anna Example", Role::Member).await;
    let to = "/api/v1/rounds/2027/reviews";
    let category = forum.get("/api/v1/categories").await.json()["data"][0]["key"].clone();
    let body = json!({ "category": category, "due": "2027-10-30" });
    let taken = forum.post(to, &anna, &body).await.with(StatusCode::CREATED).json();
    assert_eq!((&taken["due"], &taken["party"]["name"]), (&"2027-10-30".into(), &"Anna Example".into()));
    // Taken once more it is the same, with the later word on when.
    let later = json!({ "category": category, "due": "2027-11" });
    let again = forum.post(to, &anna, &later).await.with(StatusCode::CREATED).json();
    let at = "/api/v1/rounds/2027/progress";
    let all = forum.ask(Method::GET, at, &anna, &[], None).await.with(StatusCode::OK).json();
    let part = &all["categories"][0];
    assert_eq!(share(&part["reviews"][0]["done"])[3], part["recommendations"], "she has looked at none");
    assert_eq!(share(&all["people"][0])[3], part["recommendations"]);
    assert_eq!((&again["id"], &again["due"]), (&taken["id"], &"2027-11".into()));
    let wrong = json!({ "category": "Nowhere", "due": "2027-13" });
    assert_eq!(complaints(&forum.post(to, &anna, &wrong).await), ["category", "due"]);
    let given = json!({ "category": category, "party": taken["party"]["id"] });
    forum.post(to, &anna, &given).await.with(StatusCode::FORBIDDEN);
    forum.post(to, &keeper, &given).await.with(StatusCode::CREATED);
    let ben = forum.token("Ben Example", Role::Member).await;
    let this = format!("{to}/{}", taken["id"].as_str().expect("an id"));
    forum.ask(Method::DELETE, &this, &ben, &[], None).await.with(StatusCode::FORBIDDEN);
    let back = forum.ask(Method::DELETE, &this, &anna, &[], None).await.with(StatusCode::OK).json();
    assert!(back["ended"].is_string(), "{back}");
}

#[tokio::test]
async fn a_closed_round_asks_nothing_more_of_anybody_and_can_be_opened_again() {
    let (forum, keeper) = opened().await;
    let anna = forum.token("Anna Example", Role::Member).await;
    let category = forum.get("/api/v1/categories").await.json()["data"][0]["key"].clone();
    let body = json!({ "category": category });
    forum.post("/api/v1/rounds/2027/reviews", &anna, &body).await.with(StatusCode::CREATED);
    let closed = json!({ "state": "closed", "published": "2027-12" });
    let answer = forum.ask(Method::PATCH, "/api/v1/rounds/2027", &keeper, &[], Some(&closed)).await;
    let round = answer.with(StatusCode::OK).json();
    assert_eq!((&round["state"], &round["published"]), (&"closed".into(), &"2027-12".into()));
    let reviews = forum.ask(Method::GET, "/api/v1/rounds/2027/reviews", &anna, &[], None).await.json();
    assert!(reviews["data"][0]["ended"].is_string(), "{reviews}");
    forum.post("/api/v1/rounds/2027/reviews", &anna, &body).await.with(StatusCode::CONFLICT);
    let again = forum.post("/api/v1/rounds", &keeper, &json!({ "key": "2027" })).await;
    assert_eq!(again.with(StatusCode::CREATED).json()["state"], "open");
}

#[tokio::test]
async fn a_round_that_was_amended_meanwhile_is_not_overwritten_unseen() {
    let (forum, keeper) = opened().await;
    let at = "/api/v1/rounds/2027";
    let before = forum.get(at).await.with(StatusCode::OK);
    let etag = before.header("etag").to_owned();
    let amend = async |name: &str, etag: &str| {
        let body = json!({ "name": name });
        forum.ask(Method::PATCH, at, &keeper, &[("if-match", etag)], Some(&body)).await
    };
    let second = amend("Second look", &etag).await.with(StatusCode::OK);
    assert_ne!(second.header("etag"), etag);
    amend("Third look", &etag).await.with(StatusCode::PRECONDITION_FAILED);
    // What is found meanwhile is no amendment of the round.
    let anna = forum.token("Anna Example", Role::Member).await;
    assess(&forum, &anna, "1", &["completed"]).await;
    amend("Third look", second.header("etag")).await.with(StatusCode::OK);
    assert_eq!(forum.get(at).await.json()["name"], "Third look");
}

#[tokio::test]
async fn the_report_of_a_round_tells_programs_by_category_what_differs_and_what_is_pending() {
    let (forum, _) = opened().await;
    let (anna, ben) =
        (forum.token("Anna Example", Role::Member).await, forum.token("Ben Example", Role::Member).await);
    assess(&forum, &anna, "10", &[]).await;
    assess(&forum, &anna, "2", &[]).await;
    assess(&forum, &anna, "1", &["completed"]).await;
    assess(&forum, &ben, "1", &["in-progress"]).await;
    let report = forum.get("/api/v1/rounds/2027/report").await.with(StatusCode::OK).json();
    let told = |list: &str| -> Vec<(Json, Json)> {
        let list = report[list].as_array().expect("a list").iter();
        list.map(|one| (one["recommendation"]["number"].clone(), one["recommendation"]["categories"].clone()))
            .collect()
    };
    let keys: Vec<Json> =
        report["categories"].as_array().expect("a list").iter().map(|one| one["key"].clone()).collect();
    assert_eq!(keys.len(), 2, "{report}");
    let pending = told("pending");
    assert_eq!(pending.len(), 2);
    // In the order of the forum's categories, whatever the numbers.
    assert_eq!(pending.iter().map(|(_, of)| of[0].clone()).collect::<Vec<_>>(), keys);
    assert_eq!(told("divergent").len(), 1);
    assert_eq!(report["people"][0]["pending"], 2);
    forum.get("/api/v1/rounds/1999/report").await.with(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_phase_holds_at_once_for_reading_and_assessing() {
    let (forum, keeper) = opened().await;
    let anna = forum.token("Anna Example", Role::Member).await;
    let read = |token: &'static str| forum.ask(Method::GET, "/api/v1/recommendations", token, &[], None);
    read("").await.with(StatusCode::OK);
    let set = async |phase: &str| {
        let body = json!({ "phase": phase });
        forum.ask(Method::PUT, "/api/v1/register/phase", &keeper, &[], Some(&body)).await
    };
    let to = format!("{}/assessments", path(&numbered(&forum, "1").await));
    let finding = json!({ "status": ["completed"], "narrative": "As far as is known." });
    set("working-group").await.with(StatusCode::OK);
    read("").await.with(StatusCode::UNAUTHORIZED);
    forum.post(&to, &anna, &finding).await.with(StatusCode::CREATED);
    set("chair-preview").await.with(StatusCode::OK);
    let one = "/api/v1/recommendations";
    forum.ask(Method::GET, one, &anna, &[], None).await.with(StatusCode::FORBIDDEN);
    forum.ask(Method::GET, one, &keeper, &[], None).await.with(StatusCode::OK);
    forum.post(&to, &anna, &finding).await.with(StatusCode::FORBIDDEN);
    forum.get("/api/v1/register/phase").await.with(StatusCode::UNAUTHORIZED);
    let phase = forum.ask(Method::GET, "/api/v1/register/phase", &keeper, &[], None).await;
    assert_eq!(phase.with(StatusCode::OK).json(), json!({ "phase": "chair-preview" }));
    set("nowhere").await.with(StatusCode::UNPROCESSABLE_ENTITY);
    set("public").await.with(StatusCode::OK);
    read("").await.with(StatusCode::OK);
    let body = json!({ "phase": "working-group" });
    let refused = forum.ask(Method::PUT, "/api/v1/register/phase", &anna, &[], Some(&body)).await;
    refused.with(StatusCode::FORBIDDEN);
}
