//! `plenary export register`.

use crate::document::Document;
use crate::export::{write_csv, write_json, write_xlsx};
use crate::queries::{self, Which};
use clap::{Args, ValueEnum};
use kernel::{Problem, ProblemKind};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use store::Store;

#[derive(Debug, Clone, Args)]
pub struct Export {
    #[arg(long, value_enum)]
    pub format: ExportFormat,
    /// Where to; else stdout. A file that is there is replaced, and never by half
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    Csv,
    Xlsx,
    Json,
}

/// Reads the whole register.
pub async fn export(store: &Store, arguments: &Export) -> Result<(ExportFormat, Document), Problem> {
    let mut db = store.read();
    let vocabulary = queries::vocabulary(&mut db).await?;
    Ok((arguments.format, queries::document(&mut db, &vocabulary, Which::All).await?))
}

/// Writes it into a file, or to stdout when none is named.
pub fn write(format: ExportFormat, document: &Document, to: Option<&Path>) -> Result<(), Problem> {
    write_out(to, |out| write_to(format, document, out))
}

/// Lets something be written into a file, or to stdout when none is named.
pub(super) fn write_out(
    to: Option<&Path>,
    write: impl FnOnce(&mut (dyn Write + Send)) -> io::Result<()>,
) -> Result<(), Problem> {
    match to {
        Some(path) => write_file(path, |out| write(out)),
        None => capability::read_or_left(write(&mut io::stdout())),
    }
    .map_err(|error| {
        let where_to = to.map_or_else(|| "stdout".to_owned(), |path| path.display().to_string());
        let kind = match error.kind() {
            io::ErrorKind::StorageFull => ProblemKind::NoSpace,
            _ => ProblemKind::Unacceptable,
        };
        Problem::new(kind, format!("the export cannot be written to {where_to}: {error}"))
    })
}

/// The document's bytes in a format.
pub fn write_to(format: ExportFormat, document: &Document, out: impl Write + Send) -> io::Result<()> {
    match format {
        ExportFormat::Csv => write_csv(document, BufWriter::new(out)),
        ExportFormat::Json => write_json(document, out),
        ExportFormat::Xlsx => write_xlsx(document, out).map_err(io::Error::other),
    }
}

/// Writes beside the file and takes its place once all is on the disk: whoever reads it has the old one or the new one.
fn write_file(path: &Path, write: impl FnOnce(&mut std::fs::File) -> io::Result<()>) -> io::Result<()> {
    let name = path.file_name().ok_or_else(|| io::Error::other("it names no file"))?;
    let mut beside = name.to_owned();
    beside.push(".part");
    let beside = path.with_file_name(beside);
    let mut file = std::fs::File::create(&beside)?;
    let written =
        write(&mut file).and_then(|()| file.sync_all()).and_then(|()| std::fs::rename(&beside, path));
    if written.is_err() {
        // What is left of a failed attempt is of no use to anybody; that it failed is what must be told.
        let _ = std::fs::remove_file(&beside);
    }
    written
}
