//! `/api/v1/settings` and `/api/v1/texts/{page}/{language}`.

use super::text;
use crate::texts::{TextPage, Version};
use crate::{AdministrationError, actions, queries, rules};
use http::{Method, StatusCode};
use kernel::{Complaint, Language, Problem};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use web::app::{DecidedBy, Value};
use web::{Ask, Operation, Reply, Routes, reply};

pub fn routes(routes: Routes) -> Routes {
    let told = |summary, body, answer| Operation { summary, query: &[], body, answer };
    routes
        .api(
            Method::GET,
            "/api/v1/settings",
            &rules::READ_SETTINGS,
            told("What is set in the forum, and what the machine was told", None, "Settings"),
            settings,
        )
        .api(
            Method::PUT,
            "/api/v1/settings",
            &rules::KEEP_SETTINGS,
            told("Set the hour of the day's mails", Some("SettingsKept"), "Settings"),
            set,
        )
        .api(
            Method::GET,
            "/api/v1/texts/{page}/{language}",
            &rules::READ_TEXTS,
            told("What the forum says of privacy or of its terms, in one language", None, "Text"),
            one_text,
        )
        .api(
            Method::PUT,
            "/api/v1/texts/{page}/{language}",
            &rules::KEEP_TEXTS,
            told("Keep such a text as its next version", Some("TextKept"), "Text"),
            keep_text,
        )
        .schema("Settings", settings_schema())
        .schema("SettingsKept", kept_schema())
        .schema("Text", text_schema())
        .schema("TextKept", text_kept_schema())
}

fn hour(what: &str) -> Json {
    json!({ "type": ["integer", "null"], "minimum": 0, "maximum": 23, "description": what })
}

fn settings_schema() -> Json {
    json!({
        "type": "object",
        "required": ["digest_hour", "digest_hour_holds", "decided"],
        "properties": {
            "digest_hour": hour("UTC, from which the day's mails leave, as the forum has set it; null: as the machine was told"),
            "digest_hour_holds": { "type": "integer", "minimum": 0, "maximum": 23, "description": "the hour that holds" },
            "decided": {
                "type": "array",
                "description": "what the machine was told; it is changed in its settings file alone",
                "items": {
                    "type": "object",
                    "required": ["key", "value", "is_secret", "by"],
                    "properties": {
                        "key": text("as the settings file has it: mail.host"),
                        "value": { "type": ["string", "null"], "description": "null: not set, or not shown" },
                        "is_secret": { "type": "boolean", "description": "whether it is set and not shown" },
                        "by": { "enum": ["default", "file", "environment", "command-line"], "description": "where it stands" }
                    }
                }
            }
        }
    })
}

fn kept_schema() -> Json {
    json!({
        "type": "object",
        "required": ["digest_hour"],
        "additionalProperties": false,
        "properties": { "digest_hour": hour("UTC; null: as the machine was told") }
    })
}

fn text_schema() -> Json {
    json!({
        "type": "object",
        "required": ["page", "language", "version", "text", "kept"],
        "properties": {
            "page": { "enum": TextPage::ALL.map(TextPage::as_str), "description": "which text" },
            "language": text("BCP 47 tag"),
            "version": { "type": "integer", "minimum": 0, "description": "0: the program's own words" },
            "text": text("Markdown"),
            "kept": { "type": ["string", "null"], "format": "date-time", "description": "when; null: nobody wrote one" }
        }
    })
}

fn text_kept_schema() -> Json {
    json!({
        "type": "object",
        "required": ["text"],
        "additionalProperties": false,
        "properties": { "text": text("Markdown; up to 50,000 characters") }
    })
}

/// What changes with the setting: an hour, or that there is none.
fn version(hour: Option<u8>) -> i64 {
    hour.map_or(0, |hour| i64::from(hour) + 1)
}

async fn settings(ask: Ask) -> Reply {
    let hour = ask.app.digest_hour_set().await?;
    let decided: Vec<Json> = ask
        .app
        .options
        .decided
        .iter()
        .map(|decided| {
            let (value, is_secret) = match &decided.value {
                Value::NotSet => (None, false),
                Value::Secret => (None, true),
                Value::Shown(value) => (Some(value), false),
            };
            let by = match &decided.by {
                DecidedBy::Default => "default",
                DecidedBy::File => "file",
                DecidedBy::Environment(_) => "environment",
                DecidedBy::CommandLine => "command-line",
            };
            json!({ "key": decided.key, "value": value, "is_secret": is_secret, "by": by })
        })
        .collect();
    let told = json!({
        "digest_hour": hour,
        "digest_hour_holds": hour.unwrap_or(ask.app.options.digest_hour),
        "decided": decided,
    });
    reply::json(&ask, StatusCode::OK, &told, Some(version(hour)))
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    digest_hour: Option<i64>,
}

async fn set(mut ask: Ask) -> Reply {
    let sent: Json = ask.json().await?;
    let missing = || {
        let detail = "say digest_hour: 0 to 23, or null";
        Problem::unacceptable(vec![Complaint::new("digest_hour", "administration-no-hour", detail)])
    };
    if sent.get("digest_hour").is_none() {
        return Err(missing());
    }
    let kept: Kept = serde_json::from_value(sent).map_err(|error| {
        let detail = error.to_string();
        Problem::unacceptable(vec![Complaint::new("digest_hour", "administration-no-hour", detail)])
    })?;
    let hour = kept.digest_hour.map(u8::try_from).transpose().map_err(|_| missing())?;
    let headers = ask.headers.clone();
    ask.app
        .store
        .write::<_, AdministrationError>(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move {
                // Of two at once the second waits here, and sees what the first set.
                people::actions::hold_forum(change).await?;
                let stands = web::app::digest_hour_in(change).await?;
                reply::check_match(&headers, version(stands))?;
                actions::set_digest_hour(change, hour).await
            })
        })
        .await?;
    settings(ask).await
}

/// The text and language that the address names; the forum must speak it.
fn named(ask: &Ask) -> Result<(TextPage, Language), Problem> {
    let not_there = || Problem::not_found("such text");
    let which = TextPage::parse(ask.part("page")).ok_or_else(not_there)?;
    let forum = ask.app.forum.now();
    let language = forum.languages.iter().find(|language| language.as_str() == ask.part("language"));
    Ok((which, language.cloned().ok_or_else(not_there)?))
}

/// The highest version in this language.
fn latest(all: Vec<Version>, language: &Language) -> Option<Version> {
    all.into_iter().find(|version| version.language == *language)
}

async fn one_text(ask: Ask) -> Reply {
    let (which, language) = named(&ask)?;
    let stands = latest(queries::texts(&mut ask.app.store.read(), which).await?, &language);
    let number = stands.as_ref().map_or(0, |stands| stands.version);
    let kept = stands.as_ref().map(|stands| stands.kept);
    let own = || which.own_words(&ask.app.catalogue.words(&language));
    let told = json!({
        "page": which.as_str(),
        "language": language,
        "version": number,
        "text": stands.map_or_else(own, |stands| stands.text),
        "kept": kept,
    });
    reply::json(&ask, StatusCode::OK, &told, Some(number))
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TextKept {
    text: String,
}

async fn keep_text(mut ask: Ask) -> Reply {
    let (which, language) = named(&ask)?;
    let sent: TextKept = ask.json().await?;
    let headers = ask.headers.clone();
    ask.app
        .store
        .write::<_, AdministrationError>(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move {
                people::actions::hold_forum(change).await?;
                let stands = latest(queries::texts(change, which).await?, &language);
                reply::check_match(&headers, stands.map_or(0, |stands| stands.version))?;
                actions::keep_text(change, which, &language, &sent.text).await
            })
        })
        .await?;
    one_text(ask).await
}
