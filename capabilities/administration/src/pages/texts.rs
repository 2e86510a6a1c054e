//! `/about/privacy`, `/about/terms`, and where an administrator keeps them.

use super::page;
use crate::texts::{TextPage, Version, read_in};
use crate::{AdministrationError, actions, queries, rules};
use askama::Template;
use kernel::{Language, Problem};
use web::layout::own_name;
use web::parts::Link;
use web::reply::shared_page;
use web::{Ask, Faults, Given, Page, Reply, Rests, Routes, Shown, Words, markdown, reply};

const HERE: &str = "/administration/texts";

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/about/privacy", &rules::READ_TEXTS, |ask| read(ask, TextPage::Privacy))
        .get("/about/terms", &rules::READ_TEXTS, |ask| read(ask, TextPage::Terms))
        .get(HERE, &rules::KEEP_TEXTS, show)
        .get("/administration/texts/{page}/{language}", &rules::KEEP_TEXTS, amend)
        .post("/administration/texts/{page}/{language}", &rules::KEEP_TEXTS, keep)
}

#[derive(Template)]
#[template(path = "administration/text.html")]
struct ReadPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    /// The version read and its date; or that the words are the program's.
    version: String,
    /// Said where an earlier version is read, or where the text stands in another language than the reader's.
    notes: Vec<String>,
    lang: String,
    dir: &'static str,
    html: String,
    versions: Vec<Link>,
    amend: String,
}

fn dated(t: &Words, version: &Version) -> String {
    let day = t.date(version.kept);
    t.with("administration-version", &[("n", Given::Number(version.version)), ("day", Given::Text(&day))])
}

async fn read(ask: Ask, which: TextPage) -> Reply {
    let kept = ask.app.freshness.catch_up().await?;
    let t = &ask.viewer.t;
    let all = queries::texts(&mut ask.app.store.read(), which).await?;
    let holds = read_in(&all, t.language(), &ask.app.forum.now().languages);
    let wanted = ask.query().get("version").to_owned();
    let of_language = |version: &&Version| holds.is_some_and(|holds| holds.language == version.language);
    let shown = match wanted.as_str() {
        "" => holds,
        n => {
            let found = all.iter().filter(of_language).find(|version| version.version.to_string() == n);
            Some(found.ok_or_else(|| Problem::not_found("such version"))?)
        }
    };
    let mut notes = Vec::new();
    if shown != holds {
        notes.push(t.say("administration-earlier-version"));
    }
    if let Some(shown) = shown.filter(|shown| shown.language != *t.language()) {
        notes.push(t.name("administration-text-in", own_name(&shown.language)));
    }
    let language = shown.map_or_else(|| t.language().clone(), |shown| shown.language.clone());
    let text = shown.map_or_else(|| which.own_words(t), |shown| shown.text.clone());
    let versions = all.iter().filter(of_language).map(|version| {
        let href = format!("{}?version={}", which.address(), version.version);
        Link::new(href, dated(t, version)).current_if(Some(version) == shown)
    });
    let page = Page::new(&ask.app, &ask.viewer, t.say(which.as_str()));
    let drawn = ReadPage {
        t,
        page: &page,
        crumbs: vec![Link::new("/", t.say("nav-home"))],
        version: shown.map_or_else(|| t.say("administration-own-words"), |shown| dated(t, shown)),
        notes,
        lang: language.to_string(),
        dir: language.direction().as_str(),
        html: markdown::to_page(&text),
        versions: versions.collect(),
        amend: ask
            .may(&rules::KEEP_TEXTS, &kernel::Object::default())
            .map(|()| form_at(which, &language))
            .unwrap_or_default(),
    };
    shared_page(&ask, kept, Rests::on(["forum"]), &drawn)
}

fn form_at(which: TextPage, language: &Language) -> String {
    format!("{HERE}/{}/{language}", which.as_str())
}

#[derive(Template)]
#[template(path = "administration/texts.html")]
struct TextsPage<'a> {
    t: &'a Words,
    page: &'a Page,
    tabs: Vec<Link>,
    texts: Vec<Listed>,
}

struct Listed {
    name: String,
    address: &'static str,
    rows: Vec<Row>,
}

struct Row {
    language: String,
    code: String,
    stands: String,
    amend: String,
    what: String,
}

async fn show(ask: Ask) -> Reply {
    let t = &ask.viewer.t;
    let forum = ask.app.forum.now();
    let mut texts = Vec::new();
    for which in TextPage::ALL {
        let all = queries::texts(&mut ask.app.store.read(), which).await?;
        let row = |language: &Language| {
            let read = read_in(&all, language, &forum.languages);
            let stands = match read {
                None => t.say("administration-own-words"),
                Some(version) if version.language == *language => dated(t, version),
                Some(version) => t.name("administration-text-in", own_name(&version.language)),
            };
            Row {
                language: own_name(language).to_owned(),
                code: language.to_string(),
                stands,
                amend: form_at(which, language),
                what: t.say(which.as_str()),
            }
        };
        texts.push(Listed {
            name: t.say(which.as_str()),
            address: which.address(),
            rows: forum.languages.iter().map(row).collect(),
        });
    }
    let page = page(&ask);
    let tabs = people::administration_tabs(&ask, HERE);
    reply::page(&ask, &TextsPage { t, page: &page, tabs, texts })
}

#[derive(Template)]
#[template(path = "administration/amend-text.html")]
struct AmendPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    text: String,
    seen: String,
    address: &'static str,
}

/// The text and language that the address names; the forum must speak it.
fn named(ask: &Ask) -> Result<(TextPage, Language), Problem> {
    let which = TextPage::parse(ask.part("page")).ok_or_else(|| Problem::not_found("such text"))?;
    let forum = ask.app.forum.now();
    let language = forum.languages.iter().find(|language| language.as_str() == ask.part("language"));
    Ok((which, language.cloned().ok_or_else(|| Problem::not_found("such language"))?))
}

/// What is amended: the highest version in this language, else the program's words in it.
fn stands(ask: &Ask, all: &[Version], which: TextPage, language: &Language) -> String {
    let version = all.iter().find(|version| version.language == *language);
    version
        .map_or_else(|| which.own_words(&ask.app.catalogue.words(language)), |version| version.text.clone())
}

async fn amend(ask: Ask) -> Reply {
    draw(&ask, Faults::default(), None).await
}

async fn draw(ask: &Ask, faults: Faults, typed: Option<String>) -> Reply {
    let (which, language) = named(ask)?;
    let t = &ask.viewer.t;
    let all = queries::texts(&mut ask.app.store.read(), which).await?;
    let stands = stands(ask, &all, which, &language);
    let title = format!("{} · {}", t.say(which.as_str()), own_name(&language));
    let page = Page::new(&ask.app, &ask.viewer, title);
    let status = faults.status();
    let drawn = AmendPage {
        t,
        page: &page,
        crumbs: vec![
            Link::new("/administration", t.say("people-administration")),
            Link::new(HERE, t.say("administration-texts")),
        ],
        faults,
        seen: Shown::default().text("text", &stands).marks(),
        text: typed.unwrap_or(stands),
        address: which.address(),
    };
    reply::page_with(ask, status, &drawn)
}

async fn keep(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let (which, language) = named(&ask)?;
    let (typed, seen) = (fields.text("text"), fields.get("seen").to_owned());
    let own = which.own_words(&ask.app.catalogue.words(&language));
    let text = typed.clone();
    let kept = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move {
            people::actions::hold_forum(change).await?;
            let all = queries::texts(change, which).await?;
            let stands = all.into_iter().find(|version| version.language == language);
            let stands = Shown::default().text("text", stands.map_or(own, |version| version.text));
            let typed = Shown::default().text("text", text.trim());
            stands.give_way(&typed, &seen).map_err(AdministrationError::Complaints)?;
            actions::keep_text(change, which, &language, &text).await
        })
    });
    match kept.await {
        Ok(()) => Ok(reply::go_to(HERE, Some("flash-text-kept"))),
        Err(AdministrationError::Complaints(complaints)) => {
            let faults = Faults::new(&ask.viewer.t, &complaints);
            draw(&ask, faults, Some(typed)).await
        }
        Err(error) => Err(error.into()),
    }
}
