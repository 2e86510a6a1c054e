//! `/about/who-may-do-what`: drawn from the rules themselves.

use askama::Template;
use capability::AllRules;
use kernel::{Rule, Who};
use web::parts::Link;
use web::{Ask, Page, Reply, Rests, Routes, Words, reply};

use crate::rules;

pub(super) fn routes(routes: Routes) -> Routes {
    routes.get("/about/who-may-do-what", &rules::READ_GROUPS, show)
}

#[derive(Template)]
#[template(path = "who.html")]
struct WhoPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    kinds: Vec<Kind>,
    parts: Vec<Part>,
}

/// A kind of people, and what makes somebody one.
struct Kind {
    word: String,
    why: String,
}

struct Part {
    word: String,
    rows: Vec<Row>,
}

struct Row {
    what: String,
    who: String,
    /// Where the phase decides instead.
    phases: Vec<Phase>,
    owner_too: bool,
}

struct Phase {
    word: String,
    who: String,
}

async fn show(ask: Ask) -> Reply {
    let version = ask.app.freshness.catch_up().await?;
    let t = &ask.viewer.t;
    let all = ask.app.states.get::<AllRules>();
    let own: &[(&str, &[&Rule])] = &[("people", rules::ALL)];
    let all = all.as_ref().map_or(own, |all| all.0.as_slice());
    let page = Page::new(&ask.app, &ask.viewer, t.say("who-may-do-what"));
    let drawn = WhoPage {
        t,
        page: &page,
        crumbs: Vec::new(),
        kinds: Who::KINDS.into_iter().map(|who| kind(t, who)).collect(),
        parts: all.iter().map(|(name, rules)| part(t, name, rules)).collect(),
    };
    reply::shared_page(&ask, version, Rests::on(["forum"]), &drawn)
}

fn who_word(t: &Words, who: Who) -> String {
    t.say(format!("who-{}", who.as_str()))
}

fn kind(t: &Words, who: Who) -> Kind {
    Kind { word: who_word(t, who), why: t.say(format!("who-{}-why", who.as_str())) }
}

fn part(t: &Words, name: &str, rules: &[&Rule]) -> Part {
    let rows = rules
        .iter()
        .map(|rule| Row {
            what: t.say(rule.message()),
            who: who_word(t, rule.who),
            phases: rule
                .in_phase
                .iter()
                .map(|(phase, who)| Phase { word: phase_word(t, phase), who: who_word(t, *who) })
                .collect(),
            // Where it is the owner's alone, that is said already.
            owner_too: rule.owner_too && rule.who != Who::Owner,
        })
        .collect();
    // What a capability calls itself, or its place in the navigation, or the name of its crate.
    let ids = [format!("capability-{name}"), format!("nav-{name}")];
    let word = ids.iter().find(|id| t.has(id)).map_or_else(|| name.to_owned(), |id| t.say(id));
    Part { word, rows }
}

/// Phases are the words of whichever capability has them.
fn phase_word(t: &Words, phase: &str) -> String {
    let id = format!("phase-{phase}");
    if t.has(&id) { t.say(id) } else { phase.replace('-', " ") }
}
