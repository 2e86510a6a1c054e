//! Actions: entered, amended, never overwritten unseen.

use super::{complaints, filled, numbered, numbers, path};
use http::{Method, StatusCode};
use kernel::Role;
use serde_json::json;

#[tokio::test]
async fn actions_are_entered_and_amended() {
    let forum = filled().await;
    let anna = forum.token("Anna Example", Role::Member).await;
    let one = numbered(&forum, "1").await;
    let to = format!("{}/actions", path(&one));
    let body = json!({ "task": "Ask the hosts", "responsible": ["Secretariat", "MAG"], "due": "mid-June", "state": "in-progress" });
    let added = forum.post(&to, &anna, &body).await.with(StatusCode::CREATED).json();
    for field in ["task", "responsible", "due", "state"] {
        assert_eq!(added[field], body[field], "{field}");
    }
    assert_eq!(numbers(&forum, "?responsible=MAG").await, ["1"]);
    let this = format!("{to}/{}", added["id"].as_str().expect("an id"));
    let done = forum.ask(Method::PATCH, &this, &anna, &[], Some(&json!({ "state": "done" }))).await;
    assert_eq!(done.with(StatusCode::OK).json()["task"], "Ask the hosts");
    let wrong = forum.ask(Method::PATCH, &this, &anna, &[], Some(&json!({ "state": "soon" }))).await;
    assert_eq!(complaints(&wrong.with(StatusCode::UNPROCESSABLE_ENTITY)), ["state"]);
    // A date that is none is a slip; words are words.
    for (due, is_taken) in
        [("2026-13-45", false), ("2026-13", false), ("31/02/2026", false), ("2026-06", true)]
    {
        let body = json!({ "due": due });
        let answer = forum.ask(Method::PATCH, &this, &anna, &[], Some(&body)).await;
        if is_taken {
            assert_eq!(answer.with(StatusCode::OK).json()["due"], due);
        } else {
            assert_eq!(complaints(&answer.with(StatusCode::UNPROCESSABLE_ENTITY)), ["due"], "{due}");
            let new = json!({ "task": "Ask again", "due": due });
            assert_eq!(complaints(&forum.post(&to, &anna, &new).await), ["due"], "{due}");
        }
    }
    let list = forum.get(&to).await.json();
    assert_eq!((&list["total"], &list["data"][0]["state"]), (&1.into(), &"done".into()));
    forum.post(&to, "", &body).await.with(StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn one_action_is_read_where_its_location_says_and_taken_back_as_it_was_read() {
    let forum = filled().await;
    let anna = forum.token("Anna Example", Role::Member).await;
    let to = format!("{}/actions", path(&numbered(&forum, "1").await));
    let body = json!({ "task": "Ask the hosts", "responsible": ["MAG"], "due": "mid-June" });
    let added = forum.post(&to, &anna, &body).await.with(StatusCode::CREATED);
    let this = added.header("location").to_owned();
    let stands = forum.get(&this).await.with(StatusCode::OK);
    assert_eq!((stands.json(), stands.header("etag")), (added.json(), added.header("etag")));
    let known = forum.ask(Method::GET, &this, "", &[("if-none-match", stands.header("etag"))], None).await;
    known.with(StatusCode::NOT_MODIFIED);

    forum.place.clock.pass(kernel::time::SECOND);
    let before = numbered(&forum, "1").await;
    for method in [Method::PATCH, Method::PUT] {
        let again = forum.ask(method, &this, &anna, &[], Some(&stands.json())).await.with(StatusCode::OK);
        assert_eq!((again.json(), again.header("etag")), (stands.json(), stands.header("etag")));
    }
    assert_eq!(numbered(&forum, "1").await, before, "what says nothing new changes nothing");
    let wrong =
        json!({ "id": "another", "at": "2020-01-01T00:00:00Z", "colour": "red", "responsible": "MAG" });
    let answer = forum.ask(Method::PATCH, &this, &anna, &[], Some(&wrong)).await;
    let mut fields = complaints(&answer.with(StatusCode::UNPROCESSABLE_ENTITY));
    fields.sort();
    assert_eq!(fields, ["colour", "id", "responsible"]);
    let part = forum.ask(Method::PUT, &this, &anna, &[], Some(&json!({ "task": "Ask" }))).await;
    assert_eq!(
        complaints(&part.with(StatusCode::UNPROCESSABLE_ENTITY)),
        ["responsible", "due", "state", "needed", "amount", "currency", "promised", "evidence"]
    );
    let nowhere = format!("{to}/018f0000-0000-7000-8000-000000000000");
    forum.get(&nowhere).await.with(StatusCode::NOT_FOUND);
    forum.ask(Method::PUT, &nowhere, &anna, &[], Some(&stands.json())).await.with(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_action_that_was_amended_meanwhile_is_not_overwritten_unseen() {
    let forum = filled().await;
    let anna = forum.token("Anna Example", Role::Member).await;
    let to = format!("{}/actions", path(&numbered(&forum, "1").await));
    let body = json!({ "task": "Ask the hosts", "responsible": ["MAG"] });
    let added = forum.post(&to, &anna, &body).await.with(StatusCode::CREATED);
    let (this, etag) = (added.header("location"), added.header("etag"));
    let done = json!({ "state": "done" });
    let first = forum.ask(Method::PATCH, this, &anna, &[("if-match", etag)], Some(&done)).await;
    let newer = first.with(StatusCode::OK).header("etag").to_owned();
    assert_ne!(newer, etag);
    let mut whole = added.json();
    whole["task"] = json!("Ask again");
    for method in [Method::PATCH, Method::PUT] {
        let stale = forum.ask(method, this, &anna, &[("if-match", etag)], Some(&whole)).await;
        stale.with(StatusCode::PRECONDITION_FAILED);
    }
    assert_eq!(forum.get(this).await.json()["task"], "Ask the hosts");
    let replaced = forum.ask(Method::PUT, this, &anna, &[("if-match", &newer)], Some(&whole)).await;
    let replaced = replaced.with(StatusCode::OK).json();
    assert_eq!((&replaced["task"], &replaced["state"]), (&"Ask again".into(), &"not-started".into()));
    // Who may not is told so before anything else.
    let nobody = forum.ask(Method::PUT, this, "", &[("if-match", etag)], Some(&whole)).await;
    nobody.with(StatusCode::UNAUTHORIZED);
}
