//! What this capability keeps of one person, its going away, and what is wrong in its tables.

use super::comments::{read, selected};
use super::versions;
use crate::comment::Comment;
use capability::erased::{Fate, Share};
use kernel::Instant;
use serde_json::{Value as Json, json};
use store::{Change, Reads, StoreError, values};
use uuid::Uuid;

/// What somebody has said and reported here, for them to take along: comments with all versions, withdrawn ones too.
pub async fn of_party(db: &mut impl Reads, party: Uuid) -> Result<Json, StoreError> {
    let sql = selected("WHERE c.party = $1 ORDER BY c.at, c.id");
    let mut comments = Vec::new();
    for row in db.all(&sql, values![party]).await? {
        let comment = read(&row)?;
        let versions: Vec<Json> = versions(db, comment.id)
            .await?
            .into_iter()
            .map(|one| json!({ "version": one.version, "at": one.at, "text": one.text }))
            .collect();
        comments.push(json!({
            "id": comment.id,
            "on": comment.on,
            "at": comment.at,
            "state": comment.state.as_str(),
            "reply_to": comment.reply_to,
            "capacity": comment.capacity,
            "quote": comment.quote.map(|quote| quote.text),
            "versions": versions,
            "waiting": comment.waiting.map(|waiting| json!({ "at": waiting.at, "text": waiting.text })),
        }));
    }
    let mut reports = Vec::new();
    let sql = "SELECT comment, at, reason FROM discussion_report WHERE party = $1 ORDER BY at";
    for row in db.all(sql, values![party]).await? {
        let mut cells = row.cells();
        let comment: Uuid = cells.take()?;
        let at = Instant::from_micros(cells.take()?);
        reports.push(json!({ "comment": comment, "at": at, "reason": cells.take::<String>()? }));
    }
    if comments.is_empty() && reports.is_empty() {
        return Ok(Json::Null);
    }
    Ok(json!({ "comments": comments, "reports": reports }))
}

/// Takes away what is nobody's but theirs: what they reported, and the words that others do not read. What they said
/// stays, as a former participant's.
pub async fn forget_party(change: &mut Change, party: Uuid) -> Result<(), StoreError> {
    // What nobody but its author and moderators has seen.
    let sql = "DELETE FROM discussion_waiting WHERE comment IN \
         (SELECT id FROM discussion_comment WHERE party = $1)";
    change.run(sql, values![party]).await?;
    change.run("DELETE FROM discussion_report WHERE party = $1", values![party]).await?;
    let now = change.now().micros();
    let sql = "UPDATE discussion_comment SET state = 'dropped', withdrawn = $2, quote = '' \
         WHERE party = $1 AND state = 'held'";
    change.run(sql, values![party, now]).await?;
    let sql = "UPDATE discussion_version SET text = '' WHERE comment IN \
         (SELECT id FROM discussion_comment WHERE party = $1 AND state IN ('dropped', 'withdrawn'))";
    change.run(sql, values![party]).await.map(drop)
}

/// Comments of somebody that nobody has let through yet, with the records they are on.
pub async fn held_of(db: &mut impl Reads, party: Uuid) -> Result<Vec<Comment>, StoreError> {
    let sql = selected("WHERE c.party = $1 AND c.state = 'held' ORDER BY c.at, c.id");
    db.all(&sql, values![party]).await?.iter().map(read).collect()
}

/// What becomes of what somebody said and reported when they are erased.
pub async fn erased_of(change: &mut Change, party: Uuid) -> Result<Vec<Share>, StoreError> {
    use Fate::{Goes, Stays};
    let kinds = [
        (
            "erased-comments-unread",
            Goes,
            "SELECT COUNT(*) FROM discussion_comment WHERE party = $1 \
             AND state IN ('held', 'dropped', 'withdrawn')",
        ),
        ("erased-reports", Goes, "SELECT COUNT(*) FROM discussion_report WHERE party = $1"),
        (
            "erased-comments",
            Stays,
            "SELECT COUNT(*) FROM discussion_comment WHERE party = $1 AND state IN ('shown', 'hidden')",
        ),
    ];
    let mut shares = Vec::with_capacity(kinds.len());
    for (what, fate, sql) in kinds {
        shares.push(Share::counted(change, what, fate, sql, party).await?);
    }
    Ok(shares)
}

/// What is wrong in the tables, in words.
pub async fn faults(db: &mut impl Reads) -> Result<Vec<String>, StoreError> {
    let checks = [
        (
            "comments without the words of their version",
            "SELECT COUNT(*) FROM discussion_comment c WHERE NOT EXISTS (SELECT 1 FROM discussion_version v \
             WHERE v.comment = c.id AND v.version = c.version)",
        ),
        (
            "shown comments that no record knows",
            "SELECT COUNT(*) FROM discussion_comment c WHERE c.state = 'shown' AND NOT EXISTS \
             (SELECT 1 FROM record r WHERE r.id = c.id)",
        ),
        (
            "answers that stand on another record than what they answer",
            "SELECT COUNT(*) FROM discussion_comment c JOIN discussion_comment f ON f.id = c.reply_to \
             WHERE f.on_record <> c.on_record",
        ),
    ];
    let mut faults = Vec::new();
    for (what, sql) in checks {
        let n: i64 = db.one(sql, vec![]).await?.map_or(Ok(0), |row| row.only())?;
        if n > 0 {
            faults.push(format!("{n} {what}"));
        }
    }
    Ok(faults)
}
