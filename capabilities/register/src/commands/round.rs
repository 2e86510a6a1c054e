//! `plenary round open|close|report`.

use super::{Format, Said};
use crate::campaign::{Guide, NewCampaign};
use crate::document::Round;
use crate::error::RegisterError;
use crate::pages::rounds::report;
use crate::state::Shelf;
use crate::{actions, queries};
use capability::Exit;
use clap::Args;
use kernel::words::key_of;
use kernel::{Actor, Language, Problem};
use serde_json::json;
use store::Store;
use web::App;

#[derive(Debug, Clone, Args)]
pub struct Open {
    /// What it is known by, such as its year; one that came with a file, or was closed, goes on under its own key
    pub key: String,
    /// What people call it
    #[arg(long)]
    pub name: Option<String>,
    /// When it is assessed: a year, a month or a day, or a span of two (2014/2018)
    #[arg(long, value_name = "DATE")]
    pub assessed: Option<String>,
    /// When it is to be published: a year, a month or a day
    #[arg(long, value_name = "DATE")]
    pub published: Option<String>,
    /// A category it goes through, by key or name; all there are when none is given
    #[arg(long = "category", value_name = "NAME")]
    pub categories: Vec<String>,
    /// A file with the guide, in Markdown: how to contribute; its parts, where it has them, under the headings
    /// `# Navigate`, `# Process` and `# Contribute`
    #[arg(long, value_name = "FILE")]
    pub guide: Option<std::path::PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Clone, Args)]
pub struct Close {
    /// Which round, by its key; the open one when not given
    pub key: Option<String>,
    /// When it was published: a year, a month or a day
    #[arg(long, value_name = "DATE")]
    pub published: Option<String>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

fn said(format: Format, key: &str, state: &str, note: String) -> Said {
    let out = match format {
        Format::Text => String::new(),
        Format::Json => format!("{}\n", json!({ "round": key, "state": state })),
    };
    Said { out, notes: vec![note], exit: Exit::Done }
}

pub async fn open(store: &Store, given: Open) -> Result<Said, Problem> {
    let guide = match &given.guide {
        None => Guide::default(),
        Some(file) => std::fs::read_to_string(file).map(|text| Guide::read(&text)).map_err(|error| {
            let detail = format!("the guide {} cannot be read: {error}", file.display());
            Problem::new(kernel::ProblemKind::Unacceptable, detail)
        })?,
    };
    let key = key_of(&given.key);
    let new = NewCampaign {
        round: Round {
            key: given.key,
            name: given.name.unwrap_or_default(),
            assessed: given.assessed.unwrap_or_default(),
            published: given.published.unwrap_or_default(),
        },
        categories: given.categories,
        guide,
    };
    store
        .write::<_, RegisterError>(Actor::Operator, move |change| {
            Box::pin(async move { actions::open_round(change, new).await })
        })
        .await?;
    Ok(said(given.format, &key, "open", format!("the round {key} is open")))
}

pub async fn close(store: &Store, given: Close) -> Result<Said, Problem> {
    let published = given.published.unwrap_or_default();
    let key = store
        .write::<_, RegisterError>(Actor::Operator, move |change| {
            Box::pin(async move {
                let vocabulary = queries::vocabulary(change).await?;
                let row = match &given.key {
                    Some(key) => vocabulary.round_by_key(&key_of(key)),
                    None => vocabulary.open_round(),
                };
                let named = given.key.as_deref().unwrap_or("that is open");
                let row = row.ok_or_else(|| RegisterError::not_there("round", named))?;
                actions::close_round(change, row.id, &published).await?;
                Ok(row.round.key.clone())
            })
        })
        .await?;
    Ok(said(given.format, &key, "closed", format!("the round {key} is closed")))
}

/// How a report is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Kind {
    #[default]
    Text,
    Json,
    Docx,
    Xlsx,
}

#[derive(Debug, Clone, Args)]
pub struct ReportOf {
    /// Which round, by its key; the one that is worked on when not given
    pub key: Option<String>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Kind,
    /// Where to write it; the terminal when not given
    #[arg(long, value_name = "FILE")]
    pub out: Option<std::path::PathBuf>,
    /// In which of the forum's languages; its own when not given
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
}

pub async fn report(app: &App, given: ReportOf) -> Result<Said, Problem> {
    app.freshness.catch_up().await?;
    let shelf = app.state::<Shelf>();
    let vocabulary = shelf.vocabulary();
    let row = match &given.key {
        Some(key) => vocabulary.round_by_key(&key_of(key)),
        None => vocabulary.latest_round(),
    };
    let named = given.key.as_deref().unwrap_or("that is worked on");
    let row = row.ok_or_else(|| Problem::from(RegisterError::not_there("round", named)))?;
    let known = report::read(app, &shelf, row.id).await?;
    let known = known.ok_or_else(|| Problem::from(RegisterError::not_there("round", named)))?;
    let language = match &given.language {
        None => app.forum.now().languages.first().cloned().unwrap_or_else(Language::english),
        Some(tag) => Language::parse(tag).ok_or_else(|| {
            let detail = format!("{tag:?} is no language; write a tag such as en or fr");
            Problem::new(kernel::ProblemKind::Unacceptable, detail)
        })?,
    };
    let document = known.written(app, &app.catalogue.words(&language), &app.options.public_url, usize::MAX);
    let failed =
        |error: typeset::TypesetError| Problem::new(kernel::ProblemKind::Internal, error.to_string());
    let bytes = match given.format {
        Kind::Text => typeset::plain(&document).into_bytes(),
        Kind::Json => format!("{:#}\n", known.json()).into_bytes(),
        Kind::Docx => typeset::docx(&document).map_err(failed)?,
        Kind::Xlsx => typeset::xlsx(&document).map_err(failed)?,
    };
    match (&given.out, given.format) {
        (Some(file), _) => {
            std::fs::write(file, bytes).map_err(|error| {
                let detail = format!("{} cannot be written: {error}", file.display());
                Problem::new(kernel::ProblemKind::Unacceptable, detail)
            })?;
            let note = format!("the report is in {}", file.display());
            Ok(Said { out: String::new(), notes: vec![note], exit: Exit::Done })
        }
        (None, Kind::Text | Kind::Json) => {
            let out = String::from_utf8_lossy(&bytes).into_owned();
            Ok(Said { out, notes: Vec::new(), exit: Exit::Done })
        }
        (None, Kind::Docx | Kind::Xlsx) => {
            let detail = "say where to write this file, with --out";
            Err(Problem::new(kernel::ProblemKind::Unacceptable, detail))
        }
    }
}
