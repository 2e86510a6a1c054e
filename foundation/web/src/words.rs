//! Every sentence of every page, in the reader's language: Fluent catalogues, one text per crate and language.
//!
//! A sentence that a language lacks is said in English; an id that nobody knows is shown as it stands, so that
//! a page never fails for want of a word (tests and `cargo xtask tidy` find those ids).

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use kernel::{Date, Direction, Instant, Language};
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

/// A crate's sentences in one language.
#[derive(Debug, Clone, Copy)]
pub struct Messages {
    /// BCP 47 tag.
    pub language: &'static str,
    /// Fluent source.
    pub text: &'static str,
}

struct Tongue {
    language: Language,
    texts: Vec<&'static str>,
    /// Read when the first sentence is asked for: most forums are read in few of the languages there are.
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

impl Tongue {
    fn bundle(&self) -> &FluentBundle<FluentResource> {
        self.bundle.get_or_init(|| {
            let (bundle, faults) = self.read();
            for fault in faults {
                tracing::error!(language = %self.language, fault, "sentences are missing");
            }
            bundle
        })
    }

    /// All of its sentences that can be read, and what is wrong with the others.
    fn read(&self) -> (FluentBundle<FluentResource>, Vec<String>) {
        let mut faults = Vec::new();
        let tag = self.language.as_str().parse().map_err(|error| faults.push(format!("{error:?}")));
        let mut bundle = FluentBundle::new_concurrent(tag.into_iter().collect());
        // Isolation marks keep a Latin name from turning an Arabic sentence around; elsewhere they would only stand in
        // the way of whoever copies a text.
        bundle.set_use_isolating(self.language.direction() == Direction::RightToLeft);
        for text in &self.texts {
            let resource =
                FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, errors)| {
                    faults.push(format!("{errors:?}"));
                    resource
                });
            if let Err(errors) = bundle.add_resource(resource) {
                faults.push(format!("{errors:?}"));
            }
        }
        (bundle, faults)
    }
}

/// All sentences in all languages. English comes first and is complete.
pub struct Catalogue(Vec<Tongue>);

impl Catalogue {
    /// Gathers the sentences of all crates. They are read when they are asked for; [`Self::check`] reads them all.
    pub fn new(messages: &[Messages]) -> Result<Self, String> {
        let mut tongues: Vec<Tongue> = Vec::new();
        for message in messages {
            let language = Language::parse(message.language)
                .ok_or_else(|| format!("{:?} is no language tag", message.language))?;
            match tongues.iter_mut().find(|tongue| tongue.language == language) {
                Some(tongue) => tongue.texts.push(message.text),
                None => {
                    tongues.push(Tongue { language, texts: vec![message.text], bundle: OnceLock::new() });
                }
            }
        }
        tongues.sort_by_key(|tongue| tongue.language != Language::english());
        if tongues.first().is_none_or(|tongue| tongue.language != Language::english()) {
            return Err("there are no English sentences".into());
        }
        Ok(Self(tongues))
    }

    /// Reads everything. A text that is no Fluent, or an id said twice, is our own fault and is named.
    pub fn check(&self) -> Result<(), String> {
        let faults: Vec<String> = self
            .0
            .iter()
            .flat_map(|tongue| {
                tongue.read().1.into_iter().map(|fault| format!("{}: {fault}", tongue.language))
            })
            .collect();
        if faults.is_empty() { Ok(()) } else { Err(faults.join("; ")) }
    }

    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.0.iter().map(|tongue| &tongue.language)
    }

    /// The language among `offered` that suits best: one asked for by name, else the first of an
    /// `Accept-Language` header that is there, else the first offered.
    pub fn choose(&self, offered: &[Language], asked: Option<&str>, accepts: Option<&str>) -> Language {
        let fits = |tag: &str| {
            let wanted = Language::parse(tag)?;
            offered
                .iter()
                .find(|language| **language == wanted)
                .or_else(|| offered.iter().find(|language| language.primary() == wanted.primary()))
                .cloned()
        };
        if let Some(language) = asked.and_then(fits) {
            return language;
        }
        let mut wishes: Vec<(u32, &str)> = accepts
            .unwrap_or_default()
            .split(',')
            .take(20)
            .filter_map(|wish| {
                let mut parts = wish.trim().split(';');
                let tag = parts.next()?.trim();
                let weight = parts
                    .find_map(|part| part.trim().strip_prefix("q=")?.parse::<f32>().ok())
                    .unwrap_or(1.0)
                    .clamp(0.0, 1.0);
                // Thousandths, as the header's grammar has them; a weight of 0 is "not this one".
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 1000")]
                let weight = (weight * 1_000.0) as u32;
                (weight > 0).then_some((weight, tag))
            })
            .collect();
        wishes.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        wishes
            .into_iter()
            .find_map(|(_, tag)| fits(tag))
            .or_else(|| offered.first().cloned())
            .unwrap_or_else(Language::english)
    }

    /// The sentences of one language; English where it has none at all.
    pub fn words(self: &Arc<Self>, language: &Language) -> Words {
        let at = self.0.iter().position(|tongue| tongue.language == *language).unwrap_or(0);
        Words { catalogue: Arc::clone(self), at, own: None }
    }
}

/// Sentences that a forum says in words of its own, by language and id. A placeholder is a name in braces: `{forum}`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnWords(HashMap<Language, HashMap<String, String>>);

impl OwnWords {
    pub fn set(&mut self, language: &Language, id: &str, text: &str) {
        self.0.entry(language.clone()).or_default().insert(id.to_owned(), text.to_owned());
    }

    pub fn get(&self, language: &Language, id: &str) -> Option<&str> {
        self.0.get(language)?.get(id).map(String::as_str)
    }
}

/// The placeholders of such a sentence, in order; `Err` with a brace that belongs to none.
pub fn placeholders(text: &str) -> Result<Vec<&str>, &str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let from = &rest[at..];
        let end = from.find('}').filter(|end| *end > 0).ok_or(&from[..1])?;
        found.push(from[1..end].trim());
        rest = &from[end + 1..];
    }
    Ok(found)
}

/// A sentence with its placeholders filled in. What nobody gives a value stays as it stands.
fn filled(text: &str, values: Option<&FluentArgs<'_>>, isolates: bool) -> String {
    let mut said = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, from)) = rest.split_once('{') {
        said.push_str(before);
        let Some((name, after)) = from.split_once('}') else {
            said.push('{');
            rest = from;
            continue;
        };
        match values.and_then(|values| values.get(name.trim())) {
            Some(value) => {
                let value = match value {
                    FluentValue::String(text) => text.to_string(),
                    FluentValue::Number(number) => number.as_string().into_owned(),
                    _ => String::new(),
                };
                // As Fluent does it where sentences run from the right.
                if isolates {
                    said.push('\u{2068}');
                    said.push_str(&value);
                    said.push('\u{2069}');
                } else {
                    said.push_str(&value);
                }
            }
            None => {
                said.push('{');
                said.push_str(name);
                said.push('}');
            }
        }
        rest = after;
    }
    said.push_str(rest);
    said
}

/// The sentences of one language, as templates use them: `t.say("sign-in")`.
#[derive(Clone)]
pub struct Words {
    catalogue: Arc<Catalogue>,
    at: usize,
    /// What the forum says in words of its own, in letters.
    own: Option<Arc<OwnWords>>,
}

/// A whole number of any of the types that counts come in.
pub trait Count {
    fn get(&self) -> i64;
}

macro_rules! counts {
    ($($kind:ty),*) => { $(impl Count for $kind {
        fn get(&self) -> i64 {
            i64::try_from(*self).unwrap_or(i64::MAX)
        }
    })* };
}
counts!(u8, u16, u32, u64, usize, i32, i64);

impl<T: Count> Count for &T {
    fn get(&self) -> i64 {
        (**self).get()
    }
}

impl Words {
    /// The same, where the forum's own words come before the catalogue's.
    #[must_use]
    pub fn in_own_words(self, own: Arc<OwnWords>) -> Self {
        Self { own: Some(own), ..self }
    }

    /// A sentence with each of these values as a placeholder: what a forum begins with when it words it anew. Of
    /// several forms of a sentence it is the one for most numbers.
    pub fn with_placeholders(&self, id: &str, names: &[&str]) -> String {
        let mut values = FluentArgs::new();
        for name in names {
            values.set(*name, format!("{{{name}}}"));
        }
        self.format(id, Some(&values)).replace(['\u{2068}', '\u{2069}'], "")
    }

    pub fn language(&self) -> &Language {
        &self.catalogue.0[self.at].language
    }

    /// A sentence without a variable.
    pub fn say(&self, id: impl AsRef<str>) -> String {
        self.format(id.as_ref(), None)
    }

    /// A sentence about `$n` things.
    pub fn count(&self, id: impl AsRef<str>, n: impl Count) -> String {
        let mut values = FluentArgs::new();
        set_number(&mut values, "n", n.get());
        self.format(id.as_ref(), Some(&values))
    }

    /// A sentence about `$name`.
    pub fn name(&self, id: impl AsRef<str>, name: impl AsRef<str>) -> String {
        let mut values = FluentArgs::new();
        values.set("name", name.as_ref());
        self.format(id.as_ref(), Some(&values))
    }

    /// A sentence with several variables.
    pub fn with(&self, id: impl AsRef<str>, given: &[(&str, Given<'_>)]) -> String {
        let mut values = FluentArgs::new();
        for (name, value) in given {
            match value {
                Given::Number(number) => set_number(&mut values, name, *number),
                Given::Text(text) => values.set(*name, *text),
            }
        }
        self.format(id.as_ref(), Some(&values))
    }

    /// Things in a row, parted as the language does it: "a, b", "a، b", "a、b".
    pub fn list(&self, things: &[impl AsRef<str>]) -> String {
        let things: Vec<&str> = things.iter().map(AsRef::as_ref).collect();
        things.join(&self.say("list-separator"))
    }

    /// Whether there is such a sentence, in this language or in English.
    pub fn has(&self, id: &str) -> bool {
        [self.at, 0].iter().any(|at| self.catalogue.0[*at].bundle().has_message(id))
    }

    fn format(&self, id: &str, values: Option<&FluentArgs<'_>>) -> String {
        let language = self.language();
        if let Some(text) = self.own.as_ref().and_then(|own| own.get(language, id)) {
            return filled(text, values, language.direction() == Direction::RightToLeft);
        }
        for at in [self.at, 0] {
            let bundle = self.catalogue.0[at].bundle();
            if let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) {
                let mut faults = Vec::new();
                let said = bundle.format_pattern(pattern, values, &mut faults).into_owned();
                if !faults.is_empty() {
                    tracing::error!(id, ?faults, "a sentence lacks a value");
                }
                return said;
            }
        }
        tracing::error!(id, "there is no such sentence");
        id.to_owned()
    }

    /// A day in full: 12 August 2020 (UTC).
    pub fn date(&self, at: Instant) -> String {
        self.day(Date::of(at))
    }

    /// A date of stated precision in full: 2018, October 2018, 11 October 2018.
    pub fn day(&self, date: Date) -> String {
        let written = date.to_string();
        let mut parts = written.split('-');
        let year = parts.next().unwrap_or_default();
        let number = parts.next().map(|month| month.trim_start_matches('0'));
        let month = number.map(|number| self.say(format!("month-{number}")));
        let day = parts.next().map(|day| day.trim_start_matches('0'));
        match (month, day) {
            // `$m` is the month's number: Russian declines the month beside a day.
            (Some(month), Some(day)) => self.with(
                "date-day",
                &[
                    ("day", Given::Text(day)),
                    ("m", Given::Number(number.and_then(|number| number.parse().ok()).unwrap_or_default())),
                    ("month", Given::Text(&month)),
                    ("year", Given::Text(year)),
                ],
            ),
            (Some(month), None) => {
                self.with("date-month", &[("month", Given::Text(&month)), ("year", Given::Text(year))])
            }
            (None, _) => year.to_owned(),
        }
    }

    /// A date of stated precision where the text is one, else the text: "mid-June" stays.
    pub fn day_or_words(&self, text: &str) -> String {
        Date::parse(text).map_or_else(|_| text.to_owned(), |date| self.day(date))
    }

    /// A day in full with hours and minutes: 12 August 2020, 14:32 UTC.
    pub fn moment(&self, at: Instant) -> String {
        let (date, time) = (self.date(at), self.clock(at));
        self.with("date-and-time", &[("date", Given::Text(&date)), ("time", Given::Text(&time))])
    }

    /// Hours and minutes, UTC: 14:32.
    pub fn clock(&self, at: Instant) -> String {
        let at = at.utc();
        format!("{:02}:{:02}", at.hour(), at.minute())
    }
}

/// A value in a sentence.
#[derive(Debug, Clone, Copy)]
pub enum Given<'a> {
    Number(i64),
    Text(&'a str),
}

fn set_number(values: &mut FluentArgs<'_>, name: &str, number: i64) {
    #[expect(clippy::cast_precision_loss, reason = "counts of things stay far below 2^53")]
    values.set(name.to_owned(), FluentValue::from(number as f64));
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn catalogue() -> Arc<Catalogue> {
        Arc::new(
            Catalogue::new(&[
                Messages { language: "ar", text: "found = { $n ->\n  [zero] صفر\n  [two] اثنان\n *[other] كثير\n }\nlist-separator = ،{\" \"}" },
                Messages {
                    language: "en",
                    text: "found = { $n ->\n  [one] one\n *[other] { $n }\n }\nonly-here = Here\ndate-day = { $day } { $month } { $year }\ndate-month = { $month } { $year }\nmonth-8 = August",
                },
            ])
            .unwrap(),
        )
    }

    #[test]
    fn a_sentence_that_is_missing_is_said_in_english() {
        let words = catalogue().words(&Language::parse("ar").unwrap());
        assert_eq!(words.count("found", 2), "اثنان");
        assert_eq!(words.say("only-here"), "Here");
        assert_eq!(words.say("nobody-knows"), "nobody-knows");
    }

    #[test]
    fn a_forums_own_words_come_first_and_name_their_placeholders() {
        let (english, arabic) = (Language::english(), Language::parse("ar").unwrap());
        let mut own = OwnWords::default();
        own.set(&english, "found", "We counted {n}, {who} {knows}");
        own.set(&arabic, "found", "وجدنا {n}");
        let own = Arc::new(own);
        let words = catalogue().words(&english);
        assert_eq!(words.with_placeholders("found", &["n"]), "{n}");
        let words = words.in_own_words(Arc::clone(&own));
        assert_eq!(words.count("found", 3), "We counted 3, {who} {knows}");
        assert_eq!(words.say("only-here"), "Here");
        let words = catalogue().words(&arabic).in_own_words(own);
        assert_eq!(words.count("found", 3), "وجدنا \u{2068}3\u{2069}");
        assert_eq!(placeholders("{ forum }: {what}"), Ok(vec!["forum", "what"]));
        for broken in ["a { b", "a } b", "{a} }"] {
            assert!(placeholders(broken).is_err(), "{broken}");
        }
    }

    #[test]
    fn things_in_a_row_are_parted_as_the_language_does_it() {
        let words = catalogue().words(&Language::parse("ar").unwrap());
        assert_eq!(words.list(&["قصير", "واضح"]), "قصير، واضح");
        assert_eq!(words.list(&["قصير"]), "قصير");
    }

    #[test]
    fn dates_keep_their_precision() {
        let words = catalogue().words(&Language::english());
        assert_eq!(words.day_or_words("2020-08-12"), "12 August 2020");
        assert_eq!(words.day_or_words("2020-08"), "August 2020");
        assert_eq!(words.day_or_words("2020"), "2020");
        assert_eq!(words.day_or_words("mid-June"), "mid-June");
    }

    #[test]
    fn the_reader_gets_the_language_asked_for_else_the_best_of_those_accepted() {
        let catalogue = catalogue();
        let offered: Vec<_> = ["en", "ar", "fr"].iter().map(|tag| Language::parse(tag).unwrap()).collect();
        let chosen = |asked, accepts| catalogue.choose(&offered, asked, accepts).to_string();
        assert_eq!(chosen(Some("ar"), Some("fr")), "ar");
        assert_eq!(chosen(Some("xx"), Some("de, fr-CA;q=0.8, ar;q=0.3")), "fr");
        assert_eq!(chosen(None, Some("fr;q=0, *;q=0.1")), "en");
        assert_eq!(chosen(None, None), "en");
    }
}
