//! Groups and who is in them.

use kernel::Role;
use store::{Reads, Row, StoreError, values};
use uuid::Uuid;

use super::read_date;
use crate::group::{Group, Membership, Term};

const GROUP: &str = "id, key, name, kind, description";

fn read_group(row: &Row) -> Result<Group, StoreError> {
    let mut cells = row.cells();
    Ok(Group {
        id: cells.take()?,
        key: cells.take()?,
        name: cells.take()?,
        kind: cells.take()?,
        description: cells.take()?,
    })
}

/// All groups, the forum first, then by name.
pub async fn groups(db: &mut impl Reads) -> Result<Vec<Group>, StoreError> {
    let sql =
        format!("SELECT {GROUP} FROM people_group ORDER BY CASE WHEN key = 'forum' THEN 0 ELSE 1 END, name");
    db.all(&sql, vec![]).await?.iter().map(read_group).collect()
}

pub async fn group(db: &mut impl Reads, key: &str) -> Result<Option<Group>, StoreError> {
    let sql = format!("SELECT {GROUP} FROM people_group WHERE key = $1");
    db.one(&sql, values![key]).await?.map(|row| read_group(&row)).transpose()
}

/// The group somebody means: by key, else by name in any case.
pub async fn group_by_name(db: &mut impl Reads, text: &str) -> Result<Option<Group>, StoreError> {
    let wanted = kernel::words::same_words_form(text).to_lowercase();
    let groups = groups(db).await?;
    let by_key = groups.iter().find(|group| group.key == wanted);
    let by_name = || groups.iter().find(|group| group.name.to_lowercase() == wanted);
    Ok(by_key.or_else(by_name).cloned())
}

const MEMBERSHIP: &str = "m.id, m.party, m.in_group, m.role, m.from_date, m.to_date, m.source";

fn read_membership(cells: &mut store::Cells<'_>) -> Result<Membership, StoreError> {
    Ok(Membership {
        id: cells.take()?,
        party: cells.take()?,
        group: cells.take()?,
        role: {
            let role: String = cells.take()?;
            Role::parse(&role).ok_or_else(|| StoreError::Other(format!("{role:?} is no role")))?
        },
        term: Term { from: read_date(&cells.take::<String>()?)?, to: read_date(&cells.take::<String>()?)? },
        source: cells.take()?,
    })
}

pub async fn membership(db: &mut impl Reads, id: Uuid) -> Result<Option<Membership>, StoreError> {
    let sql = format!("SELECT {MEMBERSHIP} FROM people_membership m WHERE m.id = $1");
    db.one(&sql, values![id]).await?.map(|row| read_membership(&mut row.cells())).transpose()
}

/// A membership of somebody, with the group's names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    pub membership: Membership,
    pub group_key: String,
    pub group_name: String,
}

fn read_held(row: &Row) -> Result<Held, StoreError> {
    let mut cells = row.cells();
    Ok(Held { membership: read_membership(&mut cells)?, group_key: cells.take()?, group_name: cells.take()? })
}

/// What a party is and was, latest first.
pub async fn memberships_of(db: &mut impl Reads, party: Uuid) -> Result<Vec<Held>, StoreError> {
    let sql = format!(
        "SELECT {MEMBERSHIP}, g.key, g.name FROM people_membership m JOIN people_group g ON g.id = m.in_group \
         WHERE m.party = $1 ORDER BY m.from_date DESC, m.created DESC, m.id"
    );
    db.all(&sql, values![party]).await?.iter().map(read_held).collect()
}

/// Everybody's, for lists.
pub async fn all_memberships(db: &mut impl Reads) -> Result<Vec<Held>, StoreError> {
    let sql = format!(
        "SELECT {MEMBERSHIP}, g.key, g.name FROM people_membership m JOIN people_group g ON g.id = m.in_group \
         ORDER BY g.key, m.role, m.from_date, m.id"
    );
    db.all(&sql, vec![]).await?.iter().map(read_held).collect()
}

/// Somebody in a group, past or present.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub membership: Membership,
    /// Empty when erased.
    pub name: String,
    pub stakeholder_group: String,
}

/// Everybody who is or was in a group, by name.
pub async fn members(db: &mut impl Reads, group: Uuid) -> Result<Vec<Member>, StoreError> {
    let sql = format!(
        "SELECT {MEMBERSHIP}, p.name, p.stakeholder_group FROM people_membership m \
         JOIN people_party p ON p.id = m.party WHERE m.in_group = $1 ORDER BY p.name, m.from_date DESC, m.id"
    );
    let rows = db.all(&sql, values![group]).await?;
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok(Member {
                membership: read_membership(&mut cells)?,
                name: cells.take()?,
                stakeholder_group: cells.take()?,
            })
        })
        .collect()
}
