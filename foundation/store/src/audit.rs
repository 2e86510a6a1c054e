//! The event log as it is looked through: newest first, narrowed to who, what, which record and when. For those who may
//! read all of it; readers of the log that must miss nothing follow [`Event::settled_after`].

use crate::events::COLUMNS;
use crate::{Event, Reads, StoreError, Value, values};
use kernel::Instant;
use uuid::Uuid;

/// Who did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    Party(Uuid),
    /// The program by itself, its operator at the command line, or a visitor.
    Program,
}

/// What of the log is wanted; everything that is not said is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    pub by: Option<By>,
    pub kind: Option<String>,
    pub record: Option<Uuid>,
    /// From this moment on.
    pub from: Option<Instant>,
    /// Before this moment.
    pub until: Option<Instant>,
}

impl Wanted {
    /// The conditions with their values; `1 = 1` where nothing is narrowed.
    fn conditions(&self) -> (String, Vec<Value>) {
        let (mut said, mut given) = (vec!["1 = 1".to_owned()], Vec::new());
        let mut add = |condition: &str, value: Value| {
            given.push(value);
            said.push(format!("{condition} ${}", given.len()));
        };
        if let Some(By::Party(party)) = self.by {
            add("actor =", party.into());
        }
        if let Some(kind) = &self.kind {
            add("kind =", kind.as_str().into());
        }
        if let Some(record) = self.record {
            add("record =", record.into());
        }
        if let Some(from) = self.from {
            add("at >=", from.micros().into());
        }
        if let Some(until) = self.until {
            add("at <", until.micros().into());
        }
        if self.by == Some(By::Program) {
            said.push("actor IS NULL".to_owned());
        }
        (said.join(" AND "), given)
    }
}

impl Event {
    /// Of the whole log what is wanted, newest first; `before`: only what stands behind the event of this id.
    pub async fn audit(
        db: &mut impl Reads,
        wanted: &Wanted,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Vec<Self>, StoreError> {
        let (mut conditions, mut given) = wanted.conditions();
        if let Some(before) = before {
            // An event that is not there is before nothing.
            let Some(at) = db.one("SELECT at FROM event WHERE id = $1", values![before]).await? else {
                return Ok(Vec::new());
            };
            given.extend(values![at.only::<i64>()?, before]);
            conditions = format!("{conditions} AND (at, id) < (${}, ${})", given.len() - 1, given.len());
        }
        let sql =
            format!("SELECT {COLUMNS} FROM event WHERE {conditions} ORDER BY at DESC, id DESC LIMIT {limit}");
        db.all(&sql, given).await?.iter().map(Self::read).collect()
    }

    /// How many events are wanted.
    pub async fn audited(db: &mut impl Reads, wanted: &Wanted) -> Result<u64, StoreError> {
        let (conditions, given) = wanted.conditions();
        let counted = db.one(&format!("SELECT COUNT(*) FROM event WHERE {conditions}"), given).await?;
        let n: i64 = counted.map_or(Ok(0), |row| row.only())?;
        Ok(u64::try_from(n).unwrap_or(0))
    }
}
