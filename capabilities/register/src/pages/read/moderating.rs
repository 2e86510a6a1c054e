//! Reporting an assessment, what waits for moderators, what they do with one, and what its author sees of it meanwhile.

use super::cards::anchor;
use super::recommendation::{Loaded, forum_language, label};
use super::register::address;
use super::{opened, recommendation, wording};
use crate::assessment::{Assessment, Version};
use crate::held::{Held, Moderated};
use crate::rules::{self, MODERATE_ASSESSMENTS, REPORT_ASSESSMENT};
use crate::state::Shelf;
use crate::vocabulary::{Register, Vocabulary};
use crate::{actions, queries};
use askama::Template;
use capability::held::{LogAsked, Moderated as Line, Waiting};
use kernel::hold::{Standing, Step};
use kernel::{Actor, Problem, RecordRef};
use std::sync::Arc;
use store::BoxFuture;
use uuid::Uuid;
use web::parts::{AssessmentCard, Choice, Compared, Link, compare};
use web::{App, Ask, Faults, Given, Page, Reply, Routes, Words, reply};

/// Of each kind in the queue.
const MOST: u32 = 500;

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/register/assessments/{assessment}/report", &REPORT_ASSESSMENT, begin_report)
        .post("/register/assessments/{assessment}/report", &REPORT_ASSESSMENT, report)
        .get("/register/assessments/{assessment}/moderate", &MODERATE_ASSESSMENTS, show)
        .post("/register/assessments/{assessment}/moderate", &MODERATE_ASSESSMENTS, moderate)
}

/// Where moderators look at an assessment.
fn moderating(assessment: Uuid) -> String {
    format!("/register/assessments/{assessment}/moderate")
}

/// An assessment with the recommendation it is about.
struct Opened {
    one: Moderated,
    found: Loaded,
    vocabulary: Arc<Vocabulary>,
    shelf: Arc<Shelf>,
    register: Register,
}

async fn opened_assessment(ask: &Ask) -> Result<Opened, Problem> {
    let id = ask.id("assessment")?;
    let (_, shelf, register) = opened(&ask.app, &ask.viewer.actor).await?;
    let gone = || Problem::not_found("assessment");
    let mut db = ask.app.store.read();
    let one = queries::moderated(&mut db, id).await?.ok_or_else(gone)?;
    let first = one.covers().first().copied().ok_or_else(gone)?;
    let mut found = recommendation::load(&ask.app, first, 0).await?.ok_or_else(gone)?;
    let party: Vec<Uuid> = one.party().into_iter().collect();
    found.names.extend(people::queries::public_names(&mut db, &party).await?);
    Ok(Opened { one, found, vocabulary: shelf.vocabulary(), shelf, register })
}

impl Opened {
    fn crumbs(&self, t: &Words) -> Vec<Link> {
        let id = self.found.recommendation.id;
        let label = label(t, self.shelf.look(|books| books.book(id)).as_ref());
        vec![
            Link::new("/register", t.say("nav-register")),
            Link::new(address(id), t.name("read-recommendation-number", label)),
        ]
    }

    /// What stands of it, or what is to stand.
    fn card(&self, ask: &Ask) -> Option<AssessmentCard> {
        let standing = self.one.stands.clone();
        let shown = standing
            .or_else(|| self.one.held.as_ref().map(|held| named(&ask.viewer.t, &self.shelf, held)))?;
        let language = forum_language(&ask.app);
        let around = self.found.around(&ask.viewer.t, &self.vocabulary, &language);
        Some(AssessmentCard { report: String::new(), ..around.card_of(&self.found.recommendation, &shown) })
    }
}

/// What is held as an assessment whose recommendations bear their numbers.
fn named(t: &Words, shelf: &Shelf, held: &Held) -> Assessment {
    let mut shown = held.as_assessment();
    for (id, number) in &mut shown.covers {
        *number = label(t, shelf.look(|books| books.book(*id)).as_ref());
    }
    shown
}

#[derive(Template)]
#[template(path = "moderating/report.html")]
struct ReportPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    card: AssessmentCard,
    reason: String,
    back: String,
}

async fn begin_report(ask: Ask) -> Reply {
    let opened = opened_assessment(&ask).await?;
    // Moderators have nobody to tell.
    if ask.may(&MODERATE_ASSESSMENTS, &rules::object(&opened.register)).is_ok() {
        return Ok(reply::go_to(&moderating(ask.id("assessment")?), None));
    }
    draw_report(&ask, String::new(), Faults::default()).await
}

async fn draw_report(ask: &Ask, reason: String, faults: Faults) -> Reply {
    let opened = opened_assessment(ask).await?;
    ask.may(&REPORT_ASSESSMENT, &rules::object(&opened.register))?;
    let is_read = matches!(opened.one.standing(), Standing::Shown | Standing::Amended);
    let card = opened.card(ask).filter(|_| is_read).ok_or_else(|| Problem::not_found("assessment"))?;
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, t.say("moderation-report-title"));
    let status = faults.status();
    let drawn = ReportPage {
        t,
        page: &page,
        crumbs: opened.crumbs(t),
        faults,
        back: format!("{}#{}", address(opened.found.recommendation.id), card.id),
        card,
        reason,
    };
    reply::page_with(ask, status, &drawn)
}

async fn report(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let (id, reason) = (ask.id("assessment")?, fields.text("reason"));
    let typed = reason.clone();
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::report_assessment(change, id, &typed).await })
    });
    match write.await {
        Ok(()) => {
            let opened = opened_assessment(&ask).await?;
            let there = format!("{}#{}", address(opened.found.recommendation.id), anchor(id));
            Ok(reply::go_to(&there, Some("flash-reported")))
        }
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw_report(&ask, reason, faults).await
        }
    }
}

/// A moment and what was said then.
struct Said {
    date: String,
    words: String,
}

#[derive(Template)]
#[template(path = "moderating/moderate.html")]
struct ModeratePage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    card: AssessmentCard,
    /// How it stands, in a sentence.
    stands: String,
    /// The words that stand beside those that wait to take their place.
    waiting: Option<Compared>,
    steps: Vec<Choice>,
    /// The mark of what is shown.
    seen: i64,
    reason: String,
    reports: Vec<Said>,
    log: Vec<Said>,
}

async fn show(ask: Ask) -> Reply {
    draw(&ask, "", String::new(), Faults::default()).await
}

async fn draw(ask: &Ask, chosen: &str, reason: String, faults: Faults) -> Reply {
    let opened = opened_assessment(ask).await?;
    ask.may(&MODERATE_ASSESSMENTS, &rules::object(&opened.register))?;
    let card = opened.card(ask).ok_or_else(|| Problem::not_found("assessment"))?;
    let t = &ask.viewer.t;
    let id = ask.id("assessment")?;
    let mut db = ask.app.store.read();
    let reports = queries::reports_of(&mut db, id).await?;
    let log = queries::moderation_of(&mut db, id).await?;
    let (one, is_reported) = (&opened.one, reports.iter().any(|report| report.waits));
    let standing = one.standing();
    let step = |step: Step| {
        Choice::new(step.as_str(), t.say(format!("moderation-step-{}", step.as_str())))
            .with_help(t.say(format!("moderation-step-{}-help", step.as_str())))
            .chosen_if(chosen == step.as_str())
    };
    let words = |version: &Version| {
        let verdict = wording::verdict(t, &opened.vocabulary, &version.status, &version.status_as_written);
        format!("{}\n\n{}{}", wording::words(t, &verdict), version.narrative, evidence(version))
    };
    let page = Page::new(&ask.app, &ask.viewer, t.say("moderation-title"));
    let status = faults.status();
    let drawn = ModeratePage {
        t,
        page: &page,
        crumbs: opened.crumbs(t),
        faults,
        card,
        stands: t.say(format!("moderation-stands-{}", standing.as_str())),
        waiting: match (&one.stands, &one.held) {
            (Some(stands), Some(held)) if standing == Standing::Amended => {
                Some(compare(&words(stands.now()), &words(&held.words)))
            }
            _ => None,
        },
        steps: Step::of(standing, is_reported).into_iter().map(step).collect(),
        seen: one.mark(),
        reason,
        reports: reports
            .iter()
            .map(|report| Said { date: t.moment(report.at), words: report.reason.clone() })
            .collect(),
        log: log
            .iter()
            .map(|entry| Said { date: t.moment(entry.at), words: done(t, entry.step, &entry.reason) })
            .collect(),
    };
    reply::page_with(ask, status, &drawn)
}

/// Links are words like others: each on a line of its own.
fn evidence(version: &Version) -> String {
    version.evidence.iter().map(|one| format!("\n{} {}", one.title, one.url)).collect()
}

/// "Hidden. Why."
fn done(t: &Words, step: Step, reason: &str) -> String {
    let what = t.say(format!("moderation-step-{}-done", step.as_str()));
    if reason.is_empty() { what } else { format!("{what} {reason}") }
}

async fn moderate(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let (id, reason, word) = (ask.id("assessment")?, fields.text("reason"), fields.get("step").to_owned());
    let Some(step) = Step::parse(&word) else {
        let faults = Faults::whole(ask.viewer.t.say("moderation-step-missing"));
        return draw(&ask, "", reason, faults).await;
    };
    let typed = reason.clone();
    // Without a mark, the form was never drawn for anybody to look at.
    let seen = Some(fields.get("seen").parse().unwrap_or(0));
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::moderate_assessment(change, id, step, &typed, seen).await })
    });
    match write.await {
        Ok(()) => Ok(reply::go_to("/moderation", Some("flash-done-and-logged"))),
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(&ask, &word, reason, faults).await
        }
    }
}

/// Assessments that are held or reported: the register's part of the forum's queue, beside what is proposed.
pub(crate) fn waiting<'a>(
    app: &'a App,
    actor: &'a Actor,
    t: &'a Words,
) -> BoxFuture<'a, Result<Vec<Waiting>, Problem>> {
    Box::pin(async move {
        let mut all = super::super::proposals::held(app, actor, t).await?;
        let shelf = app.state::<Shelf>();
        let vocabulary = shelf.vocabulary();
        let object = rules::object(&vocabulary.register);
        let may = |rule| kernel::may(actor, rule, &object).is_ok();
        if !may(&rules::READ_REGISTER) || !may(&MODERATE_ASSESSMENTS) {
            return Ok(all);
        }
        let about = |covers: &[Uuid]| {
            let book = covers.first().and_then(|id| shelf.look(|books| books.book(*id)));
            t.name("moderation-assessment-of", label(t, book.as_ref()))
        };
        let words = |version: &Version| {
            let verdict = wording::verdict(t, &vocabulary, &version.status, &version.status_as_written);
            format!("{}: {}{}", wording::words(t, &verdict), version.narrative, evidence(version))
        };
        let mut db = app.store.read();
        let held = queries::held_waiting(&mut db, MOST).await?;
        let reported = queries::reported(&mut db, MOST).await?;
        for one in held.iter().filter(|one| !reported.contains(&one.id)) {
            all.push(Waiting {
                title: about(&one.covers),
                address: moderating(one.id),
                party: Some(one.party),
                since: one.words.at,
                words: words(&one.words),
                reports: Vec::new(),
            });
        }
        for id in reported {
            let Some(one) = queries::moderated(&mut db, id).await? else { continue };
            let Some(version) = one.words() else { continue };
            let reports = queries::reports_of(&mut db, id).await?;
            let reports: Vec<_> = reports.into_iter().filter(|report| report.waits).collect();
            all.push(Waiting {
                title: about(&one.covers()),
                address: moderating(id),
                party: one.party(),
                since: reports.first().map_or(version.at, |report| report.at),
                words: words(version),
                reports: reports.into_iter().map(|report| report.reason).collect(),
            });
        }
        Ok(all)
    })
}

/// What moderators did with assessments, for whoever may read the register.
pub(crate) fn moderated<'a>(
    app: &'a App,
    actor: &'a Actor,
    t: &'a Words,
    asked: LogAsked,
) -> BoxFuture<'a, Result<Vec<Line>, Problem>> {
    Box::pin(async move {
        let shelf = app.state::<Shelf>();
        let object = rules::object(&shelf.vocabulary().register);
        if kernel::may(actor, &rules::READ_REGISTER, &object).is_err() {
            return Ok(Vec::new());
        }
        let LogAsked { on, before, most } = asked;
        let entries = queries::moderation(&mut app.store.read(), on, before, most).await?;
        let line = |entry: crate::held::Entry| {
            let book = shelf.look(|books| books.book(entry.recommendation));
            Line {
                id: entry.id,
                what: RecordRef::new("assessment", entry.assessment),
                on: RecordRef::new("recommendation", entry.recommendation),
                title: t.name("moderation-assessment-of", label(t, book.as_ref())),
                address: format!("{}#{}", address(entry.recommendation), anchor(entry.assessment)),
                step: entry.step,
                party: entry.party,
                at: entry.at,
                reason: entry.reason,
            }
        };
        Ok(entries.into_iter().map(line).collect())
    })
}

/// What its author sees of an assessment that others do not read.
pub struct Unseen {
    pub card: AssessmentCard,
    pub note: String,
    /// Why moderators hid it or did not let it through; empty: nobody did.
    pub reason: String,
    /// Where it is amended; empty: it is not.
    pub amend: String,
}

/// What of the viewer's own on a recommendation is held, was not let through, or is hidden.
pub async fn unseen(
    ask: &Ask,
    id: Uuid,
    shelf: &Shelf,
    hidden: &[queries::Hidden],
) -> Result<Vec<Unseen>, Problem> {
    let Some(party) = ask.viewer.actor.party() else { return Ok(Vec::new()) };
    let mut db = ask.app.store.read();
    let held = queries::held_of(&mut db, party).await?;
    let held: Vec<Held> = held.into_iter().filter(|one| one.covers.contains(&id)).collect();
    let hidden: Vec<&queries::Hidden> = hidden.iter().filter(|one| one.party == Some(party)).collect();
    if held.is_empty() && hidden.is_empty() {
        return Ok(Vec::new());
    }
    let t = &ask.viewer.t;
    let Some(found) = recommendation::load(&ask.app, id, 0).await? else { return Ok(Vec::new()) };
    let mut found = found;
    found.names.extend(people::queries::public_names(&mut db, &[party]).await?);
    let (vocabulary, language) = (shelf.vocabulary(), forum_language(&ask.app));
    let around = found.around(t, &vocabulary, &language);
    let card = |one: &Assessment| AssessmentCard {
        report: String::new(),
        earlier: 0,
        ..around.card_of(&found.recommendation, one)
    };
    let mut unseen = Vec::new();
    for one in held {
        let state = match (one.amends, one.waits()) {
            (true, true) => "amendment-waits",
            (true, false) => "amendment-declined",
            (false, true) => "waits",
            (false, false) => "declined",
        };
        let mut card = card(&named(t, shelf, &one));
        if one.amends {
            // The one that stands bears this name on the page.
            card.id = format!("{}-new", card.id);
        }
        unseen.push(Unseen {
            card,
            note: t.say(format!("moderation-yours-{state}")),
            amend: format!("{}/assessments/{}/amend", address(id), one.id),
            reason: one.declined.unwrap_or_default(),
        });
    }
    for one in hidden {
        let Some(stands) = queries::moderated(&mut db, one.assessment).await?.and_then(|one| one.stands)
        else {
            continue;
        };
        unseen.push(Unseen {
            card: card(&stands),
            note: t.say("moderation-yours-hidden"),
            reason: one.reason.clone(),
            amend: String::new(),
        });
    }
    Ok(unseen)
}

/// That moderators hid assessments here, and why.
pub fn hidden_lines(t: &Words, hidden: &[queries::Hidden]) -> Vec<String> {
    let line = |one: &queries::Hidden| {
        let date = t.date(one.at);
        let values = [("date", Given::Text(&date)), ("reason", Given::Text(&one.reason))];
        t.with("moderation-hidden-since", &values)
    };
    hidden.iter().map(line).collect()
}
