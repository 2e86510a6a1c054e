//! `plenary person add|role|list`.

use std::fmt::Write as _;

use clap::Args;
use kernel::{Actor, Date, Role};
use serde_json::json;
use store::Store;

use super::{Format, ListFormat, Said, known_email, table};
use crate::actions::{self, HeldRole, NewPerson};
use crate::group::{Group, Term};
use crate::party::Profile;
use crate::{PeopleError, queries};

#[derive(Debug, Clone, Args)]
pub struct AddPerson {
    /// E-mail address; what the account is known by
    #[arg(long)]
    pub email: String,
    #[arg(long)]
    pub name: String,
    /// Key or name of one of the forum's stakeholder groups
    #[arg(long, default_value = "")]
    pub stakeholder_group: String,
    /// Key or name of one of the forum's regional groups
    #[arg(long, default_value = "")]
    pub region: String,
}

#[derive(Debug, Clone, Args)]
pub struct GiveRole {
    #[arg(long)]
    pub email: String,
    /// administrator, coordinator, chair, secretariat, member or observer
    #[arg(long)]
    pub role: String,
    /// Key or name of a group; made if there is none. The forum itself is `forum`
    #[arg(long)]
    pub group: String,
    /// First day, month or year: 2020, 2020-03, 2020-03-01; today if left out
    #[arg(long)]
    pub from: Option<Date>,
    /// Last day, month or year
    #[arg(long)]
    pub to: Option<Date>,
}

/// `plenary person add`.
pub async fn add_person(store: Store, arguments: AddPerson) -> Result<Said, PeopleError> {
    store
        .write(Actor::Operator, move |change| {
            Box::pin(async move {
                let person = NewPerson {
                    email: arguments.email.clone(),
                    profile: Profile {
                        name: arguments.name,
                        stakeholder_group: arguments.stakeholder_group,
                        region: arguments.region,
                        ..Profile::default()
                    },
                    source: "command line".to_owned(),
                    ..NewPerson::default()
                };
                let name = kernel::words::same_words_form(&person.profile.name);
                let (party, is_new) = actions::add_person(change, person).await?;
                if is_new {
                    return Ok(Said {
                        out: format!("added {}\n", arguments.email.trim()),
                        notes: Vec::new(),
                    });
                }
                let mut notes =
                    vec![format!("{} has an account already; nothing changed", arguments.email.trim())];
                let stands = queries::party(change, party).await?.map(|party| party.profile.name);
                if let Some(stands) = stands.filter(|stands| *stands != name) {
                    notes.push(format!("its name is {stands:?}, not {name:?}"));
                }
                Ok(Said { out: String::new(), notes })
            })
        })
        .await
}

/// `plenary person role`.
pub async fn give_role(store: Store, arguments: GiveRole) -> Result<Said, PeopleError> {
    let email = known_email(&arguments.email)?;
    let role = Role::parse(&arguments.role).ok_or_else(|| {
        let known: Vec<&str> = Role::ALL.iter().map(|role| role.as_str()).collect();
        let detail = format!("{:?} is no role; known are {}", arguments.role, known.join(", "));
        PeopleError::complaint("role", "people-unknown-role", detail)
    })?;
    store
        .write(Actor::Operator, move |change| {
            Box::pin(async move {
                let account = queries::account_by_email(change, &email)
                    .await?
                    .ok_or_else(|| PeopleError::not_there("account with the address", &email))?;
                let mut notes = Vec::new();
                let group = if let Some(group) = queries::group_by_name(change, &arguments.group).await? {
                    group
                } else {
                    let group = actions::add_group(change, "", &arguments.group, "other", "").await?;
                    notes.push(format!("made the group {} ({})", group.key, group.name));
                    group
                };
                let now = change.now();
                let term = Term { from: arguments.from, to: arguments.to };
                // Without a beginning: a role that is held now, if there is one, else one from today.
                let holds_now = queries::memberships_of(change, account.party).await?.iter().any(|held| {
                    held.membership.group == group.id
                        && held.membership.role == role
                        && held.membership.term.holds_at(now)
                });
                let from =
                    if holds_now { term.from } else { term.from.or_else(|| today_unless_past(now, term)) };
                let done = actions::hold_role(
                    change,
                    account.party,
                    &group,
                    role,
                    Term { from, ..term },
                    "command line",
                )
                .await?;
                Ok(say_role(done, &email, role, &group, notes))
            })
        })
        .await
}

/// Today, unless the role has ended by then: an ending in the past tells nothing of the beginning.
fn today_unless_past(now: kernel::Instant, term: Term) -> Option<Date> {
    term.holds_at(now).then(|| Date::of(now))
}

fn say_role(done: HeldRole, email: &str, role: Role, group: &Group, mut notes: Vec<String>) -> Said {
    let what = format!("{email} is {} of {}", role.as_str(), group.key);
    let out = match done {
        HeldRole::Added => format!("{what}\n"),
        HeldRole::Amended => format!("{what}, with other dates than before\n"),
        HeldRole::Unchanged => {
            notes.push(format!("{what} already; nothing changed"));
            String::new()
        }
    };
    Said { out, notes }
}

/// `plenary person list`.
pub async fn list_people(store: Store, ListFormat { format }: ListFormat) -> Result<Said, PeopleError> {
    let mut db = store.read();
    let people = queries::people(&mut db).await?;
    let held = queries::all_memberships(&mut db).await?;
    let roles_of = |party| held.iter().filter(move |held| held.membership.party == party);
    let out = match format {
        Format::Json => {
            let people: Vec<_> = people
                .iter()
                .map(|person| {
                    let roles: Vec<_> = roles_of(person.party)
                        .map(|held| {
                            json!({
                                "group": held.group_key,
                                "role": held.membership.role.as_str(),
                                "from": held.membership.term.from,
                                "to": held.membership.term.to,
                            })
                        })
                        .collect();
                    json!({
                        "id": person.party,
                        "name": person.name,
                        "email": person.email,
                        "stakeholder_group": person.stakeholder_group,
                        "region": person.region,
                        "signed_in": person.signed_in,
                        "roles": roles,
                    })
                })
                .collect();
            format!("{:#}\n", serde_json::Value::from(people))
        }
        Format::Text => {
            let rows = people
                .iter()
                .map(|person| {
                    let roles: Vec<String> = roles_of(person.party).map(role_text).collect();
                    [
                        &person.name,
                        &person.email,
                        &person.stakeholder_group,
                        &person.region,
                        &roles.join(", "),
                    ]
                    .map(Clone::clone)
                })
                .collect::<Vec<_>>();
            table(["name", "e-mail", "stakeholder group", "region", "roles"], &rows)
        }
    };
    Ok(Said { out, notes: Vec::new() })
}

/// `forum: member from 2026-11-21 to 2027`.
fn role_text(held: &queries::Held) -> String {
    let mut text = format!("{}: {}", held.group_key, held.membership.role.as_str());
    // Writing into a string cannot fail.
    if let Some(from) = held.membership.term.from {
        let _ = write!(text, " from {from}");
    }
    if let Some(to) = held.membership.term.to {
        let _ = write!(text, " to {to}");
    }
    text
}
