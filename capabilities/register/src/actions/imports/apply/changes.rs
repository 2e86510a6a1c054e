//! What an import changes of one recommendation.

use super::{Applying, moment};
use crate::error::RegisterError;
use crate::import::plan::{Change as Planned, Target};
use crate::tables;
use serde_json::json;
use store::records::TAG;
use store::{Rows, values};
use uuid::Uuid;

impl Applying {
    pub(super) async fn changes(
        &mut self,
        rows: &mut impl Rows,
        target: Target,
        changes: Vec<Planned>,
    ) -> Result<(), RegisterError> {
        for planned in changes {
            self.apply(rows, target, planned).await?;
        }
        Ok(())
    }

    async fn apply(
        &mut self,
        rows: &mut impl Rows,
        target: Target,
        planned: Planned,
    ) -> Result<(), RegisterError> {
        let id = self.id(target);
        let now = rows.now();
        match planned {
            Planned::File { category, round, span } => {
                let Some(category_id) = self.categories.get(&*category).copied() else {
                    return Err(RegisterError::not_there("category", &category));
                };
                let (began, ended) = match span {
                    Some(span) => {
                        (moment(&span.from, now), span.to.as_deref().map_or(0, |to| moment(to, now).micros()))
                    }
                    None => (now, 0),
                };
                let filing = rows.id();
                let row = values![filing, id, category_id, &*round, began.micros(), ended, self.import];
                rows.insert(&tables::FILING, row).await?;
                self.got(id, &format!("filed:{category}"));
            }
            Planned::PutIntoRound(key) => {
                let round = self.round_of_key(rows, &key).await?;
                rows.insert(&tables::STANDING, values![id, round, self.import]).await?;
                self.got(id, &format!("round:{key}"));
            }
            Planned::Tag(label) => {
                rows.insert(&TAG, values![id, label.as_str()]).await?;
                self.got(id, &format!("tagged:{label}"));
                self.besides.tags.push((id, label));
            }
            Planned::Indicate(indications) => {
                self.later.indications.push((target, indications));
                self.got(id, "indicated");
            }
            Planned::Keep(kept) => {
                let row_id = rows.id();
                let row = values![row_id, id, kept.heading, kept.round, kept.value, self.import];
                rows.insert(&tables::KEPT, row).await?;
                self.got(id, "kept");
            }
            Planned::AddWording { text, round, at } => {
                let row_id = rows.id();
                let at = at.as_deref().map_or(now, |at| moment(at, now)).micros();
                let row = values![row_id, id, text, round, at, self.import];
                rows.insert(&tables::WORDING, row).await?;
                self.got(id, "wording");
            }
            Planned::GiveText { text, language } => {
                self.later.texts.push((id, text, language));
                self.got(id, "text");
            }
            Planned::Correct(correction) => {
                let row_id = rows.id();
                let at = moment(&correction.at, now).micros();
                let row = values![row_id, id, correction.text, correction.reason, at, None::<Uuid>];
                rows.insert(&tables::CORRECTION, row).await?;
                self.besides.corrections.push(row_id);
                self.got(id, "corrected");
            }
            Planned::Act(action) => {
                let (responsible, at) = (json!(action.responsible).to_string(), moment(&action.at, now));
                let action_id = if action.id.is_nil() { rows.id() } else { action.id };
                let row = values![
                    action_id,
                    id,
                    action.task,
                    responsible,
                    action.due,
                    action.state,
                    at.micros(),
                    self.import,
                    action.needed,
                    action.amount,
                    action.currency,
                    json!(action.promised).to_string(),
                    json!(action.evidence).to_string()
                ];
                rows.insert(&tables::ACTION, row).await?;
                self.got(id, &format!("action:{action_id}"));
            }
        }
        Ok(())
    }
}
