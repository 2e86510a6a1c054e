//! Wording a letter anew.

use capability::letters::LetterKind;
use kernel::{Audience, Complaint, Language, Object, may};
use serde_json::json;
use store::{Change, values};

use super::happened;
use crate::letters::wording::{RECORD, Version, Worded, complaints, tidied};
use crate::{PeopleError, queries, rules, tables};

/// Says a letter in words of the forum's own from now on; no words at all: as it comes. `seen`: the version they were
/// written over; with another one in force nothing is overwritten. What says the same makes no version. Answers the
/// version in force.
pub async fn word_letter(
    change: &mut Change,
    kind: &LetterKind,
    language: &Language,
    words: Worded,
    seen: i64,
) -> Result<Version, PeopleError> {
    may(change.actor(), &rules::KEEP_LETTERS, &Object::default())?;
    // Two at once wait for each other here.
    super::hold_forum(change).await?;
    let stands = queries::wordings(change, kind.name, language).await?.into_iter().next();
    let stands = stands.unwrap_or_default();
    let mut kept = Worded::new();
    let mut wrong = Vec::new();
    for piece in kind.words() {
        if let Some(text) = words.get(piece.id) {
            let text = tidied(piece.place, text);
            wrong.extend(complaints(piece, &text));
            kept.insert(piece.id.to_owned(), text);
        }
    }
    for id in words.keys().filter(|id| kind.words().all(|piece| piece.id != id.as_str())) {
        let detail = format!("this letter has no words {id:?}");
        wrong.push(Complaint::new(id, "error-unacceptable", detail));
    }
    if !wrong.is_empty() {
        return Err(PeopleError::Complaints(wrong));
    }
    if kept == stands.words {
        return Ok(stands);
    }
    if seen != stands.version {
        let detail =
            format!("it is at version {} by now, and was at {seen} when you opened it", stands.version);
        return Err(PeopleError::complaint("", web::shown::STALE_FORM, detail));
    }
    let (version, at, party) = (stands.version + 1, change.now(), change.actor().party());
    let text = json!(kept).to_string();
    let row = values![kind.name, language.as_str(), version, text, at.micros(), party];
    change.insert(&tables::WORDING, row).await?;
    let data = json!({ "letter": kind.name, "language": language, "version": version });
    let id = change.id();
    happened(change, "letter-worded", (RECORD, id), Audience::Internal, data).await?;
    Ok(Version { version, words: kept, at, party })
}
