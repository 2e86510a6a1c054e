//! Who is told things, as they stand now: their memberships, and so what they may read, may have changed since they asked
//! to be.

use kernel::{Actor, Language};
use store::{Reads, StoreError};
use uuid::Uuid;
use web::App;

/// Somebody who is told things: as they stand now.
pub struct Reader {
    pub actor: Actor,
    pub language: Language,
}

/// The reader behind a party; `None`: there is no account any more.
pub async fn reader(app: &App, db: &mut impl Reads, party: Uuid) -> Result<Option<Reader>, StoreError> {
    let Some(account) = people::queries::account_of_party(db, party).await? else { return Ok(None) };
    let now = app.store.clock().now();
    let known = people::queries::person_of_account(db, account.id, now).await?;
    let offered = app.forum.now().languages.clone();
    Ok(known.map(|known| {
        let wished = known.language.as_ref().map(Language::as_str);
        Reader { language: app.catalogue.choose(&offered, wished, None), actor: Actor::Person(known.person) }
    }))
}
