//! Finds which recommendations the words of a file's assessments speak of.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::Target;
use super::candidates::Place;
use super::planner::{Planner, Settled};
use crate::cross_reference::{Labels, listed, names_any, references};
use crate::import::reason::Part;

const REFERS_TO: &str = "refers-to";

/// What rows say that may name other recommendations, in the file's order.
#[derive(Default)]
pub struct Spoken {
    said: Vec<(Settled, Says)>,
    /// The recommendations of the rows that share one cell, by its mark: none of them is another one to its words.
    together: HashMap<u32, Vec<Target>>,
}

pub enum Says {
    /// Words of an assessment that is not filed anew, with the mark of its cell when rows share it.
    Words(Option<u32>, String),
    /// Those of an assessment that is: its place in the plan.
    Assessment(Option<u32>, usize),
    CrossReference(String),
}

impl Spoken {
    pub fn add(&mut self, settled: Settled, says: Says) {
        let may_name = match &says {
            Says::Words(_, words) => may_name_others(words),
            Says::Assessment(..) | Says::CrossReference(_) => true,
        };
        if may_name {
            self.said.push((settled, says));
        }
    }

    pub fn share(&mut self, mark: u32, target: Target) {
        self.together.entry(mark).or_default().push(target);
    }
}

/// Whether words speak of any recommendation by its number. Most do not, and are not kept for it.
pub fn may_name_others(words: &str) -> bool {
    names_any(words)
}

/// Links every row to what its assessments and its cross-reference column name in the same list of the same source.
///
/// All rows are settled by now, so a row can speak of a later one. Numbers borne twice are no link; a link made while
/// the number was borne once stays, since an import takes nothing away.
pub fn plan(planner: &mut Planner<'_>, spoken: Spoken) {
    let places = spoken.said.iter().map(|(row, _)| row.place).collect();
    let labels = labels(planner, &places);
    for (row, says) in spoken.said {
        let Some(labels) = labels.get(&row.place) else { continue };
        let own = |mark: &Option<u32>| {
            let together = mark.and_then(|mark| spoken.together.get(&mark));
            together.map_or(std::slice::from_ref(&row.target), Vec::as_slice)
        };
        let (targets, origin): (Vec<Target>, _) = match &says {
            Says::CrossReference(cell) => (listed(cell, &[row.target], labels), "import"),
            Says::Words(mark, words) => (named(words, own(mark), labels), "words"),
            Says::Assessment(mark, at) => {
                let words = &planner.plan.assessments[*at].versions[0].narrative;
                (named(words, own(mark), labels), "words")
            }
        };
        for target in targets {
            link(planner, row, target, origin);
        }
    }
}

fn named(words: &str, own: &[Target], labels: &Labels<Target>) -> Vec<Target> {
    references(words, own, labels).into_iter().map(|reference| reference.target).collect()
}

fn link(planner: &mut Planner<'_>, row: Settled, to: Target, origin: &str) {
    if planner.link(row.target, to, REFERS_TO, origin) {
        let number = match to {
            Target::Known(id) => {
                planner.known.get(&id).map_or_else(String::new, |known| known.number.clone())
            }
            Target::New(index) => planner.plan.additions[index].number.clone(),
        };
        planner.note(row, Part::Link, &number);
    }
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
        let addition = &planner.plan.additions[index];
        let (source, list) = (Arc::clone(&addition.source), Arc::clone(&addition.list));
        let place = planner.place(&source.name, &list);
        if places.contains(&place) {
            let number = &planner.plan.additions[index].number;
            labels.entry(place).or_default().insert(number, Target::New(index));
        }
    }
    labels
}
