//! The letters that the forum sends, in words of its own.

use askama::Template;
use capability::letters::{LetterKind, LetterPiece, LetterPlace, LetterWords};
use kernel::{Language, Problem};
use web::parts::Link;
use web::shown::STALE_FORM;
use web::{Ask, Faults, Fields, Page, Reply, Routes, Words, reply};

use super::super::faults_of;
use super::{crumbs, tabs};
use crate::letters::wording::{Version, Worded, kind, kinds, tidied, usual};
use crate::letters::{self, Letter, Part, Piece, Recipient, Written};
use crate::{PeopleError, actions, queries, rules};

const HERE: &str = "/administration/letters";

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get(HERE, &rules::KEEP_LETTERS, show)
        .get("/administration/letters/{letter}/{language}", &rules::KEEP_LETTERS, open)
        .post("/administration/letters/{letter}/{language}", &rules::KEEP_LETTERS, keep)
        .post("/administration/letters/{letter}/{language}/preview", &rules::KEEP_LETTERS, look)
        .post("/administration/letters/{letter}/{language}/default", &rules::KEEP_LETTERS, as_it_comes)
}

#[derive(Template)]
#[template(path = "administration/letters.html")]
struct LettersPage<'a> {
    t: &'a Words,
    page: &'a Page,
    tabs: Vec<Link>,
    rows: Vec<LetterRow>,
}

struct LetterRow {
    word: String,
    languages: Vec<LetterLanguage>,
}

struct LetterLanguage {
    href: String,
    word: String,
    tag: String,
    is_own: bool,
}

async fn show(ask: Ask) -> Reply {
    let t = &ask.viewer.t;
    let worded = queries::letters_worded(&mut ask.app.store.read()).await?;
    let forum = ask.app.forum.now();
    let language = |name: &str, tag: &Language| LetterLanguage {
        href: format!("{HERE}/{name}/{tag}"),
        word: web::layout::own_name(tag).to_owned(),
        tag: tag.to_string(),
        is_own: worded.iter().any(|(letter, language)| letter == name && *language == *tag.as_str()),
    };
    let rows = kinds(&ask.app)
        .iter()
        .map(|kind| LetterRow {
            word: t.say(format!("letter-{}", kind.name)),
            languages: forum.languages.iter().map(|tag| language(kind.name, tag)).collect(),
        })
        .collect();
    let page = Page::new(&ask.app, &ask.viewer, t.say("people-letters"));
    reply::page(&ask, &LettersPage { t, page: &page, tabs: tabs(&ask, HERE), rows })
}

#[derive(Template)]
#[template(path = "administration/letter.html")]
struct LetterPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    fields: Vec<Field>,
    action: String,
    lang: String,
    dir: &'static str,
    language: String,
    version: i64,
    is_own: bool,
    history: Vec<String>,
    written: Written,
}

struct Field {
    id: &'static str,
    label: String,
    help: String,
    value: String,
    is_line: bool,
    /// What stands in this place and is nobody's to word; then it is no field.
    given: String,
}

/// The letter and the language of an address.
fn of_address(ask: &Ask) -> Result<(LetterKind, Language), Problem> {
    let not_there = || Problem::not_found("such letter");
    let kind = kind(&ask.app, ask.part("letter")).ok_or_else(not_there)?;
    let language = Language::parse(ask.part("language")).ok_or_else(not_there)?;
    let is_spoken = ask.app.forum.now().languages.contains(&language);
    if is_spoken { Ok((kind, language)) } else { Err(not_there()) }
}

async fn open(ask: Ask) -> Reply {
    draw(&ask, Faults::default(), None).await
}

/// `typed`: the words that came back, and the version they were written over.
async fn draw(ask: &Ask, faults: Faults, typed: Option<(Worded, i64)>) -> Reply {
    let (kind, language) = of_address(ask)?;
    let t = &ask.viewer.t;
    let mut db = ask.app.store.read();
    let versions = queries::wordings(&mut db, kind.name, &language).await?;
    let stands = versions.first().cloned().unwrap_or_default();
    let parties: Vec<_> = versions.iter().filter_map(|version| version.party).collect();
    let names = queries::public_names(&mut db, &parties).await?;
    let history = versions
        .iter()
        .map(|version| {
            let name = version.party.map(|party| {
                let known = names.get(&party).filter(|name| !name.is_erased);
                known.map_or_else(|| t.say("people-former-participant"), |name| name.name.clone())
            });
            let name = name.unwrap_or_else(|| t.say("people-receipt-by-operator"));
            let at = t.moment(version.at);
            let said = if version.words.is_empty() {
                "people-letter-version-default"
            } else {
                "people-letter-version"
            };
            t.with(
                said,
                &[
                    ("n", web::Given::Number(version.version)),
                    ("name", web::Given::Text(&name)),
                    ("date", web::Given::Text(&at)),
                ],
            )
        })
        .collect();
    let is_own = !stands.words.is_empty();
    let (words, version) = typed.unwrap_or((stands.words, stands.version));
    let usual_words = ask.app.catalogue.words(&language);
    let value =
        |piece: &LetterWords| words.get(piece.id).cloned().unwrap_or_else(|| usual(&usual_words, piece));
    let title = t.say(format!("letter-{}", kind.name));
    let page = Page::new(&ask.app, &ask.viewer, title);
    let status = faults.status();
    let drawn = LetterPage {
        t,
        page: &page,
        crumbs: crumbs(t, &[(HERE, "people-letters")]),
        faults,
        fields: fields(t, &kind, &value),
        action: format!("{HERE}/{}/{language}", kind.name),
        lang: language.to_string(),
        dir: language.direction().as_str(),
        language: web::layout::own_name(&language).to_owned(),
        version,
        is_own,
        history,
        written: written(ask, &kind, &language, &value),
    };
    reply::page_with(ask, status, &drawn)
}

fn fields(t: &Words, kind: &LetterKind, value: &impl Fn(&LetterWords) -> String) -> Vec<Field> {
    // Paragraphs are counted, so that each field has a label of its own.
    let mut paragraphs = 0;
    let next = |piece: &LetterPiece| {
        if let LetterPiece::Words(words) = piece
            && words.place == LetterPlace::Paragraph
        {
            paragraphs += 1;
        }
        field(t, piece, paragraphs, value)
    };
    kind.pieces.iter().map(next).collect()
}

fn field(t: &Words, piece: &LetterPiece, paragraph: usize, value: &impl Fn(&LetterWords) -> String) -> Field {
    match piece {
        LetterPiece::Given(what) => Field {
            id: "",
            label: String::new(),
            help: String::new(),
            value: String::new(),
            is_line: false,
            given: t.say(*what),
        },
        LetterPiece::Words(words) => {
            let place = match words.place {
                LetterPlace::Subject => t.say("people-letter-subject"),
                LetterPlace::Paragraph => t.count("people-letter-paragraph", paragraph),
                LetterPlace::Button => t.say("people-letter-button"),
            };
            let braces = |names: &[&str]| -> Vec<String> {
                names
                    .iter()
                    .map(|name| format!("{{{name}}}: {}", t.say(format!("letter-means-{name}"))))
                    .collect()
            };
            let (needs, may) = (braces(words.needs), braces(words.may));
            let mut help = Vec::new();
            if !needs.is_empty() {
                help.push(t.name("people-letter-needs", t.list(&needs)));
            }
            if !may.is_empty() {
                help.push(t.name("people-letter-may", t.list(&may)));
            }
            Field {
                id: words.id,
                label: place,
                help: help.join(" "),
                value: value(words),
                is_line: words.place != LetterPlace::Paragraph,
                given: String::new(),
            }
        }
    }
}

/// The letter as it will look, with made-up values.
fn written(
    ask: &Ask,
    kind: &LetterKind,
    language: &Language,
    value: &impl Fn(&LetterWords) -> String,
) -> Written {
    let t = ask.app.catalogue.words(language);
    let mut own = web::words::OwnWords::default();
    for words in kind.words() {
        own.set(language, words.id, &value(words));
    }
    let said = t.clone().in_own_words(std::sync::Arc::new(own));
    let forum = ask.app.forum.now().name.clone();
    let sample = |name: &str| match name {
        "forum" => forum.clone(),
        name => t.say(format!("letter-sample-{name}")),
    };
    let say = |words: &LetterWords| {
        let values: Vec<(&str, String)> =
            words.needs.iter().chain(words.may).map(|name| (*name, sample(name))).collect();
        let given: Vec<(&str, web::Given<'_>)> =
            values.iter().map(|(name, value)| (*name, web::Given::Text(value))).collect();
        said.with(words.id, &given)
    };
    let to = Recipient::Address { name: String::new(), email: String::new() };
    let subject = kind.words().find(|words| words.place == LetterPlace::Subject).map(say).unwrap_or_default();
    let mut letter = Letter::new(to, language, subject);
    for piece in kind.pieces {
        letter = match piece {
            LetterPiece::Given(what) => letter.quotation(t.say(*what), ""),
            LetterPiece::Words(words) => match words.place {
                LetterPlace::Subject => letter,
                LetterPlace::Paragraph => letter.saying(Part::Paragraph(say(words))),
                LetterPlace::Button => letter.button(say(words), letters::Link::plain("/")),
            },
        };
    }
    letters::preview(&ask.app, &letter)
}

/// What was typed, without what says the same as the letter as it comes.
fn typed(ask: &Ask, kind: &LetterKind, language: &Language, fields: &Fields) -> (Worded, i64) {
    let t = ask.app.catalogue.words(language);
    let words = kind
        .words()
        .map(|piece| (piece, tidied(piece.place, &fields.text(piece.id))))
        .filter(|(piece, text)| *text != tidied(piece.place, &usual(&t, piece)))
        .map(|(piece, text)| (piece.id.to_owned(), text))
        .collect();
    (words, fields.get("version").parse().unwrap_or(0))
}

async fn look(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let (kind, language) = of_address(&ask)?;
    let typed = typed(&ask, &kind, &language, &fields);
    let wrong = kind
        .words()
        .filter_map(|piece| Some(letters::wording::complaints(piece, typed.0.get(piece.id)?)))
        .flatten()
        .collect::<Vec<_>>();
    let faults = Faults::new(&ask.viewer.t, &wrong);
    draw(&ask, faults, Some(typed)).await
}

async fn keep(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let (kind, language) = of_address(&ask)?;
    let typed = typed(&ask, &kind, &language, &fields);
    store(&ask, kind, language, typed).await
}

async fn as_it_comes(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let (kind, language) = of_address(&ask)?;
    let seen = fields.get("version").parse().unwrap_or(0);
    store(&ask, kind, language, (Worded::new(), seen)).await
}

async fn store(ask: &Ask, kind: LetterKind, language: Language, typed: (Worded, i64)) -> Reply {
    let address = format!("{HERE}/{}/{language}", kind.name);
    let (actor, (words, seen)) = (ask.viewer.actor.clone(), typed.clone());
    let kept: Result<Version, PeopleError> = ask
        .app
        .store
        .write(actor, move |change| {
            Box::pin(async move { actions::word_letter(change, &kind, &language, words, seen).await })
        })
        .await;
    match kept {
        Ok(_) => Ok(reply::go_to(&address, Some("flash-letter-kept"))),
        Err(error) => {
            let is_stale = matches!(&error, PeopleError::Complaints(all) if all.iter().any(|one| one.message == STALE_FORM));
            let faults = faults_of(&ask.viewer.t, error)?;
            let (words, mut version) = typed;
            if is_stale {
                // Whoever sends it once more has been told, and sees below who worded it meanwhile.
                let (kind, language) = of_address(ask)?;
                let stands = queries::wordings(&mut ask.app.store.read(), kind.name, &language).await?;
                version = stands.first().map_or(0, |stands| stands.version);
            }
            draw(ask, faults, Some((words, version))).await
        }
    }
}
