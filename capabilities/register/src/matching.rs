//! When two texts are one recommendation, when somebody has to look, and when they are two.
//!
//! Source, list and number only say which texts to hold against each other: numbers repeat, so words decide.
//! Not for finding a text in the register; that is search.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// What the words of two texts say about them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// Equal after NFC and white space.
    Same,
    /// At least 60 % of the words are shared: perhaps a mistyping, perhaps another text. Somebody decides.
    Conflict(Share),
    /// Fewer: two recommendations, whatever their numbers say.
    Another,
}

/// How many distinct words two texts share, of how many distinct words in both together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    pub shared: usize,
    pub of: usize,
}

impl Share {
    /// Whether the share is 0.60 or more. In whole numbers, so that exactly three words of five are enough.
    pub fn is_conflict(self) -> bool {
        self.of > 0 && self.shared * 5 >= self.of * 3
    }

    /// Whether this share is larger than the other.
    pub fn exceeds(self, other: Self) -> bool {
        self.shared * other.of > other.shared * self.of
    }
}

/// Holds two texts against each other.
pub fn likeness(one: &str, other: &str) -> Likeness {
    if normalised(one) == normalised(other) {
        return Likeness::Same;
    }
    Words::of(one).conflict(&Words::of(other)).map_or(Likeness::Another, Likeness::Conflict)
}

/// What [`kernel::words::same_words_form`] gives, without a copy where the text has that form already: NFC, every run
/// of white space one space, none at the ends.
pub fn normalised(text: &str) -> Cow<'_, str> {
    if text.is_ascii() && has_plain_ascii_spaces(text.as_bytes()) {
        return Cow::Borrowed(text);
    }
    let composed = match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        _ => Cow::Owned(text.nfc().collect()),
    };
    if has_plain_spaces(&composed) {
        return composed;
    }
    let mut plain = String::with_capacity(composed.len());
    for word in composed.split_whitespace() {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.push_str(word);
    }
    Cow::Owned(plain)
}

/// [`has_plain_spaces`] for the texts that most registers hold, several times as quick.
fn has_plain_ascii_spaces(text: &[u8]) -> bool {
    let is_space = |byte: &u8| matches!(byte, b' ' | b'\t'..=b'\r');
    let has_odd_space = text.iter().any(|byte| matches!(byte, b'\t'..=b'\r'));
    let has_run = || text.windows(2).any(|pair| pair == b"  ");
    !has_odd_space && !text.first().is_some_and(is_space) && !text.last().is_some_and(is_space) && !has_run()
}

fn has_plain_spaces(text: &str) -> bool {
    let mut after_space = true;
    for character in text.chars() {
        if character.is_whitespace() {
            if character != ' ' || after_space {
                return false;
            }
            after_space = true;
        } else {
            after_space = false;
        }
    }
    text.is_empty() || !after_space
}

/// How many words are asked to meet: enough that texts meet by chance seldom, few enough that few are looked up.
const MEETINGS: usize = 4;

/// The distinct lower-case words of a text, reduced to one number each and sorted, longer words first.
///
/// A word is a run of letters and digits. Scripts written without spaces (Chinese, Japanese) have no such runs, so
/// there each character is a word. The numbers are never stored: they live as long as one comparison of two sets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words(Box<[u64]>);

impl Words {
    pub fn of(text: &str) -> Self {
        let composed = normalised(text).to_lowercase();
        let mut words = Vec::with_capacity(composed.len() / 5);
        for run in composed.split(|character: char| !character.is_alphanumeric()) {
            push_words(run, &mut words);
        }
        words.sort_unstable();
        words.dedup();
        Self(words.into_boxed_slice())
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Intersection over union, as the two counts.
    pub fn share(&self, other: &Self) -> Share {
        let (mut left, mut right) = (self.0.iter().peekable(), other.0.iter().peekable());
        let mut shared = 0;
        while let (Some(one), Some(two)) = (left.peek(), right.peek()) {
            let order = one.cmp(two);
            shared += usize::from(order.is_eq());
            if order.is_le() {
                left.next();
            }
            if order.is_ge() {
                right.next();
            }
        }
        Share { shared, of: self.len() + other.len() - shared }
    }

    /// [`Self::share`] where it is 60 % or more; gives up as soon as too many words are missing on one side.
    pub fn conflict(&self, other: &Self) -> Option<Share> {
        let fewest = (self.len() + other.len()) * 3;
        // Of words `a` and `b` with `s` shared, s / (a + b - s) >= 3/5 says s >= 3/8 (a + b).
        let needed = fewest.div_ceil(8);
        let (mut left, mut right) = (0, 0);
        let mut shared = 0;
        while let (Some(one), Some(two)) = (self.0.get(left), other.0.get(right)) {
            if shared + (self.len() - left).min(other.len() - right) < needed {
                return None;
            }
            let order = one.cmp(two);
            shared += usize::from(order.is_eq());
            left += usize::from(order.is_le());
            right += usize::from(order.is_ge());
        }
        let share = Share { shared, of: self.len() + other.len() - shared };
        share.is_conflict().then_some(share)
    }

    /// The words among which two texts must have [`Self::meetings`] in common if they are to share 60 %.
    ///
    /// Of a set of n words at least `ceil(0.6 n)` must be in the other set. In a common order, then, the first k words
    /// shared have at least `ceil(0.6 n) - k` of their own set behind them, so both sets hold them among their first
    /// `n - ceil(0.6 n) + k` (prefix filtering: Bayardo, Ma and Srikant, "Scaling up all pairs similarity search",
    /// 2007; more than one word: Wang, Li and Feng, "Can we beat the prefix filtering?", 2012). Long words come
    /// first, being rarer.
    pub fn telling(&self) -> &[u64] {
        &self.0[..(self.len() + MEETINGS - self.needed()).min(self.len())]
    }

    /// How many telling words another text must have in common with this one if it is to share 60 %.
    pub fn meetings(&self) -> usize {
        self.needed().min(MEETINGS)
    }

    fn needed(&self) -> usize {
        (self.len() * 3).div_ceil(5)
    }
}

fn push_words(run: &str, words: &mut Vec<u64>) {
    let mut rest = run;
    while let Some(at) = rest.find(is_unspaced) {
        if at > 0 {
            words.push(word_number(&rest[..at]));
        }
        let width = rest[at..].chars().next().map_or(0, char::len_utf8);
        words.push(word_number(&rest[at..at + width]));
        rest = &rest[at + width..];
    }
    if !rest.is_empty() {
        words.push(word_number(rest));
    }
}

/// Characters of scripts that put no space between words.
fn is_unspaced(character: char) -> bool {
    matches!(u32::from(character), 0x3040..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x2_0000..=0x3_FFFF)
}

/// 56 bits of a hash below 8 bits of "shorter than the longest": sorting puts long words first.
fn word_number(word: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    word.hash(&mut hasher);
    let shortness = u8::MAX - u8::try_from(word.len()).unwrap_or(u8::MAX);
    u64::from(shortness) << 56 | hasher.finish() >> 8
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn white_space_and_composition_are_no_difference() {
        for (one, other) in [
            ("Fund it.", "  Fund\u{a0}\n it.\t"),
            ("caf\u{e9}", "cafe\u{301}"),
            ("", " \r\n"),
            ("one\u{2003}two", "one two"),
        ] {
            assert_eq!(likeness(one, other), Likeness::Same, "{one:?} {other:?}");
        }
    }

    #[test]
    fn three_of_five_words_are_a_conflict_and_fewer_are_another() {
        let cases = [
            ("a b c d", "a b c e", Likeness::Conflict(Share { shared: 3, of: 5 })),
            ("a b c d", "A, b; C! e?", Likeness::Conflict(Share { shared: 3, of: 5 })),
            ("a b c", "a b c b a c!", Likeness::Conflict(Share { shared: 3, of: 3 })),
            ("a b c d e", "a b c f", Likeness::Another),
            ("a", "b", Likeness::Another),
            ("", "a", Likeness::Another),
            ("!", "?", Likeness::Another),
            ("Élan vital", "élan VITAL", Likeness::Conflict(Share { shared: 2, of: 2 })),
            ("应当加强能力建设", "应当加强能力建立", Likeness::Conflict(Share { shared: 7, of: 9 })),
        ];
        for (one, other, expected) in cases {
            assert_eq!(likeness(one, other), expected, "{one:?} {other:?}");
        }
    }

    fn text() -> impl Strategy<Value = String> {
        prop::collection::vec(
            prop::sample::select(vec!["a", "bb", "ccc", "dddd", "é", "字", "7", "long-word"]),
            0..12,
        )
        .prop_map(|words| words.join(" "))
    }

    proptest! {
        #[test]
        fn likeness_is_the_same_both_ways(one in text(), other in text()) {
            prop_assert_eq!(likeness(&one, &other), likeness(&other, &one));
        }

        #[test]
        fn a_text_is_itself_whatever_its_characters(text in any::<String>()) {
            prop_assert_eq!(likeness(&text, &text), Likeness::Same);
            let plain = normalised(&text).into_owned();
            prop_assert_eq!(normalised(&plain).into_owned(), plain.clone());
            prop_assert_eq!(plain, kernel::words::same_words_form(&text));
        }

        #[test]
        fn texts_that_conflict_meet_in_their_telling_words(one in text(), other in text()) {
            let (one, other) = (Words::of(&one), Words::of(&other));
            if one.share(&other).is_conflict() {
                let meetings = one.telling().iter().filter(|word| other.telling().contains(word)).count();
                prop_assert!(meetings >= one.meetings() && meetings >= other.meetings());
            }
        }

        #[test]
        fn shares_count_what_sets_would(one in text(), other in text()) {
            use std::collections::BTreeSet;
            let (a, b) = (Words::of(&one), Words::of(&other));
            let (x, y): (BTreeSet<_>, BTreeSet<_>) = (a.0.iter().collect(), b.0.iter().collect());
            prop_assert_eq!(a.conflict(&b), Some(a.share(&b)).filter(|share| share.is_conflict()));
            prop_assert_eq!(a.share(&b), Share { shared: x.intersection(&y).count(), of: x.union(&y).count() });
        }
    }
}
