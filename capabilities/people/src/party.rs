//! Parties: whoever can hold roles and positions.

use kernel::Language;
use uuid::Uuid;

/// What kind of party it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PartyKind {
    Person,
    Organisation,
    Body,
    Forum,
}

impl PartyKind {
    pub const ALL: [Self; 4] = [Self::Person, Self::Organisation, Self::Body, Self::Forum];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Organisation => "organisation",
            Self::Body => "body",
            Self::Forum => "forum",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// What a party says of itself. Empty text: not said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile {
    pub name: String,
    pub affiliation: String,
    pub country: String,
    /// A key of the forum's regional groups.
    pub region: String,
    /// A key of the forum's stakeholder groups.
    pub stakeholder_group: String,
    pub languages: Vec<Language>,
}

/// A party as it stands. An erased one has an empty profile and is shown as "former participant".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    pub id: Uuid,
    pub kind: PartyKind,
    pub profile: Profile,
    pub is_erased: bool,
}

/// What everybody may know of a party beside its contributions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicName {
    /// Empty when erased.
    pub name: String,
    pub kind: PartyKind,
    pub stakeholder_group: String,
    pub is_erased: bool,
}

/// Characters of one line of a profile, at most.
pub const LONGEST_LINE: usize = 200;

/// White space runs become one space, none at the ends; `Err` with the fault of a line that cannot be kept.
pub fn line(text: &str) -> Result<String, LineFault> {
    let text = kernel::words::same_words_form(text);
    if text.chars().any(char::is_control) {
        return Err(LineFault::ControlCharacter);
    }
    if text.chars().count() > LONGEST_LINE {
        return Err(LineFault::TooLong);
    }
    Ok(text)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineFault {
    TooLong,
    ControlCharacter,
}

impl LineFault {
    pub fn message(self) -> &'static str {
        match self {
            Self::TooLong => "people-line-too-long",
            Self::ControlCharacter => "people-line-control",
        }
    }
}

/// Languages as typed, `en, fr`: known tags once each, in order; `Err` with the first that is no tag.
pub fn languages(text: &str) -> Result<Vec<Language>, String> {
    let mut known = Vec::new();
    for tag in text.split([',', ';', ' ']).filter(|tag| !tag.is_empty()) {
        let language = Language::parse(tag).ok_or_else(|| tag.to_owned())?;
        if !known.contains(&language) {
            known.push(language);
        }
    }
    Ok(known)
}

/// As [`languages`] reads them.
pub fn languages_text(languages: &[Language]) -> String {
    languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(line("  Anna \n Example\t"), Ok("Anna Example".into()));
        assert_eq!(line("Anna\u{0}Example"), Err(LineFault::ControlCharacter));
        assert_eq!(line(&"x".repeat(201)), Err(LineFault::TooLong));
    }

    #[test]
    fn languages_read_back_as_written() {
        let read = languages("EN, fr;zh_hans en").expect("three tags");
        assert_eq!(languages_text(&read), "en, fr, zh-Hans");
        assert_eq!(languages(&languages_text(&read)), Ok(read));
        assert_eq!(languages("en, <b>"), Err("<b>".into()));
        assert_eq!(languages(""), Ok(Vec::new()));
    }
}
