//! What this capability keeps of one person, and its going away.

use super::{covered_by, keys};
use capability::erased::{Fate, Share};
use kernel::Instant;
use serde_json::{Value as Json, json};
use store::{Change, Reads, StoreError, values};
use uuid::Uuid;

/// What somebody has said and begun here, for them to take along: assessments with all versions, drafts, files that
/// wait to be imported, requests and answers.
pub async fn of_party(db: &mut impl Reads, party: Uuid) -> Result<Json, StoreError> {
    let sql = "SELECT a.id, r.key, a.filed, a.role, a.group_name, a.stakeholder_group FROM register_assessment a \
         JOIN register_round r ON r.id = a.round WHERE a.party = $1 ORDER BY a.filed, a.id";
    let mut assessments = Vec::new();
    for row in db.all(sql, values![party]).await? {
        let mut cells = row.cells();
        let (id, round): (Uuid, String) = (cells.take()?, cells.take()?);
        let filed = Instant::from_micros(cells.take()?);
        let (role, group): (String, String) = (cells.take()?, cells.take()?);
        let stakeholder_group: String = cells.take()?;
        assessments.push(json!({
            "id": id,
            "recommendations": covered_by(db, id).await?,
            "round": round,
            "filed": filed,
            "capacity": { "role": role, "group": group, "stakeholder_group": stakeholder_group },
            "versions": versions(db, id).await?,
        }));
    }
    let (held, reports) = held_and_reported(db, party).await?;
    let mut drafts = Vec::new();
    let sql = "SELECT recommendation, saved, content FROM register_draft WHERE party = $1 ORDER BY saved";
    for row in db.all(sql, values![party]).await? {
        let mut cells = row.cells();
        let (recommendation, saved): (Uuid, i64) = (cells.take()?, cells.take()?);
        let content: String = cells.take()?;
        drafts.push(json!({
            "recommendation": recommendation,
            "saved": Instant::from_micros(saved),
            "content": serde_json::from_str::<Json>(&content).unwrap_or_default(),
        }));
    }
    let mut waiting = Vec::new();
    for row in db.all("SELECT file_name, at FROM register_upload WHERE party = $1", values![party]).await? {
        let mut cells = row.cells();
        let (file_name, at): (String, i64) = (cells.take()?, cells.take()?);
        waiting.push(json!({ "file_name": file_name, "at": Instant::from_micros(at) }));
    }
    let proposals: Vec<Json> = super::proposals_of(db, party)
        .await?
        .into_iter()
        .map(|one| {
            json!({
                "id": one.id,
                "at": one.at,
                "title": one.new.title,
                "text": one.new.text,
                "why": one.new.why,
                "category": one.new.category,
                "state": one.state.as_str(),
                "reason": one.decision.map(|decision| decision.reason),
                "recommendation": one.made,
            })
        })
        .collect();
    let mut indications = Vec::new();
    let sql = "SELECT choosing, recommendation, reason, at FROM register_indication WHERE party = $1 \
         ORDER BY at, recommendation";
    for row in db.all(sql, values![party]).await? {
        let mut cells = row.cells();
        let (choosing, recommendation): (Uuid, Uuid) = (cells.take()?, cells.take()?);
        let (reason, at): (String, i64) = (cells.take()?, cells.take()?);
        let at = Instant::from_micros(at);
        indications.push(json!({
            "choosing": choosing, "recommendation": recommendation, "reason": reason, "at": at
        }));
    }
    let mut suggestions = Vec::new();
    let sql =
        "SELECT recommendation, kind, reason, at FROM register_suggestion WHERE party = $1 ORDER BY at, id";
    for row in db.all(sql, values![party]).await? {
        let mut cells = row.cells();
        let recommendation: Uuid = cells.take()?;
        let (kind, reason, at): (String, String, i64) = (cells.take()?, cells.take()?, cells.take()?);
        let at = Instant::from_micros(at);
        suggestions
            .push(json!({ "recommendation": recommendation, "kind": kind, "reason": reason, "at": at }));
    }
    let reviews = reviews_told(db, party).await?;
    let (requests, answers) = asked_and_answered(db, party).await?;
    Ok(json!({
        "proposals": proposals,
        "assessments": assessments,
        "held": held,
        "reports": reports,
        "indications": indications,
        "suggestions": suggestions,
        "drafts": drafts,
        "files_to_import": waiting,
        "reviews": reviews,
        "requests": requests,
        "answers": answers,
        "office": super::office(db, party).await?.map(|office| json!({
            "name": office.name, "email": office.email, "language": office.language,
        })),
        "asked_of_them": asked_of(db, party).await?,
    }))
}

/// What of somebody's words waits for a moderator, and what they told moderators of.
async fn held_and_reported(db: &mut impl Reads, party: Uuid) -> Result<(Vec<Json>, Vec<Json>), StoreError> {
    let held: Vec<Json> = super::held_of(db, party)
        .await?
        .into_iter()
        .map(|one| {
            json!({
                "assessment": one.id,
                "recommendations": one.covers,
                "filed": one.filed,
                "capacity": one.capacity,
                "at": one.words.at,
                "status": one.words.status,
                "narrative": one.words.narrative,
                "evidence": one.words.evidence,
                "declined": one.declined,
            })
        })
        .collect();
    let mut reports = Vec::new();
    let sql = "SELECT assessment, at, reason FROM register_report WHERE party = $1 ORDER BY at, assessment";
    for row in db.all(sql, values![party]).await? {
        let mut cells = row.cells();
        let (assessment, at): (Uuid, i64) = (cells.take()?, cells.take()?);
        let (at, reason) = (Instant::from_micros(at), cells.take::<String>()?);
        reports.push(json!({ "assessment": assessment, "at": at, "reason": reason }));
    }
    Ok((held, reports))
}

/// The categories somebody took or was given to go through, with those they have no longer.
async fn reviews_told(db: &mut impl Reads, party: Uuid) -> Result<Vec<Json>, StoreError> {
    let sql = "SELECT r.key, c.key, v.due, v.since, v.given_by, v.ended FROM register_review v \
         JOIN register_round r ON r.id = v.round JOIN register_category c ON c.id = v.category \
         WHERE v.party = $1 ORDER BY v.since, v.id";
    let mut reviews = Vec::new();
    for row in db.all(sql, values![party]).await? {
        let mut cells = row.cells();
        let (round, category): (String, String) = (cells.take()?, cells.take()?);
        let (due, since): (String, i64) = (cells.take()?, cells.take()?);
        let (given_by, ended): (Option<Uuid>, i64) = (cells.take()?, cells.take()?);
        reviews.push(json!({
            "round": round,
            "category": category,
            "due": due,
            "since": Instant::from_micros(since),
            "given_by": given_by,
            "ended": (ended != 0).then(|| Instant::from_micros(ended)),
        }));
    }
    Ok(reviews)
}

/// What a person, or an office, was asked by name.
async fn asked_of(db: &mut impl Reads, party: Uuid) -> Result<Vec<Json>, StoreError> {
    let sql = "SELECT id, asked, question FROM register_request WHERE addressee = $1 \
         AND addressee_kind IN ('person', 'office') ORDER BY asked, id";
    said_of_requests(db, sql, party, "question").await
}

/// What becomes of what somebody has here when they are erased.
pub async fn erased_of(change: &mut Change, party: Uuid) -> Result<Vec<Share>, StoreError> {
    use Fate::{Ends, Goes, Stays};
    let kinds = [
        ("erased-drafts", Goes, "SELECT COUNT(*) FROM register_draft WHERE party = $1"),
        ("erased-held", Goes, "SELECT COUNT(*) FROM register_held WHERE party = $1 AND amends = 0"),
        (
            "erased-held-amendments",
            Goes,
            "SELECT COUNT(*) FROM register_held WHERE party = $1 AND amends = 1",
        ),
        ("erased-assessment-reports", Goes, "SELECT COUNT(*) FROM register_report WHERE party = $1"),
        ("erased-files", Goes, "SELECT COUNT(*) FROM register_upload WHERE party = $1"),
        (
            "erased-proposals",
            Goes,
            "SELECT COUNT(*) FROM register_proposal WHERE party = $1 AND state <> 'taken'",
        ),
        ("erased-office-address", Goes, "SELECT COUNT(*) FROM register_office WHERE id = $1"),
        ("erased-reviews", Ends, "SELECT COUNT(*) FROM register_review WHERE party = $1 AND ended = 0"),
        (
            "erased-requests-to",
            Ends,
            "SELECT COUNT(*) FROM register_request WHERE addressee = $1 \
             AND addressee_kind IN ('person', 'office') AND state = 'open'",
        ),
        ("erased-assessments", Stays, "SELECT COUNT(*) FROM register_assessment WHERE party = $1"),
        (
            "erased-recommendations",
            Stays,
            "SELECT COUNT(*) FROM register_proposal WHERE party = $1 AND state = 'taken'",
        ),
        ("erased-suggestions", Stays, "SELECT COUNT(*) FROM register_suggestion WHERE party = $1"),
        ("erased-indications", Stays, "SELECT COUNT(*) FROM register_indication WHERE party = $1"),
        ("erased-requests-by", Stays, "SELECT COUNT(*) FROM register_request WHERE asked_by = $1"),
        ("erased-answers", Stays, "SELECT COUNT(*) FROM register_request_answer WHERE party = $1"),
    ];
    let mut shares = Vec::with_capacity(kinds.len());
    for (what, fate, sql) in kinds {
        shares.push(Share::counted(change, what, fate, sql, party).await?);
    }
    Ok(shares)
}

/// What somebody asked of others, and answered them.
async fn asked_and_answered(db: &mut impl Reads, party: Uuid) -> Result<(Vec<Json>, Vec<Json>), StoreError> {
    let asked = "SELECT id, asked, question FROM register_request WHERE asked_by = $1 ORDER BY asked, id";
    let answered = "SELECT request, at, text FROM register_request_answer WHERE party = $1 ORDER BY at, id";
    let requests = said_of_requests(db, asked, party, "question").await?;
    Ok((requests, said_of_requests(db, answered, party, "answer").await?))
}

/// What somebody asked, or answered: with the request and the moment.
async fn said_of_requests(
    db: &mut impl Reads,
    sql: &str,
    party: Uuid,
    what: &str,
) -> Result<Vec<Json>, StoreError> {
    let mut said = Vec::new();
    for row in db.all(sql, values![party]).await? {
        let mut cells = row.cells();
        let (request, at): (Uuid, i64) = (cells.take()?, cells.take()?);
        let words: String = cells.take()?;
        said.push(json!({ "request": request, "at": Instant::from_micros(at), what: words }));
    }
    Ok(said)
}

async fn versions(db: &mut impl Reads, assessment: Uuid) -> Result<Vec<Json>, StoreError> {
    let sql = "SELECT at, status, status_as_written, narrative, evidence FROM register_assessment_version \
         WHERE assessment = $1 ORDER BY version";
    let mut versions = Vec::new();
    for row in db.all(sql, values![assessment]).await? {
        let mut cells = row.cells();
        let at = Instant::from_micros(cells.take()?);
        let status = keys(&cells.take::<String>()?);
        let (as_written, narrative): (String, String) = (cells.take()?, cells.take()?);
        let evidence: String = cells.take()?;
        versions.push(json!({
            "at": at,
            "status": status,
            "status_as_written": as_written,
            "narrative": narrative,
            "evidence": serde_json::from_str::<Json>(&evidence).unwrap_or_default(),
        }));
    }
    Ok(versions)
}

/// An office answers in its own name: that is the group it spoke for, too.
pub async fn forget_capacity(change: &mut Change, office: Uuid) -> Result<(), StoreError> {
    for table in ["register_request_answer", "register_assessment"] {
        change.run(&format!("UPDATE {table} SET group_name = '' WHERE party = $1"), values![office]).await?;
    }
    Ok(())
}

/// Takes away what is nobody's but theirs: what they had begun and not filed. What they filed stays.
pub async fn forget_party(change: &mut Change, party: Uuid) -> Result<(), StoreError> {
    // What nobody but its author and moderators has seen, and what they alone read.
    for table in ["register_draft", "register_upload", "register_held", "register_report"] {
        change.run(&format!("DELETE FROM {table} WHERE party = $1"), values![party]).await?;
    }
    // What nobody but its author and those who decide has seen.
    let sql = "DELETE FROM register_proposal WHERE party = $1 AND state <> 'taken'";
    change.run(sql, values![party]).await?;
    // An office that is erased is nowhere any more.
    change.run("DELETE FROM register_office WHERE id = $1", values![party]).await?;
    Ok(())
}
