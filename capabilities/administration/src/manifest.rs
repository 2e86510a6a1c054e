//! What the rest of the program is told of this capability.

use crate::{api, commands, jobs, pages, rules};
use capability::Manifest;
use store::Migration;
use web::{Messages, Place, Routes};

pub fn manifest() -> Manifest {
    Manifest {
        migrations,
        messages: &MESSAGES,
        rules: rules::ALL,
        routes,
        commands: commands::commands,
        jobs: &[(jobs::BACK_UP, jobs::back_up), (jobs::CHECK, jobs::check)],
        slow_jobs: &[jobs::BACK_UP, jobs::CHECK],
        places: &PLACES,
        events: EVENTS,
        ..Manifest::named("administration")
    }
}

const MESSAGES: [Messages; 6] = [
    Messages { language: "en", text: include_str!("../messages/en.ftl") },
    Messages { language: "ar", text: include_str!("../messages/ar.ftl") },
    Messages { language: "es", text: include_str!("../messages/es.ftl") },
    Messages { language: "fr", text: include_str!("../messages/fr.ftl") },
    Messages { language: "ru", text: include_str!("../messages/ru.ftl") },
    Messages { language: "zh", text: include_str!("../messages/zh.ftl") },
];

/// Beside the other parts of administration.
const PLACES: [Place; 5] = [
    Place {
        address: "/administration/settings",
        message: "administration-settings",
        rule: Some(&rules::READ_SETTINGS),
    },
    Place {
        address: "/administration/audit",
        message: "administration-audit",
        rule: Some(&rules::READ_AUDIT),
    },
    Place {
        address: "/administration/queue",
        message: "administration-queue",
        rule: Some(&rules::READ_QUEUE),
    },
    Place {
        address: "/administration/backups",
        message: "administration-backups",
        rule: Some(&rules::READ_BACKUPS),
    },
    Place {
        address: "/administration/texts",
        message: "administration-texts",
        rule: Some(&rules::KEEP_TEXTS),
    },
];

/// Kinds of events that [`crate::actions`] writes.
const EVENTS: &[&str] = &[
    "job-retried",
    "jobs-retried",
    "job-dropped",
    "backup-asked",
    "backup-check-asked",
    "backup-made",
    "backup-checked",
    "privacy-amended",
    "terms-amended",
    "digest-hour-set",
];

fn migrations() -> Vec<Migration> {
    vec![
        Migration {
            name: "administration/0001-backups",
            sql: include_str!("../migrations/0001-backups.sql"),
        },
        Migration { name: "administration/0002-texts", sql: include_str!("../migrations/0002-texts.sql") },
    ]
}

fn routes(routes: Routes) -> Routes {
    api::routes(pages::routes(routes))
}
