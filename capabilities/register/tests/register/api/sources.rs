//! Sources: entered by themselves, amended, never two of one name by hand.

use super::{complaints, filled};
use http::{Method, StatusCode};
use kernel::Role;
use serde_json::{Value as Json, json};

const SOURCES: &str = "/api/v1/sources";

#[tokio::test]
async fn a_source_is_entered_once_and_read_where_its_location_says() {
    let forum = filled().await;
    let carl = forum.token("Carl Example", Role::Coordinator).await;
    let body = json!({
        "name": "Report  C", "body": "A working group", "document": "What we found", "date": "2012-03",
        "url": "https://example.org/c"
    });
    let key = [("idempotency-key", "source-c")];
    let added = forum.ask(Method::POST, SOURCES, &carl, &key, Some(&body)).await.with(StatusCode::CREATED);
    let this = added.header("location").to_owned();
    let stands = forum.get(&this).await.with(StatusCode::OK);
    assert_eq!((stands.json(), stands.header("etag")), (added.json(), added.header("etag")));
    let mut told = stands.json();
    assert_eq!(format!("{SOURCES}/{}", told["id"].as_str().expect("an id")), this);
    let listed = forum.get(SOURCES).await.json();
    assert!(listed["data"].as_array().expect("a list").contains(&told), "{listed}");
    told.as_object_mut().expect("an object").remove("id");
    let mut whole = body.clone();
    (whole["name"], whole["recommendations"]) = (json!("Report C"), json!(0));
    assert_eq!(told, whole);
    let known = forum.ask(Method::GET, &this, "", &[("if-none-match", stands.header("etag"))], None).await;
    known.with(StatusCode::NOT_MODIFIED);

    // The same request is the same source; the same name in another is not taken.
    let again = forum.ask(Method::POST, SOURCES, &carl, &key, Some(&body)).await.with(StatusCode::CREATED);
    assert_eq!((again.json(), again.header("location")), (added.json(), this.as_str()));
    let taken = forum.post(SOURCES, &carl, &json!({ "name": " Report C " })).await;
    assert_eq!(complaints(&taken.with(StatusCode::CONFLICT)), ["name"]);
    assert_eq!(forum.get(SOURCES).await.json()["total"], 3);

    let wrong = json!({ "document": "x".repeat(501), "date": "soon", "url": "here" });
    let answer = forum.post(SOURCES, &carl, &wrong).await.with(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(complaints(&answer), ["name", "date", "url", "document"]);
    let unknown = json!({ "name": "Report D", "colour": "red" });
    forum.post(SOURCES, &carl, &unknown).await.with(StatusCode::UNPROCESSABLE_ENTITY);
    let member = forum.token("Anna Example", Role::Member).await;
    forum.post(SOURCES, &member, &json!({ "name": "Report D" })).await.with(StatusCode::FORBIDDEN);
    forum.post(SOURCES, "", &json!({ "name": "Report D" })).await.with(StatusCode::UNAUTHORIZED);
    // What is entered later is taken from it.
    let new = json!({ "source": "Report C", "text": "Say it simply" });
    forum.post("/api/v1/recommendations", &carl, &new).await.with(StatusCode::CREATED);
    let stands = forum.get(&this).await.json();
    assert_eq!((&stands["recommendations"], &stands["body"]), (&1.into(), &"A working group".into()));
}

#[tokio::test]
async fn a_source_is_amended_and_never_overwritten_unseen() {
    let forum = filled().await;
    let carl = forum.token("Carl Example", Role::Coordinator).await;
    let known = forum.get(SOURCES).await.json()["data"][0].clone();
    let this = format!("{SOURCES}/{}", known["id"].as_str().expect("an id"));
    let ask = |method: Method, body: Json, etag: String| {
        let (forum, carl, this) = (&forum, &carl, &this);
        async move { forum.ask(method, this, carl, &[("if-match", etag.as_str())], Some(&body)).await }
    };
    let stands = forum.get(&this).await.with(StatusCode::OK);
    assert_eq!(stands.json(), known);
    let etag = stands.header("etag").to_owned();
    for method in [Method::PATCH, Method::PUT] {
        let again = ask(method, stands.json(), etag.clone()).await.with(StatusCode::OK);
        assert_eq!((again.json(), again.header("etag")), (stands.json(), etag.as_str()));
    }
    let said = ask(Method::PATCH, json!({ "date": "2012", "body": "A group" }), etag.clone()).await;
    let said = said.with(StatusCode::OK);
    assert_eq!((&said.json()["date"], &said.json()["name"]), (&"2012".into(), &known["name"]));
    let newer = said.header("etag").to_owned();
    assert_ne!(newer, etag);
    ask(Method::PUT, stands.json(), etag).await.with(StatusCode::PRECONDITION_FAILED);
    let mut renamed = said.json();
    renamed["name"] = json!("Report A of 2012");
    let renamed = ask(Method::PUT, renamed, newer.clone()).await.with(StatusCode::OK);
    assert_eq!(renamed.json()["body"], "A group");
    let list = forum.get("/api/v1/recommendations?source=Report+A+of+2012").await.json();
    assert_eq!((&list["total"], &renamed.json()["recommendations"]), (&2.into(), &2.into()));

    let newer = renamed.header("etag").to_owned();
    let taken = ask(Method::PATCH, json!({ "name": "Report B" }), newer.clone()).await;
    assert_eq!(complaints(&taken.with(StatusCode::CONFLICT)), ["name"]);
    let wrong = json!({ "id": "another", "colour": "red", "date": 2012 });
    let wrong = ask(Method::PATCH, wrong, newer.clone()).await.with(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(complaints(&wrong), ["id", "colour", "date"]);
    let part = ask(Method::PUT, json!({ "name": "x" }), newer).await.with(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(complaints(&part), ["body", "document", "date", "url"]);
    let nowhere = format!("{SOURCES}/018f0000-0000-7000-8000-000000000000");
    forum.get(&nowhere).await.with(StatusCode::NOT_FOUND);
    forum.ask(Method::PATCH, &nowhere, &carl, &[], Some(&json!({}))).await.with(StatusCode::NOT_FOUND);
    let member = forum.token("Anna Example", Role::Member).await;
    forum.ask(Method::PATCH, &this, &member, &[], Some(&json!({}))).await.with(StatusCode::FORBIDDEN);
}
