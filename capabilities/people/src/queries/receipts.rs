//! Receipts of what was handed over and erased.

use capability::erased::{Fate, Share};
use kernel::{Date, Instant};
use store::{Change, Reads, Row, StoreError, values};
use uuid::Uuid;

use crate::party::PartyKind;
use crate::receipt::{Asked, AskedBy, Receipt, ReceiptKind};

const RECEIPT: &str = "r.id, r.number, r.kind, r.party, p.kind, r.made_by, r.asked_by, r.asked, r.reference, \
     r.at, r.shares, r.checksum, (SELECT MAX(e.id) FROM event e WHERE e.record = r.party \
     AND e.kind = 'party-erased' AND e.at = r.at) FROM people_receipt r JOIN people_party p ON p.id = r.party";

fn read_receipt(row: &Row) -> Result<Receipt, StoreError> {
    let mut cells = row.cells();
    let unknown = |what: &str, word: &str| StoreError::Other(format!("{word:?} is no {what} of a receipt"));
    let (id, number) = (cells.take()?, cells.take()?);
    let kind: String = cells.take()?;
    let party = cells.take()?;
    let party_kind = PartyKind::parse(&cells.take::<String>()?).unwrap_or(PartyKind::Person);
    let made_by = cells.take()?;
    let (by, on): (String, String) = (cells.take()?, cells.take()?);
    let asked = Asked {
        by: AskedBy::parse(&by).ok_or_else(|| unknown("asker", &by))?,
        on: Date::parse(&on).map_err(|error| StoreError::Other(error.to_string()))?,
        reference: cells.take()?,
    };
    let at = Instant::from_micros(cells.take()?);
    let shares: String = cells.take()?;
    let kind = ReceiptKind::parse(&kind).ok_or_else(|| unknown("kind", &kind))?;
    Ok(Receipt {
        id,
        number,
        kind,
        party,
        party_kind,
        made_by,
        asked,
        at,
        shares: serde_json::from_str(&shares).map_err(|error| StoreError::Other(error.to_string()))?,
        checksum: cells.take()?,
        event: cells.take::<Option<i64>>()?.filter(|_| kind == ReceiptKind::Erasure),
    })
}

pub async fn receipt(db: &mut impl Reads, id: Uuid) -> Result<Option<Receipt>, StoreError> {
    let sql = format!("SELECT {RECEIPT} WHERE r.id = $1");
    db.one(&sql, values![id]).await?.map(|row| read_receipt(&row)).transpose()
}

/// The latest receipts, newest first; those of one party alone where one is named.
pub async fn receipts(
    db: &mut impl Reads,
    party: Option<Uuid>,
    limit: u32,
) -> Result<Vec<Receipt>, StoreError> {
    let rows = match party {
        Some(party) => {
            let sql = format!("SELECT {RECEIPT} WHERE r.party = $1 ORDER BY r.number DESC LIMIT {limit}");
            db.all(&sql, values![party]).await?
        }
        None => {
            let sql = format!("SELECT {RECEIPT} ORDER BY r.number DESC LIMIT {limit}");
            db.all(&sql, vec![]).await?
        }
    };
    rows.iter().map(read_receipt).collect()
}

/// How many receipts there are, and the number of the latest; 0 where there is none.
pub async fn receipt_numbers(db: &mut impl Reads) -> Result<(i64, i64), StoreError> {
    let row = db.one("SELECT COUNT(*), COALESCE(MAX(number), 0) FROM people_receipt", vec![]).await?;
    let Some(row) = row else { return Ok((0, 0)) };
    let mut cells = row.cells();
    Ok((cells.take()?, cells.take()?))
}

/// The checksum of what was last handed to this party; empty: nothing was.
pub async fn last_export(db: &mut impl Reads, party: Uuid) -> Result<String, StoreError> {
    let sql = "SELECT checksum FROM people_receipt WHERE party = $1 AND kind = 'export' \
         ORDER BY number DESC LIMIT 1";
    Ok(db.one(sql, values![party]).await?.map(|row| row.only()).transpose()?.unwrap_or_default())
}

/// What becomes of what this capability has of a party when it is erased.
pub async fn own_shares(change: &mut Change, party: Uuid) -> Result<Vec<Share>, StoreError> {
    let kinds = [
        ("erased-profile", Fate::Goes, "SELECT COUNT(*) FROM people_party WHERE id = $1"),
        ("erased-account", Fate::Goes, "SELECT COUNT(*) FROM people_account WHERE party = $1"),
        (
            "erased-sessions",
            Fate::Goes,
            "SELECT COUNT(*) FROM people_session s JOIN people_account a ON a.id = s.account WHERE a.party = $1",
        ),
        (
            "erased-tokens",
            Fate::Goes,
            "SELECT COUNT(*) FROM people_token t JOIN people_account a ON a.id = t.account WHERE a.party = $1",
        ),
        ("erased-memberships", Fate::Stays, "SELECT COUNT(*) FROM people_membership WHERE party = $1"),
    ];
    let mut shares = Vec::with_capacity(kinds.len());
    for (what, fate, sql) in kinds {
        shares.push(Share::counted(change, what, fate, sql, party).await?);
    }
    Ok(shares)
}
