//! What this capability keeps in memory: the shelf, made from the database (or from the copy that an earlier run kept)
//! when the forum opens, kept up by the event log, never written to by anybody else.

use crate::queries;
use crate::shelf::{Books, Copied};
use crate::vocabulary::Vocabulary;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};
use store::{BoxFuture, Event, Store, StoreError};
use uuid::Uuid;
use web::freshness::{Follower, News};

/// The shelf of a running forum. In `App::state`.
pub struct Shelf {
    store: Store,
    books: RwLock<Arc<RwLock<Books>>>,
    /// The event up to which it was complete when it was opened from a copy.
    made_at: Option<i64>,
    /// The event up to which the copy is complete; 0: there is none.
    copied: AtomicI64,
}

/// With more news than this at once the whole shelf is read again rather than each book.
const MOST_NEWS: usize = 5_000;
/// A register smaller than this is read as quickly from the database.
const WORTH_A_COPY: u64 = 1_000;

impl Shelf {
    pub async fn open(store: Store) -> Result<Self, StoreError> {
        let vocabulary = queries::vocabulary(&mut store.read()).await?;
        let (books, copied) = match from_copy(&store, &vocabulary).await? {
            Some((copied, books)) => (books, Some(copied.event)),
            None => (read_all(&store, vocabulary).await?, None),
        };
        Ok(Self {
            store,
            books: RwLock::new(Arc::new(RwLock::new(books))),
            made_at: copied,
            copied: AtomicI64::new(copied.unwrap_or(0)),
        })
    }

    /// Looks at the books. Hold what it answers shortly: news wait for it.
    pub fn look<T>(&self, at: impl FnOnce(&Books) -> T) -> T {
        let books = self.books();
        let books: RwLockReadGuard<'_, Books> = books.read().unwrap_or_else(PoisonError::into_inner);
        at(&books)
    }

    /// The register's words, as they stand now.
    pub fn vocabulary(&self) -> Arc<Vocabulary> {
        self.look(|books| Arc::clone(books.vocabulary()))
    }

    fn books(&self) -> Arc<RwLock<Books>> {
        Arc::clone(&self.books.read().unwrap_or_else(PoisonError::into_inner))
    }
}

async fn read_all(store: &Store, vocabulary: Vocabulary) -> Result<Books, StoreError> {
    let mut books = Books::empty(vocabulary);
    let vocabulary = Arc::clone(books.vocabulary());
    queries::each_book(&mut store.read(), &vocabulary, |book| books.add(&book)).await?;
    books.sort();
    Ok(books)
}

/// Where the copy stands: beside the database, and as little worth keeping as any cache.
fn copy_file(store: &Store) -> PathBuf {
    store.location().data.join("cache").join("register-shelf")
}

/// The shelf from its copy, if there is one and it was made from this very log.
async fn from_copy(store: &Store, vocabulary: &Vocabulary) -> Result<Option<(Copied, Books)>, StoreError> {
    let file = copy_file(store);
    let bytes = match fs::read(&file) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            tracing::warn!(file = %file.display(), %error, "the copy of the shelf cannot be read");
            return Ok(None);
        }
    };
    match Books::from_copy(&bytes, vocabulary.clone()) {
        Ok((copied, books)) => {
            let event = Event::by_id(&mut store.read(), copied.event).await?;
            let is_ours = event.is_some_and(|event| Copied::of(&event) == copied);
            Ok(is_ours.then_some((copied, books)))
        }
        Err(why) => {
            tracing::info!(%why, "the shelf is made anew, not from its copy");
            Ok(None)
        }
    }
}

impl Copied {
    fn of(event: &Event) -> Self {
        Self { event: event.id, at: event.at.micros(), record: event.record.id }
    }
}

impl Follower for Shelf {
    fn take_in<'a>(&'a self, news: &'a News) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let touched: Vec<Uuid> = news.of("recommendation").collect();
            if touched.is_empty() && !news.has("register") && !news.has("round") {
                return Ok(());
            }
            // A recommendation may have come with a source, category or round that is new too.
            let vocabulary = queries::vocabulary(&mut self.store.read()).await?;
            let books = self.books();
            let bears = books.read().unwrap_or_else(PoisonError::into_inner).bears(&vocabulary);
            if !bears || touched.len() > MOST_NEWS {
                let books = read_all(&self.store, vocabulary).await?;
                *self.books.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(RwLock::new(books));
                return Ok(());
            }
            // What is found of a merged one is counted where it is merged into.
            let touched = queries::with_standing(&mut self.store.read(), &touched).await?;
            let news = queries::books(&mut self.store.read(), &vocabulary, &touched).await?;
            let mut books = books.write().unwrap_or_else(PoisonError::into_inner);
            if **books.vocabulary() != vocabulary {
                books.name(vocabulary);
            }
            for id in touched {
                books.take(id);
            }
            for book in news {
                books.put(&book);
            }
            Ok(())
        })
    }

    fn made_at(&self) -> Option<i64> {
        self.made_at
    }

    fn rest(&self, at: &Event) -> io::Result<()> {
        if self.copied.load(Ordering::Relaxed) == at.id || self.look(Books::len) < WORTH_A_COPY {
            return Ok(());
        }
        let file = copy_file(&self.store);
        let folder = file.parent().unwrap_or(&file);
        fs::create_dir_all(folder)?;
        let mut new = tempfile::NamedTempFile::new_in(folder)?;
        let mut out = BufWriter::new(new.as_file_mut());
        self.look(|books| books.write_copy(&Copied::of(at), &mut out))?;
        out.flush()?;
        drop(out);
        // Half a copy would be seen by its checksum, so nothing waits for the disk here.
        new.persist(&file).map_err(|error| error.error)?;
        self.copied.store(at.id, Ordering::Relaxed);
        Ok(())
    }
}
