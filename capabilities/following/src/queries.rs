//! All reading from this capability's tables, and the statements that change rows that are there.

use crate::follow::{Cadence, Follow, Periods, Target};
use capability::erased::{Fate, Share};
use kernel::Instant;
use serde_json::{Value as Json, json};
use std::collections::HashMap;
use store::{Change, Reads, Row, StoreError, Value, values};
use uuid::Uuid;

const FOLLOW: &str = "id, party, target, cadence, paused, begun, periods";

/// Values in one statement.
const AT_ONCE: usize = 500;

fn read(row: &Row) -> Result<Follow, StoreError> {
    let mut cells = row.cells();
    let (id, party) = (cells.take()?, cells.take()?);
    let (target, cadence): (String, String) = (cells.take()?, cells.take()?);
    let wrong = |what: &str, text: &str| StoreError::Other(format!("{text:?} is no {what} of a follow"));
    Ok(Follow {
        id,
        party,
        target: Target::parse(&target).ok_or_else(|| wrong("target", &target))?,
        cadence: Cadence::parse(&cadence).ok_or_else(|| wrong("cadence", &cadence))?,
        is_paused: cells.take()?,
        begun: Instant::from_micros(cells.take()?),
        periods: Periods::parse(&cells.take::<String>()?),
    })
}

/// What somebody follows, the latest first.
pub async fn follows_of(db: &mut impl Reads, party: Uuid) -> Result<Vec<Follow>, StoreError> {
    let sql = format!("SELECT {FOLLOW} FROM following_follow WHERE party = $1 ORDER BY begun DESC, id DESC");
    db.all(&sql, values![party]).await?.iter().map(read).collect()
}

pub async fn follow(db: &mut impl Reads, id: Uuid) -> Result<Option<Follow>, StoreError> {
    let sql = format!("SELECT {FOLLOW} FROM following_follow WHERE id = $1");
    db.one(&sql, values![id]).await?.map(|row| read(&row)).transpose()
}

/// Whether and how somebody follows this.
pub async fn follow_at(
    db: &mut impl Reads,
    party: Uuid,
    target: &Target,
) -> Result<Option<Follow>, StoreError> {
    let sql = format!("SELECT {FOLLOW} FROM following_follow WHERE party = $1 AND target = $2");
    db.one(&sql, values![party, target.to_string()]).await?.map(|row| read(&row)).transpose()
}

/// Who follows any of these, each once, in their order.
pub async fn parties_following(db: &mut impl Reads, targets: &[Target]) -> Result<Vec<Uuid>, StoreError> {
    let mut found = Vec::new();
    for some in targets.chunks(AT_ONCE) {
        let sql =
            format!("SELECT DISTINCT party FROM following_follow WHERE target IN ({})", marks(1, some.len()));
        let given = some.iter().map(|target| Value::from(target.to_string())).collect();
        for row in &db.all(&sql, given).await? {
            found.push(row.only()?);
        }
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// What each of these follows, the latest first.
pub async fn follows_of_people(
    db: &mut impl Reads,
    people: &[Uuid],
) -> Result<Vec<(Uuid, Vec<Follow>)>, StoreError> {
    let mut found: Vec<(Uuid, Vec<Follow>)> = Vec::new();
    for some in people.chunks(AT_ONCE) {
        let sql = format!(
            "SELECT {FOLLOW} FROM following_follow WHERE party IN ({}) ORDER BY party, begun DESC, id",
            marks(1, some.len())
        );
        for row in &db.all(&sql, some.iter().map(|id| Value::from(*id)).collect()).await? {
            let follow = read(row)?;
            match found.last_mut().filter(|(party, _)| *party == follow.party) {
                Some((_, follows)) => follows.push(follow),
                None => found.push((follow.party, vec![follow])),
            }
        }
    }
    Ok(found)
}

/// Everything that anybody follows, each once.
pub async fn followed_targets(db: &mut impl Reads) -> Result<Vec<Target>, StoreError> {
    let rows = db.all("SELECT DISTINCT target FROM following_follow", vec![]).await?;
    let targets: Vec<String> = rows.iter().map(Row::only).collect::<Result<_, _>>()?;
    Ok(targets.iter().filter_map(|target| Target::parse(target)).collect())
}

/// The last event that each was told of by one kind of mail; whoever was told of none is left out.
pub async fn places(
    db: &mut impl Reads,
    mail: Mail,
    people: &[Uuid],
) -> Result<HashMap<Uuid, i64>, StoreError> {
    let mut found = HashMap::new();
    for some in people.chunks(AT_ONCE) {
        let column = mail.column();
        let sql =
            format!("SELECT party, {column} FROM following_reader WHERE party IN ({})", marks(1, some.len()));
        for row in db.all(&sql, some.iter().map(|id| Value::from(*id)).collect()).await? {
            let mut cells = row.cells();
            found.insert(cells.take()?, cells.take()?);
        }
    }
    Ok(found)
}

/// The two kinds of mail, each with a place in the log of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mail {
    AtOnce,
    Daily,
}

impl Mail {
    fn column(self) -> &'static str {
        match self {
            Self::AtOnce => "told_at_once",
            Self::Daily => "told_daily",
        }
    }
}

/// Moves somebody's place in the log; `false`: another process was quicker, and has told them.
pub async fn move_place(
    change: &mut Change,
    mail: Mail,
    party: Uuid,
    from: i64,
    to: i64,
) -> Result<bool, StoreError> {
    change.insert(&crate::tables::READER, values![party, "", 0_i64, 0_i64, 0_i64]).await?;
    let column = mail.column();
    let sql = format!("UPDATE following_reader SET {column} = $3 WHERE party = $1 AND {column} = $2");
    Ok(change.run(&sql, values![party, from, to]).await? > 0)
}

/// Whose secret address it is.
pub async fn owner_of(db: &mut impl Reads, secret_hash: &str) -> Result<Option<Uuid>, StoreError> {
    let sql = "SELECT party FROM following_reader WHERE secret_hash = $1 AND secret_hash <> ''";
    db.one(sql, values![secret_hash]).await?.map(|row| row.only()).transpose()
}

/// When somebody's secret address was made; `None`: they have none.
pub async fn address_made(db: &mut impl Reads, party: Uuid) -> Result<Option<Instant>, StoreError> {
    let sql = "SELECT secret_made FROM following_reader WHERE party = $1 AND secret_hash <> ''";
    db.one(sql, values![party]).await?.map(|row| row.only().map(Instant::from_micros)).transpose()
}

pub async fn set_address(
    change: &mut Change,
    party: Uuid,
    secret_hash: &str,
    made: Instant,
) -> Result<(), StoreError> {
    change.insert(&crate::tables::READER, values![party, "", 0_i64, 0_i64, 0_i64]).await?;
    let sql = "UPDATE following_reader SET secret_hash = $2, secret_made = $3 WHERE party = $1";
    change.run(sql, values![party, secret_hash, made.micros()]).await.map(drop)
}

pub async fn set_cadence(change: &mut Change, follow: &Follow) -> Result<(), StoreError> {
    let sql = "UPDATE following_follow SET cadence = $2, paused = $3, periods = $4 WHERE id = $1";
    let periods = follow.periods.to_string();
    change.run(sql, values![follow.id, follow.cadence.as_str(), follow.is_paused, periods]).await.map(drop)
}

pub async fn remove_follow(change: &mut Change, id: Uuid) -> Result<bool, StoreError> {
    Ok(change.run("DELETE FROM following_follow WHERE id = $1", values![id]).await? > 0)
}

/// Takes away all that is kept of somebody.
pub async fn forget_party(change: &mut Change, party: Uuid) -> Result<(), StoreError> {
    for table in ["following_follow", "following_reader"] {
        change.run(&format!("DELETE FROM {table} WHERE party = $1"), values![party]).await?;
    }
    Ok(())
}

/// What goes of what somebody follows when they are erased.
pub async fn erased_of(change: &mut Change, party: Uuid) -> Result<Vec<Share>, StoreError> {
    let sql = "SELECT COUNT(*) FROM following_follow WHERE party = $1";
    Ok(vec![Share::counted(change, "erased-follows", Fate::Goes, sql, party).await?])
}

/// What somebody follows, for them to take along.
pub async fn of_party(db: &mut impl Reads, party: Uuid) -> Result<Json, StoreError> {
    let follows = follows_of(db, party).await?;
    let made = address_made(db, party).await?;
    if follows.is_empty() && made.is_none() {
        return Ok(Json::Null);
    }
    let shape = |follow: &Follow| {
        json!({
            "target": follow.target.to_string(),
            "cadence": follow.cadence.as_str(),
            "paused": follow.is_paused,
            "begun": follow.begun,
        })
    };
    Ok(json!({ "follows": follows.iter().map(shape).collect::<Vec<_>>(), "secret_address_made": made }))
}

/// What is wrong in the tables, in words.
pub async fn faults(db: &mut impl Reads) -> Result<Vec<String>, StoreError> {
    let mut faults = Vec::new();
    for row in db.all("SELECT id, target, cadence, periods FROM following_follow", vec![]).await? {
        let mut cells = row.cells();
        let id: Uuid = cells.take()?;
        let (target, cadence): (String, String) = (cells.take()?, cells.take()?);
        let periods: String = cells.take()?;
        if Target::parse(&target).is_none() {
            faults.push(format!("the follow {id} is of {target:?}, which is neither a record nor a list"));
        }
        if Cadence::parse(&cadence).is_none() {
            faults.push(format!("the follow {id} has the cadence {cadence:?}, which there is not"));
        }
        if Periods::parse(&periods).to_string() != periods {
            faults.push(format!("the follow {id} has periods that cannot be read: {periods:?}"));
        }
    }
    Ok(faults)
}

/// `$2, $3, $4`: placeholders for so many values, the first numbered `first`.
fn marks(first: usize, count: usize) -> String {
    (first..first + count).map(|at| format!("${at}")).collect::<Vec<_>>().join(", ")
}
