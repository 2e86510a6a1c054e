//! `/register/requests`: all that was asked, those overdue first.

use super::drawn::{Around, RequestCard};
use crate::actions::{self, Reminded};
use crate::error::RegisterError;
use crate::pages::read::opened;
use crate::queries::{self, Asked};
use crate::request::{Addressee, Narrowed, Request, STATES, in_order};
use crate::rules::{self, KEEP_REQUESTS, MAKE_REQUEST};
use askama::Template;
use kernel::{Instant, Object, Problem};
use people::letters::Tongues;
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
    /// What is overdue and can be reminded of by this reader now.
    remindable: usize,
    /// What became of the reminders that were just asked for, in sentences.
    reminded: Vec<String>,
    paging: String,
    previous: String,
    next: String,
}

pub async fn show(ask: Ask) -> Reply {
    draw(&ask, Vec::new()).await
}

/// Reminds of everything overdue that is this reader's to remind of, and says what goes out. Sent twice it finds that all
/// were written to.
pub async fn remind(mut ask: Ask) -> Reply {
    ask.form().await?;
    super::signed_in(&ask, &KEEP_REQUESTS)?;
    let tongues = Tongues::of(&ask.app);
    let meant = Narrowed { state: "overdue".to_owned(), ..Narrowed::default() };
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::remind_of_requests(change, &tongues, &meant).await })
    });
    let reminded = write.await.map_err(|error: RegisterError| Problem::from(error))?;
    ask.app.freshness.catch_up().await?;
    let said = told(&ask, &reminded).await?;
    draw(&ask, said).await
}

async fn told(ask: &Ask, reminded: &Reminded<Request>) -> Result<Vec<String>, Problem> {
    let t = &ask.viewer.t;
    let all: Vec<Request> = reminded.all().cloned().collect();
    let around = Around::of(&ask.app, &all).await?;
    let mut said = vec![t.count("requests-reminded", reminded.sent.len())];
    if !reminded.sent.is_empty() {
        let to: Vec<String> = reminded.sent.iter().map(|one| around.addressee(t, one.addressee)).collect();
        said.push(t.name("requests-reminded-whom", t.list(&to)));
    }
    for (missed, why) in &reminded.unreached {
        let name = around.addressee(t, missed.addressee);
        let why = why.complaints.first().map_or("request-to-unreachable", |wrong| wrong.message);
        said.push(format!("{name}: {}", t.say(why)));
    }
    if reminded.lately > 0 {
        said.push(t.count("requests-reminded-lately", reminded.lately));
    }
    if reminded.left > 0 {
        said.push(t.count("requests-reminded-left", reminded.left));
    }
    Ok(said)
}

async fn draw(ask: &Ask, reminded: Vec<String>) -> Reply {
    let (_, shelf, register) = opened(&ask.app, &ask.viewer.actor).await?;
    let query = ask.query();
    let narrowed = Narrowed::read(query.get("state"), query.get("by"), query.get("of"))
        .map_err(Problem::unacceptable)?;
    let object = |owner| Object { owner, ..rules::object(&register) };
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
        may_ask: ask.may(&MAKE_REQUEST, &object(None)).is_ok(),
        remindable: all
            .iter()
            .filter(|one| one.is_overdue(now) && one.may_be_reminded_of(now))
            .filter(|one| ask.may(&KEEP_REQUESTS, &object(one.asked_by)).is_ok())
            .count(),
        reminded,
        paging: if pages > 1 { t.name("requests-page", format!("{at}/{pages}")) } else { String::new() },
        previous: if at > 1 { address(&narrowed, at - 1) } else { String::new() },
        next: if at < pages { address(&narrowed, at + 1) } else { String::new() },
    };
    reply::page(ask, &template)
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
