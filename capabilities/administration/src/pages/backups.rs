//! `/administration/backups`: what stands, where it lies, and one more now.

use super::page;
use crate::backups::{self, Standing, folder};
use crate::queries::{standing, under_way};
use crate::{AdministrationError, actions, rules};
use askama::Template;
use store::JobState;
use web::parts::Link;
use web::{Ask, Given, Page, Reply, Routes, Words, reply};

const HERE: &str = "/administration/backups";

pub fn routes(routes: Routes) -> Routes {
    routes.get(HERE, &rules::READ_BACKUPS, show).post(HERE, &rules::BACK_UP, back_up).post(
        "/administration/backups/check",
        &rules::BACK_UP,
        check,
    )
}

#[derive(Template)]
#[template(path = "administration/backups.html")]
struct BackupsPage<'a> {
    t: &'a Words,
    page: &'a Page,
    tabs: Vec<Link>,
    folder: String,
    is_under_way: bool,
    /// What went wrong with the latest that was asked for; empty: nothing.
    fault: String,
    rows: Vec<Row>,
}

struct Row {
    file: String,
    made: String,
    size: String,
    found: String,
    /// `good`: whole; `open`: broken; `wait`: nobody has read it through.
    tone: &'static str,
    shape: &'static str,
    is_broken: bool,
}

fn row(t: &Words, backup: Standing) -> Row {
    let (found, tone, shape) = match &backup.checked {
        None => (t.say("administration-not-checked"), "wait", "dashed"),
        Some(checked) if checked.fault.is_empty() => {
            let rows = i64::try_from(checked.rows).unwrap_or(i64::MAX);
            let at = t.moment(checked.at);
            let given = [("n", Given::Number(rows)), ("at", Given::Text(&at))];
            (t.with("administration-whole", &given), "good", "done")
        }
        Some(checked) => (checked.fault.clone(), "open", "warn"),
    };
    Row {
        made: t.moment(backup.made),
        size: size(t, backup.bytes),
        found,
        tone,
        shape,
        is_broken: tone == "open",
        file: backup.file,
    }
}

/// In whole kilobytes, from ten megabytes on in whole megabytes.
fn size(t: &Words, bytes: u64) -> String {
    if bytes < 10_000_000 {
        t.count("administration-kilobytes", bytes.div_ceil(1_000))
    } else {
        t.count("administration-megabytes", bytes.div_ceil(1_000_000))
    }
}

async fn show(ask: Ask) -> Reply {
    let t = &ask.viewer.t;
    let store = &ask.app.store;
    let folder = folder(store);
    // As the machine knows it, once it is there.
    let shown = folder.canonicalize().unwrap_or(folder);
    let asked = under_way(&mut store.read(), store.clock().now()).await?;
    let page = page(&ask);
    let drawn = BackupsPage {
        t,
        page: &page,
        tabs: people::administration_tabs(&ask, HERE),
        folder: shown.display().to_string(),
        is_under_way: asked.as_ref().is_some_and(|job| job.state != JobState::Failed),
        fault: asked.map(|job| job.last_error).unwrap_or_default(),
        rows: standing(store).await?.into_iter().map(|backup| row(t, backup)).collect(),
    };
    reply::page(&ask, &drawn)
}

async fn back_up(mut ask: Ask) -> Reply {
    ask.form().await?;
    let asked = ask.app.store.write(ask.viewer.actor.clone(), |change| {
        Box::pin(async move { actions::ask_for_backup(change).await })
    });
    asked.await?;
    Ok(reply::go_to(HERE, Some("flash-backup-asked")))
}

async fn check(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let file = fields.get("file").to_owned();
    let is_there = backups::path(&ask.app.store, &file).is_some_and(|path| path.exists());
    if !is_there {
        return Err(AdministrationError::not_there("backup", file).into());
    }
    let asked = ask.app.store.write::<_, AdministrationError>(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::ask_for_check(change, &file).await })
    });
    asked.await?;
    Ok(reply::go_to(HERE, Some("flash-backup-checked")))
}
