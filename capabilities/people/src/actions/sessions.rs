//! Sessions: begun at sign-in, seen now and then, ended.

use kernel::{Audience, may};
use serde_json::json;
use store::{Change, values};
use uuid::Uuid;

use super::happened;
use crate::queries::writes;
use crate::rules::{self, own};
use crate::session::{DEVICE, Means, age_limit, idle_limit};
use crate::{PeopleError, queries, secret, tables};

/// What the browser gets at sign-in. The database keeps hashes of both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSession {
    pub id: Uuid,
    /// For the session cookie.
    pub secret: String,
    /// For the long-lived device cookie, which lets in nobody: it only counts this browser's tries apart.
    pub device_secret: String,
}

/// Signs a browser in. The session it had, if any, ends: a cookie somebody planted before is worth nothing after.
///
/// Whoever calls has checked a password or spent a link.
pub async fn begin_session(
    change: &mut Change,
    account: Uuid,
    means: Means,
    device: &str,
    cookie_before: Option<&str>,
    device_before: Option<&str>,
) -> Result<NewSession, PeopleError> {
    if let Some(cookie) = cookie_before {
        end_session(change, cookie).await?;
    }
    if let Some(cookie) = device_before {
        let hash = secret::hash("device", cookie);
        change.run(writes::FORGET_DEVICE, values![hash]).await?;
    }
    let id = change.id();
    let now = change.now().micros();
    let session = NewSession {
        id,
        secret: secret::text(&change.secret()),
        device_secret: secret::text(&change.secret()),
    };
    let hash = secret::hash("session", &session.secret);
    change.insert(&tables::SESSION, values![id, account, hash, device, means.as_str(), now, now]).await?;
    let hash = secret::hash("device", &session.device_secret);
    change.insert(&tables::DEVICE, values![hash, account, now]).await?;
    change.run(writes::NOTE_SIGN_IN, values![account, now]).await?;
    tidy(change).await?;
    Ok(session)
}

/// Ends the session with this cookie, if there is one.
pub async fn end_session(change: &mut Change, cookie: &str) -> Result<(), PeopleError> {
    let hash = secret::hash("session", cookie);
    change.run(writes::END_SESSION, values![hash]).await?;
    Ok(())
}

/// Ends all sessions of an account but this one.
pub async fn end_other_sessions(
    change: &mut Change,
    account: Uuid,
    this_session: Option<Uuid>,
) -> Result<(), PeopleError> {
    let Some(found) = queries::account(change, account).await? else {
        return Err(PeopleError::not_there("account", account));
    };
    may(change.actor(), &rules::KEEP_OWN_ACCOUNT, &own(found.party))?;
    change.run(writes::END_OTHER_SESSIONS, values![account, this_session.unwrap_or(Uuid::nil())]).await?;
    let data = json!({ "account": account });
    happened(change, "sessions-ended", ("party", found.party), Audience::Internal, data).await?;
    Ok(())
}

/// Notes that a session is in use. Called at most every [`crate::session::SEEN_EVERY`].
pub async fn see_session(change: &mut Change, id: Uuid) -> Result<(), PeopleError> {
    let now = change.now().micros();
    change.run(writes::SEE_SESSION, values![id, now]).await?;
    Ok(())
}

/// Forgets what has ended by time: sessions, links, devices, counts.
pub async fn tidy(change: &mut Change) -> Result<(), PeopleError> {
    let now = change.now();
    let (idle, aged) = (idle_limit(now).micros(), age_limit(now).micros());
    change.run(writes::END_OLD_SESSIONS, values![idle, aged]).await?;
    change.run(writes::REMOVE_OLD_LINKS, values![now.micros()]).await?;
    change.run(writes::FORGET_OLD_DEVICES, values![now.plus(-DEVICE).micros()]).await?;
    let day_ago = now.plus(-kernel::time::DAY).micros();
    change.run(writes::FORGET_OLD_TRIES, values![day_ago]).await?;
    Ok(())
}
