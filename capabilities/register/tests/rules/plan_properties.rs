//! What must hold of a plan whatever the file says.

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use register::document::{Indications, Kept, Round};
use register::import::draft::{Draft, FindingDraft, Reading};
use register::import::plan::{Decision, OnConflict, Outcome, Plan, PlanOptions, plan};

use crate::memory::Memory;

fn word(list: &'static [&'static str]) -> impl Strategy<Value = String> {
    select(list).prop_map(str::to_owned)
}

/// Few words, so that texts are often equal, nearly equal, or empty.
fn text() -> impl Strategy<Value = String> {
    vec(word(&["alpha", "beta", "gamma", "delta", "epsilon"]), 0..6).prop_map(|words| words.join(" "))
}

prop_compose! {
    fn finding()(
        round in of(word(&["2013", "2018", "2020"])),
        status in vec(word(&["completed", "in-progress"]), 0..3),
        pending in any::<bool>(),
        narrative in word(&["", "Done.", "See recommendations 1, 2 and 3.", "See no. 2"]),
        shared in of(0..2_u32),
    ) -> FindingDraft {
        FindingDraft { round, status, pending, narrative, shared, ..FindingDraft::default() }
    }
}

prop_compose! {
    fn draft()(
        number in word(&["", "1", "2", "3"]),
        list in of(word(&["", "annex"])),
        text in text(),
        category in of(word(&["Outcomes", "outcomes", "Funding", ""])),
        tags in vec(word(&["a", "A", "b"]), 0..3),
        cross_reference in word(&["", "1; 2", "3"]),
        count in of(0..3_u32),
        cost in of(word(&["L", "M"])),
        findings in vec(finding(), 0..3),
        round in of(word(&["2018", "2020"])),
    ) -> Draft {
        let kept = |value| Kept { heading: "Cost".to_owned(), round: String::new(), value };
        Draft {
            number, list, text, category, tags, cross_reference, findings, round,
            indications: count.map(|count| Indications { count, of: 7 }),
            kept: cost.map(kept).into_iter().collect(),
            ..Draft::default()
        }
    }
}

fn sheet() -> impl Strategy<Value = Reading> {
    vec(draft(), 0..12).prop_map(|mut drafts| {
        for (index, draft) in drafts.iter_mut().enumerate() {
            draft.row = index + 2;
        }
        Reading { drafts, ..Reading::default() }
    })
}

fn options(decision: Decision) -> PlanOptions {
    PlanOptions {
        file_name: "list".to_owned(),
        fallback_round: Round { key: "2026".to_owned(), ..Round::default() },
        on_conflict: OnConflict::Decide(decision),
        ..PlanOptions::default()
    }
}

fn is_counted_once(plan: &Plan) -> bool {
    let of = |outcome| plan.rows.iter().filter(|row| row.result == outcome).count();
    [Outcome::Add, Outcome::Amend, Outcome::Same, Outcome::Conflict, Outcome::Rejected].map(of)
        == [plan.add, plan.amend, plan.same, plan.conflict, plan.rejected]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_second_import_changes_nothing(
        reading in sheet(), decision in select(vec![Decision::Wording, Decision::Separate, Decision::Skip])
    ) {
        let mut memory = Memory::default();
        let first = plan(&memory.existing, reading.clone(), &options(decision));
        prop_assert!(is_counted_once(&first));
        prop_assert_eq!(first.rows.len(), reading.drafts.len());
        memory.apply(&first);
        let again = plan(&memory.existing, reading.clone(), &options(decision));
        prop_assert!(again.changes_nothing(), "{:#?}\n{:#?}", first, again);
        prop_assert_eq!(again.add + again.amend, 0);
        if decision != Decision::Skip {
            prop_assert_eq!(again.conflict, 0);
        }
    }

    #[test]
    fn an_import_takes_nothing_away(one in sheet(), other in sheet()) {
        let mut memory = Memory::default();
        memory.apply(&plan(&memory.existing, one.clone(), &options(Decision::Wording)));
        let before = memory.existing.recommendations.clone();
        let assessments = memory.existing.assessments.len();
        memory.apply(&plan(&memory.existing, other.clone(), &options(Decision::Wording)));
        prop_assert!(memory.existing.assessments.len() >= assessments);
        for (then, now) in before.iter().zip(&memory.existing.recommendations) {
            prop_assert_eq!(then.id, now.id);
            prop_assert!(then.text.is_empty() || then.text == now.text);
            prop_assert!(now.filings.starts_with(&then.filings) && now.rounds.starts_with(&then.rounds));
            prop_assert!(now.related.starts_with(&then.related) && now.tags.starts_with(&then.tags));
            prop_assert!(then.indications.is_none() || then.indications == now.indications);
        }
    }
}
