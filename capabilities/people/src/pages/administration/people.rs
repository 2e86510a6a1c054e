//! People with accounts.

use askama::Template;
use web::parts::{Choice, Link};
use web::{Ask, Page, Reply, Routes, Words, reply};

use super::tabs;
use crate::group::Group;
use crate::vocabulary::Vocabulary;
use crate::{queries, rules};

pub(super) fn routes(routes: Routes) -> Routes {
    routes.get("/administration/people", &rules::READ_PEOPLE, show)
}

#[derive(Template)]
#[template(path = "administration/people.html")]
struct PeoplePage<'a> {
    t: &'a Words,
    page: &'a Page,
    tabs: Vec<Link>,
    people: Vec<PersonRow>,
}

struct PersonRow {
    name: String,
    href: String,
    email: String,
    stakeholder_group: String,
    roles: String,
    signed_in: String,
}

async fn show(ask: Ask) -> Reply {
    let t = &ask.viewer.t;
    let now = ask.app.store.clock().now();
    let mut db = ask.app.store.read();
    let terms = queries::vocabulary(&mut db, Vocabulary::StakeholderGroups).await?;
    let held = queries::all_memberships(&mut db).await?;
    let label = |key: &str| {
        terms.iter().find(|term| term.key == key).map_or_else(|| key.to_owned(), |term| term.label.clone())
    };
    let people = queries::people(&mut db)
        .await?
        .into_iter()
        .map(|person| {
            let roles: Vec<String> = held
                .iter()
                .filter(|held| held.membership.party == person.party && held.membership.term.holds_at(now))
                .map(|held| {
                    let role = t.say(format!("people-role-{}", held.membership.role.as_str()));
                    format!("{role} ({})", held.group_name)
                })
                .collect();
            PersonRow {
                name: person.name,
                href: format!("/administration/people/{}", person.party),
                email: person.email,
                stakeholder_group: label(&person.stakeholder_group),
                roles: t.list(&roles),
                signed_in: person.signed_in.map_or_else(|| t.say("people-never"), |at| t.date(at)),
            }
        })
        .collect();
    let page = Page::new(&ask.app, &ask.viewer, t.say("people-people"));
    let drawn = PeoplePage { t, page: &page, tabs: tabs(&ask, "/administration/people"), people };
    reply::page(&ask, &drawn)
}

/// All groups as options, the forum first.
pub(super) fn group_choices(groups: &[Group], chosen: &str) -> Vec<Choice> {
    groups
        .iter()
        .map(|group| Choice::new(group.key.as_str(), group.name.as_str()).chosen_if(group.key == chosen))
        .collect()
}
