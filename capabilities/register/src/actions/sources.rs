//! The documents that recommendations were taken from.

use super::allow;
use crate::document::Source;
use crate::error::RegisterError;
use crate::queries;
use crate::recommendation::{LONGEST_LINE, too_long};
use crate::rules;
use crate::tables;
use crate::vocabulary::Vocabulary;
use kernel::words::same_words_form;
use kernel::{Complaint, RecordRef};
use serde_json::json;
use store::{Change, NewEvent, values};
use uuid::Uuid;

/// The source of that name; made when there is none.
pub(super) async fn source_named(
    change: &mut Change,
    vocabulary: &Vocabulary,
    name: &str,
) -> Result<Uuid, RegisterError> {
    let name = same_words_form(name);
    if let Some(known) = vocabulary.sources.iter().find(|row| row.source.name == name) {
        return Ok(known.id);
    }
    let id = change.id();
    change.insert(&tables::SOURCE, values![id, vocabulary.register.id, name, "", "", "", ""]).await?;
    Ok(id)
}

/// Enters a source by itself, before anything is taken from it.
pub async fn add_source(change: &mut Change, source: Source) -> Result<Uuid, RegisterError> {
    // Of two who enter one name at once the second waits here, and sees the first.
    queries::hold_register(change).await?;
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_RECOMMENDATIONS, &vocabulary)?;
    let source = source.tidied();
    sound(&source)?;
    not_called_so(&vocabulary, &source.name)?;
    let id = change.id();
    let row = values![
        id,
        vocabulary.register.id,
        source.name.as_str(),
        source.body.as_str(),
        source.document.as_str(),
        source.date.as_str(),
        source.url.as_str()
    ];
    change.insert(&tables::SOURCE, row).await?;
    told(change, &vocabulary, "source-added", id).await?;
    Ok(id)
}

/// Says more of a source: the body that published it, the document, its date, where it stands.
pub async fn amend_source(change: &mut Change, id: Uuid, source: Source) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_RECOMMENDATIONS, &vocabulary)?;
    let known = vocabulary.source(id).ok_or_else(|| RegisterError::not_there("source", id))?;
    let source = source.tidied();
    sound(&source)?;
    if known.source == source {
        return Ok(());
    }
    // Files may bring several of one name; nobody makes them so by hand.
    if known.source.name != source.name {
        not_called_so(&vocabulary, &source.name)?;
    }
    queries::set_source(change, id, &source).await?;
    told(change, &vocabulary, "source-amended", id).await?;
    Ok(())
}

/// Everything wrong with it, at once.
fn sound(source: &Source) -> Result<(), RegisterError> {
    let mut wrong = Vec::new();
    if source.name.is_empty() {
        wrong.push(Complaint::new("name", "register-name-missing", "give the source a name"));
    }
    if !source.date.is_empty() && kernel::Date::parse(&source.date).is_err() {
        let detail = format!(
            "{:?} is no date; write a year, a month or a day: 2018, 2018-10 or 2018-10-11",
            source.date
        );
        wrong.push(Complaint::new("date", "register-date-unknown", detail));
    }
    if !source.url.is_empty() && !crate::assessment::is_address(&source.url) {
        let detail = format!("{:?} is no address; it begins with https:// or http://", source.url);
        wrong.push(Complaint::new("url", "register-evidence-no-address", detail));
    }
    for (field, value) in [("name", &source.name), ("body", &source.body), ("document", &source.document)] {
        wrong.extend(too_long(field, value, LONGEST_LINE));
    }
    if wrong.is_empty() { Ok(()) } else { Err(RegisterError::Complaints(wrong)) }
}

fn not_called_so(vocabulary: &Vocabulary, name: &str) -> Result<(), RegisterError> {
    let stands = vocabulary.sources.iter().any(|row| row.source.name == name);
    if stands { Err(RegisterError::SourceStands(name.to_owned())) } else { Ok(()) }
}

async fn told(
    change: &mut Change,
    vocabulary: &Vocabulary,
    kind: &'static str,
    source: Uuid,
) -> Result<(), RegisterError> {
    let record = RecordRef::new("register", vocabulary.register.id);
    let audience = vocabulary.register.audience();
    Ok(change.event(NewEvent { kind, record, audience, data: json!({ "source": source }) }).await?)
}
