//! A forum's settings that live in its database: few, small, read whole.

use crate::{Change, Reads, StoreError, values};

impl Change {
    /// Sets one; a later value replaces the earlier.
    pub async fn set_setting(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO setting (key, value) VALUES ($1, $2) \
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            values![key, value],
        )
        .await?;
        Ok(())
    }
}

/// All settings whose key begins with `prefix`, without it.
pub async fn settings(db: &mut impl Reads, prefix: &str) -> Result<Vec<(String, String)>, StoreError> {
    let rows = db.all("SELECT key, value FROM setting ORDER BY key", vec![]).await?;
    let mut found = Vec::new();
    for row in rows {
        let mut cells = row.cells();
        let (key, value): (String, String) = (cells.take()?, cells.take()?);
        if let Some(rest) = key.strip_prefix(prefix) {
            found.push((rest.to_owned(), value));
        }
    }
    Ok(found)
}

/// One setting.
pub async fn setting(db: &mut impl Reads, key: &str) -> Result<Option<String>, StoreError> {
    db.one("SELECT value FROM setting WHERE key = $1", values![key]).await?.map(|row| row.only()).transpose()
}
