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
    rounds: Vec<Round>,
}

/// One status with its form; the last is for a new one and has no key.
struct StatusForm {
    key: String,
    label: String,
    aliases: String,
    position: i64,
    sign: Sign,
    tones: Vec<Choice>,
    shapes: Vec<Choice>,
}

struct CategoryForm {
    key: String,
    name: String,
    aliases: String,
    position: i64,
    not_started: Vec<Choice>,
}

async fn show(ask: Ask) -> Reply {
    draw(&ask, Faults::default()).await
}

async fn draw(ask: &Ask, faults: Faults) -> Reply {
    let t = &ask.viewer.t;
    let mut db = ask.app.store.read();
    let vocabulary = queries::vocabulary(&mut db).await?;
    ask.may(&rules::KEEP_VOCABULARY, &rules::object(&vocabulary.register))?;
    let groups = people::queries::groups(&mut db).await?;
    let register = vocabulary.register.clone();
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
        statuses: statuses(t, &vocabulary),
        categories: categories(t, &vocabulary),
        rounds: vocabulary.rounds.iter().map(|row| row.round.clone()).collect(),
        register,
    };
    reply::page_with(ask, status, &template)
}

fn statuses(t: &Words, vocabulary: &Vocabulary) -> Vec<StatusForm> {
    let next = vocabulary.statuses.iter().map(|status| status.position).max().unwrap_or(0) + 1;
    let new = Status {
        key: String::new(),
        label: String::new(),
        tone: "plain".into(),
        shape: "ring".into(),
        aliases: Vec::new(),
        position: next,
    };
    let form = |status: &Status| StatusForm {
        key: status.key.clone(),
        label: status.label.clone(),
        aliases: status.aliases.join("\n"),
        position: status.position,
        sign: Sign {
            tone: Tone::parse(&status.tone).unwrap_or_default(),
            shape: Shape::parse(&status.shape).unwrap_or_default(),
            word: status.label.clone(),
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
    };
    vocabulary.statuses.iter().chain([&new]).map(form).collect()
}

fn categories(t: &Words, vocabulary: &Vocabulary) -> Vec<CategoryForm> {
    let not_started = |chosen: &str| {
        let mut choices = vec![Choice::new("", t.say("register-started"))];
        choices.extend(vocabulary.rounds.iter().map(|row| {
            Choice::new(&row.round.key, t.name("register-not-started-in", &row.round.key))
                .chosen_if(row.round.key == chosen)
        }));
        choices
    };
    let next = vocabulary.categories.iter().map(|category| category.position).max().unwrap_or(0) + 1;
    let mut forms: Vec<CategoryForm> = vocabulary
        .categories
        .iter()
        .map(|category| CategoryForm {
            key: category.key.clone(),
            name: category.name.clone(),
            aliases: category.aliases.join("\n"),
            position: category.position,
            not_started: not_started(&category.not_started_in),
        })
        .collect();
    forms.push(CategoryForm {
        key: String::new(),
        name: String::new(),
        aliases: String::new(),
        position: next,
        not_started: not_started(""),
    });
    forms
}

/// Reads the form, makes the change, and comes back to the page.
async fn kept(
    mut ask: Ask,
    work: impl for<'c> FnOnce(&'c mut store::Change, Fields) -> BoxFuture<'c, Result<(), RegisterError>>
    + Send
    + 'static,
) -> Reply {
    let fields = ask.form().await?;
    let actor = ask.viewer.actor.clone();
    match ask.app.store.write(actor, move |change| work(change, fields)).await {
        Ok(()) => Ok(reply::go_to(HERE, Some("flash-register-kept"))),
        Err(error) => draw(&ask, Faults::of_problem(&ask.viewer.t, Problem::from(error))?).await,
    }
}

async fn amend(ask: Ask) -> Reply {
    kept(ask, |change, fields| {
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
    kept(ask, |change, fields| {
        Box::pin(async move {
            let status = Status {
                key: fields.get("key").into(),
                label: fields.get("label").into(),
                tone: Tone::parse(fields.get("tone")).unwrap_or_default().as_str().into(),
                shape: Shape::parse(fields.get("shape")).unwrap_or_default().as_str().into(),
                aliases: lines(&fields.text("aliases")),
                position: fields.get("position").parse().unwrap_or(0),
            };
            actions::keep_status(change, status).await
        })
    })
    .await
}

async fn remove_status(ask: Ask) -> Reply {
    kept(ask, |change, fields| {
        Box::pin(async move { actions::remove_status(change, fields.get("key")).await })
    })
    .await
}

async fn keep_category(ask: Ask) -> Reply {
    kept(ask, |change, fields| {
        Box::pin(async move {
            let category = Category {
                id: uuid::Uuid::nil(),
                key: fields.get("key").into(),
                name: fields.get("name").into(),
                aliases: lines(&fields.text("aliases")),
                position: fields.get("position").parse().unwrap_or(0),
                not_started_in: fields.get("not-started").into(),
            };
            actions::keep_category(change, category).await.map(drop)
        })
    })
    .await
}

async fn keep_round(ask: Ask) -> Reply {
    kept(ask, |change, fields| {
        Box::pin(async move {
            let round = Round {
                key: fields.get("key").into(),
                name: fields.get("name").into(),
                assessed: fields.get("assessed").into(),
                published: fields.get("published").into(),
            };
            actions::keep_round(change, round).await.map(drop)
        })
    })
    .await
}
