//! What programs may send twice (Idempotency-Key): what the first made is answered again.

use crate::{Change, Reads, StoreError, Table, values};
use kernel::time::DAY;
use uuid::Uuid;

static ONCE: Table = Table::new("once", 0, "party, key, digest, made, at");

/// How long it is remembered.
const REMEMBERED: i64 = DAY;

/// Something that is done once, however often it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Once {
    /// Chosen by the program.
    pub key: String,
    /// Of method, address and body: something else under the same key is a mistake.
    pub digest: String,
}

/// What became of it when it came first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Earlier {
    /// It has not come before.
    None,
    /// It made this.
    Made(Uuid),
    /// Something else bore its key.
    Another,
}

impl Change {
    /// What it made when the actor first sent it.
    pub async fn earlier(&mut self, once: &Once) -> Result<Earlier, StoreError> {
        let forgotten = self.now().plus(-REMEMBERED).micros();
        self.run("DELETE FROM once WHERE at < $1", values![forgotten]).await?;
        let Some(party) = self.actor().party() else { return Ok(Earlier::None) };
        let sql = "SELECT digest, made FROM once WHERE party = $1 AND key = $2";
        let Some(row) = self.one(sql, values![party, once.key.as_str()]).await? else {
            return Ok(Earlier::None);
        };
        let mut cells = row.cells();
        let digest: String = cells.take()?;
        Ok(if digest == once.digest { Earlier::Made(cells.take()?) } else { Earlier::Another })
    }

    /// Remembers what it made, in the same change.
    pub async fn remember_once(&mut self, once: &Once, made: Uuid) -> Result<(), StoreError> {
        let now = self.now().micros();
        let Some(party) = self.actor().party() else { return Ok(()) };
        let row = values![party, once.key.as_str(), once.digest.as_str(), made, now];
        self.insert(&ONCE, row).await
    }

    /// Remembers nothing that a party sent any longer.
    pub async fn forget_once_of(&mut self, party: Uuid) -> Result<(), StoreError> {
        self.run("DELETE FROM once WHERE party = $1", values![party]).await.map(drop)
    }
}
