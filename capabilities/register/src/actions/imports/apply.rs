//! Applying the plan of an import, in one change.

mod additions;
mod assessments;
mod changes;
mod holding;

use super::Besides;
use super::history::History;
use crate::actions::{allow, happened, vocabulary};
use crate::document::{Round, Source};
use crate::error::RegisterError;
use crate::import::Prepared;
use crate::import::plan::{Existing, Needs, Outcome, Plan, Target};
use crate::queries;
use crate::rules;
use crate::tables;
use crate::vocabulary::Vocabulary;
use kernel::{Instant, RecordRef};
use serde_json::json;
use std::collections::{HashMap, HashSet};
use store::{Change, LogMark, NewEvent, Reads, StoreError, values};
use uuid::Uuid;

/// What an import did.
#[derive(Debug, Clone)]
pub struct Brought {
    /// Its rows and counts; what it brought has gone into the register.
    pub plan: Plan,
    /// `None` when there was nothing to do.
    pub import: Option<Uuid>,
}

/// A plan that was made before the change began, and what it rests on: planning a large file takes seconds, in which
/// nobody should wait.
pub struct Ahead {
    pub plan: Plan,
    /// Where the log stood before anything was read.
    mark: LogMark,
    vocabulary: Vocabulary,
}

/// Plans against the register as it is now, without holding anybody up. `mark` is where the log stood before anything
/// was read: what happens from then on may make the plan an old one.
pub async fn plan_ahead(db: &mut impl Reads, mark: LogMark, prepared: Prepared) -> Result<Ahead, StoreError> {
    let vocabulary = queries::vocabulary(db).await?;
    let existing = queries::existing(db, &vocabulary, &prepared.needs()).await?;
    let plan = tokio::task::spawn_blocking(move || prepared.into_plan(&existing));
    let plan = plan.await.map_err(|error| StoreError::Other(format!("no plan could be made: {error}")))?;
    Ok(Ahead { plan, mark, vocabulary })
}

/// Applies a plan made before; if something has happened since that it does not bear, it is
/// [`RegisterError::PlanIsOld`] and nothing is done.
/// `may_leave_out` allows rejected rows to stay behind; without it one rejected row stops the whole import.
pub async fn apply_ahead(
    change: &mut Change,
    file_name: &str,
    may_leave_out: bool,
    ahead: Ahead,
) -> Result<Brought, RegisterError> {
    let vocabulary = begin(change).await?;
    if vocabulary != ahead.vocabulary || !holding::still_holds(change, ahead.mark, &ahead.plan).await? {
        return Err(RegisterError::PlanIsOld);
    }
    apply(change, vocabulary, file_name, may_leave_out, ahead.plan).await
}

/// Plans against the register as it is inside this change, and applies.
pub async fn apply_plan(
    change: &mut Change,
    file_name: &str,
    may_leave_out: bool,
    make_plan: impl FnOnce(&Existing, &Vocabulary) -> Plan + Send,
) -> Result<Brought, RegisterError> {
    let vocabulary = begin(change).await?;
    let existing = queries::existing(change, &vocabulary, &Needs::everything()).await?;
    let plan = make_plan(&existing, &vocabulary);
    drop(existing);
    apply(change, vocabulary, file_name, may_leave_out, plan).await
}

/// Of two imports at once the second waits here, and sees what the first left.
async fn begin(change: &mut Change) -> Result<Vocabulary, RegisterError> {
    queries::hold_register(change).await?;
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::IMPORT, &vocabulary)?;
    Ok(vocabulary)
}

async fn apply(
    change: &mut Change,
    vocabulary: Vocabulary,
    file_name: &str,
    may_leave_out: bool,
    mut plan: Plan,
) -> Result<Brought, RegisterError> {
    if plan.undecided().next().is_some() {
        return Err(RegisterError::Undecided(Box::new(plan)));
    }
    if (plan.rejected > 0 && !may_leave_out) || plan.changes_nothing() {
        return Ok(Brought { plan, import: None });
    }
    let import = change.id();
    let mut applying = Applying::new(vocabulary, import);
    applying.names(change, &plan).await?;
    // What is written is let go as it goes: a large plan and all its rows on their way would not fit together.
    applying.additions(change, std::mem::take(&mut plan.additions)).await?;
    for row in &mut plan.rows {
        let changes = std::mem::take(&mut row.changes);
        if let Some(target) = row.target {
            applying.changes(change, target, changes).await?;
        }
    }
    applying.assessments(change, std::mem::take(&mut plan.assessments)).await?;
    applying.covers(change, std::mem::take(&mut plan.covers)).await?;
    applying.links(change, std::mem::take(&mut plan.links)).await?;
    applying.finish(change, &plan, file_name).await?;
    Ok(Brought { plan, import: Some(import) })
}

struct Applying {
    vocabulary: Vocabulary,
    import: Uuid,
    rounds: HashMap<String, Uuid>,
    categories: HashMap<String, Uuid>,
    sources: HashMap<Source, Uuid>,
    parties: HashMap<(String, String), Uuid>,
    /// Ids of the plan's additions, by their place in it.
    added: Vec<Uuid>,
    /// What each touched recommendation got, for its history.
    got: History,
    besides: Besides,
}

impl Applying {
    fn new(vocabulary: Vocabulary, import: Uuid) -> Self {
        let rounds = vocabulary.rounds.iter().map(|row| (row.round.key.clone(), row.id)).collect();
        let categories = vocabulary.categories.iter().map(|row| (row.key.clone(), row.id)).collect();
        let sources = vocabulary.sources.iter().map(|row| (row.source.clone(), row.id)).collect();
        Self {
            vocabulary,
            import,
            rounds,
            categories,
            sources,
            parties: HashMap::new(),
            added: Vec::new(),
            got: History::default(),
            besides: Besides::default(),
        }
    }

    fn id(&self, target: Target) -> Uuid {
        match target {
            Target::Known(id) => id,
            Target::New(at) => self.added[at],
        }
    }

    fn got(&mut self, recommendation: Uuid, what: &str) {
        self.got.note(recommendation, what);
    }

    /// Rounds and categories that the file names first.
    async fn names(&mut self, change: &mut Change, plan: &Plan) -> Result<(), RegisterError> {
        for round in &plan.rounds {
            self.round(change, round).await?;
        }
        let mut position = i64::try_from(self.vocabulary.categories.len()).unwrap_or(i64::MAX);
        for category in &plan.categories {
            position += 1;
            let id = change.id();
            let row = values![
                id,
                self.vocabulary.register.id,
                category.key.as_str(),
                category.name.as_str(),
                json!(aliases_of(plan, &category.key)).to_string(),
                position,
                ""
            ];
            change.insert(&tables::CATEGORY, row).await?;
            self.categories.insert(category.key.clone(), id);
            self.besides.categories.push(id);
        }
        for category in &mut self.vocabulary.categories {
            let aliases = aliases_of(plan, &category.key);
            if !aliases.is_empty() {
                self.besides.aliases.extend(aliases.iter().map(|alias| (category.id, (*alias).to_owned())));
                category.aliases.extend(aliases.into_iter().map(str::to_owned));
                queries::set_category(change, category.id, category).await?;
            }
        }
        Ok(())
    }

    async fn round(&mut self, change: &mut Change, round: &Round) -> Result<Uuid, RegisterError> {
        if let Some(id) = self.rounds.get(&round.key) {
            return Ok(*id);
        }
        let id = vocabulary::insert_round(change, &self.vocabulary.register, round).await?;
        self.rounds.insert(round.key.clone(), id);
        self.besides.rounds.push(id);
        Ok(id)
    }

    async fn round_of_key(&mut self, change: &mut Change, key: &str) -> Result<Uuid, RegisterError> {
        let round = Round {
            key: key.to_owned(),
            name: String::new(),
            assessed: String::new(),
            published: String::new(),
        };
        self.round(change, &round).await
    }

    async fn source(&mut self, change: &mut Change, source: &Source) -> Result<Uuid, RegisterError> {
        if let Some(id) = self.sources.get(source) {
            return Ok(*id);
        }
        let bare = source.body.is_empty()
            && source.document.is_empty()
            && source.date.is_empty()
            && source.url.is_empty();
        if bare && let Some(row) = self.vocabulary.sources.iter().find(|row| row.source.name == source.name) {
            return Ok(row.id);
        }
        let id = change.id();
        let row = values![
            id,
            self.vocabulary.register.id,
            source.name.as_str(),
            source.body.as_str(),
            source.document.as_str(),
            source.date.as_str(),
            source.url.as_str()
        ];
        change.insert(&tables::SOURCE, row).await?;
        self.sources.insert(source.clone(), id);
        self.besides.sources.push(id);
        Ok(id)
    }

    /// History and the import's own row. One event for each recommendation it touched.
    async fn finish(
        mut self,
        change: &mut Change,
        plan: &Plan,
        file_name: &str,
    ) -> Result<(), RegisterError> {
        let audience = self.vocabulary.register.audience();
        let got = self.got.recommendations();
        let added: HashSet<Uuid> = self.added.iter().copied().collect();
        let known: Vec<Uuid> = got.iter().copied().filter(|id| !added.contains(id)).collect();
        change.touch_records(&known).await?;
        for id in got {
            let data = json!({ "import": self.import, "got": self.got.of(id) });
            happened(change, &audience, id, "recommendation-imported", data).await?;
        }
        let record = RecordRef::new("register", self.vocabulary.register.id);
        let data = json!({ "import": self.import, "add": plan.add, "amend": plan.amend });
        change.event(NewEvent { kind: "import-applied", record, audience, data }).await?;
        self.besides.last_event = store::Event::newest(change).await?;
        let count = |result: Outcome| {
            i64::try_from(plan.rows.iter().filter(|row| row.result == result).count()).unwrap_or(i64::MAX)
        };
        let (now, party) = (change.now().micros(), change.actor().party());
        let besides = serde_json::to_string(&self.besides).unwrap_or_default();
        let row = values![
            self.import,
            self.vocabulary.register.id,
            file_name,
            now,
            party,
            "applied",
            count(Outcome::Add),
            count(Outcome::Amend),
            count(Outcome::Same),
            besides
        ];
        change.insert(&tables::IMPORT, row).await?;
        Ok(())
    }
}

/// The further names under which a plan knows a category.
fn aliases_of<'plan>(plan: &'plan Plan, key: &str) -> Vec<&'plan str> {
    plan.aliases.iter().filter(|new| new.category == key).map(|new| new.alias.as_str()).collect()
}

/// A moment from a file of ours, else the one that stands in for it.
fn moment(text: &str, otherwise: Instant) -> Instant {
    Instant::parse(text).unwrap_or(otherwise)
}
