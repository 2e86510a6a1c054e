//! What the shelf keeps of each recommendation: enough to filter, count and list, and no long texts.

use super::{AT_ONCE, among, keys, list};
use crate::reading::{self, Finding, Reading};
use crate::recommendation::{MERGED_INTO, beginning};
use crate::shelf::Book;
use crate::vocabulary::Vocabulary;
use kernel::Instant;
use std::collections::{BTreeMap, HashMap};
use store::{Reads, StoreError, Value, values};
use uuid::Uuid;

/// Books made together when all are: enough that statements cost little, few enough that memory does.
const A_SHELFFUL: u32 = 500;

/// Which books are made together.
#[derive(Clone, Copy)]
enum Which<'a> {
    These(&'a [Uuid]),
    /// After one id, up to another.
    Between(Uuid, Uuid),
}

impl Which<'_> {
    /// ` WHERE ...` with its values.
    fn filter(self, column: &str) -> (String, Vec<Value>) {
        match self {
            Self::These(ids) => among(column, Some(ids)),
            Self::Between(after, to) => {
                (format!(" WHERE {column} > $1 AND {column} <= $2"), values![after, to])
            }
        }
    }
}

/// Books of some recommendations. Those that are gone are left out.
pub async fn books(
    db: &mut impl Reads,
    vocabulary: &Vocabulary,
    ids: &[Uuid],
) -> Result<Vec<Book>, StoreError> {
    let mut books = Vec::with_capacity(ids.len());
    for ids in ids.chunks(AT_ONCE) {
        books.extend(some(db, vocabulary, Which::These(ids)).await?);
    }
    Ok(books)
}

/// Books of all recommendations, one after the other. What is written meanwhile may be in them or not.
pub async fn each_book(
    db: &mut impl Reads,
    vocabulary: &Vocabulary,
    mut take: impl FnMut(Book),
) -> Result<(), StoreError> {
    let sql = format!(
        "SELECT id FROM register_recommendation WHERE id > $1 ORDER BY id LIMIT 1 OFFSET {A_SHELFFUL}"
    );
    let mut after = Uuid::nil();
    loop {
        let next: Option<Uuid> = db.one(&sql, values![after]).await?.map(|row| row.only()).transpose()?;
        let to = next.unwrap_or(Uuid::max());
        some(db, vocabulary, Which::Between(after, to)).await?.into_iter().for_each(&mut take);
        if next.is_none() {
            return Ok(());
        }
        after = to;
    }
}

async fn some(
    db: &mut impl Reads,
    vocabulary: &Vocabulary,
    which: Which<'_>,
) -> Result<Vec<Book>, StoreError> {
    let (filter, given) = which.filter("r.id");
    let sql = format!(
        "SELECT r.id, r.source, r.list, r.number, r.position, r.title, SUBSTR(r.text, 1, 200), o.changed \
         FROM register_recommendation r JOIN record o ON o.id = r.id{filter}"
    );
    let mut books = Vec::new();
    for row in db.all(&sql, given).await? {
        let mut cells = row.cells();
        let id = cells.take()?;
        let source = cells.take()?;
        let list: String = cells.take()?;
        let number: String = cells.take()?;
        let position: i64 = cells.take()?;
        let title: String = cells.take()?;
        let text: String = cells.take()?;
        books.push(Book {
            id,
            source,
            list,
            number,
            position: u32::try_from(position).unwrap_or(u32::MAX),
            heading: if title.is_empty() { beginning(&text, 110) } else { title },
            is_stub: text.is_empty(),
            changed: Instant::from_micros(cells.take()?),
            ..Book::default()
        });
    }
    let place: HashMap<Uuid, usize> = books.iter().enumerate().map(|(at, book)| (book.id, at)).collect();
    if place.is_empty() {
        return Ok(books);
    }
    surroundings(db, which, &place, &mut books).await?;
    let mut found = Findings::default();
    findings(db, which, &place, &mut found).await?;
    let stands_for = merged(db, which, &place, &mut books).await?;
    let merged: Vec<Uuid> = stands_for.keys().copied().collect();
    for ids in merged.chunks(AT_ONCE) {
        let which = Which::These(ids);
        rounds_and_responsible(db, which, &stands_for, &mut books).await?;
        findings(db, which, &stands_for, &mut found).await?;
    }
    for book in &mut books {
        book.rounds.sort_unstable();
        book.rounds.dedup();
        book.responsible.sort_unstable();
        book.responsible.dedup();
    }
    standings(vocabulary, found, &mut books);
    Ok(books)
}

/// Notes into what each is merged; answers those merged into these books, with the place of the one that stands.
async fn merged(
    db: &mut impl Reads,
    which: Which<'_>,
    place: &HashMap<Uuid, usize>,
    books: &mut [Book],
) -> Result<HashMap<Uuid, usize>, StoreError> {
    let mut stands_for = HashMap::new();
    for (here, there) in [("from_record", "to_record"), ("to_record", "from_record")] {
        let (filter, given) = which.filter(here);
        let sql = format!("SELECT {here}, {there} FROM link{filter} AND kind = '{MERGED_INTO}'");
        for row in db.all(&sql, given).await? {
            let mut cells = row.cells();
            let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
            let other: Uuid = cells.take()?;
            if here == "from_record" {
                books[*at].merged_into = Some(other);
            } else {
                stands_for.insert(other, *at);
            }
        }
    }
    Ok(stands_for)
}

/// These, and those that stand for any of them: what has to be made anew when these have changed.
pub async fn with_standing(db: &mut impl Reads, ids: &[Uuid]) -> Result<Vec<Uuid>, StoreError> {
    let mut all = ids.to_vec();
    for ids in ids.chunks(AT_ONCE) {
        let (filter, given) = among("from_record", Some(ids));
        let sql = format!("SELECT to_record FROM link{filter} AND kind = '{MERGED_INTO}'");
        for row in db.all(&sql, given).await? {
            let standing = row.only()?;
            if !all.contains(&standing) {
                all.push(standing);
            }
        }
    }
    Ok(all)
}

async fn surroundings(
    db: &mut impl Reads,
    which: Which<'_>,
    place: &HashMap<Uuid, usize>,
    books: &mut [Book],
) -> Result<(), StoreError> {
    let (filter, given) = which.filter("recommendation");
    let sql = format!(
        "SELECT recommendation, category FROM register_filing{filter} AND ended = 0 ORDER BY began, id"
    );
    for row in db.all(&sql, given.clone()).await? {
        let mut cells = row.cells();
        let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
        let category = cells.take()?;
        if !books[*at].categories.contains(&category) {
            books[*at].categories.push(category);
        }
    }
    let (filter, given) = which.filter("record");
    for row in db.all(&format!("SELECT record, label FROM tag{filter}"), given).await? {
        let mut cells = row.cells();
        if let Some(at) = place.get(&cells.take::<Uuid>()?) {
            books[*at].tags.push(cells.take()?);
        }
    }
    for book in books.iter_mut() {
        book.tags.sort_unstable();
    }
    rounds_and_responsible(db, which, place, books).await
}

/// What a book has of itself and of those merged into it.
async fn rounds_and_responsible(
    db: &mut impl Reads,
    which: Which<'_>,
    place: &HashMap<Uuid, usize>,
    books: &mut [Book],
) -> Result<(), StoreError> {
    let (filter, given) = which.filter("recommendation");
    for row in
        db.all(&format!("SELECT recommendation, round FROM register_standing{filter}"), given.clone()).await?
    {
        let mut cells = row.cells();
        if let Some(at) = place.get(&cells.take::<Uuid>()?) {
            books[*at].rounds.push(cells.take()?);
        }
    }
    for row in
        db.all(&format!("SELECT recommendation, responsible FROM register_action{filter}"), given).await?
    {
        let mut cells = row.cells();
        if let Some(at) = place.get(&cells.take::<Uuid>()?) {
            books[*at].responsible.extend(list(&cells.take::<String>()?));
        }
    }
    Ok(())
}

/// What was found of each book, by its place and the assessment, so that one that covers two merged ones is one.
type Findings = BTreeMap<usize, BTreeMap<Uuid, (Uuid, Option<Uuid>, Finding<Uuid>)>>;

async fn findings(
    db: &mut impl Reads,
    which: Which<'_>,
    place: &HashMap<Uuid, usize>,
    found: &mut Findings,
) -> Result<(), StoreError> {
    let (filter, given) = which.filter("c.recommendation");
    let sql = format!(
        "SELECT c.recommendation, a.id, a.round, a.party, a.import, v.at, v.status, v.status_as_written \
         FROM register_cover c JOIN register_assessment a ON a.id = c.assessment \
         JOIN register_assessment_version v ON v.assessment = a.id AND v.version = \
         (SELECT MAX(version) FROM register_assessment_version WHERE assessment = a.id){filter} AND a.hidden = 0"
    );
    for row in db.all(&sql, given).await? {
        let mut cells = row.cells();
        let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
        let id: Uuid = cells.take()?;
        let round: Uuid = cells.take()?;
        let party: Option<Uuid> = cells.take()?;
        let imported = cells.take::<Option<Uuid>>()?.is_some();
        let made = Instant::from_micros(cells.take()?);
        let finding = Finding {
            assessor: party.unwrap_or(id),
            status: keys(&cells.take::<String>()?),
            status_as_written: cells.take()?,
            filed: (!imported).then_some(made),
        };
        found.entry(*at).or_default().insert(id, (round, party, finding));
    }
    Ok(())
}

fn standings(vocabulary: &Vocabulary, found: Findings, books: &mut [Book]) {
    for (at, findings) in found {
        // Whoever found a status in one of several assessments has assessed it.
        let mut found_by: BTreeMap<(Uuid, Uuid), bool> = BTreeMap::new();
        for (round, party, finding) in findings.values() {
            if let Some(party) = party {
                *found_by.entry((*round, *party)).or_default() |= !finding.is_pending();
            }
        }
        let by = |found| found_by.iter().filter(move |(_, one)| **one == found).map(|(by, _)| *by).collect();
        (books[at].assessed_by, books[at].pending_by) = (by(true), by(false));
        let findings: Vec<(Uuid, Finding<Uuid>)> =
            findings.into_values().map(|(round, _, finding)| (round, finding)).collect();
        books[at].read_in = read_in(&findings);
        let with_rounds: Vec<_> = findings
            .into_iter()
            .filter_map(|(round, finding)| Some((&vocabulary.round(round)?.round, finding)))
            .collect();
        let book = &mut books[at];
        // Whether it is stale is asked at the time of reading; here only what decides it is kept.
        let standing = reading::standing(&with_rounds, Instant::from_micros(0));
        book.assessments = u32::try_from(with_rounds.len()).unwrap_or(u32::MAX);
        book.assessors = u32::try_from(standing.summary.assessors).unwrap_or(u32::MAX);
        book.reading = standing.summary.reading;
        book.status.clone_from(&standing.summary.status);
        vocabulary.in_order(&mut book.status);
        if let Some(round) = standing.round {
            book.latest = vocabulary.round_by_key(&round.key).map(|row| row.id);
            let filed =
                with_rounds.iter().filter(|(one, _)| one.key == round.key).map(|(_, finding)| finding.filed);
            book.stale_from = reading::stale_from(round, filed);
        }
    }
}

/// What each round says, by round.
fn read_in(findings: &[(Uuid, Finding<Uuid>)]) -> Vec<(Uuid, Reading)> {
    let mut by_round: BTreeMap<Uuid, Vec<Finding<Uuid>>> = BTreeMap::new();
    for (round, finding) in findings {
        by_round.entry(*round).or_default().push(finding.clone());
    }
    by_round.into_iter().map(|(round, findings)| (round, reading::summary(&findings).reading)).collect()
}
