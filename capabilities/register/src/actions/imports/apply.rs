//! Applying the plan of an import, in one change.

use super::Besides;
use super::history::History;
use crate::actions::{address, allow, happened, vocabulary};
use crate::document::{Round, Source};
use crate::error::RegisterError;
use crate::import::plan::{Change as Planned, Existing, NewAssessment, Outcome, Plan, Target};
use crate::queries;
use crate::recommendation::{beginning, searchable};
use crate::rules;
use crate::tables;
use crate::vocabulary::Vocabulary;
use kernel::{Instant, RecordRef};
use people::actions::party_named;
use people::party::PartyKind;
use people::vocabulary::Vocabulary::StakeholderGroups;
use serde_json::json;
use std::collections::HashMap;
use store::records::{LINK, TAG};
use store::{Change, NewEvent, NewRecord, Reads, StoreError, values};
use uuid::Uuid;

/// What an import did.
#[derive(Debug, Clone)]
pub struct Brought {
    pub plan: Plan,
    /// `None` when there was nothing to do.
    pub import: Option<Uuid>,
}

/// A plan that was made before the change began, and where the log stood then: planning a large file takes seconds, in
/// which nobody should wait.
pub struct Ahead {
    pub plan: Plan,
    stubs: Stubs,
    mark: queries::LogMark,
}

/// Recommendations that are there, and whether they are stubs.
type Stubs = HashMap<Uuid, bool>;

/// Plans against the register as it is now, without holding anybody up.
pub async fn plan_ahead(
    db: &mut impl Reads,
    make_plan: impl FnOnce(&Existing) -> Plan + Send,
) -> Result<Ahead, StoreError> {
    // The mark is taken first: what happens while the register is read makes the plan an old one.
    let mark = queries::log_mark(db).await?;
    let vocabulary = queries::vocabulary(db).await?;
    let existing = queries::existing(db, &vocabulary).await?;
    let plan = make_plan(&existing);
    Ok(Ahead { plan, stubs: stubs(&existing), mark })
}

fn stubs(existing: &Existing) -> Stubs {
    existing.recommendations.iter().map(|known| (known.id, known.text.is_empty())).collect()
}

/// Plans against the register as it is inside this change, and applies. `may_leave_out` allows rejected rows to stay
/// behind; without it one rejected row stops the whole import.
pub async fn apply_plan(
    change: &mut Change,
    file_name: &str,
    may_leave_out: bool,
    make_plan: impl FnOnce(&Existing, &Vocabulary) -> Plan + Send,
) -> Result<Brought, RegisterError> {
    apply_ahead(change, file_name, may_leave_out, None, make_plan).await
}

/// The same with a plan made before; if anything has happened since, it is made anew.
pub async fn apply_ahead(
    change: &mut Change,
    file_name: &str,
    may_leave_out: bool,
    ahead: Option<Ahead>,
    make_plan: impl FnOnce(&Existing, &Vocabulary) -> Plan + Send,
) -> Result<Brought, RegisterError> {
    // Of two imports at once the second waits here, and plans on what the first left.
    queries::hold_register(change).await?;
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::IMPORT, &vocabulary)?;
    let mark = queries::log_mark(change).await?;
    let (plan, stubs) = if let Some(ahead) = ahead.filter(|ahead| ahead.mark == mark) {
        // What the file says is not needed any more, and may be large.
        drop(make_plan);
        (ahead.plan, ahead.stubs)
    } else {
        let existing = queries::existing(change, &vocabulary).await?;
        (make_plan(&existing, &vocabulary), stubs(&existing))
    };
    if plan.undecided().next().is_some() {
        return Err(RegisterError::Undecided(Box::new(plan)));
    }
    if (plan.rejected > 0 && !may_leave_out) || plan.changes_nothing() {
        return Ok(Brought { plan, import: None });
    }
    let import = change.id();
    let mut applying = Applying::new(vocabulary, import, stubs);
    applying.names(change, &plan).await?;
    applying.additions(change, &plan).await?;
    applying.rows(change, &plan).await?;
    applying.assessments(change, &plan).await?;
    applying.links(change, &plan).await?;
    applying.finish(change, &plan, file_name).await?;
    Ok(Brought { plan, import: Some(import) })
}

struct Applying {
    vocabulary: Vocabulary,
    import: Uuid,
    known: Stubs,
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
    fn new(vocabulary: Vocabulary, import: Uuid, known: Stubs) -> Self {
        let rounds = vocabulary.rounds.iter().map(|row| (row.round.key.clone(), row.id)).collect();
        let categories = vocabulary.categories.iter().map(|row| (row.key.clone(), row.id)).collect();
        let sources = vocabulary.sources.iter().map(|row| (row.source.clone(), row.id)).collect();
        Self {
            vocabulary,
            import,
            known,
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

    async fn additions(&mut self, change: &mut Change, plan: &Plan) -> Result<(), RegisterError> {
        let audience = self.vocabulary.register.audience();
        for new in &plan.additions {
            let source = self.source(change, &new.source).await?;
            let id = match new.id {
                Some(id) => id,
                None => change.id(),
            };
            let title = if new.title.is_empty() { beginning(&new.text, 120) } else { new.title.clone() };
            let state = if new.text.is_empty() { "stub" } else { "open" };
            change
                .add_record(NewRecord {
                    id,
                    kind: "recommendation",
                    title: &title,
                    address: &address(id),
                    audience: &audience,
                    state,
                })
                .await?;
            let wording = match new.wording {
                crate::document::Wording::Verbatim => "verbatim",
                crate::document::Wording::Summary => "summary",
            };
            let row = values![
                id,
                self.vocabulary.register.id,
                source,
                new.list.as_str(),
                new.number.as_str(),
                i64::from(new.position),
                new.language.as_str(),
                new.title.as_str(),
                new.text.as_str(),
                wording,
                searchable(&new.number, &new.title, &new.text),
                None::<i64>,
                None::<i64>,
                self.import
            ];
            change.insert(&tables::RECOMMENDATION, row).await?;
            self.added.push(id);
            self.got(id, "added");
        }
        Ok(())
    }

    async fn rows(&mut self, change: &mut Change, plan: &Plan) -> Result<(), RegisterError> {
        for row in &plan.rows {
            let Some(target) = row.target else { continue };
            let id = self.id(target);
            for planned in &row.changes {
                self.apply(change, id, planned).await?;
            }
        }
        Ok(())
    }

    async fn apply(&mut self, change: &mut Change, id: Uuid, planned: &Planned) -> Result<(), RegisterError> {
        let now = change.now();
        match planned {
            Planned::File { category, round, span } => {
                let Some(category_id) = self.categories.get(category).copied() else {
                    return Err(RegisterError::not_there("category", category));
                };
                let (began, ended) = match span {
                    Some(span) => {
                        (moment(&span.from, now), span.to.as_deref().map_or(0, |to| moment(to, now).micros()))
                    }
                    None => (now, 0),
                };
                let filing = change.id();
                let row =
                    values![filing, id, category_id, round.as_str(), began.micros(), ended, self.import];
                change.insert(&tables::FILING, row).await?;
                self.got(id, &format!("filed:{category}"));
            }
            Planned::PutIntoRound(key) => {
                let round = self.round_of_key(change, key).await?;
                change.insert(&tables::STANDING, values![id, round, self.import]).await?;
                self.got(id, &format!("round:{key}"));
            }
            Planned::Tag(label) => {
                change.insert(&TAG, values![id, label.as_str()]).await?;
                self.besides.tags.push((id, label.clone()));
                self.got(id, &format!("tagged:{label}"));
            }
            Planned::Indicate(indications) => {
                let before = if self.known.contains_key(&id) {
                    queries::indications(change, id).await?.map(|before| (before.count, before.of))
                } else {
                    None
                };
                queries::set_indications(change, id, Some(*indications)).await?;
                self.besides.indications.push((id, before));
                self.got(id, "indicated");
            }
            Planned::Keep(kept) => {
                let row_id = change.id();
                let row = values![
                    row_id,
                    id,
                    kept.heading.as_str(),
                    kept.round.as_str(),
                    kept.value.as_str(),
                    self.import
                ];
                change.insert(&tables::KEPT, row).await?;
                self.got(id, "kept");
            }
            Planned::AddWording { text, round, at } => {
                let row_id = change.id();
                let at = at.as_deref().map_or(now, |at| moment(at, now)).micros();
                let row = values![row_id, id, text.as_str(), round.as_str(), at, self.import];
                change.insert(&tables::WORDING, row).await?;
                self.got(id, "wording");
            }
            Planned::GiveText { text, language } => {
                let found = queries::recommendation(change, id).await?;
                let (number, title) = found.map_or_else(Default::default, |one| (one.number, one.title));
                let folded = searchable(&number, &title, text);
                queries::set_text(change, id, text, language, &folded).await?;
                self.besides.texts.push(id);
                self.got(id, "text");
            }
            Planned::Correct(correction) => {
                let row_id = change.id();
                let at = moment(&correction.at, now).micros();
                let row = values![
                    row_id,
                    id,
                    correction.text.as_str(),
                    correction.reason.as_str(),
                    at,
                    None::<Uuid>
                ];
                change.insert(&tables::CORRECTION, row).await?;
                self.besides.corrections.push(row_id);
                self.got(id, "corrected");
            }
            Planned::Act(action) => {
                let row = values![
                    action.id,
                    id,
                    action.task.as_str(),
                    json!(action.responsible).to_string(),
                    action.due.as_str(),
                    action.state.as_str(),
                    moment(&action.at, now).micros(),
                    self.import
                ];
                change.insert(&tables::ACTION, row).await?;
                self.got(id, "action");
            }
        }
        Ok(())
    }

    async fn assessments(&mut self, change: &mut Change, plan: &Plan) -> Result<(), RegisterError> {
        for new in &plan.assessments {
            self.assessment(change, new).await?;
        }
        for (assessment, target) in &plan.covers {
            let id = self.id(*target);
            change.insert(&tables::COVER, values![id, *assessment]).await?;
            self.besides.covers.push((*assessment, id));
            self.got(id, "assessed");
        }
        Ok(())
    }

    async fn assessment(&mut self, change: &mut Change, new: &NewAssessment) -> Result<(), RegisterError> {
        let now = change.now();
        let round = self.round_of_key(change, &new.round).await?;
        let party = self.party(change, &new.assessor, &new.capacity.stakeholder_group).await?;
        let id = match new.id {
            Some(id) => id,
            None => change.id(),
        };
        let filed = new.filed.as_deref().map_or(now, |at| moment(at, now));
        let row = values![
            id,
            self.vocabulary.register.id,
            round,
            party,
            new.capacity.role.as_str(),
            new.capacity.group.as_str(),
            new.capacity.stakeholder_group.as_str(),
            filed.micros(),
            self.import
        ];
        change.insert(&tables::ASSESSMENT, row).await?;
        for (at, version) in new.versions.iter().enumerate() {
            let row = values![
                id,
                i64::try_from(at).unwrap_or(i64::MAX).saturating_add(1),
                moment(&version.at, filed).micros(),
                version.status.join(","),
                version.status_as_written.as_str(),
                version.narrative.as_str(),
                json!(version.evidence).to_string()
            ];
            change.insert(&tables::VERSION, row).await?;
        }
        for target in &new.covers {
            let covered = self.id(*target);
            change.insert(&tables::COVER, values![covered, id]).await?;
            self.got(covered, &format!("assessed:{}", new.round));
        }
        Ok(())
    }

    async fn party(
        &mut self,
        change: &mut Change,
        name: &str,
        group: &str,
    ) -> Result<Option<Uuid>, RegisterError> {
        if name.is_empty() {
            return Ok(None);
        }
        let key = (name.to_owned(), group.to_owned());
        if let Some(known) = self.parties.get(&key) {
            return Ok(Some(*known));
        }
        // A stakeholder group makes it a person; a bare name is the group whose list it is.
        let kind = if group.is_empty() { PartyKind::Organisation } else { PartyKind::Person };
        // One that this forum does not have stays in the assessment's capacity alone.
        let groups = people::queries::vocabulary(change, StakeholderGroups).await?;
        let group = people::vocabulary::find(&groups, group).map_or("", |term| term.key.as_str());
        let party = party_named(change, kind, name, group).await?;
        self.parties.insert(key, party);
        Ok(Some(party))
    }

    async fn links(&mut self, change: &mut Change, plan: &Plan) -> Result<(), RegisterError> {
        let now = change.now().micros();
        for link in &plan.links {
            let (from, to) = (self.id(link.from), self.id(link.to));
            change.insert(&LINK, values![from, to, link.kind.as_str(), link.origin.as_str(), now]).await?;
            self.besides.links.push((from, to, link.kind.clone()));
            self.got(from, "related");
            self.got(to, "related");
        }
        Ok(())
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
        let known: Vec<Uuid> = got.iter().copied().filter(|id| self.known.contains_key(id)).collect();
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
