//! Who somebody is, by what their browser or program holds.

use std::collections::HashSet;

use kernel::{Date, Instant, Language, Membership, Person, Role};
use store::{Cells, Change, Reads, Row, StoreError, Value, values};
use uuid::Uuid;

use super::{IDS_AT_ONCE, placeholders, read_date};
use crate::group::Term;
use crate::inviting::InvitationDetails;
use crate::party::languages;
use crate::secret;
use crate::session::{Means, age_limit, idle_limit};
use crate::throttle::Count;

/// Somebody known, with the memberships that count now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    pub person: Person,
    /// The first language of the profile.
    pub language: Option<Language>,
    /// The first moment at which the memberships read differently.
    pub until: Option<Instant>,
}

/// A browser that is signed in, and the person behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    pub session: Uuid,
    /// Whether by a mailed link.
    pub by_link: bool,
    pub began: Instant,
    pub seen: Instant,
    pub known: Known,
}

/// The person's cells and where they come from; one row per membership, at least one.
const PERSON: &str = "a.id, p.id, p.name, p.stakeholder_group, p.languages, g.id, g.key, g.name, m.role, m.from_date, m.to_date";
const OF_ACCOUNT: &str = "JOIN people_party p ON p.id = a.party \
     LEFT JOIN people_membership m ON m.party = p.id LEFT JOIN people_group g ON g.id = m.in_group";

/// The person behind a session cookie, or `None`: no such session, or it has ended.
pub async fn signed_in(
    db: &mut impl Reads,
    cookie: &str,
    now: Instant,
) -> Result<Option<SignedIn>, StoreError> {
    if !secret::is_well_formed(cookie) {
        return Ok(None);
    }
    let sql = format!(
        "SELECT s.id, s.means, s.began, s.seen, {PERSON} FROM people_session s JOIN people_account a ON a.id = s.account \
         {OF_ACCOUNT} WHERE s.hash = $1 AND s.seen > $2 AND s.began > $3"
    );
    let hash = secret::hash("session", cookie);
    let rows = db.all(&sql, values![hash, idle_limit(now).micros(), age_limit(now).micros()]).await?;
    let mut found: Option<SignedIn> = None;
    for row in &rows {
        let mut cells = row.cells();
        let session = cells.take()?;
        let by_link = cells.take::<String>()? == Means::Link.as_str();
        let began = Instant::from_micros(cells.take()?);
        let seen = Instant::from_micros(cells.take()?);
        let mut known = found.take().map(|found| found.known);
        add_row(&mut known, &mut cells, true, now)?;
        found = known.map(|known| SignedIn { session, by_link, began, seen, known });
    }
    Ok(found)
}

/// The person of an account.
pub async fn person_of_account(
    db: &mut impl Reads,
    account: Uuid,
    now: Instant,
) -> Result<Option<Known>, StoreError> {
    let sql = format!("SELECT {PERSON} FROM people_account a {OF_ACCOUNT} WHERE a.id = $1");
    let mut known = None;
    for row in &db.all(&sql, values![account]).await? {
        add_row(&mut known, &mut row.cells(), true, now)?;
    }
    Ok(known)
}

/// The token's id, when it was last used and the person behind it, or `None`: unknown, expired or revoked.
pub async fn bearer(
    db: &mut impl Reads,
    token: &str,
    now: Instant,
) -> Result<Option<(Uuid, Instant, Known)>, StoreError> {
    let Some(secret) = secret::of_token(token) else { return Ok(None) };
    let sql = format!(
        "SELECT t.id, t.used, t.scope, {PERSON} FROM people_token t JOIN people_account a ON a.id = t.account {OF_ACCOUNT} \
         WHERE t.hash = $1 AND t.revoked = 0 AND t.expires > $2"
    );
    let mut found: Option<(Uuid, Instant, Known)> = None;
    for row in &db.all(&sql, values![secret::hash("token", secret), now.micros()]).await? {
        let mut cells = row.cells();
        let id = cells.take()?;
        let used = Instant::from_micros(cells.take()?);
        let may_write = cells.take::<String>()? == "write";
        let mut known = found.take().map(|(_, _, known)| known);
        add_row(&mut known, &mut cells, may_write, now)?;
        found = known.map(|known| (id, used, known));
    }
    Ok(found)
}

/// Reads one row into the person it is about: who, and one membership when it counts now.
fn add_row(
    known: &mut Option<Known>,
    cells: &mut Cells<'_>,
    may_write: bool,
    now: Instant,
) -> Result<(), StoreError> {
    let (account, party) = (cells.take()?, cells.take()?);
    let (name, stakeholder_group) = (cells.take()?, cells.take()?);
    let language = languages(&cells.take::<String>()?).unwrap_or_default().into_iter().next();
    let memberships = Vec::new();
    let known = known.get_or_insert_with(|| Known {
        person: Person { party, account, name, stakeholder_group, memberships, may_write },
        language,
        until: None,
    });
    let Some(group) = cells.take::<Option<Uuid>>()? else { return Ok(()) };
    let group_key = cells.take::<Option<String>>()?.unwrap_or_default();
    let group_name = cells.take::<Option<String>>()?.unwrap_or_default();
    let role = cells.take::<Option<String>>()?.and_then(|role| Role::parse(&role));
    let mut date = || -> Result<Option<Date>, StoreError> {
        read_date(&cells.take::<Option<String>>()?.unwrap_or_default())
    };
    let term = Term { from: date()?, to: date()? };
    known.until = [known.until, term.turns_after(now)].into_iter().flatten().min();
    if let Some(role) = role.filter(|_| term.holds_at(now)) {
        known.person.memberships.push(Membership { group, group_key, group_name, role, until: term.ends() });
    }
    Ok(())
}

/// A link that acts once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub id: Uuid,
    pub purpose: String,
    pub email: String,
    /// JSON, by purpose.
    pub details: String,
    pub expires: Instant,
}

/// The link with this secret, unless it was used or is too old.
pub async fn link(
    db: &mut impl Reads,
    purpose: &str,
    secret: &str,
    now: Instant,
) -> Result<Option<Link>, StoreError> {
    if !secret::is_well_formed(secret) {
        return Ok(None);
    }
    let row = db
        .one(
            "SELECT id, purpose, email, details, expires FROM people_link \
             WHERE hash = $1 AND purpose = $2 AND used = 0 AND expires > $3",
            values![secret::hash(purpose, secret), purpose, now.micros()],
        )
        .await?;
    row.map(|row| {
        let mut cells = row.cells();
        Ok(Link {
            id: cells.take()?,
            purpose: cells.take()?,
            email: cells.take()?,
            details: cells.take()?,
            expires: Instant::from_micros(cells.take()?),
        })
    })
    .transpose()
}

/// Somebody invited who has not come yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    pub id: Uuid,
    pub email: String,
    pub details: InvitationDetails,
    pub(crate) details_text: String,
    pub expires: Instant,
}

const INVITATION: &str = "id, email, details, expires";

fn read_invitation(row: &Row) -> Result<Invitation, StoreError> {
    let mut cells = row.cells();
    let (id, email) = (cells.take()?, cells.take()?);
    let details_text: String = cells.take()?;
    let details = serde_json::from_str(&details_text).unwrap_or_default();
    Ok(Invitation { id, email, details, details_text, expires: Instant::from_micros(cells.take()?) })
}

/// An invitation that nobody has accepted yet.
pub async fn invitation(db: &mut impl Reads, id: Uuid) -> Result<Option<Invitation>, StoreError> {
    let sql =
        format!("SELECT {INVITATION} FROM people_link WHERE id = $1 AND purpose = 'invitation' AND used = 0");
    db.one(&sql, values![id]).await?.map(|row| read_invitation(&row)).transpose()
}

/// All invitations that nobody has accepted yet, the latest first.
pub async fn invitations(db: &mut impl Reads, now: Instant) -> Result<Vec<Invitation>, StoreError> {
    let sql = format!(
        "SELECT {INVITATION} FROM people_link WHERE purpose = 'invitation' AND used = 0 AND expires > $1 \
         ORDER BY created DESC, id"
    );
    db.all(&sql, values![now.micros()]).await?.iter().map(read_invitation).collect()
}

/// Which of these addresses have an invitation that is good.
pub async fn addresses_invited(
    db: &mut impl Reads,
    emails: &[String],
    now: Instant,
) -> Result<HashSet<String>, StoreError> {
    let mut found = HashSet::new();
    for some in emails.chunks(IDS_AT_ONCE) {
        let sql = format!(
            "SELECT email FROM people_link WHERE purpose = 'invitation' AND used = 0 AND expires > $1 \
             AND email IN ({})",
            placeholders(2, some.len())
        );
        let mut given = values![now.micros()];
        given.extend(some.iter().map(|email| Value::from(email.as_str())));
        for row in db.all(&sql, given).await? {
            found.insert(row.only()?);
        }
    }
    Ok(found)
}

/// Which of these addresses have an account.
pub async fn addresses_of_accounts(
    db: &mut impl Reads,
    emails: &[String],
) -> Result<HashSet<String>, StoreError> {
    let mut found = HashSet::new();
    for some in emails.chunks(IDS_AT_ONCE) {
        let sql =
            format!("SELECT email FROM people_account WHERE email IN ({})", placeholders(1, some.len()));
        let given = some.iter().map(|email| Value::from(email.as_str())).collect();
        for row in db.all(&sql, given).await? {
            found.insert(row.only()?);
        }
    }
    Ok(found)
}

/// Whether somebody is, or was, administrator of the forum: then the set-up link has done its work.
pub async fn forum_is_set_up(db: &mut impl Reads) -> Result<bool, StoreError> {
    let row = db
        .one(
            "SELECT COUNT(*) FROM people_membership m JOIN people_group g ON g.id = m.in_group \
             WHERE g.key = 'forum' AND m.role = 'administrator'",
            vec![],
        )
        .await?;
    Ok(row.map(|row| row.only::<i64>()).transpose()?.unwrap_or(0) > 0)
}

/// Failures counted for a subject so far, held until the change ends.
pub(crate) async fn lock_count(
    change: &mut Change,
    subject: &str,
    now: Instant,
) -> Result<Count, StoreError> {
    let row = change.returning(super::writes::LOCK_TRIES, values![subject, now.micros()]).await?;
    row.map_or(Ok(Count::default()), |row| {
        let mut cells = row.cells();
        Ok(Count { failures: cells.take()?, last: Instant::from_micros(cells.take()?) })
    })
}

/// Whether this browser signed in to the account before.
pub(crate) async fn device_belongs(
    db: &mut impl Reads,
    device_hash: &str,
    account: Uuid,
) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM people_device WHERE hash = $1 AND account = $2";
    Ok(db.one(sql, values![device_hash, account]).await?.is_some())
}
