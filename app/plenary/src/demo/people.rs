//! The demonstration's people: groups, accounts with their roles, assessors without accounts, cycles.

use ::people::actions::{NewParty, NewPerson, add_cycle, add_group, add_party, add_person, hold_role};
use ::people::cycle::CycleDescription;
use ::people::group::Term;
use ::people::party::{PartyKind, Profile};
use ::people::queries;
use kernel::{Date, Language, Problem, ProblemKind, Role};
use serde::Deserialize;
use store::Change;

#[derive(Deserialize)]
pub struct Described {
    pub groups: Vec<Group>,
    pub accounts: Vec<Account>,
    pub parties: Vec<Party>,
    pub cycles: Vec<Cycle>,
}

#[derive(Deserialize)]
pub struct Group {
    key: String,
    name: String,
    kind: String,
    description: String,
}

#[derive(Deserialize)]
pub struct Account {
    pub email: String,
    pub description: String,
    name: String,
    stakeholder_group: String,
    region: String,
    country: String,
    affiliation: String,
    languages: Vec<Language>,
    memberships: Vec<Membership>,
}

#[derive(Deserialize)]
pub struct Membership {
    group: String,
    role: String,
    from: String,
    to: String,
    source: String,
}

#[derive(Deserialize)]
pub struct Party {
    name: String,
    kind: String,
    #[serde(default)]
    stakeholder_group: String,
}

#[derive(Deserialize)]
pub struct Cycle {
    key: String,
    name: String,
    begins: String,
    ends: String,
    host: String,
    theme: String,
    themes: Vec<String>,
}

/// Puts them into a new forum; `hashes` are the accounts' passwords, in their order.
pub async fn fill(change: &mut Change, described: &Described, hashes: Vec<String>) -> Result<(), Problem> {
    for group in &described.groups {
        add_group(change, &group.key, &group.name, &group.kind, &group.description).await?;
    }
    for (account, password_hash) in described.accounts.iter().zip(hashes) {
        add_account(change, account, password_hash).await?;
    }
    for party in &described.parties {
        let profile = Profile {
            name: party.name.clone(),
            stakeholder_group: party.stakeholder_group.clone(),
            ..Profile::default()
        };
        // A group that assessed and has no members here is an organisation, as the register's import has it.
        let kind = if party.kind == "person" { PartyKind::Person } else { PartyKind::Organisation };
        add_party(change, NewParty { kind, profile }).await?;
    }
    for cycle in &described.cycles {
        let described = CycleDescription {
            name: cycle.name.clone(),
            begins: date(&cycle.begins)?,
            ends: date(&cycle.ends)?,
            host: cycle.host.clone(),
            theme: cycle.theme.clone(),
            themes: cycle.themes.clone(),
        };
        add_cycle(change, &cycle.key, described).await?;
    }
    Ok(())
}

async fn add_account(change: &mut Change, account: &Account, password_hash: String) -> Result<(), Problem> {
    let person = NewPerson {
        email: account.email.clone(),
        profile: Profile {
            name: account.name.clone(),
            affiliation: account.affiliation.clone(),
            country: account.country.clone(),
            region: account.region.clone(),
            stakeholder_group: account.stakeholder_group.clone(),
            languages: account.languages.clone(),
        },
        password_hash,
        source: "written for the demonstration".to_owned(),
    };
    let (party, _) = add_person(change, person).await?;
    for held in &account.memberships {
        let group = queries::group(change, &held.group)
            .await?
            .ok_or_else(|| no(&format!("group {:?}", held.group)))?;
        let role = Role::parse(&held.role).ok_or_else(|| no(&format!("role {:?}", held.role)))?;
        let term = Term { from: date(&held.from)?, to: date(&held.to)? };
        hold_role(change, party, &group, role, term, &held.source).await?;
    }
    Ok(())
}

fn date(text: &str) -> Result<Option<Date>, Problem> {
    if text.is_empty() {
        return Ok(None);
    }
    Date::parse(text).map(Some).map_err(|_| no(&format!("date {text:?}")))
}

fn no(what: &str) -> Problem {
    Problem::new(ProblemKind::Internal, format!("the demonstration's forum.json has no {what} that is known"))
}
