//! Letters in words of the forum's own.

use kernel::{Instant, Language};
use store::{Cells, Reads, StoreError, values};

use crate::letters::wording::Version;

const VERSION: &str = "version, words, at, party";

fn read_version(cells: &mut Cells<'_>) -> Result<Version, StoreError> {
    let version = cells.take()?;
    let words: String = cells.take()?;
    Ok(Version {
        version,
        words: serde_json::from_str(&words).map_err(|error| StoreError::Other(error.to_string()))?,
        at: Instant::from_micros(cells.take()?),
        party: cells.take()?,
    })
}

/// All versions of a letter in one language, the latest first.
pub async fn wordings(
    db: &mut impl Reads,
    letter: &str,
    language: &Language,
) -> Result<Vec<Version>, StoreError> {
    let sql = format!(
        "SELECT {VERSION} FROM people_wording WHERE letter = $1 AND language = $2 ORDER BY version DESC"
    );
    let rows = db.all(&sql, values![letter, language.as_str()]).await?;
    rows.iter().map(|row| read_version(&mut row.cells())).collect()
}

const IN_FORCE: &str = "FROM people_wording w WHERE version = (SELECT MAX(o.version) FROM people_wording o \
     WHERE o.letter = w.letter AND o.language = w.language)";

/// What is in force of every letter, with its language.
pub async fn wordings_in_force(db: &mut impl Reads) -> Result<Vec<(Language, Version)>, StoreError> {
    let sql = format!("SELECT language, {VERSION} {IN_FORCE} ORDER BY letter, language");
    let mut found = Vec::new();
    for row in db.all(&sql, vec![]).await? {
        let mut cells = row.cells();
        let tag: String = cells.take()?;
        let version = read_version(&mut cells)?;
        found.extend(Language::parse(&tag).map(|language| (language, version)));
    }
    Ok(found)
}

/// Which letters are in words of the forum's own now, with the language of each.
pub async fn letters_worded(db: &mut impl Reads) -> Result<Vec<(String, String)>, StoreError> {
    let sql = format!("SELECT letter, language {IN_FORCE} AND words <> '{{}}' ORDER BY letter, language");
    db.all(&sql, vec![])
        .await?
        .iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok((cells.take()?, cells.take()?))
        })
        .collect()
}
