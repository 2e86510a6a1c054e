//! What somebody will do about a recommendation: entering and amending actions.

use super::recommendations::whole;
use super::{allow, happened};
use crate::error::RegisterError;
use crate::queries;
use crate::recommendation::NewAction;
use crate::rules;
use crate::tables;
use serde_json::json;
use store::{Change, values};
use uuid::Uuid;

/// Adds what somebody will do about a recommendation.
pub async fn add_action(
    change: &mut Change,
    recommendation: Uuid,
    new: NewAction,
) -> Result<Uuid, RegisterError> {
    let id = change.id();
    add_action_once(change, id, recommendation, new).await?;
    Ok(id)
}

/// The same under an id that whoever asks has chosen, as a form does when it is drawn: sent once more, it finds that what
/// it brought stands.
pub async fn add_action_once(
    change: &mut Change,
    id: Uuid,
    recommendation: Uuid,
    new: NewAction,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_ACTIONS, &vocabulary)?;
    if whole(change, recommendation).await?.actions.iter().any(|known| known.id == id) {
        return Err(RegisterError::SentTwice);
    }
    let wrong = new.complaints();
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    let now = change.now().micros();
    let responsible = json!(new.responsible).to_string();
    let row = values![
        id,
        recommendation,
        new.task.trim(),
        responsible,
        new.due.trim(),
        new.state.as_str(),
        now,
        None::<Uuid>,
        new.needed.trim(),
        new.amount.as_str(),
        new.currency.as_str(),
        json!(new.promised).to_string(),
        json!(new.evidence).to_string()
    ];
    change.insert(&tables::ACTION, row).await?;
    change.touch_record(recommendation).await?;
    let data = json!({ "action": id, "state": new.state });
    happened(change, &vocabulary.register.audience(), recommendation, "action-added", data).await?;
    Ok(())
}

/// Adds the rows of a table, all or none, under the id of the form it was typed in: sent once more, it finds them.
pub async fn add_actions_once(
    change: &mut Change,
    form: Uuid,
    recommendation: Uuid,
    all: Vec<NewAction>,
) -> Result<(), RegisterError> {
    let mut id = form;
    for new in all {
        add_action_once(change, id, recommendation, new).await?;
        id = change.id();
    }
    Ok(())
}

pub async fn amend_action(
    change: &mut Change,
    recommendation: Uuid,
    action: Uuid,
    new: NewAction,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_ACTIONS, &vocabulary)?;
    let whole = whole(change, recommendation).await?;
    let known = whole.actions.iter().find(|known| known.id == action);
    let known = known.ok_or_else(|| RegisterError::not_there("action", action))?;
    let wrong = new.complaints();
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    if new.says_the_same(known) {
        return Ok(());
    }
    queries::set_action(change, action, &new).await?;
    change.touch_record(recommendation).await?;
    let data = json!({ "action": action, "state": new.state });
    happened(change, &vocabulary.register.audience(), recommendation, "action-amended", data).await?;
    Ok(())
}
