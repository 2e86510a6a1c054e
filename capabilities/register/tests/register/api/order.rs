//! Moves, merges and splits: suggested, decided, refused in words, and taken back without a trace on what was said.

use super::{complaints, numbered, path};
use crate::forum::{Answer, Forum, importing};
use http::StatusCode;
use kernel::Role;
use register::commands::export::ExportFormat;
use register::commands::import::Import;
use serde_json::{Value as Json, json};

const LIST: &str = "Number,Recommendation,Category,Source\n\
    1,Publish the list of speakers early,Outcomes,Report A\n\
    2,Let everybody know the programme soon,Outcomes,Report B\n\
    3,Name the panellists in time,Funding,Report B\n";

async fn filled() -> Forum {
    let forum = Forum::new().await;
    let import = Import { round: Some("2020".into()), ..importing(&forum.file("list.csv", LIST.as_bytes())) };
    forum.import(import).await;
    forum
}

fn id(one: &Json) -> String {
    one["id"].as_str().expect("an id").to_owned()
}

/// A member, a coordinator, and the numbers 1, 2 and 3.
async fn people(forum: &Forum) -> (String, String, [Json; 3]) {
    let anna = forum.token("Anna Example", Role::Member).await;
    let carla = forum.token("Carla Example", Role::Coordinator).await;
    let three = [numbered(forum, "1").await, numbered(forum, "2").await, numbered(forum, "3").await];
    (anna, carla, three)
}

async fn merged(forum: &Forum, token: &str, into: &Json, others: &[&Json]) -> Answer {
    let others: Vec<String> = others.iter().map(|one| id(one)).collect();
    let body =
        json!({ "into": id(into), "merged": others, "reason": "The same in other words", "directly": true });
    forum.post("/api/v1/merges", token, &body).await
}

/// Everything that can be read of the register, but for when and how often it was touched.
async fn everything(forum: &Forum) -> Json {
    let mut list = forum.get("/api/v1/recommendations?limit=500").await.json();
    for one in list["data"].as_array_mut().expect("a list") {
        one.as_object_mut().expect("a recommendation").remove("changed");
    }
    let summary = forum.get("/api/v1/register/summary").await.json();
    json!([list, summary])
}

#[tokio::test]
async fn a_member_suggests_a_move_and_a_coordinator_decides_with_a_reason() {
    let forum = filled().await;
    let (anna, carla, [one, ..]) = people(&forum).await;
    let to = format!("{}/moves", path(&one));
    let before = one["categories"].clone();
    let nothing = forum.post(&to, &anna, &json!({ "categories": [], "reason": " " })).await;
    assert_eq!(complaints(&nothing.with(StatusCode::UNPROCESSABLE_ENTITY)), ["reason", "categories"]);
    let nowhere = json!({ "categories": ["Nowhere"], "reason": "It belongs there" });
    assert_eq!(complaints(&forum.post(&to, &anna, &nowhere).await), ["categories"]);
    let there = json!({ "categories": before, "reason": "It belongs there" });
    assert_eq!(complaints(&forum.post(&to, &anna, &there).await), ["categories"]);

    let elsewhere = json!({ "categories": ["funding"], "reason": "It speaks of money" });
    let direct = json!({ "categories": ["funding"], "reason": "It speaks of money", "directly": true });
    forum.post(&to, &anna, &direct).await.with(StatusCode::FORBIDDEN);
    let made = forum.post(&to, &anna, &elsewhere).await.with(StatusCode::CREATED);
    let suggested = made.json();
    assert_eq!(forum.get(made.header("location")).await.with(StatusCode::OK).json(), suggested);
    let of_another = made.header("location").replace("/moves/", "/splits/");
    forum.get(&of_another).await.with(StatusCode::NOT_FOUND);
    assert_eq!((&suggested["state"], &suggested["suggested_by"]), (&json!("open"), &json!("Anna Example")));
    assert_eq!(numbered(&forum, "1").await["categories"], before, "nothing has moved yet");

    let decision = format!("{to}/{}/decision", id(&suggested));
    let yes = json!({ "verdict": "accept", "reason": "Agreed in the meeting" });
    forum.post(&decision, &anna, &yes).await.with(StatusCode::FORBIDDEN);
    let unexplained = forum.post(&decision, &carla, &json!({ "verdict": "accept" })).await;
    assert_eq!(complaints(&unexplained.with(StatusCode::UNPROCESSABLE_ENTITY)), ["reason"]);
    let accepted = forum.post(&decision, &carla, &yes).await.with(StatusCode::OK).json();
    assert_eq!(accepted["decision"]["by"], "Carla Example");
    assert_eq!(numbered(&forum, "1").await["categories"], json!(["Funding"]));

    // The second coordinator is told, and nothing is overwritten.
    let no = json!({ "verdict": "decline", "reason": "No" });
    forum.post(&decision, &carla, &no).await.with(StatusCode::CONFLICT);
    let list = forum.get(&to).await.json();
    assert_eq!((&list["total"], &list["data"][0]["state"]), (&json!(1), &json!("accepted")));
}

#[tokio::test]
async fn what_has_moved_meanwhile_is_moved_only_by_whoever_knows() {
    let forum = filled().await;
    let (anna, carla, [one, ..]) = people(&forum).await;
    let more = "Number,Recommendation,Category,Source\n4,Come to all,Participation,Report A\n";
    forum.import(importing(&forum.file("more.csv", more.as_bytes()))).await;
    let to = format!("{}/moves", path(&one));
    let new = |category: &str| json!({ "categories": [category], "reason": "It belongs there" });
    let first = forum.post(&to, &anna, &new("funding")).await.with(StatusCode::CREATED).json();
    let mut direct = new("Participation");
    direct["directly"] = json!(true);
    forum.post(&to, &carla, &direct).await.with(StatusCode::CREATED);
    assert_eq!(numbered(&forum, "1").await["categories"], json!(["Participation"]));
    let decision = format!("{to}/{}/decision", id(&first));
    let mut yes = json!({ "verdict": "accept", "reason": "Yes" });
    let answer = forum.post(&decision, &carla, &yes).await;
    assert_eq!(complaints(&answer.with(StatusCode::UNPROCESSABLE_ENTITY)), ["anyway"]);
    yes["anyway"] = json!(true);
    forum.post(&decision, &carla, &yes).await.with(StatusCode::OK);
    assert_eq!(numbered(&forum, "1").await["categories"], json!(["Funding"]));
}

#[tokio::test]
async fn a_merge_is_counted_once_loses_nothing_and_is_undone_without_a_trace() {
    let forum = filled().await;
    let (anna, carla, [one, two, three]) = people(&forum).await;
    for (about, narrative, status) in
        [(&one, "It was done", "completed"), (&two, "It is under way", "in-progress")]
    {
        let body = json!({ "status": [status], "narrative": narrative });
        forum.post(&format!("{}/assessments", path(about)), &anna, &body).await.with(StatusCode::CREATED);
    }
    let before = everything(&forum).await;
    let merge = merged(&forum, &carla, &one, &[&two, &three]).await.with(StatusCode::CREATED);
    let here = merge.header("location").to_owned();
    let merge = merge.json();
    assert_eq!(
        (&merge["state"], &merge["decision"]["reason"]),
        (&json!("accepted"), &json!("The same in other words"))
    );

    let total = before[0]["total"].as_u64().expect("a number");
    let now = everything(&forum).await;
    assert_eq!(now[0]["total"], json!(total - 2), "lists show the one that stands once");
    assert_eq!(now[1]["total"], json!(total - 2), "and so do counts");
    let standing = numbered(&forum, "1").await;
    assert_eq!(standing["reading"], "divergent", "what was said of both is read together");
    assert_eq!(standing["merged"].as_array().map(Vec::len), Some(2));
    assert_eq!(standing["assessments_count"], 2);
    let said = forum.get(&format!("{}/assessments", path(&one))).await.json();
    let mut covers: Vec<String> =
        said["data"].as_array().expect("a list").iter().map(|one| one["covers"][0].to_string()).collect();
    let mut both = [one["id"].to_string(), two["id"].to_string()];
    covers.sort();
    both.sort();
    assert_eq!(covers, both, "each with what it was said of");
    let rest = forum.get("/api/v1/recommendations?merged=true").await.json();
    assert_eq!(rest["total"], 2);
    let divergent = forum.get("/api/v1/recommendations?reading=divergent").await.json();
    assert!(divergent["data"].as_array().expect("a list").iter().any(|one| one["id"] == standing["id"]));
    let gone = forum.get(&path(&two)).await.with(StatusCode::OK).json();
    assert_eq!(
        (&gone["merged_into"], &gone["reading"]),
        (&one["id"], &json!("single")),
        "its own page stays"
    );
    let found = forum.get("/api/v1/recommendations?q=programme").await.json();
    assert_eq!(found["data"][0]["id"], one["id"], "the words of a merged one find the one that stands");

    // What is said of a merged one from now on counts where it went.
    let late = json!({ "status": ["completed"], "narrative": "Somebody was still writing" });
    forum.post(&format!("{}/assessments", path(&three)), &carla, &late).await.with(StatusCode::CREATED);
    assert_eq!(numbered(&forum, "1").await["assessments_count"], 3);
    let of_three = forum.get(&format!("{}/assessments", path(&three))).await.json()["total"].clone();
    assert_eq!(of_three, 1);

    let undo = forum.post(&format!("{here}/undo"), &anna, &json!({ "reason": "They differ" })).await;
    undo.with(StatusCode::FORBIDDEN);
    let undo = forum.post(&format!("{here}/undo"), &carla, &json!({})).await;
    assert_eq!(complaints(&undo.with(StatusCode::UNPROCESSABLE_ENTITY)), ["reason"]);
    let undone = forum.post(&format!("{here}/undo"), &carla, &json!({ "reason": "They differ" })).await;
    assert_eq!(undone.with(StatusCode::OK).json()["state"], "undone");
    let again = forum.post(&format!("{here}/undo"), &carla, &json!({ "reason": "They differ" })).await;
    again.with(StatusCode::CONFLICT);
    let after = everything(&forum).await;
    let without = |all: &Json| -> Vec<Json> {
        let list = all[0]["data"].as_array().expect("a list");
        list.iter().filter(|one| one["id"] != three["id"]).cloned().collect()
    };
    assert_eq!(without(&after), without(&before), "but for what was said meanwhile everything is as it was");
    assert_eq!(after[0]["total"], before[0]["total"]);
    assert_eq!(numbered(&forum, "3").await["assessments_count"], 1);
}

#[tokio::test]
async fn merging_and_undoing_alone_changes_nothing() {
    let forum = filled().await;
    let (_, carla, [one, two, _]) = people(&forum).await;
    let before = everything(&forum).await;
    let merge = merged(&forum, &carla, &one, &[&two]).await.with(StatusCode::CREATED);
    assert_ne!(everything(&forum).await, before);
    let undo = format!("{}/undo", merge.header("location"));
    forum.post(&undo, &carla, &json!({ "reason": "Too early" })).await.with(StatusCode::OK);
    assert_eq!(everything(&forum).await, before);
}

#[tokio::test]
async fn what_is_merged_is_not_merged_moved_or_split() {
    let forum = filled().await;
    let (anna, carla, [one, two, three]) = people(&forum).await;
    let part = two["text"].as_str().expect("a text").split_whitespace().next().expect("a word").to_owned();
    let to = format!("{}/moves", path(&two));
    let moved = json!({ "categories": ["funding"], "reason": "It belongs there" });
    let waiting = forum.post(&to, &anna, &moved).await.with(StatusCode::CREATED).json();
    merged(&forum, &carla, &one, &[&two]).await.with(StatusCode::CREATED);
    for (into, other, field) in [
        (&two, &three, "into"),
        (&one, &two, "others"),
        (&three, &two, "others"),
        (&three, &one, "others"),
        (&three, &three, "others"),
    ] {
        let answer = merged(&forum, &carla, into, &[other]).await.with(StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(complaints(&answer), [field]);
    }
    let cycle = merged(&forum, &carla, &two, &[&one]).await.with(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(complaints(&cycle), ["into", "others"]);
    // The move was suggested before the merge.
    let decision = format!("{to}/{}/decision", id(&waiting));
    let answer = forum.post(&decision, &carla, &json!({ "verdict": "accept", "reason": "Yes" })).await;
    assert_eq!(complaints(&answer.with(StatusCode::UNPROCESSABLE_ENTITY)), ["categories"]);
    assert_eq!(complaints(&forum.post(&to, &anna, &moved).await), ["categories"]);
    let splits = format!("{}/splits", path(&two));
    let split = forum.post(&splits, &anna, &json!({ "text": part, "reason": "Two things" })).await;
    assert_eq!(complaints(&split.with(StatusCode::UNPROCESSABLE_ENTITY)), ["text"]);
    // It can still be declined.
    forum
        .post(&decision, &carla, &json!({ "verdict": "decline", "reason": "It is merged" }))
        .await
        .with(StatusCode::OK);
}

#[tokio::test]
async fn two_merges_at_once_make_no_chain() {
    let forum = filled().await;
    let (anna, carla, [one, two, three]) = people(&forum).await;
    let suggested =
        |into: &Json, other: &Json| json!({ "into": id(into), "merged": [id(other)], "reason": "The same" });
    let first =
        forum.post("/api/v1/merges", &anna, &suggested(&one, &two)).await.with(StatusCode::CREATED).json();
    let second =
        forum.post("/api/v1/merges", &anna, &suggested(&two, &three)).await.with(StatusCode::CREATED).json();
    let decide = |merge: &Json| format!("/api/v1/merges/{}/decision", id(merge));
    let yes = json!({ "verdict": "accept", "reason": "Yes" });
    let (to_first, to_second) = (decide(&first), decide(&second));
    let (a, b) = tokio::join!(forum.post(&to_first, &carla, &yes), forum.post(&to_second, &carla, &yes));
    let mut statuses = [a.status.as_u16(), b.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 422], "the second of the two is told");
    assert_eq!(forum.get("/api/v1/recommendations?merged=true").await.json()["total"], 1);
}

#[tokio::test]
async fn a_split_makes_another_of_a_part_of_the_words_and_the_old_one_keeps_all() {
    let forum = filled().await;
    let (anna, carla, [one, ..]) = people(&forum).await;
    let text = one["text"].as_str().expect("a text").to_owned();
    let part = text.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    let to = format!("{}/splits", path(&one));
    let other = forum.post(&to, &anna, &json!({ "text": "Words of our own", "reason": "Two things" })).await;
    assert_eq!(complaints(&other.with(StatusCode::UNPROCESSABLE_ENTITY)), ["text"]);
    let all = forum.post(&to, &anna, &json!({ "text": text, "reason": "Two things" })).await;
    assert_eq!(complaints(&all.with(StatusCode::UNPROCESSABLE_ENTITY)), ["text"]);
    let body = json!({ "text": part, "number": "1b", "reason": "Two things in one" });
    let split = forum.post(&to, &anna, &body).await.with(StatusCode::CREATED).json();
    let decision = format!("{to}/{}/decision", id(&split));
    let done = forum.post(&decision, &carla, &json!({ "verdict": "accept", "reason": "Yes" })).await;
    let made = done.with(StatusCode::OK).json()["made"].as_str().expect("an id").to_owned();
    let made = forum.get(&format!("/api/v1/recommendations/{made}")).await.json();
    assert_eq!(
        (&made["text"], &made["source"], &made["number"]),
        (&json!(part), &one["source"], &json!("1b"))
    );
    assert_eq!((&made["related"][0]["kind"], &made["related"][0]["id"]), (&json!("split-from"), &one["id"]));
    assert_eq!(numbered(&forum, "1").await["text"], json!(text), "nobody's words are edited");
}

#[tokio::test]
async fn a_merge_travels_with_an_export() {
    let forum = filled().await;
    let (_, carla, [one, two, _]) = people(&forum).await;
    merged(&forum, &carla, &one, &[&two]).await.with(StatusCode::CREATED);
    for (format, name) in [(ExportFormat::Json, "all.json"), (ExportFormat::Csv, "all.csv")] {
        let there = Forum::new().await;
        there.import(importing(&there.file(name, &forum.export(format).await))).await;
        assert_eq!(there.document().await, forum.document().await, "{name}");
        let list = there.get("/api/v1/recommendations").await.json();
        assert_eq!((&list["total"], &list["data"][0]["merged"]), (&json!(2), &json!([two["id"]])), "{name}");
    }
}
