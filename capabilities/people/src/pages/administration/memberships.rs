//! One person's roles, with dates.

use askama::Template;
use kernel::{Date, Role};
use uuid::Uuid;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Fields, Page, Reply, Routes, Shown, Words, reply};

use super::super::{faults_of, give_way};
use super::people::group_choices;
use super::{crumbs, date, dates, role_choices};
use crate::group::Term;
use crate::queries::date_text;
use crate::{PeopleError, actions, queries, rules};

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/administration/people/{id}", &rules::READ_PEOPLE, show)
        .post("/administration/people/{id}/roles", &rules::KEEP_MEMBERSHIPS, give)
        .post("/administration/people/{id}/roles/{membership}", &rules::KEEP_MEMBERSHIPS, amend)
}

#[derive(Template)]
#[template(path = "administration/person.html")]
struct PersonPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    email: String,
    about: String,
    roles: Vec<RoleRow>,
    groups: Vec<Choice>,
    role_choices: Vec<Choice>,
    give: String,
    /// Where what is kept of them is handed over or erased.
    data: String,
    from: String,
    to: String,
}

struct RoleRow {
    group: String,
    role: String,
    dates: String,
    is_now: bool,
    source: String,
    /// Where its dates are amended, and as they stand.
    amend: String,
    id: Uuid,
    seen: String,
    is_open: bool,
    from: String,
    to: String,
}

/// What was typed into the form for another role, or into that for the dates of one that is held.
#[derive(Default)]
struct Typed {
    amends: Option<Uuid>,
    group: String,
    role: String,
    from: Option<String>,
    to: String,
}

async fn show(ask: Ask) -> Reply {
    draw(&ask, Faults::default(), Typed::default()).await
}

async fn draw(ask: &Ask, faults: Faults, typed: Typed) -> Reply {
    let id = ask.id("id")?;
    let t = &ask.viewer.t;
    let now = ask.app.store.clock().now();
    let mut db = ask.app.store.read();
    let party = queries::party(&mut db, id).await?.filter(|party| !party.is_erased);
    let Some(party) = party else { return Err(PeopleError::not_there("party", id).into()) };
    let account = queries::account_of_party(&mut db, id).await?;
    let groups = queries::groups(&mut db).await?;
    let roles = queries::memberships_of(&mut db, id)
        .await?
        .into_iter()
        .map(|held| {
            let membership = held.membership;
            let is_open = typed.amends == Some(membership.id);
            let stands = (date_text(membership.term.from), date_text(membership.term.to));
            let seen = shown(&stands.0, &stands.1).marks();
            let (from, to) =
                if is_open { (typed.from.clone().unwrap_or_default(), typed.to.clone()) } else { stands };
            RoleRow {
                group: held.group_name,
                role: t.say(format!("people-role-{}", membership.role.as_str())),
                dates: dates(t, membership.term),
                is_now: membership.term.holds_at(now),
                source: membership.source,
                amend: format!("/administration/people/{id}/roles/{}", membership.id),
                id: membership.id,
                seen,
                is_open,
                from,
                to,
            }
        })
        .collect();
    let profile = party.profile;
    let about: Vec<String> =
        [profile.affiliation, profile.country].into_iter().filter(|s| !s.is_empty()).collect();
    let page = Page::new(&ask.app, &ask.viewer, profile.name);
    let status = faults.status();
    let typed = if typed.amends.is_some() { Typed::default() } else { typed };
    let role = if typed.role.is_empty() { "member" } else { typed.role.as_str() };
    let drawn = PersonPage {
        t,
        page: &page,
        crumbs: crumbs(t, &[("/administration/people", "people-people")]),
        faults,
        email: account.map(|account| account.email).unwrap_or_default(),
        about: t.list(&about),
        roles,
        groups: group_choices(&groups, &typed.group),
        role_choices: role_choices(t, role),
        give: format!("/administration/people/{id}/roles"),
        data: format!("/administration/data/{id}"),
        from: typed.from.unwrap_or_else(|| Date::of(now).to_string()),
        to: typed.to,
    };
    reply::page_with(ask, status, &drawn)
}

fn shown(from: &str, to: &str) -> Shown {
    Shown::default().text("from", from).text("to", to)
}

fn term(fields: &Fields) -> Result<Term, PeopleError> {
    Ok(Term { from: date(fields, "from")?, to: date(fields, "to")? })
}

async fn give(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let party = ask.id("id")?;
    let (group, role) = (fields.get("group").to_owned(), fields.get("role").to_owned());
    let actor = ask.viewer.actor.clone();
    let given = async {
        let term = term(&fields)?;
        let role = Role::parse(&role).ok_or_else(|| {
            PeopleError::complaint("role", "people-unknown-role", format!("no role {role:?}"))
        })?;
        let key = group.clone();
        ask.app
            .store
            .write(actor, move |change| {
                Box::pin(async move { actions::give_role(change, party, &key, role, term).await })
            })
            .await
    }
    .await;
    match given {
        Ok(_) => Ok(reply::go_to(&format!("/administration/people/{party}"), Some("flash-kept"))),
        Err(error) => {
            let faults = faults_of(&ask.viewer.t, error)?;
            let typed = Typed {
                amends: None,
                group,
                role: fields.get("role").to_owned(),
                from: Some(fields.get("from").to_owned()),
                to: fields.get("to").to_owned(),
            };
            draw(&ask, faults, typed).await
        }
    }
}

async fn amend(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let (party, membership) = (ask.id("id")?, ask.id("membership")?);
    let (from, to, seen) = (fields.get("from"), fields.get("to"), fields.get("seen").to_owned());
    let (actor, typed) = (ask.viewer.actor.clone(), shown(from, to));
    let amended = async {
        let term = term(&fields)?;
        ask.app
            .store
            .write(actor, move |change| {
                Box::pin(async move {
                    if let Some(stands) = queries::membership(change, membership).await? {
                        let Term { from, to } = stands.term;
                        give_way(&shown(&date_text(from), &date_text(to)), &typed, &seen)?;
                    }
                    actions::amend_membership(change, membership, term).await
                })
            })
            .await
    }
    .await;
    match amended {
        Ok(()) => Ok(reply::go_to(&format!("/administration/people/{party}"), Some("flash-kept"))),
        Err(error) => {
            let faults = faults_of(&ask.viewer.t, in_row(error, membership))?;
            let typed = Typed {
                amends: Some(membership),
                from: Some(from.to_owned()),
                to: to.to_owned(),
                ..Typed::default()
            };
            draw(&ask, faults, typed).await
        }
    }
}

/// The page has a form for the dates of each role, so a field's id bears its membership too.
fn in_row(error: PeopleError, membership: Uuid) -> PeopleError {
    let PeopleError::Complaints(mut complaints) = error else { return error };
    for complaint in complaints.iter_mut().filter(|complaint| !complaint.field.is_empty()) {
        complaint.field = format!("{}-{membership}", complaint.field);
    }
    PeopleError::Complaints(complaints)
}
