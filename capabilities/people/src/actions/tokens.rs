//! Bearer tokens: for a person's programs.

use kernel::time::DAY;
use kernel::{Audience, Complaint, Instant, may};
use serde_json::json;
use store::{Change, values};
use uuid::Uuid;

use super::happened;
use crate::queries::writes;
use crate::rules::{self, own};
use crate::{PeopleError, party, queries, secret, tables};

/// How long a token is good unless said otherwise, in days.
pub const USUAL_DAYS: i64 = 365;
/// "Last used" is written down no more often.
pub const USED_EVERY: i64 = DAY;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    Read,
    Write,
}

impl Scope {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Read, Self::Write].into_iter().find(|scope| scope.as_str() == text)
    }
}

/// A token as it is shown, once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewToken {
    pub id: Uuid,
    /// `plenary_` and 43 letters.
    pub text: String,
    pub expires: Instant,
}

/// Makes a token for an account, good for `days` days (1 to 730).
pub async fn make_token(
    change: &mut Change,
    account: Uuid,
    name: &str,
    scope: Scope,
    days: i64,
) -> Result<NewToken, PeopleError> {
    let Some(found) = queries::account(change, account).await? else {
        return Err(PeopleError::not_there("account", account));
    };
    may(change.actor(), &rules::KEEP_OWN_ACCOUNT, &own(found.party))?;
    let mut complaints = Vec::new();
    let name = party::line(name).unwrap_or_else(|fault| {
        complaints.push(Complaint::new(
            "token_name",
            fault.message(),
            "name: at most 200 characters on one line",
        ));
        String::new()
    });
    if !(1..=2 * USUAL_DAYS).contains(&days) {
        let detail = format!("a token is good for 1 to {} days, not {days}", 2 * USUAL_DAYS);
        complaints.push(Complaint::new("days", "people-token-days", detail));
    }
    if !complaints.is_empty() {
        return Err(PeopleError::Complaints(complaints));
    }
    let id = change.id();
    let secret = secret::text(&change.secret());
    let now = change.now();
    let expires = now.plus(days * DAY);
    change
        .insert(
            &tables::TOKEN,
            values![
                id,
                account,
                name,
                secret::hash("token", &secret),
                scope.as_str(),
                now.micros(),
                expires.micros(),
                0_i64,
                0_i64
            ],
        )
        .await?;
    let data = json!({ "token": id, "scope": scope.as_str() });
    happened(change, "token-made", ("party", found.party), Audience::Internal, data).await?;
    Ok(NewToken { id, text: format!("{}{secret}", secret::TOKEN_PREFIX), expires })
}

/// Makes a token worthless from now on.
pub async fn revoke_token(change: &mut Change, account: Uuid, token: Uuid) -> Result<(), PeopleError> {
    let Some(found) = queries::account(change, account).await? else {
        return Err(PeopleError::not_there("account", account));
    };
    may(change.actor(), &rules::KEEP_OWN_ACCOUNT, &own(found.party))?;
    let now = change.now().micros();
    let revoked = change.run(writes::REVOKE_TOKEN, values![token, account, now]).await?;
    if revoked > 0 {
        let data = json!({ "token": token });
        happened(change, "token-revoked", ("party", found.party), Audience::Internal, data).await?;
    }
    Ok(())
}

/// Notes that a token is in use, at most once a day. Answers whether anything was written.
pub async fn use_token(change: &mut Change, token: Uuid) -> Result<bool, PeopleError> {
    let now = change.now();
    let noted =
        change.run(writes::USE_TOKEN, values![token, now.micros(), now.plus(-USED_EVERY).micros()]).await?;
    Ok(noted > 0)
}
