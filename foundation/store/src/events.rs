//! The event log: what happened, to which record, by whom (an id), for whose eyes.
//!
//! Search, feeds, mail, history and caches read this log and nothing else. Events name people by id only.

use crate::{Backend, Reads, Row, StoreError, Value, values};
use kernel::{Audience, Instant, RecordRef};
use serde_json::Value as Json;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Something that is about to be written down.
#[derive(Debug, Clone)]
pub struct NewEvent {
    /// A verb of the domain in the past: `assessment-filed`.
    pub kind: &'static str,
    pub record: RecordRef,
    pub audience: Audience,
    /// Small facts by id and key; never a person's name, address or draft.
    pub data: Json,
}

/// Something that was written down.
#[derive(Debug, Clone)]
pub struct Event {
    /// Grows with every event; on PostgreSQL in order of writing, not of commit.
    pub id: i64,
    pub at: Instant,
    pub actor: Option<Uuid>,
    pub kind: String,
    pub record: RecordRef,
    pub audience: Audience,
    pub data: Json,
}

pub(crate) const COLUMNS: &str = "id, at, actor, kind, record_type, record, audience, data";
const COLUMN_COUNT: usize = 8;
/// Ids in one statement, far below what both databases take.
const IDS_AT_ONCE: usize = 500;

/// PostgreSQL: the oldest transaction that may still bring events; the end of the snapshot, if none runs.
///
/// A snapshot lists the transactions of the whole server. Those that surely run in another database are left out,
/// or somebody else's long transaction would hold our events back; those that nobody is seen running are kept in,
/// they may have ended since the snapshot.
const OLDEST_RUNNING: &str = "COALESCE((SELECT MIN(running::text::bigint) \
     FROM pg_snapshot_xip(pg_current_snapshot()) AS running \
     WHERE NOT EXISTS (SELECT 1 FROM pg_stat_activity AS other \
         WHERE other.datname <> current_database() \
         AND other.backend_xid::text::bigint = running::text::bigint % 4294967296)), \
     pg_snapshot_xmax(pg_current_snapshot())::text::bigint)";

impl Event {
    pub(crate) fn read(row: &Row) -> Result<Self, StoreError> {
        let mut cells = row.cells();
        let id = cells.take()?;
        let at = Instant::from_micros(cells.take()?);
        let actor = cells.take()?;
        let kind = cells.take()?;
        let record_type: String = cells.take()?;
        let record = RecordRef::new(record_type, cells.take()?);
        let audience: String = cells.take()?;
        let data: String = cells.take()?;
        Ok(Self {
            id,
            at,
            actor,
            kind,
            record,
            // An audience we cannot read is shown to nobody.
            audience: Audience::parse(&audience).unwrap_or(Audience::Internal),
            data: serde_json::from_str(&data).unwrap_or(Json::Null),
        })
    }

    /// Everything that happened to one record, newest first.
    pub async fn of_record(db: &mut impl Reads, record: Uuid, limit: u32) -> Result<Vec<Self>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM event WHERE record = $1 ORDER BY id DESC LIMIT $2");
        let rows = db.all(&sql, values![record, i64::from(limit)]).await?;
        rows.iter().map(Self::read).collect()
    }

    /// Events after one that was read before, none of which a running transaction can still come before. For readers
    /// that must miss nothing and see everything once: the API, feeds, mail.
    ///
    /// On PostgreSQL ids are drawn before transactions commit, so their order is not the order in which events become
    /// visible. There the log is read in the order of (transaction, id), up to the oldest transaction still running:
    /// whatever commits later has a later transaction. `after` is the id of the last event read, 0 for the beginning.
    pub async fn settled_after(db: &mut impl Reads, after: i64, limit: u32) -> Result<Vec<Self>, StoreError> {
        let (which, order) = after_one(db.backend());
        let sql = format!("SELECT {COLUMNS} FROM event WHERE {which} ORDER BY {order} LIMIT $2");
        let rows = db.all(&sql, values![after, i64::from(limit)]).await?;
        rows.iter().map(Self::read).collect()
    }

    /// Of the events that [`Self::settled_after`] gives, those for one of these audiences, and how many there are.
    pub async fn settled_for(
        db: &mut impl Reads,
        audiences: &[Audience],
        after: i64,
        limit: u32,
    ) -> Result<(Vec<Self>, u64), StoreError> {
        let marks: Vec<String> = (2..audiences.len() + 2).map(|n| format!("${n}")).collect();
        let (which, order) = after_one(db.backend());
        let which = format!("FROM event WHERE {which} AND audience IN ({})", marks.join(", "));
        let mut given = values![after];
        given.extend(audiences.iter().map(|audience| Value::from(audience.to_string())));
        let counted = db.one(&format!("SELECT COUNT(*) {which}"), given.clone()).await?;
        let n: i64 = counted.map_or(Ok(0), |row| row.only())?;
        let sql = format!("SELECT {COLUMNS} {which} ORDER BY {order} LIMIT {limit}");
        let rows = db.all(&sql, given).await?;
        let events = rows.iter().map(Self::read).collect::<Result<_, _>>()?;
        Ok((events, u64::try_from(n).unwrap_or(0)))
    }

    /// The newest events before one, or of all, newest first: for showing the latest. What a running transaction still
    /// brings comes later, wherever its ids lie.
    pub async fn before(
        db: &mut impl Reads,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Vec<Self>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM event WHERE id < $1 ORDER BY id DESC LIMIT $2");
        let rows = db.all(&sql, values![before.unwrap_or(i64::MAX), i64::from(limit)]).await?;
        rows.iter().map(Self::read).collect()
    }

    /// The id of the newest event, 0 when there is none.
    pub async fn newest(db: &mut impl Reads) -> Result<i64, StoreError> {
        db.one("SELECT COALESCE(MAX(id), 0) FROM event", vec![]).await?.map_or(Ok(0), |row| row.only())
    }

    /// The last event that no running transaction can still come before; see [`Self::settled_after`].
    pub async fn newest_settled(db: &mut impl Reads) -> Result<Option<Self>, StoreError> {
        let which = match db.backend() {
            Backend::Sqlite => "ORDER BY id DESC".to_owned(),
            Backend::Postgres => format!("WHERE xid < {OLDEST_RUNNING} ORDER BY xid DESC, id DESC"),
        };
        let row = db.one(&format!("SELECT {COLUMNS} FROM event {which} LIMIT 1"), vec![]).await?;
        row.as_ref().map(Self::read).transpose()
    }

    /// Those of these events that are there, in the order of their ids.
    pub async fn by_ids(db: &mut impl Reads, ids: &[i64]) -> Result<Vec<Self>, StoreError> {
        Self::among(db, "id", ids).await
    }

    /// Everything that happened to any of these records, in no order.
    pub async fn of_records(db: &mut impl Reads, records: &[Uuid]) -> Result<Vec<Self>, StoreError> {
        Self::among(db, "record", records).await
    }

    async fn among<I>(db: &mut impl Reads, column: &str, wanted: &[I]) -> Result<Vec<Self>, StoreError>
    where
        I: Copy,
        Value: From<I>,
    {
        let mut found = Vec::with_capacity(wanted.len());
        for some in wanted.chunks(IDS_AT_ONCE) {
            let marks = (1..=some.len()).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ");
            let sql = format!("SELECT {COLUMNS} FROM event WHERE {column} IN ({marks}) ORDER BY id");
            let rows = db.all(&sql, some.iter().map(|one| Value::from(*one)).collect()).await?;
            for row in &rows {
                found.push(Self::read(row)?);
            }
        }
        Ok(found)
    }

    /// One event.
    pub async fn by_id(db: &mut impl Reads, id: i64) -> Result<Option<Self>, StoreError> {
        let row = db.one(&format!("SELECT {COLUMNS} FROM event WHERE id = $1"), values![id]).await?;
        row.as_ref().map(Self::read).transpose()
    }
}

/// Where the log stands, transactions that began earlier and commit later included: for work that rests on what was
/// read at one moment, and asks later whether it still holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogMark {
    newest: i64,
    events: i64,
}

impl LogMark {
    pub async fn now(db: &mut impl Reads) -> Result<Self, StoreError> {
        let row = db.one("SELECT COALESCE(MAX(id), 0), COUNT(*) FROM event", vec![]).await?;
        let Some(row) = row else { return Ok(Self { newest: 0, events: 0 }) };
        let mut cells = row.cells();
        Ok(Self { newest: cells.take()?, events: cells.take()? })
    }

    /// All that happened since, in no order to rely on; `None`: more than `most`, or not all of it can be told, since
    /// an event with an earlier id was committed later.
    pub async fn since(self, db: &mut impl Reads, most: u32) -> Result<Option<Vec<Event>>, StoreError> {
        let now = Self::now(db).await?;
        if now == self {
            return Ok(Some(Vec::new()));
        }
        if now.events - self.events > i64::from(most) {
            return Ok(None);
        }
        let sql = format!("SELECT {COLUMNS} FROM event WHERE id > $1 ORDER BY id LIMIT $2");
        let rows = db.all(&sql, values![self.newest, i64::from(most)]).await?;
        let is_all = i64::try_from(rows.len()) == Ok(now.events - self.events);
        is_all.then(|| rows.iter().map(Event::read).collect()).transpose()
    }
}

/// The events after `$1` that are settled, and their order: see [`Event::settled_after`].
fn after_one(backend: Backend) -> (String, &'static str) {
    match backend {
        Backend::Sqlite => ("id > $1".to_owned(), "id"),
        Backend::Postgres => (
            format!(
                "(xid, id) > (COALESCE((SELECT xid FROM event WHERE id = $1), 0), $1) AND xid < {OLDEST_RUNNING}"
            ),
            "xid, id",
        ),
    }
}

/// Follows the log as soon as anything is visible, for caches that must never be late. On PostgreSQL events of
/// transactions that are not the oldest running one are told at once and remembered until they are settled.
#[derive(Debug)]
pub struct Tail {
    /// The last settled event told: its transaction (0 on SQLite) and id.
    settled: (i64, i64),
    /// Told and not settled yet.
    told: BTreeSet<i64>,
}

impl Tail {
    pub(crate) fn new(after: i64) -> Self {
        Self { settled: (0, after), told: BTreeSet::new() }
    }

    /// Events not told before; at most `limit` at a time (ask again while there are any).
    pub async fn next(&mut self, db: &mut impl Reads, limit: u32) -> Result<Vec<Event>, StoreError> {
        if db.backend() == Backend::Sqlite {
            let news = Event::settled_after(db, self.settled.1, limit).await?;
            self.settled.1 = news.last().map_or(self.settled.1, |event| event.id);
            return Ok(news);
        }
        if self.settled.0 == 0 && self.settled.1 > 0 {
            self.settled.0 = transaction_of(db, self.settled.1).await?;
        }
        let sql = format!(
            "SELECT {COLUMNS}, xid, xid < {OLDEST_RUNNING} FROM event \
             WHERE (xid, id) > ($1, $2) ORDER BY xid, id LIMIT $3"
        );
        let most = i64::from(limit).saturating_add(i64::try_from(self.told.len()).unwrap_or(i64::MAX));
        let mut news = Vec::new();
        for row in &db.all(&sql, values![self.settled.0, self.settled.1, most]).await? {
            let event = Event::read(row)?;
            let mut cells = row.cells();
            cells.skip(COLUMN_COUNT);
            let (transaction, is_settled): (i64, bool) = (cells.take()?, cells.take()?);
            let was_told = if is_settled { self.told.remove(&event.id) } else { !self.told.insert(event.id) };
            if is_settled {
                self.settled = (transaction, event.id);
            }
            if !was_told {
                news.push(event);
            }
        }
        Ok(news)
    }
}

/// The transaction that wrote an event.
async fn transaction_of(db: &mut impl Reads, event: i64) -> Result<i64, StoreError> {
    db.one("SELECT xid FROM event WHERE id = $1", values![event]).await?.map_or(Ok(0), |row| row.only())
}
