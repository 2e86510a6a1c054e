//! Planning our own files: into an empty register, again, and into a register that has some of it.

use proptest::prelude::*;
use register::document::{Document, Filing, Related};
use register::import::plan::{
    Change, Decision, Existing, Known, OnConflict, Outcome, Plan, PlanOptions, Target, plan_document,
};
use uuid::Uuid;

use crate::documents::document;
use crate::memory::Memory;
use crate::own_files::{assessment, recommendation, register};

fn options() -> PlanOptions {
    PlanOptions { on_conflict: OnConflict::Decide(Decision::Wording), ..PlanOptions::default() }
}

fn outcomes(plan: &Plan) -> Vec<Outcome> {
    plan.rows.iter().map(|row| row.result).collect()
}

#[test]
fn an_empty_register_takes_everything_with_its_ids() {
    let mut memory = Memory::default();
    let document = register();
    let first = plan_document(&memory.existing, &document, &options());
    assert_eq!(outcomes(&first), [Outcome::Add; 3]);
    let ids: Vec<_> = first.additions.iter().filter_map(|addition| addition.id).collect();
    assert_eq!(ids, document.recommendations.iter().map(|known| known.id).collect::<Vec<_>>());
    assert_eq!(first.assessments[0].versions, document.assessments[0].versions);
    assert_eq!(first.assessments[0].filed.as_ref(), Some(&document.assessments[0].filed));
    assert!(first.rows[0].changes.iter().any(|change| matches!(change, Change::File { span: Some(_), .. })));
    memory.apply(&first);
    let again = plan_document(&memory.existing, &document, &options());
    assert_eq!(outcomes(&again), [Outcome::Same; 3]);
    assert!(again.changes_nothing());
}

#[test]
fn a_file_of_another_forum_meets_what_is_here_by_its_words() {
    let here = Known {
        id: Uuid::from_u128(900),
        source: "S".into(),
        number: "51".to_owned(),
        text: "One".to_owned(),
        ..Known::default()
    };
    let existing = Existing { recommendations: vec![here], ..Existing::default() };
    let mut document = register();
    document.recommendations[1].related =
        vec![Related { id: Uuid::from_u128(1), kind: "overlaps".to_owned(), origin: "person".to_owned() }];
    let plan = plan_document(&existing, &document, &options());
    assert_eq!(outcomes(&plan), [Outcome::Amend, Outcome::Add, Outcome::Add]);
    assert_eq!(plan.links[0].to, Target::Known(Uuid::from_u128(900)));
    assert!(plan.assessments.iter().all(|new| new.covers.contains(&Target::Known(Uuid::from_u128(900)))));
}

#[test]
fn one_id_with_two_texts_is_a_conflict_however_different() {
    let mut memory = Memory::default();
    memory.apply(&plan_document(&memory.existing, &register(), &options()));
    let mut document = register();
    document.recommendations[0].text = "Nothing of the kind".to_owned();
    let asked = plan_document(&memory.existing, &document, &PlanOptions::default());
    assert_eq!((asked.conflict, asked.undecided().count()), (1, 1));
    let separate =
        PlanOptions { on_conflict: OnConflict::Decide(Decision::Separate), ..PlanOptions::default() };
    let separated = plan_document(&memory.existing, &document, &separate);
    let id = separated.additions[0].id;
    assert!(id.is_some_and(|id| id != document.recommendations[0].id), "the id is taken: {id:?}");
    memory.apply(&separated);
    assert!(
        plan_document(&memory.existing, &document, &separate).changes_nothing(),
        "taken again, it is known"
    );
}

#[test]
fn versions_that_only_the_file_has_are_told_and_not_taken() {
    let mut memory = Memory::default();
    memory.apply(&plan_document(&memory.existing, &register(), &options()));
    let mut document = register();
    document.assessments[1].versions[1].narrative = "amended elsewhere".to_owned();
    let plan = plan_document(&memory.existing, &document, &options());
    assert!(plan.changes_nothing());
    assert!(plan.rows.iter().any(|row| row.reasons.to_string().contains("other versions")));
}

#[test]
fn two_assessors_who_say_the_same_are_two_assessments() {
    let mut other = assessment(12, &[1], "the same");
    other.assessor = "Another group".to_owned();
    let document =
        Document::new(vec![recommendation(1, "1", "One")], vec![assessment(11, &[1], "the same"), other]);
    assert_eq!(plan_document(&Existing::default(), &document, &options()).assessments.len(), 2);
}

#[test]
fn what_a_file_says_twice_is_brought_once() {
    let mut document = register();
    document.recommendations[0].tags = vec!["a".to_owned(), "A".to_owned(), "a".to_owned()];
    let round = document.recommendations[0].rounds[0].clone();
    document.recommendations[0].rounds.push(round);
    let plan = plan_document(&Existing::default(), &document, &options());
    let tags = plan.rows[0].changes.iter().filter(|change| matches!(change, Change::Tag(_))).count();
    let rounds =
        plan.rows[0].changes.iter().filter(|change| matches!(change, Change::PutIntoRound(_))).count();
    assert_eq!((tags, rounds), (2, 1));
}

#[test]
fn a_category_may_be_called_what_another_has_for_its_key() {
    for order in [[("b", "Access"), ("c", "b ")], [("c", "b "), ("b", "Access")]] {
        let mut document = register();
        let filed = order.map(|(category, name)| Filing {
            category: category.to_owned(),
            name: name.to_owned(),
            ..document.recommendations[0].categories[0].clone()
        });
        document.recommendations[0].categories = filed.to_vec();
        let mut memory = Memory::default();
        memory.apply(&plan_document(&memory.existing, &document, &options()));
        let filings = &memory.existing.recommendations[0].filings;
        assert_eq!(
            filings.iter().map(|filing| &*filing.category).collect::<Vec<_>>(),
            order.map(|(key, _)| key)
        );
        assert!(plan_document(&memory.existing, &document, &options()).changes_nothing());
    }
}

#[test]
fn a_link_to_what_is_nowhere_is_left_out_and_told() {
    let mut document = register();
    document.recommendations[0].related =
        vec![Related { id: Uuid::from_u128(77), kind: "answers".to_owned(), origin: "person".to_owned() }];
    let plan = plan_document(&Existing::default(), &document, &options());
    assert_eq!(plan.links, []);
    assert!(plan.rows[0].reasons.to_string().contains("left out"));
}

#[test]
fn a_merge_that_would_make_a_chain_is_left_out_and_told() {
    let into =
        |n: u128| Related { id: Uuid::from_u128(n), kind: "merged-into".into(), origin: "person".into() };
    let merging = |from: u128, to: u128| {
        let mut one = recommendation(from, &from.to_string(), &format!("Words of {from}"));
        one.related = vec![into(to)];
        one
    };
    let last = recommendation(3, "3", "Words of 3");
    let document = Document::new(vec![merging(1, 2), merging(2, 3), last.clone()], Vec::new());
    let mut memory = Memory::default();
    let first = plan_document(&memory.existing, &document, &options());
    assert_eq!(first.links.len(), 1, "of a chain the first link alone is taken");
    memory.apply(&first);
    assert!(plan_document(&memory.existing, &document, &options()).changes_nothing());
    let again = Document::new(vec![merging(1, 3), merging(2, 1), last], Vec::new());
    let plan = plan_document(&memory.existing, &again, &options());
    assert_eq!(plan.links, []);
    assert!(plan.rows.iter().filter(|row| row.reasons.to_string().contains("merged otherwise")).count() == 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_second_import_of_any_document_changes_nothing(document in document()) {
        let mut memory = Memory::default();
        let first = plan_document(&memory.existing, &document, &options());
        prop_assert_eq!(first.add, document.recommendations.len());
        prop_assert_eq!(first.assessments.len(), document.assessments.len());
        memory.apply(&first);
        let again = plan_document(&memory.existing, &document, &options());
        prop_assert!(again.changes_nothing(), "{:#?}", again);
    }
}
