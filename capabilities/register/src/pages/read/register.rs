//! `/register`: where the whole stands, and the list of what it is made of.

use super::asked::Asked;
use super::phases::Phases;
use super::whole::{Whole, value_word};
use super::{opened, recommendation, wording};
use crate::queries;
use crate::rules::{self, FILE_ASSESSMENT, IMPORT};
use crate::shelf::{Book, Books, By, Selection, Sort};
use crate::state::Shelf;
use crate::vocabulary::{Register, Vocabulary};
use askama::Template;
use capability::{PanelPlace, panels};
use kernel::{Instant, RecordRef};
use std::collections::HashSet;
use store::StoreError;
use uuid::Uuid;
use web::parts::{FilterChoice, FilterGroup, Link, RecommendationLine};
use web::{App, Ask, Given, Page, Reply, Rests, Words, reply};

/// Recommendations on one page.
const PAGE: usize = 25;
/// Values of a filter that are seen at once; the others unfold.
const MOST_CHOICES: usize = 15;
/// Recommendations a search looks for: more than anyone reads, few enough to hold.
const MOST_FOUND: u32 = 20_000;

#[derive(Template)]
#[template(path = "register/register.html")]
struct RegisterPage<'a> {
    t: &'a Words,
    page: &'a Page,
    phase: String,
    /// The one thing to do: address and words.
    first: Option<Link>,
    /// Why there is nothing to do, where that needs saying.
    invitation: Option<Link>,
    /// What stands around the register: its sources, and what those who keep it do there.
    around: Vec<Link>,
    /// What this reader is still writing.
    drafts: Vec<Link>,
    /// Nothing has been entered yet.
    is_empty: bool,
    view: View,
    /// What other capabilities show beside the ways to contribute, and below everything, as HTML.
    ways: String,
    below: String,
}

/// What the shelf gives for one address.
struct View {
    n: u64,
    whole: Whole,
    /// The list comes first, since the reader is looking for something.
    is_narrowed: bool,
    /// On the start page every picture is open: no list waits below them.
    is_front: bool,
    active: usize,
    filters: Vec<FilterGroup>,
    sorts: Vec<Link>,
    shown: String,
    clear: String,
    /// What a search within these keeps.
    within: Vec<(String, String)>,
    lines: Vec<RecommendationLine>,
    paging: String,
    previous: String,
    next: String,
    exports: Vec<Link>,
    next_stale: Option<Instant>,
}

pub async fn show(ask: Ask) -> Reply {
    let (version, shelf, register) = opened(&ask.app, &ask.viewer.actor).await?;
    let asked = Asked::read(&ask.query());
    let mut filters = asked.filters();
    filters.among = found_by_words(&ask.app, &asked).await?;
    let t = &ask.viewer.t;
    let now = ask.app.store.clock().now();
    let (view, is_empty) = shelf.look(|books| {
        let selection = books.select(&filters, now);
        (View::new(t, books, &asked, &selection, now), books.is_empty())
    });
    let drafts = if view.is_narrowed { Vec::new() } else { drafts(&ask, &shelf).await? };
    let mut page = Page::new(&ask.app, &ask.viewer, title(t, &register));
    page.query.clone_from(&asked.words);
    let mut rests =
        Rests::on(["recommendation", "register", "round", "party", "group", "forum"]).until(view.next_stale);
    let record = RecordRef::new("register", register.id);
    let ways = panels(&ask, PanelPlace::Ways, &record, &mut rests).await?;
    // Whoever looks for something, or turns a page, has no eye for what is said of the whole.
    let below = if view.is_narrowed || asked.after.is_some() {
        String::new()
    } else {
        panels(&ask, PanelPlace::Below, &record, &mut rests).await?
    };
    let phases = Phases::of(&mut ask.app.store.read(), &register).await?;
    let drawn = RegisterPage {
        t,
        phase: phases.said(t, &register.phase),
        first: first_thing(&ask, &register, is_empty, &view),
        invitation: invitation(&ask, &page),
        around: around(&ask, &register, is_empty),
        drafts,
        page: &page,
        is_empty,
        view,
        ways,
        below,
    };
    reply::shared_page(&ask, version, rests, &drawn)
}

/// The recommendations on which this reader's drafts lie, the latest first.
async fn drafts(ask: &Ask, shelf: &Shelf) -> Result<Vec<Link>, StoreError> {
    let Some(party) = ask.viewer.actor.party() else { return Ok(Vec::new()) };
    let kept = queries::drafts_of(&mut ask.app.store.read(), party).await?;
    let t = &ask.viewer.t;
    Ok(shelf.look(|books| {
        let links = kept.iter().filter_map(|id| {
            let book = books.book(*id)?;
            let number = recommendation::label(t, Some(&book));
            let word = if book.heading.is_empty() { number } else { format!("{number} · {}", book.heading) };
            Some(Link::new(format!("{}#contribute", address(*id)), word))
        });
        links.collect()
    }))
}

/// What a search finds in numbers, titles and texts; `None` when nothing is searched for.
pub async fn found_by_words(app: &App, asked: &Asked) -> Result<Option<HashSet<Uuid>>, StoreError> {
    if asked.words.is_empty() {
        return Ok(None);
    }
    let found = queries::with_words(&mut app.store.read(), &asked.words, MOST_FOUND).await?;
    Ok(Some(found.into_iter().collect()))
}

/// A register that nobody has named is called what it is.
pub fn title(t: &Words, register: &Register) -> String {
    if register.name.is_empty() { t.say("read-title") } else { register.name.clone() }
}

fn first_thing(ask: &Ask, register: &Register, is_empty: bool, view: &View) -> Option<Link> {
    let t = &ask.viewer.t;
    let object = rules::object(register);
    if is_empty {
        return ask
            .may(&IMPORT, &object)
            .is_ok()
            .then(|| Link::new("/register/imports", t.say("read-import")));
    }
    // A visitor is led to the same place: reading comes first, and signing in when there is something to say.
    let may_assess = ask.may(&FILE_ASSESSMENT, &object).is_ok() || !ask.viewer.actor.is_signed_in();
    let unread = &view.whole.figures[0];
    let stale = view.whole.figures.last().filter(|figure| figure.n > 0);
    let href = if unread.n > 0 { Some(&unread.href) } else { stale.map(|figure| &figure.href) };
    let href = href.map_or_else(|| "#list".to_owned(), |address| format!("{address}#list"));
    may_assess.then(|| Link::new(href, t.say("read-find-one")))
}

/// Ways to what stands around the register, for whoever may go there.
fn around(ask: &Ask, register: &Register, is_empty: bool) -> Vec<Link> {
    let object = rules::object(register);
    let ways = [
        (&rules::KEEP_RECOMMENDATIONS, "/register/recommendations/new", "register-enter"),
        (&IMPORT, "/register/imports", "read-import"),
        (&rules::PROPOSE, "/register/propose", "proposals-propose"),
        (&rules::READ_REGISTER, "/register/rounds", "rounds-title"),
        (&rules::READ_REGISTER, "/register/proposals", "proposals-title"),
        (&rules::READ_REGISTER, "/register/requests", "requests-title"),
        (&rules::READ_REGISTER, "/register/sources", "register-sources"),
        (&rules::SUGGEST_ORDER, "/register/order", "order-title"),
        (&rules::READ_REGISTER, "/register/choosings", "choosings-title"),
        (&rules::READ_REGISTER, "/register/plan", "plan-title"),
        (&rules::KEEP_VOCABULARY, "/administration/register", "read-settings"),
    ];
    ways.iter()
        // In an empty register importing is the first thing to do, and no source is there to read.
        .filter(|(rule, ..)| !is_empty || ![IMPORT.name, rules::READ_REGISTER.name].contains(&rule.name))
        .filter(|(rule, ..)| ask.may(rule, &object).is_ok())
        .map(|(_, address, word)| Link::new(*address, ask.viewer.t.say(*word)))
        .collect()
}

/// What a visitor needs to know before contributing.
fn invitation(ask: &Ask, page: &Page) -> Option<Link> {
    (!ask.viewer.actor.is_signed_in())
        .then(|| Link::new(page.sign_in.clone(), ask.viewer.t.say("read-sign-in-to-assess")))
}

impl View {
    fn new(t: &Words, books: &Books, asked: &Asked, selection: &Selection, now: Instant) -> Self {
        let found = books.page(selection, asked.sort, asked.after, PAGE + 1);
        let shown: Vec<&Book> = found.iter().take(PAGE).collect();
        let before = shown.first().map_or(0, |first| books.before(selection, asked.sort, first.id));
        let more = found.len() > PAGE;
        let next = shown.last().filter(|_| more).map(|last| asked.turned_to(Some(last.id)));
        let previous = (before > 0).then(|| {
            let turned =
                shown.first().and_then(|first| books.page_before(selection, asked.sort, first.id, PAGE));
            asked.turned_to(turned)
        });
        let whole = Whole::new(t, books, asked, selection, now);
        let n = selection.n();
        let number = |n: usize| Given::Number(i64::try_from(n).unwrap_or(i64::MAX));
        let listed = |asked: &Asked| format!("{}#list", asked.address());
        let everything = Asked { sort: asked.sort, ..Asked::default() };
        Self {
            n,
            is_narrowed: asked.is_narrowed() || asked.after.is_some(),
            is_front: false,
            active: asked.active(),
            filters: filters(t, books, asked, selection, &whole, now),
            sorts: Sort::ALL
                .map(|sort| {
                    Link::new(listed(&asked.sorted(sort)), t.say(format!("read-sort-{}", sort.as_str())))
                        .current_if(sort == asked.sort)
                })
                .into(),
            shown: shown_sentence(t, books, asked, n),
            clear: if asked.is_narrowed() { listed(&everything) } else { String::new() },
            within: within(asked),
            lines: shown.iter().map(|book| line(t, books, book)).collect(),
            paging: if before > 0 || more {
                t.with(
                    "read-page-shown",
                    &[
                        ("from", number(before + 1)),
                        ("to", number(before + shown.len())),
                        ("n", Given::Number(i64::try_from(n).unwrap_or(i64::MAX))),
                    ],
                )
            } else {
                String::new()
            },
            previous: previous.as_ref().map(listed).unwrap_or_default(),
            next: next.as_ref().map(listed).unwrap_or_default(),
            exports: [("csv", "CSV"), ("xlsx", "Excel"), ("json", "JSON")]
                .map(|(end, word)| {
                    let address = asked.turned_to(None).at(&format!("/register/export.{end}"));
                    Link::new(address, word)
                })
                .into(),
            next_stale: books.next_stale(now),
            whole,
        }
    }
}

/// What a search within the list has to send along.
fn within(asked: &Asked) -> Vec<(String, String)> {
    let rest = Asked { words: String::new(), after: None, ..asked.clone() };
    web::ask::decode(&rest.query())
}

fn filters(
    t: &Words,
    books: &Books,
    asked: &Asked,
    selection: &Selection,
    whole: &Whole,
    now: Instant,
) -> Vec<FilterGroup> {
    let mut groups = Vec::new();
    for by in By::ALL {
        if by == By::List && asked.values(By::List).is_empty() {
            continue;
        }
        let facet = books.facet(selection, by);
        // One alone is no reason to make somebody unfold it.
        let seen = if facet.values.len() == MOST_CHOICES + 1 { MOST_CHOICES + 1 } else { MOST_CHOICES };
        let (mut choices, mut more): (Vec<FilterChoice>, Vec<FilterChoice>) = Default::default();
        for (at, value) in facet.values.iter().enumerate() {
            let place = if at < seen || value.chosen { &mut choices } else { &mut more };
            place.push(FilterChoice {
                word: value_word(t, books.vocabulary(), by, &value.value),
                n: value.n,
                href: format!("{}#list", asked.choosing(by, &value.value).address()),
                current: value.chosen,
            });
        }
        if by == By::Reading {
            let n = whole.figures.last().map_or(0, |figure| figure.n);
            let merged = books.merged(selection.filters(), now);
            if merged > 0 || asked.merged {
                choices.push(FilterChoice {
                    word: t.say("read-merged"),
                    n: merged,
                    href: format!("{}#list", asked.choosing_merged().address()),
                    current: asked.merged,
                });
            }
            if n > 0 || asked.stale {
                choices.push(FilterChoice {
                    word: t.say("read-stale"),
                    n,
                    href: format!("{}#list", asked.choosing_stale().address()),
                    current: asked.stale,
                });
            }
        }
        // A question with one answer for everything is none.
        let tells =
            choices.len() > 1 || choices.iter().any(|choice| choice.current || choice.n < selection.n());
        if tells {
            let word = t.say(format!("read-filter-{}", by.as_str()));
            groups.push(FilterGroup { word, choices, more, unlisted: facet.unlisted });
        }
    }
    groups
}

/// The filters of a list in words.
pub fn named(t: &Words, vocabulary: &Vocabulary, asked: &Asked) -> Vec<String> {
    let mut named: Vec<String> = Vec::new();
    for by in By::ALL {
        let values: Vec<String> =
            asked.values(by).iter().map(|value| value_word(t, vocabulary, by, value)).collect();
        if !values.is_empty() {
            named.push(values.join(&t.say("read-or")));
        }
    }
    if asked.stale {
        named.push(t.say("read-stale"));
    }
    if !asked.left_in.is_empty() {
        let round = wording::round_by_key(t, vocabulary, &asked.left_in);
        named.push(t.name("rounds-left-in", round));
    }
    if asked.merged {
        named.push(t.say("read-merged"));
    }
    if !asked.words.is_empty() {
        named.push(t.name("read-words-quoted", &asked.words));
    }
    named
}

fn shown_sentence(t: &Words, books: &Books, asked: &Asked, n: u64) -> String {
    let named = named(t, books.vocabulary(), asked);
    let sort = t.say(format!("read-sort-{}", asked.sort.as_str()));
    let n = Given::Number(i64::try_from(n).unwrap_or(i64::MAX));
    if named.is_empty() {
        t.with("read-all-shown", &[("n", n), ("sort", Given::Text(&sort))])
    } else {
        let named = named.join(" · ");
        t.with("read-some-shown", &[("n", n), ("filters", Given::Text(&named)), ("sort", Given::Text(&sort))])
    }
}

fn line(t: &Words, books: &Books, book: &Book) -> RecommendationLine {
    let vocabulary = books.vocabulary();
    let mut about: Vec<String> = book
        .categories
        .iter()
        .filter_map(|id| vocabulary.category(*id))
        .map(|category| wording::category(t, vocabulary, category))
        .collect();
    if let Some(source) = vocabulary.source(book.source) {
        about.push(source.source.name.clone());
    }
    if let Some(round) = book.latest.and_then(|id| vocabulary.round(id)) {
        about.push(wording::round(t, &round.round));
    }
    if book.merged_into.is_some() {
        about.push(t.say("read-merged"));
    }
    if book.is_stub {
        about.push(t.say("read-stub"));
    }
    RecommendationLine {
        number: book.number.clone(),
        href: address(book.id),
        title: if book.heading.is_empty() { t.say("read-no-text") } else { book.heading.clone() },
        statuses: wording::statuses(t, vocabulary, &book.status),
        reading: book.reading.as_str().to_owned(),
        n: u64::from(book.assessors),
        about,
    }
}

pub fn address(id: Uuid) -> String {
    format!("/register/recommendations/{id}")
}
