//! Languages by their BCP 47 tags.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A BCP 47 tag in its usual case: `en`, `zh-Hans`, `pt-BR`. At most 35 characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Language(String);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// As HTML's `dir` wants it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Language {
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// `None` when the text is not of a tag's form: subtags of 1 to 8 letters and digits, the first of letters.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() || text.len() > 35 {
            return None;
        }
        let mut tag = String::with_capacity(text.len());
        for (at, part) in text.split(['-', '_']).enumerate() {
            if part.is_empty() || part.len() > 8 || !part.bytes().all(|b| b.is_ascii_alphanumeric()) {
                return None;
            }
            match (at, part.len()) {
                (0, 2..) if part.bytes().all(|b| b.is_ascii_alphabetic()) => {
                    tag.push_str(&part.to_ascii_lowercase());
                }
                (0, _) => return None,
                (_, 2) => {
                    tag.push('-');
                    tag.push_str(&part.to_ascii_uppercase());
                }
                (_, 4) => {
                    tag.push('-');
                    tag.push_str(&part[..1].to_ascii_uppercase());
                    tag.push_str(&part[1..].to_ascii_lowercase());
                }
                _ => {
                    tag.push('-');
                    tag.push_str(&part.to_ascii_lowercase());
                }
            }
        }
        Some(Self(tag))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first subtag: `zh` of `zh-Hans`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// By the script subtag when there is one, else by the languages usually written from the right.
    pub fn direction(&self) -> Direction {
        let rtl_script = self.0.split('-').skip(1).any(|part| {
            matches!(part, "Arab" | "Hebr" | "Syrc" | "Thaa" | "Nkoo" | "Adlm" | "Rohg" | "Mand" | "Samr")
        });
        let script = self.0.split('-').skip(1).any(|part| part.len() == 4);
        let rtl_language = matches!(
            self.primary(),
            "ar" | "he" | "fa" | "ur" | "ps" | "sd" | "ug" | "yi" | "dv" | "ckb" | "syr"
        );
        if rtl_script || (!script && rtl_language) { Direction::RightToLeft } else { Direction::LeftToRight }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("{text:?} is no language tag")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_take_their_usual_case() {
        let tag = |text| Language::parse(text).map(|language| language.to_string());
        assert_eq!(tag("EN"), Some("en".into()));
        assert_eq!(tag("zh_hans"), Some("zh-Hans".into()));
        assert_eq!(tag("pt-br"), Some("pt-BR".into()));
        assert_eq!(tag("e"), None);
        assert_eq!(tag("en-"), None);
        assert_eq!(tag("<script>"), None);
    }

    #[test]
    fn arabic_runs_from_the_right_unless_its_script_says_otherwise() {
        let direction = |text| Language::parse(text).expect("a tag").direction();
        assert_eq!(direction("ar"), Direction::RightToLeft);
        assert_eq!(direction("ar-Latn"), Direction::LeftToRight);
        assert_eq!(direction("pa-Arab"), Direction::RightToLeft);
        assert_eq!(direction("fr"), Direction::LeftToRight);
    }
}
