//! `/api/v1/letters`: the letters that the forum sends, in words of its own.

use std::collections::BTreeMap;

use capability::letters::{LetterKind, LetterPlace};
use http::{Method, StatusCode};
use kernel::{Language, Problem};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use web::{Ask, Operation, Reply, Routes, reply};

use super::list;
use crate::letters::wording::{Version, kind, kinds, usual};
use crate::{PeopleError, actions, queries, rules};

pub(super) fn routes(routes: Routes) -> Routes {
    let told = |summary, body, answer| Operation { summary, query: &[], body, answer };
    let text = |what: &str| json!({ "type": "string", "description": what });
    let words = json!({ "type": "object", "additionalProperties": { "type": "string" },
        "description": "by the sentence's name; placeholders are names in braces" });
    let version = json!({ "type": "integer", "description": "0: nobody has worded it" });
    let kind = json!({
        "name": text("what it is known by"),
        "languages": { "type": "array", "items": { "type": "string" }, "description": "worded here" },
    });
    let piece = json!({
        "id": text("its name"),
        "place": text("subject, paragraph or button"),
        "needs": { "type": "array", "items": { "type": "string" }, "description": "placeholders" },
        "may": { "type": "array", "items": { "type": "string" }, "description": "placeholders" },
        "usual": text("what it says as it comes"),
    });
    let letter = json!({
        "name": text("what it is known by"),
        "language": text("of these words"),
        "version": version,
        "words": words,
        "pieces": { "type": "array", "items": { "type": "object", "properties": piece },
            "description": "its sentences in their order" },
    });
    let wording = json!({
        "type": "object",
        "properties": { "words": words, "version": version },
        "required": ["words", "version"],
        "additionalProperties": false,
    });
    let object = |properties: &Json| {
        let required: Vec<&String> = properties.as_object().into_iter().flat_map(|all| all.keys()).collect();
        json!({ "type": "object", "properties": properties, "required": required })
    };
    routes
        .api(
            Method::GET,
            "/api/v1/letters",
            &rules::KEEP_LETTERS,
            told("The letters that the forum sends", None, "[LetterKind]"),
            all,
        )
        .api(
            Method::GET,
            "/api/v1/letters/{letter}/{language}",
            &rules::KEEP_LETTERS,
            told("A letter's words in one language", None, "Letter"),
            one,
        )
        .api(
            Method::PUT,
            "/api/v1/letters/{letter}/{language}",
            &rules::KEEP_LETTERS,
            told("Word a letter anew; no words at all: as it comes", Some("LetterWording"), "Letter"),
            keep,
        )
        .schema("LetterKind", object(&kind))
        .schema("Letter", object(&letter))
        .schema("LetterWording", wording)
}

async fn all(ask: Ask) -> Reply {
    let worded = queries::letters_worded(&mut ask.app.store.read()).await?;
    let languages = |kind: &LetterKind| -> Vec<&String> {
        worded.iter().filter(|(letter, _)| letter == kind.name).map(|(_, language)| language).collect()
    };
    let shapes: Vec<Json> = kinds(&ask.app)
        .iter()
        .map(|kind| json!({ "name": kind.name, "languages": languages(kind) }))
        .collect();
    list(&ask, &shapes)
}

fn of_address(ask: &Ask) -> Result<(LetterKind, Language), Problem> {
    let not_there = || Problem::not_found("such letter");
    let kind = kind(&ask.app, ask.part("letter")).ok_or_else(not_there)?;
    let language = Language::parse(ask.part("language")).ok_or_else(not_there)?;
    let is_spoken = ask.app.forum.now().languages.contains(&language);
    if is_spoken { Ok((kind, language)) } else { Err(not_there()) }
}

fn shape(ask: &Ask, kind: &LetterKind, language: &Language, stands: &Version) -> Json {
    let t = ask.app.catalogue.words(language);
    let pieces: Vec<Json> = kind
        .words()
        .map(|words| {
            let place = match words.place {
                LetterPlace::Subject => "subject",
                LetterPlace::Paragraph => "paragraph",
                LetterPlace::Button => "button",
            };
            json!({
                "id": words.id, "place": place, "needs": words.needs, "may": words.may, "usual": usual(&t, words),
            })
        })
        .collect();
    json!({
        "name": kind.name,
        "language": language,
        "version": stands.version,
        "words": stands.words,
        "pieces": pieces,
    })
}

async fn one(ask: Ask) -> Reply {
    let (kind, language) = of_address(&ask)?;
    let versions = queries::wordings(&mut ask.app.store.read(), kind.name, &language).await?;
    let stands = versions.into_iter().next().unwrap_or_default();
    reply::json(&ask, StatusCode::OK, &shape(&ask, &kind, &language, &stands), None)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wording {
    words: BTreeMap<String, String>,
    version: i64,
}

async fn keep(mut ask: Ask) -> Reply {
    let (kind, language) = of_address(&ask)?;
    let sent: Wording = ask.json().await?;
    let within = language.clone();
    let stands = ask
        .app
        .store
        .write::<_, PeopleError>(ask.viewer.actor.clone(), move |change| {
            Box::pin(
                async move { actions::word_letter(change, &kind, &within, sent.words, sent.version).await },
            )
        })
        .await?;
    reply::json(&ask, StatusCode::OK, &shape(&ask, &kind, &language, &stands), None)
}
