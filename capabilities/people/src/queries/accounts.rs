//! Accounts, their sessions and tokens.

use std::collections::HashMap;

use kernel::{Instant, Language, RecordRef};
use store::{Reads, Row, StoreError, Value, values};
use uuid::Uuid;

use super::{IDS_AT_ONCE, placeholders};
use crate::party::languages;

/// What lets a party sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub id: Uuid,
    pub party: Uuid,
    pub email: String,
    pub has_password: bool,
    pub(crate) password_hash: String,
    pub created: Instant,
}

const ACCOUNT: &str = "id, party, email, password_hash, created";

fn read_account(row: &Row) -> Result<Account, StoreError> {
    let mut cells = row.cells();
    let (id, party, email) = (cells.take()?, cells.take()?, cells.take()?);
    let password_hash: String = cells.take()?;
    let created = Instant::from_micros(cells.take()?);
    Ok(Account { id, party, email, has_password: !password_hash.is_empty(), password_hash, created })
}

pub async fn account(db: &mut impl Reads, id: Uuid) -> Result<Option<Account>, StoreError> {
    let sql = format!("SELECT {ACCOUNT} FROM people_account WHERE id = $1");
    db.one(&sql, values![id]).await?.map(|row| read_account(&row)).transpose()
}

/// `email` as [`crate::email::normalise`] makes it.
pub async fn account_by_email(db: &mut impl Reads, email: &str) -> Result<Option<Account>, StoreError> {
    let sql = format!("SELECT {ACCOUNT} FROM people_account WHERE email = $1");
    db.one(&sql, values![email]).await?.map(|row| read_account(&row)).transpose()
}

pub async fn account_of_party(db: &mut impl Reads, party: Uuid) -> Result<Option<Account>, StoreError> {
    let sql = format!("SELECT {ACCOUNT} FROM people_account WHERE party = $1");
    db.one(&sql, values![party]).await?.map(|row| read_account(&row)).transpose()
}

/// The first language of each of these parties that has an account; `None`: none said.
pub async fn languages_of_accounts(
    db: &mut impl Reads,
    parties: &[Uuid],
) -> Result<HashMap<Uuid, Option<Language>>, StoreError> {
    let mut found = HashMap::with_capacity(parties.len());
    for some in parties.chunks(IDS_AT_ONCE) {
        let sql = format!(
            "SELECT p.id, p.languages FROM people_account a JOIN people_party p ON p.id = a.party \
             WHERE a.party IN ({})",
            placeholders(1, some.len())
        );
        for row in db.all(&sql, some.iter().map(|id| Value::from(*id)).collect()).await? {
            let mut cells = row.cells();
            let party = cells.take()?;
            let said = languages(&cells.take::<String>()?).unwrap_or_default();
            found.insert(party, said.into_iter().next());
        }
    }
    Ok(found)
}

/// A browser that is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    pub id: Uuid,
    /// Browser and system in words, as far as the browser told.
    pub device: String,
    pub began: Instant,
    pub seen: Instant,
}

/// The account's sessions that still hold at `now`, the latest seen first.
pub async fn sessions(db: &mut impl Reads, account: Uuid, now: Instant) -> Result<Vec<Session>, StoreError> {
    let rows = db
        .all(
            "SELECT id, device, began, seen FROM people_session \
             WHERE account = $1 AND seen > $2 AND began > $3 ORDER BY seen DESC, id",
            values![
                account,
                crate::session::idle_limit(now).micros(),
                crate::session::age_limit(now).micros()
            ],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok(Session {
                id: cells.take()?,
                device: cells.take()?,
                began: Instant::from_micros(cells.take()?),
                seen: Instant::from_micros(cells.take()?),
            })
        })
        .collect()
}

/// A bearer token as its owner sees it; the secret itself was shown once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    pub id: Uuid,
    pub name: String,
    pub may_write: bool,
    pub created: Instant,
    pub expires: Instant,
    pub revoked: Option<Instant>,
    pub used: Option<Instant>,
}

/// The account's tokens, newest first, those no longer good among them.
pub async fn tokens(db: &mut impl Reads, account: Uuid) -> Result<Vec<Token>, StoreError> {
    let rows = db
        .all(
            "SELECT id, name, scope, created, expires, revoked, used FROM people_token \
             WHERE account = $1 ORDER BY created DESC, id DESC",
            values![account],
        )
        .await?;
    let moment = |at: i64| (at != 0).then(|| Instant::from_micros(at));
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok(Token {
                id: cells.take()?,
                name: cells.take()?,
                may_write: cells.take::<String>()? == "write",
                created: Instant::from_micros(cells.take()?),
                expires: Instant::from_micros(cells.take()?),
                revoked: moment(cells.take()?),
                used: moment(cells.take()?),
            })
        })
        .collect()
}

/// What a party did, as the event log has it, oldest first: for the export of one's own data.
pub async fn events_of(
    db: &mut impl Reads,
    party: Uuid,
) -> Result<Vec<(Instant, String, RecordRef)>, StoreError> {
    let sql = "SELECT at, kind, record_type, record FROM event WHERE actor = $1 ORDER BY id";
    let rows = db.all(sql, values![party]).await?;
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            let (at, kind) = (Instant::from_micros(cells.take()?), cells.take()?);
            let record_type: String = cells.take()?;
            Ok((at, kind, RecordRef::new(record_type, cells.take()?)))
        })
        .collect()
}
