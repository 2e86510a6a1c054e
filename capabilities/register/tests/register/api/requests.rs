//! Requests through the API: what is asked is frozen, and withdrawn by whoever asked or a coordinator.

use super::{complaints, filled, numbered};
use http::{Method, StatusCode};
use kernel::Role;
use serde_json::json;

#[tokio::test]
async fn whoever_asked_withdraws_a_request_as_it_stands() {
    let forum = filled().await;
    let (anna, ben) =
        (forum.token("Anna Example", Role::Member).await, forum.token("Ben Example", Role::Member).await);
    let about = numbered(&forum, "10").await["id"].clone();
    let office = json!({ "name": "The Office", "email": "office@example.org" });
    let body = json!({
        "question": "Who keeps the archive?", "recommendations": [about], "office": office,
    });
    let made = forum.post("/api/v1/requests", &anna, &body).await.with(StatusCode::CREATED);
    let at = made.header("location").to_owned();
    let amend = async |who: &str, etag: &str, body: serde_json::Value| {
        forum.ask(Method::PATCH, &at, who, &[("if-match", etag)], Some(&body)).await
    };
    let withdrawn = json!({ "state": "withdrawn", "reason": "It was found." });
    amend("", "*", withdrawn.clone()).await.with(StatusCode::UNAUTHORIZED);
    amend(&ben, "*", withdrawn.clone()).await.with(StatusCode::FORBIDDEN);
    let answered = amend(&anna, "*", json!({ "state": "answered" })).await;
    assert_eq!(complaints(&answered.with(StatusCode::UNPROCESSABLE_ENTITY)), ["state"]);
    amend(&anna, "\"1\"", withdrawn.clone()).await.with(StatusCode::PRECONDITION_FAILED);
    let done = amend(&anna, made.header("etag"), withdrawn.clone()).await.with(StatusCode::OK).json();
    assert_eq!((&done["state"], &done["reason"]), (&json!("withdrawn"), &json!("It was found.")));
    amend(&anna, "*", withdrawn).await.with(StatusCode::CONFLICT);
}
