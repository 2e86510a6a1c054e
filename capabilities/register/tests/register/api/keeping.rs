//! Entering recommendations and amending what surrounds their words.

use super::{complaints, filled, numbered, numbers, path};
use http::{Method, StatusCode};
use kernel::Role;
use serde_json::{Value as Json, json};

#[tokio::test]
async fn changes_need_a_token_of_somebody_who_may() {
    let forum = filled().await;
    let one = numbered(&forum, "1").await;
    let body = json!({ "title": "Speakers early" });
    let answer =
        forum.ask(Method::PATCH, &path(&one), "", &[], Some(&body)).await.with(StatusCode::UNAUTHORIZED);
    assert_eq!(answer.header("www-authenticate"), "Bearer");
    let member = forum.token("Anna Example", Role::Member).await;
    forum.ask(Method::PATCH, &path(&one), &member, &[], Some(&body)).await.with(StatusCode::FORBIDDEN);
    let new = json!({ "source": "Report C", "text": "Say it simply" });
    forum.post("/api/v1/recommendations", &member, &new).await.with(StatusCode::FORBIDDEN);
    assert_eq!(numbered(&forum, "1").await, one);
}

#[tokio::test]
async fn title_tags_and_categories_change_and_the_words_do_not() {
    let forum = filled().await;
    let token = forum.token("Carl Example", Role::Coordinator).await;
    let one = numbered(&forum, "1").await;
    forum.place.clock.pass(kernel::time::SECOND);
    let put = |body: Json, method: Method| {
        let (forum, one, token) = (&forum, &one, &token);
        async move { forum.ask(method, &path(one), token, &[], Some(&body)).await }
    };
    let changed =
        json!({ "title": "Speakers early", "tags": ["b", "a"], "categories": ["outreach", "Archive"] });
    let answer = put(changed, Method::PATCH).await.with(StatusCode::OK).json();
    assert_eq!(answer["title"], "Speakers early");
    assert_eq!(answer["tags"], json!(["a", "b"]));
    assert_eq!(answer["categories"], json!(["Outreach", "Archive"]));
    assert_eq!(numbers(&forum, "?category=archive").await, ["1", "10"]);

    // What GET returns is taken, by both, and changes nothing.
    for method in [Method::PATCH, Method::PUT] {
        let stands = forum.get(&path(&one)).await;
        let again = put(stands.json(), method).await.with(StatusCode::OK);
        assert_eq!(again.json(), stands.json());
        assert_eq!(again.header("etag"), stands.header("etag"));
    }
    let stands = forum.get(&path(&one)).await.json();
    let mut wrong = stands.clone();
    wrong["text"] = json!("Publish nothing");
    wrong["number"] = json!("99");
    wrong["colour"] = json!("red");
    wrong["tags"] = json!("not a list");
    let answer = put(wrong, Method::PATCH).await.with(StatusCode::UNPROCESSABLE_ENTITY);
    let mut fields = complaints(&answer);
    fields.sort();
    assert_eq!(fields, ["colour", "number", "tags", "text"]);
    let answer = put(json!({ "title": "x" }), Method::PUT).await.with(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(complaints(&answer), ["tags", "categories"]);
    assert_eq!(forum.get(&path(&one)).await.json(), stands);
}

#[tokio::test]
async fn an_older_etag_is_refused_and_an_equal_one_saves_the_way() {
    let forum = filled().await;
    let token = forum.token("Carl Example", Role::Coordinator).await;
    let one = path(&numbered(&forum, "1").await);
    let etag = forum.get(&one).await.header("etag").to_owned();
    let known = forum.ask(Method::GET, &one, "", &[("if-none-match", &etag)], None).await;
    assert_eq!((known.status, known.body.as_str()), (StatusCode::NOT_MODIFIED, ""));
    let first = json!({ "title": "First" });
    let answer = forum.ask(Method::PATCH, &one, &token, &[("if-match", &etag)], Some(&first)).await;
    let newer = answer.with(StatusCode::OK).header("etag").to_owned();
    assert_ne!(newer, etag);
    let second = json!({ "title": "Second" });
    forum
        .ask(Method::PATCH, &one, &token, &[("if-match", &etag)], Some(&second))
        .await
        .with(StatusCode::PRECONDITION_FAILED);
    assert_eq!(forum.get(&one).await.json()["title"], "First");
}

#[tokio::test]
async fn a_recommendation_is_entered_with_its_source_and_may_be_a_stub() {
    let forum = filled().await;
    let token = forum.token("Carl Example", Role::Coordinator).await;
    let new = json!({
        "source": "Report C", "list": "Annex", "number": "7", "title": "Simply", "text": "Say it simply",
        "language": "en", "categories": ["Outreach"], "tags": ["style"], "round": "2020"
    });
    let answer = forum.post("/api/v1/recommendations", &token, &new).await.with(StatusCode::CREATED);
    let added = answer.json();
    assert_eq!(answer.header("location"), path(&added));
    for field in ["source", "list", "number", "title", "text", "categories", "tags"] {
        assert_eq!(added[field], new[field], "{field}");
    }
    assert_eq!(added["reading"], "not-assessed");
    let stub = json!({ "source": "Report C", "number": "31" });
    forum.post("/api/v1/recommendations", &token, &stub).await.with(StatusCode::CREATED);
    let wrong = forum.post("/api/v1/recommendations", &token, &json!({ "language": "?" })).await;
    assert_eq!(complaints(&wrong.with(StatusCode::UNPROCESSABLE_ENTITY)), ["source", "text", "language"]);
    let unknown = json!({ "source": "Report C", "number": "31", "colour": "red" });
    forum.post("/api/v1/recommendations", &token, &unknown).await.with(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(numbers(&forum, "?source=Report+C").await, ["31", "7"]);
}

#[tokio::test]
async fn the_same_request_twice_makes_one() {
    let forum = filled().await;
    let token = forum.token("Carl Example", Role::Coordinator).await;
    let new = json!({ "source": "Report C", "number": "7" });
    let key = [("idempotency-key", "a-key")];
    let post = |path: &'static str, body: Json| {
        let (forum, token) = (&forum, &token);
        async move { forum.ask(Method::POST, path, token, &key, Some(&body)).await }
    };
    let first = post("/api/v1/recommendations", new.clone()).await.with(StatusCode::CREATED);
    let second = post("/api/v1/recommendations", new.clone()).await.with(StatusCode::CREATED);
    assert_eq!(first.json(), second.json());
    assert_eq!(numbers(&forum, "?source=Report+C").await, ["7"]);
    let other = json!({ "source": "Report C", "number": "8" });
    post("/api/v1/recommendations", other).await.with(StatusCode::UNPROCESSABLE_ENTITY);
    // Another person's key is another key, and after a day it is forgotten.
    let another = forum.token("Dora Example", Role::Coordinator).await;
    forum
        .ask(Method::POST, "/api/v1/recommendations", &another, &key, Some(&new))
        .await
        .with(StatusCode::CREATED);
    forum.place.clock.pass(2 * kernel::time::DAY);
    post("/api/v1/recommendations", new).await.with(StatusCode::CREATED);
    assert_eq!(numbers(&forum, "?source=Report+C").await.len(), 3);
}
