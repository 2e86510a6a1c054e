//! A register in memory: applies plans the way the actions do, so that a second import can be planned.

use register::import::plan::{
    Change, Existing, Fingerprint, Known, KnownAssessment, KnownFiling, KnownLink, Plan, Row, Target,
};
use uuid::Uuid;

#[derive(Default)]
pub struct Memory {
    pub existing: Existing,
    made: u128,
}

impl Memory {
    /// Applies the plan. Panics when a conflict is undecided.
    pub fn apply(&mut self, plan: &Plan) {
        assert_eq!(plan.undecided().count(), 0, "undecided conflicts are not applied");
        self.existing.rounds.extend(plan.rounds.iter().cloned());
        for category in &plan.categories {
            self.existing.categories.insert(&category.key, &category.name, []);
        }
        for new in &plan.aliases {
            let name = self.existing.categories.name(&new.category).expect("a known category").to_owned();
            self.existing.categories.insert(&new.category, &name, [new.alias.as_str()]);
        }
        let added: Vec<Uuid> = plan
            .additions
            .iter()
            .map(|addition| {
                let id = addition.id.unwrap_or_else(|| self.new_id());
                self.existing.recommendations.push(Known {
                    id,
                    source: addition.source.name.as_str().into(),
                    list: addition.list.clone(),
                    number: addition.number.clone(),
                    position: addition.position,
                    text: addition.text.clone(),
                    ..Known::default()
                });
                id
            })
            .collect();
        let id_of = |target: Target| match target {
            Target::Known(id) => id,
            Target::New(index) => added[index],
        };
        for row in &plan.rows {
            if let Some(target) = row.target {
                self.change(id_of(target), row);
            }
        }
        for new in &plan.assessments {
            let id = new.id.unwrap_or_else(|| self.new_id());
            let print = |v: &register::document::Version| {
                Fingerprint::of(&v.status, &v.status_as_written, &v.narrative)
            };
            self.existing.assessments.push(KnownAssessment {
                id,
                covers: new.covers.iter().map(|target| id_of(*target)).collect(),
                round: new.round.clone(),
                assessor: new.assessor.clone(),
                versions: new.versions.iter().map(print).collect(),
            });
        }
        for (id, target) in &plan.covers {
            let known = self
                .existing
                .assessments
                .iter_mut()
                .find(|known| known.id == *id)
                .expect("a known assessment");
            known.covers.push(id_of(*target));
        }
        for link in &plan.links {
            let to = id_of(link.to);
            self.known(id_of(link.from)).related.push(KnownLink { to, kind: link.kind.clone() });
        }
    }

    fn change(&mut self, id: Uuid, row: &Row) {
        let known = self.known(id);
        for change in &row.changes {
            match change.clone() {
                Change::File { category, round, span } => {
                    let is_open = span.is_none_or(|span| span.to.is_none());
                    known.filings.push(KnownFiling { category, round, is_open });
                }
                Change::PutIntoRound(round) => known.rounds.push(round),
                Change::Tag(tag) => known.tags.push(tag),
                Change::Indicate(indications) => known.indications = Some(indications),
                Change::Keep(cell) => known.kept.push(cell),
                Change::AddWording { text, .. } => known.wordings.push(text),
                Change::GiveText { text, .. } => known.text = text,
                Change::Correct(correction) => known.wordings.push(correction.text),
                Change::Act(action) => known.actions.push(action.id),
            }
        }
    }

    fn new_id(&mut self) -> Uuid {
        self.made += 1;
        Uuid::from_u128(self.made)
    }

    fn known(&mut self, id: Uuid) -> &mut Known {
        self.existing.recommendations.iter_mut().find(|known| known.id == id).expect("a known recommendation")
    }

    /// The recommendations that bear the number.
    pub fn numbered(&self, number: &str) -> Vec<&Known> {
        self.existing.recommendations.iter().filter(|known| known.number == number).collect()
    }

    /// Numbers of the recommendations it refers to, by number.
    pub fn links_of(&self, known: &Known) -> Vec<&str> {
        let number = |link: &KnownLink| {
            let target = self.existing.recommendations.iter().find(|other| other.id == link.to);
            target.map_or("?", |target| target.number.as_str())
        };
        known.related.iter().map(number).collect()
    }
}
