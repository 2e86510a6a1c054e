//! The log: what of it is meant, and its events with names and titles.

use super::{called, record_at};
use crate::AdministrationError;
use crate::audit::{Asked, Doer, Entry, PROGRAM, date, path_of};
use kernel::{Complaint, Date};
use people::queries::{account_by_email, parties_named, public_names};
use store::audit::{By, Wanted};
use store::{Event, Reads, StoreError};
use uuid::Uuid;

/// What of the log is meant, or everything that is wrong with what was asked.
///
/// # Errors
///
/// Complaints: nobody or several people are called so, there is no such record, no such date.
pub async fn wanted(db: &mut impl Reads, asked: &Asked) -> Result<Wanted, AdministrationError> {
    let mut complaints = Vec::new();
    let by = note(&mut complaints, who(db, &asked.who).await?);
    let record = note(&mut complaints, record(db, &asked.record).await?);
    let from = note(&mut complaints, date("from", &asked.from));
    let until = note(&mut complaints, date("until", &asked.until));
    if !complaints.is_empty() {
        return Err(AdministrationError::Complaints(complaints));
    }
    Ok(Wanted {
        by,
        kind: Some(asked.kind.clone()).filter(|kind| !kind.is_empty()),
        record,
        from: from.map(Date::begins),
        until: until.map(Date::ends),
    })
}

fn note<T>(complaints: &mut Vec<Complaint>, read: Result<Option<T>, Complaint>) -> Option<T> {
    read.unwrap_or_else(|complaint| {
        complaints.push(complaint);
        None
    })
}

type Read<T> = Result<Option<T>, Complaint>;

async fn who(db: &mut impl Reads, typed: &str) -> Result<Read<By>, StoreError> {
    if typed.is_empty() {
        return Ok(Ok(None));
    }
    if typed == PROGRAM {
        return Ok(Ok(Some(By::Program)));
    }
    if let Ok(party) = Uuid::parse_str(typed) {
        return Ok(Ok(Some(By::Party(party))));
    }
    if let Ok(email) = people::email::normalise(typed) {
        let account = account_by_email(db, &email).await?;
        return Ok(account.map(|account| Some(By::Party(account.party))).ok_or_else(|| nobody(typed)));
    }
    let parties = parties_named(db, typed).await?;
    Ok(match parties.as_slice() {
        [] => Err(nobody(typed)),
        [party] => Ok(Some(By::Party(party.id))),
        several => {
            let detail = format!("{} are called {typed:?}; say who by their e-mail address", several.len());
            Err(Complaint::new("who", "administration-several-called", detail).naming(typed))
        }
    })
}

fn nobody(typed: &str) -> Complaint {
    let detail = format!("nobody here is called {typed:?}, and nobody has that address");
    Complaint::new("who", "administration-nobody-called", detail).naming(typed)
}

async fn record(db: &mut impl Reads, typed: &str) -> Result<Read<Uuid>, StoreError> {
    if typed.is_empty() {
        return Ok(Ok(None));
    }
    let path = path_of(typed);
    if let Some(id) = path.rsplit(['/', ':']).next().and_then(|end| Uuid::parse_str(end).ok()) {
        return Ok(Ok(Some(id)));
    }
    let found = record_at(db, path).await?;
    Ok(found.map(Some).ok_or_else(|| {
        let detail = format!("nothing stands at {typed:?}; give a record's id or the address of its page");
        Complaint::new("record", "administration-no-such-record", detail).naming(typed)
    }))
}

/// These events with names and titles: three questions, however many they are.
pub async fn entries(db: &mut impl Reads, events: Vec<Event>) -> Result<Vec<Entry>, StoreError> {
    let mut parties: Vec<Uuid> = events.iter().filter_map(|event| event.actor).collect();
    parties.extend(events.iter().filter(|event| event.record.kind == "party").map(|event| event.record.id));
    parties.sort_unstable();
    parties.dedup();
    let names = public_names(db, &parties).await?;
    let mut records: Vec<Uuid> = events.iter().map(|event| event.record.id).collect();
    records.sort_unstable();
    records.dedup();
    let called = called(db, &records).await?;
    let entry = |event: Event| {
        let by = match event.actor {
            None => Doer::Program,
            Some(party) => match names.get(&party) {
                Some(name) if !name.is_erased => Doer::Called(party, name.name.clone()),
                _ => Doer::Erased(party),
            },
        };
        let party =
            names.get(&event.record.id).filter(|name| event.record.kind == "party" && !name.is_erased);
        let on = match party {
            Some(name) => Some((name.name.clone(), format!("/administration/people/{}", event.record.id))),
            None => called.get(&event.record.id).filter(|(title, _)| !title.is_empty()).cloned(),
        };
        Entry { event, by, on }
    };
    Ok(events.into_iter().map(entry).collect())
}
