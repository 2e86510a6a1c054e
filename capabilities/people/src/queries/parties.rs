//! Parties, and the forum's own words for what they belong to.

use std::collections::HashMap;

use kernel::Instant;
use store::{Change, Reads, Row, StoreError, Value, values};
use uuid::Uuid;

use super::{IDS_AT_ONCE, placeholders, read_list};
use crate::guest::{self, Guest};
use crate::party::{Party, PartyKind, Profile, PublicName, languages};
use crate::tables;
use crate::vocabulary::{Term, Vocabulary};

const PARTY: &str = "id, kind, name, affiliation, country, region, stakeholder_group, languages, erased";

fn read_party(row: &Row) -> Result<Party, StoreError> {
    let mut cells = row.cells();
    Ok(Party {
        id: cells.take()?,
        kind: PartyKind::parse(&cells.take::<String>()?).unwrap_or(PartyKind::Person),
        profile: Profile {
            name: cells.take()?,
            affiliation: cells.take()?,
            country: cells.take()?,
            region: cells.take()?,
            stakeholder_group: cells.take()?,
            languages: languages(&cells.take::<String>()?).unwrap_or_default(),
        },
        is_erased: cells.take::<i64>()? != 0,
    })
}

/// Of two changes that somebody makes at once, the second waits here and sees the first: for limits by person.
pub async fn hold_party(change: &mut Change, id: Uuid) -> Result<(), StoreError> {
    change.hold(&tables::PARTY, id).await
}

pub async fn party(db: &mut impl Reads, id: Uuid) -> Result<Option<Party>, StoreError> {
    let sql = format!("SELECT {PARTY} FROM people_party WHERE id = $1");
    db.one(&sql, values![id]).await?.map(|row| read_party(&row)).transpose()
}

/// Parties that bear exactly this name, oldest first.
pub async fn parties_named(db: &mut impl Reads, name: &str) -> Result<Vec<Party>, StoreError> {
    let sql = format!("SELECT {PARTY} FROM people_party WHERE name = $1 AND erased = 0 ORDER BY created, id");
    db.all(&sql, values![name]).await?.iter().map(read_party).collect()
}

/// The same without anybody who has an account: those who are known by name alone.
pub async fn guests_named(db: &mut impl Reads, name: &str) -> Result<Vec<Party>, StoreError> {
    let sql = format!(
        "SELECT {PARTY} FROM people_party WHERE name = $1 AND erased = 0 AND NOT EXISTS \
         (SELECT 1 FROM people_account a WHERE a.party = people_party.id) ORDER BY created, id"
    );
    db.all(&sql, values![name]).await?.iter().map(read_party).collect()
}

/// Everybody with an account who is shown under one of these names, with the name.
pub async fn people_named(db: &mut impl Reads, names: &[String]) -> Result<Vec<(String, Uuid)>, StoreError> {
    let mut named = Vec::new();
    for some in names.chunks(IDS_AT_ONCE) {
        let sql = format!(
            "SELECT p.name, p.id FROM people_party p JOIN people_account a ON a.party = p.id \
             WHERE p.erased = 0 AND p.name IN ({})",
            placeholders(1, some.len())
        );
        for row in db.all(&sql, some.iter().map(|name| Value::from(name.as_str())).collect()).await? {
            let mut cells = row.cells();
            named.push((cells.take()?, cells.take()?));
        }
    }
    Ok(named)
}

/// A party that was looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub party: Uuid,
    pub name: String,
    pub kind: PartyKind,
    /// Of its account; `None`: it has none.
    pub email: Option<String>,
}

/// Each word with a capital: "Ольга Петрова".
fn capitals(small: &str) -> String {
    let mut is_first = true;
    small
        .chars()
        .flat_map(|letter| {
            let first = std::mem::replace(&mut is_first, !letter.is_alphanumeric());
            let big = first.then(|| letter.to_uppercase()).into_iter().flatten();
            big.chain((!first).then_some(letter))
        })
        .collect()
}

/// Parties of whatever kind whose name has these words in it, or whose account has this address, by name. With no
/// words: those without an account that are no persons, such as offices.
pub async fn parties_like(db: &mut impl Reads, words: &str, limit: u32) -> Result<Vec<Found>, StoreError> {
    let found = "SELECT p.id, p.name, p.kind, a.email FROM people_party p \
         LEFT JOIN people_account a ON a.party = p.id WHERE p.erased = 0";
    let rows = if words.is_empty() {
        let sql =
            format!("{found} AND p.kind <> 'person' AND a.id IS NULL ORDER BY p.name, p.id LIMIT {limit}");
        db.all(&sql, vec![]).await?
    } else {
        let sql = format!(
            "{found} AND (LOWER(p.name) LIKE $1 ESCAPE '!' OR p.name LIKE $2 ESCAPE '!' OR p.name LIKE $3 ESCAPE '!' \
             OR p.name LIKE $4 ESCAPE '!' OR a.email = $5) ORDER BY p.name, p.id LIMIT {limit}"
        );
        // SQLite knows the small letters of English alone: "ольга" is looked for as Ольга and ОЛЬГА too.
        let small = words.to_lowercase();
        let like =
            |words: &str| format!("%{}%", words.replace('!', "!!").replace('%', "!%").replace('_', "!_"));
        let given =
            values![like(&small), like(words), like(&capitals(&small)), like(&words.to_uppercase()), small];
        db.all(&sql, given).await?
    };
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            let (party, name) = (cells.take()?, cells.take()?);
            let kind = PartyKind::parse(&cells.take::<String>()?).unwrap_or(PartyKind::Person);
            Ok(Found { party, name, kind, email: cells.take()? })
        })
        .collect()
}

/// Under which names these parties are shown. Unknown ids are left out.
pub async fn public_names(
    db: &mut impl Reads,
    ids: &[Uuid],
) -> Result<HashMap<Uuid, PublicName>, StoreError> {
    let mut names = HashMap::with_capacity(ids.len());
    for some in ids.chunks(IDS_AT_ONCE) {
        let sql = format!(
            "SELECT id, name, kind, stakeholder_group, erased FROM people_party WHERE id IN ({})",
            placeholders(1, some.len())
        );
        for row in db.all(&sql, some.iter().map(|id| Value::from(*id)).collect()).await? {
            let mut cells = row.cells();
            let id = cells.take()?;
            names.insert(
                id,
                PublicName {
                    name: cells.take()?,
                    kind: PartyKind::parse(&cells.take::<String>()?).unwrap_or(PartyKind::Person),
                    stakeholder_group: cells.take()?,
                    is_erased: cells.take::<i64>()? != 0,
                },
            );
        }
    }
    Ok(names)
}

/// Who bears the words of these people of another forum here, by their ids there.
pub async fn guests(db: &mut impl Reads, there: &[Uuid]) -> Result<HashMap<Uuid, Guest>, StoreError> {
    let mut asked: Vec<Uuid> = there.to_vec();
    asked.extend(there.iter().copied().map(guest::beside));
    let mut known: HashMap<Uuid, bool> = HashMap::new();
    for some in asked.chunks(IDS_AT_ONCE) {
        let sql = format!(
            "SELECT p.id, a.id FROM people_party p \
             LEFT JOIN people_account a ON a.party = p.id WHERE p.id IN ({})",
            placeholders(1, some.len())
        );
        for row in db.all(&sql, some.iter().map(|id| Value::from(*id)).collect()).await? {
            let mut cells = row.cells();
            known.insert(cells.take()?, cells.take::<Option<Uuid>>()?.is_some());
        }
    }
    let place = |id: &Uuid| {
        let beside = guest::beside(*id);
        match known.get(id) {
            _ if known.contains_key(&beside) => Guest { id: beside, is_here: true },
            Some(true) => Guest { id: beside, is_here: false },
            Some(false) => Guest { id: *id, is_here: true },
            None => Guest { id: *id, is_here: false },
        }
    };
    Ok(there.iter().map(|id| (*id, place(id))).collect())
}

/// Somebody with an account, as the administrator's list shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub party: Uuid,
    pub account: Uuid,
    pub email: String,
    pub name: String,
    pub stakeholder_group: String,
    pub region: String,
    /// `None`: never.
    pub signed_in: Option<Instant>,
}

/// Everybody with an account, by name.
pub async fn people(db: &mut impl Reads) -> Result<Vec<Listed>, StoreError> {
    let rows = db
        .all(
            "SELECT p.id, a.id, a.email, p.name, p.stakeholder_group, p.region, a.signed_in \
             FROM people_account a JOIN people_party p ON p.id = a.party ORDER BY p.name, a.email",
            vec![],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok(Listed {
                party: cells.take()?,
                account: cells.take()?,
                email: cells.take()?,
                name: cells.take()?,
                stakeholder_group: cells.take()?,
                region: cells.take()?,
                signed_in: Some(cells.take::<i64>()?).filter(|at| *at != 0).map(Instant::from_micros),
            })
        })
        .collect()
}

/// The forum's terms of one kind, in the forum's order.
pub async fn vocabulary(db: &mut impl Reads, which: Vocabulary) -> Result<Vec<Term>, StoreError> {
    let sql = "SELECT key, label, aliases FROM people_vocabulary WHERE kind = $1 ORDER BY position, key";
    let rows = db.all(sql, values![which.as_str()]).await?;
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok(Term {
                key: cells.take()?,
                label: cells.take()?,
                aliases: read_list(&cells.take::<String>()?),
            })
        })
        .collect()
}

/// Who was erased and when: to be applied again to a database restored from before.
pub async fn erasures(db: &mut impl Reads) -> Result<Vec<(Uuid, Instant)>, StoreError> {
    let rows = db.all("SELECT party, erased FROM people_erasure ORDER BY erased, party", vec![]).await?;
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok((cells.take()?, Instant::from_micros(cells.take()?)))
        })
        .collect()
}
