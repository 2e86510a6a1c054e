//! Links that act once. They come by mail, or from the command line for the first administrator.

use kernel::time::{DAY, MINUTE};
use kernel::{Audience, Object, may};
use serde_json::json;
use store::{Change, values};
use uuid::Uuid;

use crate::queries::Link;
use crate::queries::writes;
use crate::{PeopleError, queries, rules, secret};

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    SignIn,
    /// Confirms the address of a new account.
    Join,
    Invitation,
    SetUp,
}

impl Purpose {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Join => "join",
            Self::Invitation => "invitation",
            Self::SetUp => "set-up",
        }
    }

    /// How long it is good, in microseconds.
    pub fn lasts(self) -> i64 {
        match self {
            Self::SignIn => 30 * MINUTE,
            Self::Join => DAY,
            Self::Invitation => 14 * DAY,
            Self::SetUp => 7 * DAY,
        }
    }
}

/// Makes the link for the first administrator; an earlier one is worth nothing from now on. Answers its secret,
/// the last part of `/set-up/…`.
pub async fn make_set_up_link(change: &mut Change) -> Result<String, PeopleError> {
    may(change.actor(), &rules::KEEP_FORUM, &Object::default())?;
    if queries::forum_is_set_up(change).await? {
        return Err(PeopleError::AlreadySetUp);
    }
    let sql = writes::REMOVE_LINKS_FOR;
    change.run(sql, values![Purpose::SetUp.as_str()]).await?;
    let id = change.id();
    renew_link(change, id, Purpose::SetUp, "", "{}").await
}

/// Makes a link, or gives the one with this id a new secret and a new end. Answers the secret.
///
/// The secret is made when the mail is written and stands nowhere else, so a mail that is written again, because
/// nobody knows whether the first arrived, bears a new one.
pub async fn renew_link(
    change: &mut Change,
    id: Uuid,
    purpose: Purpose,
    email: &str,
    details: &str,
) -> Result<String, PeopleError> {
    let secret = secret::text(&change.secret());
    let now = change.now();
    change
        .run(
            writes::KEEP_LINK,
            values![
                id,
                purpose.as_str(),
                secret::hash(purpose.as_str(), &secret),
                email,
                details,
                now.micros(),
                now.plus(purpose.lasts()).micros()
            ],
        )
        .await?;
    Ok(secret)
}

/// Uses a link up. A second use, or one too late, is [`PeopleError::LinkSpent`].
pub async fn spend_link(change: &mut Change, purpose: Purpose, secret: &str) -> Result<Link, PeopleError> {
    let now = change.now();
    let link = queries::link(change, purpose.as_str(), secret, now).await?.ok_or(PeopleError::LinkSpent)?;
    let spent = change.run(writes::SPEND_LINK, values![link.id, now.micros()]).await?;
    // On PostgreSQL two may come at once; one of them finds nothing left to use.
    if spent == 0 {
        return Err(PeopleError::LinkSpent);
    }
    Ok(link)
}

/// Takes an invitation back.
pub async fn withdraw_invitation(change: &mut Change, id: Uuid) -> Result<(), PeopleError> {
    may(change.actor(), &rules::INVITE, &Object::default())?;
    let sql = writes::WITHDRAW_LINK;
    if change.run(sql, values![id, Purpose::Invitation.as_str()]).await? > 0 {
        super::happened(change, "invitation-withdrawn", ("invitation", id), Audience::Internal, json!({}))
            .await?;
    }
    Ok(())
}
