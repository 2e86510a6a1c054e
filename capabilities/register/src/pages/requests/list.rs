//! `/register/requests`: all that was asked, those overdue first.

use super::drawn::{Around, RequestCard};
use crate::pages::read::opened;
use crate::queries::{self, Asked};
use crate::request::{Addressee, Narrowed, Request, STATES, in_order};
use crate::rules::{self, MAKE_REQUEST};
use askama::Template;
use kernel::{Instant, Problem};
use uuid::Uuid;
use web::parts::{FilterChoice, FilterGroup, Link};
use web::{Ask, Page, Reply, Words, reply};

/// Requests on one page.
const ON_A_PAGE: usize = 50;
/// Values of a filter that stand in the open.
const IN_THE_OPEN: usize = 8;

fn address(narrowed: &Narrowed, page: usize) -> String {
    let (by, of) = (narrowed.by.map(|by| by.to_string()), narrowed.of.map(|of| of.to_string()));
    let page = (page > 1).then(|| page.to_string());
    let all = [
        ("state", Some(narrowed.state.clone()).filter(|state| !state.is_empty())),
        ("by", by),
        ("of", of),
        ("page", page),
    ];
    let given: Vec<(&str, &str)> =
        all.iter().filter_map(|(name, value)| Some((*name, value.as_deref()?))).collect();
    if given.is_empty() {
        return "/register/requests".to_owned();
    }
    format!("/register/requests?{}", web::ask::encode(&given))
}

#[derive(Template)]
#[template(path = "requests/list.html")]
struct ListPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    active: usize,
    filters: Vec<FilterGroup>,
    shown: String,
    clear: String,
    cards: Vec<RequestCard>,
    is_empty: bool,
    may_ask: bool,
    paging: String,
    previous: String,
    next: String,
}

pub async fn show(ask: Ask) -> Reply {
    let (_, shelf, register) = opened(&ask.app, &ask.viewer.actor).await?;
    let query = ask.query();
    let narrowed = Narrowed::read(query.get("state"), query.get("by"), query.get("of"))
        .map_err(Problem::unacceptable)?;
    let now = ask.app.store.clock().now();
    let mut all = queries::requests(&mut ask.app.store.read(), Asked::All).await?;
    in_order(&mut all, now);
    let around = Around::of(&ask.app, &all).await?;
    let t = &ask.viewer.t;
    let found: Vec<&Request> = all.iter().filter(|one| narrowed.takes(one, now)).collect();
    let pages = found.len().div_ceil(ON_A_PAGE).max(1);
    let at = query.get("page").parse().unwrap_or(1).clamp(1, pages);
    let on_page = found.iter().skip((at - 1) * ON_A_PAGE).take(ON_A_PAGE);
    let page = Page::new(&ask.app, &ask.viewer, t.say("requests-title"));
    let template = ListPage {
        t,
        page: &page,
        crumbs: vec![Link::new("/register", t.say("nav-register"))],
        active: narrowed.active(),
        filters: filters(t, &around, &all, &narrowed, now),
        shown: t.count("requests-shown", found.len()),
        clear: if narrowed.active() > 0 { "/register/requests".to_owned() } else { String::new() },
        cards: on_page.map(|one| around.card(t, &shelf, one, now)).collect(),
        is_empty: all.is_empty(),
        may_ask: ask.may(&MAKE_REQUEST, &rules::object(&register)).is_ok(),
        paging: if pages > 1 { t.name("requests-page", format!("{at}/{pages}")) } else { String::new() },
        previous: if at > 1 { address(&narrowed, at - 1) } else { String::new() },
        next: if at < pages { address(&narrowed, at + 1) } else { String::new() },
    };
    reply::page(&ask, &template)
}

/// Each filter with how many it would show, under the others as they are set.
fn filters(
    t: &Words,
    around: &Around,
    all: &[Request],
    now_set: &Narrowed,
    now: Instant,
) -> Vec<FilterGroup> {
    let choice = |word: String, with: Narrowed, without: Narrowed| {
        let current = with == *now_set;
        let n = all.iter().filter(|one| with.takes(one, now)).count() as u64;
        // A filter that is set is taken off by the same link.
        let href = if current { address(&without, 1) } else { address(&with, 1) };
        FilterChoice { word, n, href, current }
    };
    let states = STATES.iter().map(|state| {
        let with = Narrowed { state: (*state).to_owned(), ..now_set.clone() };
        choice(t.say(format!("request-{state}")), with, Narrowed { state: String::new(), ..now_set.clone() })
    });
    let mut askers: Vec<Uuid> = all.iter().filter_map(|one| one.asked_by).collect();
    askers.sort_unstable();
    askers.dedup();
    let by = askers.into_iter().map(|by| {
        let with = Narrowed { by: Some(by), ..now_set.clone() };
        choice(around.name(t, Some(by)), with, Narrowed { by: None, ..now_set.clone() })
    });
    let mut asked: Vec<Addressee> = Vec::new();
    for one in all {
        if !asked.contains(&one.addressee) {
            asked.push(one.addressee);
        }
    }
    let of = asked.into_iter().map(|of| {
        let with = Narrowed { of: Some(of), ..now_set.clone() };
        choice(around.addressee(t, of), with, Narrowed { of: None, ..now_set.clone() })
    });
    let group = |word: &str, choices: Vec<FilterChoice>| {
        let mut choices = choices;
        choices.sort_by_key(|choice| std::cmp::Reverse(choice.n));
        let more = choices.split_off(choices.len().min(IN_THE_OPEN));
        FilterGroup { word: t.say(word), choices, more, unlisted: 0 }
    };
    let mut groups = vec![FilterGroup {
        word: t.say("request-state"),
        choices: states.collect(),
        ..FilterGroup::default()
    }];
    groups.push(group("request-of-whom", of.collect()));
    groups.push(group("request-by-whom", by.collect()));
    groups.retain(|group| !group.choices.is_empty());
    groups
}
