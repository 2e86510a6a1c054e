//! Rounds as campaigns: what is worked on, how far it is, who goes through what, and in which phase the register is.

mod forms;
mod progress;
pub(crate) mod report;

use super::read::phases::Phases;
use super::read::{opened, wording};
use crate::campaign::{self, Campaign, Review};
use crate::document::Round;
use crate::queries;
use crate::rules::{self, KEEP_ROUNDS, READ_REGISTER, SET_PHASE, TAKE_REVIEW};
use crate::shelf::InRound;
use crate::vocabulary::{PHASES, RoundRow, Vocabulary};
use askama::Template;
use capability::{PanelPlace, panels};
use forms::{Again, Forms};
use kernel::{Instant, Problem, RecordRef, Role, phase};
use people::group::Membership;
use people::party::PublicName;
use progress::{CategoryLine, PersonLine, ReviewLine};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use uuid::Uuid;
use web::parts::{Link, Shape, Status, Step, TallyRow, Tone};
use web::{Ask, Faults, Page, Reply, Rests, Routes, Words, markdown, reply};

pub fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get("/register/rounds", &READ_REGISTER, list)
        .get("/register/rounds/{round}", &READ_REGISTER, show)
        .get("/register/rounds/{round}/report", &READ_REGISTER, report::show)
        .get("/register/rounds/{round}/report.docx", &READ_REGISTER, report::docx)
        .get("/register/rounds/{round}/report.xlsx", &READ_REGISTER, report::xlsx);
    forms::routes(routes)
}

pub(super) fn address(key: &str) -> String {
    format!("/register/rounds/{key}")
}

/// One round in the list of all.
struct RoundLine {
    href: String,
    word: String,
    state: Status,
    when: String,
    /// What it found, as the register's list shows it.
    found: String,
}

#[derive(Template)]
#[template(path = "rounds/list.html")]
struct ListPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    rounds: Vec<RoundLine>,
    may_keep: bool,
}

async fn list(ask: Ask) -> Reply {
    let (version, shelf, register) = opened(&ask.app, &ask.viewer.actor).await?;
    let t = &ask.viewer.t;
    let vocabulary = shelf.vocabulary();
    let rounds = vocabulary.rounds.iter().map(|row| RoundLine {
        href: address(&row.round.key),
        word: wording::round(t, &row.round),
        state: state(t, vocabulary.campaign(row.id)),
        when: when(t, &row.round),
        found: format!("/register?{}", web::ask::encode(&[("round", &row.round.key)])),
    });
    let page = Page::new(&ask.app, &ask.viewer, t.say("rounds-title"));
    let template = ListPage {
        t,
        page: &page,
        crumbs: vec![Link::new("/register", t.say("nav-register"))],
        rounds: rounds.collect(),
        may_keep: ask.may(&KEEP_ROUNDS, &rules::object(&register)).is_ok(),
    };
    reply::shared_page(&ask, version, Rests::on(["register", "round", "forum"]), &template)
}

/// Whether a round is worked on.
fn state(t: &Words, campaign: Option<&Campaign>) -> Status {
    let (tone, shape, word) = match campaign.map(Campaign::is_open) {
        Some(true) => (Tone::Under, Shape::Half, "rounds-open"),
        Some(false) => (Tone::Good, Shape::Done, "rounds-closed"),
        None => (Tone::Plain, Shape::Dot, "rounds-kept"),
    };
    Status { tone, shape, word: t.say(word) }
}

/// "Assessed mostly in 2018 · published 2020".
fn when(t: &Words, round: &Round) -> String {
    let said = [("rounds-assessed-when", &round.assessed), ("rounds-published-when", &round.published)];
    let said = said.iter().filter(|(_, date)| !date.is_empty());
    said.map(|(word, date)| t.name(*word, wording::period(t, date))).collect::<Vec<_>>().join(" · ")
}

/// A phase with who may do what in it.
struct PhaseLine {
    word: String,
    is_now: bool,
    reads: String,
    contributes: String,
    works: String,
}

/// What the reader can do on a round's page.
struct May {
    take: bool,
    keep: bool,
    set_phase: bool,
}

#[derive(Template)]
#[template(path = "rounds/round.html")]
struct RoundPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    key: String,
    state: Status,
    is_open: bool,
    when: String,
    guide: Vec<(String, String)>,
    figures: Vec<web::parts::Figure>,
    statuses: Vec<Status>,
    rows: Vec<TallyRow>,
    categories: Vec<CategoryLine>,
    /// People whose day is over and who can be reminded now.
    remindable: usize,
    /// Nobody has these, and somebody should.
    untaken: Vec<String>,
    people: Vec<PersonLine>,
    reviews: Vec<ReviewLine>,
    may: May,
    steps: Vec<Step>,
    phase: String,
    phases: Vec<PhaseLine>,
    forms: Forms,
    faults: Faults,
    /// What other capabilities show beside the ways to contribute, and below everything, as HTML.
    ways: String,
    below: String,
}

/// A round with everything its page says of it.
struct Seen {
    version: u64,
    vocabulary: Arc<Vocabulary>,
    row: RoundRow,
    campaign: Option<Campaign>,
    progress: InRound,
    reviews: Vec<Review>,
    names: HashMap<Uuid, PublicName>,
    phases: Phases,
    now: Instant,
}

/// The round of a key, or of an id.
fn find<'v>(vocabulary: &'v Vocabulary, named: &str) -> Option<&'v RoundRow> {
    let by_id = || vocabulary.round(named.parse().ok()?);
    vocabulary.round_by_key(named).or_else(by_id)
}

async fn seen(ask: &Ask) -> Result<Seen, Problem> {
    let (version, shelf, _) = opened(&ask.app, &ask.viewer.actor).await?;
    let vocabulary = shelf.vocabulary();
    let row = find(&vocabulary, ask.part("round")).cloned();
    let row = row.ok_or_else(|| Problem::not_found("such round"))?;
    let campaign = vocabulary.campaign(row.id).cloned();
    let within = campaign.as_ref().map_or(&[][..], |campaign| campaign.categories.as_slice());
    let mut db = ask.app.store.read();
    let reviews = queries::reviews(&mut db, row.id).await?;
    let progress = shelf.look(|books| books.in_round(row.id, within, &campaign::taken(&reviews)));
    let people = progress.people.iter().map(|(party, _)| *party);
    let named: BTreeSet<Uuid> = people.chain(reviews.iter().map(|review| review.party)).collect();
    let named: Vec<Uuid> = named.into_iter().collect();
    let names = people::queries::public_names(&mut db, &named).await?;
    let phases = Phases::of(&mut db, &vocabulary.register).await?;
    let now = ask.app.store.clock().now();
    Ok(Seen { version, vocabulary, row, campaign, progress, reviews, names, phases, now })
}

async fn show(ask: Ask) -> Reply {
    draw(&ask, Faults::default(), None).await
}

async fn draw(ask: &Ask, faults: Faults, again: Option<&Again>) -> Reply {
    let seen = seen(ask).await?;
    let t = &ask.viewer.t;
    let object = rules::object(&seen.vocabulary.register);
    let may = |rule| ask.may(rule, &object).is_ok();
    let (may_take, may_keep) = (may(&TAKE_REVIEW), may(&KEEP_ROUNDS));
    let is_open = seen.campaign.as_ref().is_some_and(Campaign::is_open);
    let everybody = if may_keep && is_open { everybody(ask, &seen).await? } else { Vec::new() };
    let page = Page::new(&ask.app, &ask.viewer, wording::round(t, &seen.row.round));
    let now_at = PHASES.iter().position(|phase| *phase == seen.vocabulary.register.phase).unwrap_or(0);
    let (statuses, rows) = progress::picture(t, &seen);
    let mut rests = Rests::on(["register", "round", "recommendation", "party", "group", "forum"]);
    let record = RecordRef::new("round", seen.row.id);
    let ways = panels(ask, PanelPlace::Ways, &record, &mut rests).await?;
    let below = panels(ask, PanelPlace::Below, &record, &mut rests).await?;
    let template = RoundPage {
        t,
        page: &page,
        crumbs: vec![
            Link::new("/register", t.say("nav-register")),
            Link::new("/register/rounds", t.say("rounds-title")),
        ],
        key: seen.row.round.key.clone(),
        state: state(t, seen.campaign.as_ref()),
        is_open,
        when: when(t, &seen.row.round),
        guide: guide(t, seen.campaign.as_ref()),
        figures: progress::figures(t, &seen.progress.whole),
        statuses,
        rows,
        categories: progress::categories(t, &seen),
        untaken: if is_open { progress::untaken(&seen) } else { Vec::new() },
        remindable: if may_keep && is_open {
            seen.reviews
                .iter()
                .filter(|one| one.is_overdue(seen.now) && one.may_be_reminded_of(seen.now))
                .count()
        } else {
            0
        },
        // Who does what is the business of those who do it.
        people: if may_take || may_keep { progress::people(t, &seen) } else { Vec::new() },
        reviews: if may_take || may_keep {
            progress::reviews(t, &seen, ask.viewer.actor.party(), may_keep)
        } else {
            Vec::new()
        },
        may: May { take: may_take && is_open, keep: may_keep, set_phase: may(&SET_PHASE) },
        steps: Step::list(PHASES.iter().map(|phase| t.say(format!("phase-{phase}"))), now_at),
        phase: seen.phases.said(t, &seen.vocabulary.register.phase),
        phases: phases(t, &seen.phases, now_at),
        forms: Forms::new(t, &seen, &everybody, again),
        faults,
        ways,
        below,
    };
    let status = template.faults.status();
    if status != http::StatusCode::OK {
        return reply::page_with(ask, status, &template);
    }
    reply::shared_page(ask, seen.version, rests, &template)
}

/// Everybody a category can be given to, by name: who works in the group that keeps the register and has an account;
/// where no group does, everybody with one.
async fn everybody(ask: &Ask, seen: &Seen) -> Result<Vec<(Uuid, String)>, Problem> {
    let mut db = ask.app.store.read();
    let keeper = match seen.vocabulary.register.keeper.as_str() {
        "" => None,
        key => people::queries::group(&mut db, key).await?,
    };
    let Some(keeper) = keeper else {
        let people = people::queries::people(&mut db).await?;
        return Ok(people.into_iter().map(|one| (one.party, one.name)).collect());
    };
    let works = |held: &Membership| held.role != Role::Observer && held.term.holds_at(seen.now);
    let members = people::queries::members(&mut db, keeper.id).await?;
    let mut found: Vec<(Uuid, String)> = members
        .into_iter()
        .filter(|one| works(&one.membership))
        .map(|one| (one.membership.party, one.name))
        .collect();
    // Whoever holds two roles there stands in it twice.
    let mut once = BTreeSet::new();
    found.retain(|(party, _)| once.insert(*party));
    let parties: Vec<Uuid> = found.iter().map(|(party, _)| *party).collect();
    let have_accounts = people::queries::languages_of_accounts(&mut db, &parties).await?;
    found.retain(|(party, _)| have_accounts.contains_key(party));
    Ok(found)
}

/// The guide's parts that are written, each with its heading.
fn guide(t: &Words, campaign: Option<&Campaign>) -> Vec<(String, String)> {
    let Some(guide) = campaign.map(|campaign| &campaign.guide) else { return Vec::new() };
    let parts = [
        ("rounds-navigate", &guide.navigate),
        ("rounds-process", &guide.process),
        ("rounds-contribute", &guide.contribute),
    ];
    let written = parts.iter().filter(|(_, text)| !text.trim().is_empty());
    written.map(|(word, text)| (t.say(*word), markdown::to_html(text))).collect()
}

fn phases(t: &Words, phases: &Phases, now_at: usize) -> Vec<PhaseLine> {
    let line = |(at, phase): (usize, &&str)| PhaseLine {
        word: t.say(format!("phase-{phase}")),
        is_now: at == now_at,
        reads: phases.admitted(t, phase::READ, phase),
        contributes: phases.admitted(t, phase::CONTRIBUTE, phase),
        works: phases.admitted(t, phase::WORK, phase),
    };
    PHASES.iter().enumerate().map(line).collect()
}
