//! `/register/recommendations/{id}`: the source's words, what every round found of them, and what follows.

mod drawn;

use super::assess::{Slot, under_way};
use super::bodies::{Bodies, Body, Own};
use super::cards::{Around, anchor};
use super::moderating::{self, Unseen};
use super::register::address;
use super::{history, opened, order, wording};
use crate::choosing::Choosing;
use crate::order::{Content, Suggestion};
use crate::queries::{self, Hidden, Suggested};
use crate::recommendation::Recommendation;
use crate::rules::{self, FILE_ASSESSMENT, KEEP_ACTIONS, KEEP_RECOMMENDATIONS};
use crate::shelf::Book;
use crate::state::Shelf;
use crate::vocabulary::{Register, Vocabulary};
use askama::Template;
use capability::{PanelPlace, panels};
use drawn::{After, Before, Drawn};
use kernel::{Instant, Problem, RecordRef};
use people::party::PublicName;
use people::vocabulary::Term;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use store::{Event, StoreError};
use uuid::Uuid;
use web::parts::Link;
use web::{App, Ask, Page, Reply, Rests, Words, reply};

/// Events in the margin.
const LATEST_EVENTS: u32 = 6;

/// A recommendation with the names of everyone in it.
pub struct Loaded {
    pub recommendation: Recommendation,
    pub names: HashMap<Uuid, PublicName>,
    pub groups: Vec<Term>,
    /// Newest first.
    pub events: Vec<Event>,
    /// The files of the imports that the events speak of.
    pub files: HashMap<Uuid, String>,
    /// Who proposed it here.
    pub proposed_by: Option<Uuid>,
    /// Moves, merges and splits; the oldest first.
    pub suggestions: Vec<Suggestion>,
    pub choosings: Vec<Choosing>,
    /// Assessments that moderators hid.
    pub hidden: Vec<Hidden>,
}

/// Reads one, with so many of its latest events.
pub async fn load(app: &App, id: Uuid, events: u32) -> Result<Option<Loaded>, StoreError> {
    let mut db = app.store.read();
    let Some(recommendation) = queries::recommendation(&mut db, id).await? else { return Ok(None) };
    let events = Event::of_record(&mut db, id, events).await?;
    let files = queries::import_files(&mut db, &history::imports_of(&events)).await?;
    let proposed_by = queries::proposal_behind(&mut db, id).await?.map(|proposal| proposal.party);
    let said = recommendation.said();
    let assessors = said.iter().filter_map(|(_, one)| one.party);
    let merged = recommendation.merged.iter().flat_map(|one| one.corrections.iter());
    let correctors = recommendation.corrections.iter().chain(merged).filter_map(|one| one.party);
    let actors = history::people_in(&events);
    let suggestions = queries::suggestions(&mut db, Suggested::About(id)).await?;
    let choosings = queries::choosings_with(&mut db, id).await?;
    let suggesting = order::parties(suggestions.iter());
    let others = actors.into_iter().chain(suggesting).chain(proposed_by);
    let hidden = queries::hidden_of(&mut db, id).await?;
    let parties: BTreeSet<Uuid> = assessors.chain(correctors).chain(others).collect();
    let parties: Vec<Uuid> = parties.into_iter().collect();
    let names = people::queries::public_names(&mut db, &parties).await?;
    let which = people::vocabulary::Vocabulary::StakeholderGroups;
    let groups = people::queries::vocabulary(&mut db, which).await?;
    Ok(Some(Loaded {
        recommendation,
        names,
        groups,
        events,
        files,
        proposed_by,
        suggestions,
        choosings,
        hidden,
    }))
}

impl Loaded {
    pub fn around<'a>(&'a self, t: &'a Words, vocabulary: &'a Vocabulary, language: &'a str) -> Around<'a> {
        Around { t, vocabulary, names: &self.names, groups: &self.groups, language }
    }
}

/// The forum's own language.
pub fn forum_language(app: &App) -> String {
    app.forum.now().languages.first().map_or_else(|| "en".to_owned(), ToString::to_string)
}

/// What a recommendation is called at the top of its page.
pub fn heading(t: &Words, recommendation: &Recommendation) -> String {
    let heading = recommendation.heading();
    if heading.is_empty() { t.say("read-no-text") } else { heading }
}

/// "65", or what it is called when it has no number; something even for one that is gone.
pub fn label(t: &Words, book: Option<&Book>) -> String {
    match book {
        Some(book) if !book.number.is_empty() => book.number.clone(),
        Some(book) if !book.heading.is_empty() => book.heading.clone(),
        _ => t.say("read-no-text"),
    }
}

#[derive(Template)]
#[template(path = "register/recommendation.html")]
struct RecommendationPage<'a> {
    t: &'a Words,
    page: &'a Page,
    body: &'a Body,
    contribute: Contribute,
    /// What other capabilities show beside the ways to contribute, and below everything, as HTML.
    ways: String,
    below: String,
}

/// What this reader can do here.
struct Contribute {
    /// The filled button.
    assess: Option<Link>,
    /// Amending one's own assessments, and what keepers do.
    others: Vec<Link>,
    /// Why there is no button, or what comes before it.
    why_not: String,
    /// What this reader filed and others do not read.
    unseen: Vec<Unseen>,
}

pub async fn show(ask: Ask) -> Reply {
    let id = ask.id("id")?;
    let (version, shelf, register) = opened(&ask.app, &ask.viewer.actor).await?;
    let keeps_actions = ask.may(&KEEP_ACTIONS, &rules::object(&register)).is_ok();
    let body = body(&ask.app, &ask.viewer.t, id, keeps_actions, version, &shelf).await?;
    let page = Page::new(&ask.app, &ask.viewer, body.title.clone());
    let drafts = drafts(&ask, id).await?;
    let unseen = moderating::unseen(&ask, id, &shelf, &body.hidden).await?;
    let is_held = unseen.iter().any(|one| !one.amend.is_empty());
    let contribute = Contribute { unseen, ..contribute(&ask, id, &register, &body, &drafts, is_held) };
    let record = RecordRef::new("recommendation", id);
    let mut rests = body.rests.clone();
    let ways = panels(&ask, PanelPlace::Ways, &record, &mut rests).await?;
    let below = panels(&ask, PanelPlace::Below, &record, &mut rests).await?;
    let drawn = RecommendationPage { t: &ask.viewer.t, page: &page, body: &body, contribute, ways, below };
    reply::shared_page(&ask, version, rests, &drawn)
}

/// One filled button: going on with what was begun, else amending what one said in this round, else assessing.
fn contribute(
    ask: &Ask,
    id: Uuid,
    register: &Register,
    body: &Body,
    drafts: &[Slot],
    is_held: bool,
) -> Contribute {
    let t = &ask.viewer.t;
    let here = address(id);
    let may = |rule| ask.may(rule, &rules::object(register)).is_ok();
    let mut ways: Vec<Link> = Vec::new();
    let mut may_assess = may(&FILE_ASSESSMENT);
    if let Some(into) = &body.merged_into {
        // What is said from now on is said where it went.
        ways.push(Link::new(&into.href, t.name("order-go-to", &into.word)));
        may_assess = false;
    }
    if may_assess {
        let party = ask.viewer.actor.party();
        let own: Vec<&Own> = body.own.iter().filter(|own| Some(own.party) == party).collect();
        let amend_at = |one: Uuid| format!("{here}/assessments/{one}/amend");
        let is_begun = |one: Uuid| drafts.contains(&Slot::Amends(one));
        for own in own.iter().filter(|own| is_begun(own.assessment)) {
            ways.push(Link::new(amend_at(own.assessment), t.say("read-go-on")));
        }
        if drafts.contains(&Slot::New) {
            ways.push(Link::new(format!("{here}/assess"), t.say("read-go-on")));
        }
        for own in own.iter().filter(|own| own.is_latest && !is_begun(own.assessment)) {
            ways.push(Link::new(amend_at(own.assessment), t.say("read-amend-yours")));
        }
        if !drafts.contains(&Slot::New) {
            let word = match (is_held || own.iter().any(|own| own.is_latest), body.is_assessed) {
                (true, _) => "read-add-another",
                (false, true) => "read-add-assessment",
                (false, false) => "read-be-first",
            };
            ways.push(Link::new(format!("{here}/assess"), t.say(word)));
        }
        for own in own.iter().filter(|own| !own.is_latest && !is_begun(own.assessment)) {
            ways.push(Link::new(amend_at(own.assessment), t.name("read-amend-yours-in", &own.round)));
        }
    } else if !ask.viewer.actor.is_signed_in() && body.merged_into.is_none() {
        let word = if body.is_assessed { "read-add-assessment" } else { "read-be-first" };
        ways.push(Link::new(format!("{here}/assess"), t.say(word)));
    }
    let mut ways = ways.into_iter();
    let assess = ways.next();
    let mut others: Vec<Link> = ways.collect();
    if may(&KEEP_ACTIONS) {
        others.push(Link::new(format!("{here}/actions/new"), t.say("read-add-action")));
    }
    if may(&KEEP_RECOMMENDATIONS) {
        others.push(Link::new(format!("{here}/amend"), t.say("read-amend-recommendation")));
    }
    let why_not = match (may_assess || body.merged_into.is_some(), ask.viewer.actor.is_signed_in()) {
        (true, _) => String::new(),
        (false, false) => t.say("read-sign-in-first"),
        (false, true) => t.say("read-members-assess"),
    };
    Contribute { assess, others, why_not, unseen: Vec::new() }
}

/// What this reader is still writing here.
async fn drafts(ask: &Ask, id: Uuid) -> Result<Vec<Slot>, StoreError> {
    let Some(party) = ask.viewer.actor.party() else { return Ok(Vec::new()) };
    let kept = queries::draft(&mut ask.app.store.read(), party, id).await?;
    Ok(kept.map_or_else(Vec::new, |(drafts, _)| under_way(&drafts)))
}

async fn body(
    app: &App,
    t: &Words,
    id: Uuid,
    keeps_actions: bool,
    version: u64,
    shelf: &Shelf,
) -> Result<Arc<Body>, Problem> {
    let bodies = app.state::<Bodies>();
    let now = app.store.clock().now();
    let key = (id, t.language().clone(), keeps_actions);
    if let Some(kept) = bodies.find(&key, &app.freshness, now) {
        return Ok(kept);
    }
    let loaded = load(app, id, LATEST_EVENTS).await?.ok_or_else(|| Problem::not_found("recommendation"))?;
    let vocabulary = shelf.vocabulary();
    let forum_language = forum_language(app);
    let around = loaded.around(t, &vocabulary, &forum_language);
    let mut drawn = Drawn::new(&around, &loaded, shelf, now);
    drawn.keeps_actions = keeps_actions;
    let drawn_merge = drawn.merged_into.as_ref().map(|merged| merged.into.clone());
    let rests = rests(&loaded, &vocabulary, now);
    let draw = |template: Result<String, askama::Error>| {
        template.map_err(|error| {
            Problem::new(kernel::ProblemKind::Internal, format!("the page cannot be drawn: {error}"))
        })
    };
    let body = Body {
        title: heading(t, &loaded.recommendation),
        before: draw(Before { t, view: &drawn }.render())?,
        after: draw(After { t, view: &drawn }.render())?,
        own: own(t, &loaded.recommendation, &vocabulary),
        merged_into: drawn_merge,
        hidden: loaded.hidden.clone(),
        is_assessed: !loaded.recommendation.said().is_empty(),
        rests,
        version,
    };
    Ok(bodies.keep(key, body))
}

fn own(t: &Words, one: &Recommendation, vocabulary: &Vocabulary) -> Vec<Own> {
    let latest = vocabulary.latest_round().map(|row| row.id);
    let own = one.assessments.iter().filter_map(|one| {
        Some(Own {
            party: one.party?,
            assessment: one.id,
            round: vocabulary.round(one.round).map(|row| wording::round(t, &row.round)).unwrap_or_default(),
            is_latest: Some(one.round) == latest,
        })
    });
    own.collect()
}

/// Everything that could make the page read differently: itself, those it is related to, whoever is named on it, the
/// forum's words, and the day on which it turns stale.
fn rests(loaded: &Loaded, vocabulary: &Vocabulary, now: Instant) -> Rests {
    let one = &loaded.recommendation;
    let mut on: Vec<String> = vec!["register".into(), "round".into(), "forum".into(), one.id.to_string()];
    on.extend(one.related.iter().map(|related| related.id.to_string()));
    on.extend(one.said().iter().flat_map(|(_, one)| one.covers.iter().map(|(id, _)| id.to_string())));
    let merges = loaded.suggestions.iter().filter(|one| matches!(one.content, Content::Merge { .. }));
    on.extend(merges.flat_map(Suggestion::about).map(|id| id.to_string()));
    on.extend(loaded.names.keys().map(ToString::to_string));
    on.sort_unstable();
    on.dedup();
    // What has turned stale stays so, whatever the time.
    Rests::on(on).until(stale_from(one, vocabulary).filter(|moment| *moment > now))
}

fn stale_from(one: &Recommendation, vocabulary: &Vocabulary) -> Option<Instant> {
    let standing = one.standing(vocabulary, Instant::from_micros(0));
    let round = standing.round?;
    let said = one.said();
    let of_round = said.iter().filter(|(_, assessment)| {
        vocabulary.round(assessment.round).is_some_and(|row| row.round.key == round.key)
    });
    crate::reading::stale_from(round, of_round.map(|(_, assessment)| assessment.finding().filed))
        .map(|moment| moment.plus(1))
}
/// The place of an assessment on the page.
pub fn address_of_assessment(recommendation: Uuid, assessment: Uuid) -> String {
    format!("{}#{}", address(recommendation), anchor(assessment))
}
