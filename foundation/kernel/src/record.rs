//! Pointing at another capability's record, and who may read it.

use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

/// `recommendation:018f...`, optionally a version and a part ("paragraph 3"). How capabilities name each other's records.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RecordRef {
    #[serde(rename = "type")]
    pub kind: String,
    pub id: Uuid,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub version: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub part: Option<String>,
}

impl RecordRef {
    pub fn new(kind: impl Into<String>, id: Uuid) -> Self {
        Self { kind: kind.into(), id, version: None, part: None }
    }
}

impl fmt::Display for RecordRef {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}", self.kind, self.id)
    }
}

/// Who may read a record or an event: everyone, whoever may enter a container (a register in its phase, a group,
/// a round, an issue), or nobody but the program. A container and never a list of people, so that a change of
/// phase holds at once for everything in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Audience {
    Public,
    Container(RecordRef),
    Internal,
}

impl Audience {
    /// `public`, `internal` or `register:018f...`, as the database keeps it.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "public" => Some(Self::Public),
            "internal" => Some(Self::Internal),
            _ => {
                let (kind, id) = text.split_once(':')?;
                Some(Self::Container(RecordRef::new(kind, Uuid::parse_str(id).ok()?)))
            }
        }
    }
}

impl fmt::Display for Audience {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Public => out.write_str("public"),
            Self::Internal => out.write_str("internal"),
            Self::Container(container) => container.fmt(out),
        }
    }
}

/// A record as others show it: enough for a link, a list, a search result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    pub record: RecordRef,
    pub title: String,
    /// A path on this forum.
    pub address: String,
    pub state: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_audience_reads_back_as_written() {
        for audience in [
            Audience::Public,
            Audience::Internal,
            Audience::Container(RecordRef::new("register", Uuid::from_u128(5))),
        ] {
            assert_eq!(Audience::parse(&audience.to_string()), Some(audience));
        }
        assert_eq!(Audience::parse("register"), None);
        assert_eq!(Audience::parse("register:x"), None);
    }
}
