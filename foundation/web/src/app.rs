//! What every request finds: the store, the words, what is fresh, who asks. One value, made once by `app`.

use crate::cache::Pages;
use crate::freshness::{Follower, Freshness, News};
use crate::layout::Place;
use crate::words::Catalogue;
use kernel::{Actor, Instant, Language, Problem};
use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use store::{BoxFuture, Reads, Store, StoreError};

/// Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

pub struct Inner {
    pub store: Store,
    pub catalogue: Arc<Catalogue>,
    pub freshness: Freshness,
    pub pages: Pages,
    pub forum: Arc<ForumNow>,
    pub identify: Arc<dyn Identify>,
    pub options: Options,
    pub nav: Vec<Place>,
    pub states: States,
    /// For tokens that stand in pages: 256 bits, the same for all processes of a forum.
    pub key: [u8; 32],
}

/// What the operator decides.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// `https://forum.example.org`, without a slash at its end. What links in mails and feeds begin with.
    pub public_url: String,
    /// `reply@forum.example.org`: the mailbox whose mail comes in here; `None`: nothing is answered by mail.
    pub reply_to: Option<String>,
    /// The hour, 0 to 23 in UTC, from which the day's mails leave, unless the forum has set another: see
    /// [`App::digest_hour`].
    pub digest_hour: u8,
    /// All of it for those who run the forum: each setting with its value and where that stands.
    pub decided: Vec<Decided>,
    /// The file that settings are read from.
    pub settings_file: String,
}

/// One setting of the machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// `mail.host`
    pub key: &'static str,
    pub value: Value,
    pub by: DecidedBy,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    NotSet,
    /// A password or the like: that it is set is all that is told.
    Secret,
    Shown(String),
}

/// Where a setting stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DecidedBy {
    Default,
    File,
    /// The variable's name.
    Environment(String),
    CommandLine,
}

/// Key in the store's settings of the hour that the forum has set for the day's mails; empty: the operator's.
pub const DIGEST_HOUR: &str = "forum.digest-hour";

/// The hour that the forum has set for the day's mails, as a change sees it; `None`: it is the operator's.
///
/// # Errors
///
/// When the database cannot be read.
pub async fn digest_hour_in(db: &mut impl store::Reads) -> Result<Option<u8>, StoreError> {
    let kept = store::settings::setting(db, DIGEST_HOUR).await?;
    Ok(kept.and_then(|hour| hour.parse().ok()).filter(|hour| *hour < 24))
}

impl Options {
    pub fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

/// What a request brings to say who sends it.
#[derive(Debug, Clone, Default)]
pub struct Credentials {
    pub session: Option<String>,
    pub bearer: Option<String>,
    /// The address of the client, for limits; empty when unknown.
    pub address: String,
}

/// Who asks, as found from the credentials.
#[derive(Debug, Clone)]
pub struct Identity {
    pub actor: Actor,
    /// Something only this session knows; what form tokens are made from. Empty for bearers of tokens.
    pub session: String,
    /// The language the person prefers, when set.
    pub language: Option<Language>,
    /// The first moment at which the actor's memberships read differently.
    pub until: Option<Instant>,
}

/// Finds who asks. The capability that keeps accounts does it.
pub trait Identify: Send + Sync {
    fn identify<'a>(&'a self, credentials: &'a Credentials) -> BoxFuture<'a, Result<Identity, Problem>>;
}

/// Where nobody can sign in.
pub struct Nobody;

impl Identify for Nobody {
    fn identify<'a>(&'a self, _: &'a Credentials) -> BoxFuture<'a, Result<Identity, Problem>> {
        Box::pin(async {
            Ok(Identity { actor: Actor::Visitor, session: String::new(), language: None, until: None })
        })
    }
}

/// Values that capabilities keep in memory, one of each type.
#[derive(Default)]
pub struct States(HashMap<TypeId, Arc<dyn Any + Send + Sync>>);

impl States {
    pub fn put<T: Send + Sync + 'static>(&mut self, state: Arc<T>) {
        self.0.insert(TypeId::of::<T>(), state);
    }

    pub fn get<T: Send + Sync + 'static>(&self) -> Option<Arc<T>> {
        self.0.get(&TypeId::of::<T>())?.clone().downcast().ok()
    }
}

impl App {
    pub fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// What a capability keeps in memory. It was put there when the forum was opened, so asking for one that was
    /// not is a fault of ours.
    pub fn state<T: Send + Sync + 'static>(&self) -> Arc<T> {
        self.states.get().expect("every capability's state is put in when the forum is opened")
    }
}

impl App {
    /// The hour that the forum has set for the day's mails; `None`: it is the operator's.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn digest_hour_set(&self) -> Result<Option<u8>, StoreError> {
        digest_hour_in(&mut self.store.read()).await
    }

    /// The hour, 0 to 23 in UTC, from which the day's mails leave, as it holds now.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn digest_hour(&self) -> Result<u8, StoreError> {
        Ok(self.digest_hour_set().await?.unwrap_or(self.options.digest_hour))
    }
}

impl std::ops::Deref for App {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

/// The forum as every page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forum {
    pub name: String,
    /// The languages it speaks, its own first.
    pub languages: Vec<Language>,
}

/// The forum's name and languages, kept in memory and read again when they change.
pub struct ForumNow {
    store: Store,
    now: RwLock<Arc<Forum>>,
}

impl ForumNow {
    pub async fn read(store: Store) -> Result<Self, StoreError> {
        let forum = forum(&mut store.read()).await?;
        Ok(Self { store, now: RwLock::new(Arc::new(forum)) })
    }

    pub fn now(&self) -> Arc<Forum> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Follower for ForumNow {
    fn take_in<'a>(&'a self, news: &'a News) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            if news.has("forum") {
                let forum = forum(&mut self.store.read()).await?;
                *self.now.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(forum);
            }
            Ok(())
        })
    }
}

async fn forum(db: &mut impl Reads) -> Result<Forum, StoreError> {
    let mut forum = Forum { name: String::new(), languages: Vec::new() };
    for (key, value) in store::settings::settings(db, "forum.").await? {
        match key.as_str() {
            "name" => forum.name = value,
            "languages" => forum.languages = value.split(',').filter_map(Language::parse).collect(),
            _ => {}
        }
    }
    if forum.languages.is_empty() {
        forum.languages.push(Language::english());
    }
    Ok(forum)
}
