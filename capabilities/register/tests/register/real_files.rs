//! The real documents, through the command and into a database: what must hold of them.

use std::collections::BTreeMap;

use capability::Exit;
use register::commands::import::Import;
use register::import::plan::{Decision, OnConflict};
use register::reading::Reading;
use register::recommendation::Recommendation;
use serde_json::Value as Json;

use crate::forum::{Forum, importing, real};

/// The workbook's first sheet, of the round of 2020.
fn assessed() -> Option<Import> {
    let file = real("improvements.xlsx")?;
    let named = |text: &str| Some(text.to_owned());
    Some(Import {
        source: named("CSTD"),
        list: named("Improvements"),
        round: named("2020"),
        ..importing(&file)
    })
}

/// Its second sheet, of the round of 2018.
fn pending() -> Option<Import> {
    Some(Import {
        round: Some("2018".to_owned()),
        sheet: Some("Pending 2018".to_owned()),
        on_conflict: OnConflict::Decide(Decision::Wording),
        ..assessed()?
    })
}

fn counts(report: &Json) -> [u64; 5] {
    ["add", "amend", "same", "conflict", "rejected"].map(|name| report[name].as_u64().expect("a number"))
}

async fn statuses(forum: &Forum) -> BTreeMap<String, Vec<String>> {
    let vocabulary = register::queries::vocabulary(&mut forum.store.read()).await.expect("a register");
    let now = forum.store.clock().now();
    let standing = |one: &Recommendation| one.standing(&vocabulary, now).summary.status;
    forum.recommendations().await.iter().map(|one| (one.text.clone(), standing(one))).collect()
}

async fn links(forum: &Forum) -> BTreeMap<String, Vec<String>> {
    let mut links = BTreeMap::new();
    for one in forum.recommendations().await {
        let to: Vec<String> =
            one.related.iter().filter(|link| link.out).map(|link| link.number.clone()).collect();
        if !to.is_empty() {
            links.insert(one.number, to);
        }
    }
    links
}

#[tokio::test]
async fn the_assessed_sheet_holds_34_recommendations_with_their_categories_and_statuses() {
    let Some(assessed) = assessed() else { return };
    let forum = Forum::new().await;
    let report = forum.import(assessed).await;
    assert_eq!(counts(&report), [34, 0, 0, 0, 0]);

    let vocabulary = register::queries::vocabulary(&mut forum.store.read()).await.expect("a register");
    let all = forum.recommendations().await;
    let mut categories: BTreeMap<&str, usize> = BTreeMap::new();
    for one in &all {
        let filed = one.categories();
        assert_eq!(filed.len(), 1, "{}", one.number);
        *categories.entry(&vocabulary.category(filed[0]).expect("known").name).or_default() += 1;
    }
    let expected = [("Link to IG Entities", 11), ("Multi Year Planning", 5), ("Outcomes", 18)];
    assert_eq!(categories, expected.into());

    let mut by_status: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for status in statuses(&forum).await.into_values() {
        *by_status.entry(status).or_default() += 1;
    }
    let keys = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
    let expected = [
        (keys(&["completed"]), 1),
        (keys(&["in-progress"]), 10),
        (keys(&["in-progress", "to-be-implemented"]), 3),
        (keys(&["to-be-implemented"]), 20),
    ];
    assert_eq!(by_status, expected.into());
}

#[tokio::test]
async fn two_share_one_assessment_one_has_a_status_alone_and_a_strange_number_is_kept() {
    let Some(assessed) = assessed() else { return };
    let forum = Forum::new().await;
    forum.import(assessed).await;
    let all = forum.recommendations().await;
    let numbered = |number: &str| all.iter().find(|one| one.number == number).expect("it is there");
    let shared = &numbered("66").assessments[0];
    assert_eq!(shared.id, numbered("69").assessments[0].id);
    assert_eq!(shared.covers.iter().map(|(_, number)| number.as_str()).collect::<Vec<_>>(), ["66", "69"]);
    let alone = numbered("108").assessments[0].now();
    assert!(!alone.status.is_empty() && alone.narrative.is_empty());
    assert!(!numbered("Part 2.II").text.is_empty());
}

#[tokio::test]
async fn words_become_links_and_nothing_else_does() {
    let Some(assessed) = assessed() else { return };
    let forum = Forum::new().await;
    forum.import(assessed).await;
    let expected: [(&str, &[&str]); 5] = [
        ("13", &["65"]),
        ("76", &["12", "13", "65", "68", "70", "71", "73", "74"]),
        ("96", &["93"]),
        ("98", &["51"]),
        ("Part 2.II", &["12", "13", "68"]),
    ];
    let all = forum.recommendations().await;
    let links_out = || all.iter().flat_map(|one| one.related.iter().filter(|link| link.out));
    assert!(links_out().all(|link| link.kind == "refers-to" && link.origin == "words"));
    assert_eq!(all.iter().flat_map(|one| &one.related).filter(|link| !link.out).count(), links_out().count());
    let mut found = links(&forum).await;
    for to in found.values_mut() {
        to.sort();
    }
    let owned = |(from, to): (&str, &[&str])| {
        (from.to_owned(), to.iter().map(|number| (*number).to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(found, expected.map(owned).into());
}

#[tokio::test]
async fn the_older_sheet_adds_amends_conflicts_and_changes_no_status() {
    let (Some(assessed), Some(pending)) = (assessed(), pending()) else { return };
    let forum = Forum::new().await;
    forum.import(assessed).await;
    let before = statuses(&forum).await;
    let report = forum.import(pending).await;
    assert_eq!(counts(&report), [6, 8, 0, 2, 0]);
    let rows = report["rows"].as_array().expect("a list");
    let of = |result: &str| {
        let rows = rows.iter().filter(|row| row["result"] == result);
        rows.map(|row| row["value"].as_str().expect("a number").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(of("add"), ["89", "87", "85", "51", "54", "62"]);
    assert_eq!(of("conflict"), ["93", "96"]);
    for row in rows.iter().filter(|row| row["result"] == "conflict") {
        assert!(
            row["existing"].is_string() && row["incoming"].is_string() && row["existing"] != row["incoming"]
        );
    }

    let all = forum.recommendations().await;
    assert_eq!(all.len(), 40);
    let after = statuses(&forum).await;
    for (text, status) in before {
        assert_eq!(after[&text], status, "{text}");
    }
    let moved = all.iter().find(|one| one.number == "108").expect("it is there");
    assert_eq!(moved.categories().len(), 2);
    assert_eq!(moved.rounds.len(), 2);
    let in_both: Vec<&str> =
        all.iter().filter(|one| one.rounds.len() == 2).map(|one| one.number.as_str()).collect();
    assert_eq!(in_both.len(), 10, "eight amended, two of other wordings: {in_both:?}");
    for number in ["51", "93", "94", "96", "98", "101", "103", "104", "105", "108"] {
        assert!(in_both.contains(&number), "{number} stands in both rounds");
    }
    let alias = all.iter().find(|one| one.number == "94").expect("it is there");
    assert_eq!((alias.categories().len(), alias.rounds.len()), (1, 2), "another name is no move");
    let texts: Vec<&str> = all.iter().filter(|one| one.number == "51").map(|one| one.text.as_str()).collect();
    assert!(texts.len() == 2 && texts[0] != texts[1], "both texts numbered 51 stand");
    for number in ["93", "96"] {
        let one = all.iter().find(|one| one.number == number).expect("it is there");
        assert_eq!(one.wordings.len(), 1, "{number} keeps both wordings");
    }
    let vocabulary = register::queries::vocabulary(&mut forum.store.read()).await.expect("a register");
    let now = forum.store.clock().now();
    let unassessed: Vec<&str> = all
        .iter()
        .filter(|one| one.standing(&vocabulary, now).summary.reading == Reading::NotAssessed)
        .map(|one| one.number.as_str())
        .collect();
    assert_eq!(unassessed.len(), 6, "{unassessed:?}");
    assert!(
        ["89", "87", "85", "51", "54", "62"].iter().all(|number| unassessed.contains(number)),
        "{unassessed:?}"
    );
}

#[tokio::test]
async fn a_second_import_of_the_same_file_changes_nothing() {
    let (Some(assessed), Some(pending)) = (assessed(), pending()) else { return };
    let forum = Forum::new().await;
    forum.import(assessed.clone()).await;
    forum.import(pending.clone()).await;
    let before = forum.document().await;
    let newest = store::Event::newest(&mut forum.store.read()).await.expect("a log");
    assert_eq!(counts(&forum.import(assessed).await), [0, 0, 34, 0, 0]);
    assert_eq!(counts(&forum.import(pending).await), [0, 0, 16, 0, 0]);
    assert_eq!(forum.document().await, before);
    assert_eq!(store::Event::newest(&mut forum.store.read()).await.expect("a log"), newest);
}

#[tokio::test]
async fn undecided_conflicts_refuse_and_are_listed() {
    let (Some(assessed), Some(pending)) = (assessed(), pending()) else { return };
    let forum = Forum::new().await;
    forum.import(assessed).await;
    let before = forum.document().await;
    let said = forum.run(Import { on_conflict: OnConflict::Ask, ..pending.clone() }).await;
    assert_eq!(said.exit, Exit::Refused);
    assert!(said.out.contains("number 93") && said.out.contains("number 96"), "{}", said.out);
    assert!(said.out.contains("register:") && said.out.contains("file:"), "both texts are shown");
    assert_eq!(forum.document().await, before);
    // A dry run only shows them.
    let said = forum.run(Import { on_conflict: OnConflict::Ask, dry_run: true, ..pending }).await;
    assert_eq!(said.exit, Exit::Done);
    assert!(said.out.contains("row "), "{}", said.out);
    assert!(said.out.contains("register:") && said.out.contains("file:"), "both texts: {}", said.out);
    let conflicting =
        forum.recommendations().await.into_iter().filter(|one| ["93", "96"].contains(&one.number.as_str()));
    for one in conflicting {
        let beginning: String = one.text.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
        assert!(said.out.contains(&beginning), "{beginning} is not in {}", said.out);
    }
    assert_eq!(forum.document().await, before);
}

#[tokio::test]
async fn the_priorities_go_in_without_a_map() {
    let Some(file) = real("options-paper-priorities-2020.csv") else { return };
    let forum = Forum::new().await;
    let report = forum.import(importing(&file)).await;
    assert_eq!(counts(&report), [12, 0, 0, 0, 0]);
    let mut all = forum.recommendations().await;
    all.sort_by_key(|one| one.position);
    let given: Vec<(u32, u32)> = all
        .iter()
        .map(|one| one.indications.map(|given| (given.count, given.of)).expect("indicated"))
        .collect();
    assert_eq!(given, [6, 5, 5, 5, 4, 4, 4, 4, 3, 3, 3, 3].map(|count| (count, 7)));
    let vocabulary = register::queries::vocabulary(&mut forum.store.read()).await.expect("a register");
    let text = std::fs::read_to_string(real("options-paper-priorities-2020.csv").expect("it was there"))
        .expect("text");
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    for (one, row) in all.iter().zip(rows.records()) {
        let row = row.expect("a row");
        assert_eq!((one.number.as_str(), one.text.as_str()), (&row[0], &row[3]), "Ref and Proposal");
        let filed: Vec<&str> = one
            .categories()
            .into_iter()
            .filter_map(|id| Some(vocabulary.category(id)?.name.as_str()))
            .collect();
        assert_eq!(filed, [&row[2]], "Section");
    }
    assert_eq!(vocabulary.sources[0].source.name, "options-paper-priorities-2020");
}
