//! The names of the fields a column can be taken for.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::import::draft::Field;

impl Field {
    /// In the order a person is told them.
    pub const ALL: [Self; 22] = [
        Self::Number,
        Self::Text,
        Self::Title,
        Self::Category,
        Self::Tags,
        Self::Source,
        Self::List,
        Self::Reference,
        Self::CrossReference,
        Self::Status,
        Self::Narrative,
        Self::Assessor,
        Self::Task,
        Self::Due,
        Self::Responsible,
        Self::Cost,
        Self::Remark,
        Self::Evidence,
        Self::Language,
        Self::Round,
        Self::Indications,
        Self::Ignore,
    ];

    /// The name `--map "COLUMN=field"` takes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Text => "text",
            Self::Title => "title",
            Self::Category => "category",
            Self::Tags => "tags",
            Self::Source => "source",
            Self::List => "list",
            Self::Reference => "reference",
            Self::CrossReference => "cross-reference",
            Self::Status => "status",
            Self::Narrative => "narrative",
            Self::Assessor => "assessor",
            Self::Task => "task",
            Self::Due => "due",
            Self::Responsible => "responsible",
            Self::Cost => "cost",
            Self::Remark => "remark",
            Self::Evidence => "evidence",
            Self::Language => "language",
            Self::Round => "round",
            Self::Indications => "indications",
            Self::Ignore => "ignore",
        }
    }

    fn names() -> String {
        Self::ALL.map(Self::as_str).join(", ")
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{name:?} is no field a column can be mapped to; the fields are {}", Field::names())]
pub struct UnknownField {
    pub name: String,
}

impl FromStr for Field {
    type Err = UnknownField;

    fn from_str(name: &str) -> Result<Self, UnknownField> {
        let wanted = name.trim().to_lowercase().replace([' ', '_'], "-");
        Self::ALL
            .into_iter()
            .find(|field| field.as_str() == wanted)
            .ok_or_else(|| UnknownField { name: name.trim().to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_known_by_its_name() {
        for field in Field::ALL {
            assert_eq!(field.as_str().parse(), Ok(field));
        }
        assert_eq!("Cross Reference".parse(), Ok(Field::CrossReference));
    }

    #[test]
    fn an_unknown_field_is_answered_with_those_there_are() {
        let error = "priority".parse::<Field>().unwrap_err().to_string();
        assert!(
            error.starts_with(
                "\"priority\" is no field a column can be mapped to; the fields are number, text,"
            )
        );
    }
}
