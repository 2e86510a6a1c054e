//! Starting from another forum's archive, in one change.

mod parts;
mod words;

use super::imports::{apply_from_elsewhere, begin};
use super::{allow, vocabulary};
use crate::archive::Archive;
use crate::archive::plan::{Ground, Part, StartPlan, all_places, ids, parts as own_parts, places};
use crate::document::Round;
use crate::error::RegisterError;
use crate::import::plan::{Decision, Existing, Needs, OnConflict, PlanOptions, plan_document};
use crate::queries;
use crate::rules;
use crate::vocabulary::Vocabulary;
use capability::Carried;
use capability::carried::Here;
use kernel::{Problem, ProblemKind};
use people::actions::NewParty;
use people::party::{PartyKind, Profile};
use people::vocabulary::Vocabulary::StakeholderGroups;
use serde_json::json;
use std::collections::{BTreeMap, HashMap};
use store::{Change, Reads, Store};
use uuid::Uuid;

/// What becomes of a text that is nearly one of the register's.
pub type Nearly = Option<Decision>;

/// What starting from the archive would do now. Nothing is written.
pub async fn plan_start(
    store: &Store,
    carried: &[Carried],
    archive: &Archive,
    nearly: Nearly,
) -> Result<StartPlan, Problem> {
    let mut db = store.read();
    let vocabulary = queries::vocabulary(&mut db).await?;
    let existing = queries::existing(&mut db, &vocabulary, &Needs::everything()).await?;
    let register = plan_document(&existing, &archive.register, &options(nearly));
    let ground = ground(&mut db, &vocabulary, &existing, archive, &register).await?;
    let mut plan =
        StartPlan { parts: own_parts(archive, &ground, &register), register, ..StartPlan::default() };
    let here = Here { records: all_places(archive, &ground), people: ground.here.people.clone() };
    for (name, json) in &archive.beside {
        match carried.iter().find(|one| one.name == name) {
            Some(one) => {
                let tally = (one.planned)(store, json, &here).await?;
                plan.parts.push(Part::new(one.name, tally));
            }
            None => plan.not_understood.push(name.clone()),
        }
    }
    plan.parts.retain(|part| !part.is_empty());
    Ok(plan)
}

fn options(nearly: Nearly) -> PlanOptions {
    PlanOptions {
        source: None,
        list: None,
        file_name: String::new(),
        round: None,
        fallback_round: Round::default(),
        language: String::new(),
        assessor: String::new(),
        on_conflict: nearly.map_or(OnConflict::Ask, OnConflict::Decide),
        decisions: BTreeMap::new(),
    }
}

async fn ground<'v>(
    db: &mut impl Reads,
    vocabulary: &'v Vocabulary,
    existing: &Existing,
    archive: &Archive,
    plan: &crate::import::plan::Plan,
) -> Result<Ground<'v>, store::StoreError> {
    let here = Here {
        records: places(archive, plan),
        people: archive.people.iter().map(|one| (one.id, one.id)).collect(),
    };
    let ids = queries::ids_here(db, &ids(archive)).await?;
    Ok(Ground { vocabulary, is_bare: existing.recommendations.is_empty(), ids, here })
}

/// Starts from the archive, or adds to what is here what it has and the register has not. The same archive again
/// changes nothing. People of there are known by name alone: nobody with an account here gets their words.
pub async fn start_from(
    change: &mut Change,
    carried: &[Carried],
    file_name: &str,
    archive: &Archive,
    nearly: Nearly,
) -> Result<(), RegisterError> {
    let stands = begin(change).await?;
    allow(change, &rules::KEEP_VOCABULARY, &stands)?;
    let mut existing = queries::existing(change, &stands, &Needs::everything()).await?;
    let is_bare = existing.recommendations.is_empty();
    words::bring(change, archive, &stands, is_bare).await?;
    let stands = queries::vocabulary(change).await?;
    existing.rounds = stands.rounds.iter().map(|row| row.round.clone()).collect();
    for category in &stands.categories {
        let aliases = category.aliases.iter().map(String::as_str);
        existing.categories.insert(&category.key, &category.name, aliases);
    }
    let plan = plan_document(&existing, &archive.register, &options(nearly));
    let mut ground = ground(change, &stands, &existing, archive, &plan).await?;
    drop(existing);
    ground.here.people = people_of(change, archive).await?;
    let brought = apply_from_elsewhere(change, stands.clone(), file_name, plan).await?;
    if let Some(import) = brought.import {
        queries::mark_started(change, import).await?;
    }
    let stands = queries::vocabulary(change).await?;
    let ground = Ground { vocabulary: &stands, is_bare, ids: ground.ids, here: ground.here };
    parts::bring(change, archive, &ground).await?;
    let here = Here { records: all_places(archive, &ground), people: ground.here.people.clone() };
    for (name, json) in &archive.beside {
        if let Some(one) = carried.iter().find(|one| one.name == name) {
            (one.bring)(change, json, &here).await?;
        }
    }
    let told = json!({ "from": archive.forum });
    vocabulary::told(change, stands.register.id, "register-started", told).await?;
    Ok(())
}

/// Everybody named in the archive, as they are known here.
async fn people_of(change: &mut Change, archive: &Archive) -> Result<HashMap<Uuid, Uuid>, RegisterError> {
    let groups = people::queries::vocabulary(change, StakeholderGroups).await?;
    let mut here = HashMap::with_capacity(archive.people.len());
    for person in &archive.people {
        let group = people::vocabulary::find(&groups, &person.stakeholder_group);
        let profile = Profile {
            name: person.name.clone(),
            stakeholder_group: group.map(|term| term.key.clone()).unwrap_or_default(),
            ..Profile::default()
        };
        let kind = PartyKind::parse(&person.kind).unwrap_or(PartyKind::Person);
        let id = people::actions::add_guest(change, person.id, NewParty { kind, profile }).await?;
        here.insert(person.id, id);
    }
    Ok(here)
}

/// Somebody named in the archive: its soundness was checked when it was read.
fn known(here: &Here, person: Uuid) -> Result<Uuid, RegisterError> {
    here.people.get(&person).copied().ok_or_else(|| {
        let detail = format!("the archive names {person} and does not say who that is");
        RegisterError::Refused(Problem::new(ProblemKind::Unacceptable, detail))
    })
}
