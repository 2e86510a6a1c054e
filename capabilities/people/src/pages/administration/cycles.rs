//! Cycles.

use askama::Template;
use kernel::Date;
use web::parts::Link;
use web::{Ask, Faults, Fields, Page, Reply, Routes, Shown, Words, reply};

use super::super::{faults_of, give_way};
use super::{crumbs, date, tabs};
use crate::cycle::{Cycle, CycleDescription, themes};
use crate::queries::date_text;
use crate::{PeopleError, actions, queries, rules};

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/administration/cycles", &rules::READ_PEOPLE, show_all)
        .post("/administration/cycles", &rules::KEEP_CYCLES, add)
        .get("/administration/cycles/{key}", &rules::READ_PEOPLE, show)
        .post("/administration/cycles/{key}", &rules::KEEP_CYCLES, amend)
}

#[derive(Debug, Clone, Default)]
struct Typed {
    key: String,
    name: String,
    begins: String,
    ends: String,
    host: String,
    theme: String,
    themes: String,
}

impl Typed {
    fn read(fields: &Fields) -> Self {
        let get = |name: &str| fields.get(name).to_owned();
        Self {
            key: get("key"),
            name: get("name"),
            begins: get("begins"),
            ends: get("ends"),
            host: get("host"),
            theme: get("theme"),
            themes: fields.text("themes"),
        }
    }

    fn of(cycle: &Cycle) -> Self {
        let about = &cycle.description;
        Self {
            key: cycle.key.clone(),
            name: about.name.clone(),
            begins: date_text(about.begins),
            ends: date_text(about.ends),
            host: about.host.clone(),
            theme: about.theme.clone(),
            themes: about.themes.join("\n"),
        }
    }

    fn shown(&self) -> Shown {
        Shown::default()
            .text("name", &self.name)
            .text("begins", &self.begins)
            .text("ends", &self.ends)
            .text("host", &self.host)
            .text("theme", &self.theme)
            .text("themes", &self.themes)
    }
}

fn description(fields: &Fields) -> Result<CycleDescription, PeopleError> {
    let mut complaints = Vec::new();
    let mut day = |field: &'static str| {
        date(fields, field).unwrap_or_else(|error| {
            if let PeopleError::Complaints(more) = error {
                complaints.extend(more);
            }
            None
        })
    };
    let (begins, ends) = (day("begins"), day("ends"));
    if !complaints.is_empty() {
        return Err(PeopleError::Complaints(complaints));
    }
    Ok(CycleDescription {
        name: fields.get("name").to_owned(),
        begins,
        ends,
        host: fields.get("host").to_owned(),
        theme: fields.get("theme").to_owned(),
        themes: themes(&fields.text("themes")),
    })
}

#[derive(Template)]
#[template(path = "administration/cycles.html")]
struct CyclesPage<'a> {
    t: &'a Words,
    page: &'a Page,
    tabs: Vec<Link>,
    faults: Faults,
    typed: Typed,
    cycles: Vec<CycleRow>,
}

struct CycleRow {
    name: String,
    href: String,
    begins: String,
    ends: String,
    host: String,
    theme: String,
}

async fn show_all(ask: Ask) -> Reply {
    draw_all(&ask, Faults::default(), Typed::default()).await
}

async fn draw_all(ask: &Ask, faults: Faults, typed: Typed) -> Reply {
    let t = &ask.viewer.t;
    let day = |date: Option<Date>| date.map(|date| t.day(date)).unwrap_or_default();
    let cycles = queries::cycles(&mut ask.app.store.read())
        .await?
        .into_iter()
        .map(|cycle| CycleRow {
            href: format!("/administration/cycles/{}", cycle.key),
            begins: day(cycle.description.begins),
            ends: day(cycle.description.ends),
            name: cycle.description.name,
            host: cycle.description.host,
            theme: cycle.description.theme,
        })
        .collect();
    let page = Page::new(&ask.app, &ask.viewer, t.say("people-cycles"));
    let status = faults.status();
    let tabs = tabs(ask, "/administration/cycles");
    reply::page_with(ask, status, &CyclesPage { t, page: &page, tabs, faults, typed, cycles })
}

async fn add(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let typed = Typed::read(&fields);
    let actor = ask.viewer.actor.clone();
    let added = async {
        let (key, description) = (typed.key.clone(), description(&fields)?);
        ask.app
            .store
            .write(actor, move |change| {
                Box::pin(async move { actions::add_cycle(change, &key, description).await })
            })
            .await
    }
    .await;
    match added {
        Ok(_) => Ok(reply::go_to("/administration/cycles", Some("flash-kept"))),
        Err(error) => {
            let faults = faults_of(&ask.viewer.t, error)?;
            draw_all(&ask, faults, typed).await
        }
    }
}

#[derive(Template)]
#[template(path = "administration/cycle.html")]
struct CyclePage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    typed: Typed,
    action: String,
    seen: String,
}

async fn cycle(ask: &Ask) -> Result<Cycle, PeopleError> {
    let key = ask.part("key");
    let cycle = queries::cycle_by_key(&mut ask.app.store.read(), key).await?;
    cycle.ok_or_else(|| PeopleError::not_there("cycle", key))
}

async fn show(ask: Ask) -> Reply {
    let cycle = cycle(&ask).await?;
    draw(&ask, Faults::default(), Typed::of(&cycle), &cycle)
}

fn draw(ask: &Ask, faults: Faults, typed: Typed, cycle: &Cycle) -> Reply {
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, cycle.description.name.clone());
    let status = faults.status();
    let crumbs = crumbs(t, &[("/administration/cycles", "people-cycles")]);
    let action = format!("/administration/cycles/{}", cycle.key);
    let seen = Typed::of(cycle).shown().marks();
    reply::page_with(ask, status, &CyclePage { t, page: &page, crumbs, faults, typed, action, seen })
}

async fn amend(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let key = ask.part("key").to_owned();
    let typed = Typed { key: key.clone(), ..Typed::read(&fields) };
    let (actor, shown, seen) = (ask.viewer.actor.clone(), typed.shown(), fields.get("seen").to_owned());
    let amended = async {
        let description = description(&fields)?;
        ask.app
            .store
            .write(actor, move |change| {
                Box::pin(async move {
                    let cycle = queries::cycle_by_key(change, &key).await?;
                    let cycle = cycle.ok_or_else(|| PeopleError::not_there("cycle", &key))?;
                    give_way(&Typed::of(&cycle).shown(), &shown, &seen)?;
                    actions::amend_cycle(change, cycle.id, description).await
                })
            })
            .await
    }
    .await;
    match amended {
        Ok(_) => Ok(reply::go_to("/administration/cycles", Some("flash-kept"))),
        Err(error) => draw(&ask, faults_of(&ask.viewer.t, error)?, typed, &cycle(&ask).await?),
    }
}
