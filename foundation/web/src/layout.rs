//! The shell of every page: what stands around the part that matters.

use crate::app::App;
use crate::ask::Viewer;
use crate::assets;
use crate::parts::{Link, Tone};
use kernel::{Direction, Language, Rule};

/// A place in the main navigation, as a capability's manifest names it.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// `/register`
    pub address: &'static str,
    /// Id of the message that names it.
    pub message: &'static str,
    /// Shown to whoever may do this; `None`: to everyone.
    pub rule: Option<&'static Rule>,
}

/// The values of `shell.html`.
#[derive(Debug, Clone)]
pub struct Page {
    pub lang: String,
    pub dir: &'static str,
    /// `light` or `dark` when the reader has chosen; empty: as the system has it.
    pub theme: String,
    pub title: String,
    pub forum: String,
    pub icon: &'static str,
    pub css: &'static str,
    pub js: &'static str,
    /// What stands in the search field.
    pub query: String,
    /// The token of this viewer's forms; empty on pages that are the same for everyone.
    pub csrf: String,
    pub sign_in: String,
    /// The full address, for paper.
    pub address: String,
    pub nav: Vec<Link>,
    pub foot: Vec<Link>,
    pub languages: Vec<LanguageLink>,
    pub person: Option<PersonMenu>,
    pub flash: Option<Flash>,
    /// The request's id, on pages that say something went wrong.
    pub request: String,
}

#[derive(Debug, Clone)]
pub struct LanguageLink {
    pub code: String,
    pub name: String,
    pub href: String,
    pub current: bool,
}

#[derive(Debug, Clone)]
pub struct PersonMenu {
    pub name: String,
    pub links: Vec<Link>,
}

#[derive(Debug, Clone)]
pub struct Flash {
    pub tone: Tone,
    pub text: String,
}

impl Page {
    /// The shell around a page with this title, for this viewer.
    pub fn new(app: &App, viewer: &Viewer, title: impl Into<String>) -> Self {
        let t = &viewer.t;
        let forum = app.forum.now();
        let here = viewer.path.as_str();
        let under = |address: &str| here == address || here.starts_with(&format!("{address}/"));
        let shown = |place: &&Place| {
            place.rule.is_none_or(|rule| kernel::may(&viewer.actor, rule, &kernel::Object::default()).is_ok())
        };
        let link =
            |place: &Place| Link::new(place.address, t.say(place.message)).current_if(under(place.address));
        let nav: Vec<Link> = app.nav.iter().filter(|place| place.rule.is_none()).map(link).collect();
        let foot = [
            ("/about/privacy", "privacy"),
            ("/about/terms", "terms"),
            ("/about/who-may-do-what", "who-may-do-what"),
            ("/about/components", "components"),
            ("/api/v1", "open-interface"),
        ];
        let person = viewer.actor.person().map(|person| PersonMenu {
            name: person.name.clone(),
            // What lies under another place is reached from there.
            links: app
                .nav
                .iter()
                .filter(|place| place.rule.is_some() && place.address.matches('/').count() == 1)
                .filter(shown)
                .map(link)
                .collect(),
        });
        Self {
            lang: t.language().to_string(),
            dir: t.language().direction().as_str(),
            theme: viewer.theme.clone(),
            title: title.into(),
            forum: forum.name.clone(),
            icon: assets::address("icon.svg"),
            css: assets::address("plenary.css"),
            js: assets::address("plenary.js"),
            query: String::new(),
            csrf: viewer.form_token.clone(),
            sign_in: sign_in_from(here, &viewer.query),
            address: format!("{}{here}", app.options.public_url),
            nav,
            foot: foot.into_iter().map(|(href, id)| Link::new(href, t.say(id))).collect(),
            languages: forum.languages.iter().map(|language| language_link(language, viewer)).collect(),
            person,
            flash: viewer
                .flash
                .as_ref()
                .filter(|id| t.has(id))
                .map(|id| Flash { tone: Tone::Good, text: t.say(id) }),
            request: String::new(),
        }
    }

    /// Whether the page runs from the right.
    pub fn is_rtl(&self) -> bool {
        self.dir == Direction::RightToLeft.as_str()
    }
}

/// The way to sign in and back to where one was.
fn sign_in_from(path: &str, query: &str) -> String {
    if path == "/" || path.starts_with("/sign-") {
        return "/sign-in".to_owned();
    }
    let back = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
    format!("/sign-in?{}", crate::ask::encode(&[("next", &back)]))
}

fn language_link(language: &Language, viewer: &Viewer) -> LanguageLink {
    let mut pairs: Vec<(String, String)> =
        crate::ask::decode(&viewer.query).into_iter().filter(|(name, _)| name != "lang").collect();
    pairs.push(("lang".into(), language.to_string()));
    let pairs: Vec<(&str, &str)> =
        pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    LanguageLink {
        code: language.to_string(),
        name: own_name(language).to_owned(),
        href: format!("?{}", crate::ask::encode(&pairs)),
        current: viewer.t.language() == language,
    }
}

/// What speakers of a language call it; its tag where we do not know.
pub fn own_name(language: &Language) -> &str {
    match language.primary() {
        "ar" => "العربية",
        "zh" => "中文",
        "en" => "English",
        "fr" => "Français",
        "ru" => "Русский",
        "es" => "Español",
        "pt" => "Português",
        "de" => "Deutsch",
        "it" => "Italiano",
        "ja" => "日本語",
        "ko" => "한국어",
        "tr" => "Türkçe",
        "sw" => "Kiswahili",
        "hi" => "हिन्दी",
        _ => language.as_str(),
    }
}
