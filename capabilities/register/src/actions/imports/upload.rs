//! Files that wait for their columns and conflicts to be settled.

use super::super::allow;
use crate::error::RegisterError;
use crate::queries;
use crate::rules;
use crate::tables;
use serde_json::Value as Json;
use store::{Change, values};
use uuid::Uuid;

/// Keeps a file until its columns and conflicts are settled.
pub async fn keep_upload(change: &mut Change, file_name: &str, content: &str) -> Result<Uuid, RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::IMPORT, &vocabulary)?;
    let (id, now, party) = (change.id(), change.now(), change.actor().party());
    // Files nobody came back for go with the next one, after a week.
    queries::delete_uploads_before(change, now.plus(-7 * kernel::time::DAY)).await?;
    let row = values![
        id,
        vocabulary.register.id,
        party.unwrap_or_default(),
        file_name,
        content,
        "{}",
        now.micros()
    ];
    change.insert(&tables::UPLOAD, row).await?;
    Ok(id)
}

pub async fn set_upload_choices(change: &mut Change, id: Uuid, choices: &Json) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::IMPORT, &vocabulary)?;
    Ok(queries::set_upload_choices(change, id, choices).await?)
}

pub async fn discard_upload(change: &mut Change, id: Uuid) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::IMPORT, &vocabulary)?;
    Ok(queries::delete_upload(change, id).await?)
}
