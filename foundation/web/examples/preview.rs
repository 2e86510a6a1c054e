//! Draws the page of parts to files, one for each language, to be looked at without a server:
//! `cargo run -p plenary-web --example preview -- FOLDER`.

use askama::Template;
use kernel::Language;
use std::error::Error;
use std::path::Path;
use std::sync::Arc;
use web::components::Components;
use web::layout::{Flash, LanguageLink, PersonMenu, own_name};
use web::parts::{Link, Tone};
use web::words::{Catalogue, Words};
use web::{MESSAGES, Page};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("name the folder to draw to")?;
    let folder = Path::new(&folder);
    let catalogue = Arc::new(Catalogue::new(MESSAGES)?);
    let languages: Vec<Language> = catalogue.languages().cloned().collect();
    for language in &languages {
        let t = catalogue.words(language);
        let page = shell(&t, &languages);
        let html = Components::new(&t, &page).render()?;
        std::fs::write(folder.join(format!("components-{language}.html")), html)?;
    }
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    for asset in std::fs::read_dir(assets)? {
        let asset = asset?;
        std::fs::copy(asset.path(), folder.join(asset.file_name()))?;
    }
    Ok(())
}

fn shell(t: &Words, languages: &[Language]) -> Page {
    let here = t.language();
    let signed_in = *here != Language::english();
    Page {
        lang: here.to_string(),
        dir: here.direction().as_str(),
        theme: String::new(),
        title: t.say("components"),
        forum: "Internet Governance Forum".into(),
        icon: "icon.svg",
        css: "plenary.css",
        js: "plenary.js",
        query: String::new(),
        csrf: String::new(),
        sign_in: "/sign-in".into(),
        address: "https://forum.example.org/about/components".into(),
        nav: vec![
            Link::new("/register", t.say("nav-register")).current_if(true),
            Link::new("/about/who-may-do-what", t.say("nav-about")),
        ],
        foot: vec![
            Link::new("/about/who-may-do-what", t.say("who-may-do-what")),
            Link::new("/about/components", t.say("components")),
            Link::new("/api/v1", t.say("open-interface")),
        ],
        languages: languages
            .iter()
            .map(|language| LanguageLink {
                code: language.to_string(),
                name: own_name(language).to_owned(),
                href: format!("components-{language}.html"),
                current: language == here,
            })
            .collect(),
        person: signed_in.then(|| PersonMenu {
            name: t.say("sample-assessor"),
            links: vec![Link::new("/account", t.say("your-account"))],
        }),
        flash: Some(Flash { tone: Tone::Good, text: t.say("sample-notice-good") }),
        request: String::new(),
    }
}
