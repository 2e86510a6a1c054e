//! Planning small cases, each made for one rule.

use register::document::{Indications, Kept, Round};
use register::import::draft::{Complaint, Draft, FindingDraft, Reading};
use register::import::plan::{Change, Decision, KnownFiling, OnConflict, Outcome, Plan, PlanOptions, plan};
use register::import::reason::{Own, Part, Reason, Spot};

use crate::memory::Memory;

const TEXT: &str = "The forum should publish a short summary of every meeting";
const NEARLY: &str = "The forum should publish a shorter summary of every meeting";

fn draft(row: usize, number: &str, text: &str) -> Draft {
    Draft { row, number: number.to_owned(), text: text.to_owned(), ..Draft::default() }
}

fn found(narrative: &str) -> FindingDraft {
    FindingDraft {
        status: vec!["completed".to_owned()],
        narrative: narrative.to_owned(),
        ..FindingDraft::default()
    }
}

fn sheet(drafts: Vec<Draft>) -> Reading {
    Reading { drafts, ..Reading::default() }
}

fn round(key: &str) -> Round {
    Round { key: key.to_owned(), name: key.to_owned(), assessed: key.to_owned(), published: key.to_owned() }
}

fn in_round(key: &str) -> PlanOptions {
    PlanOptions { file_name: "list".to_owned(), round: Some(round(key)), ..PlanOptions::default() }
}

fn planned(memory: &Memory, drafts: Vec<Draft>) -> Plan {
    plan(&memory.existing, sheet(drafts), &in_round("2020"))
}

fn outcomes(plan: &Plan) -> Vec<Outcome> {
    plan.rows.iter().map(|row| row.result).collect()
}

#[test]
fn a_number_is_a_label_and_words_decide() {
    let mut memory = Memory::default();
    memory.apply(&planned(&memory, vec![draft(2, "51", TEXT), draft(3, "", "Words without a number")]));
    let cases = [
        ("51", TEXT, Outcome::Same),
        (" 51 ", "The forum  should publish a short\nsummary of every meeting ", Outcome::Same),
        ("", TEXT, Outcome::Same),
        ("52", TEXT, Outcome::Add),
        ("51", NEARLY, Outcome::Conflict),
        ("52", NEARLY, Outcome::Add),
        ("", NEARLY, Outcome::Add),
        ("51", "Something else altogether", Outcome::Add),
        ("7", "Words without a number", Outcome::Same),
        ("51", "", Outcome::Same),
        ("99", "", Outcome::Add),
        ("", "", Outcome::Rejected),
    ];
    for (number, text, expected) in cases {
        assert_eq!(
            outcomes(&planned(&memory, vec![draft(2, number, text)])),
            [expected],
            "{number:?} {text:?}"
        );
    }
}

#[test]
fn words_without_a_number_that_two_have_are_rejected() {
    let mut memory = Memory::default();
    memory.apply(&planned(&memory, vec![draft(2, "1", TEXT), draft(3, "2", TEXT)]));
    let plan = planned(&memory, vec![draft(2, "", TEXT)]);
    assert_eq!(outcomes(&plan), [Outcome::Rejected]);
    assert_eq!(plan.rows[0].field, Some(Spot::Part(Part::Text)));
}

#[test]
fn another_source_or_list_is_another_place() {
    let mut memory = Memory::default();
    memory.apply(&planned(&memory, vec![draft(2, "51", TEXT)]));
    for (source, list) in [(Some("other"), None), (None, Some("annex"))] {
        let elsewhere = Draft {
            source: source.map(str::to_owned),
            list: list.map(str::to_owned),
            ..draft(2, "51", TEXT)
        };
        assert_eq!(outcomes(&planned(&memory, vec![elsewhere.clone()])), [Outcome::Add]);
        let options =
            PlanOptions { source: Some("list".to_owned()), list: Some(String::new()), ..in_round("2020") };
        let named = plan(&memory.existing, sheet(vec![elsewhere]), &options);
        assert_eq!(
            outcomes(&named),
            [Outcome::Same],
            "what the importer names goes before the file's columns"
        );
    }
}

#[test]
fn rows_of_one_file_are_held_against_each_other() {
    let memory = Memory::default();
    let rows = vec![draft(2, "1", TEXT), draft(3, "1", TEXT), draft(4, "1", NEARLY), draft(5, "1", "Else")];
    let plan = planned(&memory, rows);
    assert_eq!(outcomes(&plan), [Outcome::Add, Outcome::Same, Outcome::Conflict, Outcome::Add]);
    assert_eq!(plan.rows[2].existing.as_deref(), Some(TEXT));
    assert_eq!(plan.rows[2].incoming.as_deref(), Some(NEARLY));
    assert_eq!(plan.additions.iter().map(|addition| addition.position).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn of_several_texts_under_one_number_the_most_alike_is_meant() {
    let mut memory = Memory::default();
    let mut rows = vec![draft(2, "5", TEXT)];
    rows.extend((3..40).map(|row| draft(row, "5", &format!("Number {row} {}", "x".repeat(row)))));
    memory.apply(&planned(&memory, rows));
    let asked = planned(&memory, vec![draft(2, "5", NEARLY)]);
    assert_eq!(asked.rows[0].existing.as_deref(), Some(TEXT));
    assert_eq!(
        outcomes(&planned(&memory, vec![draft(2, "5", "")])),
        [Outcome::Rejected],
        "which of 38 is meant"
    );
}

#[test]
fn a_stub_is_given_its_text_once() {
    let mut memory = Memory::default();
    memory.apply(&planned(&memory, vec![draft(2, "31", "")]));
    let given = planned(&memory, vec![draft(2, "31", TEXT)]);
    assert_eq!(outcomes(&given), [Outcome::Amend]);
    assert!(matches!(&given.rows[0].changes[..], [Change::GiveText { text, .. }] if text == TEXT));
    memory.apply(&given);
    assert_eq!(outcomes(&planned(&memory, vec![draft(2, "31", TEXT)])), [Outcome::Same]);
}

#[test]
fn an_undecided_conflict_does_nothing_and_is_told() {
    let mut memory = Memory::default();
    memory.apply(&planned(&memory, vec![draft(2, "51", TEXT)]));
    let tagged = Draft { tags: vec!["new".to_owned()], ..draft(2, "51", NEARLY) };
    let asked = planned(&memory, vec![tagged.clone()]);
    assert_eq!(asked.undecided().count(), 1);
    assert!(asked.changes_nothing());
    let options = PlanOptions { on_conflict: OnConflict::Decide(Decision::Wording), ..in_round("2020") };
    let decided = plan(&memory.existing, sheet(vec![tagged.clone()]), &options);
    assert_eq!((decided.conflict, decided.undecided().count()), (1, 0));
    memory.apply(&decided);
    assert_eq!(memory.existing.recommendations[0].tags, ["new"]);
    assert_eq!(outcomes(&planned(&memory, vec![tagged])), [Outcome::Same], "a known wording is no conflict");
}

#[test]
fn a_row_is_amended_by_what_it_adds_and_only_once() {
    let mut memory = Memory::default();
    memory.apply(&planned(&memory, vec![draft(2, "1", TEXT), draft(3, "2", "Another text")]));
    let plain = || draft(2, "1", TEXT);
    let cases = [
        ("category", Draft { category: Some("Funding".to_owned()), ..plain() }),
        ("tag", Draft { tags: vec!["Outreach".to_owned(), "outreach ".to_owned()], ..plain() }),
        ("indications", Draft { indications: Some(Indications { count: 5, of: 7 }), ..plain() }),
        (
            "round, assessment",
            Draft { round: Some("2013".to_owned()), findings: vec![found("Done.")], ..plain() },
        ),
        ("assessment, link", Draft { findings: vec![found("See recommendation 2.")], ..plain() }),
    ];
    for (field, row) in cases {
        let amended = planned(&memory, vec![row.clone(), row.clone()]);
        assert_eq!(outcomes(&amended), [Outcome::Amend, Outcome::Same], "{field}");
        assert_eq!(amended.rows[0].field.as_ref().map(ToString::to_string).as_deref(), Some(field));
        memory.apply(&amended);
        let again = planned(&memory, vec![row]);
        assert!(again.changes_nothing() && again.same == 1, "{field}");
    }
    let cell = Kept { heading: "Cost".to_owned(), round: "2013".to_owned(), value: "L".to_owned() };
    let with_cell = Draft { kept: vec![cell.clone()], ..plain() };
    memory.apply(&planned(&memory, vec![with_cell.clone()]));
    assert_eq!(memory.existing.recommendations[0].kept, [cell]);
    assert!(planned(&memory, vec![with_cell]).changes_nothing());
}

#[test]
fn indications_that_differ_stay_and_are_told() {
    let mut memory = Memory::default();
    let counted = |count| Draft { indications: Some(Indications { count, of: 7 }), ..draft(2, "1", TEXT) };
    memory.apply(&planned(&memory, vec![counted(5)]));
    let other = planned(&memory, vec![counted(6)]);
    assert!(other.changes_nothing());
    assert_eq!(other.rows[0].reasons.to_string(), "indications stay 5 of 7, the file says 6 of 7");
}

#[test]
fn a_category_that_was_left_comes_back_only_by_a_later_round() {
    for (file_round, filed) in [("2018", 1), ("2020", 1), ("2021", 2)] {
        let mut memory = Memory::default();
        memory.apply(&plan(&memory.existing, sheet(vec![draft(2, "1", TEXT)]), &in_round("2020")));
        memory.existing.categories.insert("funding", "Funding", ["Money"]);
        let left = KnownFiling { category: "funding".into(), round: "2020".into(), is_open: false };
        memory.existing.recommendations[0].filings.push(left);
        let row = Draft { category: Some(" money".to_owned()), ..draft(2, "1", TEXT) };
        memory.apply(&plan(&memory.existing, sheet(vec![row]), &in_round(file_round)));
        assert_eq!(memory.existing.recommendations[0].filings.len(), filed, "{file_round}");
    }
}

#[test]
fn new_categories_of_like_names_get_keys_of_their_own() {
    let in_category = |row, name: &str| Draft { category: Some(name.to_owned()), ..draft(row, "", name) };
    let names = ["A & B", "A/B", "a & b", "???"];
    let drafts = names.iter().enumerate().map(|(index, name)| in_category(index + 2, name)).collect();
    let plan = planned(&Memory::default(), drafts);
    let keys: Vec<_> = plan.categories.iter().map(|category| category.key.as_str()).collect();
    assert_eq!(keys, ["a-b", "a-b-2", "category"]);
}

#[test]
fn a_cell_over_several_rows_is_one_assessment_of_all_of_them() {
    let shared = |row, number: &str, text: &str| {
        let finding = FindingDraft { shared: Some(1), ..found("See recommendations 1 and 3.") };
        Draft { findings: vec![finding], ..draft(row, number, text) }
    };
    let mut memory = Memory::default();
    let rows = || vec![shared(2, "1", "One text"), shared(3, "2", "Two words"), draft(4, "3", "Three")];
    memory.apply(&planned(&memory, rows()[..1].to_vec()));
    let second = planned(&memory, rows());
    assert_eq!(
        (second.assessments.len(), second.covers.len()),
        (0, 1),
        "the one that is there covers one more"
    );
    memory.apply(&second);
    assert_eq!(memory.existing.assessments[0].covers.len(), 2);
    // 1 and 2 share the words: for neither of them is 1 another recommendation.
    for number in ["1", "2"] {
        assert_eq!(memory.links_of(memory.numbered(number)[0]), ["3"]);
    }
    assert!(planned(&memory, rows()).changes_nothing());
}

#[test]
fn the_years_of_headings_are_rounds_and_the_given_round_has_its_dates() {
    let finding = |year: Option<&str>| FindingDraft { round: year.map(str::to_owned), ..found("Done.") };
    let row = Draft { findings: vec![finding(Some("2013")), finding(None)], ..draft(2, "1", TEXT) };
    let given = Round { assessed: "2018-05".to_owned(), published: "2020-01".to_owned(), ..round("2018") };
    let options = PlanOptions { round: Some(given.clone()), ..in_round("2018") };
    let plan = plan(&Memory::default().existing, sheet(vec![row]), &options);
    assert_eq!(plan.rounds, [given, round("2013")]);
    assert_eq!(plan.assessments.iter().map(|new| &*new.round).collect::<Vec<_>>(), ["2013", "2018"]);
}

#[test]
fn assessments_without_any_round_go_into_the_fallback() {
    let options = PlanOptions { fallback_round: round("2026"), ..PlanOptions::default() };
    let rows = vec![Draft { findings: vec![found("Done.")], ..draft(2, "1", TEXT) }, draft(3, "2", "Else")];
    let plan = plan(&Memory::default().existing, sheet(rows), &options);
    assert_eq!(plan.rounds, [round("2026")]);
    assert_eq!(plan.rows[1].changes, [], "a row that nobody assessed stands in no round");
}

#[test]
fn an_empty_finding_is_none_and_pending_is_one() {
    let with = |finding| vec![Draft { findings: vec![finding], ..draft(2, "1", TEXT) }];
    let memory = Memory::default();
    assert_eq!(planned(&memory, with(FindingDraft::default())).assessments.len(), 0);
    let pending = planned(&memory, with(FindingDraft { pending: true, ..FindingDraft::default() }));
    assert_eq!(pending.assessments[0].versions[0].status, Vec::<String>::new());
}

#[test]
fn complaints_are_rejected_rows_and_their_drafts_are_left_out() {
    let complaint =
        |row, reason| Complaint { row, column: Some("Status".into()), value: "?".to_owned(), reason };
    let reading = Reading {
        drafts: vec![draft(3, "1", TEXT), draft(4, "2", "Else")],
        complaints: vec![
            complaint(Some(4), Reason::LongTag(80)),
            complaint(Some(4), Reason::IndicationsNotWhole),
            complaint(None, Reason::Own(Own::Newer)),
        ],
        ..Reading::default()
    };
    let plan = plan(&Memory::default().existing, reading.clone(), &in_round("2020"));
    assert_eq!((plan.add, plan.rejected, plan.rows.len()), (1, 2, 4));
}

#[test]
fn the_report_is_the_json_that_is_promised() {
    let mut memory = Memory::default();
    memory.apply(&planned(&memory, vec![draft(2, "51", TEXT)]));
    let plan = planned(&memory, vec![draft(2, "51", NEARLY)]);
    let json = serde_json::to_value(&plan).expect("a plan is JSON");
    let keys =
        |value: &serde_json::Value| value.as_object().map(|map| map.keys().cloned().collect::<Vec<_>>());
    assert_eq!(keys(&json).expect("an object"), ["add", "amend", "same", "conflict", "rejected", "rows"]);
    let row = &json["rows"][0];
    assert_eq!(row["field"], "text");
    let reason = row["reason"].as_str().expect("a conflict says why");
    assert!(reason.ends_with("decide whether it is another wording or another recommendation"), "{reason}");
    assert_eq!(
        keys(row).expect("an object"),
        ["row", "result", "field", "value", "reason", "existing", "incoming"]
    );
    assert_eq!(
        (&row["row"], &row["result"], &row["existing"]),
        (&2.into(), &"conflict".into(), &TEXT.into())
    );
}

#[test]
fn what_is_left_out_under_its_number_does_not_come_in_without_it() {
    let mut memory = Memory::default();
    memory.apply(&planned(&memory, vec![draft(2, "51", TEXT)]));
    let skip = PlanOptions { on_conflict: OnConflict::Decide(Decision::Skip), ..in_round("2020") };
    let twice = || sheet(vec![draft(2, "51", NEARLY), draft(3, "", NEARLY)]);
    let first = plan(&memory.existing, twice(), &skip);
    assert_eq!(outcomes(&first), [Outcome::Conflict, Outcome::Conflict]);
    memory.apply(&first);
    assert!(plan(&memory.existing, twice(), &skip).changes_nothing());
}
