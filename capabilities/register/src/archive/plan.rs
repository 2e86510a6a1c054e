//! What starting from an archive would do, told before anything is done. Pure.

use super::Archive;
pub use super::categories::Categories;
use crate::import::plan::{Outcome, Plan, Target};
use crate::vocabulary::Vocabulary;
use capability::carried::{Here, Tally};
use serde::Serialize;
use std::collections::{BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// What would be brought, by kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StartPlan {
    /// Its recommendations row by row, as of any other file.
    pub register: Plan,
    /// Every kind of thing in the file, in its order.
    pub parts: Vec<Part>,
    /// Names of parts that no capability here knows.
    pub not_understood: Vec<String>,
}

/// One kind of thing in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// `choosings`
    pub name: String,
    pub add: usize,
    /// Here already.
    pub same: usize,
    /// About something that is not here.
    pub left_out: usize,
}

impl Part {
    pub fn new(name: impl Into<String>, tally: Tally) -> Self {
        let Tally { add, same, left_out } = tally;
        Self { name: name.into(), add, same, left_out }
    }

    pub fn is_empty(&self) -> bool {
        self.add + self.same + self.left_out == 0
    }
}

impl StartPlan {
    pub fn changes_nothing(&self) -> bool {
        self.register.changes_nothing() && self.parts.iter().all(|part| part.add == 0)
    }
}

/// What becomes of one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    Add,
    Same,
    LeftOut,
}

/// What of the archive is here, and where.
pub struct Ground<'a> {
    pub vocabulary: &'a Vocabulary,
    pub categories: &'a Categories,
    /// Whether there is no recommendation here yet: then its words are the register's.
    pub is_bare: bool,
    /// Ids of the file that stand here already.
    pub ids: HashSet<Uuid>,
    /// Where the file's recommendations are or will be.
    pub here: Here,
}

impl Ground<'_> {
    /// Of something that is about recommendations.
    pub fn fate(&self, id: Uuid, about: impl IntoIterator<Item = Uuid>) -> Fate {
        if self.ids.contains(&id) {
            Fate::Same
        } else if about.into_iter().all(|one| self.here.records.contains_key(&one)) {
            Fate::Add
        } else {
            Fate::LeftOut
        }
    }

    pub fn suggestion(&self, one: &super::Suggestion) -> Fate {
        let mut about = vec![one.recommendation];
        about.extend(one.made);
        let is_placed = |key: &String| self.categories.key(key).is_some();
        match &one.content {
            super::Content::Merge { merged } => about.extend(merged),
            super::Content::Move { from, to } if !from.iter().chain(to).all(is_placed) => {
                return Fate::LeftOut;
            }
            super::Content::Move { .. } | super::Content::Split { .. } => {}
        }
        self.fate(one.id, about)
    }

    pub fn choosing(&self, one: &super::Choosing) -> Fate {
        self.fate(one.id, one.proposals.iter().map(|choice| choice.recommendation))
    }

    pub fn request(&self, one: &super::Request) -> Fate {
        match self.fate(one.id, one.covers.iter().copied()) {
            Fate::Add if one.answers.iter().any(|answer| self.ids.contains(&answer.id)) => Fate::LeftOut,
            fate => fate,
        }
    }

    /// Of a round's guide: a round that is worked on here keeps its own, and one that is open there does not open where
    /// others work already.
    pub fn campaign(&self, round: &super::Round) -> Fate {
        let known = self.vocabulary.round_by_key(&round.key);
        let works = known.is_some_and(|row| self.vocabulary.campaigns.iter().any(|one| one.round == row.id));
        let is_open = round.campaign.as_ref().is_some_and(|campaign| campaign.closed.is_none());
        match (works, is_open && !self.is_bare) {
            (true, _) => Fate::Same,
            (false, true) => Fate::LeftOut,
            (false, false) => Fate::Add,
        }
    }

    pub fn status(&self, status: &super::Status) -> Fate {
        if self.vocabulary.status(&status.key).is_some() {
            let stands = self.vocabulary.statuses.iter().any(|known| {
                known.key == status.key
                    && known.label == status.label
                    && known.tone == status.tone
                    && known.shape == status.shape
                    && known.aliases == status.aliases
            });
            if stands || !self.is_bare { Fate::Same } else { Fate::Add }
        } else if !self.is_bare && self.vocabulary.status_besides(&status.key, &status.label).is_some() {
            Fate::LeftOut
        } else {
            Fate::Add
        }
    }
}

fn tally(fates: impl IntoIterator<Item = Fate>) -> Tally {
    let mut tally = Tally::default();
    for fate in fates {
        match fate {
            Fate::Add => tally.add += 1,
            Fate::Same => tally.same += 1,
            Fate::LeftOut => tally.left_out += 1,
        }
    }
    tally
}

/// Where everything of the file that can be spoken of is, or will be.
pub fn all_places(archive: &Archive, ground: &Ground<'_>) -> HashMap<Uuid, Uuid> {
    let mut places = ground.here.records.clone();
    places.insert(archive.id, ground.vocabulary.register.id);
    for round in &archive.rounds {
        let here = ground.vocabulary.round_by_key(&round.key).map_or(round.id, |row| row.id);
        places.insert(round.id, here);
    }
    let choosings = archive.choosings.iter().map(|one| (one.id, ground.choosing(one)));
    let requests = archive.requests.iter().map(|one| (one.id, ground.request(one)));
    for (id, _) in choosings.chain(requests).filter(|(_, fate)| *fate != Fate::LeftOut) {
        places.insert(id, id);
    }
    places
}

/// Where each recommendation of the file is, or will be, by what its plan says.
pub fn places(archive: &Archive, plan: &Plan) -> HashMap<Uuid, Uuid> {
    let mut places = HashMap::with_capacity(archive.register.recommendations.len());
    for row in &plan.rows {
        let (Some(at), Some(target)) = (row.row, row.target) else { continue };
        let Some(one) = archive.register.recommendations.get(at.wrapping_sub(1)) else { continue };
        let id = match target {
            Target::Known(id) => Some(id),
            Target::New(new) => plan.additions.get(new).and_then(|new| new.id),
        };
        if let Some(id) = id {
            places.insert(one.id, id);
        }
    }
    places
}

/// All parts of the file that are the register's own.
pub fn parts(archive: &Archive, ground: &Ground<'_>, plan: &Plan) -> Vec<Part> {
    let count =
        |result: Outcome| plan.rows.iter().filter(|row| row.row.is_some() && row.result == result).count();
    let vocabulary = ground.vocabulary;
    let recommendations = Tally::of(
        count(Outcome::Add),
        count(Outcome::Same) + count(Outcome::Amend),
        archive.register.recommendations.len().saturating_sub(ground.here.records.len()),
    );
    let (assessed, new) = (archive.register.assessments.len(), plan.assessments.len());
    let round = |one: &super::Round| {
        if vocabulary.round_by_key(&one.key).is_some() { Fate::Same } else { Fate::Add }
    };
    let guides = archive.rounds.iter().filter(|one| one.campaign.is_some()).map(|one| ground.campaign(one));
    vec![
        Part::new("statuses", tally(archive.statuses.iter().map(|one| ground.status(one)))),
        Part::new("categories", tally(ground.categories.fates.iter().copied())),
        Part::new("rounds", tally(archive.rounds.iter().map(round))),
        Part::new("guides", tally(guides)),
        Part::new("recommendations", recommendations),
        Part::new("assessments", Tally::of(new, assessed.saturating_sub(new), 0)),
        Part::new("suggestions", tally(archive.suggestions.iter().map(|one| ground.suggestion(one)))),
        Part::new("proposals", tally(archive.proposals.iter().map(|one| ground.fate(one.id, [one.made])))),
        Part::new("choosings", tally(archive.choosings.iter().map(|one| ground.choosing(one)))),
        Part::new("requests", tally(archive.requests.iter().map(|one| ground.request(one)))),
    ]
}

/// All ids by which parts of the file may be known here.
pub fn ids(archive: &Archive) -> Vec<Uuid> {
    let mut ids: Vec<Uuid> = archive.suggestions.iter().map(|one| one.id).collect();
    ids.extend(archive.rounds.iter().map(|one| one.id));
    ids.extend(archive.proposals.iter().map(|one| one.id));
    ids.extend(archive.choosings.iter().map(|one| one.id));
    for one in &archive.requests {
        ids.push(one.id);
        ids.extend(one.answers.iter().map(|answer| answer.id));
    }
    ids
}

/// Everybody whose words would be added, by their ids in the file. Assessors are known by name too, so they come with
/// their assessments.
pub fn newcomers(archive: &Archive, ground: &Ground<'_>) -> BTreeSet<Uuid> {
    let mut people = BTreeSet::new();
    for one in archive.suggestions.iter().filter(|one| ground.suggestion(one) == Fate::Add) {
        people.extend([one.suggested.person, one.decided.person].into_iter().flatten());
        people.extend(one.undone.as_ref().and_then(|said| said.person));
    }
    for one in archive.proposals.iter().filter(|one| ground.fate(one.id, [one.made]) == Fate::Add) {
        people.insert(one.person);
        people.extend(one.decided.person);
    }
    for one in archive.choosings.iter().filter(|one| ground.choosing(one) == Fate::Add) {
        people.extend(one.indications.iter().map(|given| given.person));
    }
    for one in archive.requests.iter().filter(|one| ground.request(one) == Fate::Add) {
        people.insert(one.to);
        people.extend(one.asked_by);
        people.extend(one.answers.iter().map(|answer| answer.person));
    }
    people
}
