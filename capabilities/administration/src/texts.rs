//! What a forum says of privacy and of its terms: in the program's own words until an administrator says it otherwise.

use kernel::words::folded;
use kernel::{Complaint, Instant, Language};
use web::Words;

/// The pages that every footer leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextPage {
    Privacy,
    Terms,
}

/// Characters of a text: some twenty pages on paper.
pub const LONGEST: usize = 50_000;

impl TextPage {
    pub const ALL: [Self; 2] = [Self::Privacy, Self::Terms];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Privacy => "privacy",
            Self::Terms => "terms",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.as_str() == word)
    }

    /// `/about/privacy`
    pub fn address(self) -> &'static str {
        match self {
            Self::Privacy => "/about/privacy",
            Self::Terms => "/about/terms",
        }
    }

    pub(crate) fn event(self) -> &'static str {
        match self {
            Self::Privacy => "privacy-amended",
            Self::Terms => "terms-amended",
        }
    }

    /// The program's own words: Markdown that says what it does by itself.
    pub fn own_words(self, t: &Words) -> String {
        t.say(format!("administration-{}-text", self.as_str()))
    }
}

/// One version of a text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    pub page: TextPage,
    pub language: Language,
    /// 1 and on.
    pub version: i64,
    /// Markdown.
    pub text: String,
    pub kept: Instant,
}

/// A text as it is kept: line ends as LF, nothing at its ends.
///
/// # Errors
///
/// A complaint of a text that is empty or too long.
pub fn checked(text: &str) -> Result<String, Complaint> {
    let text = text.replace("\r\n", "\n").trim().to_owned();
    if folded(&text).is_empty() {
        return Err(Complaint::new("text", "administration-text-missing", "a text is needed"));
    }
    let length = text.chars().count();
    if length > LONGEST {
        let detail = format!("the text has {length} characters; {LONGEST} are the most");
        return Err(Complaint::new("text", "administration-text-too-long", detail));
    }
    Ok(text)
}

/// Of these versions the one that is read by somebody who reads `wanted`: the highest in that language; where nobody
/// wrote one, in the first of the forum's languages that has one, since what one language says must not differ from what
/// holds. `None`: nobody wrote any.
pub fn read_in<'v>(versions: &'v [Version], wanted: &Language, forum: &[Language]) -> Option<&'v Version> {
    let in_language = |language: &Language| {
        versions.iter().filter(|version| version.language == *language).max_by_key(|version| version.version)
    };
    in_language(wanted)
        .or_else(|| forum.iter().find_map(in_language))
        .or_else(|| versions.iter().max_by_key(|version| version.kept))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(language: &str, version: i64) -> Version {
        Version {
            page: TextPage::Terms,
            language: Language::parse(language).expect("a tag"),
            version,
            text: format!("{language} {version}"),
            kept: Instant::from_micros(version),
        }
    }

    #[test]
    fn a_reader_gets_their_language_else_the_forums_and_never_words_that_do_not_hold() {
        let language = |tag: &str| Language::parse(tag).expect("a tag");
        let forum = [language("fr"), language("en")];
        let all = [version("en", 1), version("en", 2), version("es", 1)];
        let read = |wanted: &str, all: &[Version]| {
            read_in(all, &language(wanted), &forum).map(|version| version.text.clone())
        };
        assert_eq!(read("en", &all).as_deref(), Some("en 2"));
        assert_eq!(read("es", &all).as_deref(), Some("es 1"));
        assert_eq!(read("ar", &all).as_deref(), Some("en 2"), "the forum's first that has one");
        assert_eq!(read("ar", &all[2..]).as_deref(), Some("es 1"), "a language the forum spoke once");
        assert_eq!(read("en", &[]), None);
    }

    #[test]
    fn a_text_is_neither_empty_nor_a_book() {
        assert_eq!(checked(" a\r\nb \n").as_deref(), Ok("a\nb"));
        assert!(checked(" \n\u{a0}").is_err());
        assert!(checked(&"a".repeat(LONGEST)).is_ok());
        assert!(checked(&"a".repeat(LONGEST + 1)).is_err());
    }
}
