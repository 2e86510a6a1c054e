//! The register's own name, keeper and phase; its statuses, categories and rounds.

use askama::Template;
use kernel::Problem;
use store::BoxFuture;
use web::parts::{Choice, Link, Shape, Status as Sign, Tone};
use web::{Ask, Faults, Fields, Page, Reply, Routes, Words, reply};

use super::{crumbs, lines};
use crate::document::Round;
use crate::error::RegisterError;
use crate::vocabulary::{Category, PHASES, Register, Status, Vocabulary};
use crate::{actions, queries, rules};

const HERE: &str = "/administration/register";

pub fn routes(routes: Routes) -> Routes {
    routes
        .get(HERE, &rules::KEEP_VOCABULARY, show)
        .post(HERE, &rules::KEEP_VOCABULARY, amend)
        .post("/administration/register/statuses", &rules::KEEP_VOCABULARY, keep_status)
        .post("/administration/register/statuses/remove", &rules::KEEP_VOCABULARY, remove_status)
        .post("/administration/register/categories", &rules::KEEP_VOCABULARY, keep_category)
        .post("/administration/register/categories/remove", &rules::KEEP_VOCABULARY, remove_category)
        .post("/administration/register/rounds", &rules::KEEP_RECOMMENDATIONS, keep_round)
}

#[derive(Template)]
#[template(path = "keep/administration.html")]
struct AdministrationPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    register: Register,
    phases: Vec<Choice>,
    keepers: Vec<Choice>,
    statuses: Vec<StatusForm>,
    categories: Vec<CategoryForm>,
    rounds: Vec<RoundForm>,
}

/// A form that came back: which of the page's it is, what was typed into it.
struct Again {
    /// `status`, `category` or `round`; empty: the register's own.
    which: &'static str,
    fields: Fields,
}

impl Again {
    /// What was typed, when it came out of the form of this key.
    fn of<'f>(again: Option<&'f Self>, which: &str, key: &str, is_new: bool) -> Option<&'f Fields> {
        let again = again.filter(|again| again.which == which)?;
        let same = if is_new { again.fields.has("new") } else { again.fields.get("key") == key };
        same.then_some(&again.fields)
    }
}

/// One status with its form; the last is for a new one and has no key.
struct StatusForm {
    is_open: bool,
    key: String,
    label: String,
    aliases: String,
    position: i64,
    sign: Sign,
    tones: Vec<Choice>,
    shapes: Vec<Choice>,
}

/// One round with its form; the last is for a new one.
struct RoundForm {
    is_open: bool,
    is_new: bool,
    heading: String,
    round: Round,
}

struct CategoryForm {
    is_open: bool,
    key: String,
    heading: String,
    name: String,
    aliases: String,
    position: i64,
    not_started: Vec<Choice>,
}

async fn show(ask: Ask) -> Reply {
    draw(&ask, Faults::default(), None).await
}

async fn draw(ask: &Ask, faults: Faults, again: Option<&Again>) -> Reply {
    let t = &ask.viewer.t;
    let mut db = ask.app.store.read();
    let vocabulary = queries::vocabulary(&mut db).await?;
    ask.may(&rules::KEEP_VOCABULARY, &rules::object(&vocabulary.register))?;
    let groups = people::queries::groups(&mut db).await?;
    let mut register = vocabulary.register.clone();
    if let Some(Again { which: "", fields }) = again {
        fields.get("name").clone_into(&mut register.name);
        fields.get("keeper").clone_into(&mut register.keeper);
        fields.get("phase").clone_into(&mut register.phase);
    }
    let mut keepers = vec![Choice::new("", t.say("register-any-group"))];
    keepers.extend(
        groups
            .iter()
            .map(|group| Choice::new(&group.key, &group.name).chosen_if(group.key == register.keeper)),
    );
    let page = Page::new(&ask.app, &ask.viewer, t.say("register-administration"));
    let status = faults.status();
    let template = AdministrationPage {
        t,
        page: &page,
        crumbs: crumbs(ask, None),
        faults,
        phases: PHASES
            .iter()
            .map(|phase| {
                Choice::new(*phase, t.say(format!("register-phase-{phase}")))
                    .chosen_if(*phase == register.phase)
            })
            .collect(),
        keepers,
        statuses: statuses(t, &vocabulary, again),
        categories: categories(t, &vocabulary, again),
        rounds: rounds(&vocabulary, again),
        register,
    };
    reply::page_with(ask, status, &template)
}

fn statuses(t: &Words, vocabulary: &Vocabulary, again: Option<&Again>) -> Vec<StatusForm> {
    let next = vocabulary.statuses.iter().map(|status| status.position).max().unwrap_or(0) + 1;
    let new = Status {
        key: String::new(),
        label: String::new(),
        tone: "plain".into(),
        shape: "ring".into(),
        aliases: Vec::new(),
        position: next,
    };
    let form = |known: &Status| {
        let typed = Again::of(again, "status", &known.key, known.key.is_empty());
        let status = &typed.map_or_else(|| known.clone(), typed_status);
        StatusForm {
            is_open: typed.is_some(),
            key: known.key.clone(),
            label: status.label.clone(),
            aliases: status.aliases.join("\n"),
            position: status.position,
            sign: Sign {
                tone: Tone::parse(&status.tone).unwrap_or_default(),
                shape: Shape::parse(&status.shape).unwrap_or_default(),
                word: known.label.clone(),
            },
            tones: Tone::ALL
                .iter()
                .map(|tone| {
                    Choice::new(tone.as_str(), t.say(format!("register-tone-{}", tone.as_str())))
                        .chosen_if(tone.as_str() == status.tone)
                })
                .collect(),
            shapes: Shape::ALL
                .iter()
                .map(|shape| {
                    Choice::new(shape.as_str(), t.say(format!("register-shape-{}", shape.as_str())))
                        .chosen_if(shape.as_str() == status.shape)
                })
                .collect(),
        }
    };
    vocabulary.statuses.iter().chain([&new]).map(form).collect()
}

fn categories(t: &Words, vocabulary: &Vocabulary, again: Option<&Again>) -> Vec<CategoryForm> {
    let not_started = |chosen: &str| {
        let mut choices = vec![Choice::new("", t.say("register-started"))];
        choices.extend(vocabulary.rounds.iter().map(|row| {
            Choice::new(&row.round.key, t.name("register-not-started-in", &row.round.key))
                .chosen_if(row.round.key == chosen)
        }));
        choices
    };
    let new = Category {
        id: uuid::Uuid::nil(),
        key: String::new(),
        name: String::new(),
        aliases: Vec::new(),
        position: vocabulary.categories.iter().map(|category| category.position).max().unwrap_or(0) + 1,
        not_started_in: String::new(),
    };
    let form = |known: &Category| {
        let typed = Again::of(again, "category", &known.key, known.key.is_empty());
        let category = typed.map_or_else(|| known.clone(), typed_category);
        CategoryForm {
            is_open: typed.is_some(),
            key: known.key.clone(),
            heading: known.name.clone(),
            name: category.name,
            aliases: category.aliases.join("\n"),
            position: category.position,
            not_started: not_started(&category.not_started_in),
        }
    };
    vocabulary.categories.iter().chain([&new]).map(form).collect()
}

fn rounds(vocabulary: &Vocabulary, again: Option<&Again>) -> Vec<RoundForm> {
    let form = |known: &Round, is_new: bool| {
        let typed = Again::of(again, "round", &known.key, is_new);
        let round = typed.map_or_else(|| known.clone(), typed_round);
        RoundForm { is_open: typed.is_some(), is_new, heading: round_heading(known), round }
    };
    let mut forms: Vec<RoundForm> = vocabulary.rounds.iter().map(|row| form(&row.round, false)).collect();
    forms.push(form(&Round::default(), true));
    forms
}

/// Its key, and its name where that says more.
fn round_heading(round: &Round) -> String {
    if round.name.is_empty() || round.name == round.key {
        round.key.clone()
    } else {
        format!("{} · {}", round.key, round.name)
    }
}

fn typed_status(fields: &Fields) -> Status {
    Status {
        key: fields.get("key").into(),
        label: fields.get("label").into(),
        tone: Tone::parse(fields.get("tone")).unwrap_or_default().as_str().into(),
        shape: Shape::parse(fields.get("shape")).unwrap_or_default().as_str().into(),
        aliases: lines(&fields.text("aliases")),
        position: fields.get("position").parse().unwrap_or(0),
    }
}

fn typed_category(fields: &Fields) -> Category {
    Category {
        id: uuid::Uuid::nil(),
        key: fields.get("key").into(),
        name: fields.get("name").into(),
        aliases: lines(&fields.text("aliases")),
        position: fields.get("position").parse().unwrap_or(0),
        not_started_in: fields.get("not-started").into(),
    }
}

fn typed_round(fields: &Fields) -> Round {
    Round {
        key: fields.get("key").into(),
        name: fields.get("name").into(),
        assessed: fields.get("assessed").into(),
        published: fields.get("published").into(),
    }
}

/// Reads the form, makes the change, and comes back to the page; with complaints, to the same form with what was
/// typed into it.
async fn kept(
    mut ask: Ask,
    which: &'static str,
    work: impl for<'c> FnOnce(&'c mut store::Change, Fields) -> BoxFuture<'c, Result<(), RegisterError>>
    + Send
    + 'static,
) -> Reply {
    let fields = ask.form().await?;
    let again = Again { which, fields: fields.clone() };
    let actor = ask.viewer.actor.clone();
    match ask.app.store.write(actor, move |change| work(change, fields)).await {
        Ok(()) => Ok(reply::go_to(HERE, Some("flash-register-kept"))),
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, in_form(Problem::from(error), &again))?;
            draw(&ask, faults, Some(&again)).await
        }
    }
}

/// The page has a form for each status, category and round, so a field's id bears its form's place too.
fn in_form(mut problem: Problem, again: &Again) -> Problem {
    if !again.which.is_empty() {
        for complaint in &mut problem.complaints {
            complaint.field = format!("{}-{}-{}", again.which, complaint.field, again.fields.get("at"));
        }
    }
    problem
}

async fn amend(ask: Ask) -> Reply {
    kept(ask, "", |change, fields| {
        Box::pin(async move {
            let register = Register {
                id: uuid::Uuid::nil(),
                name: fields.get("name").into(),
                keeper: fields.get("keeper").into(),
                phase: fields.get("phase").into(),
            };
            actions::amend_register(change, &register).await
        })
    })
    .await
}

async fn keep_status(ask: Ask) -> Reply {
    kept(ask, "status", |change, fields| {
        Box::pin(async move { actions::keep_status(change, typed_status(&fields)).await })
    })
    .await
}

async fn remove_status(ask: Ask) -> Reply {
    kept(ask, "status", |change, fields| {
        Box::pin(async move { actions::remove_status(change, fields.get("key")).await })
    })
    .await
}

async fn keep_category(ask: Ask) -> Reply {
    kept(ask, "category", |change, fields| {
        Box::pin(async move { actions::keep_category(change, typed_category(&fields)).await.map(drop) })
    })
    .await
}

async fn remove_category(ask: Ask) -> Reply {
    kept(ask, "category", |change, fields| {
        Box::pin(async move { actions::remove_category(change, fields.get("key")).await })
    })
    .await
}

async fn keep_round(ask: Ask) -> Reply {
    kept(ask, "round", |change, fields| {
        Box::pin(async move { actions::keep_round(change, typed_round(&fields)).await.map(drop) })
    })
    .await
}
