//! A recommendation's page as plain values.

use super::super::asked::listing;
use super::super::cards::{self, Around, RoundView};
use super::super::choosing;
use super::super::history::Told;
use super::super::moderating::hidden_lines;
use super::super::order::{self, Line};
use super::super::plan;
use super::super::register::address;
use super::super::wording;
use super::{Loaded, heading, label};
use crate::document::Wording;
use crate::order::State;
use crate::reading::Standing;
use crate::recommendation::{Action, RELATIONS, Recommendation, SPLIT_FROM};
use crate::shelf::{Books, By};
use crate::state::Shelf;
use crate::vocabulary::Vocabulary;
use askama::Template;
use kernel::{Instant, Language};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;
use web::parts::{Compared, Fact, HistoryEntry, Link, Mark, Status, TallyRow, compare};
use web::{Given, Words};

/// Tags below the title; the rest is a step away.
const MOST_TAGS: usize = 8;

/// The page as plain values.
pub(super) struct Drawn {
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
    /// It is merged into another.
    pub merged_into: Option<MergedView>,
    /// The words of those it stands for.
    stands_for: Vec<SourceView>,
    /// Suggested and decided moves, merges and splits, the latest first.
    order: Vec<Line>,
    /// Where one suggests another.
    suggest: Vec<Link>,
    /// That moderators hid assessments, and why.
    hidden: Vec<String>,
    corrections: Vec<Layer>,
    wordings: Vec<Layer>,
    /// The latest round in which it was assessed or stands, and those before.
    latest: Option<RoundView>,
    earlier: Vec<RoundView>,
    actions: Vec<ActionView>,
    pub keeps_actions: bool,
    kept: Vec<KeptView>,
    facts: Vec<Fact>,
    related: Vec<Fact>,
    /// How many have assessed it, when none of them names a group: there is no picture to draw then.
    ungrouped: String,
    assessed_by: Option<TallyRow>,
    groups: Vec<GroupCount>,
    history: Vec<HistoryEntry>,
    history_href: String,
}

pub(super) struct MergedView {
    pub into: Link,
    /// Why, by whom and when.
    why: String,
}

struct SourceView {
    /// Its own page, where this is another's.
    page: String,
    label: String,
    is_summary: bool,
    text: String,
    lang: String,
    dir: &'static str,
    name: String,
    href: String,
    /// Body, document and date, as far as they are known.
    about: Vec<String>,
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
    responsible: Vec<Link>,
    due: String,
    state: Status,
    /// That it lacks what it needs.
    lack: Option<Status>,
    resources: Vec<String>,
    evidence: Vec<Link>,
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
pub(super) struct Before<'a> {
    pub t: &'a Words,
    pub view: &'a Drawn,
}

#[derive(Template)]
#[template(path = "register/recommendation-after.html")]
pub(super) struct After<'a> {
    pub t: &'a Words,
    pub view: &'a Drawn,
}

impl Drawn {
    pub fn new(around: &Around<'_>, loaded: &Loaded, shelf: &Shelf, now: Instant) -> Self {
        let (t, vocabulary, one) = (around.t, around.vocabulary, &loaded.recommendation);
        let number_of = |other: Uuid| shelf.look(|books| label(t, books.book(other).as_ref()));
        let told = Told { recommendation: one, files: &loaded.files, number_of: &number_of };
        let standing = one.standing(vocabulary, now);
        let groups = group_counts(around, one);
        let assessors: u64 = groups.iter().map(|(.., n)| n).sum();
        let is_grouped =
            one.said().iter().any(|(_, assessment)| !assessment.capacity.stakeholder_group.is_empty());
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
            merged_into: shelf.look(|books| merged(around, loaded, books)),
            stands_for: one
                .merged
                .iter()
                .map(|merged| SourceView { page: address(merged.id), ..source(t, vocabulary, merged) })
                .collect(),
            order: shelf.look(|books| {
                let mut lines = order::lines(t, books, around.names, &loaded.suggestions);
                lines.reverse();
                lines
            }),
            suggest: if one.merged_into().is_some() {
                Vec::new()
            } else {
                ["move", "merge", "split"]
                    .into_iter()
                    // Words that nobody knows yet have no parts.
                    .filter(|kind| *kind != "split" || !one.is_stub())
                    .map(|kind| {
                        Link::new(format!("{}/{kind}", address(one.id)), t.say(format!("order-to-{kind}")))
                    })
                    .collect()
            },
            hidden: hidden_lines(t, &loaded.hidden),
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
            facts: facts(around, loaded).into_iter().chain(put_forward(t, loaded)).collect(),
            related: shelf.look(|books| related(t, one, books)),
            ungrouped: if is_grouped || assessors == 0 {
                String::new()
            } else {
                t.count("read-none-names-a-group", assessors)
            },
            assessed_by: is_grouped.then(|| {
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
            history: around.history(&loaded.events, &told),
            history_href: format!("{}/history", address(one.id)),
        }
    }
}

/// Into what it is merged, with the decision that did it, where there was one here.
fn merged(around: &Around<'_>, loaded: &Loaded, books: &Books) -> Option<MergedView> {
    let into = loaded.recommendation.merged_into()?;
    let t = around.t;
    let decided = loaded.suggestions.iter().rev().find_map(|one| {
        (one.recommendation == into.id && one.state == State::Accepted).then_some(one.decided.as_ref()?)
    });
    let why = decided.map(|said| {
        let (name, date) = (around.name(said.party), t.date(said.at));
        let values = [
            ("name", Given::Text(&name)),
            ("date", Given::Text(&date)),
            ("reason", Given::Text(&said.reason)),
        ];
        t.with("order-accepted-by", &values)
    });
    let book = books.book(into.id);
    let (number, heading) = (label(t, book.as_ref()), book.map(|book| book.heading).unwrap_or_default());
    let word =
        if heading.is_empty() || heading == number { number } else { format!("{number} · {heading}") };
    Some(MergedView { into: Link::new(address(into.id), word), why: why.unwrap_or_default() })
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
        page: String::new(),
        label,
        is_summary: one.wording == Wording::Summary,
        text: one.text.clone(),
        lang: one.language.clone(),
        dir: language.direction().as_str(),
        href: if crate::assessment::is_address(&row.url) { row.url } else { String::new() },
        name: row.name,
        about,
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
    ActionView {
        href: format!("{}/actions/{}", address(recommendation), action.id),
        task: action.task.clone(),
        responsible: action
            .responsible
            .iter()
            .map(|name| Link::new(listing(By::Responsible, name), name))
            .collect(),
        due: t.day_or_words(&action.due),
        state: plan::state(t, &action.state),
        lack: plan::lack(t, action),
        resources: plan::resources(t, action),
        evidence: cards::links(&action.evidence),
    }
}

fn facts(around: &Around<'_>, loaded: &Loaded) -> Vec<Fact> {
    let (t, vocabulary, one) = (around.t, around.vocabulary, &loaded.recommendation);
    let mut facts = Vec::new();
    let mut fact = |id: &str, values: Vec<Link>| {
        if !values.is_empty() {
            facts.push(Fact { word: t.say(id), values });
        }
    };
    if let Some(row) = vocabulary.source(one.source) {
        fact("read-fact-source", vec![Link::new(listing(By::Source, &row.source.name), &row.source.name)]);
    }
    if let Some(party) = loaded.proposed_by {
        fact("proposals-by", vec![Link::plain(around.name(Some(party)))]);
    }
    if !one.list.is_empty() {
        fact("read-fact-list", vec![Link::new(listing(By::List, &one.list), &one.list)]);
    }
    fact("read-fact-category", filings(t, vocabulary, one));
    let rounds = vocabulary.rounds.iter().filter(|row| one.is_in_round(row.id));
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

/// On which shortlists it is, and where it was chosen.
fn put_forward(t: &Words, loaded: &Loaded) -> Option<Fact> {
    let values: Vec<Link> = loaded
        .choosings
        .iter()
        .filter_map(|choosing| {
            let standing = choosing.proposal(loaded.recommendation.id)?.standing;
            let word = choosing::standing_chip(t, standing)?.word;
            Some(Link::new(choosing::address(choosing), format!("{} · {word}", choosing.name)))
        })
        .collect();
    (!values.is_empty()).then(|| Fact { word: t.say("choosing-in"), values })
}

/// Where it is filed, and where it was before.
fn filings(t: &Words, vocabulary: &Vocabulary, one: &Recommendation) -> Vec<Link> {
    let mut lines = Vec::new();
    for id in one.categories() {
        if let Some(category) = vocabulary.category(id) {
            lines.push(Link::new(
                listing(By::Category, &category.key),
                wording::category(t, vocabulary, category),
            ));
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
    for kind in RELATIONS.into_iter().chain([SPLIT_FROM]) {
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
    for (_, assessment) in one.said() {
        let (mark, word) =
            people::capacity::stakeholder_group(around.groups, &assessment.capacity.stakeholder_group);
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
