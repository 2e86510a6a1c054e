//! `/api/v1/requests/reminders` and `/api/v1/rounds/{round}/reminders`: reminding of many at once, with what was sent.

use super::rounds::named;
use super::{asked_by_name, may_read, may_read_the_shelf, told};
use crate::actions::{self, Reminded};
use crate::error::RegisterError;
use crate::request::{Narrowed, Request};
use crate::rules::{self, KEEP_REQUESTS, KEEP_ROUNDS};
use http::{Method, StatusCode};
use kernel::{Object, Problem};
use people::letters::Tongues;
use serde::Deserialize;
use serde_json::{Value as Json, json};
use uuid::Uuid;
use web::once::body;
use web::{Ask, Reply, Routes, reply};

pub fn routes(routes: Routes) -> Routes {
    routes
        .api(
            Method::POST,
            "/api/v1/requests/reminders",
            &KEEP_REQUESTS,
            told(
                "Remind of all requests that are overdue, of each at most once a day; of all open ones with \"state\": \"open\"",
                Some("NewReminders"),
                "Reminders",
            ),
            of_requests,
        )
        .api(
            Method::POST,
            "/api/v1/rounds/{round}/reminders",
            &KEEP_ROUNDS,
            told(
                "Remind everybody whose day for a category is over, each at most once a day",
                None,
                "Reminders",
            ),
            of_reviews,
        )
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct NewReminders {
    state: Option<String>,
    by: Option<Uuid>,
    of: Option<String>,
}

/// What goes out, each by what it is about and whom it goes to.
fn shape<T>(reminded: &Reminded<T>, one: impl Fn(&T) -> Json) -> Json {
    let unreached = reminded.unreached.iter().map(|(missed, why)| {
        let mut missed = one(missed);
        missed["why"] = json!(why.detail);
        missed
    });
    json!({
        "sent": reminded.sent.iter().map(&one).collect::<Vec<_>>(),
        "unreached": unreached.collect::<Vec<_>>(),
        "lately": reminded.lately,
        "left": reminded.left,
    })
}

async fn of_requests(mut ask: Ask) -> Reply {
    if !ask.viewer.actor.is_signed_in() {
        ask.may(&KEEP_REQUESTS, &Object::default())?;
    }
    may_read(&ask).await?;
    let sent: Json = ask.json().await?;
    let new: NewReminders = body(&sent)?;
    let (state, by) = (new.state.as_deref().unwrap_or("overdue"), new.by.map(|by| by.to_string()));
    let meant =
        Narrowed::read(state, by.as_deref().unwrap_or_default(), new.of.as_deref().unwrap_or_default())
            .map_err(Problem::unacceptable)?;
    let tongues = Tongues::of(&ask.app);
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::remind_of_requests(change, &tongues, &meant).await })
    });
    let reminded = write.await.map_err(|error: RegisterError| Problem::from(error))?;
    let names = asked_by_name(&mut ask.app.store.read(), reminded.all()).await?;
    let one = |one: &Request| json!({ "id": one.id, "to": names.get(&one.id) });
    reply::json(&ask, StatusCode::OK, &shape(&reminded, one), None)
}

async fn of_reviews(ask: Ask) -> Reply {
    let (_, vocabulary) = may_read_the_shelf(&ask).await?;
    ask.may(&KEEP_ROUNDS, &rules::object(&vocabulary.register))?;
    let round = named(&ask, &vocabulary)?.id;
    let tongues = Tongues::of(&ask.app);
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::remind_of_reviews(change, round, &tongues).await })
    });
    let reminded = write.await.map_err(|error: RegisterError| Problem::from(error))?;
    let parties: Vec<Uuid> = reminded.all().map(|review| review.party).collect();
    let names = people::queries::public_names(&mut ask.app.store.read(), &parties).await?;
    let name = |party: Uuid| names.get(&party).map_or("", |known| known.name.as_str());
    let one = |one: &crate::campaign::Review| json!({ "id": one.id, "to": name(one.party) });
    reply::json(&ask, StatusCode::OK, &shape(&reminded, one), None)
}
