//! What this capability keeps in memory: the shelf, made from the database when the forum opens, kept up by the event
//! log, never written to by anybody else.

use crate::queries;
use crate::shelf::Books;
use std::collections::BTreeSet;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};
use store::{BoxFuture, Event, Store, StoreError};
use uuid::Uuid;
use web::freshness::Follower;

/// The shelf of a running forum. In `App::state`.
pub struct Shelf {
    store: Store,
    books: RwLock<Arc<RwLock<Books>>>,
}

/// With more news than this at once the whole shelf is read again rather than each book.
const MOST_NEWS: usize = 5_000;

impl Shelf {
    pub async fn open(store: Store) -> Result<Self, StoreError> {
        let books = read_all(&store).await?;
        Ok(Self { store, books: RwLock::new(Arc::new(RwLock::new(books))) })
    }

    /// Looks at the books. Hold what it answers shortly: news wait for it.
    pub fn look<T>(&self, at: impl FnOnce(&Books) -> T) -> T {
        let books = Arc::clone(&self.books.read().unwrap_or_else(PoisonError::into_inner));
        let books: RwLockReadGuard<'_, Books> = books.read().unwrap_or_else(PoisonError::into_inner);
        at(&books)
    }
}

async fn read_all(store: &Store) -> Result<Books, StoreError> {
    let mut db = store.read();
    let vocabulary = queries::vocabulary(&mut db).await?;
    let books = queries::books(&mut db, &vocabulary, None).await?;
    Ok(Books::new(vocabulary, books))
}

impl Follower for Shelf {
    fn take_in<'a>(&'a self, events: &'a [Event]) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut touched = BTreeSet::new();
            let mut all = false;
            for event in events {
                match event.record.kind.as_str() {
                    "recommendation" => {
                        touched.insert(event.record.id);
                    }
                    "register" | "round" => all = true,
                    _ => {}
                }
            }
            if all || touched.len() > MOST_NEWS {
                let books = read_all(&self.store).await?;
                *self.books.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(RwLock::new(books));
            } else if !touched.is_empty() {
                let touched: Vec<Uuid> = touched.into_iter().collect();
                let vocabulary = self.look(|books| books.vocabulary.clone());
                let mut db = self.store.read();
                // A recommendation may have come with a source, category or round that is new too.
                let vocabulary_now = queries::vocabulary(&mut db).await?;
                let same_names = vocabulary_now.sources.len() == vocabulary.sources.len()
                    && vocabulary_now.categories == vocabulary.categories
                    && vocabulary_now.rounds == vocabulary.rounds;
                let news = queries::books(&mut db, &vocabulary_now, Some(&touched)).await?;
                let books = Arc::clone(&self.books.read().unwrap_or_else(PoisonError::into_inner));
                let mut books = books.write().unwrap_or_else(PoisonError::into_inner);
                if !same_names {
                    books.vocabulary = vocabulary_now;
                }
                for id in touched {
                    books.take(id);
                }
                for book in news {
                    books.put(book);
                }
            }
            Ok(())
        })
    }
}
