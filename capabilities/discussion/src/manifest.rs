//! What the rest of the program is told of this capability.

use crate::state::Discussions;
use crate::{actions, api, letters, pages, queries, records, rules};
use capability::{Manifest, Opened, TookPart};
use serde_json::Value as Json;
use std::sync::Arc;
use store::{BoxFuture, Store, StoreError};
use uuid::Uuid;
use web::app::Options;
use web::{Messages, Place, Routes};

pub fn manifest() -> Manifest {
    Manifest {
        migrations: crate::migrations,
        messages: &MESSAGES,
        rules: rules::ALL,
        routes,
        places: PLACES,
        events: EVENTS,
        open,
        panels: &[pages::PANEL],
        followed: Some(records::FOLLOWED),
        held: Some(pages::waiting),
        moderated: Some(pages::moderated),
        took_part: Some(COMMENTED),
        carried: Some(actions::CARRIED),
        letters: letters::KINDS,
        replies: &[(letters::KIND, letters::take_reply)],
        own_data,
        erased_of: |change, party| Box::pin(queries::erased_of(change, party)),
        examine,
        ..Manifest::named("discussion")
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

const PLACES: &[Place] = &[
    Place { address: "/moderation", message: "discussion-queue", rule: Some(&rules::MODERATE) },
    Place {
        address: "/administration/moderation",
        message: "discussion-administration",
        rule: Some(&rules::KEEP_RULE),
    },
];

/// Kinds of events that [`crate::actions`] writes.
const EVENTS: &[&str] = &[
    "comment-added",
    "comment-brought",
    "comment-amended",
    "comment-withdrawn",
    "comment-reported",
    "comment-accepted",
    "comment-declined",
    "comment-hidden",
    "comment-shown",
    "comment-kept",
    "moderation-rule-set",
];

/// Who has said something that everybody may read who reads what it is about.
const COMMENTED: TookPart = TookPart {
    what: "comments",
    message: "discussion-comments",
    kind: "comment",
    count: |app, audience, span| {
        Box::pin(async move { queries::said_by_whom(&mut app.store.read(), audience, span).await })
    },
};

fn routes(routes: Routes) -> Routes {
    api::routes(pages::routes(routes))
}

fn open<'a>(
    store: &'a Store,
    _: &'a Options,
    opened: &'a mut Opened,
) -> BoxFuture<'a, Result<(), StoreError>> {
    Box::pin(async move {
        let discussions = Arc::new(Discussions::new(store.clone()));
        opened.states.put(Arc::clone(&discussions));
        opened.followers.push(discussions);
        Ok(())
    })
}

/// What somebody has said and reported here.
fn own_data(store: &Store, party: Uuid) -> BoxFuture<'_, Result<Json, StoreError>> {
    Box::pin(async move { queries::of_party(&mut store.read(), party).await })
}

fn examine(store: &Store) -> BoxFuture<'_, Result<Vec<String>, StoreError>> {
    Box::pin(async move { queries::faults(&mut store.read()).await })
}
