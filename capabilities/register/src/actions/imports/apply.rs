//! Applying the plan of an import, in one change.

mod additions;
mod assessments;
mod changes;
mod holding;

use super::Besides;
use super::history::History;
use crate::actions::{allow, happened, vocabulary};
use crate::document::{Indications, MERGED_INTO, Round, Source};
use crate::error::RegisterError;
use crate::import::Prepared;
use crate::import::plan::{Existing, Needs, Outcome, Plan, Target};
use crate::queries;
use crate::recommendation::searchable;
use crate::rules;
use crate::tables;
use crate::vocabulary::{Category, Vocabulary};
use assessments::Parties;
pub use holding::Touched;
use kernel::{Actor, Instant, RecordRef};
use people::guest::Guest;
use serde_json::json;
use std::collections::{HashMap, HashSet};
use store::{Change, Laid, LogMark, NewEvent, Reads, Rows, Store, StoreError, values};
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
    /// What the plan does to what is there, once its rows have been let go.
    touched: Option<Touched>,
    /// What is left to do once its rows, which are laid ready, are in the register.
    applying: Option<Applying>,
}

/// Plans against the register as it is now, without holding anybody up. `mark` is where the log stood before anything
/// was read: what happens from then on may make the plan an old one.
pub async fn plan_ahead(db: &mut impl Reads, mark: LogMark, prepared: Prepared) -> Result<Ahead, StoreError> {
    let vocabulary = queries::vocabulary(db).await?;
    let existing = queries::existing(db, &vocabulary, &prepared.needs()).await?;
    let plan = tokio::task::spawn_blocking(move || prepared.into_plan(&existing));
    let plan = plan.await.map_err(|error| StoreError::Other(format!("no plan could be made: {error}")))?;
    Ok(Ahead { plan, mark, vocabulary, touched: None, applying: None })
}

/// Lays the rows of a plan ready where that keeps the change short, and lets go of their words in the plan.
pub async fn lay_ahead(
    store: &Store,
    actor: Actor,
    may_leave_out: bool,
    ahead: &mut Ahead,
) -> Result<Option<Laid>, RegisterError> {
    if !is_to_be_applied(&ahead.plan, may_leave_out) {
        return Ok(None);
    }
    ahead.touched = Some(Touched::by(&ahead.plan));
    let Some(mut laid) = store.lay(actor).await? else { return Ok(None) };
    let applying = Applying::rows(&mut laid, ahead.vocabulary.clone(), &mut ahead.plan).await?;
    ahead.applying = Some(applying);
    Ok(Some(laid))
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
    let touched = ahead.touched.unwrap_or_else(|| Touched::by(&ahead.plan));
    if vocabulary != ahead.vocabulary || !touched.holds(change, ahead.mark).await? {
        return Err(RegisterError::PlanIsOld);
    }
    apply(change, vocabulary, file_name, may_leave_out, ahead.plan, ahead.applying).await
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
    apply(change, vocabulary, file_name, may_leave_out, plan, None).await
}

/// Applies the plan of a register of another forum, and leaves behind what cannot be taken. Whoever assessed there is
/// nobody with an account here: one of the assessors given by assessment, or known by name alone.
pub async fn apply_from_elsewhere(
    change: &mut Change,
    vocabulary: Vocabulary,
    file_name: &str,
    mut plan: Plan,
    assessors: HashMap<Uuid, Guest>,
) -> Result<Brought, RegisterError> {
    let applying = if is_to_be_applied(&plan, true) {
        let mut applying = Applying::new(vocabulary.clone(), change.id());
        applying.parties = Parties::from_elsewhere(assessors);
        Some(applying.with_rows(change, &mut plan).await?)
    } else {
        None
    };
    let Some(applying) = applying else {
        return apply(change, vocabulary, file_name, true, plan, None).await;
    };
    let import = Some(applying.import);
    applying.finish(change, &plan, file_name).await?;
    Ok(Brought { plan, import })
}

/// Of two imports at once the second waits here, and sees what the first left.
pub async fn begin(change: &mut Change) -> Result<Vocabulary, RegisterError> {
    queries::hold_register(change).await?;
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::IMPORT, &vocabulary)?;
    Ok(vocabulary)
}

/// Whether there is something to apply, and nothing in its way.
fn is_to_be_applied(plan: &Plan, may_leave_out: bool) -> bool {
    plan.undecided().next().is_none() && (plan.rejected == 0 || may_leave_out) && !plan.changes_nothing()
}

async fn apply(
    change: &mut Change,
    vocabulary: Vocabulary,
    file_name: &str,
    may_leave_out: bool,
    mut plan: Plan,
    applying: Option<Applying>,
) -> Result<Brought, RegisterError> {
    if plan.undecided().next().is_some() {
        return Err(RegisterError::Undecided(Box::new(plan)));
    }
    let applying = match applying {
        Some(laid) => {
            change.bring_laid().await?;
            laid
        }
        None if is_to_be_applied(&plan, may_leave_out) => {
            Applying::rows(change, vocabulary, &mut plan).await?
        }
        None => return Ok(Brought { plan, import: None }),
    };
    let import = Some(applying.import);
    applying.finish(change, &plan, file_name).await?;
    Ok(Brought { plan, import })
}

struct Applying {
    vocabulary: Vocabulary,
    import: Uuid,
    rounds: HashMap<String, Uuid>,
    categories: HashMap<String, Uuid>,
    sources: HashMap<Source, Uuid>,
    parties: Parties,
    /// Ids of the plan's additions, by their place in it.
    added: Vec<Uuid>,
    /// What each touched recommendation got, for its history.
    got: History,
    besides: Besides,
    later: Later,
}

/// What is changed of rows that were there before: that is no row to add, and is done last.
#[derive(Default)]
struct Later {
    /// Recommendations of the register that got something.
    touched: Vec<Uuid>,
    /// Categories that are known by further names.
    categories: Vec<Category>,
    indications: Vec<(Target, Indications)>,
    /// Stubs that get their words: text and language.
    texts: Vec<(Uuid, String, String)>,
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
            parties: Parties::default(),
            added: Vec::new(),
            got: History::default(),
            besides: Besides::default(),
            later: Later::default(),
        }
    }

    /// Adds the plan's rows, and its history. What is left to do afterwards stays in the answer.
    async fn rows(
        rows: &mut impl Rows,
        vocabulary: Vocabulary,
        plan: &mut Plan,
    ) -> Result<Self, RegisterError> {
        let id = rows.id();
        Self::new(vocabulary, id).with_rows(rows, plan).await
    }

    async fn with_rows(mut self, rows: &mut impl Rows, plan: &mut Plan) -> Result<Self, RegisterError> {
        let applying = &mut self;
        applying.names(rows, plan).await?;
        // What is written is let go as it goes: a large plan and all its rows on their way would not fit together.
        let merged = plan.links.iter().filter(|link| link.kind == MERGED_INTO).map(|link| link.from);
        let merged: HashSet<Target> = merged.collect();
        applying.additions(rows, std::mem::take(&mut plan.additions), &merged).await?;
        for row in &mut plan.rows {
            let changes = std::mem::take(&mut row.changes);
            if let Some(target) = row.target {
                applying.changes(rows, target, changes).await?;
            }
        }
        applying.assessments(rows, std::mem::take(&mut plan.assessments)).await?;
        applying.covers(rows, std::mem::take(&mut plan.covers)).await?;
        applying.links(rows, std::mem::take(&mut plan.links)).await?;
        applying.history(rows).await?;
        Ok(self)
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
    async fn names(&mut self, rows: &mut impl Rows, plan: &Plan) -> Result<(), RegisterError> {
        for round in &plan.rounds {
            self.round(rows, round).await?;
        }
        let mut position = i64::try_from(self.vocabulary.categories.len()).unwrap_or(i64::MAX);
        for category in &plan.categories {
            position += 1;
            let id = rows.id();
            let row = values![
                id,
                self.vocabulary.register.id,
                category.key.as_str(),
                category.name.as_str(),
                json!(aliases_of(plan, &category.key)).to_string(),
                position,
                ""
            ];
            rows.insert(&tables::CATEGORY, row).await?;
            self.categories.insert(category.key.clone(), id);
            self.besides.categories.push(id);
        }
        for category in &mut self.vocabulary.categories {
            let aliases = aliases_of(plan, &category.key);
            if !aliases.is_empty() {
                self.besides.aliases.extend(aliases.iter().map(|alias| (category.id, (*alias).to_owned())));
                category.aliases.extend(aliases.into_iter().map(str::to_owned));
                self.later.categories.push(category.clone());
            }
        }
        Ok(())
    }

    async fn round(&mut self, rows: &mut impl Rows, round: &Round) -> Result<Uuid, RegisterError> {
        if let Some(id) = self.rounds.get(&round.key) {
            return Ok(*id);
        }
        let id = vocabulary::insert_round(rows, &self.vocabulary.register, round).await?;
        self.rounds.insert(round.key.clone(), id);
        self.besides.rounds.push(id);
        Ok(id)
    }

    async fn round_of_key(&mut self, rows: &mut impl Rows, key: &str) -> Result<Uuid, RegisterError> {
        let round = Round {
            key: key.to_owned(),
            name: String::new(),
            assessed: String::new(),
            published: String::new(),
        };
        self.round(rows, &round).await
    }

    async fn source(&mut self, rows: &mut impl Rows, source: &Source) -> Result<Uuid, RegisterError> {
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
        let id = rows.id();
        let row = values![
            id,
            self.vocabulary.register.id,
            source.name.as_str(),
            source.body.as_str(),
            source.document.as_str(),
            source.date.as_str(),
            source.url.as_str()
        ];
        rows.insert(&tables::SOURCE, row).await?;
        self.sources.insert(source.clone(), id);
        self.besides.sources.push(id);
        Ok(id)
    }

    /// One event for each recommendation that got something.
    async fn history(&mut self, rows: &mut impl Rows) -> Result<(), RegisterError> {
        let audience = self.vocabulary.register.audience();
        let got = std::mem::take(&mut self.got);
        let added: HashSet<Uuid> = self.added.iter().copied().collect();
        for id in got.recommendations() {
            let data = json!({ "import": self.import, "got": got.of(id) });
            happened(rows, &audience, id, "recommendation-imported", data).await?;
            if !added.contains(&id) {
                self.later.touched.push(id);
            }
        }
        Ok(())
    }

    /// What is changed of rows that were there, and the import's own row.
    async fn finish(
        mut self,
        change: &mut Change,
        plan: &Plan,
        file_name: &str,
    ) -> Result<(), RegisterError> {
        let Later { touched, categories, indications, texts } = std::mem::take(&mut self.later);
        for category in &categories {
            queries::set_category(change, category.id, category).await?;
        }
        for (target, indications) in indications {
            let id = self.id(target);
            let known = match target {
                Target::Known(_) => queries::indications(change, id).await?,
                Target::New(_) => None,
            };
            queries::set_indications(change, id, Some(indications)).await?;
            self.besides.indications.push((id, known.map(|before| (before.count, before.of))));
        }
        for (id, text, language) in texts {
            let found = queries::recommendation(change, id).await?;
            let (number, title) = found.map_or_else(Default::default, |one| (one.number, one.title));
            let folded = searchable(&number, &title, &text);
            queries::set_text(change, id, &text, &language, &folded).await?;
            self.besides.texts.push(id);
        }
        change.touch_records(&touched).await?;
        let audience = self.vocabulary.register.audience();
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
