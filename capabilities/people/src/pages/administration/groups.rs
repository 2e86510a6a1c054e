//! Groups and their members.

use askama::Template;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Page, Reply, Routes, Shown, Words, reply};

use super::super::{faults_of, give_way};
use super::{crumbs, dates, tabs};
use crate::group::{FORUM, GROUP_KINDS, Group};
use crate::{PeopleError, actions, queries, rules};

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/administration/groups", &rules::READ_PEOPLE, show_all)
        .post("/administration/groups", &rules::KEEP_GROUPS, add)
        .get("/administration/groups/{key}", &rules::READ_PEOPLE, show)
        .post("/administration/groups/{key}", &rules::KEEP_GROUPS, amend)
}

#[derive(Debug, Clone, Default)]
struct Typed {
    key: String,
    name: String,
    kind: String,
    description: String,
}

impl Typed {
    fn of(group: &Group) -> Self {
        let Group { key, name, kind, description, .. } = group.clone();
        Self { key, name, kind, description }
    }

    fn shown(&self, t: &Words) -> Shown {
        Shown::default()
            .text("name", &self.name)
            .choice("kind", &self.kind, kind_word(t, &self.kind))
            .text("description", &self.description)
    }
}

#[derive(Template)]
#[template(path = "administration/groups.html")]
struct GroupsPage<'a> {
    t: &'a Words,
    page: &'a Page,
    tabs: Vec<Link>,
    faults: Faults,
    typed: Typed,
    kinds: Vec<Choice>,
    groups: Vec<GroupRow>,
}

struct GroupRow {
    name: String,
    key: String,
    kind: String,
    href: String,
    members: usize,
}

fn kind_word(t: &Words, kind: &str) -> String {
    t.say(format!("people-group-kind-{kind}"))
}

/// All kinds but the forum's own.
fn kinds(t: &Words, chosen: &str) -> Vec<Choice> {
    GROUP_KINDS
        .iter()
        .filter(|kind| **kind != "forum")
        .map(|kind| Choice::new(*kind, kind_word(t, kind)).chosen_if(*kind == chosen))
        .collect()
}

async fn show_all(ask: Ask) -> Reply {
    draw_all(&ask, Faults::default(), Typed { kind: "working-group".to_owned(), ..Typed::default() }).await
}

async fn draw_all(ask: &Ask, faults: Faults, typed: Typed) -> Reply {
    let t = &ask.viewer.t;
    let now = ask.app.store.clock().now();
    let mut db = ask.app.store.read();
    let held = queries::all_memberships(&mut db).await?;
    let groups = queries::groups(&mut db)
        .await?
        .into_iter()
        .map(|group| {
            let mut members: Vec<_> = held
                .iter()
                .filter(|held| held.membership.group == group.id && held.membership.term.holds_at(now))
                .map(|held| held.membership.party)
                .collect();
            members.sort_unstable();
            members.dedup();
            GroupRow {
                kind: kind_word(t, &group.kind),
                href: format!("/administration/groups/{}", group.key),
                name: group.name,
                key: group.key,
                members: members.len(),
            }
        })
        .collect();
    let page = Page::new(&ask.app, &ask.viewer, t.say("people-groups"));
    let status = faults.status();
    let kinds = kinds(t, &typed.kind);
    let tabs = tabs(ask, "/administration/groups");
    reply::page_with(ask, status, &GroupsPage { t, page: &page, tabs, faults, typed, kinds, groups })
}

fn typed(fields: &web::Fields) -> Typed {
    Typed {
        key: fields.get("key").to_owned(),
        name: fields.get("name").to_owned(),
        kind: fields.get("kind").to_owned(),
        description: fields.text("description"),
    }
}

async fn add(mut ask: Ask) -> Reply {
    let typed = typed(&ask.form().await?);
    let wanted = typed.clone();
    let actor = ask.viewer.actor.clone();
    let added = ask
        .app
        .store
        .write(actor, move |change| {
            Box::pin(async move {
                let Typed { key, name, kind, description } = &wanted;
                actions::add_group(change, key, name, kind, description).await
            })
        })
        .await;
    match added {
        Ok(group) => Ok(reply::go_to(&format!("/administration/groups/{}", group.key), Some("flash-kept"))),
        Err(error) => {
            let faults = faults_of(&ask.viewer.t, error)?;
            draw_all(&ask, faults, typed).await
        }
    }
}

#[derive(Template)]
#[template(path = "administration/group.html")]
struct GroupPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    typed: Typed,
    kinds: Vec<Choice>,
    is_forum: bool,
    action: String,
    seen: String,
    members: Vec<MemberRow>,
}

struct MemberRow {
    name: String,
    href: String,
    role: String,
    dates: String,
    is_now: bool,
}

async fn group(ask: &Ask) -> Result<Group, PeopleError> {
    let key = ask.part("key");
    let group = queries::group(&mut ask.app.store.read(), key).await?;
    group.ok_or_else(|| PeopleError::not_there("group", key))
}

async fn show(ask: Ask) -> Reply {
    let group = group(&ask).await?;
    draw(&ask, Faults::default(), Typed::of(&group), group).await
}

async fn draw(ask: &Ask, faults: Faults, typed: Typed, group: Group) -> Reply {
    let t = &ask.viewer.t;
    let now = ask.app.store.clock().now();
    let members = queries::members(&mut ask.app.store.read(), group.id)
        .await?
        .into_iter()
        .map(|member| {
            let is_erased = member.name.is_empty();
            MemberRow {
                name: if is_erased { t.say("people-former-participant") } else { member.name },
                href: if is_erased {
                    String::new()
                } else {
                    format!("/administration/people/{}", member.membership.party)
                },
                role: t.say(format!("people-role-{}", member.membership.role.as_str())),
                dates: dates(t, member.membership.term),
                is_now: member.membership.term.holds_at(now),
            }
        })
        .collect();
    let seen = Typed::of(&group).shown(t).marks();
    let page = Page::new(&ask.app, &ask.viewer, group.name);
    let status = faults.status();
    let drawn = GroupPage {
        t,
        page: &page,
        crumbs: crumbs(t, &[("/administration/groups", "people-groups")]),
        faults,
        kinds: kinds(t, &typed.kind),
        typed,
        is_forum: group.key == FORUM,
        action: format!("/administration/groups/{}", group.key),
        seen,
        members,
    };
    reply::page_with(ask, status, &drawn)
}

async fn amend(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let (mut typed, seen) = (typed(&fields), fields.get("seen").to_owned());
    let key = ask.part("key").to_owned();
    if key == FORUM {
        // Its form has no field for it.
        FORUM.clone_into(&mut typed.kind);
    }
    let wanted = typed.clone();
    let (actor, t) = (ask.viewer.actor.clone(), ask.viewer.t.clone());
    let amended = ask
        .app
        .store
        .write(actor, move |change| {
            Box::pin(async move {
                let group = queries::group(change, &key).await?;
                let group = group.ok_or_else(|| PeopleError::not_there("group", &key))?;
                give_way(&Typed::of(&group).shown(&t), &wanted.shown(&t), &seen)?;
                let Typed { name, kind, description, .. } = &wanted;
                actions::amend_group(change, group.id, name, kind, description).await
            })
        })
        .await;
    match amended {
        Ok(()) => Ok(reply::go_to(&ask.viewer.path, Some("flash-kept"))),
        Err(error) => {
            let faults = faults_of(&ask.viewer.t, error)?;
            let group = group(&ask).await?;
            draw(&ask, faults, typed, group).await
        }
    }
}
