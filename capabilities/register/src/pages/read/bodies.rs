//! Pages of recommendations as everyone who may read them sees them, kept for those who are signed in.
//!
//! The same for all of them but for the way to an action, which some may amend; what else differs between readers is
//! drawn around it. An entry is good as long as nothing it
//! rests on has moved, by the same marks as pages kept for visitors.

use crate::queries::Hidden;
use kernel::{Instant, Language};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::sync::Arc;
use uuid::Uuid;
use web::Rests;
use web::freshness::Freshness;
use web::parts::Link;

/// One recommendation in one language.
pub struct Body {
    pub title: String,
    /// What stands before and after the place where a reader contributes, as HTML.
    pub before: String,
    pub after: String,
    /// Whose assessments stand in it.
    pub own: Vec<Own>,
    /// The one that stands for it.
    pub merged_into: Option<Link>,
    pub is_assessed: bool,
    /// Assessments that moderators hid.
    pub hidden: Vec<Hidden>,
    pub rests: Rests,
    /// As everything stood when it was drawn.
    pub version: u64,
}

/// An assessment, for whoever may amend it.
pub struct Own {
    pub party: Uuid,
    pub assessment: Uuid,
    /// In words.
    pub round: String,
    /// In the round that is assessed now.
    pub is_latest: bool,
}

/// The recommendation, the language, and whether its reader keeps actions.
pub type Key = (Uuid, Language, bool);

#[derive(Clone)]
struct ByLength;

impl Weighter<Key, Arc<Body>> for ByLength {
    fn weight(&self, _: &Key, body: &Arc<Body>) -> u64 {
        (body.before.len() + body.after.len() + body.rests.on.len() * 60 + 500) as u64
    }
}

/// Bytes of bodies in memory, together.
const MOST: u64 = 8 * 1024 * 1024;

pub struct Bodies(Cache<Key, Arc<Body>, ByLength>);

impl Default for Bodies {
    fn default() -> Self {
        Self(Cache::with_weighter(500, MOST, ByLength))
    }
}

impl Bodies {
    pub fn find(&self, key: &Key, freshness: &Freshness, now: Instant) -> Option<Arc<Body>> {
        let body = self.0.get(key)?;
        let is_good = body.rests.until.is_none_or(|until| now < until)
            && freshness.is_good(body.version, &body.rests.on);
        is_good.then_some(body)
    }

    pub fn keep(&self, key: Key, body: Body) -> Arc<Body> {
        let body = Arc::new(body);
        self.0.insert(key, Arc::clone(&body));
        body
    }
}
