//! The event log: what happened, to which record, by whom (an id), for whose eyes.
//!
//! Search, feeds, mail, history and caches read this log and nothing else. Events name people by id only.

use crate::{Backend, Reads, Row, StoreError, values};
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

const COLUMNS: &str = "id, at, actor, kind, record_type, record, audience, data";

impl Event {
    fn read(row: &Row) -> Result<Self, StoreError> {
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

    /// Events after one id that no running transaction can still come before, oldest first. For readers that
    /// must miss nothing and see everything once: the API, feeds, mail.
    pub async fn settled_after(db: &mut impl Reads, after: i64, limit: u32) -> Result<Vec<Self>, StoreError> {
        let settled = match db.backend() {
            Backend::Sqlite => "",
            Backend::Postgres => "AND xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint",
        };
        let sql = format!("SELECT {COLUMNS} FROM event WHERE id > $1 {settled} ORDER BY id LIMIT $2");
        let rows = db.all(&sql, values![after, i64::from(limit)]).await?;
        rows.iter().map(Self::read).collect()
    }

    /// The id of the newest event, 0 when there is none.
    pub async fn newest(db: &mut impl Reads) -> Result<i64, StoreError> {
        db.one("SELECT COALESCE(MAX(id), 0) FROM event", vec![]).await?.map_or(Ok(0), |row| row.only())
    }
}

/// Follows the log as soon as anything is visible, for caches that must never be late: on PostgreSQL an event
/// may show up below one already seen, so those above the settled mark are remembered and told once each.
#[derive(Debug)]
pub struct Tail {
    settled: i64,
    seen: BTreeSet<i64>,
}

impl Tail {
    pub(crate) fn new(after: i64) -> Self {
        Self { settled: after, seen: BTreeSet::new() }
    }

    /// Events not told before, oldest first; at most `limit` at a time (ask again while it is full).
    pub async fn next(&mut self, db: &mut impl Reads, limit: u32) -> Result<Vec<Event>, StoreError> {
        if db.backend() == Backend::Sqlite {
            let news = Event::settled_after(db, self.settled, limit).await?;
            self.settled = news.last().map_or(self.settled, |event| event.id);
            return Ok(news);
        }
        // The settled mark is read before the events: what commits in between is only told twice as unsettled.
        let row = db
            .one(
                "SELECT COALESCE(MIN(id) - 1, (SELECT COALESCE(MAX(id), 0) FROM event)) FROM event \
                 WHERE id > $1 AND xid >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint",
                values![self.settled],
            )
            .await?;
        let mark: i64 = row.map_or(Ok(self.settled), |row| row.only())?;
        let oldest_running = i64::from(limit);
        let sql = format!("SELECT {COLUMNS} FROM event WHERE id > $1 ORDER BY id LIMIT $2");
        let wanted = oldest_running + i64::try_from(self.seen.len()).unwrap_or(0);
        let rows = db.all(&sql, values![self.settled, wanted]).await?;
        let mut news = Vec::new();
        let mut last = self.settled;
        for row in &rows {
            let event = Event::read(row)?;
            last = event.id;
            if self.seen.insert(event.id) {
                news.push(event);
            }
        }
        // Only as far as was read; and ids above a hole may still be filled by a running transaction.
        self.settled = self.settled.max(mark.min(last).min(self.first_hole(last)));
        self.seen = self.seen.split_off(&(self.settled + 1));
        Ok(news)
    }

    /// The last id before the first missing one. A rolled-back transaction leaves a hole for ever, so holes are
    /// only waited for while few: past a thousand the older ones are taken as empty.
    fn first_hole(&self, last: i64) -> i64 {
        if self.seen.len() > 1_000 {
            return last;
        }
        let mut expected = self.settled + 1;
        for id in &self.seen {
            if *id != expected {
                break;
            }
            expected += 1;
        }
        expected - 1
    }
}
