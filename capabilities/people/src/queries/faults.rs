//! What is wrong in these tables, in words, for `doctor`.

use kernel::{Date, Role};
use store::{Reads, StoreError, values};
use uuid::Uuid;

use crate::group::FORUM;

/// Everything that should not be so; empty when all is sound.
pub async fn faults(db: &mut impl Reads) -> Result<Vec<String>, StoreError> {
    let mut faults = Vec::new();
    if super::group(db, FORUM).await?.is_none() {
        faults.push("the group of the forum itself is missing".to_owned());
    }
    let rows =
        db.all("SELECT id, role, from_date, to_date FROM people_membership ORDER BY id", vec![]).await?;
    for row in rows {
        let mut cells = row.cells();
        let id: Uuid = cells.take()?;
        let (role, from, to): (String, String, String) = (cells.take()?, cells.take()?, cells.take()?);
        if Role::parse(&role).is_none() {
            faults.push(format!("membership {id} has the unknown role {role:?}"));
        }
        for date in [from, to] {
            if !date.is_empty() && Date::parse(&date).is_err() {
                faults.push(format!("membership {id} has the date {date:?}, which is none"));
            }
        }
    }
    let erased_with_account = "SELECT p.id FROM people_party p JOIN people_account a ON a.party = p.id \
         WHERE p.erased <> 0 ORDER BY p.id";
    for row in db.all(erased_with_account, vec![]).await? {
        faults.push(format!("party {} was erased and still has an account", row.only::<Uuid>()?));
    }
    let not_emptied = "SELECT p.id FROM people_party p JOIN people_erasure e ON e.party = p.id \
         WHERE p.name <> $1 ORDER BY p.id";
    for row in db.all(not_emptied, values![""]).await? {
        faults.push(format!("party {} was erased and still has a name", row.only::<Uuid>()?));
    }
    Ok(faults)
}
