//! In which language somebody is written to.

use std::collections::HashMap;
use std::sync::Arc;

use kernel::Language;
use store::{Reads, StoreError};
use uuid::Uuid;
use web::words::{Catalogue, OwnWords};
use web::{App, Words};

use crate::queries;

/// The forum's sentences in all its languages, cheap to clone, so that a letter can be worded inside a change.
#[derive(Clone)]
pub struct Tongues {
    catalogue: Arc<Catalogue>,
    /// What the forum says in its own words.
    own: Arc<OwnWords>,
    /// Those that the forum speaks, its own first.
    offered: Vec<Language>,
    /// The forum's name, for subjects and closings.
    pub forum: String,
    /// Whether letters can be answered by mail here.
    pub takes_replies: bool,
}

impl Tongues {
    /// As the forum stands; ask after `freshness.catch_up()`.
    pub fn of(app: &App) -> Self {
        let forum = app.forum.now();
        Self {
            catalogue: Arc::clone(&app.catalogue),
            own: super::wording::own_words(app),
            offered: forum.languages.clone(),
            forum: forum.name.clone(),
            takes_replies: app.options.reply_to.is_some(),
        }
    }

    /// The forum's own language: for whoever is not known.
    pub fn own(&self) -> Words {
        self.words(None)
    }

    /// The language asked for where the forum speaks it, else the forum's own.
    pub fn words(&self, wanted: Option<&Language>) -> Words {
        let chosen = self.catalogue.choose(&self.offered, wanted.map(Language::as_str), None);
        self.catalogue.words(&chosen).in_own_words(Arc::clone(&self.own))
    }

    /// Those of every language there is, whether the forum speaks it or not: for reading what people write.
    pub fn all(&self) -> Vec<Words> {
        self.catalogue.languages().map(|language| self.catalogue.words(language)).collect()
    }

    /// The sentences for each of these who can be written to: who has an account. Others are left out.
    pub async fn of_parties(
        &self,
        db: &mut impl Reads,
        parties: &[Uuid],
    ) -> Result<HashMap<Uuid, Words>, StoreError> {
        let found = queries::languages_of_accounts(db, parties).await?;
        Ok(found.into_iter().map(|(party, language)| (party, self.words(language.as_ref()))).collect())
    }
}
