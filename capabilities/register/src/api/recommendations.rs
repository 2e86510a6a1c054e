//! `/api/v1/recommendations`: the list, one of them, entering one, and what may be changed around its words.

use super::amending::{Amending, Given, Kind};
use super::parameters::{OF_LISTS, Wanted, bad, wanted};
use super::shape::{self, tag};
use super::{may_read, may_read_the_shelf};
use crate::actions::{self, Amendment};
use crate::document::Wording;
use crate::error::RegisterError;
use crate::queries::{self, Which};
use crate::recommendation::NewRecommendation;
use http::{HeaderMap, StatusCode};
use kernel::Problem;
use serde::Deserialize;
use serde_json::{Map, Value as Json};
use store::Change;
use uuid::Uuid;
use web::once::{created, once};
use web::{Ask, Reply, reply};

/// As many as a search in the texts may find: all of a large register.
pub const MOST_FOUND: u32 = 1_000_000;

pub async fn list(ask: Ask) -> Reply {
    let (shelf, vocabulary) = may_read_the_shelf(&ask).await?;
    let names = OF_LISTS.iter().map(|(name, _)| *name);
    let Wanted { mut filters, words, sort, limit, after } = wanted(&ask.query(), names, &vocabulary)?;
    let mut db = ask.app.store.read();
    if !words.is_empty() {
        let found = queries::with_words(&mut db, &words, MOST_FOUND).await?;
        filters.among = Some(found.into_iter().collect());
    }
    let now = ask.app.store.clock().now();
    let page = shelf.look(|books| {
        if after.is_some_and(|id| !books.has(id)) {
            return None;
        }
        let selection = books.select(&filters, now);
        Some((books.ids(&selection, sort, after, limit + 1), selection.n()))
    });
    let Some((mut ids, total)) = page else {
        let gone = "what the cursor stands behind is no longer here; begin again without it";
        return Err(Problem::unacceptable(vec![bad("cursor", gone.to_owned())]));
    };
    let has_more = ids.len() > limit;
    ids.truncate(limit);
    let next = ids.last().filter(|_| has_more).map(Uuid::to_string);
    let found = queries::recommendations(&mut db, Which::These(&ids)).await?;
    // The vocabulary is read with the bodies: one of them may have come with a category of its own.
    let vocabulary = queries::vocabulary(&mut db).await?;
    let shapes: Vec<_> = found.iter().map(|one| shape::recommendation(one, &vocabulary, now)).collect();
    web::once::list(&ask, &shapes, next.as_deref(), total)
}

pub async fn one(ask: Ask) -> Reply {
    may_read(&ask).await?;
    let id = ask.id("id")?;
    show(&ask, id, StatusCode::OK).await
}

/// The recommendation as it stands, with its ETag.
pub async fn show(ask: &Ask, id: Uuid, status: StatusCode) -> Reply {
    let mut db = ask.app.store.read();
    let one = queries::recommendation(&mut db, id).await?;
    let one = one.ok_or_else(|| Problem::not_found(format_args!("recommendation {id}")))?;
    let vocabulary = queries::vocabulary(&mut db).await?;
    let shape = shape::recommendation(&one, &vocabulary, ask.app.store.clock().now());
    reply::json(ask, status, &shape, Some(tag(&shape)))
}

/// A recommendation as a program enters it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct New {
    source: String,
    list: String,
    number: String,
    title: String,
    text: String,
    language: String,
    wording: Wording,
    categories: Vec<String>,
    tags: Vec<String>,
    round: String,
    separate: bool,
}

impl Default for New {
    fn default() -> Self {
        Self {
            source: String::new(),
            list: String::new(),
            number: String::new(),
            title: String::new(),
            text: String::new(),
            language: String::new(),
            wording: Wording::Verbatim,
            categories: Vec::new(),
            tags: Vec::new(),
            round: String::new(),
            separate: false,
        }
    }
}

pub async fn add(mut ask: Ask) -> Reply {
    let body: Json = ask.json().await?;
    let new: New = web::once::body(&body)?;
    let new = NewRecommendation {
        id: None,
        source: new.source,
        list: new.list,
        number: new.number,
        title: new.title,
        text: new.text,
        language: new.language,
        is_summary: new.wording == Wording::Summary,
        categories: new.categories,
        tags: new.tags,
        round: new.round,
        is_separate: new.separate,
    };
    let id = once(&ask, &body, move |change| {
        Box::pin(async move { actions::add_recommendation(change, new).await })
    })
    .await?;
    created(format!("/api/v1/recommendations/{id}"), show(&ask, id, StatusCode::CREATED).await)
}

/// PATCH: what is given of title, tags and categories.
pub async fn amend(ask: Ask) -> Reply {
    change(ask, Given::Part).await
}

/// PUT: all of title, tags and categories.
pub async fn replace(ask: Ask) -> Reply {
    change(ask, Given::Whole).await
}

async fn change(mut ask: Ask, given: Given) -> Reply {
    may_read(&ask).await?;
    let id = ask.id("id")?;
    let body: Map<String, Json> = ask.json().await?;
    let headers = ask.headers.clone();
    ask.app
        .store
        .write(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move { amend_in(change, id, &body, given, &headers).await })
        })
        .await
        .map_err(|error: RegisterError| Problem::from(error))?;
    show(&ask, id, StatusCode::OK).await
}

const KIND: Kind = Kind {
    name: "a recommendation",
    changeable: &["title", "tags", "categories"],
    frozen: &["id", "number", "source", "list", "text", "language", "wording"],
};

/// Compares with what stands inside the change itself, so that nothing moves in between.
async fn amend_in(
    change: &mut Change,
    id: Uuid,
    body: &Map<String, Json>,
    given: Given,
    headers: &HeaderMap,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    queries::hold_recommendation(change, id).await?;
    let stands = queries::recommendation(change, id).await?;
    let stands = stands.ok_or_else(|| RegisterError::not_there("recommendation", id))?;
    let amendment = {
        let shape = shape::recommendation(&stands, &vocabulary, change.now());
        reply::check_match(headers, tag(&shape))?;
        let mut amending = Amending::new(&KIND, body, given, &shape)?;
        let amendment = Amendment {
            title: amending.read("title", "a text"),
            tags: amending.read("tags", "a list of texts"),
            categories: amending.read("categories", "a list of texts"),
        };
        amending.done()?;
        amendment
    };
    actions::amend_recommendation(change, id, amendment).await
}
