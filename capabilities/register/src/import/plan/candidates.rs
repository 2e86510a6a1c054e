//! Finds which recommendation a row speaks of: source, list and number find candidates, words decide.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};

use super::Target;
use crate::matching::{Share, Words, normalised};

/// Numbers borne by more texts than this get an index of telling words: a file whose "number" column holds a section
/// number must not be compared each with each.
const CROWDED: usize = 16;

/// What the texts known so far say about an incoming one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// Equal words under the same number, or where one of the two has no number.
    Same(Target),
    /// The same number and 60 % of the words or more.
    Conflict(Target, Share),
    /// The one recommendation with this number is a stub: it has no text yet.
    Stub(Target),
    /// The row has no text, or no number, and so many recommendations bear its number, or have its words.
    Ambiguous(usize),
    Nothing,
}

/// A list of a source, as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place(u32);

#[derive(Default)]
pub struct Candidates<'a> {
    /// By source, then by list.
    places: HashMap<String, HashMap<String, Place>>,
    places_known: u32,
    texts: Vec<Text<'a>>,
    equal: HashMap<(Place, u64), Vec<u32>>,
    numbered: HashMap<(Place, Cow<'a, str>), Bearers>,
    hasher: RandomState,
}

/// One wording of a recommendation, in the form that equal words have.
struct Text<'a> {
    target: Target,
    number: Cow<'a, str>,
    words_form: Cow<'a, str>,
    words: OnceCell<Words>,
}

impl Text<'_> {
    fn words(&self) -> &Words {
        self.words.get_or_init(|| Words::of(&self.words_form))
    }
}

/// The texts that bear one number, once there are many also by their telling words.
#[derive(Default)]
struct Bearers {
    texts: Vec<u32>,
    by_word: HashMap<u64, Vec<u32>>,
}

impl<'a> Candidates<'a> {
    pub fn place(&mut self, source: &str, list: &str) -> Place {
        let (source, list) = (normalised(source), normalised(list));
        if let Some(place) = self.places.get(&*source).and_then(|lists| lists.get(&*list)) {
            return *place;
        }
        let place = Place(self.places_known);
        self.places_known += 1;
        self.places.entry(source.into_owned()).or_default().insert(list.into_owned(), place);
        place
    }

    /// Lets go of the texts, when no more rows will come; places stay.
    pub fn forget_texts(&mut self) {
        *self = Self {
            places: std::mem::take(&mut self.places),
            places_known: self.places_known,
            ..Self::default()
        };
    }

    pub fn insert(&mut self, place: Place, number: &'a str, text: &'a str, target: Target) {
        let entry =
            Text { target, number: normalised(number), words_form: normalised(text), words: OnceCell::new() };
        let index = u32::try_from(self.texts.len()).expect("a register has fewer than four billion texts");
        if !entry.words_form.is_empty() {
            let hash = self.hasher.hash_one(&entry.words_form);
            self.equal.entry((place, hash)).or_default().push(index);
        }
        let number = entry.number.clone();
        self.texts.push(entry);
        if !number.is_empty() {
            let bearers = self.numbered.entry((place, number)).or_default();
            bearers.texts.push(index);
            bearers.note_words(&self.texts);
        }
    }

    pub fn find(&self, place: Place, number: &str, text: &str) -> Found {
        let (number, text) = (normalised(number), normalised(text));
        match self.equal(place, &number, &text)[..] {
            [] => {}
            [target] => return Found::Same(target),
            [_, _, ..] if !number.is_empty() => {}
            ref several => return Found::Ambiguous(several.len()),
        }
        // Rows without a number are only ever the same by their words: every text would be a candidate.
        let bearers = if number.is_empty() { None } else { self.numbered.get(&(place, number)) };
        let Some(bearers) = bearers else { return Found::Nothing };
        let targets = || bearers.texts.iter().map(|index| self.text(*index).target).collect::<HashSet<_>>();
        if text.is_empty() {
            let targets = targets();
            let only = targets.iter().next().filter(|_| targets.len() == 1);
            return only.map_or(Found::Ambiguous(targets.len()), |target| Found::Same(*target));
        }
        if let Some((target, share)) = self.most_alike(bearers, &Words::of(&text)) {
            return Found::Conflict(target, share);
        }
        let mut first = bearers.texts.iter().map(|index| self.text(*index));
        match (first.next(), first.next()) {
            (Some(only), None) if only.words_form.is_empty() => Found::Stub(only.target),
            _ => Found::Nothing,
        }
    }

    /// The recommendations with these words: the first of the same number, else all where one side has no number.
    fn equal(&self, place: Place, number: &str, text: &str) -> Vec<Target> {
        let equal = self.equal.get(&(place, self.hasher.hash_one(text))).map_or(&[][..], Vec::as_slice);
        let mut targets = Vec::new();
        for known in equal.iter().map(|index| self.text(*index)).filter(|known| known.words_form == text) {
            if known.number == number {
                return vec![known.target];
            }
            let is_unnumbered = known.number.is_empty() || number.is_empty();
            if is_unnumbered && !targets.contains(&known.target) {
                targets.push(known.target);
            }
        }
        targets
    }

    fn most_alike(&self, bearers: &Bearers, words: &Words) -> Option<(Target, Share)> {
        let mut best: Option<(Target, Share)> = None;
        for index in bearers.meeting(words) {
            let known = self.text(index);
            if let Some(share) = known.words().conflict(words)
                && best.is_none_or(|(_, other)| share.exceeds(other))
            {
                best = Some((known.target, share));
            }
        }
        best
    }

    fn text(&self, index: u32) -> &Text<'a> {
        &self.texts[index as usize]
    }
}

impl Bearers {
    fn note_words(&mut self, texts: &[Text<'_>]) {
        let unnoted = match self.texts.len() {
            0..=CROWDED => return,
            length if self.by_word.is_empty() => 0..length,
            length => length - 1..length,
        };
        for index in &self.texts[unnoted] {
            for word in texts[*index as usize].words().telling() {
                self.by_word.entry(*word).or_default().push(*index);
            }
        }
    }

    /// The texts that can share 60 % of these words, in the order they came.
    fn meeting(&self, words: &Words) -> Vec<u32> {
        if self.by_word.is_empty() {
            return self.texts.clone();
        }
        let mut met: Vec<u32> =
            words.telling().iter().filter_map(|word| self.by_word.get(word)).flatten().copied().collect();
        met.sort_unstable();
        let often = met.chunk_by(|one, other| one == other).filter(|same| same.len() >= words.meetings());
        often.map(|same| same[0]).collect()
    }
}
