//! The recommendations that an import brings.

use super::Applying;
use crate::actions::address;
use crate::document::Wording;
use crate::error::RegisterError;
use crate::import::plan::{Addition, Target};
use crate::recommendation::{beginning, searchable};
use crate::tables;
use std::collections::HashSet;
use store::{NewRecord, Rows, values};

impl Applying {
    pub(super) async fn additions(
        &mut self,
        rows: &mut impl Rows,
        additions: Vec<Addition>,
        merged: &HashSet<Target>,
    ) -> Result<(), RegisterError> {
        let audience = self.vocabulary.register.audience();
        for (at, new) in additions.into_iter().enumerate() {
            let source = self.source(rows, &new.source).await?;
            let id = match new.id {
                Some(id) => id,
                None => rows.id(),
            };
            let beginning = new.title.is_empty().then(|| beginning(&new.text, 120));
            let state = if merged.contains(&Target::New(at)) {
                "merged"
            } else if new.text.is_empty() {
                "stub"
            } else {
                "open"
            };
            rows.add_record(NewRecord {
                id,
                kind: "recommendation",
                title: beginning.as_deref().unwrap_or(&new.title),
                address: &address(id),
                audience: &audience,
                state,
            })
            .await?;
            let wording = match new.wording {
                Wording::Verbatim => "verbatim",
                Wording::Summary => "summary",
            };
            let folded = searchable(&new.number, &new.title, &new.text);
            let row = values![
                id,
                self.vocabulary.register.id,
                source,
                &*new.list,
                new.number,
                i64::from(new.position),
                &*new.language,
                new.title,
                new.text,
                wording,
                folded,
                None::<i64>,
                None::<i64>,
                self.import
            ];
            rows.insert(&tables::RECOMMENDATION, row).await?;
            self.added.push(id);
            self.got(id, "added");
        }
        Ok(())
    }
}
