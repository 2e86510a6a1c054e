//! Asking for mails with links. The secret of a link is made when its mail is written and stands nowhere else;
//! whether an address has an account is looked up then too, so that whoever asked learns nothing, not even by
//! the time it takes.

use kernel::Language;
use kernel::time::DAY;
use store::{Change, Reads as _, values};
use uuid::Uuid;

use crate::mails::{self, Asked};
use crate::queries::writes;
use crate::{PeopleError, secret};

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

/// How long a mail that came in is known again. Mail servers try for five days; what somebody's program sends once more
/// after months is to do nothing either.
const KNOWN_AGAIN: i64 = 400 * DAY;
/// Takes back the mails with links that wait to be sent to an address: whoever had it is erased.
pub(super) async fn take_back(change: &mut Change, email: &str) -> Result<(), PeopleError> {
    for (id, payload) in change.jobs_of(&[mails::SIGN_IN, mails::JOIN, mails::INVITATION]).await? {
        if serde_json::from_value::<Asked>(payload).is_ok_and(|asked| asked.email == email) {
            change.remove_job(id).await?;
        }
    }
    Ok(())
}

/// Takes note of a mail that came in; `false`: it came before. What it says, and from whom, is not kept: `id` stands
/// as a hash.
pub async fn note_mail(change: &mut Change, id: &str) -> Result<bool, PeopleError> {
    let now = change.now();
    change.run(writes::FORGET_OLD_MAIL, values![now.plus(-KNOWN_AGAIN).micros()]).await?;
    let hash = secret::hash("mail", id);
    if change.one(writes::MAIL_CAME, values![hash.as_str()]).await?.is_some() {
        return Ok(false);
    }
    // Two at once: one of them waits for the other here, and finds nothing added.
    let added = change.run(writes::NOTE_MAIL, values![hash, now.micros()]).await?;
    Ok(added == 1)
}
