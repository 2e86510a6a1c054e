//! Planning the real lists: what the issue says must hold.

use register::document::Round;
use register::import::plan::{Decision, OnConflict, Outcome, Plan, PlanOptions, plan};
use register::reading::{Finding, standing};

use crate::memory::Memory;
use crate::real_files;

fn round(key: &str) -> Round {
    Round { key: key.to_owned(), name: key.to_owned(), assessed: key.to_owned(), published: key.to_owned() }
}

fn options(year: &str) -> PlanOptions {
    PlanOptions {
        source: Some("CSTD".to_owned()),
        list: Some("improvements".to_owned()),
        round: Some(round(year)),
        language: "en".to_owned(),
        assessor: "A working group".to_owned(),
        on_conflict: OnConflict::Decide(Decision::Wording),
        ..PlanOptions::default()
    }
}

fn counts(plan: &Plan) -> [usize; 5] {
    [plan.add, plan.amend, plan.same, plan.conflict, plan.rejected]
}

fn numbers(plan: &Plan, outcome: Outcome) -> Vec<&str> {
    plan.rows.iter().filter(|row| row.result == outcome).filter_map(|row| row.value.as_deref()).collect()
}

#[test]
fn the_assessed_list_goes_into_an_empty_register() {
    let Some(reading) = real_files::strengthening() else { return };
    let mut memory = Memory::default();
    let first = plan(&memory.existing, reading.clone(), &options("2020"));
    assert_eq!(counts(&first), [34, 0, 0, 0, 0]);
    assert_eq!(first.assessments.len(), 33, "66 and 69 share one");
    let shared =
        first.assessments.iter().find(|assessment| assessment.covers.len() == 2).expect("the shared one");
    assert_eq!(shared.rows.len(), 2);
    memory.apply(&first);

    let in_category = |key: &str| {
        let filed = |known: &&register::import::plan::Known| {
            known.filings.iter().any(|filing| *filing.category == *key)
        };
        memory.existing.recommendations.iter().filter(filed).count()
    };
    assert_eq!(["outcomes", "link-to-ig-entities", "multi-year-planning"].map(in_category), [18, 11, 5]);

    let linked: Vec<(&str, Vec<&str>)> = memory
        .existing
        .recommendations
        .iter()
        .filter(|known| !known.related.is_empty())
        .map(|known| (known.number.as_str(), memory.links_of(known)))
        .collect();
    let expected = [
        ("13", vec!["65"]),
        ("76", vec!["12", "13", "65", "68", "70", "71", "73", "74"]),
        ("Part 2.II", vec!["12", "13", "68"]),
        ("98", vec!["51"]),
        ("96", vec!["93"]),
    ];
    assert_eq!(linked, expected);

    let again = plan(&memory.existing, reading.clone(), &options("2020"));
    assert_eq!(counts(&again), [0, 0, 34, 0, 0]);
    assert!(again.changes_nothing());
}

#[test]
fn an_older_list_adds_amends_and_conflicts_and_changes_no_status() {
    let (Some(assessed), Some(pending)) = (real_files::strengthening(), real_files::pending()) else {
        return;
    };
    let mut memory = Memory::default();
    memory.apply(&plan(&memory.existing, assessed.clone(), &options("2020")));
    let before = memory.existing.assessments.clone();

    let asked = plan(
        &memory.existing,
        pending.clone(),
        &PlanOptions { on_conflict: OnConflict::Ask, ..options("2018") },
    );
    assert_eq!(counts(&asked), [6, 8, 0, 2, 0]);
    assert_eq!(asked.undecided().filter_map(|row| row.value.as_deref()).collect::<Vec<_>>(), ["93", "96"]);
    assert!(asked.undecided().all(|row| row.existing.is_some() && row.incoming.is_some()));

    let second = plan(&memory.existing, pending.clone(), &options("2018"));
    assert_eq!(counts(&second), [6, 8, 0, 2, 0]);
    assert_eq!(numbers(&second, Outcome::Add), ["89", "87", "85", "51", "54", "62"]);
    memory.apply(&second);
    assert_eq!(memory.existing.recommendations.len(), 40);
    assert_eq!(memory.existing.assessments, before);
    assert_eq!(memory.numbered("51").len(), 2);
    for number in ["93", "96"] {
        assert_eq!(memory.numbered(number)[0].wordings.len(), 1, "{number}");
    }

    let moved = memory.numbered("108")[0];
    let filings: Vec<_> = moved.filings.iter().map(|filing| (&*filing.round, filing.is_open)).collect();
    assert_eq!(filings, [("2020", true), ("2018", true)]);
    assert_eq!(moved.rounds, ["2020".into(), "2018".into()]);
    let assessed_in_2020 = round("2020");
    let finding = Finding {
        assessor: "group",
        status: vec!["in-progress".to_owned()],
        status_as_written: String::new(),
        filed: None,
    };
    let standing = standing(&[(&assessed_in_2020, finding)], kernel::Instant::default());
    assert_eq!(standing.summary.status, ["in-progress"]);

    for (reading, year) in [(&pending, "2018"), (&assessed, "2020")] {
        let again = plan(&memory.existing, reading.clone(), &options(year));
        assert_eq!(counts(&again), [0, 0, reading.drafts.len(), 0, 0], "{year}");
        assert!(again.changes_nothing(), "{year}");
    }
}

#[test]
fn a_category_known_by_an_alias_is_not_a_move() {
    let (Some(assessed), Some(pending)) = (real_files::strengthening(), real_files::pending()) else {
        return;
    };
    // In a register that was never told the alias, it is seen to be one and kept.
    for (aliases, learnt) in [(vec!["Link to IG entities and others"], 0), (vec![], 1)] {
        let mut memory = Memory::default();
        memory.existing.categories.insert("link-to-ig-entities", "Link to IG Entities", aliases);
        memory.apply(&plan(&memory.existing, assessed.clone(), &options("2020")));
        let second = plan(&memory.existing, pending.clone(), &options("2018"));
        assert_eq!(counts(&second), [6, 8, 0, 2, 0]);
        memory.apply(&second);
        assert_eq!(second.aliases.len(), learnt);
        assert!(second.categories.iter().all(|new| !new.name.contains("entities")));
        assert_eq!(memory.numbered("94")[0].filings.len(), 1);
        assert_eq!(memory.numbered("94")[0].rounds, ["2020".into(), "2018".into()]);
    }
}

#[test]
fn conflicts_can_be_separate_skipped_or_decided_one_by_one() {
    let (Some(assessed), Some(pending)) = (real_files::strengthening(), real_files::pending()) else {
        return;
    };
    let rows: Vec<usize> =
        pending.drafts.iter().filter(|d| ["93", "96"].contains(&d.number.as_str())).map(|d| d.row).collect();
    for (on_conflict, decisions, expected) in [
        (OnConflict::Decide(Decision::Separate), vec![], 42),
        (OnConflict::Decide(Decision::Skip), vec![], 40),
        (OnConflict::Ask, vec![(rows[0], Decision::Separate), (rows[1], Decision::Wording)], 41),
    ] {
        let mut memory = Memory::default();
        memory.apply(&plan(&memory.existing, assessed.clone(), &options("2020")));
        let options =
            PlanOptions { on_conflict, decisions: decisions.into_iter().collect(), ..options("2018") };
        let second = plan(&memory.existing, pending.clone(), &options);
        assert_eq!(counts(&second), [6, 8, 0, 2, 0]);
        memory.apply(&second);
        assert_eq!(memory.existing.recommendations.len(), expected);
        assert!(plan(&memory.existing, pending.clone(), &options).changes_nothing());
    }
}

#[test]
fn the_lists_can_come_in_either_order() {
    let (Some(assessed), Some(pending)) = (real_files::strengthening(), real_files::pending()) else {
        return;
    };
    let mut memory = Memory::default();
    memory.apply(&plan(&memory.existing, pending.clone(), &options("2018")));
    memory.apply(&plan(&memory.existing, assessed.clone(), &options("2020")));
    assert_eq!(memory.existing.recommendations.len(), 40);
    let categories: Vec<_> =
        memory.numbered("108")[0].filings.iter().map(|f| (&*f.round, f.is_open)).collect();
    assert_eq!(categories, [("2018", true), ("2020", true)]);
    // 51 was borne twice before anybody spoke of it.
    assert_eq!(memory.links_of(memory.numbered("98")[0]), Vec::<&str>::new());
}

#[test]
fn priorities_bring_their_indications() {
    let Some(reading) = real_files::priorities() else { return };
    let mut memory = Memory::default();
    let options = PlanOptions { file_name: "options-paper".to_owned(), ..PlanOptions::default() };
    let first = plan(&memory.existing, reading.clone(), &options);
    assert_eq!(counts(&first), [12, 0, 0, 0, 0]);
    memory.apply(&first);
    let counted: Vec<u32> = memory
        .existing
        .recommendations
        .iter()
        .filter_map(|known| known.indications)
        .map(|i| i.count)
        .collect();
    assert_eq!(counted, [6, 5, 5, 5, 4, 4, 4, 4, 3, 3, 3, 3]);
    assert!(memory.existing.recommendations.iter().all(|known| &*known.source == "options-paper"));
    assert!(plan(&memory.existing, reading.clone(), &options).changes_nothing());
}

#[test]
fn the_published_tables_say_what_the_workbook_says() {
    let (Some(workbook), Some(table)) = (real_files::strengthening(), real_files::strengthening_as_csv())
    else {
        return;
    };
    let mut memory = Memory::default();
    memory.apply(&plan(&memory.existing, workbook.clone(), &options("2020")));
    let again = plan(&memory.existing, table.clone(), &options("2020"));
    assert_eq!(counts(&again), [0, 0, 34, 0, 0]);
    let Some(pending) = real_files::pending_as_csv() else { return };
    let second = plan(&memory.existing, pending.clone(), &options("2018"));
    assert_eq!(counts(&second), [6, 8, 0, 2, 0]);
    let is_pending = |new: &register::import::plan::NewAssessment| new.versions[0].status.is_empty();
    assert_eq!(second.assessments.iter().filter(|new| is_pending(new)).count(), 16);
}
