//! The demonstration register, held against the facts it is made of.
//!
//! Numbers, categories, statuses and links are those of the public documents named in `docs/sources.md`; the texts
//! are summaries of ours and must say so. What demonstration members say must never stand on a real finding.

use std::collections::{BTreeMap, BTreeSet};

use kernel::time::Instant;
use register::cross_reference::{Labels, references};
use register::document::{Assessment, Document, Recommendation, Wording};
use register::reading::{Finding, Reading, summary};
use uuid::Uuid;

const ROUND_2020: &str = "2020";
const DEMONSTRATION: &str = "2026-demonstration";

fn demo() -> Document {
    let text = include_str!("../../../app/plenary/demo/register.json");
    serde_json::from_str(text).expect("the demonstration register is a document")
}

fn listed<'a>(document: &'a Document, list: &str) -> Vec<&'a Recommendation> {
    document.recommendations.iter().filter(|one| one.list == list).collect()
}

fn in_round<'a>(document: &'a Document, round: &str) -> Vec<&'a Recommendation> {
    let stands = |one: &&Recommendation| one.rounds.iter().any(|other| other.key == round);
    document.recommendations.iter().filter(stands).collect()
}

fn status_in_force(assessment: &Assessment) -> Vec<&str> {
    let version = assessment.versions.last().expect("an assessment has a version");
    version.status.iter().map(String::as_str).collect()
}

fn covering<'a>(document: &'a Document, id: Uuid, round: &str) -> Vec<&'a Assessment> {
    let covers = |one: &&Assessment| one.covers.contains(&id) && one.round.key == round;
    document.assessments.iter().filter(covers).collect()
}

fn counted<T: Ord>(things: impl IntoIterator<Item = T>) -> BTreeMap<T, usize> {
    let mut counts = BTreeMap::new();
    for thing in things {
        *counts.entry(thing).or_default() += 1;
    }
    counts
}

#[test]
fn it_holds_the_forty_the_three_stubs_and_the_twelve() {
    let document = demo();
    assert_eq!((document.format.as_str(), document.version), ("plenary-register", 1));
    let improvements = listed(&document, "Improvements to the IGF");
    let stubs: Vec<&str> =
        improvements.iter().filter(|one| one.text.is_empty()).map(|one| one.number.as_str()).collect();
    assert_eq!((improvements.len(), stubs), (43, vec!["31", "32", "33"]));
    assert_eq!(listed(&document, "Options Paper").len(), 12);
    assert_eq!(document.recommendations.len(), 55);
    let bearing_51 = improvements.iter().filter(|one| one.number == "51").count();
    assert_eq!(bearing_51, 2, "two texts bear the number 51");
    let of_netmundial = improvements.iter().filter(|one| one.source.date == "2014-04-24");
    assert_eq!(of_netmundial.map(|one| one.number.as_str()).collect::<Vec<_>>(), ["Part 2.II"]);
}

#[test]
fn the_round_of_2020_has_the_categories_and_statuses_of_its_document() {
    let document = demo();
    let selected = in_round(&document, ROUND_2020);
    let category = |one: &&Recommendation| {
        let open = one.categories.iter().find(|filing| filing.to.is_none()).expect("it is filed somewhere");
        open.category.clone()
    };
    let categories = counted(selected.iter().map(category));
    let expected = [("link-to-ig-entities", 11), ("multi-year-planning", 5), ("outcomes", 18)];
    assert_eq!(categories, expected.map(|(key, n)| (key.to_owned(), n)).into());

    let statuses = counted(selected.iter().map(|one| {
        let found = covering(&document, one.id, ROUND_2020);
        assert_eq!(found.len(), 1, "{} has one assessment of 2020", one.number);
        status_in_force(found[0])
    }));
    let expected = [
        (vec!["completed"], 1),
        (vec!["in-progress"], 10),
        (vec!["in-progress", "to-be-implemented"], 3),
        (vec!["to-be-implemented"], 20),
    ];
    assert_eq!(statuses, expected.into());
}

#[test]
fn two_share_an_assessment_and_one_has_a_status_alone() {
    let document = demo();
    let numbers = |assessment: &Assessment| -> Vec<String> {
        let covered = document.recommendations.iter().filter(|one| assessment.covers.contains(&one.id));
        covered.map(|one| one.number.clone()).collect()
    };
    let shared: Vec<_> = document.assessments.iter().map(numbers).filter(|one| one.len() > 1).collect();
    assert_eq!(shared, [vec!["31", "32", "33"], vec!["66", "69"]]);
    let without_narrative = document.assessments.iter().filter(|one| one.versions[0].narrative.is_empty());
    assert_eq!(without_narrative.flat_map(numbers).collect::<Vec<_>>(), ["108"]);
    let moved = document.recommendations.iter().filter(|one| one.categories.len() > 1);
    assert_eq!(moved.map(|one| one.number.as_str()).collect::<Vec<_>>(), ["108"]);
}

#[test]
fn the_words_link_to_fourteen_recommendations_and_no_others() {
    let document = demo();
    let by_id: BTreeMap<Uuid, &Recommendation> =
        document.recommendations.iter().map(|one| (one.id, one)).collect();
    let mut links = BTreeMap::new();
    for one in document.recommendations.iter().filter(|one| !one.related.is_empty()) {
        let targets: Vec<&str> = one.related.iter().map(|link| by_id[&link.id].number.as_str()).collect();
        links.insert(one.number.as_str(), targets);
    }
    let expected = [
        ("13", vec!["65"]),
        ("76", vec!["12", "13", "65", "68", "70", "71", "73", "74"]),
        ("96", vec!["93"]),
        ("98", vec!["51"]),
        ("Part 2.II", vec!["12", "13", "68"]),
    ];
    assert_eq!(links, expected.into());
    let linked_51 = document.recommendations.iter().find(|one| one.number == "98").expect("98 is there");
    assert_eq!(by_id[&linked_51.related[0].id].categories[0].category, "link-to-ig-entities");
}

#[test]
fn every_link_stands_in_the_words_of_an_assessment() {
    let document = demo();
    let improvements = listed(&document, "Improvements to the IGF");
    let labels: Labels<Uuid> = improvements.iter().map(|one| (one.number.as_str(), one.id)).collect();
    let mut said = BTreeSet::new();
    for assessment in &document.assessments {
        for version in &assessment.versions {
            for reference in references(&version.narrative, &assessment.covers, &labels) {
                said.extend(assessment.covers.iter().map(|from| (*from, reference.target)));
            }
        }
    }
    let linked = document.recommendations.iter();
    let linked = linked.flat_map(|one| one.related.iter().map(|link| (one.id, link.id)));
    let linked: BTreeSet<_> = linked.collect();
    let numbers = |(from, to): &(Uuid, Uuid)| {
        [from, to].map(|id| improvements.iter().find(|one| one.id == *id).map(|one| one.number.clone()))
    };
    assert_eq!(said.difference(&linked).map(numbers).collect::<Vec<_>>(), [[None, None]; 0]);
    // Two recommendations bear the number 51, so that its words alone cannot tell which is meant.
    let silent: Vec<_> = linked.difference(&said).map(numbers).collect();
    assert_eq!(silent, [["98", "51"].map(|number| Some(number.to_owned()))]);
}

#[test]
fn the_twelve_proposals_carry_their_indications() {
    let document = demo();
    let indications: Vec<(u32, u32)> = listed(&document, "Options Paper")
        .iter()
        .map(|one| one.indications.map(|given| (given.count, given.of)).expect("it was indicated"))
        .collect();
    assert_eq!(indications, [6, 5, 5, 5, 4, 4, 4, 4, 3, 3, 3, 3].map(|count| (count, 7)));
}

#[test]
fn every_text_is_marked_a_summary_and_every_assessment_says_what_it_is() {
    let document = demo();
    for one in &document.recommendations {
        assert_eq!(one.wording, Wording::Summary, "{}", one.number);
        let words = one.title.split_whitespace().count();
        assert!((4..=10).contains(&words), "the title {:?} has {words} words", one.title);
    }
    for assessment in &document.assessments {
        let made_up = assessment.round.key == DEMONSTRATION;
        assert_eq!(assessment.assessor.starts_with("Demonstration member "), made_up, "{assessment:?}");
        let mark = if made_up { "**Written for the demonstration.** " } else { "*Summary.* " };
        for version in assessment.versions.iter().filter(|version| !version.narrative.is_empty()) {
            assert!(version.narrative.starts_with(mark), "{:?}", version.narrative);
        }
    }
}

#[test]
fn the_demonstration_round_shows_every_reading_and_touches_no_real_finding() {
    let document = demo();
    let readings = counted(in_round(&document, DEMONSTRATION).into_iter().map(|one| {
        assert!(covering(&document, one.id, ROUND_2020).is_empty(), "{} has a real finding", one.number);
        let findings: Vec<_> = covering(&document, one.id, DEMONSTRATION)
            .into_iter()
            .map(|assessment| Finding {
                assessor: assessment.assessor.as_str(),
                status: status_in_force(assessment).into_iter().map(str::to_owned).collect(),
                status_as_written: String::new(),
                filed: None,
            })
            .collect();
        summary(&findings).reading
    }));
    let expected = [
        (Reading::NotAssessed, 1),
        (Reading::Pending, 1),
        (Reading::Single, 2),
        (Reading::Unanimous, 2),
        (Reading::Divergent, 2),
    ];
    assert_eq!(readings, expected.into());
    let amended = document.assessments.iter().filter(|one| one.versions.len() > 1).count();
    assert_eq!(amended, 1, "one assessment shows an earlier version");
}

#[test]
fn it_is_written_as_an_export_would_write_it() {
    let document = demo();
    let place = |one: &Recommendation| (one.source.clone(), one.list.clone(), one.position, one.id);
    assert!(document.recommendations.is_sorted_by_key(place));
    let filing =
        |one: &Assessment| (one.round.published.clone(), one.round.key.clone(), one.filed.clone(), one.id);
    assert!(document.assessments.is_sorted_by_key(filing));

    let ids = document.recommendations.iter().map(|one| one.id);
    let ids = ids.chain(document.assessments.iter().map(|one| one.id));
    let actions = document.recommendations.iter().flat_map(|one| &one.actions);
    let repeated = counted(ids.chain(actions.map(|one| one.id))).into_iter().find(|(_, n)| *n > 1);
    assert_eq!(repeated, None);

    let filings = document.recommendations.iter().flat_map(|one| &one.categories);
    let moments = filings
        .flat_map(|filing| filing.to.iter().chain([&filing.from]))
        .chain(document.assessments.iter().flat_map(|one| one.versions.iter().map(|version| &version.at)))
        .chain(document.recommendations.iter().flat_map(|one| one.actions.iter().map(|action| &action.at)));
    for moment in moments {
        assert!(Instant::parse(moment).is_some(), "{moment:?} is no moment");
    }
}
