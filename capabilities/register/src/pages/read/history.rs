//! What happened to a recommendation: each event of the log as a sentence, people by the names they are shown under.

use super::cards::Around;
use super::register::address;
use super::{opened, recommendation, wording};
use askama::Template;
use kernel::Problem;
use serde_json::Value as Json;
use store::Event;
use uuid::Uuid;
use web::parts::{HistoryEntry, Link};
use web::{Ask, Page, Reply, Rests, Words, reply};

/// Events on the page of the whole history.
pub const MOST: u32 = 500;

impl Around<'_> {
    /// Events, newest first, as lines. Those for nobody's eyes are left out; the others have the register's audience,
    /// which whoever is here may read.
    pub fn history(&self, events: &[Event], number_of: &dyn Fn(Uuid) -> String) -> Vec<HistoryEntry> {
        events
            .iter()
            .filter(|event| event.audience != kernel::Audience::Internal)
            .map(|event| HistoryEntry {
                datetime: event.at.to_string(),
                date: self.t.date(event.at),
                what: self.what_happened(event, number_of),
                who: event.actor.map(|actor| self.name(Some(actor))).unwrap_or_default(),
            })
            .collect()
    }

    fn what_happened(&self, event: &Event, number_of: &dyn Fn(Uuid) -> String) -> String {
        let t = self.t;
        let text = |name: &str| event.data.get(name).and_then(Json::as_str).unwrap_or_default();
        let kind = event.kind.as_str();
        match kind {
            "recommendation-imported" => {
                let what = imported(event.data.get("got"));
                let what: Vec<String> = what.iter().map(|id| t.say(format!("read-got-{id}"))).collect();
                if what.is_empty() {
                    t.say("read-event-imported")
                } else {
                    t.name("read-event-imported-what", t.list(&what))
                }
            }
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
            "recommendation-related" | "recommendation-unrelated" => {
                let number = Uuid::parse_str(text("other")).map(number_of).unwrap_or_default();
                let id = if kind == "recommendation-related" {
                    "read-event-related"
                } else {
                    "read-event-unrelated"
                };
                t.name(id, number)
            }
            "assessment-filed" => {
                let round = Uuid::parse_str(text("round")).ok().and_then(|id| self.vocabulary.round(id));
                match round {
                    Some(row) => t.name("read-event-assessed-in", wording::round(t, &row.round)),
                    None => t.say("read-event-assessment-filed"),
                }
            }
            "text-corrected" => t.name("read-event-text-corrected", text("reason")),
            "recommendation-added"
            | "text-given"
            | "assessment-amended"
            | "action-added"
            | "action-amended"
            | "import-undone" => t.say(format!("read-event-{kind}")),
            _ => t.name("read-event-other", kind),
        }
    }
}

fn strings(list: Option<&Json>) -> impl Iterator<Item = &str> {
    list.and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_str)
}

/// What an import brought, each kind of thing once, in the order in which it came.
fn imported(got: Option<&Json>) -> Vec<&str> {
    const KNOWN: [&str; 11] = [
        "added",
        "filed",
        "tagged",
        "indicated",
        "kept",
        "wording",
        "text",
        "corrected",
        "action",
        "assessed",
        "related",
    ];
    let mut kinds: Vec<&str> = Vec::new();
    for what in strings(got) {
        let kind = what.split(':').next().unwrap_or(what);
        if KNOWN.contains(&kind) && !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    // A new recommendation comes with its category, tags and the rest: that it came says it all but for assessments.
    if kinds.contains(&"added") {
        kinds.retain(|kind| ["added", "assessed"].contains(kind));
    }
    kinds
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
    let entries = around.history(&found.events, &number_of);
    let heading = recommendation::heading(t, &found.recommendation);
    let page = Page::new(&ask.app, &ask.viewer, t.name("read-history-of", &found.recommendation.number));
    let crumbs = vec![Link::new("/register", t.say("nav-register")), Link::new(address(id), heading)];
    let rests = Rests::on([id.to_string(), "party".into(), "register".into(), "recommendation".into()]);
    reply::shared_page(&ask, version, rests, &HistoryPage { t, page: &page, crumbs, entries })
}
