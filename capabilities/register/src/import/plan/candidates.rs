//! Finds which recommendation a row speaks of: source, list and number find candidates, words decide.
//!
//! Of each text its hash is kept; its words are looked at only where another text bears the same number.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};

use super::{Addition, Target};
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

/// What a recommendation is called in its list, as a number; 0 is no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Number(u32);

/// What is kept of a text's words: 128 bits of a keyed hash, that no two texts share by chance or by design.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Words128(u64, u64);

/// A text as it is looked for, and remembered afterwards.
#[derive(Debug, Clone, Copy)]
pub struct Seen {
    pub place: Place,
    number: Number,
    /// `None`: no words at all.
    words: Option<Words128>,
}

/// Where the words of a remembered text stand.
pub enum WordsOf<'a> {
    /// In the register.
    Known(&'a str),
    /// In the plan's addition of this place.
    Addition(usize),
    /// Nowhere else.
    Own(Box<str>),
}

#[derive(Default)]
pub struct Candidates<'a> {
    /// By source, then by list.
    places: HashMap<String, HashMap<String, Place>>,
    places_known: u32,
    numbers: HashMap<Box<str>, Number>,
    texts: Vec<Text<'a>>,
    /// The first and the last text of those words.
    equal: HashMap<(Place, Words128), (u32, u32)>,
    numbered: HashMap<(Place, Number), Bearers>,
    /// Words that were left out as being nearly those of another: without a number they are no others.
    left_out: HashMap<(Place, Words128), (Target, Share)>,
    hashers: (RandomState, RandomState),
}

/// One wording of a recommendation.
struct Text<'a> {
    target: Target,
    number: Number,
    is_empty: bool,
    /// The next text of the same words.
    next_equal: Option<u32>,
    words_of: WordsOf<'a>,
    words: OnceCell<Words>,
}

impl Text<'_> {
    fn words(&self, additions: &[Addition]) -> &Words {
        self.words.get_or_init(|| match &self.words_of {
            WordsOf::Known(text) => Words::of(text),
            WordsOf::Addition(at) => Words::of(&additions[*at].text),
            WordsOf::Own(text) => Words::of(text),
        })
    }
}

/// The texts that bear one number: mostly one.
struct Bearers {
    first: u32,
    more: Option<Box<Crowd>>,
}

/// All of several texts that bear one number, once there are many also by their telling words.
#[derive(Default)]
struct Crowd {
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

    /// The form in which a text is looked for and remembered.
    pub fn seen(&mut self, place: Place, number: &str, text: &str) -> Seen {
        let text = normalised(text);
        let words = (!text.is_empty())
            .then(|| Words128(self.hashers.0.hash_one(&*text), self.hashers.1.hash_one(&*text)));
        Seen { place, number: self.number(&normalised(number)), words }
    }

    fn number(&mut self, number: &str) -> Number {
        if number.is_empty() {
            return Number(0);
        }
        if let Some(known) = self.numbers.get(number) {
            return *known;
        }
        let next =
            u32::try_from(self.numbers.len() + 1).expect("a register has fewer than four billion texts");
        self.numbers.insert(number.into(), Number(next));
        Number(next)
    }

    pub fn insert(&mut self, seen: Seen, target: Target, words_of: WordsOf<'a>, additions: &[Addition]) {
        let index = u32::try_from(self.texts.len()).expect("a register has fewer than four billion texts");
        self.texts.push(Text {
            target,
            number: seen.number,
            is_empty: seen.words.is_none(),
            next_equal: None,
            words_of,
            words: OnceCell::new(),
        });
        if let Some(words) = seen.words {
            let (_, last) = self.equal.entry((seen.place, words)).or_insert((index, index));
            if *last != index {
                self.texts[*last as usize].next_equal = Some(index);
                *last = index;
            }
        }
        if seen.number == Number(0) {
            return;
        }
        match self.numbered.get_mut(&(seen.place, seen.number)) {
            None => {
                self.numbered.insert((seen.place, seen.number), Bearers { first: index, more: None });
            }
            Some(Bearers { first, more }) => {
                let crowd =
                    more.get_or_insert_with(|| Box::new(Crowd { texts: vec![*first], ..Crowd::default() }));
                crowd.texts.push(index);
                crowd.note_words(&self.texts, additions);
            }
        }
    }

    /// Somebody decided that this text, nearly another one, is left out.
    pub fn leave_out(&mut self, seen: Seen, nearly: Target, share: Share) {
        if let Some(words) = seen.words {
            self.left_out.insert((seen.place, words), (nearly, share));
        }
    }

    /// What is known of a text, and of `text` where its words must be looked at.
    pub fn find(&self, seen: Seen, text: &str, additions: &[Addition]) -> Found {
        match self.equal(seen)[..] {
            [] => {}
            [target] => return Found::Same(target),
            [_, _, ..] if seen.number != Number(0) => {}
            ref several => return Found::Ambiguous(several.len()),
        }
        if seen.number == Number(0)
            && let Some(words) = seen.words
            && let Some((nearly, share)) = self.left_out.get(&(seen.place, words))
        {
            return Found::Conflict(*nearly, *share);
        }
        // Rows without a number are only ever the same by their words: every text would be a candidate.
        let Some(bearers) = self.numbered.get(&(seen.place, seen.number)) else { return Found::Nothing };
        if seen.words.is_none() {
            let targets: HashSet<Target> =
                bearers.texts().iter().map(|index| self.text(*index).target).collect();
            let only = targets.iter().next().filter(|_| targets.len() == 1);
            return only.map_or(Found::Ambiguous(targets.len()), |target| Found::Same(*target));
        }
        if let [only] = bearers.texts()
            && self.text(*only).is_empty
        {
            return Found::Stub(self.text(*only).target);
        }
        match self.most_alike(bearers, &Words::of(text), additions) {
            Some((target, share)) => Found::Conflict(target, share),
            None => Found::Nothing,
        }
    }

    /// The recommendations with these words: the first of the same number, else all where one side has no number.
    fn equal(&self, seen: Seen) -> Vec<Target> {
        let mut targets = Vec::new();
        let first = seen.words.and_then(|words| self.equal.get(&(seen.place, words)));
        let mut next = first.map(|(first, _)| *first);
        while let Some(index) = next {
            let known = self.text(index);
            if known.number == seen.number {
                return vec![known.target];
            }
            let is_unnumbered = known.number == Number(0) || seen.number == Number(0);
            if is_unnumbered && !targets.contains(&known.target) {
                targets.push(known.target);
            }
            next = known.next_equal;
        }
        targets
    }

    fn most_alike(
        &self,
        bearers: &Bearers,
        words: &Words,
        additions: &[Addition],
    ) -> Option<(Target, Share)> {
        let mut best: Option<(Target, Share)> = None;
        for index in bearers.meeting(words) {
            let known = self.text(index);
            if let Some(share) = known.words(additions).conflict(words)
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
    fn texts(&self) -> &[u32] {
        match &self.more {
            Some(crowd) => &crowd.texts,
            None => std::slice::from_ref(&self.first),
        }
    }

    /// The texts that can share 60 % of these words, in the order they came.
    fn meeting(&self, words: &Words) -> Vec<u32> {
        let by_word = match &self.more {
            Some(crowd) if !crowd.by_word.is_empty() => &crowd.by_word,
            _ => return self.texts().to_vec(),
        };
        let mut met: Vec<u32> =
            words.telling().iter().filter_map(|word| by_word.get(word)).flatten().copied().collect();
        met.sort_unstable();
        let often = met.chunk_by(|one, other| one == other).filter(|same| same.len() >= words.meetings());
        often.map(|same| same[0]).collect()
    }
}

impl Crowd {
    fn note_words(&mut self, texts: &[Text<'_>], additions: &[Addition]) {
        let unnoted = match self.texts.len() {
            0..=CROWDED => return,
            length if self.by_word.is_empty() => 0..length,
            length => length - 1..length,
        };
        for index in &self.texts[unnoted] {
            for word in texts[*index as usize].words(additions).telling() {
                self.by_word.entry(*word).or_default().push(*index);
            }
        }
    }
}
