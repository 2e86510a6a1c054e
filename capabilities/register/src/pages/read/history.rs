//! What happened to a recommendation: each event of the log as a sentence, people by the names they are shown under.

use super::cards::Around;
use super::register::address;
use super::{opened, recommendation, wording};
use crate::recommendation::{ACTION_STATES, Action, RELATIONS, Recommendation};
use askama::Template;
use kernel::Problem;
use serde_json::Value as Json;
use std::collections::HashMap;
use store::Event;
use uuid::Uuid;
use web::parts::{HistoryEntry, Link};
use web::{Ask, Given, Page, Reply, Rests, Words, reply};

/// Events on the page of the whole history.
pub const MOST: u32 = 500;

/// Whose words an event is about, where somebody else let them through.
pub fn author(event: &Event) -> Option<Uuid> {
    let is_said = matches!(event.kind.as_str(), "assessment-filed" | "assessment-amended");
    let party = event.data.get("party").filter(|_| is_said)?.as_str()?;
    Uuid::parse_str(party).ok()
}

/// Everybody whom events name as the one who did or said something.
pub fn people_in(events: &[Event]) -> Vec<Uuid> {
    events.iter().flat_map(|event| [event.actor, author(event)]).flatten().collect()
}

/// What an event's sentence is made from besides the event itself.
pub struct Told<'a> {
    pub recommendation: &'a Recommendation,
    /// The files of the imports that the events speak of.
    pub files: &'a HashMap<Uuid, String>,
    /// How another recommendation is called.
    pub number_of: &'a dyn Fn(Uuid) -> String,
}

impl Around<'_> {
    /// Events, newest first, as lines. Those for nobody's eyes are left out; the others have the register's audience,
    /// which whoever is here may read.
    pub fn history(&self, events: &[Event], told: &Told<'_>) -> Vec<HistoryEntry> {
        events
            .iter()
            .filter(|event| event.audience != kernel::Audience::Internal)
            .map(|event| HistoryEntry {
                datetime: event.at.to_string(),
                date: self.t.moment(event.at),
                what: self.what_happened(event, told),
                who: match author(event).or(event.actor) {
                    Some(actor) => self.name(Some(actor)),
                    None => self.t.say("import-by-operator"),
                },
            })
            .collect()
    }

    fn what_happened(&self, event: &Event, told: &Told<'_>) -> String {
        let t = self.t;
        let text = |name: &str| event.data.get(name).and_then(Json::as_str).unwrap_or_default();
        let id = |name: &str| Uuid::parse_str(text(name)).ok();
        let kind = event.kind.as_str();
        match kind {
            "recommendation-imported" => self.imported(event, told),
            "recommendation-titled" => t.name("read-event-titled", text("title")),
            "recommendation-tagged" => {
                let tags: Vec<&str> = strings(event.data.get("tags")).collect();
                if tags.is_empty() {
                    t.say("read-event-untagged")
                } else {
                    t.name("read-event-tagged", t.list(&tags))
                }
            }
            "recommendation-filed" => {
                let names: Vec<String> = strings(event.data.get("to"))
                    .filter_map(|id| self.vocabulary.category(Uuid::parse_str(id).ok()?))
                    .map(|category| category.name.clone())
                    .collect();
                if names.is_empty() {
                    t.say("read-event-unfiled")
                } else {
                    t.name("read-event-filed", t.list(&names))
                }
            }
            "move-decided" | "merge-decided" | "split-decided" if text("state") == "declined" => {
                t.say(format!("read-event-{}-declined", kind.trim_end_matches("-decided")))
            }
            "move-decided" | "merge-decided" | "split-decided" => {
                t.say(format!("read-event-{}-accepted", kind.trim_end_matches("-decided")))
            }
            "recommendation-merged" | "recommendation-unmerged" => {
                let kind = kind.trim_start_matches("recommendation-");
                match id("into") {
                    Some(into) => t.name(format!("read-event-{kind}-into"), (told.number_of)(into)),
                    None => {
                        let of = strings(event.data.get("of")).filter_map(|id| Uuid::parse_str(id).ok());
                        let of: Vec<String> = of.map(told.number_of).collect();
                        t.name(format!("read-event-{kind}-of"), t.list(&of))
                    }
                }
            }
            "recommendation-related" | "recommendation-unrelated" => {
                let number = id("other").map(told.number_of).unwrap_or_default();
                let how = self.relation(text("kind"), text("direction"), &number);
                t.name(format!("read-event-{}", kind.trim_start_matches("recommendation-")), how)
            }
            "assessment-filed" => match id("round").and_then(|id| self.vocabulary.round(id)) {
                Some(row) => t.name("read-event-assessed-in", wording::round(t, &row.round)),
                None => t.say("read-event-assessment-filed"),
            },
            "action-added" | "action-amended" => {
                let action = id("action").and_then(|id| action(told.recommendation, id));
                let Some(action) = action else { return t.say(format!("read-event-{kind}")) };
                let task = Given::Text(&action.task);
                let state = text("state");
                if ACTION_STATES.contains(&state) {
                    let state = t.say(format!("read-action-{state}"));
                    t.with(
                        format!("read-event-{kind}-named"),
                        &[("task", task), ("state", Given::Text(&state))],
                    )
                } else {
                    t.say(format!("read-event-{kind}"))
                }
            }
            "text-corrected" => t.name("read-event-text-corrected", text("reason")),
            "import-undone" => match id("import").and_then(|id| told.files.get(&id)) {
                Some(file) => t.name("read-event-import-of-undone", file),
                None => t.say("read-event-import-undone"),
            },
            "recommendation-added"
            | "text-given"
            | "assessment-amended"
            | "assessment-hidden"
            | "assessment-shown"
            | "move-suggested"
            | "merge-suggested"
            | "split-suggested"
            | "recommendation-split"
            | "proposal-set-back"
            | "proposal-shortlisted"
            | "proposal-chosen" => t.say(format!("read-event-{kind}")),
            _ if kind.starts_with("request-") => t.say(format!("read-event-{kind}")),
            _ => t.name("read-event-other", kind),
        }
    }

    /// "65 (Refers to)"; the number alone where it is not known how.
    fn relation(&self, kind: &str, direction: &str, number: &str) -> String {
        if !RELATIONS.contains(&kind) || !["in", "out"].contains(&direction) {
            return number.to_owned();
        }
        let how = self.t.say(format!("read-{kind}-{direction}"));
        self.t.with("read-event-related-how", &[("name", Given::Text(number)), ("how", Given::Text(&how))])
    }

    /// What an import brought, and from which file.
    fn imported(&self, event: &Event, told: &Told<'_>) -> String {
        let t = self.t;
        let what = self.brought(&Got::read(event.data.get("got")), told).join(" · ");
        let import = event.data.get("import").and_then(Json::as_str).and_then(|id| Uuid::parse_str(id).ok());
        match (import.and_then(|id| told.files.get(&id)), what.is_empty()) {
            (Some(file), false) => t.with(
                "read-event-imported-from",
                &[("file", Given::Text(file)), ("what", Given::Text(&what))],
            ),
            (Some(file), true) => t.name("read-event-imported-file", file),
            (None, false) => t.name("read-event-imported-what", what),
            (None, true) => t.say("read-event-imported"),
        }
    }

    /// Each kind of thing once, with what it is called or how many there are.
    fn brought(&self, got: &Got<'_>, told: &Told<'_>) -> Vec<String> {
        let t = self.t;
        let category = |key: &&str| {
            self.vocabulary.category_by_key(key).map_or_else(|| (*key).to_owned(), |one| one.name.clone())
        };
        let mut parts = Vec::new();
        for (kind, said) in &got.0 {
            let said = || said.iter().copied().filter(|said| !said.is_empty());
            let each = |say: &dyn Fn(&str) -> String| said().map(say).collect::<Vec<_>>();
            let named = match *kind {
                "filed" => each(&|key| category(&key)),
                "tagged" => said().map(str::to_owned).collect(),
                "round" | "assessed" | "version" => {
                    each(&|key| wording::round_by_key(t, self.vocabulary, key))
                }
                "action" => each(&|id| {
                    let id = Uuid::parse_str(id).ok();
                    let action = id.and_then(|id| action(told.recommendation, id));
                    action.map(|action| t.name("read-words-quoted", &action.task)).unwrap_or_default()
                }),
                "related" => each(&|how| {
                    let mut how = how.splitn(3, ':');
                    let mut next = || how.next().unwrap_or_default();
                    let (kind, direction, other) = (next(), next(), Uuid::parse_str(next()).ok());
                    self.relation(kind, direction, &other.map(told.number_of).unwrap_or_default())
                }),
                _ => Vec::new(),
            };
            let named = counted(named.into_iter().filter(|name| !name.is_empty()));
            let word = match *kind {
                "round" => t.say("import-part-round"),
                kind => t.say(format!("read-got-{kind}")),
            };
            parts.push(if named.is_empty() {
                word
            } else {
                t.with(
                    "read-got-named",
                    &[("what", Given::Text(&word)), ("name", Given::Text(&t.list(&named)))],
                )
            });
        }
        parts
    }
}

fn action(recommendation: &Recommendation, id: Uuid) -> Option<&Action> {
    recommendation.actions.iter().find(|action| action.id == id)
}

/// "a, b ×2": what comes several times is said once.
fn counted(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut counts: Vec<(String, usize)> = Vec::new();
    for name in names {
        match counts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, n)) => *n += 1,
            None => counts.push((name, 1)),
        }
    }
    counts.into_iter().map(|(name, n)| if n > 1 { format!("{name} ×{n}") } else { name }).collect()
}

fn strings(list: Option<&Json>) -> impl Iterator<Item = &str> {
    list.and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_str)
}

/// What an import's event says a recommendation got: each kind, in the order of [`KINDS`], with what is said of each.
struct Got<'e>(Vec<(&'static str, Vec<&'e str>)>);

const KINDS: [&str; 13] = [
    "added",
    "text",
    "corrected",
    "wording",
    "filed",
    "tagged",
    "indicated",
    "round",
    "assessed",
    "version",
    "action",
    "related",
    "kept",
];

impl<'e> Got<'e> {
    fn read(got: Option<&'e Json>) -> Self {
        let all: Vec<(&str, &str)> =
            strings(got).map(|what| what.split_once(':').unwrap_or((what, ""))).collect();
        let of = |kind: &str| -> Vec<&'e str> {
            all.iter().filter(|(one, _)| *one == kind).map(|(_, said)| *said).collect()
        };
        let assessed = of("assessed");
        let found = KINDS.into_iter().map(|kind| (kind, of(kind))).map(|(kind, mut said)| {
            if kind == "round" {
                // Whoever was assessed in a round stands in it.
                said.retain(|round| !assessed.contains(round));
            }
            (kind, said)
        });
        Self(found.filter(|(_, said)| !said.is_empty()).collect())
    }
}

/// The imports that events speak of.
pub fn imports_of(events: &[Event]) -> Vec<Uuid> {
    let imports = events.iter().filter_map(|event| event.data.get("import").and_then(Json::as_str));
    let mut imports: Vec<Uuid> = imports.filter_map(|id| Uuid::parse_str(id).ok()).collect();
    imports.sort_unstable();
    imports.dedup();
    imports
}

#[derive(Template)]
#[template(path = "register/history.html")]
struct HistoryPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    entries: Vec<HistoryEntry>,
}

pub async fn show(ask: Ask) -> Reply {
    let id = ask.id("id")?;
    let (version, shelf, _) = opened(&ask.app, &ask.viewer.actor).await?;
    let vocabulary = shelf.vocabulary();
    let found = recommendation::load(&ask.app, id, MOST)
        .await?
        .ok_or_else(|| Problem::not_found("recommendation"))?;
    let t = &ask.viewer.t;
    let language = recommendation::forum_language(&ask.app);
    let around = found.around(t, &vocabulary, &language);
    let number_of = |other: Uuid| shelf.look(|books| recommendation::label(t, books.book(other).as_ref()));
    let told = Told { recommendation: &found.recommendation, files: &found.files, number_of: &number_of };
    let entries = around.history(&found.events, &told);
    let heading = recommendation::heading(t, &found.recommendation);
    let page = Page::new(&ask.app, &ask.viewer, t.name("read-history-of", &found.recommendation.number));
    let crumbs = vec![Link::new("/register", t.say("nav-register")), Link::new(address(id), heading)];
    let rests = Rests::on([id.to_string(), "party".into(), "register".into(), "recommendation".into()]);
    reply::shared_page(&ask, version, rests, &HistoryPage { t, page: &page, crumbs, entries })
}
