//! Reading: lists, filters, names, the state of the whole, and what the description says of it.

use super::{LIST, complaints, filled, numbered, numbers, path};
use crate::forum::{Forum, importing, real};
use http::{Method, StatusCode};
use kernel::Role;
use register::actions;
use register::commands::import::Import;
use register::import::plan::{Decision, OnConflict};
use register::recommendation::NewAction;
use serde_json::{Value as Json, json};

#[tokio::test]
async fn a_recommendation_has_every_field_of_the_contract() {
    let forum = filled().await;
    let two = numbered(&forum, "2").await;
    let one = numbered(&forum, "1").await;
    assert_eq!(two["source"], "Report A");
    assert_eq!(two["list"], "");
    assert_eq!(two["title"], "");
    assert_eq!(two["text"], "Answer letters within a month");
    assert_eq!(two["language"], "en");
    assert_eq!(two["categories"], json!(["Outreach"]));
    assert_eq!(two["tags"], json!(["letters"]));
    assert_eq!(two["status"], json!(["in-progress"]));
    assert_eq!(two["reading"], "single");
    assert_eq!(two["assessments_count"], 1);
    assert_eq!(two["indications"], Json::Null);
    let link =
        json!({"id": one["id"], "number": "1", "kind": "refers-to", "direction": "out", "origin": "words"});
    assert_eq!(two["related"], json!([link]));
    assert_eq!(one["related"][0]["direction"], "in");
    assert_eq!(two["url"], format!("/register/recommendations/{}", two["id"].as_str().expect("an id")));
    let alone = forum.get(&path(&two)).await.with(StatusCode::OK);
    assert_eq!(alone.json(), two);
    assert!(alone.header("etag").len() > 2);
}

#[tokio::test]
async fn lists_are_filtered_sorted_and_cut_into_pages() {
    let forum = filled().await;
    for (query, expected) in [
        ("", vec!["1", "2", "10"]),
        ("?category=Outreach", vec!["1", "2"]),
        ("?category=outreach&status=completed", vec!["1"]),
        ("?status=completed&status=in-progress", vec!["1", "2"]),
        ("?source=Report+B", vec!["10"]),
        ("?reading=not-assessed", vec!["10"]),
        ("?round=2020&tag=letters", vec!["2"]),
        ("?round=2013", vec![]),
        ("?q=ARCHIVE", vec!["10"]),
        ("?q=early+speakers", vec!["1"]),
        ("?q=100%25", vec![]),
        ("?stale=true", vec!["1", "2"]),
        ("?responsible=nobody", vec![]),
        ("?updated_since=2026-11-21T12:00:00Z", vec!["1", "2", "10"]),
        ("?updated_since=2026-11-21T13:00:00.000001%2B01:00", vec![]),
        ("?sort=number", vec!["1", "2", "10"]),
        ("?sort=title", vec!["2", "10", "1"]),
    ] {
        assert_eq!(numbers(&forum, query).await, expected, "{query}");
    }
    let mut seen = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = forum.get(&format!("/api/v1/recommendations?limit=1&sort=title{cursor}")).await.json();
        assert_eq!(page["total"], 3);
        seen.push(page["data"][0]["number"].as_str().expect("one").to_owned());
        match page["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(seen, ["2", "10", "1"]);
}

#[tokio::test]
async fn bad_parameters_are_complained_of_all_at_once() {
    let forum = filled().await;
    let all = "?limit=0&reading=certain&status=great&sort=colour&updated_since=soon&cursor=x&stale=maybe&colour=red";
    let answer =
        forum.get(&format!("/api/v1/recommendations{all}")).await.with(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let mut fields = complaints(&answer);
    fields.sort();
    let expected = ["colour", "cursor", "limit", "reading", "sort", "stale", "status", "updated_since"];
    assert_eq!(fields, expected);
    for query in ["?limit=501", "?limit=", "?limit=-1", "?cursor=018f0000-0000-7000-8000-000000000000"] {
        forum.get(&format!("/api/v1/recommendations{query}")).await.with(StatusCode::UNPROCESSABLE_ENTITY);
    }
    forum.get("/api/v1/recommendations?limit=500").await.with(StatusCode::OK);
    forum
        .get("/api/v1/recommendations/018f0000-0000-7000-8000-000000000000")
        .await
        .with(StatusCode::NOT_FOUND);
    forum.get("/api/v1/recommendations/1").await.with(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_parameter_that_nothing_looks_at_is_refused_wherever_it_stands() {
    let forum = filled().await;
    let one = path(&numbered(&forum, "1").await);
    for of in [
        "/api/v1/recommendations",
        "/api/v1/register/summary",
        "/api/v1/categories",
        "/api/v1/sources",
        "/api/v1/rounds",
        "/api/v1/cycles",
        "/api/v1/groups",
        &one,
        &format!("{one}/assessments"),
        &format!("{one}/actions"),
    ] {
        let answer = forum.get(&format!("{of}?colour=red&colour=blue")).await;
        assert_eq!(complaints(&answer.with(StatusCode::UNPROCESSABLE_ENTITY)), ["colour", "colour"], "{of}");
        forum.get(&format!("{of}?")).await.with(StatusCode::OK);
    }
    let limited = forum.get("/api/v1/categories?limit=2").await.with(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(complaints(&limited), ["limit"]);
}

#[tokio::test]
async fn names_come_with_how_many_bear_them() {
    let forum = filled().await;
    let categories = forum.get("/api/v1/categories").await.json();
    assert_eq!(categories["total"], 2);
    assert_eq!(categories["data"][0]["key"], "outreach");
    assert_eq!(categories["data"][0]["recommendations"], 2);
    let sources = forum.get("/api/v1/sources").await.json();
    assert_eq!(sources["data"][1]["name"], "Report B");
    assert_eq!(sources["data"][1]["recommendations"], 1);
    let rounds = forum.get("/api/v1/rounds").await.json();
    assert_eq!(
        (&rounds["data"][0]["key"], &rounds["data"][0]["recommendations"]),
        (&"2020".into(), &3.into())
    );
}

#[tokio::test]
async fn the_summary_of_the_real_register_says_what_its_documents_say() {
    let Some(file) = real("improvements.xlsx") else { return };
    let forum = Forum::new().await;
    forum.import(Import { round: Some("2020".into()), ..importing(&file) }).await;
    let second = Import {
        round: Some("2018".into()),
        sheet: Some("Pending 2018".into()),
        on_conflict: OnConflict::Decide(Decision::Wording),
        ..importing(&file)
    };
    forum.import(second).await;
    let summary = forum.get("/api/v1/register/summary").await.with(StatusCode::OK).json();
    assert_eq!((&summary["total"], &summary["stale"]), (&40.into(), &34.into()));
    assert_eq!(summary["by_reading"]["not-assessed"], 6);
    assert_eq!(summary["by_reading"]["single"], 34);
    let by_status: Vec<(String, u64)> = summary["by_status"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|part| (part["status"].to_string(), part["n"].as_u64().expect("a number")))
        .collect();
    let expected = [
        (r#"["completed"]"#, 1),
        (r#"["in-progress","to-be-implemented"]"#, 3),
        (r#"["in-progress"]"#, 10),
        (r#"["to-be-implemented"]"#, 20),
    ];
    let mut found = by_status.clone();
    found.sort();
    let mut expected = expected.map(|(status, n)| (status.to_owned(), n));
    expected.sort();
    assert_eq!(found, expected);
    let categories = summary["categories"].as_array().expect("a list");
    let outcomes = categories.iter().find(|part| part["name"] == "Outcomes").expect("it is there");
    assert!(outcomes["total"].as_u64() >= Some(18));
    let narrowed = forum.get("/api/v1/register/summary?status=completed").await.json();
    assert_eq!(narrowed["total"], 1);
    forum.get("/api/v1/register/summary?limit=3").await.with(StatusCode::UNPROCESSABLE_ENTITY);
    // 108 shows both its categories.
    let both = forum.get("/api/v1/recommendations?q=108").await.json();
    let both = both["data"].as_array().expect("a list").iter().find(|one| one["number"] == "108").cloned();
    assert_eq!(both.expect("it is there")["categories"].as_array().expect("a list").len(), 2);
}

#[tokio::test]
async fn a_register_that_is_not_public_is_read_by_those_who_work_on_it() {
    let forum = Forum::in_phase("working-group").await;
    forum.import(importing(&forum.file("list.csv", LIST.as_bytes()))).await;
    let one = forum.id_of("1").await;
    let new = NewAction { task: "Ask".into(), state: "done".into(), ..NewAction::default() };
    let action = forum.operator(move |change| Box::pin(actions::add_action(change, one, new))).await;
    let all = forum.recommendations().await;
    let assessment = all.iter().find(|known| known.id == one).expect("it was imported").assessments[0].id;
    let all = [
        "/api/v1/recommendations".to_owned(),
        format!("/api/v1/recommendations/{one}"),
        format!("/api/v1/recommendations/{one}/assessments"),
        format!("/api/v1/recommendations/{one}/actions"),
        format!("/api/v1/recommendations/{one}/actions/{action}"),
        format!("/api/v1/recommendations/{one}/assessments/{assessment}"),
        "/api/v1/categories".to_owned(),
        "/api/v1/sources".to_owned(),
        "/api/v1/rounds".to_owned(),
        "/api/v1/register/summary".to_owned(),
    ];
    let member = forum.token("Anna Example", Role::Member).await;
    for path in all {
        forum.get(&path).await.with(StatusCode::UNAUTHORIZED);
        forum.ask(Method::GET, &path, &member, &[], None).await.with(StatusCode::OK);
    }
}

#[tokio::test]
async fn what_happened_is_readable_to_whoever_may_read_the_register_now() {
    let readable = register::manifest().readable;
    for (phase, expected) in [("public", 1), ("working-group", 0)] {
        let forum = Forum::in_phase(phase).await;
        let containers = readable(&forum.app, &kernel::Actor::Visitor).await.expect("an answer");
        assert_eq!(containers.len(), expected, "{phase}");
        let all = readable(&forum.app, &kernel::Actor::Operator).await.expect("an answer");
        assert_eq!(all[0].kind, "register");
    }
}

#[tokio::test]
async fn the_description_names_every_schema_it_uses() {
    let routes = (register::manifest().routes)(web::Routes::new());
    let document = web::openapi::document(routes.table(), routes.schemas(), "", "0");
    let text = document.to_string();
    let known = document["components"]["schemas"].as_object().expect("schemas");
    for part in text.split("#/components/schemas/").skip(1) {
        let name = part.split('"').next().expect("a name");
        assert!(known.contains_key(name), "{name}");
    }
    // What the API answers has the fields that its description says, and no others.
    let forum = filled().await;
    let anna = forum.token("Anna Example", Role::Member).await;
    let one = numbered(&forum, "1").await;
    let to = path(&one);
    let task = json!({ "task": "Ask" });
    let action = forum.post(&format!("{to}/actions"), &anna, &task).await.with(StatusCode::CREATED).json();
    let assessment = forum.get(&format!("{to}/assessments")).await.json()["data"][0].clone();
    let category = forum.get("/api/v1/categories").await.json()["data"][0].clone();
    let source = forum.get("/api/v1/sources").await.json()["data"][0].clone();
    let round = forum.get("/api/v1/rounds").await.json()["data"][0].clone();
    let summary = forum.get("/api/v1/register/summary").await.json();
    for (name, one) in [
        ("Recommendation", one),
        ("Assessment", assessment),
        ("Action", action),
        ("Category", category),
        ("Source", source),
        ("Round", round),
        ("Summary", summary),
    ] {
        let mut fields: Vec<&String> = one.as_object().expect("an object").keys().collect();
        let mut told: Vec<&String> = known[name]["properties"].as_object().expect("fields").keys().collect();
        fields.sort();
        told.sort();
        assert_eq!(fields, told, "{name}");
    }
}
