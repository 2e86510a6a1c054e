//! What an import changes of one recommendation.

use super::{Applying, moment};
use crate::error::RegisterError;
use crate::import::plan::{Change as Planned, Target};
use crate::queries;
use crate::recommendation::searchable;
use crate::tables;
use serde_json::json;
use store::records::TAG;
use store::{Change, values};
use uuid::Uuid;

impl Applying {
    pub(super) async fn changes(
        &mut self,
        change: &mut Change,
        target: Target,
        changes: Vec<Planned>,
    ) -> Result<(), RegisterError> {
        for planned in changes {
            self.apply(change, target, planned).await?;
        }
        Ok(())
    }

    async fn apply(
        &mut self,
        change: &mut Change,
        target: Target,
        planned: Planned,
    ) -> Result<(), RegisterError> {
        let id = self.id(target);
        let now = change.now();
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
                let filing = change.id();
                let row = values![filing, id, category_id, &*round, began.micros(), ended, self.import];
                change.insert(&tables::FILING, row).await?;
                self.got(id, &format!("filed:{category}"));
            }
            Planned::PutIntoRound(key) => {
                let round = self.round_of_key(change, &key).await?;
                change.insert(&tables::STANDING, values![id, round, self.import]).await?;
                self.got(id, &format!("round:{key}"));
            }
            Planned::Tag(label) => {
                change.insert(&TAG, values![id, label.as_str()]).await?;
                self.got(id, &format!("tagged:{label}"));
                self.besides.tags.push((id, label));
            }
            Planned::Indicate(indications) => {
                let before = if matches!(target, Target::Known(_)) {
                    queries::indications(change, id).await?.map(|before| (before.count, before.of))
                } else {
                    None
                };
                queries::set_indications(change, id, Some(indications)).await?;
                self.besides.indications.push((id, before));
                self.got(id, "indicated");
            }
            Planned::Keep(kept) => {
                let row_id = change.id();
                let row = values![row_id, id, kept.heading, kept.round, kept.value, self.import];
                change.insert(&tables::KEPT, row).await?;
                self.got(id, "kept");
            }
            Planned::AddWording { text, round, at } => {
                let row_id = change.id();
                let at = at.as_deref().map_or(now, |at| moment(at, now)).micros();
                let row = values![row_id, id, text, round, at, self.import];
                change.insert(&tables::WORDING, row).await?;
                self.got(id, "wording");
            }
            Planned::GiveText { text, language } => {
                let found = queries::recommendation(change, id).await?;
                let (number, title) = found.map_or_else(Default::default, |one| (one.number, one.title));
                let folded = searchable(&number, &title, &text);
                queries::set_text(change, id, &text, &language, &folded).await?;
                self.besides.texts.push(id);
                self.got(id, "text");
            }
            Planned::Correct(correction) => {
                let row_id = change.id();
                let at = moment(&correction.at, now).micros();
                let row = values![row_id, id, correction.text, correction.reason, at, None::<Uuid>];
                change.insert(&tables::CORRECTION, row).await?;
                self.besides.corrections.push(row_id);
                self.got(id, "corrected");
            }
            Planned::Act(action) => {
                let (responsible, at) = (json!(action.responsible).to_string(), moment(&action.at, now));
                let row = values![
                    action.id,
                    id,
                    action.task,
                    responsible,
                    action.due,
                    action.state,
                    at.micros(),
                    self.import
                ];
                change.insert(&tables::ACTION, row).await?;
                self.got(id, "action");
            }
        }
        Ok(())
    }
}
