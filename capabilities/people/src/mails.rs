//! What the worker is told when a mail with a link is wanted, and what such links carry.

use kernel::Language;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub(crate) const SIGN_IN: &str = "people.mail-sign-in";
pub(crate) const JOIN: &str = "people.mail-join";
pub(crate) const INVITATION: &str = "people.mail-invitation";

/// What the worker is told. It stands in the queue until the mail has left.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Asked {
    /// As [`crate::email::normalise`] makes it.
    pub email: String,
    /// The language of whoever asked.
    pub language: Language,
    /// Where the browser goes after signing in.
    #[serde(default)]
    pub next: String,
    /// The name typed by whoever joins.
    #[serde(default)]
    pub name: String,
    /// The invitation that is to be mailed.
    #[serde(default)]
    pub invitation: Option<Uuid>,
}

impl Asked {
    pub(crate) fn new(email: &str, language: &Language) -> Self {
        Self {
            email: email.to_owned(),
            language: language.clone(),
            next: String::new(),
            name: String::new(),
            invitation: None,
        }
    }
}

/// Details of a link that confirms a new account's address.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct JoinDetails {
    pub name: String,
}

/// Details of a link to sign in.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct SignInDetails {
    pub next: String,
}
