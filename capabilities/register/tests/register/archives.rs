//! A register with everything around it, out of one forum and into another.

mod again;

use crate::api::numbered;
use crate::forum::{Forum, importing};
use http::{Method, StatusCode};
use kernel::{Actor, Clock as _, Ids as _, Role};
use people::letters::Tongues;
use proptest::prelude::*;
use register::archive::plan::{Part, StartPlan};
use register::archive::{self, Archive, Unread};
use register::import::plan::Decision;
use register::request::{NewOffice, NewRequest};
use register::{actions, archiving, queries};
use serde_json::{Value as Json, json};
use std::sync::Arc;
use uuid::Uuid;

const LIST: &str = "Number,Recommendation,Category,Source,Responsible\n\
    1,Publish the list of speakers early,Outcomes,Report A,Secretariat\n\
    2,Let everybody know the programme soon,Outcomes,Report B,\n\
    3,Name the panellists in time,Funding,Report B,\n\
    4,Answer letters,Funding,Report B,\n";

fn id(one: &Json) -> String {
    one["id"].as_str().expect("an id").to_owned()
}

/// A forum in which everything has happened that an archive tells, and some that it does not.
async fn worked() -> Forum {
    let forum = Forum::new().await;
    forum.import(importing(&forum.file("list.csv", LIST.as_bytes()))).await;
    let anna = forum.token("Anna Example", Role::Member).await;
    let carla = forum.token("Carla Example", Role::Coordinator).await;
    let [one, two, three, four] = [
        numbered(&forum, "1").await,
        numbered(&forum, "2").await,
        numbered(&forum, "3").await,
        numbered(&forum, "4").await,
    ];
    let (made, found) = (StatusCode::CREATED, StatusCode::OK);

    // A round with its guide, and what two found in it.
    let body = json!({ "key": "2027", "assessed": "2027-03", "categories": ["Outcomes"],
        "guide": { "navigate": "Here.", "contribute": "Take *one*." } });
    forum.post("/api/v1/rounds", &carla, &body).await.with(made);
    for (who, status) in [(&anna, "completed"), (&carla, "in-progress")] {
        let body = json!({ "status": [status], "narrative": "As far as is known." });
        forum.post(&format!("/api/v1/recommendations/{}/assessments", id(&one)), who, &body).await.with(made);
    }

    // A move that was decided and one that was not; two that are merged.
    let to = format!("/api/v1/recommendations/{}/moves", id(&one));
    let moved = json!({ "categories": ["funding"], "reason": "It speaks of money" });
    let suggested = forum.post(&to, &anna, &moved).await.with(made).json();
    let yes = json!({ "verdict": "accept", "reason": "Agreed in the meeting" });
    forum.post(&format!("{to}/{}/decision", id(&suggested)), &carla, &yes).await.with(found);
    let still_open = json!({ "categories": ["outcomes"], "reason": "An undecided thought" });
    forum.post(&to, &anna, &still_open).await.with(made);
    let merge = json!({ "into": id(&two), "merged": [id(&three)], "reason": "The same", "directly": true });
    forum.post("/api/v1/merges", &carla, &merge).await.with(made);

    // A choosing that is closed and one in which members still indicate in secret.
    for (name, reason, is_closed) in
        [("Priorities", "It is short", true), ("Later", "A whispered one", false)]
    {
        let body =
            json!({ "name": name, "recommendations": [id(&one), id(&four)], "most": 1, "secret": true });
        let choosing = id(&forum.post("/api/v1/choosings", &carla, &body).await.with(made).json());
        let given = json!({ "choosing": choosing, "indications": [{ "recommendation": id(&one), "reason": reason }] });
        forum.post("/api/v1/indications", &anna, &given).await.with(found);
        if is_closed {
            let place = format!("/api/v1/choosings/{choosing}");
            forum.post(&format!("{place}/close"), &carla, &json!({})).await.with(found);
            let chosen = json!({ "standing": "chosen", "why": "It can be done", "notes": "In spring",
                "references": [{ "document": "Roadmap", "part": "93", "url": "" }] });
            let at = format!("{place}/proposals/{}", id(&four));
            forum.ask(Method::PUT, &at, &carla, &[], Some(&chosen)).await.with(found);
        }
    }

    // Two requests to an office; one is withdrawn.
    let covered = Uuid::parse_str(&id(&four)).expect("an id");
    for (question, is_withdrawn) in [("Which rules hold?", true), ("Who waits for this answer?", false)] {
        let (tongues, request) = (Tongues::of(&forum.app), forum.place.ids.ordered(forum.place.clock.now()));
        let office = NewOffice {
            name: "UN DESA".into(),
            email: "secret-address@desa.example".into(),
            language: "en".into(),
        };
        let new = NewRequest {
            kind: "information".into(),
            question: question.into(),
            covers: vec![covered],
            addressee: String::new(),
            office,
            due: String::new(),
        };
        forum
            .operator(move |change| {
                Box::pin(async move {
                    let id = actions::make_request(change, &tongues, request, new).await?;
                    if is_withdrawn {
                        actions::withdraw_request(change, &tongues, id, "We know by now").await?;
                    }
                    Ok(())
                })
            })
            .await;
    }

    // An action, another name of a category, a status of the forum's own.
    let action = json!({ "task": "Write to them", "responsible": ["MAG"], "due": "mid-June" });
    let at = format!("/api/v1/recommendations/{}/actions", id(&four));
    forum.post(&at, &carla, &action).await.with(made);
    forum
        .operator(|change| {
            Box::pin(async move {
                let vocabulary = queries::vocabulary(change).await?;
                let mut category = vocabulary.category_by_key("funding").expect("a category").clone();
                category.aliases = vec!["Money".into()];
                actions::keep_category(change, category).await?;
                let mut status = vocabulary.status("completed").expect("a status").clone();
                (status.label, status.aliases) = ("Done".into(), vec!["finished".into()]);
                actions::keep_status(change, status).await
            })
        })
        .await;
    forum
}

async fn archive_of(forum: &Forum) -> Archive {
    archiving::take(&forum.store, &[]).await.expect("a register")
}

fn bytes(archive: &Archive) -> Vec<u8> {
    let mut bytes = Vec::new();
    archive.write(&mut bytes).expect("memory takes bytes");
    bytes
}

async fn start(forum: &Forum, archive: &Archive) -> StartPlan {
    start_as(forum, archive, None).await.expect("it can be started from")
}

async fn start_as(
    forum: &Forum,
    archive: &Archive,
    nearly: Option<Decision>,
) -> Result<StartPlan, kernel::Problem> {
    let archive = Arc::new(archive.clone());
    let ahead = actions::plan_start(&forum.store, &[], &archive, nearly).await?;
    let (none, name) = (Vec::new(), "archive.json");
    archiving::start(&forum.store, none, Actor::Operator, name, archive, nearly, ahead).await
}

fn part<'p>(plan: &'p StartPlan, name: &str) -> &'p Part {
    plan.parts
        .iter()
        .find(|part| part.name == name)
        .unwrap_or_else(|| panic!("no {name} in {:?}", plan.parts))
}

#[tokio::test]
async fn an_empty_forum_starts_from_an_archive_and_gives_the_same() {
    let origin = worked().await;
    let taken = bytes(&archive_of(&origin).await);
    assert!(bytes(&archive_of(&origin).await) == taken, "the same register gives the same bytes");
    let read = archive::read(&taken).expect("what we write we read");
    assert!(bytes(&read) == taken);
    let forum = Forum::new().await;
    forum.place.clock.pass(kernel::time::DAY);
    let plan = start(&forum, &read).await;
    for (name, add) in [
        ("recommendations", 4),
        ("assessments", 2),
        ("suggestions", 2),
        ("choosings", 1),
        ("requests", 1),
        ("guides", 1),
    ] {
        assert_eq!((part(&plan, name).add, part(&plan, name).left_out), (add, 0), "{name}");
    }
    let again = bytes(&archive_of(&forum).await);
    let of_here = String::from_utf8(again).expect("UTF-8");
    let of_here = of_here.replace(&archive_of(&forum).await.id.to_string(), &read.id.to_string());
    assert_eq!(of_here, String::from_utf8_lossy(&taken), "but for the register's own id");
    // Once more changes nothing, not even the log.
    let newest = store::Event::newest(&mut forum.store.read()).await.expect("a log");
    assert!(start(&forum, &read).await.changes_nothing());
    assert_eq!(store::Event::newest(&mut forum.store.read()).await.expect("a log"), newest);
    // The pages and the API tell it.
    let one = numbered(&forum, "1").await;
    assert_eq!(one["categories"], json!(["Funding"]));
    let choosings = forum.get("/api/v1/choosings").await.json();
    assert_eq!(choosings["data"][0]["proposals"][0]["indications"], 1, "{choosings}");
    let requests = forum.get("/api/v1/requests").await.with(StatusCode::OK).json();
    assert!(requests.to_string().contains("UN DESA"), "{requests}");
}

#[tokio::test]
async fn what_is_under_way_secret_or_an_address_is_in_no_archive() {
    let forum = worked().await;
    let taken = String::from_utf8(bytes(&archive_of(&forum).await)).expect("UTF-8");
    for words in [
        "whispered",
        "undecided thought",
        "waits for this answer",
        "desa.example",
        "@example.org",
        "\"Later\"",
    ] {
        assert!(!taken.contains(words), "{words} is in {taken}");
    }
    for words in ["It is short", "Which rules hold?", "UN DESA", "Take *one*.", "Money", "It can be done"] {
        assert!(taken.contains(words), "{words} is missing");
    }
}

#[tokio::test]
async fn nobody_with_an_account_here_gets_the_words_of_a_namesake() {
    let archive = archive_of(&worked().await).await;
    let forum = Forum::new().await;
    let anna = forum.token("Anna Example", Role::Member).await;
    start(&forum, &archive).await;
    let one = numbered(&forum, "1").await;
    let own = forum.ask(Method::GET, "/api/v1/me/export", &anna, &[], None).await;
    let named = queries::recommendations(
        &mut forum.store.read(),
        queries::Which::These(&[Uuid::parse_str(&id(&one)).expect("an id")]),
    )
    .await
    .expect("a register");
    let parties: Vec<Uuid> = named[0].assessments.iter().filter_map(|one| one.party).collect();
    assert_eq!(parties.len(), 2);
    for party in parties {
        let account =
            people::queries::account_of_party(&mut forum.store.read(), party).await.expect("people");
        assert!(account.is_none(), "{party} has an account; {}", own.body);
    }
}

#[tokio::test]
async fn a_register_that_has_something_only_gets_what_it_has_not() {
    let archive = archive_of(&worked().await).await;
    let forum = Forum::new().await;
    let list = "Number,Recommendation,Category,Source\n1,Publish the list of speakers early,Results,Report A\n\
        4,Answer all letters,Results,Report B\n";
    forum.import(importing(&forum.file("own.csv", list.as_bytes()))).await;
    let shared = Arc::new(archive.clone());
    let plan = actions::plan_start(&forum.store, &[], &shared, None).await.expect("a plan").plan;
    assert_eq!(plan.register.undecided().count(), 1, "{:?}", plan.register.rows);
    let undecided = start_as(&forum, &archive, None).await;
    assert!(undecided.is_err_and(|problem| problem.detail.contains("undecided")));
    let nearly = Some(Decision::Wording);
    start_as(&forum, &archive, nearly).await.expect("it is decided");
    assert_eq!(forum.recommendations().await.len(), 4);
    let choosings = forum.get("/api/v1/choosings").await.json();
    let here: Vec<String> =
        [numbered(&forum, "1").await, numbered(&forum, "4").await].iter().map(id).collect();
    let told = choosings["data"][0]["proposals"].to_string();
    assert!(here.iter().all(|id| told.contains(id.as_str())), "{told} is of the register here: {here:?}");
    let again = start_as(&forum, &archive, nearly).await;
    assert!(again.expect("a plan").changes_nothing());
}

#[tokio::test]
async fn what_no_capability_knows_is_told_and_left_out() {
    let mut archive = archive_of(&worked().await).await;
    archive.beside.insert("holograms".into(), json!([1, 2]));
    let forum = Forum::new().await;
    let plan = start(&forum, &archive).await;
    assert_eq!(plan.not_understood, ["holograms"]);
    assert!(archive_of(&forum).await.beside.is_empty());
}

#[tokio::test]
async fn what_was_started_from_is_not_undone_as_an_import() {
    let archive = archive_of(&worked().await).await;
    let forum = Forum::new().await;
    start(&forum, &archive).await;
    let import = queries::imports(&mut forum.store.read()).await.expect("imports")[0].id;
    let refused = forum
        .store
        .write(Actor::Operator, move |change| Box::pin(actions::undo_import(change, import)))
        .await;
    assert!(refused.is_err_and(|error| error.to_string().contains("started from it")));
}

#[test]
fn a_file_that_is_none_is_refused_in_words() {
    let of = |text: &str| archive::read(text.as_bytes()).expect_err("it is none").to_string();
    assert!(matches!(archive::read(b"{}"), Err(Unread::Other)));
    assert!(matches!(archive::read(b"\xff\xfe"), Err(Unread::Other)));
    assert!(of("{\"format\":\"plenary-register\",\"version\":1}").contains("no archive"));
    assert!(of("{\"format\":\"plenary-register-archive\",\"version\":7}").contains("newer version"));
    assert!(of("{\"format\":\"plenary-register-archive\",\"version\":1,\"forum\":\"").contains("to its end"));
    assert!(of("{\"format\":\"plenary-register-archive\",\"version\":1,\"forum\":3}").contains("shaped"));
    let deep =
        format!("{{\"format\":\"plenary-register-archive\",\"version\":1,\"x\":{}", "[".repeat(100_000));
    assert!(of(&deep).contains("to its end"));
}

#[tokio::test]
async fn everything_that_does_not_hold_is_told_at_once() {
    let mut archive = archive_of(&worked().await).await;
    archive.people.pop();
    archive.choosings[0].closed = "yesterday".into();
    archive.requests[0].state = "open".into();
    archive.suggestions[0].recommendation = Uuid::nil();
    archive.statuses[0].tone = "pink\" onload".into();
    let error = archive::read(&bytes(&archive)).expect_err("five things do not hold").to_string();
    for words in [
        "is nobody in its list",
        "\"yesterday\" is no moment",
        "\"open\" is none",
        "is no recommendation",
        "pink",
    ] {
        assert!(error.contains(words), "{words} is not in {error}");
    }
}

/// An archive with one value in it replaced: any of them, by anything.
fn broken(mut archive: Json, at: usize, by: Json) -> Vec<u8> {
    fn places(value: &Json, here: &str, all: &mut Vec<String>) {
        all.push(here.to_owned());
        match value {
            Json::Array(list) => {
                for (at, one) in list.iter().enumerate() {
                    places(one, &format!("{here}/{at}"), all);
                }
            }
            Json::Object(fields) => {
                for (name, one) in fields {
                    places(one, &format!("{here}/{name}"), all);
                }
            }
            _ => {}
        }
    }
    let mut all = Vec::new();
    places(&archive, "", &mut all);
    let place = &all[at % all.len()];
    if let Some(value) = archive.pointer_mut(place) {
        *value = by;
    }
    archive.to_string().into_bytes()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]
    #[test]
    fn no_broken_archive_is_more_than_refused(
        at in 0..10_000_usize,
        by in prop::sample::select(vec![json!(null), json!(-1), json!(1e300), json!(""), json!("x".repeat(60_000)),
            json!([]), json!([[[[]]]]), json!({}), json!({"a": {"b": []}}), json!(true),
            json!("00000000-0000-0000-0000-000000000000"), json!("9999999-99-99T99:99:99Z")]),
        cut in prop::option::of(0..20_000_usize),
    ) {
        let mut bytes = broken(sample(), at, by);
        if let Some(cut) = cut {
            bytes.truncate(cut);
        }
        match archive::read(&bytes) {
            Ok(archive) => {
                let mut again = Vec::new();
                archive.write(&mut again).expect("memory takes bytes");
                prop_assert_eq!(archive::read(&again).expect("what was read once is read again"), archive);
            }
            Err(unread) => prop_assert!(!unread.to_string().is_empty() && unread.to_string().len() < 100_000),
        }
    }
}

/// A small archive with something of every kind.
pub(crate) fn sample() -> Json {
    let (person, one, other) = (Uuid::from_u128(1), Uuid::from_u128(2), Uuid::from_u128(3));
    let at = "2020-08-12T09:30:00.000000Z";
    let said = json!({ "person": person, "at": at, "reason": "So it is" });
    let capacity = json!({ "role": "", "group": "", "stakeholder_group": "" });
    let recommendation = |id: Uuid, number: &str| {
        json!({ "id": id, "source": { "name": "Report", "body": "",
        "document": "", "date": "", "url": "" }, "list": "", "number": number, "position": 1, "language": "en",
        "title": "", "text": "Answer letters", "wording": "verbatim", "corrections": [], "wordings": [],
        "categories": [], "rounds": [], "tags": [], "related": [], "indications": null, "kept": [], "actions": [] })
    };
    json!({
        "format": archive::FORMAT, "version": archive::VERSION, "id": Uuid::from_u128(9), "forum": "There",
        "people": [{ "id": person, "name": "Anna Example", "kind": "person", "stakeholder_group": "" }],
        "statuses": [{ "key": "done", "label": "Done", "tone": "good", "shape": "done", "aliases": [] }],
        "categories": [{ "key": "outcomes", "name": "Outcomes", "aliases": ["Results"] }],
        "rounds": [{ "id": Uuid::from_u128(10), "key": "2018", "name": "", "assessed": "2018", "published": "2020", "campaign": {
            "opened": at, "closed": at, "categories": ["outcomes"], "navigate": "", "process": "", "contribute": "" } }],
        "register": { "format": "plenary-register", "version": 1,
            "recommendations": [recommendation(one, "1"), recommendation(other, "2")], "assessments": [] },
        "suggestions": [{ "id": Uuid::from_u128(4), "recommendation": one, "content": { "merge": { "merged": [other] } },
            "suggested": said, "state": "accepted", "decided": said, "undone": null, "made": null }],
        "proposals": [{ "id": Uuid::from_u128(5), "person": person, "capacity": capacity, "at": at, "title": "", "text": "Do",
            "why": "", "language": "en", "category": "", "decided": said, "made": one }],
        "choosings": [{ "id": Uuid::from_u128(6), "name": "Priorities", "about": "", "most": 1, "is_secret": true,
            "opens": "", "closes": "", "at": at, "closed": at, "could": 3,
            "proposals": [{ "recommendation": one, "standing": "chosen", "why": "", "references": [], "notes": "" }],
            "indications": [{ "recommendation": one, "person": person, "reason": "" }] }],
        "requests": [{ "id": Uuid::from_u128(7), "kind": "information", "question": "Which?", "asked_by": null, "asked": at,
            "to": person, "due": "", "state": "answered", "closed": at, "reason": "", "covers": [one],
            "answers": [{ "id": Uuid::from_u128(8), "at": at, "person": person, "capacity": capacity, "means": "page",
                "text": "These", "assessment": null }] }],
    })
}

#[test]
fn the_sample_is_sound() {
    archive::read(sample().to_string().as_bytes()).expect("it is");
}
