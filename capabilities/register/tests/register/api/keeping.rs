//! Entering recommendations and amending what surrounds their words.

use super::{complaints, filled, numbered, numbers, path};
use http::{Method, StatusCode};
use kernel::Role;
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;

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
async fn what_get_returned_is_taken_also_when_the_record_has_changed_since() {
    let forum = filled().await;
    let carl = forum.token("Carl Example", Role::Coordinator).await;
    let anna = forum.token("Anna Example", Role::Member).await;
    let one = path(&numbered(&forum, "10").await);
    let mut body = forum.get(&one).await.json();
    body["title"] = json!("Readable");
    let put = |to: String, token: String, body: Json| {
        let forum = &forum;
        async move { forum.ask(Method::PUT, &to, &token, &[], Some(&body)).await }
    };
    for _ in 0..2 {
        forum.place.clock.pass(kernel::time::SECOND);
        put(one.clone(), carl.clone(), body.clone()).await.with(StatusCode::OK);
    }
    // Others go on meanwhile: an assessment, an action, a link in its words.
    let assessments = format!("{one}/assessments");
    let filing = json!({ "status": ["completed"], "narrative": "As in recommendation 2" });
    let filed = forum.post(&assessments, &anna, &filing).await.with(StatusCode::CREATED);
    let doing = json!({ "task": "Ask the hosts" });
    let action = forum.post(&format!("{one}/actions"), &anna, &doing).await.with(StatusCode::CREATED);
    let now = forum.get(&one).await.json();
    for derived in ["status", "reading", "round", "assessments_count", "changed"] {
        assert_ne!(now[derived], body[derived], "{derived}");
    }
    body["title"] = json!("Readable for good");
    let kept = put(one.clone(), carl.clone(), body.clone()).await.with(StatusCode::OK).json();
    assert_eq!((&kept["title"], &kept["status"]), (&body["title"], &now["status"]));

    // So with an assessment that has further versions, and with an action.
    for (record, token, field) in [(&filed, &anna, "narrative"), (&action, &anna, "task")] {
        let to = record.header("location").to_owned();
        for words in ["One thing", "Another thing", "Another thing"] {
            forum.place.clock.pass(kernel::time::SECOND);
            let mut body = record.json();
            body[field] = json!(words);
            let kept = put(to.clone(), token.clone(), body).await.with(StatusCode::OK).json();
            assert_eq!(kept[field], words);
        }
    }
    assert_eq!(forum.get(filed.header("location")).await.json()["version"], 3);
    // What it is, and its words, are as they stand or not taken.
    for frozen in ["id", "number", "source", "list", "text", "language", "wording"] {
        let mut wrong = body.clone();
        wrong[frozen] = json!("another");
        let answer = put(one.clone(), carl.clone(), wrong).await.with(StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(complaints(&answer), [frozen]);
    }
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
async fn a_category_that_is_not_there_is_a_mistake_of_whoever_may_not_make_it() {
    let forum = filled().await;
    let coordinator = forum.token("Carl Example", Role::Coordinator).await;
    let administrator = forum.token("Dora Example", Role::Administrator).await;
    let one = path(&numbered(&forum, "1").await);
    let before = forum.get(&one).await;
    let amend = json!({ "title": "Speakers", "categories": ["outreach", "nope", "Nor this"] });
    let new = json!({ "source": "Report C", "text": "Say it", "categories": ["nope"], "round": "1999" });
    let answer = forum.ask(Method::PATCH, &one, &coordinator, &[], Some(&amend)).await;
    let answer = answer.with(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(complaints(&answer), ["categories", "categories"]);
    let detail = answer.json()["errors"][0]["detail"].as_str().expect("a text").to_owned();
    assert!(detail.contains("\"nope\"") && detail.contains("outreach, archive"), "{detail}");
    let answer = forum.post("/api/v1/recommendations", &coordinator, &new).await;
    assert_eq!(complaints(&answer.with(StatusCode::UNPROCESSABLE_ENTITY)), ["categories", "round"]);
    assert_eq!(forum.get(&one).await.json(), before.json());
    assert_eq!(forum.get("/api/v1/categories").await.json()["total"], 2);

    // Known ones are known however they are written, and new ones come once.
    let amend = json!({ "categories": ["OUTREACH", " archive ", "Outreach!", "Nope", "nope "] });
    let answer = forum.ask(Method::PATCH, &one, &administrator, &[], Some(&amend)).await.with(StatusCode::OK);
    let answer = answer.json();
    let filed: BTreeSet<&str> =
        answer["categories"].as_array().expect("a list").iter().filter_map(Json::as_str).collect();
    assert_eq!(filed, BTreeSet::from(["Outreach", "Archive", "Nope"]));
    let categories = forum.get("/api/v1/categories").await.json();
    assert_eq!((&categories["total"], &categories["data"][2]["key"]), (&3.into(), &"nope".into()));
    let nameless = json!({ "categories": ["?"] });
    let answer = forum.ask(Method::PATCH, &one, &administrator, &[], Some(&nameless)).await;
    assert_eq!(complaints(&answer.with(StatusCode::UNPROCESSABLE_ENTITY)), ["categories"]);
}

#[tokio::test]
async fn the_same_words_once_more_are_a_conflict_unless_they_are_meant() {
    let forum = filled().await;
    let token = forum.token("Carl Example", Role::Coordinator).await;
    let one = numbered(&forum, "1").await;
    let post = |body: Json| {
        let (forum, token) = (&forum, &token);
        async move { forum.post("/api/v1/recommendations", token, &body).await }
    };
    let again =
        json!({ "source": "Report A", "number": " 1 ", "text": "Publish the list\nof  speakers early" });
    let answer = post(again.clone()).await.with(StatusCode::CONFLICT);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert_eq!(complaints(&answer), ["separate"]);
    let detail = answer.json()["detail"].as_str().expect("a text").to_owned();
    assert!(detail.contains(one["url"].as_str().expect("a path")), "{detail}");
    assert_eq!(numbers(&forum, "?source=Report+A").await, ["1", "2"]);
    let mut meant = again.clone();
    meant["separate"] = json!(true);
    let added = post(meant).await.with(StatusCode::CREATED).json();
    assert_ne!(added["id"], one["id"]);
    assert_eq!(numbers(&forum, "?source=Report+A").await, ["1", "2", "1"]);
    // Numbers repeat: other words are another recommendation, and so are the same under another name.
    for (field, value) in [
        ("text", "Publish another list"),
        ("number", "3"),
        ("list", "Annex"),
        ("source", "Report B"),
        ("number", ""),
    ] {
        let mut other = again.clone();
        other[field] = json!(value);
        post(other.clone()).await.with(StatusCode::CREATED);
        post(other).await.with(StatusCode::CONFLICT);
    }
    // A stub is known by its number alone.
    let stub = json!({ "source": "Report A", "number": "31" });
    post(stub.clone()).await.with(StatusCode::CREATED);
    post(stub).await.with(StatusCode::CONFLICT);
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
    // Another person's key is another key, and after a day it is forgotten: then it is a request like any other.
    let another = forum.token("Dora Example", Role::Coordinator).await;
    let theirs = forum.ask(Method::POST, "/api/v1/recommendations", &another, &key, Some(&new)).await;
    theirs.with(StatusCode::CONFLICT);
    forum.place.clock.pass(2 * kernel::time::DAY);
    post("/api/v1/recommendations", new).await.with(StatusCode::CONFLICT);
    assert_eq!(numbers(&forum, "?source=Report+C").await.len(), 1);
}
