//! Finds which recommendations the words of a file's assessments speak of.

use std::collections::{HashMap, HashSet};

use super::Target;
use super::candidates::Place;
use super::planner::{Planner, Settled};
use crate::cross_reference::{Labels, listed, references};
use crate::import::draft::Draft;

const REFERS_TO: &str = "refers-to";

/// Links every row to what its assessments and its cross-reference column name in the same list of the same source.
///
/// All rows are settled by now, so a row can speak of a later one. Numbers borne twice are no link; a link made while
/// the number was borne once stays, since an import takes nothing away.
pub fn plan(planner: &mut Planner<'_>, settled: &[(Settled, &Draft)]) {
    let speaks = |draft: &Draft| {
        !draft.cross_reference.is_empty() || draft.findings.iter().any(|f| !f.narrative.is_empty())
    };
    let places = settled.iter().filter(|(_, draft)| speaks(draft)).map(|(row, _)| row.place).collect();
    let labels = labels(planner, &places);
    let covered = covered_together(settled);
    for (row, draft) in settled.iter().filter(|(_, draft)| speaks(draft)) {
        let Some(labels) = labels.get(&row.place) else { continue };
        for finding in &draft.findings {
            let together = finding.shared.and_then(|mark| covered.get(&mark));
            let own = together.map_or(std::slice::from_ref(&row.target), Vec::as_slice);
            for reference in references(&finding.narrative, own, labels) {
                link(planner, *row, reference.target, "words");
            }
        }
        for target in listed(&draft.cross_reference, &[row.target], labels) {
            link(planner, *row, target, "import");
        }
    }
}

fn link(planner: &mut Planner<'_>, row: Settled, to: Target, origin: &str) {
    if planner.link(row.target, to, REFERS_TO, origin) {
        let number = match to {
            Target::Known(id) => {
                planner.known.get(&id).map_or_else(String::new, |known| known.number.clone())
            }
            Target::New(index) => planner.plan.additions[index].number.clone(),
        };
        planner.note(row, "link", &number);
    }
}

/// The recommendations of the rows that share one cell: none of them is another one to its words.
fn covered_together(settled: &[(Settled, &Draft)]) -> HashMap<u32, Vec<Target>> {
    let mut covered: HashMap<u32, Vec<Target>> = HashMap::new();
    for (row, draft) in settled {
        for mark in draft.findings.iter().filter_map(|finding| finding.shared) {
            covered.entry(mark).or_default().push(row.target);
        }
    }
    covered
}

fn labels(planner: &mut Planner<'_>, places: &HashSet<Place>) -> HashMap<Place, Labels<Target>> {
    let mut labels: HashMap<Place, Labels<Target>> = HashMap::new();
    for known in &planner.existing.recommendations {
        let place = planner.place(&known.source, &known.list);
        if places.contains(&place) {
            labels.entry(place).or_default().insert(&known.number, Target::Known(known.id));
        }
    }
    for index in 0..planner.plan.additions.len() {
        let (source, list) = {
            let addition = &planner.plan.additions[index];
            (addition.source.name.clone(), addition.list.clone())
        };
        let place = planner.place(&source, &list);
        if places.contains(&place) {
            let number = &planner.plan.additions[index].number;
            labels.entry(place).or_default().insert(number, Target::New(index));
        }
    }
    labels
}
