//! What every record has: a row here, links, tags. Any query may join these.

use crate::{Change, Reads, Row, StoreError, Table, Value, values};
use kernel::{Audience, Instant};
use uuid::Uuid;

pub(crate) static RECORD: Table =
    Table::new("record", 0, "id, type, title, address, audience, state, version, created, changed");

/// Links and tags added by the thousand, by an import; one at a time there are [`Change::add_link`] and
/// [`Change::add_tag`], which mind what is there.
pub static LINK: Table = Table::new("link", 1, "from_record, to_record, kind, origin, created");
pub static TAG: Table = Table::new("tag", 1, "record, label");

/// Ids in one statement, far below what both databases take.
const IDS_AT_ONCE: usize = 500;

/// A record about to be made.
#[derive(Debug, Clone)]
pub struct NewRecord<'a> {
    pub id: Uuid,
    pub kind: &'static str,
    pub title: &'a str,
    /// A path on this forum.
    pub address: &'a str,
    pub audience: &'a Audience,
    pub state: &'a str,
}

#[derive(Debug, Clone)]
pub struct RecordRow {
    pub id: Uuid,
    pub kind: String,
    pub title: String,
    pub address: String,
    pub audience: Audience,
    pub state: String,
    /// 1 when made; one more with every change. What an ETag is made from.
    pub version: i64,
    pub created: Instant,
    pub changed: Instant,
}

/// A typed link as one of its two ends sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub other: Uuid,
    pub kind: String,
    pub origin: String,
    /// Whether it starts here.
    pub out: bool,
}

impl RecordRow {
    const COLUMNS: &'static str = "id, type, title, address, audience, state, version, created, changed";

    fn read(row: &Row) -> Result<Self, StoreError> {
        let mut cells = row.cells();
        Ok(Self {
            id: cells.take()?,
            kind: cells.take()?,
            title: cells.take()?,
            address: cells.take()?,
            audience: Audience::parse(&cells.take::<String>()?).unwrap_or(Audience::Internal),
            state: cells.take()?,
            version: cells.take()?,
            created: Instant::from_micros(cells.take()?),
            changed: Instant::from_micros(cells.take()?),
        })
    }

    pub async fn find(db: &mut impl Reads, id: Uuid) -> Result<Option<Self>, StoreError> {
        let sql = format!("SELECT {} FROM record WHERE id = $1", Self::COLUMNS);
        db.one(&sql, values![id]).await?.map(|row| Self::read(&row)).transpose()
    }
}

/// Links from and to a record.
pub async fn links(db: &mut impl Reads, record: Uuid) -> Result<Vec<Link>, StoreError> {
    let rows = db
        .all(
            "SELECT to_record, kind, origin, TRUE FROM link WHERE from_record = $1 \
             UNION ALL SELECT from_record, kind, origin, FALSE FROM link WHERE to_record = $1",
            values![record],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok(Link { other: cells.take()?, kind: cells.take()?, origin: cells.take()?, out: cells.take()? })
        })
        .collect()
}

pub async fn tags(db: &mut impl Reads, record: Uuid) -> Result<Vec<String>, StoreError> {
    let rows = db.all("SELECT label FROM tag WHERE record = $1 ORDER BY label", values![record]).await?;
    rows.iter().map(Row::only).collect()
}

impl Change {
    /// Marks a record as changed now: its version grows by one.
    pub async fn touch_record(&mut self, id: Uuid) -> Result<(), StoreError> {
        let now = self.now().micros();
        self.run("UPDATE record SET version = version + 1, changed = $2 WHERE id = $1", values![id, now])
            .await?;
        Ok(())
    }

    /// The same for many.
    pub async fn touch_records(&mut self, ids: &[Uuid]) -> Result<(), StoreError> {
        let now = self.now().micros();
        for ids in ids.chunks(IDS_AT_ONCE) {
            let marks: Vec<String> = (2..ids.len() + 2).map(|n| format!("${n}")).collect();
            let sql = format!(
                "UPDATE record SET version = version + 1, changed = $1 WHERE id IN ({})",
                marks.join(", ")
            );
            let mut given = values![now];
            given.extend(ids.iter().map(|id| Value::from(*id)));
            self.run(&sql, given).await?;
        }
        Ok(())
    }

    /// Takes records away, with their links and tags: only where they are undone as if they had never been.
    pub async fn remove_records(&mut self, ids: &[Uuid]) -> Result<(), StoreError> {
        for ids in ids.chunks(IDS_AT_ONCE) {
            let marks: Vec<String> = (1..=ids.len()).map(|n| format!("${n}")).collect();
            let sql = format!("DELETE FROM record WHERE id IN ({})", marks.join(", "));
            self.run(&sql, ids.iter().map(|id| Value::from(*id)).collect()).await?;
        }
        Ok(())
    }

    pub async fn retitle_record(&mut self, id: Uuid, title: &str) -> Result<(), StoreError> {
        self.run("UPDATE record SET title = $2 WHERE id = $1", values![id, title]).await?;
        Ok(())
    }

    /// Says in which state a record is, as others show it.
    pub async fn set_record_state(&mut self, id: Uuid, state: &str) -> Result<(), StoreError> {
        self.run("UPDATE record SET state = $2 WHERE id = $1", values![id, state]).await?;
        Ok(())
    }

    /// Links two records; the same link again changes nothing. Answers whether it is new.
    pub async fn add_link(
        &mut self,
        from: Uuid,
        to: Uuid,
        kind: &str,
        origin: &str,
    ) -> Result<bool, StoreError> {
        let now = self.now().micros();
        let added = self
            .run(
                "INSERT INTO link (from_record, to_record, kind, origin, created) VALUES ($1, $2, $3, $4, $5) \
                 ON CONFLICT DO NOTHING",
                values![from, to, kind, origin, now],
            )
            .await?;
        Ok(added > 0)
    }

    pub async fn remove_link(&mut self, from: Uuid, to: Uuid, kind: &str) -> Result<bool, StoreError> {
        let sql = "DELETE FROM link WHERE from_record = $1 AND to_record = $2 AND kind = $3";
        Ok(self.run(sql, values![from, to, kind]).await? > 0)
    }

    pub async fn add_tag(&mut self, record: Uuid, label: &str) -> Result<bool, StoreError> {
        let sql = "INSERT INTO tag (record, label) VALUES ($1, $2) ON CONFLICT DO NOTHING";
        Ok(self.run(sql, values![record, label]).await? > 0)
    }

    pub async fn remove_tag(&mut self, record: Uuid, label: &str) -> Result<bool, StoreError> {
        Ok(self.run("DELETE FROM tag WHERE record = $1 AND label = $2", values![record, label]).await? > 0)
    }
}
