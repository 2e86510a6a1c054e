//! One archive taken more than once, and into forums that have their own by then.

use super::{archive_of, part, sample, start, start_as, worked};
use crate::api::numbered;
use crate::forum::{Forum, importing};
use http::StatusCode;
use kernel::{Actor, Role};
use people::party::Profile;
use people::receipt::Asked;
use proptest::prelude::*;
use register::archive::{self, Archive};
use register::error::RegisterError;
use register::import::plan::Decision;
use register::{actions, queries};
use serde_json::{Value as Json, json};
use std::sync::Arc;
use store::{Event, Reads as _};
use uuid::Uuid;

/// How much has happened here.
async fn log(forum: &Forum) -> i64 {
    Event::newest(&mut forum.store.read()).await.expect("a log")
}

async fn people_here(forum: &Forum) -> i64 {
    let sql = "SELECT COUNT(*) FROM people_party";
    let row = forum.store.read().one(sql, vec![]).await.expect("people").expect("a count");
    row.only().expect("a number")
}

/// The archive after somebody there has amended it.
fn amended(archive: &Archive, amend: impl FnOnce(&mut Json)) -> Archive {
    let mut json = serde_json::to_value(archive).expect("an archive");
    amend(&mut json);
    archive::read(json.to_string().as_bytes()).expect("it is sound still")
}

#[tokio::test]
async fn another_text_of_one_id_is_added_once_and_then_known() {
    let archive = archive_of(&worked().await).await;
    let forum = Forum::new().await;
    start(&forum, &archive).await;
    let other = amended(&archive, |json| {
        json["register"]["recommendations"][0]["text"] = json!("Publish the whole list of speakers early");
    });
    let separate = Some(Decision::Separate);
    start_as(&forum, &other, separate).await.expect("it is decided");
    assert_eq!(forum.recommendations().await.len(), 5);
    let assessed = |all: &[register::recommendation::Recommendation]| {
        let mut counts: Vec<usize> = all.iter().map(|one| one.assessments.len()).collect();
        counts.sort_unstable();
        counts
    };
    assert_eq!(assessed(&forum.recommendations().await), [0, 0, 0, 0, 2], "nobody has assessed the other");
    let before = log(&forum).await;
    for nearly in [separate, None] {
        let again = start_as(&forum, &other, nearly).await.expect("it is known");
        assert!(again.changes_nothing(), "{:?}", again.parts);
    }
    assert_eq!((log(&forum).await, forum.recommendations().await.len()), (before, 5));
}

#[tokio::test]
async fn a_category_is_known_by_its_name_whatever_its_key() {
    let archive = archive_of(&worked().await).await;
    // There "funding" is the key of Outcomes, and "money" that of Funding.
    let text = serde_json::to_string(&archive).expect("an archive");
    let text = text.replace("\"funding\"", "\"money\"").replace("\"outcomes\"", "\"funding\"");
    let archive = archive::read(text.as_bytes()).expect("it is sound");
    let forum = Forum::new().await;
    let own = "Number,Recommendation,Category,Source\n9,Our own,Funding,Report Z\n";
    forum.import(importing(&forum.file("own.csv", own.as_bytes()))).await;
    let plan = start(&forum, &archive).await;
    assert_eq!((part(&plan, "suggestions").add, part(&plan, "suggestions").left_out), (2, 0));
    let here = queries::vocabulary(&mut forum.store.read()).await.expect("a register");
    let name_of = |key: &str| here.category_by_key(key).map(|one| one.name.clone());
    assert_eq!(name_of("funding").as_deref(), Some("Funding"));
    assert_eq!(here.categories.len(), 2, "{:?}", here.categories);
    assert_eq!(numbered(&forum, "1").await["categories"], json!(["Funding"]));
    let moved = queries::suggestions(&mut forum.store.read(), queries::Suggested::Decided(9))
        .await
        .expect("suggestions");
    let to = moved.iter().find_map(|one| match &one.content {
        register::order::Content::Move { to, .. } => here.category(to[0]).map(|one| one.name.clone()),
        _ => None,
    });
    assert_eq!(to.as_deref(), Some("Funding"));
    let before = log(&forum).await;
    assert!(start(&forum, &archive).await.changes_nothing());
    assert_eq!(log(&forum).await, before);
    // Where there is nothing they are two as well.
    let bare = Forum::new().await;
    start(&bare, &archive).await;
    let here = queries::vocabulary(&mut bare.store.read()).await.expect("a register");
    let names: Vec<&str> = here.categories.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Outcomes", "Funding"]);
    let campaign = here.campaigns.first().expect("a round that is worked on");
    let names: Vec<&str> =
        campaign.categories.iter().filter_map(|id| here.category(*id)).map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Outcomes"], "its guide goes through them by name");
    assert_eq!(numbered(&bare, "1").await["categories"], json!(["Funding"]));
}

#[tokio::test]
async fn people_are_known_by_their_ids_renamed_or_erased() {
    let archive = archive_of(&worked().await).await;
    let anna = archive.people.iter().find(|one| one.name == "Anna Example").expect("Anna").id;
    let carla = archive.people.iter().find(|one| one.name == "Carla Example").expect("Carla").id;
    let forum = Forum::new().await;
    start(&forum, &archive).await;
    forum
        .operator(move |change| {
            Box::pin(async move {
                let renamed = Profile { name: "Anna Married".into(), ..Profile::default() };
                people::actions::amend_profile(change, anna, renamed).await?;
                let asked = Asked::now(change.now());
                people::actions::erase(change, carla, asked, &[]).await?;
                Ok(())
            })
        })
        .await;
    let before = people_here(&forum).await;
    // Both have said more since, there.
    let more = amended(&archive, |json| {
        let assessments = json["register"]["assessments"].as_array_mut().expect("assessments");
        let mut added = Vec::new();
        for (n, one) in (50_u128..).zip(assessments.iter()) {
            let mut new = one.clone();
            new["id"] = json!(Uuid::from_u128(n));
            new["versions"][0]["narrative"] = json!("As is known by now.");
            added.push((one["id"].clone(), new));
        }
        for (old, new) in added {
            let by = json["assessors"][old.as_str().expect("an id")].clone();
            json["assessors"][new["id"].as_str().expect("an id")] = by;
            json["register"]["assessments"].as_array_mut().expect("assessments").push(new);
        }
        let mut choosing = json["choosings"][0].clone();
        choosing["id"] = json!(Uuid::from_u128(60));
        json["choosings"].as_array_mut().expect("choosings").push(choosing);
    });
    let plan = start(&forum, &more).await;
    assert_eq!((part(&plan, "assessments").add, part(&plan, "choosings").add), (2, 1));
    assert_eq!(people_here(&forum).await, before, "nobody is added anew");
    let exported = archive_of(&forum).await;
    let name = |id: Uuid| exported.people.iter().find(|one| one.id == id).map(|one| one.name.as_str());
    assert_eq!((name(anna), name(carla)), (Some("Anna Married"), Some("")));
    let names: Vec<&str> = exported.register.assessments.iter().map(|one| one.assessor.as_str()).collect();
    assert_eq!(names.iter().filter(|name| **name == "Anna Married").count(), 2);
    assert_eq!(names.iter().filter(|name| name.is_empty()).count(), 2, "{names:?}");
    assert!(start(&forum, &more).await.changes_nothing());
}

#[tokio::test]
async fn whoever_has_an_account_here_is_a_guest_beside_it_each_time_the_same() {
    let forum = worked().await;
    let archive = archive_of(&forum).await;
    let more = amended(&archive, |json| {
        let mut choosing = json["choosings"][0].clone();
        choosing["id"] = json!(Uuid::from_u128(60));
        json["choosings"].as_array_mut().expect("choosings").push(choosing);
    });
    let before = people_here(&forum).await;
    assert_eq!(part(&start(&forum, &more).await, "choosings").add, 1);
    assert_eq!(people_here(&forum).await, before + 1, "the one who indicated");
    let most = amended(&more, |json| {
        let mut choosing = json["choosings"][0].clone();
        choosing["id"] = json!(Uuid::from_u128(61));
        json["choosings"].as_array_mut().expect("choosings").push(choosing);
    });
    start(&forum, &most).await;
    assert_eq!(people_here(&forum).await, before + 1);
}

#[tokio::test]
async fn a_round_that_is_open_there_opens_not_where_others_work() {
    let archive = archive_of(&worked().await).await;
    let forum = Forum::new().await;
    let own = "Number,Recommendation,Category,Source\n9,Our own,Funding,Report Z\n";
    forum.import(importing(&forum.file("own.csv", own.as_bytes()))).await;
    let carla = forum.token("Carla Example", Role::Coordinator).await;
    let body = json!({ "key": "2026", "assessed": "2026-03", "guide": { "navigate": "Ours." } });
    forum.post("/api/v1/rounds", &carla, &body).await.with(StatusCode::CREATED);
    let plan = start(&forum, &archive).await;
    let (rounds, guides) = (part(&plan, "rounds"), part(&plan, "guides"));
    assert_eq!((rounds.add, guides.add, guides.left_out), (1, 0, 1));
    let here = queries::vocabulary(&mut forum.store.read()).await.expect("a register");
    assert!(here.round_by_key("2027").is_some(), "it is known, as a round that nobody works on");
    let guides: Vec<&str> = here.campaigns.iter().map(|one| one.guide.navigate.as_str()).collect();
    assert_eq!(guides, ["Ours."]);
    assert!(here.campaigns[0].closed.is_none());
    // One that is worked on here under the same key keeps its own guide.
    let same = amended(&archive, |json| json["rounds"][0]["key"] = json!("2026"));
    assert_eq!(part(&start(&forum, &same).await, "guides").same, 1);
    let here = queries::vocabulary(&mut forum.store.read()).await.expect("a register");
    assert_eq!(here.campaigns.len(), 1);
    assert_eq!(here.campaigns[0].guide.navigate, "Ours.");
}

#[tokio::test]
async fn a_plan_that_is_old_is_made_anew() {
    let archive = Arc::new(archive_of(&worked().await).await);
    let forum = Forum::new().await;
    let ahead = actions::plan_start(&forum.store, &[], &archive, None).await.expect("a plan");
    let other = actions::plan_start(&forum.store, &[], &archive, None).await.expect("a plan");
    let own = "Number,Recommendation,Category,Source\n9,Our own,Money,Report Z\n";
    forum.import(importing(&forum.file("own.csv", own.as_bytes()))).await;
    let from = Arc::clone(&archive);
    let old = forum.store.write::<_, RegisterError>(Actor::Operator, move |change| {
        Box::pin(async move { actions::start_from(change, &[], "a.json", &from, ahead).await.map(drop) })
    });
    assert!(matches!(old.await, Err(RegisterError::PlanIsOld)));
    let none = Vec::new();
    let done = register::archiving::start(
        &forum.store,
        none,
        Actor::Operator,
        "a.json",
        Arc::clone(&archive),
        None,
        other,
    );
    done.await.expect("it is planned anew");
    assert_eq!(forum.recommendations().await.len(), 5);
    let here = queries::vocabulary(&mut forum.store.read()).await.expect("a register");
    let names: Vec<&str> = here.categories.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names.len(), 3, "{names:?}");
    let funding = here.category_named("Funding").expect("that of there");
    assert!(funding.aliases.is_empty(), "Money is another one here: {funding:?}");
}

/// Which of several a number means.
fn of<'a, T: ?Sized>(all: &[&'a T], n: &mut u64) -> &'a T {
    let at = usize::try_from(*n % all.len() as u64).expect("small");
    *n = n.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407) >> 3;
    all[at]
}

/// A sound archive with things of few ids, names and texts, so that two of them meet.
fn any_archive(mut n: u64) -> Archive {
    let at = "2020-08-12T09:30:00.000000Z";
    let n = &mut n;
    let mut json = sample();
    let (keys, names) = (["outcomes", "funding", "money"], ["Outcomes", "Funding", "Money", "Évaluation"]);
    let category =
        |n: &mut u64| json!({ "key": of(&keys, n), "name": of(&names, n), "aliases": [of(&names, n)] });
    let mut categories = vec![category(n)];
    let second = category(n);
    if second["key"] != categories[0]["key"] {
        categories.push(second);
    }
    let texts =
        ["Answer letters", "Answer letters of all kinds soon", "Answer letters of all kinds", "Be kind", ""];
    let people = [Uuid::from_u128(1), Uuid::from_u128(11)];
    json["people"] = json!([
        { "id": people[0], "name": of(&["Anna", "Anna B", ""], n), "kind": "person", "stakeholder_group": "" },
        { "id": people[1], "name": of(&["Anna", "Carla"], n), "kind": "person", "stakeholder_group": "" },
    ]);
    let one = json["register"]["recommendations"][0].clone();
    let mut recommendations = Vec::new();
    for id in 2..5_u128 {
        let filed = &categories[usize::from(n.is_multiple_of(2) && categories.len() > 1)];
        let mut new = one.clone();
        new["id"] = json!(Uuid::from_u128(id));
        new["number"] = json!(of(&["1", "2", ""], n));
        new["text"] = json!(of(&texts, n));
        if new["text"] == "" && new["number"] == "" {
            new["number"] = json!("7");
        }
        new["list"] = json!(of(&["", "A"], n));
        new["categories"] = json!([{ "category": filed["key"], "name": filed["name"], "round": of(&["", "2018"], n),
            "from": at, "to": null }]);
        new["tags"] = json!([of(&["women", "Women", "youth"], n)]);
        new["kept"] = json!([{ "heading": "Cost", "round": "", "value": of(&["1", "2"], n) }]);
        new["wordings"] = json!([{ "text": of(&texts[..4], n), "round": "", "at": at }]);
        new["rounds"] = json!([{ "key": "2018", "name": "", "assessed": "2018", "published": "2020" }]);
        new["related"] = json!([{ "id": Uuid::from_u128(2 + (id + 1) % 3), "kind": of(&["overlaps", "merged-into"], n),
            "origin": "person" }]);
        new["actions"] = json!([{ "id": Uuid::from_u128(20 + id), "task": "Write", "responsible": ["MAG"], "due": "",
            "state": "done", "at": at }]);
        recommendations.push(new);
    }
    json["register"]["recommendations"] = json!(recommendations);
    let assessment = |id: u128, n: &mut u64| {
        json!({ "id": Uuid::from_u128(id), "covers": [Uuid::from_u128(2 + u128::from(*n % 3))],
            "round": { "key": "2018", "name": "", "assessed": "2018", "published": "2020" },
            "assessor": of(&["Anna", "Carla", ""], n),
            "capacity": { "role": "", "group": "", "stakeholder_group": "" }, "filed": at,
            "versions": [{ "at": at, "status": ["completed"], "status_as_written": "",
                "narrative": of(&["So", "Not so"], n), "evidence": [] }] })
    };
    json["register"]["assessments"] = json!([assessment(30, n), assessment(31, n)]);
    json["assessors"] = json!({ Uuid::from_u128(30).to_string(): people[usize::from(n.is_multiple_of(2))] });
    json["categories"] = json!(categories);
    json["rounds"][0]["campaign"]["categories"] = json!([categories[0]["key"]]);
    json["proposals"][0]["category"] = categories[0]["key"].clone();
    json["suggestions"][0]["content"] = of(
        &[
            &json!({ "merge": { "merged": [Uuid::from_u128(3)] } }),
            &json!({ "move": { "from": [categories[0]["key"]], "to": [categories[categories.len() - 1]["key"]] } }),
        ],
        n,
    )
    .clone();
    archive::read(json.to_string().as_bytes()).unwrap_or_else(|unread| panic!("{unread}"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 8, ..ProptestConfig::default() })]
    #[test]
    fn a_second_import_of_any_archive_changes_nothing(one: u64, other: u64, how in 0..3_usize) {
        let nearly = Some([Decision::Wording, Decision::Separate, Decision::Skip][how]);
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let forum = Forum::new().await;
            for archive in [any_archive(one), any_archive(other)] {
                start_as(&forum, &archive, nearly).await.expect("it is taken");
                let (before, many) = (log(&forum).await, people_here(&forum).await);
                let again = start_as(&forum, &archive, nearly).await.expect("it is known");
                assert!(again.changes_nothing(), "{:?}\n{:#?}", again.parts, again.register);
                assert_eq!((log(&forum).await, people_here(&forum).await), (before, many));
            }
        });
    }
}
