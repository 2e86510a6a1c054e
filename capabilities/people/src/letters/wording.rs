//! Letters in words of the forum's own: what may stand in them, and what is kept in memory of them.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use capability::Manifest;
use capability::letters::{LetterKind, LetterPlace, LetterWords};
use kernel::{Complaint, Instant, Language};
use store::{BoxFuture, Store, StoreError};
use uuid::Uuid;
use web::freshness::{Follower, News};
use web::words::{OwnWords, placeholders};
use web::{App, Words};

use crate::queries;

/// Characters of a subject, and of words on a button.
const LONGEST_LINE: usize = 150;
/// Characters of a paragraph.
const LONGEST_PARAGRAPH: usize = 2_000;

/// Words of a letter by message.
pub type Worded = BTreeMap<String, String>;

/// A version of a letter's words in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Version {
    /// Counted from 1; 0: nobody has worded it.
    pub version: i64,
    /// Empty: the letter as it comes.
    pub words: Worded,
    pub at: Instant,
    /// `None`: the operator.
    pub party: Option<Uuid>,
}

/// All kinds of letters, of all capabilities.
pub fn kinds(app: &App) -> Vec<LetterKind> {
    let manifests = app.states.get::<Vec<Manifest>>();
    match manifests {
        Some(manifests) => manifests.iter().flat_map(|manifest| manifest.letters.iter().copied()).collect(),
        None => super::kinds::KINDS.to_vec(),
    }
}

/// The letter of this name.
pub fn kind(app: &App, name: &str) -> Option<LetterKind> {
    kinds(app).into_iter().find(|kind| kind.name == name)
}

/// What a piece says where the forum has no words of its own, with its placeholders in braces.
pub fn usual(t: &Words, words: &LetterWords) -> String {
    let names: Vec<&str> = words.needs.iter().chain(words.may).copied().collect();
    t.with_placeholders(words.id, &names)
}

/// Puts words into the form in which they are kept.
pub fn tidied(place: LetterPlace, text: &str) -> String {
    match place {
        LetterPlace::Subject | LetterPlace::Button => kernel::words::same_words_form(text),
        LetterPlace::Paragraph => text.replace("\r\n", "\n").trim().to_owned(),
    }
}

/// Everything that keeps these words from standing in a letter.
pub fn complaints(words: &LetterWords, text: &str) -> Vec<Complaint> {
    let mut wrong = Vec::new();
    let mut complain = |message: &'static str, value: &str, detail: String| {
        wrong.push(Complaint::new(words.id, message, detail).naming(value));
    };
    let longest = if words.place == LetterPlace::Paragraph { LONGEST_PARAGRAPH } else { LONGEST_LINE };
    if text.is_empty() {
        complain("people-letter-empty", "", format!("{}: say something", words.id));
        return wrong;
    }
    if text.chars().count() > longest {
        let detail = format!("{}: at most {longest} characters", words.id);
        complain("people-letter-too-long", &longest.to_string(), detail);
    }
    if text.chars().any(|letter| letter.is_control() && letter != '\n') {
        complain("people-line-control", "", format!("{}: control characters", words.id));
    }
    let found = match placeholders(text) {
        Ok(found) => found,
        Err(brace) => {
            let detail = format!("{}: a {brace} that belongs to no placeholder", words.id);
            complain("people-letter-brace", brace, detail);
            return wrong;
        }
    };
    let known: Vec<&str> = words.needs.iter().chain(words.may).copied().collect();
    for name in found.iter().filter(|name| !known.contains(name)) {
        let name = format!("{{{name}}}");
        let can = known.iter().map(|one| format!("{{{one}}}")).collect::<Vec<_>>().join(", ");
        let detail = format!("{}: there is no placeholder {name}; there are {can}", words.id);
        complain("people-letter-unknown", &name, detail);
    }
    for name in words.needs.iter().filter(|name| !found.contains(name)) {
        let name = format!("{{{name}}}");
        let detail = format!("{}: the placeholder {name} is missing", words.id);
        complain("people-letter-missing", &name, detail);
    }
    wrong
}

/// The forum's own words in memory, as new as the log.
pub(crate) struct Wordings {
    store: Store,
    now: RwLock<Arc<OwnWords>>,
}

impl Wordings {
    pub(crate) async fn open(store: Store) -> Result<Self, StoreError> {
        let own = read(&store).await?;
        Ok(Self { store, now: RwLock::new(Arc::new(own)) })
    }

    fn now(&self) -> Arc<OwnWords> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }
}

async fn read(store: &Store) -> Result<OwnWords, StoreError> {
    let mut own = OwnWords::default();
    for (language, version) in queries::wordings_in_force(&mut store.read()).await? {
        for (id, text) in &version.words {
            own.set(&language, id, text);
        }
    }
    Ok(own)
}

/// What happens to this type of record moves the words.
pub(crate) const RECORD: &str = "letter";

impl Follower for Wordings {
    fn take_in<'a>(&'a self, news: &'a News) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            if news.has(RECORD) {
                let own = Arc::new(read(&self.store).await?);
                *self.now.write().unwrap_or_else(PoisonError::into_inner) = own;
            }
            Ok(())
        })
    }
}

/// What the forum says in its own words; ask after `freshness.catch_up()`.
pub(crate) fn own_words(app: &App) -> Arc<OwnWords> {
    app.states.get::<Wordings>().map_or_else(Arc::default, |wordings| wordings.now())
}

/// The sentences of letters in one language, the forum's own words first; ask after `freshness.catch_up()`.
pub fn words(app: &App, language: &Language) -> Words {
    app.catalogue.words(language).in_own_words(own_words(app))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPENING: LetterWords =
        LetterWords { id: "opening", place: LetterPlace::Paragraph, needs: &["what"], may: &["forum"] };

    #[test]
    fn placeholders_are_known_and_none_that_is_needed_is_missing() {
        let messages = |text: &str| -> Vec<(&str, String)> {
            complaints(&OPENING, text).into_iter().map(|one| (one.message, one.value)).collect()
        };
        assert_eq!(messages("Please look at { what } for {forum}."), []);
        assert_eq!(messages("Please look."), [("people-letter-missing", "{what}".to_owned())]);
        assert_eq!(
            messages("{what}, {who}"),
            [("people-letter-unknown", "{who}".to_owned())],
            "nobody gives it a value"
        );
        assert_eq!(messages("{what"), [("people-letter-brace", "{".to_owned())]);
        assert_eq!(messages(""), [("people-letter-empty", String::new())]);
        assert_eq!(messages(&"{what}".repeat(400)), [("people-letter-too-long", "2000".to_owned())]);
    }
}
