//! Assessments: filed, amended by whose they are, never overwritten unseen.

use super::{complaints, filled, numbered, numbers, path};
use http::{Method, StatusCode};
use kernel::Role;
use serde_json::json;

#[tokio::test]
async fn differing_assessments_stand_side_by_side_with_their_versions() {
    let forum = filled().await;
    let (anna, bo) =
        (forum.token("Anna Example", Role::Member).await, forum.token("Bo Example", Role::Member).await);
    let two = numbered(&forum, "10").await;
    let to = format!("{}/assessments", path(&two));
    let body = json!({
        "status": ["in-progress"], "narrative": "It *goes on*", "round": "2020", "capacity": "member",
        "evidence": [{ "url": "https://example.org/report", "title": "The report" }]
    });
    let filed = forum.post(&to, &anna, &body).await.with(StatusCode::CREATED);
    assert!(filed.header("location").starts_with(&to));
    let filed = filed.json();
    assert_eq!(filed["assessor"], "Anna Example");
    assert_eq!(filed["capacity"]["role"], "member");
    assert_eq!(filed["capacity"]["stakeholder_group"], "civil-society");
    for field in ["status", "narrative", "round", "evidence"] {
        assert_eq!(filed[field], body[field], "{field}");
    }
    let differs = json!({ "status": ["completed"], "narrative": "It is done", "round": "2020" });
    forum.post(&to, &bo, &differs).await.with(StatusCode::CREATED);
    let list = forum.get(&to).await.json();
    assert_eq!(list["total"], 2);
    let one = forum.get(&path(&two)).await.json();
    assert_eq!(one["reading"], "divergent");
    assert_eq!(one["status"], json!(["completed", "in-progress"]));
    assert_eq!(one["assessments_count"], 2);
    assert_eq!(numbers(&forum, "?reading=divergent").await, ["10"]);

    let own = format!("{to}/{}", filed["id"].as_str().expect("an id"));
    let amend = json!({ "status": ["completed"] });
    forum.ask(Method::PATCH, &own, &bo, &[], Some(&amend)).await.with(StatusCode::FORBIDDEN);
    let amended = forum.ask(Method::PATCH, &own, &anna, &[], Some(&amend)).await.with(StatusCode::OK).json();
    assert_eq!((&amended["version"], &amended["narrative"]), (&2.into(), &"It *goes on*".into()));
    assert_eq!(amended["versions"][0]["status"], json!(["in-progress"]));
    assert_eq!(forum.get(&path(&two)).await.json()["reading"], "unanimous");
}

#[tokio::test]
async fn an_assessment_that_cannot_be_kept_is_complained_of() {
    let forum = filled().await;
    let anna = forum.token("Anna Example", Role::Member).await;
    let to = format!("{}/assessments", path(&numbered(&forum, "1").await));
    let wrong = json!({
        "status": ["great"], "narrative": " ", "round": "1999", "capacity": { "role": "chair" },
        "evidence": [{ "url": "javascript:alert(1)" }]
    });
    let answer = forum.post(&to, &anna, &wrong).await.with(StatusCode::UNPROCESSABLE_ENTITY);
    let mut fields = complaints(&answer);
    fields.sort();
    assert_eq!(fields, ["capacity", "evidence", "narrative", "round", "status"]);
    let long = json!({ "narrative": "x".repeat(5_000_000) });
    forum.post(&to, &anna, &long).await.with(StatusCode::UNPROCESSABLE_ENTITY);
    forum.post(&to, &anna, &json!([])).await.with(StatusCode::UNPROCESSABLE_ENTITY);
    let bare = forum.ask(Method::POST, &to, &anna, &[("content-type", "text/plain")], None).await;
    bare.with(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let broken = forum.ask(Method::POST, &to, &anna, &[("content-type", "application/json")], None).await;
    broken.with(StatusCode::BAD_REQUEST);
    let nowhere = "/api/v1/recommendations/018f0000-0000-7000-8000-000000000000/assessments";
    forum.post(nowhere, &anna, &json!({ "narrative": "x" })).await.with(StatusCode::NOT_FOUND);
    forum.get(nowhere).await.with(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn one_assessment_is_read_where_its_location_says_and_taken_back_as_it_was_read() {
    let forum = filled().await;
    let anna = forum.token("Anna Example", Role::Member).await;
    let to = format!("{}/assessments", path(&numbered(&forum, "10").await));
    let body = json!({
        "status": ["in-progress"], "narrative": "It *goes on*",
        "evidence": [{ "url": "https://example.org/report", "title": "The report" }]
    });
    let filed = forum.post(&to, &anna, &body).await.with(StatusCode::CREATED);
    let own = filed.header("location").to_owned();
    let stands = forum.get(&own).await.with(StatusCode::OK);
    assert_eq!(stands.json(), filed.json());
    assert_eq!(stands.header("etag"), filed.header("etag"));
    let known = forum.ask(Method::GET, &own, "", &[("if-none-match", stands.header("etag"))], None).await;
    assert_eq!((known.status, known.body.as_str()), (StatusCode::NOT_MODIFIED, ""));

    // What says nothing new makes no version and leaves no event.
    forum.place.clock.pass(kernel::time::SECOND);
    let before = forum.get(&to.replace("/assessments", "")).await;
    for method in [Method::PATCH, Method::PUT] {
        let again = forum.ask(method, &own, &anna, &[], Some(&stands.json())).await.with(StatusCode::OK);
        assert_eq!(again.json(), stands.json());
        assert_eq!(again.header("etag"), stands.header("etag"));
    }
    let nothing = forum.ask(Method::PATCH, &own, &anna, &[], Some(&json!({}))).await.with(StatusCode::OK);
    assert_eq!(nothing.json()["version"], 1);
    assert_eq!(forum.get(&to.replace("/assessments", "")).await.json(), before.json());

    // What cannot be changed is named, and so is what is missing.
    let mut wrong = stands.json();
    for field in ["id", "round", "assessor", "capacity", "filed", "covers", "version", "versions", "at"] {
        wrong[field] = json!("another");
    }
    wrong["colour"] = json!("red");
    wrong["evidence"] = json!([{ "address": "https://example.org" }]);
    let answer = forum.ask(Method::PATCH, &own, &anna, &[], Some(&wrong)).await;
    let mut fields = complaints(&answer.with(StatusCode::UNPROCESSABLE_ENTITY));
    fields.sort();
    assert_eq!(fields, ["assessor", "capacity", "colour", "covers", "evidence", "id", "round"]);
    // What follows from the filing is not.
    let mut other = stands.json();
    for field in ["filed", "version", "versions", "at", "status_as_written"] {
        other[field] = json!("another");
    }
    let same = forum.ask(Method::PUT, &own, &anna, &[], Some(&other)).await.with(StatusCode::OK);
    assert_eq!(same.json(), stands.json());
    let part = forum.ask(Method::PUT, &own, &anna, &[], Some(&json!({ "status": [] }))).await;
    assert_eq!(complaints(&part.with(StatusCode::UNPROCESSABLE_ENTITY)), ["narrative", "evidence"]);
    assert_eq!(forum.get(&own).await.json(), stands.json());
    let nowhere = format!("{to}/018f0000-0000-7000-8000-000000000000");
    forum.get(&nowhere).await.with(StatusCode::NOT_FOUND);
    forum.ask(Method::PATCH, &nowhere, &anna, &[], Some(&json!({}))).await.with(StatusCode::NOT_FOUND);
    // Under another recommendation it is not found either.
    let (_, last) = own.rsplit_once('/').expect("an address");
    let elsewhere = format!("{}/assessments/{last}", path(&numbered(&forum, "1").await));
    forum.get(&elsewhere).await.with(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_assessment_that_was_amended_meanwhile_is_not_overwritten_unseen() {
    let forum = filled().await;
    let anna = forum.token("Anna Example", Role::Member).await;
    let to = format!("{}/assessments", path(&numbered(&forum, "10").await));
    let body = json!({ "status": ["in-progress"], "narrative": "It goes on" });
    let filed = forum.post(&to, &anna, &body).await.with(StatusCode::CREATED);
    let (own, etag) = (filed.header("location"), filed.header("etag"));
    for (status, version) in [("completed", 2), ("to-be-implemented", 3)] {
        let seen = forum.get(own).await;
        let amend = json!({ "status": [status] });
        let seen = [("if-match", seen.header("etag"))];
        let answer = forum.ask(Method::PATCH, own, &anna, &seen, Some(&amend)).await.with(StatusCode::OK);
        assert_eq!(
            (&answer.json()["version"], answer.json()["status"][0].as_str()),
            (&version.into(), Some(status))
        );
        assert_eq!(answer.header("etag"), forum.get(own).await.header("etag"));
    }
    let mut whole = filed.json();
    whole["narrative"] = json!("From another window");
    for method in [Method::PATCH, Method::PUT] {
        let stale = forum.ask(method, own, &anna, &[("if-match", etag)], Some(&whole)).await;
        stale.with(StatusCode::PRECONDITION_FAILED);
    }
    let stands = forum.get(own).await.json();
    assert_eq!((&stands["version"], &stands["narrative"]), (&3.into(), &"It goes on".into()));
    let any = forum
        .ask(Method::PATCH, own, &anna, &[("if-match", "*")], Some(&json!({ "narrative": "Seen" })))
        .await;
    assert_eq!(any.with(StatusCode::OK).json()["version"], 4);
}

#[tokio::test]
async fn nobody_amends_what_somebody_else_found() {
    let forum = filled().await;
    let anna = forum.token("Anna Example", Role::Member).await;
    let to = format!("{}/assessments", path(&numbered(&forum, "10").await));
    let body = json!({ "status": ["in-progress"], "narrative": "It goes on" });
    let filed = forum.post(&to, &anna, &body).await.with(StatusCode::CREATED);
    let own = filed.header("location");
    let others = [
        forum.token("Bo Example", Role::Member).await,
        forum.token("Carl Example", Role::Coordinator).await,
        forum.token("Dora Example", Role::Administrator).await,
    ];
    for method in [Method::PATCH, Method::PUT] {
        for other in &others {
            for (headers, body) in [
                (vec![], filed.json()),
                (vec![("if-match", filed.header("etag"))], json!({ "narrative": "Not so" })),
                (vec![("if-match", "\"1\"")], json!({ "colour": "red" })),
            ] {
                let answer = forum.ask(method.clone(), own, other, &headers, Some(&body)).await;
                answer.with(StatusCode::FORBIDDEN);
            }
        }
        let visitor = forum.ask(method, own, "", &[], Some(&filed.json())).await;
        visitor.with(StatusCode::UNAUTHORIZED);
    }
    assert_eq!(forum.get(own).await.json(), filed.json());
    // An imported one belongs to whoever the file named, and to nobody here.
    let imported = forum
        .get(&to.replace(&path(&numbered(&forum, "10").await), &path(&numbered(&forum, "1").await)))
        .await;
    let id = imported.json()["data"][0]["id"].as_str().expect("an id").to_owned();
    let imported = format!("{}/assessments/{id}", path(&numbered(&forum, "1").await));
    let amend = json!({ "narrative": "Not so" });
    forum.ask(Method::PATCH, &imported, &anna, &[], Some(&amend)).await.with(StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn one_speaks_in_a_capacity_one_has_and_hears_which_those_are() {
    let forum = filled().await;
    let anna = forum.token("Anna Example", Role::Coordinator).await;
    let to = format!("{}/assessments", path(&numbered(&forum, "10").await));
    let oneself = json!({ "role": "", "group": "", "stakeholder_group": "civil-society" });
    let forum_name = "Forum of Testing";
    let as_member = json!({ "role": "member", "group": forum_name, "stakeholder_group": "civil-society" });
    let coordinating =
        json!({ "role": "coordinator", "group": forum_name, "stakeholder_group": "civil-society" });
    for (claimed, expected) in [
        (json!(null), &oneself),
        (json!(""), &oneself),
        (json!("civil-society"), &oneself),
        (oneself.clone(), &oneself),
        (json!("member"), &as_member),
        (json!({ "role": "coordinator", "group": "forum" }), &coordinating),
        (coordinating.clone(), &coordinating),
    ] {
        let body = json!({ "narrative": format!("Seen as {claimed}"), "capacity": claimed });
        let filed = forum.post(&to, &anna, &body).await.with(StatusCode::CREATED).json();
        assert_eq!(&filed["capacity"], expected, "{claimed}");
    }
    for claimed in [
        json!("chair"),
        json!("government"),
        json!({ "role": "coordinator", "group": "elsewhere" }),
        json!({ "role": "member", "stakeholder_group": "government" }),
    ] {
        let body = json!({ "narrative": "Seen", "capacity": claimed });
        let answer = forum.post(&to, &anna, &body).await.with(StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(complaints(&answer), ["capacity"]);
        let detail = answer.json()["detail"].as_str().expect("a text").to_owned();
        for held in
            ["\"civil-society\"", "role \"member\" group \"forum\"", "role \"coordinator\" group \"forum\""]
        {
            assert!(detail.contains(held), "{held} is not in {detail}");
        }
    }
    let body = json!({ "narrative": "Seen", "capacity": 7 });
    let answer = forum.post(&to, &anna, &body).await.with(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("capacity is a word"), "{}", answer.body);
}

#[tokio::test]
async fn the_same_said_once_more_is_refused_and_counts_once() {
    let forum = filled().await;
    let anna = forum.token("Anna Example", Role::Member).await;
    let to = format!("{}/assessments", path(&numbered(&forum, "10").await));
    let body = json!({ "status": ["completed"], "narrative": "Seen" });
    let filed = forum.post(&to, &anna, &body).await.with(StatusCode::CREATED).json();
    let answer = forum.post(&to, &anna, &body).await.with(StatusCode::CONFLICT);
    let id = filed["id"].as_str().expect("an id");
    assert!(answer.json()["detail"].as_str().expect("a text").contains(id), "{}", answer.body);
    // In another capacity it is another's word.
    let body = json!({ "status": ["completed"], "narrative": "Seen", "capacity": "member" });
    forum.post(&to, &anna, &body).await.with(StatusCode::CREATED);
}

#[tokio::test]
async fn a_nul_is_no_text() {
    let forum = filled().await;
    let anna = forum.token("Anna Example", Role::Member).await;
    let to = format!("{}/assessments", path(&numbered(&forum, "10").await));
    let body = json!({ "status": [], "narrative": "\0" });
    let answer = forum.post(&to, &anna, &body).await.with(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("NUL"), "{}", answer.body);
    // Six characters that only look like one are words.
    let body = json!({ "status": ["completed"], "narrative": "\\u0000" });
    let filed = forum.post(&to, &anna, &body).await.with(StatusCode::CREATED).json();
    assert_eq!(filed["narrative"], "\\u0000");
}
