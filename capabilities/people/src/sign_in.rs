//! Signing in: by password or by a mailed link, with tries counted before they are checked.

use kernel::Actor;
use store::Store;
use uuid::Uuid;

use crate::actions::{self, NewSession, Purpose, Try};
use crate::password::Hasher;
use crate::session::Means;
use crate::throttle::Patience;
use crate::{PeopleError, email, queries, secret};

/// Who tries, as far as the request tells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asker {
    /// As [`crate::throttle::address_range`] makes it, of an address the proxies in front are trusted with.
    pub address_range: String,
    /// As [`crate::session::device`] makes it.
    pub device: String,
    pub session_cookie: Option<String>,
    pub device_cookie: Option<String>,
}

/// Signs in by address and password.
///
/// An unknown address, an account without a password and a wrong password give the same answer after the same
/// work. The try is counted before it is checked, so that many at once are counted too.
pub async fn with_password(
    store: &Store,
    hasher: &Hasher,
    email: &str,
    password: String,
    asker: Asker,
) -> Result<(Uuid, NewSession), PeopleError> {
    // What is no address has no account; it takes the same way as an address nobody has.
    let email = email::normalise(email).unwrap_or_default();
    let mut db = store.read();
    let account = queries::account_by_email(&mut db, &email).await?;
    let known_device = match (&account, &asker.device_cookie) {
        (Some(account), Some(cookie)) if secret::is_well_formed(cookie) => {
            let hash = secret::hash("device", cookie);
            queries::device_belongs(&mut db, &hash, account.id).await?.then_some(hash)
        }
        _ => None,
    };
    let tries = tries(&email, &asker.address_range, known_device.as_deref());
    let counted = tries.clone();
    store
        .write(Actor::Operator, move |change| {
            Box::pin(async move { actions::count_try(change, &counted).await })
        })
        .await?;

    let hash = account.as_ref().map(|account| account.password_hash.clone());
    let is_right = hasher.matches(password, hash).await?;
    let Some(account) = account.filter(|_| is_right) else {
        tracing::info!(address_range = asker.address_range, "a sign-in by password failed");
        return Err(PeopleError::SignInFailed);
    };
    let session = store
        .write(Actor::Operator, move |change| {
            Box::pin(async move {
                actions::forgive(change, &tries).await?;
                begin(change, account.id, Means::Password, &asker).await
            })
        })
        .await?;
    tracing::info!(account = %account.id, session = %session.id, "signed in by password");
    Ok((account.id, session))
}

fn tries(email: &str, range: &str, known_device: Option<&str>) -> Vec<Try> {
    match known_device {
        // A browser that signed in before is neither slowed by strangers nor by its neighbours.
        Some(device) => vec![Try::new(Patience::Device, device)],
        None => vec![
            Try::new(Patience::AccountFromRange, &format!("{email} {range}")),
            Try::new(Patience::AccountFromStrangers, email),
            Try::new(Patience::Range, range),
        ],
    }
}

async fn begin(
    change: &mut store::Change,
    account: Uuid,
    means: Means,
    asker: &Asker,
) -> Result<NewSession, PeopleError> {
    actions::begin_session(
        change,
        account,
        means,
        &asker.device,
        asker.session_cookie.as_deref(),
        asker.device_cookie.as_deref(),
    )
    .await
}

/// Signs in by a mailed link, which is used up.
pub async fn with_link(
    store: &Store,
    secret: String,
    asker: Asker,
) -> Result<(Uuid, NewSession), PeopleError> {
    let (account, session) = store
        .write(Actor::Operator, move |change| {
            Box::pin(async move {
                let link = actions::spend_link(change, Purpose::SignIn, &secret).await?;
                // The account may have been erased since.
                let account =
                    queries::account_by_email(change, &link.email).await?.ok_or(PeopleError::LinkSpent)?;
                let session = begin(change, account.id, Means::Link, &asker).await?;
                Ok::<_, PeopleError>((account.id, session))
            })
        })
        .await?;
    tracing::info!(%account, session = %session.id, "signed in by link");
    Ok((account, session))
}

/// Signs out: the session is worth nothing from now on, whoever holds its cookie.
pub async fn sign_out(store: &Store, session_cookie: String) -> Result<(), PeopleError> {
    store
        .write(Actor::Operator, move |change| {
            Box::pin(async move { actions::end_session(change, &session_cookie).await })
        })
        .await
}
