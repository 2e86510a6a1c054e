//! Asking for mails with links. The secret of a link is made when its mail is written and stands nowhere else;
//! whether an address has an account is looked up then too, so that whoever asked learns nothing, not even by
//! the time it takes.

use kernel::Language;
use store::Change;
use uuid::Uuid;

use crate::PeopleError;
use crate::mails::{self, Asked};

/// Asks for a mail with a link to sign in, whether or not the address has an account.
pub async fn ask_for_sign_in(
    change: &mut Change,
    email: &str,
    language: &Language,
    next: &str,
) -> Result<(), PeopleError> {
    ask(change, mails::SIGN_IN, Asked { next: next.to_owned(), ..Asked::new(email, language) }).await
}

/// Asks for a mail that confirms the address of somebody who wants to join.
pub async fn ask_to_join(
    change: &mut Change,
    email: &str,
    language: &Language,
    name: &str,
) -> Result<(), PeopleError> {
    ask(change, mails::JOIN, Asked { name: name.to_owned(), ..Asked::new(email, language) }).await
}

/// Asks for the mail of an invitation.
pub async fn ask_to_invite(
    change: &mut Change,
    email: &str,
    language: &Language,
    invitation: Uuid,
) -> Result<(), PeopleError> {
    ask(change, mails::INVITATION, Asked { invitation: Some(invitation), ..Asked::new(email, language) })
        .await
}

async fn ask(change: &mut Change, kind: &'static str, asked: Asked) -> Result<(), PeopleError> {
    let payload = serde_json::to_value(asked).expect("text and ids are JSON");
    let now = change.now();
    change.add_job(kind, &payload, now).await?;
    Ok(())
}
