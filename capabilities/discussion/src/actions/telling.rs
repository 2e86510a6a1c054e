//! Letters to those whom a comment mentions, once everybody may read it.

use super::{Around, Place};
use crate::letters::reply_address;
use crate::{queries, rules};
use kernel::time::DAY;
use kernel::{Actor, Audience, RecordRef};
use people::letters::{self, Letter, Link, Recipient};
use store::{Change, StoreError};
use uuid::Uuid;
use web::Given;

/// So many letters the comments of one person send in a day. Who is mentioned beyond finds it where it stands.
const LETTERS_A_DAY: usize = 60;

/// Asks for a letter to each who is mentioned, was not told yet, and may read the record now. Nobody is told of their
/// own words.
pub(super) async fn tell_mentioned(
    change: &mut Change,
    around: &Around,
    place: &Place,
    comment: Uuid,
) -> Result<(), StoreError> {
    let untold: Vec<Uuid> = queries::mentioned_by(change, comment)
        .await?
        .into_iter()
        .filter(|(_, was_told)| !was_told)
        .map(|(party, _)| party)
        .collect();
    if untold.is_empty() {
        return Ok(());
    }
    let Some(said) = queries::comment(change, comment).await? else { return Ok(()) };
    let since = change.now().plus(-DAY);
    let mut left = match said.party {
        Some(author) => LETTERS_A_DAY.saturating_sub(queries::letters_since(change, author, since).await?),
        None => LETTERS_A_DAY,
    };
    let author: Vec<Uuid> = said.party.into_iter().collect();
    let names = people::queries::public_names(change, &author).await?;
    let name = said.party.and_then(|party| names.get(&party)).map_or("", |name| name.name.as_str());
    let tongues = around.tongues.of_parties(change, &untold).await?;
    for party in untold {
        let Some(t) = tongues.get(&party) else { continue };
        if left == 0 || said.party == Some(party) || !may_read(change, place, party).await? {
            continue;
        }
        left -= 1;
        // A register that nobody named has no title in its row.
        let known = Some(place.record.title.clone()).filter(|title| !title.is_empty());
        let title = known.unwrap_or_else(|| t.say("discussion-what-is-discussed"));
        let title = title.as_str();
        let subject = t
            .with("discussion-letter-subject", &[("name", Given::Text(name)), ("title", Given::Text(title))]);
        let mut letter = Letter::new(Recipient::Party(party), t.language(), subject)
            .paragraph(t.with(
                "discussion-letter-opening",
                &[("name", Given::Text(name)), ("title", Given::Text(title))],
            ))
            .quotation(said.text.as_str(), name)
            .button(t.say("discussion-letter-button"), Link::plain(format!("/comments/{comment}")))
            .about(RecordRef::new(place.record.kind.as_str(), place.record.id));
        if let Audience::Container(container) = &place.record.audience {
            letter.only_for_readers_of = vec![container.clone()];
        }
        if around.tongues.takes_replies {
            letter = letter
                .paragraph(t.say("discussion-letter-reply"))
                .answered_as(reply_address(comment, change.now()));
        }
        letters::ask(change, &letter).await?;
        queries::set_told(change, comment, party).await?;
    }
    Ok(())
}

async fn may_read(change: &mut Change, place: &Place, party: Uuid) -> Result<bool, StoreError> {
    let Some(account) = people::queries::account_of_party(change, party).await? else { return Ok(false) };
    let now = change.now();
    let known = people::queries::person_of_account(change, account.id, now).await?;
    Ok(known
        .is_some_and(|known| kernel::may(&Actor::Person(known.person), &rules::READ, &place.object).is_ok()))
}
