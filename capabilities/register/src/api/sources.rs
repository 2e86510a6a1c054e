//! `/api/v1/sources`: the documents that recommendations were taken from.

use super::amending::{Amending, Given, Kind};
use super::around::counts;
use super::shape::{self, tag};
use super::{may_read, may_read_the_shelf, told, whole};
use crate::actions;
use crate::document::Source;
use crate::error::RegisterError;
use crate::queries;
use crate::rules;
use crate::shelf::By;
use http::{HeaderMap, Method, StatusCode};
use kernel::Problem;
use serde::Deserialize;
use serde_json::{Map, Value as Json};
use store::Change;
use uuid::Uuid;
use web::once::{body, created, once};
use web::{Ask, Reply, Routes, reply};

pub fn routes(routes: Routes) -> Routes {
    routes
        .api(
            Method::GET,
            "/api/v1/sources",
            &rules::READ_REGISTER,
            told("Documents that recommendations were taken from", None, "[Source]"),
            list,
        )
        .api(
            Method::POST,
            "/api/v1/sources",
            &rules::KEEP_RECOMMENDATIONS,
            told("Enter a source by itself", Some("NewSource"), "Source"),
            add,
        )
        .api(
            Method::GET,
            "/api/v1/sources/{source}",
            &rules::READ_REGISTER,
            told("One source", None, "Source"),
            one,
        )
        .api(
            Method::PATCH,
            "/api/v1/sources/{source}",
            &rules::KEEP_RECOMMENDATIONS,
            told("Amend a source; what is not given stays", Some("SourceAmendment"), "Source"),
            amend,
        )
        .api(
            Method::PUT,
            "/api/v1/sources/{source}",
            &rules::KEEP_RECOMMENDATIONS,
            told("The same, with all that GET returns", Some("Source"), "Source"),
            replace,
        )
}

async fn list(ask: Ask) -> Reply {
    let (shelf, vocabulary) = may_read_the_shelf(&ask).await?;
    let now = ask.app.store.clock().now();
    let counts = shelf.look(|books| counts(books, By::Source, now));
    let n = |name: &str| counts.get(name).copied().unwrap_or(0);
    let shapes = vocabulary.sources.iter().map(|row| shape::source(row, n(&row.source.name)));
    whole(&ask, &shapes.collect::<Vec<_>>())
}

async fn one(ask: Ask) -> Reply {
    may_read(&ask).await?;
    show(&ask, ask.id("source")?, StatusCode::OK).await
}

/// The source as it stands, with its ETag.
async fn show(ask: &Ask, id: Uuid, status: StatusCode) -> Reply {
    let mut db = ask.app.store.read();
    let vocabulary = queries::vocabulary(&mut db).await?;
    let row = vocabulary.source(id).ok_or_else(|| Problem::not_found(format_args!("source {id}")))?;
    let shape = shape::source(row, queries::taken_from(&mut db, id).await?);
    reply::json(ask, status, &shape, Some(tag(&shape)))
}

/// A source as a program enters it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct New {
    name: String,
    body: String,
    document: String,
    date: String,
    url: String,
}

async fn add(mut ask: Ask) -> Reply {
    may_read(&ask).await?;
    let sent: Json = ask.json().await?;
    let New { name, body, document, date, url } = body(&sent)?;
    let source = Source { name, body, document, date, url };
    let id =
        once(&ask, &sent, move |change| Box::pin(async move { actions::add_source(change, source).await }))
            .await?;
    created(format!("/api/v1/sources/{id}"), show(&ask, id, StatusCode::CREATED).await)
}

/// PATCH: what is given of name, body, document, date and url.
async fn amend(ask: Ask) -> Reply {
    change(ask, Given::Part).await
}

/// PUT: all of name, body, document, date and url.
async fn replace(ask: Ask) -> Reply {
    change(ask, Given::Whole).await
}

async fn change(mut ask: Ask, given: Given) -> Reply {
    may_read(&ask).await?;
    let id = ask.id("source")?;
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

const KIND: Kind =
    Kind { name: "a source", changeable: &["name", "body", "document", "date", "url"], frozen: &["id"] };

/// Compares with what stands inside the change itself, so that nothing moves in between.
async fn amend_in(
    change: &mut Change,
    id: Uuid,
    body: &Map<String, Json>,
    given: Given,
    headers: &HeaderMap,
) -> Result<(), RegisterError> {
    queries::hold_source(change, id).await?;
    let vocabulary = queries::vocabulary(change).await?;
    let row = vocabulary.source(id).ok_or_else(|| RegisterError::not_there("source", id))?;
    let shape = shape::source(row, queries::taken_from(change, id).await?);
    reply::check_match(headers, tag(&shape))?;
    let mut amending = Amending::new(&KIND, body, given, &shape)?;
    let stands = &row.source;
    let mut read = |field, stood: &String| amending.read(field, "a text").unwrap_or_else(|| stood.clone());
    let source = Source {
        name: read("name", &stands.name),
        body: read("body", &stands.body),
        document: read("document", &stands.document),
        date: read("date", &stands.date),
        url: read("url", &stands.url),
    };
    amending.done()?;
    actions::amend_source(change, id, source).await
}
