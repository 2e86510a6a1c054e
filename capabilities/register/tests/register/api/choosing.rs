//! Choosing: n of m, secret until closed, ties as ties, a choice with its reason; the table of 2020 once more.

use super::complaints;
use crate::forum::{Forum, importing, real};
use http::{Method, StatusCode};
use kernel::{Audience, Role};
use register::commands::export::ExportFormat;
use register::commands::import::Import;
use serde_json::{Value as Json, json};
use store::Event;
use uuid::Uuid;

const CHOOSINGS: &str = "/api/v1/choosings";
const INDICATIONS: &str = "/api/v1/indications";

/// How many of seven members indicated each of the twelve, in the order of the file.
const COUNTS: [u32; 12] = [6, 5, 5, 5, 4, 4, 4, 4, 3, 3, 3, 3];

fn ids(list: &Json) -> Vec<String> {
    let data = list["data"].as_array().expect("a list");
    data.iter().map(|one| one["id"].as_str().expect("an id").to_owned()).collect()
}

async fn small() -> (Forum, Vec<String>) {
    let forum = Forum::new().await;
    let list = "Number,Recommendation,Source\n1,Publish early,Report\n2,Answer letters,Report\n3,Keep archives,Report\n";
    forum.import(importing(&forum.file("list.csv", list.as_bytes()))).await;
    let ids = ids(&forum.get("/api/v1/recommendations").await.json());
    (forum, ids)
}

async fn opened(forum: &Forum, token: &str, body: Json) -> String {
    let made = forum.post(CHOOSINGS, token, &body).await.with(StatusCode::CREATED);
    assert_eq!(
        made.header("location"),
        format!("{CHOOSINGS}/{}", made.json()["id"].as_str().expect("an id"))
    );
    made.json()["id"].as_str().expect("an id").to_owned()
}

fn given(choosing: &str, ids: &[&String]) -> Json {
    let indications: Vec<Json> = ids.iter().map(|id| json!({ "recommendation": id })).collect();
    json!({ "choosing": choosing, "indications": indications })
}

#[tokio::test]
async fn members_give_so_many_each_and_change_them_until_it_is_closed() {
    let (forum, all) = small().await;
    let anna = forum.token("Anna Example", Role::Member).await;
    let carla = forum.token("Carla Example", Role::Coordinator).await;
    let wrong = json!({ "name": "", "recommendations": [all[0]], "most": 4, "opens": "2026-12-24", "closes": "2026-12-01" });
    let answer = forum.post(CHOOSINGS, &carla, &wrong).await.with(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(complaints(&answer), ["name", "recommendations", "most", "closes"]);
    let body = json!({ "name": "Priorities", "filter": "source=Report", "most": 2, "secret": true });
    forum.post(CHOOSINGS, &anna, &body).await.with(StatusCode::FORBIDDEN);
    let choosing = opened(&forum, &carla, body).await;

    let too_many = forum.post(INDICATIONS, &anna, &given(&choosing, &[&all[0], &all[1], &all[2]])).await;
    assert_eq!(complaints(&too_many.with(StatusCode::UNPROCESSABLE_ENTITY)), ["indications"]);
    let own = forum.post(INDICATIONS, &anna, &given(&choosing, &[&all[0]])).await.with(StatusCode::OK).json();
    assert_eq!((&own["left"], &own["indicated"]), (&json!(1), &json!(1)));
    let changed = forum.post(INDICATIONS, &anna, &given(&choosing, &[&all[1], &all[2]])).await.json();
    assert_eq!((&changed["left"], changed["own"].as_array().map(Vec::len)), (&json!(0), Some(2)));
    forum.post(INDICATIONS, "", &given(&choosing, &[])).await.with(StatusCode::UNAUTHORIZED);

    // Nobody chooses while others still indicate.
    let place = format!("{CHOOSINGS}/{choosing}/proposals/{}", all[0]);
    let body = json!({ "standing": "chosen", "why": "It is short" });
    forum.ask(Method::PUT, &place, &carla, &[], Some(&body)).await.with(StatusCode::CONFLICT);
    let close = format!("{CHOOSINGS}/{choosing}/close");
    forum.post(&close, &anna, &json!({})).await.with(StatusCode::FORBIDDEN);
    forum.post(&close, &carla, &json!({})).await.with(StatusCode::OK);
    forum.post(&close, &carla, &json!({})).await.with(StatusCode::CONFLICT);
    forum.post(INDICATIONS, &anna, &given(&choosing, &[&all[0]])).await.with(StatusCode::CONFLICT);
    let unexplained =
        forum.ask(Method::PUT, &place, &carla, &[], Some(&json!({ "standing": "chosen" }))).await;
    assert_eq!(complaints(&unexplained.with(StatusCode::UNPROCESSABLE_ENTITY)), ["why"]);
    let chosen = forum.ask(Method::PUT, &place, &carla, &[], Some(&body)).await.with(StatusCode::OK).json();
    assert_eq!(
        (&chosen["proposals"][0]["indications"], &chosen["proposals"][0]["standing"]),
        (&json!(0), &json!("chosen"))
    );
    let nowhere = format!("{CHOOSINGS}/{choosing}/proposals/{}", Uuid::nil());
    forum.ask(Method::PUT, &nowhere, &carla, &[], Some(&body)).await.with(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_choosing_that_was_amended_meanwhile_is_not_overwritten_unseen() {
    let (forum, all) = small().await;
    let carla = forum.token("Carla Example", Role::Coordinator).await;
    let body = json!({ "name": "Priorities", "recommendations": all, "most": 2 });
    let at = format!("{CHOOSINGS}/{}", opened(&forum, &carla, body).await);
    let etag = forum.get(&at).await.header("etag").to_owned();
    let amend = async |name: &str, etag: &str| {
        let body = json!({ "name": name, "most": 2 });
        forum.ask(Method::PUT, &at, &carla, &[("if-match", etag)], Some(&body)).await
    };
    let second = amend("What comes first", &etag).await.with(StatusCode::OK);
    amend("What comes last", &etag).await.with(StatusCode::PRECONDITION_FAILED);
    let close = format!("{at}/close");
    let closed = forum.ask(Method::POST, &close, &carla, &[("if-match", &etag)], None).await;
    closed.with(StatusCode::PRECONDITION_FAILED);
    let etag = second.header("etag");
    forum.ask(Method::POST, &close, &carla, &[("if-match", etag)], None).await.with(StatusCode::OK);
}

#[tokio::test]
async fn what_is_secret_stands_nowhere_until_it_is_closed() {
    let (forum, all) = small().await;
    let anna = forum.token("Anna Example", Role::Member).await;
    let carla = forum.token("Carla Example", Role::Coordinator).await;
    let before = forum.export(ExportFormat::Json).await;
    let closes = "2026-11-22";
    let body = json!({ "name": "Priorities", "recommendations": all, "secret": true, "closes": closes });
    let choosing = opened(&forum, &carla, body).await;
    let told = json!({ "choosing": choosing, "indications": [{ "recommendation": all[0], "reason": "A whispered reason" }] });
    forum.post(INDICATIONS, &anna, &told).await.with(StatusCode::OK);
    let one = format!("{CHOOSINGS}/{choosing}");
    let asked = format!("{INDICATIONS}?choosing={choosing}");
    for token in ["", carla.as_str()] {
        for path in [CHOOSINGS, &one, &asked] {
            let answer = forum.ask(Method::GET, path, token, &[], None).await.with(StatusCode::OK);
            assert!(
                !answer.body.contains("whispered") && !answer.body.contains("Anna"),
                "{path}: {}",
                answer.body
            );
        }
        let answer = forum.ask(Method::GET, &asked, token, &[], None).await.json();
        assert_eq!(
            (&answer["results"], &answer["indicated"], &answer["own"]),
            (&Json::Null, &json!(1), &json!([]))
        );
    }
    assert_eq!(forum.export(ExportFormat::Json).await, before, "exports know nothing of it");
    let id: Uuid = choosing.parse().expect("an id");
    let events = Event::of_record(&mut forum.store.read(), id, 9).await.expect("a log");
    let given: Vec<&Event> = events.iter().filter(|event| event.kind == "indications-given").collect();
    assert!(given.iter().all(|event| event.audience == Audience::Internal) && given.len() == 1);

    // Its last day passes; nobody has to do anything.
    forum.place.clock.pass(2 * kernel::time::DAY);
    let told = forum.get(&asked).await.json();
    assert_eq!((&told["stage"], &told["results"][0]["indications"]), (&json!("closed"), &json!(1)));
    let told = forum.get(&one).await.json();
    assert_eq!(
        told["proposals"][0]["indicated_by"],
        json!([{ "name": "Anna Example", "reason": "A whispered reason" }])
    );
}

#[tokio::test]
async fn the_choice_of_2020_is_made_again() {
    let Some(file) = real("options-paper-priorities-2020.csv") else { return };
    let forum = Forum::new().await;
    forum.import(Import { source: Some("Options Paper".into()), ..importing(&file) }).await;
    let carla = forum.token("Carla Example", Role::Coordinator).await;
    let body =
        json!({ "name": "Priorities of 2020", "filter": "source=Options+Paper", "most": 8, "secret": true });
    let choosing = opened(&forum, &carla, body).await;
    let list = forum.get(&format!("{CHOOSINGS}/{choosing}")).await.json();
    let proposals: Vec<String> = list["proposals"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| one["recommendation"].as_str().expect("an id").to_owned())
        .collect();
    assert_eq!(proposals.len(), 12);
    // Totals alone came with the file, and stand as counted elsewhere.
    let elsewhere: Vec<u64> = list["proposals"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| one["counted_elsewhere"]["count"].as_u64().expect("a number"))
        .collect();
    let mut sorted = elsewhere.clone();
    sorted.sort_unstable_by(|one, other| other.cmp(one));
    assert_eq!(sorted, COUNTS.map(u64::from));
    assert_eq!(list["proposals"][0]["counted_elsewhere"]["of"], 7);

    let mut by_member: [Vec<&String>; 7] = Default::default();
    let mut next = 0;
    for (id, count) in proposals.iter().zip(&elsewhere) {
        for _ in 0..*count {
            by_member[next % 7].push(id);
            next += 1;
        }
    }
    for (at, own) in by_member.iter().enumerate() {
        let member = forum.token(&format!("Member {at}"), Role::Member).await;
        forum.post(INDICATIONS, &member, &given(&choosing, own)).await.with(StatusCode::OK);
    }
    forum.post(&format!("{CHOOSINGS}/{choosing}/close"), &carla, &json!({})).await.with(StatusCode::OK);
    let told = forum.get(&format!("{INDICATIONS}?choosing={choosing}")).await.json();
    assert_eq!(told["indicated"], 7);
    let results = told["results"].as_array().expect("they are told");
    let counts: Vec<u64> = results.iter().map(|one| one["indications"].as_u64().expect("a number")).collect();
    assert_eq!(counts, COUNTS.map(u64::from));
    assert_eq!(
        (&results[0]["place"], &results[1]["place"], &results[11]["place"]),
        (&json!([1, 1]), &json!([2, 4]), &json!([9, 12]))
    );

    // Three are chosen, and not the three that were indicated most.
    let all = forum.get("/api/v1/recommendations").await.json();
    for (number, part) in [
        ("V.4", "paragraphs 93(a) and 93(c)"),
        ("V.1", "paragraph 93(e)"),
        ("VIII.1", "paragraphs 36 and 84"),
    ] {
        let data = all["data"].as_array().expect("a list");
        let one = data.iter().find(|one| one["number"] == number).expect("it is in the file");
        let id = one["id"].as_str().expect("an id");
        let body = json!({
            "standing": "chosen", "why": "Two or three were to be followed up",
            "references": [{ "document": "Roadmap for Digital Cooperation", "part": part }],
            "notes": "Close to what is under way"
        });
        let place = format!("{CHOOSINGS}/{choosing}/proposals/{id}");
        forum.ask(Method::PUT, &place, &carla, &[], Some(&body)).await.with(StatusCode::OK);
        let step =
            json!({ "task": format!("First step of {number}"), "responsible": ["MAG"], "due": "2020" });
        forum
            .post(&format!("/api/v1/recommendations/{id}/actions"), &carla, &step)
            .await
            .with(StatusCode::CREATED);
    }
    let told = forum.get(&format!("{CHOOSINGS}/{choosing}")).await.json();
    let chosen: Vec<u64> = told["proposals"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|one| one["standing"] == "chosen")
        .map(|one| one["indications"].as_u64().expect("a number"))
        .collect();
    assert_eq!(chosen.iter().sum::<u64>(), 6 + 4 + 4);
}
