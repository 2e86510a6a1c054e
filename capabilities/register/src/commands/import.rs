//! `plenary import register FILE`.

use super::ask::Asked;
use super::progress::Progress;
use super::report::{Tense, report};
use super::{Format, Said};
use crate::bringing::{self, Bytes, File, Order, Planned, Unapplied, Unplanned};
use crate::error::RegisterError;
use crate::import::draft::{Field, Reading};
use crate::import::plan::{OnConflict, Plan, Row};
use crate::import::{self, Options, Prepared, Unreadable};
use capability::Exit;
use clap::Args;
use kernel::{Actor, Problem, ProblemKind};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::Store;

#[derive(Debug, Clone, Args)]
pub struct Import {
    /// The file: .xlsx, .ods, .csv, .tsv, or an export of a register (.json, .csv, .xlsx)
    pub file: PathBuf,
    /// Name of the source; else the file's own column, else the file's name
    #[arg(long, value_name = "S")]
    pub source: Option<String>,
    /// Name of the list inside the source; else the file's own column, else none
    #[arg(long, value_name = "L")]
    pub list: Option<String>,
    /// The round the rows stand in; a year in a heading goes before it. Else the current year
    #[arg(long, value_name = "YEAR")]
    pub round: Option<String>,
    /// The sheet to read; else the first that heads recommendations
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// What a column is to be taken for, by its heading, or its letter where it has none: --map "COLUMN=text"
    #[arg(long = "map", value_name = "C=F", value_parser = mapped)]
    pub map: Vec<(String, Field)>,
    /// Take each paragraph of an assessment as an assessment of its own
    #[arg(long)]
    pub split_paragraphs: bool,
    /// Who assessed, when the file does not say; else the group that keeps the register
    #[arg(long, value_name = "NAME")]
    pub assessor: Option<String>,
    /// Print the plan and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Import the rest when rows are rejected
    #[arg(long)]
    pub accept_partial: bool,
    /// What becomes of a text that is nearly another one of the same number
    #[arg(long, value_name = "HOW", default_value = "ask", value_parser = on_conflict)]
    pub on_conflict: OnConflict,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

fn mapped(text: &str) -> Result<(String, Field), String> {
    let (column, field) =
        text.rsplit_once('=').ok_or_else(|| "write COLUMN=field, such as \"Advice=text\"".to_owned())?;
    let field = field.trim().parse::<Field>().map_err(|error| error.to_string())?;
    Ok((column.trim().to_owned(), field))
}

pub(super) fn on_conflict(text: &str) -> Result<OnConflict, String> {
    OnConflict::parse(text).ok_or_else(|| "it is one of ask, wording, separate, skip".to_owned())
}

/// Imports a file. `asked` decides conflicts that no option decided; without anybody they refuse the import.
pub async fn import(
    store: &Store,
    arguments: Import,
    asked: Option<&mut dyn Asked>,
    progress: &Progress,
) -> Result<Said, Problem> {
    let file_name = file_name(&arguments.file);
    progress.at(format!("reading {file_name} and holding it against the register"));
    let (format, may_leave_out, is_dry) = (arguments.format, arguments.accept_partial, arguments.dry_run);
    let (path, name) = (arguments.file.clone(), file_name.clone());
    let bytes: Bytes = Arc::new(move || read_file(&path, &name));
    let mut file = File { name: file_name.clone(), bytes, options: options(arguments) };
    let unplanned = |error: Unplanned| match error {
        Unplanned::Unreadable(unreadable) => Ok(unread(&unreadable, &file_name, format)),
        Unplanned::Problem(problem) => Err(problem),
    };
    let (mut planned, understood) = match bringing::plan_seen(store, &file, understood).await {
        Ok(seen) => seen,
        Err(error) => return unplanned(error),
    };
    let noted = |mut said: Said| {
        said.notes.splice(0..0, understood.clone());
        said
    };
    if is_dry {
        let plan = planned.into_plan();
        let out = report(&plan, &file_name, Tense::Would, format);
        return Ok(noted(Said { out, notes: undecided_note(&plan), exit: exit_of(&plan, may_leave_out) }));
    }
    if let Some(asked) = asked {
        planned = match decide(store, &mut file, planned, asked, progress).await {
            Ok(planned) => planned,
            Err(error) => return unplanned(error),
        };
    }
    progress.at("writing");
    let order = Order { actor: Actor::Operator, may_leave_out, upload: None };
    match bringing::bring(store, &file, &order, planned).await {
        Ok(brought) => Ok(noted(done(&brought.plan, &file_name, may_leave_out, format))),
        Err(Unapplied::Register(RegisterError::Undecided(plan))) => {
            let out = report(&plan, &file_name, Tense::Refused, format);
            Ok(noted(Said { out, notes: undecided_note(&plan), exit: Exit::Refused }))
        }
        Err(Unapplied::Register(error)) => Err(error.into()),
        Err(Unapplied::Unplanned(error)) => unplanned(error),
    }
}

fn options(arguments: Import) -> Options {
    Options {
        source: arguments.source,
        list: arguments.list,
        round: arguments.round,
        sheet: arguments.sheet,
        map: arguments.map,
        split_paragraphs: arguments.split_paragraphs,
        assessor: arguments.assessor,
        on_conflict: arguments.on_conflict,
        decisions: std::collections::BTreeMap::new(),
    }
}

/// What is said of a file of which nothing can be taken.
fn unread(unreadable: &Unreadable, file_name: &str, format: Format) -> Said {
    let out = match format {
        Format::Json => report(&unreadable.as_plan(file_name), file_name, Tense::Refused, Format::Json),
        Format::Text => String::new(),
    };
    let notes = vec![format!("{file_name}: {unreadable}"), "nothing was written".to_owned()];
    Said { out, notes, exit: Exit::Refused }
}

/// How a sheet was understood: which columns are taken for what, and which are only kept.
fn understood(prepared: &Prepared) -> Vec<String> {
    let Some(Reading { sheet, columns, is_guessed_windows_1252, .. }) = prepared.reading() else {
        return Vec::new();
    };
    let headed = columns.iter().filter(|column| !column.heading.is_empty());
    let (taken, kept): (Vec<_>, Vec<_>) = headed.partition(|column| column.field.is_some());
    let taken: Vec<String> = taken
        .iter()
        .map(|column| {
            let field = column.field.map_or("", Field::as_str);
            format!("{:?} is {field}", column.heading)
        })
        .collect();
    let of_sheet = if sheet.is_empty() { String::new() } else { format!("sheet {sheet:?}: ") };
    let mut notes = vec![format!("{of_sheet}{}", taken.join(", "))];
    if *is_guessed_windows_1252 {
        notes.push(
            "the file is not UTF-8, so it is read as Windows-1252; if letters are wrong, save it as UTF-8"
                .to_owned(),
        );
    }
    if let Some(first) = kept.first() {
        let names: Vec<String> = kept.iter().map(|column| format!("{:?}", column.heading)).collect();
        let names = names.join(", ");
        notes.push(format!(
            "not understood and kept as they stand: {names}; say what one is with --map \"{}=...\"",
            first.heading
        ));
    }
    notes
}

fn exit_of(plan: &Plan, may_leave_out: bool) -> Exit {
    match (plan.rejected, may_leave_out) {
        (0, _) => Exit::Done,
        (_, true) => Exit::InPart,
        (_, false) => Exit::Refused,
    }
}

fn done(plan: &Plan, file_name: &str, may_leave_out: bool, format: Format) -> Said {
    let exit = exit_of(plan, may_leave_out);
    let (tense, notes) = if exit == Exit::Refused {
        let note = "rejected rows stop the import; --accept-partial imports the rest".to_owned();
        (Tense::Refused, vec![note])
    } else {
        (Tense::Done, Vec::new())
    };
    Said { out: report(plan, file_name, tense, format), notes, exit }
}

fn undecided_note(plan: &Plan) -> Vec<String> {
    match plan.undecided().count() {
        0 => Vec::new(),
        n => vec![format!("{n} undecided: say how with --on-conflict wording, separate or skip")],
    }
}

/// Asks until everything is decided. What was decided of one row may bring others to light.
async fn decide(
    store: &Store,
    file: &mut File,
    mut planned: Planned,
    asked: &mut dyn Asked,
    progress: &Progress,
) -> Result<Planned, Unplanned> {
    loop {
        let undecided: Vec<Row> = planned.plan().undecided().cloned().collect();
        for row in &undecided {
            let decision = progress.aside(|| asked.decide(row));
            match (row.row, decision) {
                (Some(at), Some(decision)) => {
                    file.options.decisions.insert(at, decision);
                }
                // Left undecided: the import refuses and lists them.
                _ => return Ok(planned),
            }
        }
        if undecided.is_empty() {
            return Ok(planned);
        }
        planned = bringing::plan(store, file).await?;
    }
}

/// The last part of a path, for messages and as the source's name.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// How much of a file tells whether it is one of ours.
const HEAD: u64 = 4_096;

/// The file's bytes, once its size is known to be one we read.
fn read_file(path: &Path, file_name: &str) -> Result<Vec<u8>, Problem> {
    let wrong = |error: std::io::Error| {
        Problem::new(ProblemKind::Unacceptable, format!("{} cannot be read: {error}", path.display()))
    };
    let mut file = std::fs::File::open(path).map_err(wrong)?;
    let about = file.metadata().map_err(wrong)?;
    if !about.is_file() {
        return Err(Problem::new(ProblemKind::Unacceptable, format!("{} is no file", path.display())));
    }
    let mut bytes = Vec::new();
    file.by_ref().take(HEAD).read_to_end(&mut bytes).map_err(wrong)?;
    let most = import::file_limit(&bytes, file_name);
    let limits = extract::Limits { file_bytes: most, ..extract::Limits::default() };
    limits
        .check_size(about.len())
        .map_err(|error| Problem::new(ProblemKind::TooLarge, format!("{file_name}: {error}")))?;
    // Also one that grows while it is read stays under the limit.
    file.take(most.saturating_sub(HEAD) + 1).read_to_end(&mut bytes).map_err(wrong)?;
    Ok(bytes)
}
