//! All that is kept of one party, by all capabilities, as one file.

use capability::Manifest;
use capability::erased::ErasedOf;
use kernel::Problem;
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};
use store::Reads;
use uuid::Uuid;
use web::App;

use crate::PeopleError;
use crate::queries::{self, date_text};

/// The file, and what it is known again by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// JSON, with a line end.
    pub text: String,
    /// SHA-256 in hexadecimal.
    pub checksum: String,
}

/// All that is kept of a party that stands, with or without an account.
///
/// # Errors
///
/// Where there is no such party, or it was erased.
pub async fn export(app: &App, party: Uuid) -> Result<Export, Problem> {
    let mut data = everything(&mut app.store.read(), party, app.store.clock().now()).await?;
    // Every other capability tells what it keeps, under its own name.
    for manifest in app.states.get::<Vec<Manifest>>().iter().flat_map(|all| all.iter()) {
        let kept = (manifest.own_data)(&app.store, party).await?;
        if !kept.is_null() {
            data[manifest.name] = kept;
        }
    }
    let text = format!("{data:#}\n");
    let checksum = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Export { text, checksum })
}

/// What every other capability tells of what an erasure does: to be handed into a change, which knows no app.
pub fn erased_of(app: &App) -> Vec<ErasedOf> {
    let manifests = app.states.get::<Vec<Manifest>>();
    manifests.iter().flat_map(|all| all.iter()).map(|manifest| manifest.erased_of).collect()
}

/// All that this capability keeps about a party; hashes of secrets are nobody's data.
async fn everything(db: &mut impl Reads, id: Uuid, now: kernel::Instant) -> Result<Json, PeopleError> {
    let party = queries::party(db, id).await?.filter(|party| !party.is_erased);
    let party = party.ok_or_else(|| PeopleError::not_there("party", id))?;
    let (kind, profile) = (party.kind, party.profile);
    let account = queries::account_of_party(db, id).await?;
    let memberships: Vec<Json> = queries::memberships_of(db, id)
        .await?
        .iter()
        .map(|held| {
            json!({
                "group": held.group_key,
                "group_name": held.group_name,
                "role": held.membership.role.as_str(),
                "from": date_text(held.membership.term.from),
                "to": date_text(held.membership.term.to),
                "source": held.membership.source,
            })
        })
        .collect();
    let (mut browsers, mut programs) = (Vec::new(), Vec::new());
    if let Some(account) = &account {
        browsers = queries::sessions(db, account.id, now).await?;
        programs = queries::tokens(db, account.id).await?;
    }
    let sessions: Vec<Json> = browsers
        .iter()
        .map(|session| json!({ "device": session.device, "began": session.began, "seen": session.seen }))
        .collect();
    let tokens: Vec<Json> = programs
        .iter()
        .map(|token| {
            json!({
                "name": token.name,
                "scope": if token.may_write { "write" } else { "read" },
                "created": token.created,
                "expires": token.expires,
                "revoked": token.revoked,
                "used": token.used,
            })
        })
        .collect();
    let done: Vec<Json> = queries::events_of(db, id)
        .await?
        .into_iter()
        .map(|(at, kind, record)| json!({ "at": at, "what": kind, "record": record.to_string() }))
        .collect();
    Ok(json!({
        "id": id,
        "kind": kind.as_str(),
        "name": profile.name,
        "affiliation": profile.affiliation,
        "country": profile.country,
        "region": profile.region,
        "stakeholder_group": profile.stakeholder_group,
        "languages": profile.languages,
        "account": account.map(|account| json!({
            "email": account.email, "created": account.created, "has_password": account.has_password,
        })),
        "memberships": memberships,
        "sessions": sessions,
        "tokens": tokens,
        "done": done,
    }))
}
