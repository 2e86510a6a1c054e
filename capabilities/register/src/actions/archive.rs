//! Starting from another forum's archive, in one change.

mod parts;
mod words;

use super::imports::{Touched, apply_from_elsewhere, begin};
use super::{allow, vocabulary};
use crate::archive::plan::{
    Categories, Ground, Part, StartPlan, all_places, ids, newcomers, parts as own_parts, places,
};
use crate::archive::{self, Archive};
use crate::document::Round;
use crate::error::RegisterError;
use crate::import::plan::{Decision, Needs, OnConflict, PlanOptions, plan_document};
use crate::period::Period;
use crate::queries;
use crate::rules;
use crate::vocabulary::Vocabulary;
use capability::Carried;
use capability::carried::Here;
use kernel::{Date, Problem, ProblemKind};
use people::actions::NewParty;
use people::guest::Guest;
use people::party::{PartyKind, Profile};
use people::vocabulary::Vocabulary::StakeholderGroups;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;
use store::{Change, LogMark, Store};
use uuid::Uuid;

/// What becomes of a text that is nearly one of the register's.
pub type Nearly = Option<Decision>;

/// What starting would do, worked out while nobody waits, and what it rests on.
pub struct StartAhead {
    pub plan: StartPlan,
    /// Where the log stood before anything was read.
    mark: LogMark,
    vocabulary: Vocabulary,
    categories: Categories,
    is_bare: bool,
    ids: HashSet<Uuid>,
    here: Here,
    /// Everybody who bears words that would be added, by their ids in the file.
    newcomers: BTreeSet<Uuid>,
    guests: HashMap<Uuid, Guest>,
    touched: Touched,
}

/// What starting from the archive would do now. Nothing is written, and nobody is held up.
pub async fn plan_start(
    store: &Store,
    carried: &[Carried],
    archive: &Arc<Archive>,
    nearly: Nearly,
) -> Result<StartAhead, Problem> {
    let mut db = store.read();
    let mark = LogMark::now(&mut db).await?;
    let vocabulary = queries::vocabulary(&mut db).await?;
    let mut existing = queries::existing(&mut db, &vocabulary, &Needs::everything()).await?;
    let is_bare = existing.recommendations.is_empty();
    let categories = Categories::of(archive, &vocabulary);
    // Its words come first, so its recommendations are planned as if they were here.
    categories.make_known(&mut existing.categories);
    let new_rounds = archive.rounds.iter().filter(|round| vocabulary.round_by_key(&round.key).is_none());
    existing.rounds.extend(new_rounds.map(as_round));
    let planned = Arc::clone(archive);
    let register =
        tokio::task::spawn_blocking(move || plan_document(&existing, &planned.register, &options(nearly)));
    let register = register
        .await
        .map_err(|error| Problem::new(ProblemKind::Internal, format!("no plan could be made: {error}")))?;
    let named: Vec<Uuid> = archive.people.iter().map(|one| one.id).collect();
    let guests = people::queries::guests(&mut db, &named).await?;
    let here = Here {
        records: places(archive, &register),
        people: guests.iter().map(|(there, guest)| (*there, guest.id)).collect(),
    };
    let ids = queries::ids_here(&mut db, &ids(archive)).await?;
    let ground = Ground { vocabulary: &vocabulary, categories: &categories, is_bare, ids, here };
    let mut newcomers = newcomers(archive, &ground);
    let mut plan = StartPlan { parts: own_parts(archive, &ground, &register), ..StartPlan::default() };
    let all = Here { records: all_places(archive, &ground), people: ground.here.people.clone() };
    for (name, json) in &archive.beside {
        match carried.iter().find(|one| one.name == name) {
            Some(one) => {
                let planned = (one.planned)(store, json, &all).await?;
                plan.parts.push(Part::new(one.name, planned.tally));
                newcomers.extend(planned.people);
            }
            None => plan.not_understood.push(name.clone()),
        }
    }
    plan.parts.retain(|part| !part.is_empty());
    let touched = Touched::by(&register).with_people();
    plan.register = register;
    let Ground { ids, here, .. } = ground;
    Ok(StartAhead { plan, mark, vocabulary, categories, is_bare, ids, here, newcomers, guests, touched })
}

/// A round of the file, as the register keeps it.
fn as_round(round: &archive::Round) -> Round {
    let kept = |date: &str| Date::parse(date).map(|date| date.to_string()).unwrap_or_default();
    Round {
        key: round.key.clone(),
        name: round.name.clone(),
        assessed: Period::parse(&round.assessed).map(|one| one.to_string()).unwrap_or_default(),
        published: kept(&round.published),
    }
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

/// Starts from the archive, or adds to what is here what it has and the register has not, as it was planned; where
/// something has happened since that the plan does not bear, it is [`RegisterError::PlanIsOld`] and nothing is done.
/// The same archive again changes nothing. People of there are known by name alone: nobody with an account here gets
/// their words.
pub async fn start_from(
    change: &mut Change,
    carried: &[Carried],
    file_name: &str,
    archive: &Archive,
    ahead: StartAhead,
) -> Result<StartPlan, RegisterError> {
    let stands = begin(change).await?;
    allow(change, &rules::KEEP_VOCABULARY, &stands)?;
    if stands != ahead.vocabulary || !ahead.touched.holds(change, ahead.mark).await? {
        return Err(RegisterError::PlanIsOld);
    }
    let StartAhead { mut plan, categories, is_bare, ids, here, newcomers, guests, .. } = ahead;
    words::bring(change, archive, &stands, &categories, is_bare).await?;
    add_guests(change, archive, &newcomers, &guests).await?;
    let stands = queries::vocabulary(change).await?;
    let assessors = archive.assessors.iter().filter_map(|(assessment, there)| {
        let guest = guests.get(there)?;
        let is_here = guest.is_here || newcomers.contains(there);
        Some((*assessment, Guest { is_here, ..*guest }))
    });
    let register = std::mem::take(&mut plan.register);
    let brought = apply_from_elsewhere(change, stands, file_name, register, assessors.collect()).await?;
    plan.register = brought.plan;
    if let Some(import) = brought.import {
        queries::mark_started(change, import).await?;
    }
    let stands = queries::vocabulary(change).await?;
    let ground = Ground { vocabulary: &stands, categories: &categories, is_bare, ids, here };
    parts::bring(change, archive, &ground).await?;
    let here = Here { records: all_places(archive, &ground), people: ground.here.people.clone() };
    for (name, json) in &archive.beside {
        if let Some(one) = carried.iter().find(|one| one.name == name) {
            (one.bring)(change, json, &here).await?;
        }
    }
    let told = json!({ "from": archive.forum });
    vocabulary::told(change, stands.register.id, "register-started", told).await?;
    Ok(plan)
}

/// Those named in the archive who said something that is brought, and are not here yet.
async fn add_guests(
    change: &mut Change,
    archive: &Archive,
    newcomers: &BTreeSet<Uuid>,
    guests: &HashMap<Uuid, Guest>,
) -> Result<(), RegisterError> {
    let groups = people::queries::vocabulary(change, StakeholderGroups).await?;
    for person in archive.people.iter().filter(|person| newcomers.contains(&person.id)) {
        let Some(guest) = guests.get(&person.id).filter(|guest| !guest.is_here) else { continue };
        let group = people::vocabulary::find(&groups, &person.stakeholder_group);
        let profile = Profile {
            name: person.name.clone(),
            stakeholder_group: group.map(|term| term.key.clone()).unwrap_or_default(),
            ..Profile::default()
        };
        let kind = PartyKind::parse(&person.kind).unwrap_or(PartyKind::Person);
        people::actions::add_guest(change, guest.id, NewParty { kind, profile }).await?;
    }
    Ok(())
}

/// Somebody named in the archive: its soundness was checked when it was read.
fn known(here: &Here, person: Uuid) -> Result<Uuid, RegisterError> {
    here.people.get(&person).copied().ok_or_else(|| {
        let detail = format!("the archive names {person} and does not say who that is");
        RegisterError::Refused(Problem::new(ProblemKind::Unacceptable, detail))
    })
}
