//! Requests, with what they are about and what was answered.

use super::{AT_ONCE, among};
use crate::request::{Addressee, Answer, Means, Office, Request, RequestKind, RequestState};
use kernel::{Capacity, Date, Instant};
use std::collections::HashMap;
use store::{Cells, Change, Reads, Row, StoreError, Value, values};
use uuid::Uuid;

/// Which requests.
#[derive(Debug, Clone, Copy)]
pub enum Asked<'a> {
    All,
    These(&'a [Uuid]),
    /// About this recommendation.
    About(Uuid),
}

const REQUEST: &str = "id, kind, question, asked_by, asked, addressee_kind, addressee, due, state, closed, reason, \
                       written, reminders, undelivered, automatic";

/// Those asked for, the latest first.
pub async fn requests(db: &mut impl Reads, which: Asked<'_>) -> Result<Vec<Request>, StoreError> {
    let mut found = Vec::new();
    match which {
        Asked::All => {
            let sql = format!("SELECT {REQUEST} FROM register_request");
            for row in &db.all(&sql, vec![]).await? {
                found.push(read_request(row)?);
            }
        }
        Asked::These(ids) => {
            for some in ids.chunks(AT_ONCE) {
                let (among, values) = among("id", Some(some));
                let sql = format!("SELECT {REQUEST} FROM register_request{among}");
                for row in &db.all(&sql, values).await? {
                    found.push(read_request(row)?);
                }
            }
        }
        Asked::About(recommendation) => {
            let sql = format!(
                "SELECT {REQUEST} FROM register_request WHERE id IN \
                 (SELECT request FROM register_request_cover WHERE recommendation = $1)"
            );
            for row in &db.all(&sql, values![recommendation]).await? {
                found.push(read_request(row)?);
            }
        }
    }
    found.sort_by_key(|one| std::cmp::Reverse((one.asked, one.id)));
    fill(db, &mut found).await?;
    Ok(found)
}

pub async fn request(db: &mut impl Reads, id: Uuid) -> Result<Option<Request>, StoreError> {
    Ok(requests(db, Asked::These(&[id])).await?.into_iter().next())
}

fn moment(cells: &mut Cells<'_>) -> Result<Option<Instant>, StoreError> {
    let at: i64 = cells.take()?;
    Ok((at != 0).then(|| Instant::from_micros(at)))
}

fn read_request(row: &Row) -> Result<Request, StoreError> {
    let unknown = |what: &str, word: &str| StoreError::Other(format!("{word:?} is no {what} of a request"));
    let mut cells = row.cells();
    let id = cells.take()?;
    let kind: String = cells.take()?;
    let (question, asked_by) = (cells.take()?, cells.take()?);
    let asked = Instant::from_micros(cells.take()?);
    let (to, addressee): (String, Uuid) = (cells.take()?, cells.take()?);
    let due: String = cells.take()?;
    let state: String = cells.take()?;
    Ok(Request {
        id,
        kind: RequestKind::parse(&kind).ok_or_else(|| unknown("kind", &kind))?,
        question,
        asked_by,
        asked,
        addressee: Addressee::of(&to, addressee).ok_or_else(|| unknown("addressee", &to))?,
        due: Date::parse(&due).ok(),
        state: RequestState::parse(&state).ok_or_else(|| unknown("state", &state))?,
        closed: moment(&mut cells)?,
        reason: cells.take()?,
        written: Instant::from_micros(cells.take()?),
        reminders: cells.take()?,
        undelivered: cells.take()?,
        automatic: moment(&mut cells)?,
        covers: Vec::new(),
        recipients: Vec::new(),
        answers: Vec::new(),
    })
}

async fn fill(db: &mut impl Reads, requests: &mut [Request]) -> Result<(), StoreError> {
    let ids: Vec<Uuid> = requests.iter().map(|one| one.id).collect();
    let places: HashMap<Uuid, usize> = ids.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    for some in ids.chunks(AT_ONCE) {
        let (among, values) = among("c.request", Some(some));
        // In the order of the register.
        let sql = format!(
            "SELECT c.request, c.recommendation FROM register_request_cover c \
             JOIN register_recommendation r ON r.id = c.recommendation{among} ORDER BY r.position, r.id"
        );
        for (request, recommendation) in pairs(db, &sql, values).await? {
            requests[places[&request]].covers.push(recommendation);
        }
        let (among, values) = super::among("request", Some(some));
        let sql = format!("SELECT request, party FROM register_request_recipient{among} ORDER BY party");
        for (request, party) in pairs(db, &sql, values.clone()).await? {
            requests[places[&request]].recipients.push(party);
        }
        // Words that a moderator hid as an assessment are hidden here too.
        let sql = format!(
            "SELECT request, id, at, party, role, group_name, stakeholder_group, means, CASE WHEN assessment IN \
             (SELECT id FROM register_assessment WHERE hidden <> 0) THEN '' ELSE text END, assessment \
             FROM register_request_answer{among} ORDER BY at, id"
        );
        for row in &db.all(&sql, values).await? {
            let (request, answer) = read_answer(row)?;
            requests[places[&request]].answers.push(answer);
        }
    }
    Ok(())
}

async fn pairs(db: &mut impl Reads, sql: &str, values: Vec<Value>) -> Result<Vec<(Uuid, Uuid)>, StoreError> {
    let rows = db.all(sql, values).await?;
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok((cells.take()?, cells.take()?))
        })
        .collect()
}

fn read_answer(row: &Row) -> Result<(Uuid, Answer), StoreError> {
    let mut cells = row.cells();
    let (request, id) = (cells.take()?, cells.take()?);
    let at = Instant::from_micros(cells.take()?);
    let party = cells.take()?;
    let capacity = Capacity { role: cells.take()?, group: cells.take()?, stakeholder_group: cells.take()? };
    let means: String = cells.take()?;
    let means = Means::parse(&means)
        .ok_or_else(|| StoreError::Other(format!("{means:?} is no way in which an answer comes")))?;
    Ok((request, Answer { id, at, party, capacity, means, text: cells.take()?, assessment: cells.take()? }))
}

/// How many requests somebody has made since a moment.
pub async fn requests_made(db: &mut impl Reads, party: Uuid, since: Instant) -> Result<i64, StoreError> {
    let sql = "SELECT COUNT(*) FROM register_request WHERE asked_by = $1 AND asked > $2";
    let row = db.one(sql, values![party, since.micros()]).await?;
    row.as_ref().map(Row::only).transpose().map(|count| count.unwrap_or(0))
}

/// All offices that can be asked, by name.
pub async fn offices(db: &mut impl Reads) -> Result<Vec<Office>, StoreError> {
    let rows =
        db.all("SELECT id, name, email, language FROM register_office ORDER BY name, id", vec![]).await?;
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok(Office {
                id: cells.take()?,
                name: cells.take()?,
                email: cells.take()?,
                language: cells.take()?,
            })
        })
        .collect()
}

/// The office with this party, if it is one.
pub async fn office(db: &mut impl Reads, party: Uuid) -> Result<Option<Office>, StoreError> {
    Ok(offices(db).await?.into_iter().find(|office| office.id == party))
}

/// What this person, or this office, was asked and has not answered.
pub async fn open_requests_to(db: &mut impl Reads, party: Uuid) -> Result<Vec<Uuid>, StoreError> {
    let sql = "SELECT id FROM register_request WHERE addressee = $1 AND addressee_kind IN ('person', 'office') \
         AND state = 'open' ORDER BY id";
    db.all(sql, values![party]).await?.iter().map(Row::only).collect()
}

/// The address of an office as somebody gives it now.
pub async fn set_office(change: &mut Change, office: &Office) -> Result<(), StoreError> {
    let sql = "UPDATE register_office SET email = $2, language = $3 WHERE id = $1";
    change.run(sql, values![office.id, office.email.as_str(), office.language.as_str()]).await.map(drop)
}

pub async fn close_request(
    change: &mut Change,
    id: Uuid,
    state: RequestState,
    reason: &str,
) -> Result<(), StoreError> {
    let now = change.now().micros();
    let sql = "UPDATE register_request SET state = $2, closed = $3, reason = $4 WHERE id = $1";
    change.run(sql, values![id, state.as_str(), now, reason]).await?;
    change.run("UPDATE record SET state = $2 WHERE id = $1", values![id, state.as_str()]).await.map(drop)
}

/// A reminder goes out now: whether the last letter arrived no longer matters.
pub async fn note_reminder(change: &mut Change, id: Uuid) -> Result<(), StoreError> {
    let now = change.now().micros();
    let sql =
        "UPDATE register_request SET written = $2, reminders = reminders + 1, undelivered = '' WHERE id = $1";
    change.run(sql, values![id, now]).await.map(drop)
}

pub async fn note_undelivered(change: &mut Change, id: Uuid, reason: &str) -> Result<(), StoreError> {
    let sql = "UPDATE register_request SET undelivered = $2 WHERE id = $1";
    change.run(sql, values![id, reason]).await.map(drop)
}

pub async fn note_automatic(change: &mut Change, id: Uuid) -> Result<(), StoreError> {
    let now = change.now().micros();
    change.run("UPDATE register_request SET automatic = $2 WHERE id = $1", values![id, now]).await.map(drop)
}

/// Keeps a request from being answered, reminded of or withdrawn twice at once.
pub async fn hold_request(change: &mut Change, id: Uuid) -> Result<(), StoreError> {
    change.hold(&crate::tables::REQUEST, id).await
}
