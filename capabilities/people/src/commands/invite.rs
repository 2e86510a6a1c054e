//! `plenary person invite`: a whole list, looked through first.

use std::fmt::Write as _;
use std::io::Read as _;
use std::path::PathBuf;

use capability::Exit;
use clap::Args;
use kernel::{Actor, Language, Problem, ProblemKind};
use serde_json::{Value as Json, json};
use web::App;

use super::{Format, Said};
use crate::inviting::{self, MOST_BYTES, Planned, Standing, Usual};
use crate::{PeopleError, actions};

#[derive(Debug, Clone, Args)]
pub struct InvitePeople {
    /// Addresses, one a line, or a table (.csv, .tsv, .xlsx, .ods) with columns email, name, group, role, language;
    /// - is stdin
    #[arg(long)]
    pub file: PathBuf,
    /// Key or name of the group of whoever has none in the list
    #[arg(long, default_value = "")]
    pub group: String,
    /// Role in that group of whoever has none in the list
    #[arg(long, default_value = "")]
    pub role: String,
    /// Language of the letters where the list names none; the forum's own if left out
    #[arg(long, value_parser = tag)]
    pub language: Option<Language>,
    /// Show what would become of each row, and send nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Invite the others where rows are faulty
    #[arg(long)]
    pub accept_partial: bool,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

fn tag(text: &str) -> Result<Language, String> {
    Language::parse(text).ok_or_else(|| format!("{text:?} is no language tag"))
}

fn read(path: &std::path::Path) -> Result<Vec<u8>, Problem> {
    let unreadable = |error: std::io::Error| {
        Problem::new(ProblemKind::Unacceptable, format!("{} cannot be read: {error}", path.display()))
    };
    let most = MOST_BYTES as u64 + 1;
    let mut bytes = Vec::new();
    if path.as_os_str() == "-" {
        std::io::stdin().lock().take(most).read_to_end(&mut bytes).map_err(unreadable)?;
    } else {
        std::fs::File::open(path)
            .and_then(|file| file.take(most).read_to_end(&mut bytes))
            .map_err(unreadable)?;
    }
    Ok(bytes)
}

/// `plenary person invite`.
pub async fn invite_people(app: App, arguments: InvitePeople) -> Result<(Said, Exit), Problem> {
    app.freshness.catch_up().await?;
    let bytes = read(&arguments.file)?;
    let name = arguments.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    // Text is read as somebody pastes it, whatever its file is called.
    let rows = match String::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => inviting::read_pasted(text.trim_start_matches('\u{feff}')),
        Ok(text) => inviting::read_file(text.as_bytes(), &name),
        Err(other) => inviting::read_file(other.as_bytes(), &name),
    };
    let rows = rows.map_err(Problem::unacceptable)?;
    let usual = Usual { group: arguments.group, role: arguments.role, language: arguments.language };
    let now = app.store.clock().now();
    let planned = actions::plan_invitations(&mut app.store.read(), &rows, &usual, now).await?;
    let faulty = inviting::count(&planned, "faulty");
    let is_refused = faulty > 0 && !arguments.accept_partial;
    if arguments.dry_run || is_refused {
        let mut notes = vec!["nothing was sent".to_owned()];
        if is_refused {
            notes.push(format!("{faulty} faulty; correct them, or leave them out with --accept-partial"));
        }
        let exit = if is_refused { Exit::Refused } else { Exit::Done };
        return Ok((Said { out: written(&planned, arguments.format), notes }, exit));
    }
    let own = app.forum.now().languages.first().cloned().unwrap_or_else(Language::english);
    let done = app
        .store
        .write::<_, PeopleError>(Actor::Operator, move |change| {
            Box::pin(async move { actions::invite_all(change, &rows, &usual, &own).await })
        })
        .await?;
    let exit = if faulty > 0 { Exit::InPart } else { Exit::Done };
    Ok((Said { out: written(&done, arguments.format), notes: Vec::new() }, exit))
}

/// A list as programs read it; the interface answers the same.
pub(crate) fn planned_json(rows: &[Planned]) -> Json {
    let count = |standing: &str| inviting::count(rows, standing);
    let row = |one: &Planned| {
        let why: Vec<&str> = match &one.standing {
            Standing::Faulty(complaints) => complaints.iter().map(|one| one.detail.as_str()).collect(),
            _ => Vec::new(),
        };
        json!({
            "line": one.line,
            "email": one.email,
            "name": one.details.name,
            "group": one.details.group,
            "role": one.details.role,
            "language": one.details.language,
            "standing": one.standing.as_str(),
            "why": why,
        })
    };
    json!({
        "new": count("new"),
        "known": count("known"),
        "invited": count("invited"),
        "repeated": count("repeated"),
        "faulty": count("faulty"),
        "rows": rows.iter().map(row).collect::<Vec<_>>(),
    })
}

fn written(rows: &[Planned], format: Format) -> String {
    if format == Format::Json {
        return format!("{:#}\n", planned_json(rows));
    }
    let mut text = String::new();
    for one in rows {
        // Writing into a string cannot fail.
        let _ = write!(text, "line {}: {}: {}", one.line, one.email, one.standing.as_str());
        match &one.standing {
            Standing::Faulty(complaints) => {
                let why: Vec<&str> = complaints.iter().map(|one| one.detail.as_str()).collect();
                let _ = write!(text, " ({})", why.join("; "));
            }
            Standing::Repeated(line) => drop(write!(text, " (line {line})")),
            _ => {}
        }
        text.push('\n');
    }
    let count = |standing: &str| inviting::count(rows, standing);
    let _ = writeln!(
        text,
        "{} new, {} with an account, {} invited already, {} repeated, {} faulty",
        count("new"),
        count("known"),
        count("invited"),
        count("repeated"),
        count("faulty")
    );
    text
}
