use super::list;
use crate::document::{Round, Source};
use crate::reading;
use crate::vocabulary::{Category, Register, RoundRow, SourceRow, Status, Vocabulary};
use store::{Reads, StoreError, values};
use uuid::Uuid;

/// The forum's register. `init` makes one.
pub async fn the_register(db: &mut impl Reads) -> Result<Option<Register>, StoreError> {
    let sql = "SELECT id, name, keeper, advisory, phase FROM register_register ORDER BY id LIMIT 1";
    let row = db.one(sql, vec![]).await?;
    row.map(|row| {
        let mut cells = row.cells();
        Ok(Register {
            id: cells.take()?,
            name: cells.take()?,
            keeper: cells.take()?,
            advisory: cells.take()?,
            phase: cells.take()?,
        })
    })
    .transpose()
}

/// The same where nothing can be done without one.
pub async fn needed_register(db: &mut impl Reads) -> Result<Register, StoreError> {
    let none = || StoreError::Other("this forum has no register; `plenary init` makes one".into());
    the_register(db).await?.ok_or_else(none)
}

/// How many recommendations were taken from a source.
pub async fn taken_from(db: &mut impl Reads, source: Uuid) -> Result<u64, StoreError> {
    let sql = "SELECT COUNT(*) FROM register_recommendation WHERE source = $1";
    let n: i64 = db.one(sql, values![source]).await?.map_or(Ok(0), |row| row.only())?;
    Ok(u64::try_from(n).unwrap_or(0))
}

/// The register with everything that names things in it.
pub async fn vocabulary(db: &mut impl Reads) -> Result<Vocabulary, StoreError> {
    let register = needed_register(db).await?;
    let sql = "SELECT key, label, tone, shape, aliases, position FROM register_status WHERE register = $1 \
        ORDER BY position, key";
    let mut statuses = Vec::new();
    for row in db.all(sql, values![register.id]).await? {
        let mut cells = row.cells();
        statuses.push(Status {
            key: cells.take()?,
            label: cells.take()?,
            tone: cells.take()?,
            shape: cells.take()?,
            aliases: list(&cells.take::<String>()?),
            position: cells.take()?,
        });
    }
    let sql = "SELECT id, key, name, aliases, position, not_started_in FROM register_category \
        WHERE register = $1 ORDER BY position, key";
    let mut categories = Vec::new();
    for row in db.all(sql, values![register.id]).await? {
        let mut cells = row.cells();
        categories.push(Category {
            id: cells.take()?,
            key: cells.take()?,
            name: cells.take()?,
            aliases: list(&cells.take::<String>()?),
            position: cells.take()?,
            not_started_in: cells.take()?,
        });
    }
    let sql = "SELECT id, name, body, document, date, url FROM register_source WHERE register = $1";
    let mut sources = Vec::new();
    for row in db.all(sql, values![register.id]).await? {
        let mut cells = row.cells();
        sources.push(SourceRow {
            id: cells.take()?,
            source: Source {
                name: cells.take()?,
                body: cells.take()?,
                document: cells.take()?,
                date: cells.take()?,
                url: cells.take()?,
            },
        });
    }
    sources.sort_by(|one, other| one.source.cmp(&other.source).then(one.id.cmp(&other.id)));
    let sql = "SELECT id, key, name, assessed, published FROM register_round WHERE register = $1";
    let mut rounds = Vec::new();
    for row in db.all(sql, values![register.id]).await? {
        let mut cells = row.cells();
        rounds.push(RoundRow {
            id: cells.take()?,
            round: Round {
                key: cells.take()?,
                name: cells.take()?,
                assessed: cells.take()?,
                published: cells.take()?,
            },
        });
    }
    rounds.sort_by(|one, other| reading::by_date(&other.round, &one.round));
    let campaigns = super::campaigns(db, register.id).await?;
    Ok(Vocabulary { register, statuses, categories, sources, rounds, campaigns })
}
