//! Whether a plan made before still holds, with all that happened since.
//!
//! It holds when the register ends up as if the import had come first and everything else after it. So what members
//! do to recommendations that the plan leaves alone is borne, and so are assessments and actions on those it touches;
//! what the plan would do a second time, or what decides where its rows belong, is not.

use crate::import::plan::{Addition, Change as Planned, Plan, Target};
use crate::queries;
use std::collections::{HashMap, HashSet};
use store::{Change, Event, LogMark, StoreError};
use uuid::Uuid;

/// After more events a new plan is sooner made than they are looked at.
const MOST_EVENTS: u32 = 2_000;

/// What a plan does to the recommendations that are there, and where it adds to them.
pub struct Touched {
    changed: HashSet<Uuid>,
    linked: HashSet<Uuid>,
    /// Sources by name, and the lists in them.
    lists: HashMap<String, HashSet<String>>,
    /// Whether it rests on who is known by which name, or is here at all.
    names_people: bool,
}

impl Touched {
    pub fn by(plan: &Plan) -> Self {
        let known = |target: Target| match target {
            Target::Known(id) => Some(id),
            Target::New(_) => None,
        };
        // An assessment that somebody files meanwhile puts the recommendation into its round too, and may.
        let is_more_than_a_round =
            |changes: &[Planned]| changes.iter().any(|one| !matches!(one, Planned::PutIntoRound(_)));
        let changed = plan.rows.iter().filter(|row| is_more_than_a_round(&row.changes));
        let changed = changed.filter_map(|row| row.target.and_then(known));
        let linked = plan.links.iter().flat_map(|link| [link.from, link.to]).filter_map(known);
        let mut lists: HashMap<String, HashSet<String>> = HashMap::new();
        for Addition { source, list, .. } in &plan.additions {
            match lists.get_mut(&source.name) {
                Some(lists) if lists.contains(&**list) => {}
                Some(lists) => drop(lists.insert(list.to_string())),
                None => drop(lists.insert(source.name.clone(), HashSet::from([list.to_string()]))),
            }
        }
        let names_people = !plan.assessments.is_empty();
        Self { changed: changed.collect(), linked: linked.collect(), lists, names_people }
    }

    /// The same of a plan that rests on who is here.
    pub fn with_people(self) -> Self {
        Self { names_people: true, ..self }
    }

    /// Whether the plan bears what happened after `mark`. That the register's words (rounds, categories, sources) are
    /// the same is for the caller to see.
    pub async fn holds(&self, change: &mut Change, mark: LogMark) -> Result<bool, StoreError> {
        let Some(events) = mark.since(change, MOST_EVENTS).await? else { return Ok(false) };
        if !events.iter().all(|event| self.bears(event)) {
            return Ok(false);
        }
        let added = events.iter().filter(|event| event.kind == "recommendation-added");
        let added: Vec<Uuid> = added.map(|event| event.record.id).collect();
        let places = queries::places(change, &added).await?;
        Ok(!places.iter().any(|(source, list)| self.adds_to(source, list)))
    }

    fn bears(&self, event: &Event) -> bool {
        let record = &event.record.id;
        match (event.record.kind.as_str(), event.kind.as_str()) {
            // Other imports, rounds, categories, sources; the forum's languages and the groups that assess.
            ("register" | "forum", _) => false,
            // Who an assessor of the file is goes by names.
            ("party", "party-added" | "party-amended" | "party-erased") => !self.names_people,
            // Where they were added is looked at by itself; filed under a round, done for a task: nothing that an
            // import brings twice.
            (
                "recommendation",
                "recommendation-added"
                | "recommendation-titled"
                | "assessment-filed"
                | "assessment-amended"
                | "action-added"
                | "action-amended",
            ) => true,
            ("recommendation", "recommendation-related" | "recommendation-unrelated") => {
                !self.linked.contains(record)
            }
            ("recommendation", _) => !self.changed.contains(record),
            _ => true,
        }
    }

    /// Whether something is added to a list that grew meanwhile: the same recommendation may stand there by now.
    fn adds_to(&self, source: &str, list: &str) -> bool {
        self.lists.get(source).is_some_and(|lists| lists.contains(list))
    }
}
