//! `/register/recommendations/{id}`: the source's words, what every round found of them, and what follows.

use super::asked::listing;
use super::bodies::{Bodies, Body};
use super::cards::{Around, RoundView, anchor};
use super::register::address;
use super::{opened, wording};
use crate::document::Wording;
use crate::queries;
use crate::reading::Standing;
use crate::recommendation::{Action, RELATIONS, Recommendation};
use crate::rules::{self, FILE_ASSESSMENT, KEEP_ACTIONS, KEEP_RECOMMENDATIONS};
use crate::shelf::{Book, Books, By};
use crate::state::Shelf;
use crate::vocabulary::{Register, Vocabulary};
use askama::Template;
use kernel::{Instant, Language, Problem};
use people::party::PublicName;
use people::vocabulary::Term;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use store::{Event, StoreError};
use uuid::Uuid;
use web::parts::{Compared, Fact, HistoryEntry, Link, Mark, Shape, Status, TallyRow, Tone, compare};
use web::{App, Ask, Given, Page, Reply, Rests, Words, reply};

/// Tags below the title; the rest is a step away.
const MOST_TAGS: usize = 8;
/// Events in the margin.
const LATEST_EVENTS: u32 = 6;

/// A recommendation with the names of everyone in it.
pub struct Loaded {
    pub recommendation: Recommendation,
    pub names: HashMap<Uuid, PublicName>,
    pub groups: Vec<Term>,
    /// Newest first.
    pub events: Vec<Event>,
}

/// Reads one, with so many of its latest events.
pub async fn load(app: &App, id: Uuid, events: u32) -> Result<Option<Loaded>, StoreError> {
    let mut db = app.store.read();
    let Some(recommendation) = queries::recommendation(&mut db, id).await? else { return Ok(None) };
    let events = Event::of_record(&mut db, id, events).await?;
    let assessors = recommendation.assessments.iter().filter_map(|one| one.party);
    let correctors = recommendation.corrections.iter().filter_map(|one| one.party);
    let actors = events.iter().filter_map(|event| event.actor);
    let parties: BTreeSet<Uuid> = assessors.chain(correctors).chain(actors).collect();
    let parties: Vec<Uuid> = parties.into_iter().collect();
    let names = people::queries::public_names(&mut db, &parties).await?;
    let which = people::vocabulary::Vocabulary::StakeholderGroups;
    let groups = people::queries::vocabulary(&mut db, which).await?;
    Ok(Some(Loaded { recommendation, names, groups, events }))
}

impl Loaded {
    pub fn around<'a>(&'a self, t: &'a Words, vocabulary: &'a Vocabulary, language: &'a str) -> Around<'a> {
        Around { t, vocabulary, names: &self.names, groups: &self.groups, language }
    }
}

/// The forum's own language.
pub fn forum_language(app: &App) -> String {
    app.forum.now().languages.first().map_or_else(|| "en".to_owned(), ToString::to_string)
}

/// What a recommendation is called at the top of its page.
pub fn heading(t: &Words, recommendation: &Recommendation) -> String {
    let heading = recommendation.heading();
    if heading.is_empty() { t.say("read-no-text") } else { heading }
}

/// "65", or what it is called when it has no number; something even for one that is gone.
pub fn label(t: &Words, book: Option<&Book>) -> String {
    match book {
        Some(book) if !book.number.is_empty() => book.number.clone(),
        Some(book) if !book.heading.is_empty() => book.heading.clone(),
        _ => t.say("read-no-text"),
    }
}

#[derive(Template)]
#[template(path = "register/recommendation.html")]
struct RecommendationPage<'a> {
    t: &'a Words,
    page: &'a Page,
    body: &'a Body,
    contribute: Contribute,
}

/// What this reader can do here.
struct Contribute {
    /// The filled button.
    assess: Option<Link>,
    /// Amending one's own assessments, and what keepers do.
    others: Vec<Link>,
    /// Why there is no button, or what comes before it.
    why_not: String,
}

pub async fn show(ask: Ask) -> Reply {
    let id = ask.id("id")?;
    let (version, shelf, register) = opened(&ask.app, &ask.viewer.actor).await?;
    let keeps_actions = ask.may(&KEEP_ACTIONS, &rules::object(&register)).is_ok();
    let body = body(&ask.app, &ask.viewer.t, id, keeps_actions, version, &shelf).await?;
    let page = Page::new(&ask.app, &ask.viewer, body.title.clone());
    let contribute = contribute(&ask, id, &register, &body);
    let drawn = RecommendationPage { t: &ask.viewer.t, page: &page, body: &body, contribute };
    reply::shared_page(&ask, version, body.rests.clone(), &drawn)
}

fn contribute(ask: &Ask, id: Uuid, register: &Register, body: &Body) -> Contribute {
    let t = &ask.viewer.t;
    let here = address(id);
    let may = |rule| ask.may(rule, &rules::object(register)).is_ok();
    let mut others = Vec::new();
    if may(&FILE_ASSESSMENT) {
        let party = ask.viewer.actor.party();
        let own: Vec<_> = body.own.iter().filter(|(owner, ..)| Some(*owner) == party).collect();
        for (_, one, round) in &own {
            let word =
                if own.len() == 1 { t.say("read-amend-yours") } else { t.name("read-amend-yours-in", round) };
            others.push(Link::new(format!("{here}/assessments/{one}/amend"), word));
        }
    }
    if may(&KEEP_ACTIONS) {
        others.push(Link::new(format!("{here}/actions/new"), t.say("read-add-action")));
    }
    if may(&KEEP_RECOMMENDATIONS) {
        others.push(Link::new(format!("{here}/amend"), t.say("read-amend-recommendation")));
    }
    let word = if body.is_assessed { "read-add-assessment" } else { "read-be-first" };
    let assess = Link::new(format!("{here}/assess"), t.say(word));
    match (may(&FILE_ASSESSMENT), ask.viewer.actor.is_signed_in()) {
        (true, _) => Contribute { assess: Some(assess), others, why_not: String::new() },
        (false, false) => Contribute { assess: Some(assess), others, why_not: t.say("read-sign-in-first") },
        (false, true) => Contribute { assess: None, others, why_not: t.say("read-members-assess") },
    }
}

async fn body(
    app: &App,
    t: &Words,
    id: Uuid,
    keeps_actions: bool,
    version: u64,
    shelf: &Shelf,
) -> Result<Arc<Body>, Problem> {
    let bodies = app.state::<Bodies>();
    let now = app.store.clock().now();
    let key = (id, t.language().clone(), keeps_actions);
    if let Some(kept) = bodies.find(&key, &app.freshness, now) {
        return Ok(kept);
    }
    let loaded = load(app, id, LATEST_EVENTS).await?.ok_or_else(|| Problem::not_found("recommendation"))?;
    let vocabulary = shelf.vocabulary();
    let forum_language = forum_language(app);
    let around = loaded.around(t, &vocabulary, &forum_language);
    let drawn = Drawn { keeps_actions, ..Drawn::new(&around, &loaded, shelf, now) };
    let rests = rests(&loaded, &vocabulary, now);
    let draw = |template: Result<String, askama::Error>| {
        template.map_err(|error| {
            Problem::new(kernel::ProblemKind::Internal, format!("the page cannot be drawn: {error}"))
        })
    };
    let body = Body {
        title: heading(t, &loaded.recommendation),
        before: draw(Before { t, view: &drawn }.render())?,
        after: draw(After { t, view: &drawn }.render())?,
        own: loaded
            .recommendation
            .assessments
            .iter()
            .filter_map(|one| {
                let round = vocabulary.round(one.round).map(|row| wording::round(t, &row.round));
                Some((one.party?, one.id, round.unwrap_or_default()))
            })
            .collect(),
        is_assessed: !loaded.recommendation.assessments.is_empty(),
        rests,
        version,
    };
    Ok(bodies.keep(key, body))
}

/// Everything that could make the page read differently: itself, those it is related to, whoever is named on it, the
/// forum's words, and the day on which it turns stale.
fn rests(loaded: &Loaded, vocabulary: &Vocabulary, now: Instant) -> Rests {
    let one = &loaded.recommendation;
    let mut on: Vec<String> = vec!["register".into(), "round".into(), "forum".into(), one.id.to_string()];
    on.extend(one.related.iter().map(|related| related.id.to_string()));
    on.extend(one.assessments.iter().flat_map(|one| one.covers.iter().map(|(id, _)| id.to_string())));
    on.extend(loaded.names.keys().map(ToString::to_string));
    on.sort_unstable();
    on.dedup();
    // What has turned stale stays so, whatever the time.
    Rests::on(on).until(stale_from(one, vocabulary).filter(|moment| *moment > now))
}

fn stale_from(one: &Recommendation, vocabulary: &Vocabulary) -> Option<Instant> {
    let standing = one.standing(vocabulary, Instant::from_micros(0));
    let round = standing.round?;
    let of_round = one.assessments.iter().filter(|assessment| {
        vocabulary.round(assessment.round).is_some_and(|row| row.round.key == round.key)
    });
    crate::reading::stale_from(round, of_round.map(|assessment| assessment.finding().filed))
        .map(|moment| moment.plus(1))
}

/// The page as plain values.
pub struct Drawn {
    title: String,
    crumbs: Vec<Link>,
    statuses: Vec<Status>,
    reading: &'static str,
    n: u64,
    badges: Vec<String>,
    tags: Vec<Link>,
    /// Those that would push the words themselves off the first screen.
    more_tags: Vec<Link>,
    source: SourceView,
    corrections: Vec<Layer>,
    wordings: Vec<Layer>,
    /// The latest round in which it was assessed or stands, and those before.
    latest: Option<RoundView>,
    earlier: Vec<RoundView>,
    actions: Vec<ActionView>,
    keeps_actions: bool,
    kept: Vec<KeptView>,
    facts: Vec<Fact>,
    related: Vec<Fact>,
    assessed_by: Option<TallyRow>,
    groups: Vec<GroupCount>,
    history: Vec<HistoryEntry>,
    history_href: String,
}

struct SourceView {
    label: String,
    is_summary: bool,
    text: String,
    lang: String,
    dir: &'static str,
    name: String,
    href: String,
    /// Body, document, date and list, as far as they are known.
    about: String,
}

/// Words beside the source's own.
struct Layer {
    title: String,
    runs: Compared,
    about: String,
}

struct ActionView {
    /// Where it is amended.
    href: String,
    task: String,
    responsible: String,
    due: String,
    state: Status,
}

struct KeptView {
    heading: String,
    round: String,
    value: String,
}

struct GroupCount {
    word: String,
    shape: &'static str,
    n: u64,
}

#[derive(Template)]
#[template(path = "register/recommendation-before.html")]
struct Before<'a> {
    t: &'a Words,
    view: &'a Drawn,
}

#[derive(Template)]
#[template(path = "register/recommendation-after.html")]
struct After<'a> {
    t: &'a Words,
    view: &'a Drawn,
}

impl Drawn {
    fn new(around: &Around<'_>, loaded: &Loaded, shelf: &Shelf, now: Instant) -> Self {
        let (t, vocabulary, one) = (around.t, around.vocabulary, &loaded.recommendation);
        let number_of = |other: Uuid| shelf.look(|books| label(t, books.book(other).as_ref()));
        let standing = one.standing(vocabulary, now);
        let groups = group_counts(around, one);
        let mut tags: Vec<Link> = one.tags.iter().map(|tag| Link::new(listing(By::Tag, tag), tag)).collect();
        let more_tags = tags.split_off(tags.len().min(MOST_TAGS));
        let mut rounds = around.rounds(one).into_iter();
        Self {
            title: heading(t, one),
            crumbs: crumbs(t, vocabulary, one),
            statuses: wording::statuses(t, vocabulary, &standing.summary.status),
            reading: standing.summary.reading.as_str(),
            n: standing.summary.assessors as u64,
            badges: badges(t, &standing, one),
            tags,
            more_tags,
            source: source(t, vocabulary, one),
            corrections: corrections(around, one),
            wordings: wordings(around, one),
            latest: rounds.next(),
            earlier: rounds.collect(),
            actions: one.actions.iter().map(|action| action_view(t, one.id, action)).collect(),
            keeps_actions: false,
            kept: one
                .kept
                .iter()
                .map(|kept| KeptView {
                    heading: kept.heading.clone(),
                    round: if kept.round.is_empty() {
                        String::new()
                    } else {
                        wording::round_by_key(t, vocabulary, &kept.round)
                    },
                    value: kept.value.clone(),
                })
                .collect(),
            facts: facts(t, vocabulary, one),
            related: shelf.look(|books| related(t, one, books)),
            assessed_by: (!groups.is_empty()).then(|| {
                TallyRow::marked(
                    t.say("read-who-has-assessed"),
                    "",
                    groups.iter().map(|(word, mark, n)| (word.as_str(), *mark, *n)),
                )
            }),
            groups: groups
                .into_iter()
                .map(|(word, mark, n)| GroupCount { word, shape: mark.as_str(), n })
                .collect(),
            history: around.history(&loaded.events, &number_of),
            history_href: format!("{}/history", address(one.id)),
        }
    }
}

fn crumbs(t: &Words, vocabulary: &Vocabulary, one: &Recommendation) -> Vec<Link> {
    let mut crumbs = vec![Link::new("/register", t.say("nav-register"))];
    if let Some(category) = one.categories().first().and_then(|id| vocabulary.category(*id)) {
        crumbs.push(Link::new(listing(By::Category, &category.key), &category.name));
    }
    if let Some(source) = vocabulary.source(one.source) {
        crumbs.push(Link::new(listing(By::Source, &source.source.name), &source.source.name));
    }
    crumbs
}

fn badges(t: &Words, standing: &Standing<'_>, one: &Recommendation) -> Vec<String> {
    let mut badges = Vec::new();
    if standing.is_stale {
        badges.push(t.say("read-stale"));
    }
    if one.is_stub() {
        badges.push(t.say("read-stub"));
    }
    badges
}

fn source(t: &Words, vocabulary: &Vocabulary, one: &Recommendation) -> SourceView {
    let row = vocabulary.source(one.source).map(|row| row.source.clone()).unwrap_or_default();
    let language = Language::parse(&one.language).unwrap_or_else(Language::english);
    let label = if one.number.is_empty() {
        t.say("read-as-written-unnumbered")
    } else {
        t.name("read-as-written", &one.number)
    };
    let parts = [row.body.clone(), row.document.clone(), t.day_or_words(&row.date)];
    let about: Vec<String> = parts.into_iter().filter(|part| !part.is_empty() && *part != row.name).collect();
    let label = if one.wording == Wording::Summary && !one.number.is_empty() {
        t.name("read-recommendation-number", &one.number)
    } else {
        label
    };
    SourceView {
        label,
        is_summary: one.wording == Wording::Summary,
        text: one.text.clone(),
        lang: one.language.clone(),
        dir: language.direction().as_str(),
        href: if crate::assessment::is_address(&row.url) { row.url } else { String::new() },
        name: row.name,
        about: about.join(" · "),
    }
}

fn corrections(around: &Around<'_>, one: &Recommendation) -> Vec<Layer> {
    let t = around.t;
    one.corrections
        .iter()
        .map(|correction| Layer {
            title: String::new(),
            runs: compare(&one.text, &correction.text),
            about: t.with(
                "read-corrected-by",
                &[
                    ("reason", Given::Text(&correction.reason)),
                    ("name", Given::Text(&around.name(correction.party))),
                    ("date", Given::Text(&t.date(correction.at))),
                ],
            ),
        })
        .collect()
}

fn wordings(around: &Around<'_>, one: &Recommendation) -> Vec<Layer> {
    let t = around.t;
    one.wordings
        .iter()
        .map(|other| Layer {
            title: if other.round.is_empty() {
                t.say("read-other-wording")
            } else {
                t.name("read-other-wording-in", wording::round_by_key(t, around.vocabulary, &other.round))
            },
            runs: compare(&one.text, &other.text),
            about: t.name("read-met-on", t.date(other.at)),
        })
        .collect()
}

fn action_view(t: &Words, recommendation: Uuid, action: &Action) -> ActionView {
    let (tone, shape) = match action.state.as_str() {
        "done" => (Tone::Good, Shape::Done),
        "in-progress" => (Tone::Under, Shape::Half),
        "dropped" => (Tone::Plain, Shape::Cross),
        _ => (Tone::Wait, Shape::Ring),
    };
    ActionView {
        href: format!("{}/actions/{}", address(recommendation), action.id),
        task: action.task.clone(),
        responsible: action.responsible.join(", "),
        due: t.day_or_words(&action.due),
        state: Status { tone, shape, word: t.say(format!("read-action-{}", action.state)) },
    }
}

fn facts(t: &Words, vocabulary: &Vocabulary, one: &Recommendation) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut fact = |id: &str, values: Vec<Link>| {
        if !values.is_empty() {
            facts.push(Fact { word: t.say(id), values });
        }
    };
    if let Some(row) = vocabulary.source(one.source) {
        fact("read-fact-source", vec![Link::new(listing(By::Source, &row.source.name), &row.source.name)]);
    }
    if !one.list.is_empty() {
        fact("read-fact-list", vec![Link::new(listing(By::List, &one.list), &one.list)]);
    }
    fact("read-fact-category", filings(t, vocabulary, one));
    let rounds = vocabulary.rounds.iter().filter(|row| {
        one.rounds.contains(&row.id) || one.assessments.iter().any(|assessment| assessment.round == row.id)
    });
    fact(
        "read-fact-rounds",
        rounds
            .map(|row| Link::new(listing(By::Round, &row.round.key), wording::round(t, &row.round)))
            .collect(),
    );
    if let Some(indications) = one.indications {
        let said = t.with(
            "read-indications",
            &[("n", Given::Number(indications.count.into())), ("of", Given::Number(indications.of.into()))],
        );
        fact("read-fact-indications", vec![Link::plain(said)]);
    }
    if let Some(language) = Language::parse(&one.language)
        && language != *t.language()
    {
        fact("read-fact-language", vec![Link::plain(web::layout::own_name(&language))]);
    }
    facts
}

/// Where it is filed, and where it was before.
fn filings(t: &Words, vocabulary: &Vocabulary, one: &Recommendation) -> Vec<Link> {
    let mut lines = Vec::new();
    for id in one.categories() {
        if let Some(category) = vocabulary.category(id) {
            lines.push(Link::new(listing(By::Category, &category.key), wording::category(t, category)));
        }
    }
    for filing in one.filings.iter().rev() {
        let (Some(ended), Some(category)) = (filing.ended, vocabulary.category(filing.category)) else {
            continue;
        };
        let until = t.date(ended);
        lines.push(Link::plain(t.with(
            "read-filed-until",
            &[("name", Given::Text(&category.name)), ("date", Given::Text(&until))],
        )));
    }
    lines
}

fn related(t: &Words, one: &Recommendation, books: &Books) -> Vec<Fact> {
    let mut facts = Vec::new();
    for kind in RELATIONS {
        for out in [true, false] {
            let values: Vec<Link> = one
                .related
                .iter()
                .filter(|related| related.kind == kind && related.out == out)
                .map(|related| {
                    let heading = books.book(related.id).map_or_else(String::new, |book| book.heading);
                    let word = if heading.is_empty() {
                        t.name("read-recommendation-number", &related.number)
                    } else {
                        format!("{} · {heading}", related.number)
                    };
                    Link::new(address(related.id), word)
                })
                .collect();
            if !values.is_empty() {
                let direction = if out { "out" } else { "in" };
                facts.push(Fact { word: t.say(format!("read-{kind}-{direction}")), values });
            }
        }
    }
    facts
}

/// Assessors by stakeholder group, over all rounds: each counted once.
fn group_counts(around: &Around<'_>, one: &Recommendation) -> Vec<(String, Mark, u64)> {
    let mut members: BTreeMap<(usize, String), (Mark, BTreeSet<Uuid>)> = BTreeMap::new();
    for assessment in &one.assessments {
        let (mark, word) = wording::stakeholder_group(around.groups, &assessment.capacity.stakeholder_group);
        let place = Mark::ALL.iter().position(|one| *one == mark).unwrap_or(Mark::ALL.len());
        let word = if word.is_empty() { around.t.say("read-no-group") } else { word };
        members
            .entry((place, word))
            .or_insert_with(|| (mark, BTreeSet::new()))
            .1
            .insert(assessment.party.unwrap_or(assessment.id));
    }
    members.into_iter().map(|((_, word), (mark, assessors))| (word, mark, assessors.len() as u64)).collect()
}

/// The place of an assessment on the page.
pub fn address_of_assessment(recommendation: Uuid, assessment: Uuid) -> String {
    format!("{}#{}", address(recommendation), anchor(assessment))
}
