//! `/api/v1/categories` and `/register/summary`: the names in a register, and the state of the
//! whole.

use super::parameters::{OF_LISTS, of_summaries, wanted};
use super::recommendations::MOST_FOUND;
use super::{may_read_the_shelf, told, whole};
use crate::queries;
use crate::rules;
use crate::shelf::{Books, By, Filters, Selection, Tally};
use http::{Method, StatusCode};
use kernel::Instant;
use serde_json::{Map, Value as Json, json};
use std::collections::HashMap;
use web::{Ask, Operation, Reply, Routes, reply};

pub fn routes(routes: Routes) -> Routes {
    let get = |summary, answer| told(summary, None, answer);
    routes
        .api(
            Method::GET,
            "/api/v1/categories",
            &rules::READ_REGISTER,
            get("Categories, with how many recommendations are filed under each", "[Category]"),
            categories,
        )
        .api(
            Method::GET,
            "/api/v1/register/summary",
            &rules::READ_REGISTER,
            Operation {
                summary: "How the register stands: by status and reading, per category and source, and how much is stale",
                // The three that cut pages come last.
                query: OF_LISTS.split_at(OF_LISTS.len() - 3).0,
                body: None,
                answer: "Summary",
            },
            summary,
        )
}

/// How many recommendations have each value of a filter.
pub(super) fn counts(books: &Books, by: By, now: Instant) -> HashMap<String, u64> {
    let all = books.select(&Filters::default(), now);
    books.tallies(&all, by, now).into_iter().map(|(value, tally)| (value, tally.n)).collect()
}

async fn categories(ask: Ask) -> Reply {
    let (shelf, vocabulary) = may_read_the_shelf(&ask).await?;
    let now = ask.app.store.clock().now();
    let counts = shelf.look(|books| counts(books, By::Category, now));
    let data = vocabulary.categories.iter().map(|category| {
        json!({
            "key": category.key,
            "name": category.name,
            "aliases": category.aliases,
            "not_started_in": some(&category.not_started_in),
            "recommendations": counts.get(&category.key).copied().unwrap_or(0),
        })
    });
    whole(&ask, &data.collect::<Vec<_>>())
}

pub(super) fn some(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

async fn summary(ask: Ask) -> Reply {
    let (shelf, vocabulary) = may_read_the_shelf(&ask).await?;
    let mut wanted = wanted(&ask.query(), of_summaries(), &vocabulary)?;
    if !wanted.words.is_empty() {
        let found = queries::with_words(&mut ask.app.store.read(), &wanted.words, MOST_FOUND).await?;
        wanted.filters.among = Some(found.into_iter().collect());
    }
    let now = ask.app.store.clock().now();
    let summary = shelf.look(|books| {
        let selection = books.select(&wanted.filters, now);
        let mut summary = tally(&books.tally(&selection, now));
        summary.insert("categories".to_owned(), parts(books, &selection, By::Category, now));
        summary.insert("sources".to_owned(), parts(books, &selection, By::Source, now));
        summary
    });
    reply::json(&ask, StatusCode::OK, &summary, None)
}

fn parts(books: &Books, selection: &Selection, by: By, now: Instant) -> Json {
    let parts = books.tallies(selection, by, now).into_iter().map(|(value, part)| {
        let mut part = tally(&part);
        let name = match by {
            By::Category => books.vocabulary().category_by_key(&value).map_or("", |category| &category.name),
            _ => &value,
        };
        part.insert("name".to_owned(), json!(name));
        if by == By::Category {
            part.insert("key".to_owned(), json!(value));
        }
        Json::Object(part)
    });
    parts.collect()
}

fn tally(tally: &Tally) -> Map<String, Json> {
    let by_status: Vec<Json> =
        tally.by_status.iter().map(|(status, n)| json!({ "status": status, "n": n })).collect();
    let by_reading: Map<String, Json> =
        tally.by_reading.iter().map(|(reading, n)| (reading.as_str().to_owned(), json!(n))).collect();
    let mut map = Map::new();
    map.insert("total".to_owned(), json!(tally.n));
    map.insert("by_status".to_owned(), json!(by_status));
    map.insert("by_reading".to_owned(), Json::Object(by_reading));
    map.insert("stale".to_owned(), json!(tally.stale));
    map
}
