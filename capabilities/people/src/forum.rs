//! The forum's own settings that people see: its name, its languages, who may join.

use kernel::Language;
use store::{Reads, StoreError, settings};

/// Keys in the store's settings.
pub(crate) const NAME: &str = "forum.name";
pub(crate) const LANGUAGES: &str = "forum.languages";
pub(crate) const JOINING: &str = "forum.joining";

/// Who may make an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Joining {
    /// Anybody whose address answers.
    Open,
    /// Whoever an administrator invited.
    #[default]
    ByInvitation,
}

impl Joining {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::ByInvitation => "by-invitation",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Open, Self::ByInvitation].into_iter().find(|joining| joining.as_str() == text)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forum {
    /// Empty until somebody names it.
    pub name: String,
    /// The first is the default; never empty.
    pub languages: Vec<Language>,
    pub joining: Joining,
}

/// The forum's settings as they stand.
pub async fn forum(db: &mut impl Reads) -> Result<Forum, StoreError> {
    let mut forum =
        Forum { name: String::new(), languages: vec![Language::english()], joining: Joining::default() };
    for (key, value) in settings::settings(db, "forum.").await? {
        match key.as_str() {
            "name" => forum.name = value,
            "languages" => {
                let languages = crate::party::languages(&value).unwrap_or_default();
                if !languages.is_empty() {
                    forum.languages = languages;
                }
            }
            "joining" => forum.joining = Joining::parse(&value).unwrap_or_default(),
            _ => {}
        }
    }
    Ok(forum)
}
