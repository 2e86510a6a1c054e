//! How the register is followed: through what, under which names, and what is told of it.

use super::asked::{Asked, listing};
use super::history::{author, people_in};
use super::register::{address, named, title};
use super::{recommendation, wording};
use crate::queries;
use crate::rules::{self, READ_REGISTER};
use crate::shelf::{Book, By};
use crate::state::Shelf;
use crate::vocabulary::Vocabulary;
use capability::{Asked as Found, Followed, FollowedKind, Listed};
use kernel::{Actor, Card, RecordRef, phase};
use people::party::PublicName;
use serde_json::Value as Json;
use std::collections::{HashMap, HashSet};
use store::{Event, RecordRow};
use uuid::Uuid;
use web::{App, Fields, Given, Words};

pub const FOLLOWED: Followed = Followed {
    kinds: &[
        FollowedKind { kind: "register", place: "register", is_only: true, gathers: true },
        FollowedKind { kind: "category", place: "categories", is_only: false, gathers: true },
        FollowedKind { kind: "round", place: "rounds", is_only: false, gathers: true },
        FollowedKind { kind: "recommendation", place: "recommendations", is_only: false, gathers: false },
        FollowedKind { kind: "choosing", place: "choosings", is_only: false, gathers: false },
        FollowedKind { kind: "request", place: "requests", is_only: false, gathers: false },
    ],
    list: "/register",
    events: &[
        "phase-set",
        "round-kept",
        "round-opened",
        "round-closed",
        "recommendation-added",
        "recommendation-imported",
        "recommendation-titled",
        "recommendation-filed",
        "text-corrected",
        "text-given",
        "assessment-filed",
        "assessment-amended",
        "action-added",
        "action-amended",
        "request-made",
        "request-answered",
        "request-withdrawn",
        "recommendation-merged",
        "recommendation-unmerged",
        "recommendation-split",
        "choosing-opened",
        "choosing-closed",
        "proposal-chosen",
        "proposal-taken",
        "proposal-declined",
    ],
    is_urgent: is_change_of_phase,
    author,
    through,
    gathered_in,
    is_of_all: is_opening_to_the_public,
    events_of,
    in_list,
    list_at,
    called,
    found,
    key_of,
    told,
};

/// What happens to a recommendation stands in its own history; once merged, in that of the one that stands for it. The
/// opening of the register is news of each. What happens to a request stands on every recommendation that it is about.
fn events_of<'a>(app: &'a App, record: &'a RecordRef, most: u32) -> Found<'a, Vec<Event>> {
    Box::pin(async move {
        if record.kind == "request" {
            let mut db = app.store.read();
            let request = queries::request(&mut db, record.id).await?;
            let Some(about) = request.and_then(|request| request.covers.first().copied()) else {
                return Ok(Vec::new());
            };
            let mut events = Event::of_record(&mut db, about, most).await?;
            events.retain(|event| id(event, "request") == Some(record.id));
            return Ok(events);
        }
        let known = app.state::<Shelf>().look(|books| {
            let book = books.book(record.id)?;
            Some((book.merged_into, books.vocabulary().register.id))
        });
        let Some((standing, register)) = known else { return Ok(Vec::new()) };
        let mut db = app.store.read();
        let mut events = Event::of_record(&mut db, register, most).await?;
        events.retain(is_opening_to_the_public);
        if let Some(standing) = standing {
            events.extend(Event::of_record(&mut db, standing, most).await?);
        }
        Ok(events)
    })
}

/// Whether the register went into another phase.
fn is_change_of_phase(event: &Event) -> bool {
    event.kind == "phase-set"
}

fn is_opening_to_the_public(event: &Event) -> bool {
    is_change_of_phase(event) && text(event, "to") == phase::PUBLIC
}

fn text<'e>(event: &'e Event, name: &str) -> &'e str {
    event.data.get(name).and_then(Json::as_str).unwrap_or_default()
}

fn id(event: &Event, name: &str) -> Option<Uuid> {
    Uuid::parse_str(text(event, name)).ok()
}

fn ids<'e>(event: &'e Event, name: &str) -> impl Iterator<Item = Uuid> + 'e {
    let list = event.data.get(name).and_then(Json::as_array);
    list.into_iter().flatten().filter_map(|id| Uuid::parse_str(id.as_str()?).ok())
}

fn through<'a>(app: &'a App, events: &'a [Event]) -> Found<'a, Vec<Vec<RecordRef>>> {
    Box::pin(async move {
        let shelf = app.state::<Shelf>();
        Ok(shelf.look(|books| {
            let vocabulary = books.vocabulary();
            let mut requests = HashSet::new();
            let gather = |event: &Event| {
                let book = (event.record.kind == "recommendation").then(|| books.book(event.record.id));
                let mut all = gathered(vocabulary, event, book.flatten().as_ref());
                // Whoever follows a merged one follows the one that stands for it.
                let merged = books.stands_for(event.record.id).into_iter();
                all.extend(merged.map(|id| RecordRef::new("recommendation", id)));
                // What happens to a request is written down on each recommendation, and told of the request once.
                let request = id(event, "request");
                let request =
                    request.filter(|one| requests.insert((*one, event.kind.clone(), id(event, "answer"))));
                all.extend(request.map(|id| RecordRef::new("request", id)));
                all
            };
            events.iter().map(gather).collect()
        }))
    })
}

/// The categories of a recommendation.
fn gathered_in(app: &App, record: &RecordRef) -> Vec<RecordRef> {
    let book = app.state::<Shelf>().look(|books| books.book(record.id));
    let categories = book.into_iter().flat_map(|book| book.categories);
    categories.map(|id| RecordRef::new("category", id)).collect()
}

/// What gathers the record of an event.
fn gathered(vocabulary: &Vocabulary, event: &Event, book: Option<&Book>) -> Vec<RecordRef> {
    let round = |id: Uuid| RecordRef::new("round", id);
    let register = || RecordRef::new("register", vocabulary.register.id);
    match event.record.kind.as_str() {
        "register" if is_change_of_phase(event) => {
            vocabulary.rounds.iter().map(|row| round(row.id)).collect()
        }
        "register" if event.kind == "round-kept" => {
            vocabulary.round_by_key(text(event, "key")).map(|row| round(row.id)).into_iter().collect()
        }
        "round" | "choosing" => vec![register()],
        "recommendation" => {
            let mut categories: HashSet<Uuid> = ids(event, "from").chain(ids(event, "to")).collect();
            categories.extend(book.into_iter().flat_map(|book| book.categories.iter().copied()));
            let mut all: Vec<RecordRef> =
                categories.into_iter().map(|id| RecordRef::new("category", id)).collect();
            // What is merged into another, or made of a part of it, is told once: of that other.
            if is_the_lesser_half(event) {
                return all;
            }
            // What is found in one round is no news of another.
            match id(event, "round") {
                Some(one) => all.push(round(one)),
                None => all.extend(book.into_iter().flat_map(|book| book.rounds.iter().copied()).map(round)),
            }
            all.push(register());
            all
        }
        _ => Vec::new(),
    }
}

/// Whether another event tells followers of more than this record the same.
fn is_the_lesser_half(event: &Event) -> bool {
    let other = match event.kind.as_str() {
        "recommendation-merged" | "recommendation-unmerged" => "into",
        "recommendation-split" => "from",
        _ => return false,
    };
    id(event, other).is_some()
}

/// What a list's address asks for; `None`: it is no address of the register's list.
fn asked(at: &str) -> Option<Asked> {
    let (path, query) = at.split_once('?').unwrap_or((at, ""));
    (path == "/register").then(|| {
        let asked = Asked::read(&Fields(web::ask::decode(query)));
        // Order and page change nothing about what is in it.
        Asked { after: None, ..asked.sorted(crate::shelf::Sort::default()) }
    })
}

fn in_list<'a>(app: &'a App, at: &'a str, ids: &'a [Uuid]) -> Found<'a, Vec<Uuid>> {
    Box::pin(async move {
        let Some(asked) = asked(at) else { return Ok(Vec::new()) };
        let mut filters = asked.filters();
        let among = if asked.words.is_empty() {
            ids.to_vec()
        } else {
            queries::with_words_among(&mut app.store.read(), &asked.words, ids).await?
        };
        filters.among = Some(among.into_iter().collect());
        let now = app.store.clock().now();
        Ok(app.state::<Shelf>().look(|books| {
            let selection = books.select(&filters, now);
            books.ids(&selection, asked.sort, None, ids.len())
        }))
    })
}

fn list_at<'a>(app: &'a App, actor: &'a Actor, t: &'a Words, at: &'a str) -> Found<'a, Option<Listed>> {
    Box::pin(async move {
        let vocabulary = app.state::<Shelf>().vocabulary();
        let Some(asked) = asked(at).filter(Asked::is_narrowed) else { return Ok(None) };
        if !may_read(actor, &vocabulary) {
            return Ok(None);
        }
        let mut words = named(t, &vocabulary, &asked);
        words.insert(0, title(t, &vocabulary.register));
        let record = match (asked.active(), asked.values(By::Category), asked.values(By::Round)) {
            (1, [key], []) => vocabulary.category_by_key(key).map(|one| RecordRef::new("category", one.id)),
            (1, [], [key]) => vocabulary.round_by_key(key).map(|row| RecordRef::new("round", row.id)),
            _ => None,
        };
        Ok(Some(Listed { address: asked.address(), title: words.join(" · "), record }))
    })
}

fn may_read(actor: &Actor, vocabulary: &Vocabulary) -> bool {
    kernel::may(actor, &READ_REGISTER, &rules::object(&vocabulary.register)).is_ok()
}

fn called<'a>(
    app: &'a App,
    actor: &'a Actor,
    t: &'a Words,
    records: &'a [RecordRef],
) -> Found<'a, Vec<Option<Card>>> {
    Box::pin(async move {
        let shelf = app.state::<Shelf>();
        let mut rows = HashMap::new();
        for record in records.iter().filter(|record| ["choosing", "request"].contains(&record.kind.as_str()))
        {
            let row = RecordRow::find(&mut app.store.read(), record.id).await?;
            let row = row.filter(|row| row.kind == record.kind);
            rows.extend(row.map(|row| (record.id, (row.title, row.address))));
        }
        Ok(shelf.look(|books| {
            let vocabulary = books.vocabulary();
            if !may_read(actor, vocabulary) {
                return vec![None; records.len()];
            }
            let named = |record: &RecordRef| {
                let (title, address) = match record.kind.as_str() {
                    "register" if record.id == vocabulary.register.id => {
                        (title(t, &vocabulary.register), "/register".to_owned())
                    }
                    "category" => {
                        let category = vocabulary.category(record.id)?;
                        (category.name.clone(), listing(By::Category, &category.key))
                    }
                    "round" => {
                        let row = vocabulary.round(record.id)?;
                        (wording::round(t, &row.round), super::super::rounds::address(&row.round.key))
                    }
                    "choosing" => rows.get(&record.id)?.clone(),
                    "request" => {
                        let (question, address) = rows.get(&record.id)?;
                        (t.name("followed-request", question), address.clone())
                    }
                    "recommendation" => (entitled(t, &books.book(record.id)?), address(record.id)),
                    _ => return None,
                };
                Some(Card { record: record.clone(), title, address, state: String::new() })
            };
            records.iter().map(named).collect()
        }))
    })
}

/// "65 · Its heading".
fn entitled(t: &Words, book: &Book) -> String {
    let label = recommendation::label(t, Some(book));
    if book.heading.is_empty() || book.heading == label {
        label
    } else {
        format!("{label} · {}", book.heading)
    }
}

fn found<'a>(app: &'a App, kind: &'a str, key: &'a str) -> Found<'a, Option<RecordRef>> {
    Box::pin(async move {
        let vocabulary = app.state::<Shelf>().vocabulary();
        let id = match kind {
            "register" => Some(vocabulary.register.id),
            "category" => vocabulary.category_by_key(key).map(|one| one.id),
            "round" => vocabulary.round_by_key(key).map(|row| row.id),
            "recommendation" | "choosing" | "request" => Uuid::parse_str(key).ok(),
            _ => None,
        };
        Ok(id.map(|id| RecordRef::new(kind, id)))
    })
}

fn key_of(app: &App, record: &RecordRef) -> Option<String> {
    let vocabulary = app.state::<Shelf>().vocabulary();
    match record.kind.as_str() {
        "category" => vocabulary.category(record.id).map(|one| one.key.clone()),
        "round" => vocabulary.round(record.id).map(|row| row.round.key.clone()),
        _ => Some(record.id.to_string()),
    }
}

fn told<'a>(app: &'a App, t: &'a Words, events: &'a [Event]) -> Found<'a, Vec<Option<String>>> {
    Box::pin(async move {
        let mut actors = people_in(events);
        actors.sort_unstable();
        actors.dedup();
        let mut db = app.store.read();
        let names = people::queries::public_names(&mut db, &actors).await?;
        // What moderators hid is no news.
        let said: Vec<Uuid> = events.iter().filter_map(|event| id(event, "assessment")).collect();
        let hidden = queries::hidden_among(&mut db, &said).await?;
        let is_hidden = |event: &Event| id(event, "assessment").is_some_and(|one| hidden.contains(&one));
        let shelf = app.state::<Shelf>();
        let vocabulary = shelf.vocabulary();
        let label = |id: Uuid| shelf.look(|books| recommendation::label(t, books.book(id).as_ref()));
        let tell = |event: &Event| {
            let what = what_happened(t, &vocabulary, &label, event).filter(|_| !is_hidden(event))?;
            let who = who(t, &names, event);
            Some(t.with("followed-by", &[("what", Given::Text(&what)), ("who", Given::Text(&who))]))
        };
        Ok(events.iter().map(tell).collect())
    })
}

fn who(t: &Words, names: &HashMap<Uuid, PublicName>, event: &Event) -> String {
    let Some(actor) = author(event).or(event.actor) else { return t.say("import-by-operator") };
    let known = names.get(&actor).filter(|name| !name.is_erased && !name.name.is_empty());
    known.map_or_else(|| t.say("read-former-participant"), |name| name.name.clone())
}

fn what_happened(
    t: &Words,
    vocabulary: &Vocabulary,
    label: &dyn Fn(Uuid) -> String,
    event: &Event,
) -> Option<String> {
    let kind = event.kind.as_str();
    Some(match kind {
        "phase-set" => {
            let phase = Some(text(event, "to")).filter(|phase| phase::ALL.contains(phase))?;
            t.say(format!("read-phase-{phase}"))
        }
        "round-opened" | "round-closed" => {
            let row = vocabulary.round(event.record.id)?;
            t.name(format!("followed-{kind}"), wording::round(t, &row.round))
        }
        "round-kept" => {
            t.name("followed-round-kept", wording::round_by_key(t, vocabulary, text(event, "key")))
        }
        "recommendation-imported" => t.say("read-event-imported"),
        "recommendation-titled" => t.name("read-event-titled", text(event, "title")),
        "recommendation-filed" => {
            let to = ids(event, "to").filter_map(|id| vocabulary.category(id));
            let names: Vec<&str> = to.map(|category| category.name.as_str()).collect();
            if names.is_empty() {
                t.say("read-event-unfiled")
            } else {
                t.name("read-event-filed", t.list(&names))
            }
        }
        "text-corrected" => t.name("read-event-text-corrected", text(event, "reason")),
        "assessment-filed" => match id(event, "round").and_then(|id| vocabulary.round(id)) {
            Some(row) => t.name("read-event-assessed-in", wording::round(t, &row.round)),
            None => t.say("read-event-assessment-filed"),
        },
        "recommendation-merged" | "recommendation-unmerged" => {
            let kind = kind.trim_start_matches("recommendation-");
            match id(event, "into") {
                Some(into) => t.name(format!("read-event-{kind}-into"), label(into)),
                None => {
                    let of: Vec<String> = ids(event, "of").map(label).collect();
                    t.name(format!("read-event-{kind}-of"), t.list(&of))
                }
            }
        }
        "recommendation-split" if is_the_lesser_half(event) => return None,
        "choosing-opened" | "choosing-closed" | "proposal-taken" | "proposal-declined" => {
            t.say(format!("followed-{kind}"))
        }
        "recommendation-added"
        | "recommendation-split"
        | "proposal-chosen"
        | "request-withdrawn"
        | "text-given"
        | "assessment-amended"
        | "action-added"
        | "action-amended"
        | "request-made"
        | "request-answered" => t.say(format!("read-event-{kind}")),
        _ => return None,
    })
}
