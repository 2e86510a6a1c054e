//! People with accounts, and invitations.

use askama::Template;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Page, Reply, Routes, Words, reply};

use super::super::{faults_of, term_choices};
use super::{role_choices, tabs};
use crate::actions::{self, InvitationDetails};
use crate::group::Group;
use crate::vocabulary::Vocabulary;
use crate::{queries, rules};

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/administration/people", &rules::READ_PEOPLE, show)
        .post("/administration/invitations", &rules::INVITE, invite)
        .post("/administration/invitations/{id}/withdraw", &rules::INVITE, withdraw)
}

#[derive(Template)]
#[template(path = "administration/people.html")]
struct PeoplePage<'a> {
    t: &'a Words,
    page: &'a Page,
    tabs: Vec<Link>,
    faults: Faults,
    typed: Typed,
    stakeholder_groups: Vec<Choice>,
    groups: Vec<Choice>,
    roles: Vec<Choice>,
    people: Vec<PersonRow>,
    invitations: Vec<InvitationRow>,
}

#[derive(Debug, Clone, Default)]
struct Typed {
    email: String,
    details: InvitationDetails,
}

struct PersonRow {
    name: String,
    href: String,
    email: String,
    stakeholder_group: String,
    roles: String,
    signed_in: String,
}

struct InvitationRow {
    name: String,
    email: String,
    until: String,
    withdraw: String,
}

async fn show(ask: Ask) -> Reply {
    draw(&ask, Faults::default(), Typed::default()).await
}

async fn draw(ask: &Ask, faults: Faults, typed: Typed) -> Reply {
    let t = &ask.viewer.t;
    let now = ask.app.store.clock().now();
    let mut db = ask.app.store.read();
    let terms = queries::vocabulary(&mut db, Vocabulary::StakeholderGroups).await?;
    let groups = queries::groups(&mut db).await?;
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
    let invitations = queries::invitations(&mut db, now)
        .await?
        .into_iter()
        .map(|invitation| InvitationRow {
            name: invitation.details.name,
            email: invitation.email,
            until: t.date(invitation.expires),
            withdraw: format!("/administration/invitations/{}/withdraw", invitation.id),
        })
        .collect();
    let page = Page::new(&ask.app, &ask.viewer, t.say("people-people"));
    let status = faults.status();
    let details = &typed.details;
    let role = if details.role.is_empty() { "member" } else { details.role.as_str() };
    let drawn = PeoplePage {
        t,
        page: &page,
        tabs: tabs(ask, "/administration/people"),
        faults,
        stakeholder_groups: term_choices(t, &terms, &details.stakeholder_group),
        groups: group_choices(&groups, &details.group),
        roles: role_choices(t, role),
        typed: typed.clone(),
        people,
        invitations,
    };
    reply::page_with(ask, status, &drawn)
}

/// All groups as options, the forum first.
pub(super) fn group_choices(groups: &[Group], chosen: &str) -> Vec<Choice> {
    groups
        .iter()
        .map(|group| Choice::new(group.key.as_str(), group.name.as_str()).chosen_if(group.key == chosen))
        .collect()
}

async fn invite(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let typed = Typed {
        email: fields.get("email").to_owned(),
        details: InvitationDetails {
            name: fields.get("name").to_owned(),
            stakeholder_group: fields.get("stakeholder_group").to_owned(),
            group: fields.get("group").to_owned(),
            role: fields.get("role").to_owned(),
        },
    };
    let wanted = typed.clone();
    let actor = ask.viewer.actor.clone();
    // The forum's first language: nobody knows yet which the invited one reads.
    let language = ask.app.forum.now().languages.first().cloned().unwrap_or_else(kernel::Language::english);
    let invited = ask
        .app
        .store
        .write(actor, move |change| {
            Box::pin(async move { actions::invite(change, &wanted.email, wanted.details, &language).await })
        })
        .await;
    match invited {
        Ok(_) => Ok(reply::go_to("/administration/people", Some("flash-invited"))),
        Err(error) => {
            let faults = faults_of(&ask.viewer.t, error)?;
            draw(&ask, faults, typed).await
        }
    }
}

async fn withdraw(mut ask: Ask) -> Reply {
    ask.form().await?;
    let id = ask.id("id")?;
    let actor = ask.viewer.actor.clone();
    ask.app
        .store
        .write(actor, move |change| Box::pin(async move { actions::withdraw_invitation(change, id).await }))
        .await?;
    Ok(reply::go_to("/administration/people", Some("flash-withdrawn")))
}
