//! The register for programs.

use http::{Method, StatusCode};
use kernel::Role;
use register::commands::import::Import;
use register::import::plan::{Decision, OnConflict};
use serde_json::{Value as Json, json};

use crate::forum::{Answer, Forum, importing, real};

const LIST: &str = "Number,Recommendation,Category,Tags,Source,Status,Assessment\n\
    1,Publish the list of speakers early,Outreach,speakers; early,Report A,Completed,It is out in June\n\
    2,Answer letters within a month,Outreach,letters,Report A,In progress,See recommendation 1\n\
    10,Keep the archive readable,Archive,,Report B,,\n";

async fn filled() -> Forum {
    let forum = Forum::new().await;
    let import = Import { round: Some("2020".into()), ..importing(&forum.file("list.csv", LIST.as_bytes())) };
    forum.import(import).await;
    forum
}

async fn numbers(forum: &Forum, query: &str) -> Vec<String> {
    let list = forum.get(&format!("/api/v1/recommendations{query}")).await.with(StatusCode::OK).json();
    let data = list["data"].as_array().expect("a list");
    assert_eq!(list["total"], data.len(), "{query}");
    data.iter().map(|one| one["number"].as_str().expect("a text").to_owned()).collect()
}

/// The recommendation with this number.
async fn numbered(forum: &Forum, number: &str) -> Json {
    let list = forum.get("/api/v1/recommendations").await.json();
    let data = list["data"].as_array().expect("a list").clone();
    data.into_iter().find(|one| one["number"] == number).expect("it is there")
}

fn path(one: &Json) -> String {
    format!("/api/v1/recommendations/{}", one["id"].as_str().expect("an id"))
}

fn complaints(answer: &Answer) -> Vec<String> {
    let errors = answer.json()["errors"].as_array().cloned().unwrap_or_default();
    errors.iter().map(|one| one["field"].as_str().expect("a field").to_owned()).collect()
}

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
    let list = forum.get(&to).await.json();
    assert_eq!((&list["total"], &list["data"][0]["state"]), (&1.into(), &"done".into()));
    forum.post(&to, "", &body).await.with(StatusCode::UNAUTHORIZED);
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
    let all = [
        "/api/v1/recommendations".to_owned(),
        format!("/api/v1/recommendations/{one}"),
        format!("/api/v1/recommendations/{one}/assessments"),
        format!("/api/v1/recommendations/{one}/actions"),
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
    let one = numbered(&forum, "1").await;
    let mut fields: Vec<&String> = one.as_object().expect("an object").keys().collect();
    let mut told: Vec<&String> =
        known["Recommendation"]["properties"].as_object().expect("fields").keys().collect();
    fields.sort();
    told.sort();
    assert_eq!(fields, told);
}
