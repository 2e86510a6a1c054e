//! What the rest of the program is told of this capability.

use crate::{api, commands, jobs, pages, queries, rules};
use capability::{Manifest, Opened};
use serde_json::Value as Json;
use std::sync::Arc;
use store::{BoxFuture, Migration, Store, StoreError};
use uuid::Uuid;
use web::app::Options;
use web::{Messages, Place, Routes};

pub fn manifest() -> Manifest {
    Manifest {
        migrations,
        messages: &MESSAGES,
        rules: rules::ALL,
        routes,
        commands: commands::commands,
        open,
        worker: Some(jobs::work),
        letters: jobs::KINDS,
        places: &PLACES,
        events: EVENTS,
        panels: &[pages::PANEL],
        own_data,
        erased_of: |change, party| Box::pin(queries::erased_of(change, party)),
        examine,
        ..Manifest::named("following")
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

const PLACES: [Place; 2] = [
    Place { address: "/open-now", message: "following-open-now", rule: None },
    Place { address: "/following", message: "following-what-you-follow", rule: Some(&rules::READ_OWN) },
];

/// Kinds of events that the actions write.
const EVENTS: &[&str] =
    &["follow-made", "follow-amended", "follow-left", "secret-address-made", "secret-address-ended"];

fn migrations() -> Vec<Migration> {
    vec![Migration {
        name: "following/0001-following",
        sql: include_str!("../migrations/0001-following.sql"),
    }]
}

fn routes(routes: Routes) -> Routes {
    api::routes(pages::routes(routes))
}

fn open<'a>(_: &'a Store, _: &'a Options, opened: &'a mut Opened) -> BoxFuture<'a, Result<(), StoreError>> {
    Box::pin(async move {
        opened.states.put(Arc::new(jobs::Work::default()));
        Ok(())
    })
}

fn own_data(store: &Store, party: Uuid) -> BoxFuture<'_, Result<Json, StoreError>> {
    Box::pin(async move { queries::of_party(&mut store.read(), party).await })
}

fn examine(store: &Store) -> BoxFuture<'_, Result<Vec<String>, StoreError>> {
    Box::pin(async move { queries::faults(&mut store.read()).await })
}
