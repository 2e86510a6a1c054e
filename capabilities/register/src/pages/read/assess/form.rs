//! The form of an assessment as it is drawn, empty, from a draft, or come back with what is wrong.

use super::super::recommendation::heading;
use super::super::register::address;
use super::super::wording;
use super::typed::{CANNOT, Typed};
use super::{About, keep};
use crate::assessment::Assessment;
use crate::document::Wording;
use crate::queries;
use crate::rules::{MAKE_REQUEST, object};
use askama::Template;
use capability::held::would_be_held;
use http::StatusCode;
use kernel::{Language, Problem};
use uuid::Uuid;
use web::parts::{Choice, Compared, Link, compare};
use web::{Ask, Faults, Page, Reply, Words, reply};

/// One form under way.
pub struct Writing {
    pub typed: Typed,
    pub faults: Faults,
    /// When its draft was saved; empty when there is none.
    pub saved: String,
    /// The id the assessment gets: the same form sent twice is filed once.
    pub once: Uuid,
    /// How many versions stood when an amendment was begun.
    pub seen: u64,
    /// What stands by now beside what was typed, when somebody was faster.
    pub stands: Option<Compared>,
    /// The way to sign in, for somebody whose session ended while writing.
    pub sign_in: String,
}

impl Writing {
    pub fn new(ask: &Ask, about: &About) -> Self {
        let store = &ask.app.store;
        Self {
            typed: Typed::default(),
            faults: Faults::default(),
            saved: String::new(),
            once: store.ids().ordered(store.clock().now()),
            seen: about.mark,
            stands: None,
            sign_in: String::new(),
        }
    }

    /// The form again with what is wrong with it, or the problem when the form cannot help it.
    pub async fn refused(mut self, ask: &Ask, about: &About, problem: Problem) -> Reply {
        self.faults = Faults::of_problem(&ask.viewer.t, problem)?;
        let status = self.faults.status();
        self.back(ask, about, status).await
    }

    /// The form of an amendment that came after another one: its words beside what stands there now.
    pub async fn overtaken(mut self, ask: &Ask, about: &About, now: &Assessment) -> Reply {
        let t = &ask.viewer.t;
        self.seen = about.mark;
        self.faults = Faults::whole(t.say("stale-form"));
        let words = |status: &[String], narrative: &str| {
            let status: Vec<String> = status
                .iter()
                .map(|key| match about.vocabulary.status(key) {
                    Some(status) => status.word(t),
                    None => key.clone(),
                })
                .collect();
            format!("{}\n\n{narrative}", t.list(&status))
        };
        let typed = self.typed.version();
        let stands = now.now();
        self.stands =
            Some(compare(&words(&stands.status, &stands.narrative), &words(&typed.status, &typed.narrative)));
        self.back(ask, about, StatusCode::CONFLICT).await
    }

    /// The form again. Its words are kept as a draft as well, for whoever closes the window now.
    pub async fn back(mut self, ask: &Ask, about: &About, status: StatusCode) -> Reply {
        if ask.viewer.actor.is_signed_in() && self.saved.is_empty() {
            // That the draft could not be kept is no reason to lose the form that holds the words.
            match keep(ask, about.id(), about.slot(), self.once, &self.typed).await {
                Ok(saved) => self.saved = ask.viewer.t.clock(saved),
                Err(problem) => tracing::info!(problem.detail, "a draft was not kept"),
            }
        }
        FormPage::draw(ask, about, self, status).await
    }
}

/// Characters of a text that still stands whole above the form.
const LONG: usize = 600;

#[derive(Template)]
#[template(path = "register/assess.html")]
pub struct FormPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    writing: Writing,
    /// The assessment that is amended; empty for a new one.
    amends: String,
    draft: String,
    statuses: Vec<Choice>,
    speakers: Vec<Choice>,
    rounds: Vec<Choice>,
    back: String,
    text: String,
    /// Folded, so that the form is not far below.
    is_long: bool,
    is_summary: bool,
    lang: String,
    dir: &'static str,
    /// What stands already in the round, in figures.
    said: String,
    said_href: String,
    /// Where the own assessment of this round is amended, when there is one already; else empty.
    yours_href: String,
    /// Whether a moderator looks at it before others do.
    will_be_held: bool,
    /// The button that files it and asks others for what is missing; empty: this reader asks nobody.
    file_and_ask: String,
}

impl<'a> FormPage<'a> {
    pub async fn show(ask: &'a Ask, about: &'a About, writing: Writing) -> Reply {
        Self::draw(ask, about, writing, StatusCode::OK).await
    }

    async fn draw(ask: &Ask, about: &About, writing: Writing, status: StatusCode) -> Reply {
        let t = &ask.viewer.t;
        let one = &about.found.recommendation;
        let title = if about.amended.is_some() { "assess-amend-title" } else { "assess-title" };
        let title = if one.number.is_empty() {
            t.say(format!("{title}-unnumbered"))
        } else {
            t.name(title, &one.number)
        };
        let page = Page::new(&ask.app, &ask.viewer, title);
        let label = if one.number.is_empty() {
            heading(t, one)
        } else {
            t.name("read-recommendation-number", &one.number)
        };
        let language = Language::parse(&one.language).unwrap_or_else(Language::english);
        let rounds = if about.amended.is_some() { Vec::new() } else { rounds(t, about, &writing.typed) };
        let drawn = FormPage {
            t,
            page: &page,
            crumbs: vec![
                Link::new("/register", t.say("nav-register")),
                Link::new(address(one.id), label.clone()),
            ],
            amends: about.amended.as_ref().map(|amended| amended.id.to_string()).unwrap_or_default(),
            draft: format!("{}/draft", address(one.id)),
            statuses: statuses(t, about, &writing.typed),
            speakers: if about.amended.is_some() { Vec::new() } else { speakers(ask, about, &writing.typed) },
            rounds,
            back: address(one.id),
            text: one.text.clone(),
            is_long: one.text.chars().count() > LONG,
            is_summary: one.wording == Wording::Summary,
            lang: one.language.clone(),
            dir: language.direction().as_str(),
            said: said(t, about, &writing.typed.round),
            said_href: address(one.id),
            yours_href: yours(ask, about, &writing.typed.round)
                .map(|own| format!("{}/assessments/{own}/amend", address(one.id)))
                .unwrap_or_default(),
            will_be_held: will_be_held(ask, about).await?,
            file_and_ask: match ask.may(&MAKE_REQUEST, &object(&about.vocabulary.register)) {
                Ok(()) if about.amended.is_none() => t.say("request-file-and-ask"),
                _ => String::new(),
            },
            writing,
        };
        reply::page_with(ask, status, &drawn)
    }
}

async fn will_be_held(ask: &Ask, about: &About) -> Result<bool, Problem> {
    let Some(party) = ask.viewer.actor.party() else { return Ok(false) };
    let mut db = ask.app.store.read();
    let is_known = queries::is_known_here(&mut db, party).await?;
    let object = object(&about.vocabulary.register);
    Ok(would_be_held(&mut db, &ask.viewer.actor, &object, is_known).await?)
}

fn statuses(t: &Words, about: &About, typed: &Typed) -> Vec<Choice> {
    let chosen = |key: &str| typed.status.iter().any(|one| one == key);
    let mut choices: Vec<Choice> = about
        .vocabulary
        .statuses
        .iter()
        .map(|status| Choice::new(&status.key, status.word(t)).chosen_if(chosen(&status.key)))
        .collect();
    let cannot = Choice::new(CANNOT, t.say("read-cannot-be-assessed")).with_help(t.say("assess-cannot-help"));
    choices.push(cannot.chosen_if(chosen(CANNOT)));
    choices
}

/// The memberships held now, and oneself.
fn speakers(ask: &Ask, about: &About, typed: &Typed) -> Vec<Choice> {
    let Some(person) = ask.viewer.actor.person() else { return Vec::new() };
    people::capacity::choices(&ask.viewer.t, person, &about.found.groups, &typed.speak_as)
}

fn rounds(t: &Words, about: &About, typed: &Typed) -> Vec<Choice> {
    let latest = about.vocabulary.latest_round().map_or("", |row| row.round.key.as_str());
    let wanted = if typed.round.is_empty() { latest } else { typed.round.as_str() };
    let choice = |row: &crate::vocabulary::RoundRow| {
        Choice::new(&row.round.key, wording::round(t, &row.round)).chosen_if(row.round.key == wanted)
    };
    about.vocabulary.rounds.iter().map(choice).collect()
}

/// The own assessment that stands in the round in which a new one would.
fn yours(ask: &Ask, about: &About, round: &str) -> Option<Uuid> {
    let party = ask.viewer.actor.party()?;
    let row =
        if round.is_empty() { about.vocabulary.latest_round() } else { about.vocabulary.round_by_key(round) };
    let row = row.filter(|_| about.amended.is_none())?;
    let mut all = about.found.recommendation.assessments.iter();
    all.find(|one| one.round == row.id && one.party == Some(party)).map(|one| one.id)
}

/// How many assessments stand in the round: that there are others, not what they say.
fn said(t: &Words, about: &About, round: &str) -> String {
    let row =
        if round.is_empty() { about.vocabulary.latest_round() } else { about.vocabulary.round_by_key(round) };
    let Some(row) = row.filter(|_| about.amended.is_none()) else { return String::new() };
    let n = about.found.recommendation.assessments.iter().filter(|one| one.round == row.id).count();
    t.count("assess-already-said", n)
}
