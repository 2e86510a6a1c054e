//! `/register/export.csv|xlsx|json`: what a filter shows, as a file to keep; `/register/archive.json`: everything.

use super::asked::Asked;
use super::opened;
use super::register::found_by_words;
use crate::archiving;
use crate::export::{write_csv, write_json, write_xlsx};
use crate::queries::{self, Which};
use axum::body::{Body, Bytes};
use capability::carried;
use futures_util::stream;
use std::io::{self, BufWriter, Write};
use std::sync::Arc;
use tokio::sync::mpsc;
use web::{Ask, Reply, reply};

#[derive(Clone, Copy)]
enum Format {
    Csv,
    Xlsx,
    Json,
}

pub async fn csv(ask: Ask) -> Reply {
    export(ask, Format::Csv).await
}

pub async fn xlsx(ask: Ask) -> Reply {
    export(ask, Format::Xlsx).await
}

pub async fn json(ask: Ask) -> Reply {
    export(ask, Format::Json).await
}

async fn export(ask: Ask, format: Format) -> Reply {
    let (_, shelf, _) = opened(&ask.app, &ask.viewer.actor).await?;
    let asked = Asked::read(&ask.query());
    let mut filters = asked.filters();
    filters.among = found_by_words(&ask.app, &asked).await?;
    let now = ask.app.store.clock().now();
    let (vocabulary, chosen) = shelf.look(|books| {
        let chosen = asked.is_narrowed().then(|| {
            let selection = books.select(&filters, now);
            // What is said of one is said of those merged into it as well: they go along.
            let merged = books.merged_into(&selection);
            let mut chosen = books.ids(&selection, asked.sort, None, usize::MAX);
            chosen.extend(merged);
            chosen
        });
        (Arc::clone(books.vocabulary()), chosen)
    });
    let which = chosen.as_deref().map_or(Which::All, Which::These);
    let document = queries::document(&mut ask.app.store.read(), &vocabulary, which).await?;
    let (kind, ending) = match format {
        Format::Csv => ("text/csv; charset=utf-8", "csv"),
        Format::Xlsx => ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
        Format::Json => ("application/json", "json"),
    };
    let name = format!("register-{}.{ending}", now.day());
    Ok(reply::download(
        kind,
        &name,
        written(move |out| match format {
            Format::Csv => write_csv(&document, out),
            Format::Json => write_json(&document, out),
            Format::Xlsx => write_xlsx(&document, out).map_err(io::Error::other),
        }),
    ))
}

/// The register with everything around it: what another forum may start from.
pub async fn archive(ask: Ask) -> Reply {
    opened(&ask.app, &ask.viewer.actor).await?;
    let archive = archiving::take(&ask.app.store, &carried(&ask.app)).await?;
    let name = format!("register-archive-{}.json", ask.app.store.clock().now().day());
    Ok(reply::download("application/json", &name, written(move |out| archive.write(out))))
}

/// Pieces on their way to a reader; the writer waits for a slow one instead of filling the memory.
const PIECES: usize = 8;
const PIECE: usize = 64 * 1024;

/// The file while it is being written. Breaks off, rather than ends, when it cannot be written to its end.
fn written(write: impl FnOnce(BufWriter<Pieces>) -> io::Result<()> + Send + 'static) -> Body {
    let (to, pieces) = mpsc::channel::<Result<Bytes, io::Error>>(PIECES);
    tokio::task::spawn_blocking(move || {
        let out = BufWriter::with_capacity(PIECE, Pieces(to.clone()));
        if let Err(error) = write(out) {
            tracing::info!(%error, "an export broke off");
            // Whoever asked may have gone; then nobody is left to be told.
            let _ = to.blocking_send(Err(error));
        }
    });
    Body::from_stream(stream::unfold(pieces, |mut pieces| async move {
        pieces.recv().await.map(|piece| (piece, pieces))
    }))
}

struct Pieces(mpsc::Sender<Result<Bytes, io::Error>>);

impl Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let piece = Bytes::copy_from_slice(bytes);
        self.0.blocking_send(Ok(piece)).map_err(|_| io::Error::from(io::ErrorKind::BrokenPipe))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
