//! Finds where the words of an assessment speak of another recommendation by its number.
//!
//! "See recommendations regarding Improvements 12, 13 and 65" names three. A year, the recommendation's own number
//! and a number that two recommendations bear are no links: a wrong link is worse than none, the words stay anyway.
//! Numbers in brackets and spans ("12-15") are left alone for the same reason.

mod words;

use std::collections::HashMap;
use std::ops::Range;
use words::{
    CONJUNCTIONS, LINKING_WORDS, POINTERS, arabic_and, is_noun, is_number_word, is_one_of, is_separator,
    joins_in_chinese, noun_end, number_sign_at,
};

/// Labels longer than this (characters) are not looked for in running text.
const LONGEST_LABEL: usize = 40;

/// The numbers of one list of one source, and who bears them.
#[derive(Debug, Clone)]
pub struct Labels<T> {
    bearers: HashMap<String, Option<T>>,
    longest: usize,
}

impl<T: Copy + PartialEq> Labels<T> {
    pub fn new() -> Self {
        Self { bearers: HashMap::new(), longest: 0 }
    }

    /// Says that a recommendation bears this number. A number borne twice is ambiguous from then on.
    pub fn insert(&mut self, label: &str, bearer: T) {
        let label = label.trim();
        if label.is_empty() {
            return;
        }
        self.longest = self.longest.max(label.chars().count().min(LONGEST_LABEL));
        self.bearers
            .entry(label.to_owned())
            .and_modify(|known| {
                if *known != Some(bearer) {
                    *known = None;
                }
            })
            .or_insert(Some(bearer));
    }

    /// Who bears this number; `None` when nobody or more than one does.
    pub fn bearer(&self, label: &str) -> Option<T> {
        self.bearers.get(label.trim()).copied().flatten()
    }
}

impl<T: Copy + PartialEq> Default for Labels<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Copy + PartialEq, L: AsRef<str>> FromIterator<(L, T)> for Labels<T> {
    fn from_iter<I: IntoIterator<Item = (L, T)>>(pairs: I) -> Self {
        let mut labels = Self::new();
        for (label, bearer) in pairs {
            labels.insert(label.as_ref(), bearer);
        }
        labels
    }
}

/// One mention of another recommendation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference<T> {
    /// Bytes of the label in the words; both ends lie on character boundaries.
    pub range: Range<usize>,
    pub target: T,
}

/// Every mention in `words` of a recommendation other than `own` ones, in the order of the words.
///
/// `own` are the recommendations the assessment covers. The same target may be mentioned more than once.
pub fn references<T: Copy + PartialEq>(words: &str, own: &[T], labels: &Labels<T>) -> Vec<Reference<T>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(opening) = next_opening(words, at) {
        at = opening;
        loop {
            let item = skip_spaces(words, at);
            let Some((end, bearer)) = label_at(words, item, labels) else { break };
            if let Some(target) = bearer.filter(|target| !own.contains(target)) {
                found.push(Reference { range: item..end, target });
            }
            at = end;
            let Some(next) = skip_separator(words, end) else { break };
            at = next;
        }
    }
    found
}

/// The recommendations named by a cell that holds nothing but numbers ("12, 13; Part 2.II").
pub fn listed<T: Copy + PartialEq>(cell: &str, own: &[T], labels: &Labels<T>) -> Vec<T> {
    let mut targets = Vec::new();
    for part in cell.split([',', ';', '\n', '\r']) {
        let whole = labels.bearer(part).map_or_else(Vec::new, |target| vec![target]);
        let several = || part.split_whitespace().filter_map(|label| labels.bearer(label)).collect();
        for target in if whole.is_empty() { several() } else { whole } {
            if !own.contains(&target) && !targets.contains(&target) {
                targets.push(target);
            }
        }
    }
    targets
}

/// Whether there is a word after which labels may follow: without one there are no references.
pub fn names_any(words: &str) -> bool {
    next_opening(words, 0).is_some()
}

/// Where a list of labels may begin: after a noun (or number sign) and the words that link it to its numbers.
fn next_opening(words: &str, from: usize) -> Option<usize> {
    let mut at = from;
    let mut previous: Option<(usize, usize)> = None;
    while let Some((start, end)) = next_word(words, at) {
        let word = &words[start..end];
        if may_open(word) {
            let stands_alone = || {
                previous.is_none_or(|(start, end)| {
                    ends_sentence(words, end) || is_one_of(&words[start..end], &POINTERS)
                })
            };
            let opened =
                noun_end(word).or_else(|| (is_number_word(word) && stands_alone()).then_some(word.len()));
            if let Some(length) = opened {
                return Some(skip_linking_words(words, start + length));
            }
        }
        previous = Some((start, end));
        at = end;
    }
    None
}

/// Most words of a text are none of ours by their first letter, and need no closer look.
fn may_open(word: &str) -> bool {
    !word.starts_with(|first: char| {
        first.is_ascii() && !matches!(first.to_ascii_lowercase(), 'r' | 'i' | 'p' | 'a' | 'm' | 'n' | '#')
    })
}

fn ends_sentence(words: &str, at: usize) -> bool {
    words[at..]
        .chars()
        .find(|character| *character != ' ')
        .is_none_or(|character| ".;:(\n".contains(character))
}

/// The next run of letters, with the sign or dot that belongs to it when it says "number".
fn next_word(words: &str, from: usize) -> Option<(usize, usize)> {
    let begins = |character: char| character.is_alphanumeric() || character == '#' || character == '№';
    let start = from + words[from..].find(begins)?;
    if let Some(end) = number_sign_at(words, start) {
        return Some((start, end));
    }
    let length = words[start..].find(|c: char| !c.is_alphanumeric()).unwrap_or(words.len() - start);
    // A sign that is neither letter nor digit stands for itself.
    let width = words[start..].chars().next().map_or(1, char::len_utf8);
    Some((start, start + length.max(width)))
}

/// Skips "for", "regarding Improvements", "no." and the like; stays where it is before anything else.
fn skip_linking_words(words: &str, from: usize) -> usize {
    let mut at = from;
    while let Some((start, end)) = next_word(words, at) {
        let between = &words[at..start];
        let word = &words[start..end];
        let links = is_noun(word) || is_number_word(word) || is_one_of(word, &LINKING_WORDS);
        if !links
            || !between
                .chars()
                .all(|character| character.is_whitespace() || character == ':' || character == '.')
        {
            break;
        }
        at = end;
    }
    let spaces = skip_spaces(words, at);
    if words[spaces..].starts_with(':') { spaces + 1 } else { at }
}

fn skip_spaces(words: &str, from: usize) -> usize {
    words[from..]
        .find(|character: char| !character.is_whitespace())
        .map_or(words.len(), |skipped| from + skipped)
}

/// After a label: past commas, semicolons, "&" and conjunctions. `None` when the list ends here.
fn skip_separator(words: &str, from: usize) -> Option<usize> {
    let mut at = skip_spaces(words, from);
    let mut separated = false;
    if let Some(sign) = words[at..].chars().next().filter(|sign| is_separator(*sign)) {
        at = skip_spaces(words, at + sign.len_utf8());
        separated = true;
    }
    if let Some(width) = arabic_and(&words[at..]) {
        at += width;
        separated = true;
    } else if let Some((start, end)) = next_word(words, at)
        && start == at
        && is_one_of(&words[start..end], &CONJUNCTIONS)
    {
        at = end;
        separated = true;
    }
    // "12, 13 and no. 65"
    separated.then(|| skip_linking_words(words, at))
}

/// A label at exactly this place: its end, and its bearer unless it is a year, unknown or ambiguous.
fn label_at<T: Copy + PartialEq>(words: &str, at: usize, labels: &Labels<T>) -> Option<(usize, Option<T>)> {
    let rest = &words[at..];
    let ends: Vec<usize> =
        rest.char_indices().map(|(offset, c)| offset + c.len_utf8()).take(labels.longest).collect();
    let known = ends.iter().rev().find(|end| {
        labels.bearers.contains_key(&rest[..**end]) && is_label_end(&rest[..**end], &rest[**end..])
    });
    if let Some(end) = known {
        let label = &rest[..*end];
        let bearer = if is_year(label) { None } else { labels.bearer(label) };
        return Some((at + end, bearer));
    }
    // An unknown number does not end the list: "12, 999 and 65".
    let digits = rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(rest.len());
    (digits > 0 && is_label_end(&rest[..digits], &rest[digits..])).then_some((at + digits, None))
}

/// Whether a label can end here: not inside a longer number, word, span, share or document number.
fn is_label_end(label: &str, rest: &str) -> bool {
    let mut following = rest.chars();
    let Some(next) = following.next() else { return true };
    if (next.is_alphanumeric() && !joins_in_chinese(next)) || next == '%' {
        return false;
    }
    let joins = matches!(next, '.' | '/' | '-' | '\u{2013}' | ':' | '\'' | '\u{2019}' | '_');
    if joins && following.next().is_some_and(char::is_alphanumeric) {
        return false;
    }
    let after = rest.trim_start();
    if after.starts_with('%') {
        return false;
    }
    // Without a digit ("I", "A") only what follows tells a label from a word: "recommendations I made".
    label.contains(|character: char| character.is_numeric())
        || after.chars().next().is_none_or(|character| !character.is_alphanumeric())
        || next_word(after, 0).is_some_and(|(_, end)| is_one_of(&after[..end], &CONJUNCTIONS))
}

fn is_year(label: &str) -> bool {
    label.len() == 4 && label.parse::<u16>().is_ok_and(|year| (1900..2100).contains(&year))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const KNOWN: [&str; 12] =
        ["12", "13", "51", "51", "65", "68", "118", "2012", "Part 2.II", "V.4", "I", "7"];

    fn labels() -> Labels<usize> {
        KNOWN.iter().enumerate().map(|(bearer, label)| (*label, bearer)).collect()
    }

    fn found(words: &str) -> Vec<&str> {
        references(words, &[6], &labels()).into_iter().map(|reference| &words[reference.range]).collect()
    }

    #[test]
    fn numbers_after_a_noun_are_links() {
        let cases: [(&str, &[&str]); 27] = [
            ("See what was found for recommendation 65.", &["65"]),
            ("see Recommendations regarding Improvements 12, 13 and 65.", &["12", "13", "65"]),
            ("recommendations 12,13; 65 & 68", &["12", "13", "65", "68"]),
            ("recommendation no. 12", &["12"]),
            ("see no. 12 and no. 13", &["12", "13"]),
            ("No. 12 says so", &["12"]),
            ("see proposal V.4.", &["V.4"]),
            ("recommendation Part 2.II, and 12", &["Part 2.II", "12"]),
            ("recommendations 12, 999 and 65", &["12", "65"]),
            ("Recommendation: 65", &["65"]),
            ("voir la recommandation n° 12 et 13", &["12", "13"]),
            ("véanse las recomendaciones 12 y 65", &["12", "65"]),
            ("انظر التوصية 65", &["65"]),
            ("وردت في التوصيتين 12 و13، وفي التوصية رقم 65.", &["12", "13", "65"]),
            ("بالتوصيات 12، 13 و 65", &["12", "13", "65"]),
            ("См. рекомендацию 65", &["65"]),
            ("в рекомендациях № 12, 13 и 65", &["12", "13", "65"]),
            ("见建议65。", &["65"]),
            ("参见建议12、13和65", &["12", "13", "65"]),
            ("建议第 12 与建议 V.4", &["12", "V.4"]),
            ("recommendations I and 12", &["I", "12"]),
            ("improvement 12 (improvement 13)", &["12", "13"]),
            ("recommendation\n65", &["65"]),
            ("recommendation #65", &["65"]),
            ("RECOMMENDATION 65", &["65"]),
            ("recommendation 12, as improvement 65 said", &["12", "65"]),
            ("proposals 12 and proposal 13", &["12", "13"]),
        ];
        for (words, expected) in cases {
            assert_eq!(found(words), expected, "{words:?}");
        }
    }

    #[test]
    fn what_is_no_number_of_another_recommendation_is_left_alone() {
        for words in [
            "the recommendations done in 2012 by others",
            "recommendations 2012",
            "this recommendation (118) needs",
            "recommendation 118",
            "recommendation 51",
            "previous recommendations above",
            "no 12 is here",
            "resolution no. 68",
            "A number of these 12",
            "improvement 12% a year",
            "improvement 12 % a year",
            "recommendation 12.5",
            "recommendation 68/198",
            "recommendations 12-15",
            "recommendation 1200",
            "recommendation 12th",
            "recommendations I made",
            "in 12 recommendations",
            "irrecommendation 12",
            "القرار رقم 68",
            "كما في التوصية 2012",
            "резолюция № 68",
            "建议12个国家",
            "提出12项建议",
            "",
        ] {
            assert_eq!(found(words), Vec::<&str>::new(), "{words:?}");
        }
    }

    #[test]
    fn every_opening_word_is_looked_at() {
        for word in words::NOUNS.iter().chain(&words::NUMBER_WORDS).chain(&words::NUMBER_SIGNS) {
            assert!(may_open(word), "{word}");
            assert!(may_open(&word.to_uppercase()), "{word}");
        }
    }

    #[test]
    fn a_cell_of_numbers_needs_no_noun() {
        let labels = labels();
        assert_eq!(listed("12; 13, Part 2.II\n65 68, 51, 118", &[6], &labels), [0, 1, 8, 4, 5]);
    }

    proptest! {
        #[test]
        fn ranges_are_labels_in_order_whatever_the_words(
            words in "(recommendations? |no\\. |#|n° |12|13|65|Part 2\\.II|, | and |é|字|建议|第|和|التوصية |و|\\PC){0,30}"
        ) {
            let labels = labels();
            let mut end = 0;
            for reference in references(&words, &[], &labels) {
                prop_assert!(reference.range.start >= end);
                end = reference.range.end;
                prop_assert_eq!(labels.bearer(&words[reference.range]), Some(reference.target));
            }
        }
    }
}
