//! Proposing a recommendation, what waits for somebody to look at it, and what became of the others.

use super::read::opened;
use crate::error::RegisterError;
use crate::proposal::{NewProposal, Proposal, State};
use crate::rules::{self, KEEP_RECOMMENDATIONS, PROPOSE, READ_REGISTER};
use crate::{actions, queries};
use askama::Template;
use kernel::{Actor, Problem};
use people::party::PublicName;
use std::collections::{BTreeSet, HashMap};
use store::{BoxFuture, StoreError};
use uuid::Uuid;
use web::parts::{Choice, Link, Shape, Status, Tone};
use web::{App, Ask, Faults, Fields, Page, Reply, Rests, Routes, Words, reply};

/// Proposals of one state on the page.
const MOST: u32 = 200;

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/register/propose", &PROPOSE, form)
        .post("/register/propose", &PROPOSE, propose)
        .get("/register/proposals", &READ_REGISTER, list)
        .post("/register/proposals/{proposal}", &KEEP_RECOMMENDATIONS, decide)
}

#[derive(Template)]
#[template(path = "proposals/form.html")]
struct FormPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    typed: NewProposal,
    /// Drawn with the form: what it makes bears this id, so a form sent twice makes one.
    form_id: Uuid,
    categories: Vec<Choice>,
    speakers: Vec<Choice>,
}

fn crumbs(t: &Words) -> Vec<Link> {
    vec![Link::new("/register", t.say("nav-register"))]
}

async fn draw(ask: &Ask, faults: Faults, typed: NewProposal, form_id: Uuid, speak_as: &str) -> Reply {
    let mut db = ask.app.store.read();
    let vocabulary = queries::vocabulary(&mut db).await?;
    ask.may(&PROPOSE, &rules::object(&vocabulary.register))?;
    let which = people::vocabulary::Vocabulary::StakeholderGroups;
    let groups = people::queries::vocabulary(&mut db, which).await?;
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, t.say("proposals-propose"));
    let mut categories = vec![Choice::new("", t.say("proposals-no-category"))];
    categories.extend(
        vocabulary
            .categories
            .iter()
            .map(|one| Choice::new(&one.key, &one.name).chosen_if(one.key == typed.category)),
    );
    let person = ask.viewer.actor.person();
    let speakers = person.map(|person| people::capacity::choices(t, person, &groups, speak_as));
    let status = faults.status();
    let template = FormPage {
        t,
        page: &page,
        crumbs: crumbs(t),
        faults,
        typed,
        form_id,
        categories,
        speakers: speakers.unwrap_or_default(),
    };
    reply::page_with(ask, status, &template)
}

async fn form(ask: Ask) -> Reply {
    let form_id = ask.app.store.ids().ordered(ask.app.store.clock().now());
    draw(&ask, Faults::default(), NewProposal::default(), form_id, "").await
}

/// Under which source what the forum lets through stands: named in the forum's own language.
pub(crate) fn source(app: &App) -> String {
    let language = app.forum.now().languages.first().cloned();
    app.catalogue.words(&language.unwrap_or_else(kernel::Language::english)).say("proposals-source")
}

async fn propose(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let new = NewProposal {
        title: fields.get("title").into(),
        text: fields.text("text"),
        why: fields.text("why"),
        language: ask.viewer.t.language().to_string(),
        category: fields.get("category").into(),
    };
    let form_id = fields.get("form").parse().unwrap_or_else(|_| ask.app.store.ids().random());
    let speak_as = fields.get("speak-as").to_owned();
    let (asked, source, capacity) = (new.clone(), source(&ask.app), people::capacity::chosen(&speak_as));
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move {
            match actions::propose(change, form_id, capacity, asked, &source).await {
                // The same form once more.
                Ok(()) | Err(RegisterError::SentTwice) => {}
                Err(error) => return Err(error),
            }
            let stands = queries::proposal(change, form_id).await?;
            Ok(stands.and_then(|proposal| proposal.made))
        })
    });
    match write.await {
        Ok(Some(made)) => {
            Ok(reply::go_to(&format!("/register/recommendations/{made}"), Some("flash-proposal-stands")))
        }
        Ok(None) => Ok(reply::go_to("/register/proposals", Some("flash-proposal-held"))),
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(&ask, faults, new, form_id, &speak_as).await
        }
    }
}

/// A proposal as the page shows it.
struct ProposalLine {
    id: Uuid,
    title: String,
    text: String,
    why: String,
    category: String,
    who: String,
    at: String,
    state: Status,
    reason: String,
    /// The recommendation it became; empty: none.
    href: String,
    /// What is shown beyond that there was one.
    is_seen: bool,
    may_decide: bool,
}

#[derive(Template)]
#[template(path = "proposals/list.html")]
struct ListPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    waiting: Vec<ProposalLine>,
    decided: Vec<ProposalLine>,
    may_propose: bool,
    source: String,
    /// Of the form that came back.
    reason: String,
}

async fn list(ask: Ask) -> Reply {
    draw_list(&ask, Faults::default(), None).await
}

async fn draw_list(ask: &Ask, faults: Faults, again: Option<&Fields>) -> Reply {
    let (version, shelf, register) = opened(&ask.app, &ask.viewer.actor).await?;
    let (t, object) = (&ask.viewer.t, rules::object(&register));
    let may_decide = ask.may(&KEEP_RECOMMENDATIONS, &object).is_ok();
    let own = ask.viewer.actor.party();
    let mut db = ask.app.store.read();
    let mut waiting = queries::proposals(&mut db, State::Held, MOST).await?;
    waiting.retain(|one| may_decide || own == Some(one.party));
    let mut decided = queries::proposals(&mut db, State::Taken, MOST).await?;
    decided.extend(queries::proposals(&mut db, State::Declined, MOST).await?);
    decided.sort_by_key(|one| std::cmp::Reverse(one.decision.as_ref().map(|decision| decision.at)));
    let names = names(&mut db, waiting.iter().chain(&decided)).await?;
    let vocabulary = shelf.vocabulary();
    let line = |one: Proposal| {
        let is_own = own == Some(one.party);
        let category = vocabulary.category_by_key(&one.new.category);
        ProposalLine {
            id: one.id,
            who: name(t, &names, one.party),
            at: t.moment(one.at),
            state: state(t, one.state),
            category: category.map(|category| category.name.clone()).unwrap_or_default(),
            reason: one.decision.map(|decision| decision.reason).unwrap_or_default(),
            href: one.made.map(|id| format!("/register/recommendations/{id}")).unwrap_or_default(),
            // What was declined is read by its author and by those who decide; its reason by everybody.
            is_seen: one.state != State::Declined || is_own || may_decide,
            may_decide: may_decide && one.state == State::Held,
            title: one.new.title,
            text: one.new.text,
            why: one.new.why,
        }
    };
    let page = Page::new(&ask.app, &ask.viewer, t.say("proposals-title"));
    let template = ListPage {
        t,
        page: &page,
        crumbs: crumbs(t),
        waiting: waiting.into_iter().map(line).collect(),
        decided: decided.into_iter().map(line).collect(),
        // A visitor is led there too: who signs in may.
        may_propose: ask.may(&PROPOSE, &object).is_ok() || !ask.viewer.actor.is_signed_in(),
        source: again.map_or_else(|| t.say("proposals-source"), |fields| fields.get("source").to_owned()),
        reason: again.map(|fields| fields.text("reason")).unwrap_or_default(),
        faults,
    };
    if template.faults.list().is_empty() {
        return reply::shared_page(ask, version, Rests::on(["register", "party", "forum"]), &template);
    }
    reply::page_with(ask, template.faults.status(), &template)
}

async fn names(
    db: &mut store::Reader,
    proposals: impl Iterator<Item = &Proposal>,
) -> Result<HashMap<Uuid, PublicName>, StoreError> {
    let parties: BTreeSet<Uuid> = proposals.map(|one| one.party).collect();
    people::queries::public_names(db, &parties.into_iter().collect::<Vec<_>>()).await
}

fn name(t: &Words, names: &HashMap<Uuid, PublicName>, party: Uuid) -> String {
    let known = names.get(&party).filter(|name| !name.name.is_empty());
    known.map_or_else(|| t.say("read-former-participant"), |name| name.name.clone())
}

fn state(t: &Words, state: State) -> Status {
    let (tone, shape) = match state {
        State::Held => (Tone::Wait, Shape::Pause),
        State::Taken => (Tone::Good, Shape::Done),
        State::Declined => (Tone::Open, Shape::Cross),
    };
    Status { tone, shape, word: t.say(format!("proposals-{}", state.as_str())) }
}

async fn decide(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let id = ask.id("proposal")?;
    let given = fields.clone();
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move {
            let source = given.get("source");
            let taken_under = (given.get("decision") == "take").then_some(source);
            actions::decide_about_proposal(change, id, taken_under, &given.text("reason")).await
        })
    });
    match write.await {
        Ok(Some(made)) => {
            Ok(reply::go_to(&format!("/register/recommendations/{made}"), Some("flash-proposal-taken")))
        }
        Ok(None) => Ok(reply::go_to("/register/proposals", Some("flash-proposal-declined"))),
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw_list(&ask, faults, Some(&fields)).await
        }
    }
}

/// What waits for whoever decides about proposals: the register's part of the forum's queue.
pub(crate) fn held<'a>(
    app: &'a App,
    actor: &'a Actor,
    t: &'a Words,
) -> BoxFuture<'a, Result<Vec<capability::held::Waiting>, Problem>> {
    Box::pin(async move {
        let mut db = app.store.read();
        let register = queries::needed_register(&mut db).await?;
        let object = rules::object(&register);
        let may = |rule| kernel::may(actor, rule, &object).is_ok();
        if !may(&READ_REGISTER) || !may(&KEEP_RECOMMENDATIONS) {
            return Ok(Vec::new());
        }
        let waiting = queries::proposals(&mut db, State::Held, MOST).await?;
        let line = |one: Proposal| capability::held::Waiting {
            title: t.say("proposals-one"),
            address: format!("/register/proposals#proposal-{}", one.id),
            party: Some(one.party),
            since: one.at,
            words: one.new.text,
            reports: Vec::new(),
        };
        Ok(waiting.into_iter().map(line).collect())
    })
}
