//! `plenary export archive` and `plenary import archive FILE`.

use super::import::on_conflict;
use super::{Format, Said};
use crate::archive::plan::{Part, StartPlan};
use crate::archiving;
use crate::import::plan::{OnConflict, Outcome};
use capability::{Context, Exit, carried};
use clap::Args;
use kernel::{Actor, Problem, ProblemKind};
use serde_json::json;
use std::fmt::Write as _;
use std::path::PathBuf;

#[derive(Debug, Clone, Args)]
pub struct Take {
    /// Where to; else stdout. A file that is there is replaced, and never by half
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Clone, Args)]
pub struct Start {
    /// The archive, as `plenary export archive` writes it
    pub file: PathBuf,
    /// Print what it would bring and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// What becomes of a text that is nearly another one of the same number
    #[arg(long, value_name = "HOW", default_value = "ask", value_parser = on_conflict)]
    pub on_conflict: OnConflict,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Bytes of an archive: as many as of a register's own file.
const MOST_BYTES: u64 = 1 << 30;

pub async fn take(context: &Context, given: &Take) -> Result<Exit, Problem> {
    let archive = archiving::take(context.store(), &carried(&context.app)).await?;
    super::export::write_out(given.out.as_deref(), |out| archive.write(std::io::BufWriter::new(out)))?;
    Ok(Exit::Done)
}

pub async fn start(context: &Context, given: Start) -> Result<Said, Problem> {
    let name = super::import::file_name(&given.file);
    let problem = |detail: String| Problem::new(ProblemKind::Unacceptable, detail);
    let unreadable = |error: std::io::Error| problem(format!("{name} cannot be read: {error}"));
    let size = std::fs::metadata(&given.file).map_err(unreadable)?.len();
    if size > MOST_BYTES {
        return Err(problem(format!("{name} has {size} bytes; {MOST_BYTES} are the most")));
    }
    let bytes = std::fs::read(&given.file).map_err(unreadable)?;
    let archive = match archiving::read(bytes).await? {
        Ok(archive) => archive,
        Err(unread) => {
            let notes = vec![format!("{name}: {unread}"), "nothing was written".to_owned()];
            return Ok(Said { out: String::new(), notes, exit: Exit::Refused });
        }
    };
    let nearly = match given.on_conflict {
        OnConflict::Ask => None,
        OnConflict::Decide(decision) => Some(decision),
    };
    let (store, carried) = (context.store(), carried(&context.app));
    let ahead = crate::actions::plan_start(store, &carried, &archive, nearly).await?;
    let plan = &ahead.plan;
    let undecided = plan.register.undecided().count();
    let tense = if given.dry_run || undecided > 0 { "to add" } else { "added" };
    let out = match given.format {
        Format::Json => json(plan),
        Format::Text => text(plan, &archive.forum, tense),
    };
    let mut notes = Vec::new();
    if undecided > 0 {
        notes.push(format!("{undecided} undecided: say how with --on-conflict wording, separate or skip"));
    }
    if given.dry_run || undecided > 0 {
        let exit = if given.dry_run { Exit::Done } else { Exit::Refused };
        notes.push("nothing was written".to_owned());
        return Ok(Said { out, notes, exit });
    }
    archiving::start(store, carried, Actor::Operator, &name, archive, nearly, ahead).await?;
    Ok(Said { out, notes, exit: Exit::Done })
}

fn text(plan: &StartPlan, from: &str, tense: &str) -> String {
    let mut out = String::new();
    // Writing into a string cannot fail.
    let _ = writeln!(out, "from {from:?}");
    for row in plan.register.rows.iter().filter(|row| row.result == Outcome::Conflict) {
        let _ = writeln!(out, "conflict  {}", super::ask::question(row));
    }
    for Part { name, add, same, left_out } in &plan.parts {
        let _ = write!(out, "{name:<16} {add} {tense}, {same} here already");
        if *left_out > 0 {
            let _ = write!(out, ", {left_out} left out: what they are about is not here");
        }
        out.push('\n');
    }
    for name in &plan.not_understood {
        let _ = writeln!(out, "{name:<16} not understood here, and left out");
    }
    if plan.changes_nothing() {
        out.push_str("everything in it is here already\n");
    }
    out
}

fn json(plan: &StartPlan) -> String {
    let told = json!({
        "parts": plan.parts,
        "not_understood": plan.not_understood,
        "conflict": plan.register.conflict,
        "changes_nothing": plan.changes_nothing(),
    });
    format!("{told}\n")
}
