//! What becomes of a party's things when the party is erased: told before, and written down after.

use store::{BoxFuture, Change, StoreError};
use uuid::Uuid;

/// What becomes of some of a party's things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Nobody has it any more.
    Goes,
    /// It was under way, and is closed.
    Ends,
    /// It stays, as a former participant's.
    Stays,
}

impl Fate {
    pub const ALL: [Self; 3] = [Self::Goes, Self::Ends, Self::Stays];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Goes => "goes",
            Self::Ends => "ends",
            Self::Stays => "stays",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fate| fate.as_str() == word)
    }
}

/// So many of a party's things of one kind, and what becomes of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// A message that names the kind, without a number: `erased-drafts`.
    pub what: &'static str,
    pub count: u64,
    pub fate: Fate,
}

impl Share {
    pub const fn new(what: &'static str, count: u64, fate: Fate) -> Self {
        Self { what, count, fate }
    }

    /// So many rows of the answer to `sql`, which counts what is of party `$1`.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn counted(
        change: &mut Change,
        what: &'static str,
        fate: Fate,
        sql: &str,
        party: Uuid,
    ) -> Result<Self, StoreError> {
        use store::Reads as _;
        let row = change.one(sql, store::values![party]).await?;
        let count: i64 = row.map_or(Ok(0), |row| row.only())?;
        Ok(Self::new(what, u64::try_from(count).unwrap_or(0), fate))
    }
}

/// What a capability has of a party, and what becomes of it. What is not there is left out or counted as none.
pub type ErasedOf = for<'c> fn(&'c mut Change, Uuid) -> BoxFuture<'c, Result<Vec<Share>, StoreError>>;
