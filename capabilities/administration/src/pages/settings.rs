//! `/administration/settings`: what holds at once, and what the machine was told.

use super::page;
use crate::{AdministrationError, actions, rules};
use askama::Template;
use capability::held::hold_rule;
use kernel::Complaint;
use web::app::{Decided, DecidedBy, Value};
use web::layout::own_name;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Page, Reply, Routes, Shown, Words, reply};

const HERE: &str = "/administration/settings";

pub fn routes(routes: Routes) -> Routes {
    routes.get(HERE, &rules::READ_SETTINGS, show).post(HERE, &rules::KEEP_SETTINGS, keep)
}

#[derive(Template)]
#[template(path = "administration/settings.html")]
struct SettingsPage<'a> {
    t: &'a Words,
    page: &'a Page,
    tabs: Vec<Link>,
    faults: Faults,
    hours: Vec<Choice>,
    seen: String,
    elsewhere: Vec<Elsewhere>,
    file: &'a str,
    decided: Vec<Row>,
}

/// A setting that holds at once and is changed on another page of administration.
struct Elsewhere {
    name: String,
    why: String,
    value: String,
    address: &'static str,
}

/// A setting of the machine.
struct Row {
    key: &'static str,
    why: String,
    value: String,
    is_shown: bool,
    from: String,
}

fn row(t: &Words, decided: &Decided) -> Row {
    let (value, is_shown) = match &decided.value {
        Value::NotSet => (t.say("administration-not-set"), false),
        Value::Secret => (t.say("administration-not-shown"), false),
        Value::Shown(value) => (value.clone(), true),
    };
    let from = match &decided.by {
        DecidedBy::Default => t.say("administration-from-default"),
        DecidedBy::File => t.say("administration-from-file"),
        DecidedBy::Environment(variable) => t.name("administration-from-environment", variable),
        DecidedBy::CommandLine => t.say("administration-from-command-line"),
    };
    let why = t.say(format!("setting-{}", decided.key.replace(['.', '_'], "-")));
    Row { key: decided.key, why, value, is_shown, from }
}

async fn elsewhere(ask: &Ask) -> Result<Vec<Elsewhere>, AdministrationError> {
    let t = &ask.viewer.t;
    let mut db = ask.app.store.read();
    let forum = people::forum::forum(&mut db).await?;
    let hold = hold_rule(&mut db).await?;
    let languages: Vec<&str> = forum.languages.iter().map(own_name).collect();
    let joining = t.say(format!("people-joining-{}", forum.joining.as_str()));
    let hold = t.say(format!("discussion-hold-{}", hold.as_str()));
    let setting = |name: &str, why: &str, value: String, address| Elsewhere {
        name: t.say(name),
        why: t.say(why),
        value,
        address,
    };
    Ok(vec![
        setting("people-forum-name", "administration-set-name-why", forum.name, "/administration"),
        setting(
            "people-forum-languages",
            "administration-set-languages-why",
            t.list(&languages),
            "/administration",
        ),
        setting("people-joining", "administration-set-joining-why", joining, "/administration"),
        setting("administration-set-hold", "administration-set-hold-why", hold, "/administration/moderation"),
    ])
}

async fn show(ask: Ask) -> Reply {
    draw(&ask, Faults::default(), None).await
}

/// What the form shows: the hour that the forum has set, or nothing.
fn form(hour: &str) -> Shown {
    Shown::default().text("hour", hour)
}

async fn draw(ask: &Ask, faults: Faults, typed: Option<String>) -> Reply {
    let t = &ask.viewer.t;
    let stands = ask.app.digest_hour_set().await?.map(|hour| hour.to_string()).unwrap_or_default();
    let chosen = typed.unwrap_or_else(|| stands.clone());
    let clock = |hour: u8| format!("{hour:02}:00");
    let as_file = t.name("administration-as-file-says", clock(ask.app.options.digest_hour));
    let mut hours = vec![Choice::new("", as_file).chosen_if(chosen.is_empty())];
    hours.extend((0..24).map(|hour| {
        let value = hour.to_string();
        let is_chosen = value == chosen;
        Choice::new(value, clock(hour)).chosen_if(is_chosen)
    }));
    let page = page(ask);
    let status = faults.status();
    let drawn = SettingsPage {
        t,
        page: &page,
        tabs: people::administration_tabs(ask, HERE),
        faults,
        hours,
        seen: form(&stands).marks(),
        elsewhere: elsewhere(ask).await?,
        file: &ask.app.options.settings_file,
        decided: ask.app.options.decided.iter().map(|decided| row(t, decided)).collect(),
    };
    reply::page_with(ask, status, &drawn)
}

async fn keep(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let (typed, seen) = (fields.get("hour").to_owned(), fields.get("seen").to_owned());
    let hour = match typed.as_str() {
        "" => Ok(None),
        hour => hour.parse::<u8>().map(Some),
    };
    let hour = hour.map_err(|_| {
        let detail = format!("{typed:?} is no hour; there are 0 to 23");
        AdministrationError::Complaints(vec![Complaint::new("hour", "administration-no-hour", detail)])
    });
    let kept = async {
        let hour = hour?;
        let stands = ask.app.digest_hour_set().await?.map(|hour| hour.to_string()).unwrap_or_default();
        form(&stands).give_way(&form(&typed), &seen).map_err(AdministrationError::Complaints)?;
        let set = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move { actions::set_digest_hour(change, hour).await })
        });
        set.await
    };
    match kept.await {
        Ok(()) => Ok(reply::go_to(HERE, Some("flash-setting-kept"))),
        Err(AdministrationError::Complaints(complaints)) => {
            let faults = Faults::new(&ask.viewer.t, &complaints);
            draw(&ask, faults, Some(typed)).await
        }
        Err(error) => Err(error.into()),
    }
}
