//! `/register/plan`: what is to be done about everything, by whom, until when, and what is not funded.

use super::opened;
use super::recommendation::label;
use super::register::address;
use crate::plan::{Funding, Planned, sum};
use crate::queries;
use crate::recommendation::ACTION_STATES;
use askama::Template;
use kernel::Instant;
use std::collections::BTreeMap;
use uuid::Uuid;
use web::parts::{FilterChoice, FilterGroup, Link, Shape, Status, Tone};
use web::{Ask, Fields, Given, Page, Reply, Rests, Words, reply};

/// Actions on the page: more than a plan that anybody carries out has.
const MOST: usize = 500;
/// Values of a filter.
const MOST_VALUES: usize = 40;

pub fn state(t: &Words, state: &str) -> Status {
    let (tone, shape) = match state {
        "done" => (Tone::Good, Shape::Done),
        "in-progress" => (Tone::Under, Shape::Half),
        "dropped" => (Tone::Plain, Shape::Cross),
        _ => (Tone::Wait, Shape::Ring),
    };
    Status { tone, shape, word: t.say(format!("read-action-{state}")) }
}

/// That an action lacks what it needs.
pub fn lack(t: &Words, action: &crate::recommendation::Action) -> Option<Status> {
    let word = match action.funding() {
        Funding::Unfunded => "plan-unfunded",
        Funding::Partly => "plan-partly",
        Funding::NothingNeeded | Funding::Promised => return None,
    };
    action.is_to_do().then(|| Status { tone: Tone::Open, shape: Shape::Dashed, word: t.say(word) })
}

/// What is needed and what is promised, a line each.
pub fn resources(t: &Words, action: &crate::recommendation::Action) -> Vec<String> {
    let with = |what: &str, sum: String| {
        [what.to_owned(), sum].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    };
    let mut lines = Vec::new();
    let needed = with(&action.needed, sum(&action.amount, &action.currency));
    if !needed.is_empty() {
        lines.push(t.name("plan-needed", needed));
    }
    for promise in &action.promised {
        let what = with(&promise.what, sum(&promise.amount, &promise.currency));
        let values = [("name", Given::Text(&promise.who)), ("what", Given::Text(&what))];
        lines.push(if what.is_empty() {
            t.name("plan-promised-by", &promise.who)
        } else {
            t.with("plan-promised", &values)
        });
    }
    lines
}

/// What is asked of the plan.
#[derive(Default, Clone, PartialEq, Eq)]
struct Wanted {
    state: String,
    responsible: String,
    unfunded: bool,
}

impl Wanted {
    fn of(fields: &Fields) -> Self {
        Self {
            state: fields.get("state").to_owned(),
            responsible: fields.get("responsible").to_owned(),
            unfunded: fields.get("unfunded") == "yes",
        }
    }

    fn takes(&self, one: &Planned) -> bool {
        let action = &one.action;
        (self.state.is_empty() || action.state == self.state)
            && (self.responsible.is_empty() || action.responsible.contains(&self.responsible))
            && (!self.unfunded || action.is_unfunded())
    }

    fn address(&self) -> String {
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        for (name, value) in [("state", &self.state), ("responsible", &self.responsible)] {
            if !value.is_empty() {
                pairs.push((name, value));
            }
        }
        if self.unfunded {
            pairs.push(("unfunded", "yes"));
        }
        if pairs.is_empty() {
            "/register/plan".to_owned()
        } else {
            format!("/register/plan?{}", web::ask::encode(&pairs))
        }
    }
}

struct Line {
    href: String,
    task: String,
    responsible: Vec<String>,
    due: String,
    is_overdue: bool,
    state: Status,
    lack: Option<Status>,
    resources: Vec<String>,
    evidence: Vec<Link>,
    about: Link,
}

#[derive(Template)]
#[template(path = "plan/plan.html")]
struct PlanPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    filters: Vec<FilterGroup>,
    shown: String,
    clear: String,
    lines: Vec<Line>,
    more: String,
    is_empty: bool,
}

pub async fn show(ask: Ask) -> Reply {
    let (version, shelf, _) = opened(&ask.app, &ask.viewer.actor).await?;
    let t = &ask.viewer.t;
    let now = ask.app.store.clock().now();
    let wanted = Wanted::of(&ask.query());
    let all = queries::planned(&mut ask.app.store.read()).await?;
    let mut found: Vec<&Planned> = all.iter().filter(|one| wanted.takes(one)).collect();
    found.sort_by_key(|one| order(one));
    let n = found.len();
    let labels: BTreeMap<Uuid, String> = shelf.look(|books| {
        let shown = found.iter().take(MOST).map(|one| one.recommendation);
        shown.map(|id| (id, label(t, books.book(id).as_ref()))).collect()
    });
    let page = Page::new(&ask.app, &ask.viewer, t.say("plan-title"));
    let drawn = PlanPage {
        t,
        page: &page,
        crumbs: vec![Link::new("/register", t.say("nav-register"))],
        filters: filters(t, &all, &wanted),
        shown: t.count("plan-shown", n),
        clear: if wanted == Wanted::default() { String::new() } else { "/register/plan".to_owned() },
        more: if n > MOST { t.count("plan-more", n - MOST) } else { String::new() },
        lines: found.iter().take(MOST).map(|one| line(t, one, &labels, now)).collect(),
        is_empty: all.is_empty(),
    };
    let turns =
        all.iter().filter_map(|one| Some(one.action.due_date()?.ends())).filter(|moment| *moment > now).min();
    reply::shared_page(&ask, version, Rests::on(["recommendation", "register", "forum"]).until(turns), &drawn)
}

/// What is not funded first, then what is to do, by date; what is due by words comes after the dates.
fn order(one: &Planned) -> (bool, bool, bool, Option<Instant>, Uuid) {
    let due = one.action.due_date().map(kernel::Date::ends);
    (!one.action.is_unfunded(), !one.action.is_to_do(), due.is_none(), due, one.action.id)
}

fn line(t: &Words, one: &Planned, labels: &BTreeMap<Uuid, String>, now: Instant) -> Line {
    let action = &one.action;
    let is_late = action.due_date().is_some_and(|due| due.ends() <= now);
    Line {
        href: format!("{}#actions", address(one.recommendation)),
        task: action.task.clone(),
        responsible: action.responsible.clone(),
        due: t.day_or_words(&action.due),
        is_overdue: is_late && action.is_to_do(),
        state: state(t, &action.state),
        lack: lack(t, action),
        resources: resources(t, action),
        evidence: super::cards::links(&action.evidence),
        about: Link::new(
            address(one.recommendation),
            match one.number.as_str() {
                "" => labels.get(&one.recommendation).cloned().unwrap_or_default(),
                number => t.name("register-recommendation-number", number),
            },
        ),
    }
}

fn filters(t: &Words, all: &[Planned], wanted: &Wanted) -> Vec<FilterGroup> {
    let count = |other: &Wanted| all.iter().filter(|one| other.takes(one)).count() as u64;
    let choice = |word: String, with: Wanted, without: Wanted, current: bool| FilterChoice {
        word,
        n: count(&with),
        href: if current { without.address() } else { with.address() },
        current,
    };
    let mut states = vec![choice(
        t.say("plan-unfunded-filter"),
        Wanted { unfunded: true, ..wanted.clone() },
        Wanted { unfunded: false, ..wanted.clone() },
        wanted.unfunded,
    )];
    let without = Wanted { state: String::new(), ..wanted.clone() };
    states.extend(ACTION_STATES.iter().map(|state| {
        let with = Wanted { state: (*state).to_owned(), ..wanted.clone() };
        choice(t.say(format!("read-action-{state}")), with, without.clone(), wanted.state == *state)
    }));
    let base = Wanted { responsible: String::new(), ..wanted.clone() };
    let mut people: BTreeMap<&str, u64> = BTreeMap::new();
    for one in all.iter().filter(|one| base.takes(one)) {
        for who in &one.action.responsible {
            *people.entry(who).or_default() += 1;
        }
    }
    let mut people: Vec<(&str, u64)> = people.into_iter().collect();
    people.sort_by(|one, other| other.1.cmp(&one.1).then(one.0.cmp(other.0)));
    let unlisted = people.len().saturating_sub(MOST_VALUES);
    let responsible = people.into_iter().take(MOST_VALUES).map(|(who, _)| {
        let with = Wanted { responsible: who.to_owned(), ..wanted.clone() };
        choice(who.to_owned(), with, base.clone(), wanted.responsible == who)
    });
    let mut groups =
        vec![FilterGroup { word: t.say("read-state"), choices: states, more: Vec::new(), unlisted: 0 }];
    let choices: Vec<FilterChoice> = responsible.collect();
    if !choices.is_empty() {
        groups.push(FilterGroup { word: t.say("read-responsible"), choices, more: Vec::new(), unlisted });
    }
    groups
}
