//! Who sends a request: a browser with a session, a program with a token, or nobody in particular.

use kernel::{Actor, Problem};
use store::{BoxFuture, Store};
use web::app::{Credentials, Identify, Identity};

use crate::queries::Known;
use crate::session::SEEN_EVERY;
use crate::{PeopleError, actions, queries};

/// Finds people by what the database keeps of their cookies and tokens.
pub struct People {
    store: Store,
}

impl People {
    pub fn new(store: Store) -> Self {
        Self { store }
    }

    async fn find(&self, credentials: &Credentials) -> Result<Identity, PeopleError> {
        // A program says who it is with every request; a browser's cookie beside it counts for nothing.
        if let Some(token) = &credentials.bearer {
            return self.by_token(token).await;
        }
        match &credentials.session {
            Some(cookie) => self.by_session(cookie).await,
            None => Ok(visitor()),
        }
    }

    async fn by_token(&self, token: &str) -> Result<Identity, PeopleError> {
        let now = self.store.clock().now();
        let found = queries::bearer(&mut self.store.read(), token, now).await?;
        let Some((id, last_used, known)) = found else { return Err(PeopleError::TokenRefused) };
        if now >= last_used.plus(actions::USED_EVERY) {
            self.store
                .write(Actor::Operator, move |change| {
                    Box::pin(async move { actions::use_token(change, id).await })
                })
                .await?;
        }
        Ok(identity(known, String::new()))
    }

    async fn by_session(&self, cookie: &str) -> Result<Identity, PeopleError> {
        let now = self.store.clock().now();
        // A session that has ended makes a visitor: the pages say so by asking to sign in.
        let Some(found) = queries::signed_in(&mut self.store.read(), cookie, now).await? else {
            return Ok(visitor());
        };
        if now >= found.seen.plus(SEEN_EVERY) {
            let id = found.session;
            self.store
                .write(Actor::Operator, move |change| {
                    Box::pin(async move { actions::see_session(change, id).await })
                })
                .await?;
        }
        Ok(identity(found.known, cookie.to_owned()))
    }
}

impl Identify for People {
    fn identify<'a>(&'a self, credentials: &'a Credentials) -> BoxFuture<'a, Result<Identity, Problem>> {
        Box::pin(async move { self.find(credentials).await.map_err(Problem::from) })
    }
}

fn visitor() -> Identity {
    Identity { actor: Actor::Visitor, session: String::new(), language: None, until: None }
}

fn identity(known: Known, session: String) -> Identity {
    Identity { actor: Actor::Person(known.person), session, language: known.language, until: known.until }
}
