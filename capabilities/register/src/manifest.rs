//! What the rest of the program is told of this capability.

use crate::state::Shelf;
use crate::{actions, api, commands, letters, pages, queries, rules};
use capability::{ContainerKind, Manifest, Opened, Seed, StandsFor};
use kernel::{Actor, Object, Problem, RecordRef};
use serde_json::Value as Json;
use std::sync::Arc;
use store::{BoxFuture, Change, Store, StoreError};
use uuid::Uuid;
use web::app::{App, Options};
use web::{Messages, Place, Routes};

pub fn manifest() -> Manifest {
    Manifest {
        migrations: crate::migrations,
        messages: &MESSAGES,
        rules: rules::ALL,
        routes,
        commands: commands::commands,
        places: PLACES,
        front: Some(pages::front),
        events: EVENTS,
        open,
        init,
        readable,
        containers: &[CONTAINER],
        stands_for: Some(MERGED),
        followed: Some(pages::FOLLOWED),
        open_now: Some(pages::open_now),
        dates: Some(pages::dates),
        dated: &["choosing"],
        held: Some(pages::waiting),
        moderated: Some(pages::moderated),
        panels: &[pages::REQUESTS],
        replies: &[(letters::REQUEST, letters::take_reply)],
        own_data,
        erased_of: |change, party| Box::pin(queries::erased_of(change, party)),
        jobs: &[(letters::FELL, letters::tell_fell)],
        letters: letters::KINDS,
        ..Manifest::named("register")
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
    Place { address: "/register", message: "nav-register", rule: None },
    Place {
        address: "/administration/register",
        message: "register-administration",
        rule: Some(&rules::KEEP_VOCABULARY),
    },
    Place { address: "/administration/start", message: "archive-title", rule: Some(&rules::KEEP_VOCABULARY) },
];

/// Kinds of events that [`actions`] writes.
const EVENTS: &[&str] = &[
    "register-opened",
    "register-amended",
    "status-kept",
    "status-removed",
    "category-kept",
    "category-removed",
    "round-kept",
    "round-opened",
    "round-amended",
    "round-closed",
    "phase-set",
    "proposal-held",
    "proposal-taken",
    "proposal-declined",
    "review-taken",
    "review-given",
    "review-given-back",
    "review-reminded",
    "source-added",
    "source-amended",
    "recommendation-added",
    "recommendation-imported",
    "recommendation-titled",
    "recommendation-tagged",
    "recommendation-filed",
    "recommendation-related",
    "recommendation-unrelated",
    "choosing-opened",
    "choosing-amended",
    "indications-given",
    "choosing-closed",
    "proposal-placed",
    "proposal-set-back",
    "proposal-shortlisted",
    "proposal-chosen",
    "move-suggested",
    "move-decided",
    "merge-suggested",
    "merge-decided",
    "split-suggested",
    "split-decided",
    "recommendation-merged",
    "recommendation-unmerged",
    "recommendation-split",
    "text-corrected",
    "text-given",
    "assessment-filed",
    "assessment-amended",
    "assessment-held",
    "assessment-reported",
    "assessment-declined",
    "assessment-kept",
    "assessment-hidden",
    "assessment-shown",
    "request-made",
    "request-reminded",
    "request-answered",
    "request-withdrawn",
    "request-undelivered",
    "request-answered-automatically",
    "action-added",
    "action-amended",
    "import-applied",
    "import-undone",
    "register-started",
];

/// A register: what is in it is read and contributed to as its phase says.
const CONTAINER: ContainerKind = ContainerKind { kind: "register", shown, stands };

fn shown(app: &App, id: Uuid) -> Option<Object> {
    let register = app.state::<Shelf>().look(|books| books.vocabulary().register.clone());
    (register.id == id).then(|| rules::object(&register))
}

fn stands(change: &mut Change, id: Uuid) -> BoxFuture<'_, Result<Option<Object>, StoreError>> {
    Box::pin(async move {
        let register = queries::the_register(change).await?.filter(|register| register.id == id);
        Ok(register.map(|register| rules::object(&register)))
    })
}

/// What is merged is stood for by the one it went into, until that is undone.
const MERGED: StandsFor = StandsFor {
    kind: "recommendation",
    others: |app, id| app.state::<Shelf>().look(|books| books.stands_for(id)),
    by: |app, id| app.state::<Shelf>().look(|books| books.book(id)?.merged_into),
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
        let shelf = Arc::new(Shelf::open(store.clone()).await?);
        opened.states.put(Arc::clone(&shelf));
        opened.states.put(Arc::new(pages::Bodies::default()));
        opened.states.put(Arc::new(pages::Looks::default()));
        opened.followers.push(shelf);
        Ok(())
    })
}

/// The register, while its phase lets the actor read it.
fn readable<'a>(app: &'a App, actor: &'a Actor) -> BoxFuture<'a, Result<Vec<RecordRef>, StoreError>> {
    Box::pin(async move {
        app.freshness.catch_up().await?;
        let register = app.state::<Shelf>().look(|books| books.vocabulary().register.clone());
        let is_readable = kernel::may(actor, &rules::READ_REGISTER, &rules::object(&register)).is_ok();
        Ok(is_readable.then(|| RecordRef::new("register", register.id)).into_iter().collect())
    })
}

/// A new forum has one register, in the phase that `init` was told.
fn init<'c>(change: &'c mut Change, seed: &'c Seed) -> BoxFuture<'c, Result<Vec<String>, Problem>> {
    Box::pin(async move {
        if queries::the_register(change).await?.is_none() {
            actions::open_register(change, &seed.phase).await?;
        }
        Ok(Vec::new())
    })
}

/// What somebody has said and begun here.
fn own_data(store: &Store, party: Uuid) -> BoxFuture<'_, Result<Json, StoreError>> {
    Box::pin(async move { queries::of_party(&mut store.read(), party).await })
}
