use super::*;
use proptest::prelude::*;

fn finding(assessor: &'static str, status: &[&str], as_written: &str) -> Finding<&'static str> {
    Finding {
        assessor,
        status: status.iter().map(|key| (*key).to_owned()).collect(),
        status_as_written: as_written.to_owned(),
        filed: None,
    }
}

fn day(text: &str) -> Instant {
    Date::parse(text).expect(text).begins()
}

fn round(key: &str, assessed: &str, published: &str) -> Round {
    Round {
        key: key.to_owned(),
        name: key.to_owned(),
        assessed: assessed.to_owned(),
        published: published.to_owned(),
    }
}

#[test]
fn readings_follow_from_the_assessments() {
    let done = |who| finding(who, &["completed"], "");
    let both = |who| finding(who, &["in-progress", "to-be-implemented"], "");
    let turned = |who| finding(who, &["to-be-implemented", "in-progress", "in-progress"], "");
    let pending = |who| finding(who, &[], "");
    let parked = |who| finding(who, &[], "parked");
    let cases = [
        (vec![], Reading::NotAssessed, 0),
        (vec![pending("a")], Reading::Pending, 1),
        (vec![pending("a"), pending("b")], Reading::Pending, 2),
        (vec![done("a")], Reading::Single, 1),
        (vec![parked("a")], Reading::Single, 1),
        (vec![done("a"), done("a")], Reading::Single, 1),
        (vec![done("a"), done("b")], Reading::Unanimous, 2),
        (vec![both("a"), turned("b")], Reading::Unanimous, 2),
        (vec![parked("a"), parked("b")], Reading::Unanimous, 2),
        (vec![done("a"), both("b")], Reading::Divergent, 2),
        (vec![done("a"), both("a")], Reading::Divergent, 1),
        (vec![done("a"), pending("b")], Reading::Divergent, 2),
        (vec![pending("a"), parked("b")], Reading::Divergent, 2),
    ];
    for (findings, expected, assessors) in cases {
        let summary = summary(&findings);
        assert_eq!(
            (summary.reading, summary.assessments, summary.assessors),
            (expected, findings.len(), assessors),
            "{findings:?}"
        );
        assert_eq!(Reading::parse(expected.as_str()), Some(expected));
    }
}

#[test]
fn a_difference_is_told_by_who_holds_what_and_what_all_share() {
    let summary = summary(&[
        finding("a", &["to-be-implemented", "in-progress"], ""),
        finding("b", &["in-progress"], ""),
        finding("c", &["in-progress"], ""),
    ]);
    assert_eq!(summary.status, ["in-progress", "to-be-implemented"]);
    assert_eq!(summary.shared, ["in-progress"]);
    assert_eq!(summary.disputed, [("to-be-implemented".to_owned(), 1)]);
    let held: Vec<_> =
        summary.positions.iter().map(|position| (position.status.len(), position.assessors)).collect();
    assert_eq!(held, [(1, 2), (2, 1)]);
}

#[test]
fn the_latest_round_is_the_one_published_last() {
    let cases = [
        ("2018", "2020", ["", "2018"], ["", "2020"]),
        ("late", "early", ["", "2021-02"], ["2024", "2021"]),
        ("z", "a", ["2019", ""], ["", "2020-01-01"]),
        ("2013", "2014", ["", ""], ["", ""]),
        ("a", "b", ["", ""], ["", ""]),
        ("undated", "2013", ["", ""], ["", ""]),
        ("2018", "2020", ["mostly in 2018", ""], ["mostly in 2019, some 2018", ""]),
    ];
    for (one, other, first, second) in cases {
        let (one, other) = (round(one, first[0], first[1]), round(other, second[0], second[1]));
        let expected = if one.key == "late" { &one } else { &other };
        assert_eq!(latest([&one, &other]), Some(expected));
        assert_eq!(latest([&other, &one]), Some(expected));
    }
}

#[test]
fn an_older_round_that_comes_later_does_not_change_the_standing() {
    let (older, newer) = (round("2018", "2018", ""), round("2020", "", "2020"));
    let findings = [(&newer, finding("a", &["in-progress"], "")), (&older, finding("a", &["completed"], ""))];
    let standing = standing(&findings, day("2021-01-01"));
    assert_eq!(standing.round, Some(&newer));
    assert_eq!(standing.summary.status, ["in-progress"]);
    assert_eq!(standing.summary.assessments, 1);
}

#[test]
fn nothing_is_stale_before_it_surely_is() {
    let cases = [
        ("2018-03-15", None, day("2020-03-16"), false),
        ("2018-03-15", None, day("2020-03-17"), true),
        ("2018-02", None, day("2020-02-28"), false),
        ("2018-02", None, day("2020-03-02"), true),
        ("2018", None, day("2020-12-31"), false),
        ("2018", None, day("2021-01-02"), true),
        ("2018-99-99", None, day("2021-01-02"), true),
        ("", None, day("2026-01-01"), false),
        ("2018", Some(day("2025-01-01")), day("2026-01-01"), false),
        ("2025", Some(day("2018-01-01")), day("2026-01-01"), true),
        ("2022-02-28", None, day("2024-02-29"), false),
    ];
    for (assessed, filed, now, expected) in cases {
        assert_eq!(is_stale(&round("x", assessed, ""), [filed], now), expected, "{assessed} {filed:?} {now}");
    }
    assert!(!is_stale(&round("x", "2001", ""), [], day("2026-01-01")));
}

proptest! {
    #[test]
    fn the_order_of_assessments_says_nothing(
        findings in prop::collection::vec(
            (0..3_u8, prop::collection::vec(prop::sample::select(vec!["a", "b"]), 0..3), "x?"), 0..6
        )
    ) {
        let findings: Vec<Finding<u8>> = findings
            .into_iter()
            .map(|(assessor, status, status_as_written)| Finding {
                assessor,
                status: status.into_iter().map(str::to_owned).collect(),
                status_as_written,
                filed: None,
            })
            .collect();
        let turned: Vec<_> = findings.iter().rev().cloned().collect();
        prop_assert_eq!(summary(&findings), summary(&turned));
        let n: usize = summary(&findings).positions.iter().map(|position| position.assessments).sum();
        prop_assert_eq!(n, findings.len());
    }

    #[test]
    fn dates_are_found_in_any_words(words in any::<String>(), year in 1000..3000_i32) {
        let _ = date_in(&words);
        let found = date_in(&format!("about {year}-12-07T"));
        prop_assert_eq!(found.map(|date| date.to_string()), Some(format!("{year}-12-07")));
    }
}
