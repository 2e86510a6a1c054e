//! What can be taken part in now, and what has a date.

use super::register::{address, title};
use super::{may_read, recommendation, wording};
use crate::choosing::{Stage, takes_part};
use crate::pages::rounds;
use crate::queries;
use crate::request::RequestState;
use crate::rules::{self, FILE_ASSESSMENT, INDICATE, PROPOSE};
use crate::state::Shelf;
use crate::vocabulary::Vocabulary;
use capability::{Dated, Opening, closes};
use kernel::{Actor, Date, Problem, RecordRef, phase};
use store::BoxFuture;
use web::{App, Given, Words};

/// Actions that a calendar holds: more than anybody will look at.
const MOST_ACTIONS: u32 = 5_000;

/// The register while the asker may assess and propose in it (a visitor could, with an account), what they have taken and
/// what they have begun.
pub fn open_now<'a>(
    app: &'a App,
    actor: &'a Actor,
    t: &'a Words,
) -> BoxFuture<'a, Result<Vec<Opening>, Problem>> {
    Box::pin(async move {
        let shelf = app.state::<Shelf>();
        let vocabulary = shelf.vocabulary();
        let register = &vocabulary.register;
        if may_read(actor, register).is_err() || shelf.look(crate::shelf::Books::is_empty) {
            return Ok(Vec::new());
        }
        let mut all = Vec::new();
        let may_assess = kernel::may(actor, &FILE_ASSESSMENT, &rules::object(register)).is_ok();
        if may_assess || (!actor.is_signed_in() && register.phase == phase::PUBLIC) {
            all.push(contributing(app, t, &vocabulary));
        }
        let may_propose = kernel::may(actor, &PROPOSE, &rules::object(register)).is_ok();
        if may_propose || (!actor.is_signed_in() && register.phase == phase::PUBLIC) {
            all.push(Opening {
                record: RecordRef::new("register", register.id),
                title: t.say("proposals-propose"),
                address: "/register/propose".into(),
                what: t.say("proposals-propose-why"),
                closes: None,
                is_theirs: false,
            });
        }
        if let Some(party) = actor.party() {
            let mut db = app.store.read();
            for review in queries::reviews_of(&mut db, party).await? {
                let (Some(row), Some(category)) =
                    (vocabulary.round(review.round), vocabulary.category(review.category))
                else {
                    continue;
                };
                all.push(Opening {
                    record: RecordRef::new("round", row.id),
                    title: category.name.clone(),
                    address: rounds::address(&row.round.key),
                    what: t.name("read-open-review", wording::round(t, &row.round)),
                    closes: review.due,
                    is_theirs: true,
                });
            }
            let drafts = queries::drafts_of(&mut db, party).await?;
            all.extend(shelf.look(|books| {
                let begun = drafts.iter().filter_map(|id| Some((*id, books.book(*id)?)));
                let begun = begun.map(|(id, book)| Opening {
                    record: RecordRef::new("recommendation", id),
                    title: recommendation::label(t, Some(&book)),
                    address: format!("{}#contribute", address(id)),
                    what: t.say("read-open-draft"),
                    closes: None,
                    is_theirs: true,
                });
                begun.collect::<Vec<_>>()
            }));
        }
        all.extend(asked_of(app, actor, t, &vocabulary).await?);
        Ok(all)
    })
}

/// What the asker can indicate now (a visitor could, with an account), and what somebody wants to know of them.
async fn asked_of(
    app: &App,
    actor: &Actor,
    t: &Words,
    vocabulary: &Vocabulary,
) -> Result<Vec<Opening>, Problem> {
    let party = actor.party();
    let (mut db, now) = (app.store.read(), app.store.clock().now());
    let mut all = Vec::new();
    let object = rules::object(&vocabulary.register);
    let may_indicate = kernel::may(actor, &INDICATE, &object).is_ok();
    if may_indicate || !actor.is_signed_in() {
        let open = queries::choosings(&mut db).await?.into_iter();
        let open = open.filter(|one| one.stage(now) == Stage::Open);
        let open = open.filter(|one| !actor.is_signed_in() || takes_part(actor, &object, &one.group).is_ok());
        all.extend(open.map(|one| Opening {
            record: RecordRef::new("choosing", one.id),
            title: one.name.clone(),
            address: format!("/register/choosings/{}", one.id),
            what: t.say(if may_indicate { "read-open-choosing" } else { "read-open-choosing-members" }),
            closes: one.closes,
            is_theirs: party.is_some_and(|party| one.of_party(party).is_empty()),
        }));
    }
    let Some(party) = party else { return Ok(all) };
    let requests = queries::requests(&mut db, queries::Asked::All).await?;
    let open = requests.into_iter().filter(|one| one.state == RequestState::Open && one.is_asked_of(party));
    all.extend(open.map(|one| Opening {
        record: RecordRef::new("request", one.id),
        title: crate::recommendation::beginning(&one.question, 90),
        address: format!("/register/requests/{}", one.id),
        what: t.say("read-open-request"),
        closes: one.due,
        is_theirs: true,
    }));
    Ok(all)
}

/// The register as it is open to assessments: in the round that is worked on, until that is published.
fn contributing(app: &App, t: &Words, vocabulary: &Vocabulary) -> Opening {
    let round = vocabulary.open_round();
    let published = round.and_then(|row| Date::parse(&row.round.published).ok());
    let now = app.store.clock().now();
    Opening {
        record: RecordRef::new("register", vocabulary.register.id),
        title: title(t, &vocabulary.register),
        address: round.map_or_else(|| "/register".into(), |row| rounds::address(&row.round.key)),
        what: match round {
            Some(row) => t.name("read-open-in-round", wording::round(t, &row.round)),
            None => t.say("read-open"),
        },
        closes: published.filter(|published| published.ends() > now),
        is_theirs: false,
    }
}

/// Due dates of actions, the publication of rounds, the closing of choosings. Words that are no date stand in no calendar.
pub fn dates<'a>(app: &'a App, actor: &'a Actor, t: &'a Words) -> BoxFuture<'a, Result<Vec<Dated>, Problem>> {
    Box::pin(async move {
        let shelf = app.state::<Shelf>();
        let vocabulary = shelf.vocabulary();
        if may_read(actor, &vocabulary.register).is_err() {
            return Ok(Vec::new());
        }
        let mut db = app.store.read();
        let mut all = Vec::new();
        for row in &vocabulary.rounds {
            let Ok(date) = Date::parse(&row.round.published) else { continue };
            let changed = store::RecordRow::find(&mut db, row.id).await?;
            all.push(Dated {
                uid: format!("round-{}", row.id),
                title: t.name("read-round-is-published", wording::round(t, &row.round)),
                address: rounds::address(&row.round.key),
                about: title(t, &vocabulary.register),
                date,
                changed: changed.map_or(date.begins(), |record| record.changed),
                is_done: false,
            });
        }
        let now = app.store.clock().now();
        for one in queries::choosings(&mut db).await? {
            let Some(date) = one.closes else { continue };
            let changed = store::RecordRow::find(&mut db, one.id).await?;
            all.push(Dated {
                uid: closes(one.id, date),
                title: t.name("read-choosing-closes", &one.name),
                address: format!("/register/choosings/{}", one.id),
                about: title(t, &vocabulary.register),
                date,
                changed: changed.map_or(one.at, |record| record.changed),
                is_done: one.stage(now) == Stage::Closed,
            });
        }
        for action in queries::actions_due(&mut db, MOST_ACTIONS).await? {
            let Ok(date) = Date::parse(&action.due) else { continue };
            let number =
                shelf.look(|books| recommendation::label(t, books.book(action.recommendation).as_ref()));
            let responsible = t.list(&action.responsible);
            let about = t.with(
                "read-action-about",
                &[("name", Given::Text(&number)), ("responsible", Given::Text(&responsible))],
            );
            all.push(Dated {
                uid: format!("action-{}", action.id),
                title: action.task,
                address: format!("{}#actions", address(action.recommendation)),
                about,
                date,
                changed: action.at,
                is_done: ["done", "dropped"].contains(&action.state.as_str()),
            });
        }
        Ok(all)
    })
}
