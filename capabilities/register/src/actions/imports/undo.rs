//! Taking an import back while nobody has built on what it brought.

use super::Besides;
use crate::actions::{allow, happened};
use crate::document::Indications;
use crate::error::RegisterError;
use crate::queries::{self, Shared};
use crate::recommendation::{MERGED_INTO, searchable};
use crate::rules;
use kernel::RecordRef;
use serde_json::json;
use store::{Change, NewEvent, StoreError};
use uuid::Uuid;

/// Takes an import back: everything it brought goes, everything it changed is as it was. Only while nobody has
/// touched any of it since.
pub async fn undo_import(change: &mut Change, id: Uuid) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::IMPORT, &vocabulary)?;
    let import = queries::import(change, id).await?.ok_or_else(|| RegisterError::not_there("import", id))?;
    if import.state == "started" {
        return Err(RegisterError::built_upon("the register was started from it"));
    }
    if import.state != "applied" {
        return Err(RegisterError::built_upon("it has been undone already"));
    }
    let besides: Besides = serde_json::from_value(import.changes)
        .map_err(|error| RegisterError::built_upon(format!("its record cannot be read: {error}")))?;
    check_nobody_built(change, id, &besides).await?;

    let touched = touched(change, id, &besides).await?;
    let added = queries::added_by(change, id).await?;
    for (from, to, kind) in &besides.links {
        change.remove_link(*from, *to, kind).await?;
        if kind == MERGED_INTO
            && let Some(one) = queries::recommendation(change, *from).await?
        {
            change.set_record_state(*from, one.own_state()).await?;
        }
    }
    for (record, label) in &besides.tags {
        change.remove_tag(*record, label).await?;
    }
    for (assessment, recommendation) in &besides.covers {
        queries::delete_cover(change, *assessment, *recommendation).await?;
    }
    for correction in &besides.corrections {
        queries::delete_correction(change, *correction).await?;
    }
    for (recommendation, before) in &besides.indications {
        let before = before.map(|(count, of)| Indications { count, of });
        queries::set_indications(change, *recommendation, before).await?;
    }
    for recommendation in &besides.texts {
        if let Some(one) = queries::recommendation(change, *recommendation).await? {
            let folded = searchable(&one.number, &one.title, "");
            queries::set_text(change, one.id, "", &one.language, &folded).await?;
        }
    }
    for category in &vocabulary.categories {
        let goes = |alias: &String| besides.aliases.contains(&(category.id, alias.clone()));
        if category.aliases.iter().any(goes) {
            let mut category = category.clone();
            category.aliases.retain(|alias| !goes(alias));
            queries::set_category(change, category.id, &category).await?;
        }
    }
    queries::delete_rows_of(change, id).await?;
    for (shared, ids) in besides.shared() {
        for one in ids {
            queries::delete_shared(change, shared, *one).await?;
        }
    }
    change.remove_records(&added).await.map_err(|error| match error {
        // What others keep of it, comments for one, is not ours to take away.
        StoreError::BrokenReference(_) => {
            RegisterError::built_upon("somebody has said something about what it brought")
        }
        error => error.into(),
    })?;
    change.remove_records(&besides.rounds).await?;
    queries::mark_undone(change, id).await?;
    let audience = vocabulary.register.audience();
    change.touch_records(&touched).await?;
    for recommendation in touched {
        happened(change, &audience, recommendation, "import-undone", json!({ "import": id })).await?;
    }
    let record = RecordRef::new("register", vocabulary.register.id);
    change.event(NewEvent { kind: "import-undone", record, audience, data: json!({ "import": id }) }).await?;
    Ok(())
}

/// Every recommendation the import brought or changed.
async fn touched(change: &mut Change, import: Uuid, besides: &Besides) -> Result<Vec<Uuid>, RegisterError> {
    let mut touched = queries::touched_by(change, import).await?;
    touched.extend(besides.links.iter().flat_map(|(from, to, _)| [*from, *to]));
    touched.extend(besides.tags.iter().map(|(record, _)| *record));
    touched.extend(besides.covers.iter().map(|(_, recommendation)| *recommendation));
    touched.extend(besides.indications.iter().map(|(recommendation, _)| *recommendation));
    touched.extend(&besides.texts);
    touched.sort_unstable();
    touched.dedup();
    Ok(touched)
}

async fn check_nobody_built(
    change: &mut Change,
    import: Uuid,
    besides: &Besides,
) -> Result<(), RegisterError> {
    let touched = touched(change, import, besides).await?;
    if let Some(touch) = queries::touched_since(change, &touched, besides.last_event).await? {
        let why = format!("something it brought was touched since ({})", touch.kind);
        return Err(RegisterError::BuiltUpon { why, touch: Some(Box::new(touch)) });
    }
    if queries::is_being_assessed(change, import).await? {
        return Err(RegisterError::built_upon("somebody is writing an assessment of what it brought"));
    }
    if queries::is_waited_for(change, import).await? {
        return Err(RegisterError::built_upon("an assessment of what it brought waits for a moderator"));
    }
    for (shared, ids) in besides.shared() {
        for id in ids {
            if queries::is_used_by_others(change, shared, *id, import).await? {
                let what = match shared {
                    Shared::Category => "category",
                    Shared::Round => "round",
                    Shared::Source => "source",
                };
                return Err(RegisterError::built_upon(format!("a {what} it brought is used by others")));
            }
        }
    }
    Ok(())
}
