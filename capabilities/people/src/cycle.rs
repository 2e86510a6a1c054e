//! Cycles: the rounds of a forum's work. A cycle is not a calendar year; it has its own dates.

use kernel::Date;
use uuid::Uuid;

/// One round of the forum's work as it is described. Empty text: not known yet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CycleDescription {
    pub name: String,
    pub begins: Option<Date>,
    pub ends: Option<Date>,
    /// Who hosts the meeting, and where.
    pub host: String,
    /// The overarching theme.
    pub theme: String,
    pub themes: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cycle {
    pub id: Uuid,
    pub key: String,
    pub description: CycleDescription,
}

/// Themes as typed, one a line; empty lines left out.
pub fn themes(text: &str) -> Vec<String> {
    text.lines().map(kernel::words::same_words_form).filter(|theme| !theme.is_empty()).collect()
}
