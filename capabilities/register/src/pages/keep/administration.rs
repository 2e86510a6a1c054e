//! The register's own name, keeper, advisory group and phase; its statuses, categories and rounds.

mod forms;

use askama::Template;
use kernel::Problem;
use kernel::words::{key_of, same_words_form};
use people::group::{FORUM, Group};
use store::BoxFuture;
use web::parts::{Choice, Link, Shape, Status as Sign, Tone};
use web::{Ask, Faults, Fields, Page, Reply, Routes, Shown, Words, reply};

use super::give_way;
use crate::document::Round;
use crate::error::RegisterError;
use crate::vocabulary::{Category, PHASES, Register, Status, Vocabulary};
use crate::{actions, queries, rules};
use forms::{
    Again, in_form, meet, shown_category, shown_register, shown_round, shown_status, typed_category,
    typed_register, typed_round, typed_status,
};

const HERE: &str = "/administration/register";

pub fn routes(routes: Routes) -> Routes {
    routes
        .get(HERE, &rules::KEEP_VOCABULARY, show)
        .post(HERE, &rules::KEEP_VOCABULARY, amend)
        .post("/administration/register/statuses", &rules::KEEP_VOCABULARY, keep_status)
        .post("/administration/register/statuses/remove", &rules::KEEP_VOCABULARY, remove_status)
        .post("/administration/register/categories", &rules::KEEP_VOCABULARY, keep_category)
        .post("/administration/register/categories/remove", &rules::KEEP_VOCABULARY, remove_category)
        .post("/administration/register/rounds", &rules::KEEP_VOCABULARY, keep_round)
}

#[derive(Template)]
#[template(path = "keep/administration.html")]
struct AdministrationPage<'a> {
    t: &'a Words,
    page: &'a Page,
    tabs: Vec<Link>,
    faults: Faults,
    seen: String,
    register: Register,
    phases: Vec<Choice>,
    keepers: Vec<Choice>,
    advisories: Vec<Choice>,
    statuses: Vec<StatusForm>,
    categories: Vec<CategoryForm>,
    rounds: Vec<RoundForm>,
}

/// One status with its form; the last is for a new one and has no key.
struct StatusForm {
    is_open: bool,
    seen: String,
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
    seen: String,
    /// Empty when it is for a new one, whose key is typed.
    key: String,
    heading: String,
    round: Round,
}

struct CategoryForm {
    is_open: bool,
    seen: String,
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
    let mut groups = people::queries::groups(&mut db).await?;
    let seen = shown_register(t, &groups, &vocabulary.register).marks();
    let register = match again {
        Some(Again { which: "", fields, .. }) => typed_register(fields),
        _ => vocabulary.register.clone(),
    };
    let choices = |groups: &[Group], none: &str, chosen: &str| -> Vec<Choice> {
        let choice = |group: &Group| Choice::new(&group.key, &group.name).chosen_if(group.key == chosen);
        std::iter::once(Choice::new("", t.say(none))).chain(groups.iter().map(choice)).collect()
    };
    let keepers = choices(&groups, "register-any-group", &register.keeper);
    groups.retain(|group| group.key != FORUM);
    let advisories = choices(&groups, "register-no-advisory", &register.advisory);
    let page = Page::new(&ask.app, &ask.viewer, t.say("register-administration"));
    let status = faults.status();
    let template = AdministrationPage {
        t,
        page: &page,
        tabs: people::administration_tabs(ask, HERE),
        faults,
        seen,
        phases: PHASES
            .iter()
            .map(|phase| {
                Choice::new(*phase, t.say(format!("register-phase-{phase}")))
                    .chosen_if(*phase == register.phase)
            })
            .collect(),
        keepers,
        advisories,
        statuses: statuses(t, &vocabulary, again),
        categories: categories(t, &vocabulary, again),
        rounds: rounds(t, &vocabulary, again),
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
        let typed = Again::of(again, "status", &known.key);
        let status = &typed.map_or_else(|| known.clone(), typed_status);
        StatusForm {
            is_open: typed.is_some(),
            seen: shown_status(t, known).marks(),
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
        let typed = Again::of(again, "category", &known.key);
        let category = typed.map_or_else(|| known.clone(), typed_category);
        CategoryForm {
            is_open: typed.is_some(),
            seen: shown_category(t, known).marks(),
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

fn rounds(t: &Words, vocabulary: &Vocabulary, again: Option<&Again>) -> Vec<RoundForm> {
    let new = Round::default();
    let form = |known: &Round| {
        let typed = Again::of(again, "round", &known.key);
        RoundForm {
            is_open: typed.is_some(),
            seen: shown_round(known).marks(),
            key: known.key.clone(),
            heading: round_heading(t, known),
            round: typed.map_or_else(|| known.clone(), typed_round),
        }
    };
    vocabulary.rounds.iter().map(|row| &row.round).chain([&new]).map(form).collect()
}

/// "Round 2026", and its name where that says more.
fn round_heading(t: &Words, round: &Round) -> String {
    let key = t.name("read-round", &round.key);
    if round.name.is_empty() || round.name == round.key { key } else { format!("{key} · {}", round.name) }
}

/// Reads the form, makes the change, and comes back to the page; with complaints, to the same form with what was
/// typed into it.
async fn kept(
    mut ask: Ask,
    which: &'static str,
    work: impl for<'c> FnOnce(&'c mut store::Change, Words, Fields) -> BoxFuture<'c, Result<(), RegisterError>>
    + Send
    + 'static,
) -> Reply {
    let fields = ask.form().await?;
    let (typed, actor, t) = (fields.clone(), ask.viewer.actor.clone(), ask.viewer.t.clone());
    let write = ask.app.store.write(actor, move |change| {
        Box::pin(async move {
            queries::hold_register(change).await?;
            work(change, t, typed).await
        })
    });
    match write.await {
        Ok(()) => Ok(reply::go_to(&part(which), Some("flash-register-kept"))),
        Err(error) => {
            let vocabulary = queries::vocabulary(&mut ask.app.store.read()).await?;
            let key = fields.get("key");
            let is_there = match which {
                "status" => vocabulary.status(key).is_some(),
                "category" => vocabulary.category_by_key(key).is_some(),
                "round" => vocabulary.round_by_key(key).is_some(),
                _ => true,
            };
            let again = Again { which, is_new: fields.has("new") || !is_there, fields };
            let faults = Faults::of_problem(&ask.viewer.t, in_form(Problem::from(error), &again))?;
            draw(&ask, faults, Some(&again)).await
        }
    }
}

/// Where the page shows what has just been kept: it is too long to be looked through for it.
fn part(which: &str) -> String {
    match which {
        "status" => format!("{HERE}#statuses"),
        "category" => format!("{HERE}#categories"),
        "round" => format!("{HERE}#rounds"),
        _ => HERE.to_owned(),
    }
}

async fn amend(ask: Ask) -> Reply {
    kept(ask, "", |change, t, fields| {
        Box::pin(async move {
            let typed = typed_register(&fields);
            let groups = people::queries::groups(change).await?;
            let stands = shown_register(&t, &groups, &queries::vocabulary(change).await?.register);
            give_way(&stands, &shown_register(&t, &groups, &typed), fields.get("seen"))?;
            actions::amend_register(change, &typed).await
        })
    })
    .await
}

async fn keep_status(ask: Ask) -> Reply {
    kept(ask, "status", |change, t, fields| {
        Box::pin(async move {
            let typed = typed_status(&fields);
            let key = if typed.key.is_empty() { key_of(&typed.label) } else { typed.key.clone() };
            let vocabulary = queries::vocabulary(change).await?;
            let stands = vocabulary.status(&key).map(|known| (known.label.clone(), shown_status(&t, known)));
            meet(&fields, stands, "label", &shown_status(&t, &typed))?;
            actions::keep_status(change, typed).await
        })
    })
    .await
}

async fn remove_status(ask: Ask) -> Reply {
    kept(ask, "status", |change, t, fields| {
        Box::pin(async move {
            // What was typed is given up with it, what somebody else made of it meanwhile is not.
            let vocabulary = queries::vocabulary(change).await?;
            if let Some(stands) = vocabulary.status(fields.get("key")) {
                give_way(&shown_status(&t, stands), &Shown::default(), fields.get("seen"))?;
            }
            actions::remove_status(change, fields.get("key")).await
        })
    })
    .await
}

async fn keep_category(ask: Ask) -> Reply {
    kept(ask, "category", |change, t, fields| {
        Box::pin(async move {
            let typed = typed_category(&fields);
            let key =
                if typed.key.is_empty() { key_of(&same_words_form(&typed.name)) } else { typed.key.clone() };
            let vocabulary = queries::vocabulary(change).await?;
            let stands =
                vocabulary.category_by_key(&key).map(|known| (known.name.clone(), shown_category(&t, known)));
            meet(&fields, stands, "name", &shown_category(&t, &typed))?;
            actions::keep_category(change, typed).await.map(drop)
        })
    })
    .await
}

async fn remove_category(ask: Ask) -> Reply {
    kept(ask, "category", |change, t, fields| {
        Box::pin(async move {
            let vocabulary = queries::vocabulary(change).await?;
            if let Some(stands) = vocabulary.category_by_key(fields.get("key")) {
                give_way(&shown_category(&t, stands), &Shown::default(), fields.get("seen"))?;
            }
            actions::remove_category(change, fields.get("key")).await
        })
    })
    .await
}

async fn keep_round(ask: Ask) -> Reply {
    kept(ask, "round", |change, t, fields| {
        Box::pin(async move {
            let typed = typed_round(&fields);
            let vocabulary = queries::vocabulary(change).await?;
            let known = vocabulary.round_by_key(&key_of(&typed.key)).map(|row| &row.round);
            let stands = known.map(|round| (round_heading(&t, round), shown_round(round)));
            meet(&fields, stands, "key", &shown_round(&typed))?;
            actions::keep_round(change, typed).await.map(drop)
        })
    })
    .await
}
