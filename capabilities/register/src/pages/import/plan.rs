//! The page of one waiting file: its columns, its plan, its conflicts, and the button that applies it.

use std::sync::Arc;

use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use kernel::{Problem, ProblemKind};
use uuid::Uuid;
use web::parts::{Choice, Compared, Fact, Figure, Link, Step, compare};
use web::{Ask, Faults, Fields, Given, Page, Reply, Routes, Words, reply};

use super::choices::Choices;
use super::looks::{GoesIn, Look, Looks};
use super::{HERE, allowed, crumbs, reasons, steps};
use crate::bringing::{self, Bytes, File, Order, Unplanned};
use crate::import::Unreadable;
use crate::import::draft::{Column, Field};
use crate::import::plan::{Decision, Outcome, Plan, Row};
use crate::import::read::ReadError;
use crate::queries::UploadRow;
use crate::recommendation::beginning;
use crate::{actions, queries, rules};

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/register/imports/{id}", &rules::IMPORT, show)
        .post("/register/imports/{id}", &rules::IMPORT, settle)
        .post("/register/imports/{id}/discard", &rules::IMPORT, discard)
}

#[derive(Template)]
#[template(path = "import/plan.html")]
struct PlanPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    steps: Vec<Step>,
    faults: Faults,
    action: String,
    file_name: String,
    choices: Choices,
    /// Empty: one of our own files, or one of which nothing is known.
    columns: Vec<ColumnRow>,
    sheet: String,
    is_guessed_windows_1252: bool,
    /// All sheets of the file, when it has several.
    sheets: Vec<Choice>,
    figures: Vec<Figure>,
    conflicts: Vec<Conflict>,
    rows: Vec<PlanRow>,
    more_rows: usize,
    rejected: usize,
    undecided: usize,
    offers: Offers,
    goes_in: Vec<Fact>,
    may_apply: bool,
    changes_nothing: bool,
}

/// What can be done with the file, so that nothing else is offered.
struct Offers {
    /// A sheet was found in it, or columns among which one may look for the recommendations.
    columns: bool,
    /// There are rows to tell of; of a file that is no table only that is said.
    plan: bool,
    /// Rows of it can go in, unless somebody still has to decide.
    apply: bool,
}

struct ColumnRow {
    at: usize,
    heading: String,
    round: String,
    /// What stands first under it.
    sample: String,
    options: Vec<Choice>,
}

struct Conflict {
    row: usize,
    about: String,
    why: Vec<String>,
    compared: Compared,
    decisions: Vec<Choice>,
}

struct PlanRow {
    row: String,
    result: &'static str,
    word: String,
    /// One beside the other, each in its own direction.
    about: Vec<String>,
    /// What it brings, or why it is not taken as it stands.
    why: Vec<String>,
}

/// The waiting file, for whoever may import. Another coordinator may take it up.
async fn waiting(ask: &Ask) -> Result<(UploadRow, Choices), Problem> {
    let upload = queries::upload(&mut ask.app.store.read(), ask.id("id")?).await?;
    let upload = upload.ok_or_else(|| Problem::not_found("file waiting to be imported"))?;
    let choices = serde_json::from_value(upload.choices.clone()).unwrap_or_default();
    Ok((upload, choices))
}

/// The waiting file with what was chosen for it.
pub(super) async fn file(ask: &Ask, upload: &UploadRow, choices: &Choices) -> Result<File, Problem> {
    let options = choices.options().map_err(Problem::unacceptable)?;
    let content = queries::upload_content(&mut ask.app.store.read(), upload.id).await?;
    let content = content.ok_or_else(|| Problem::not_found("file waiting to be imported"))?;
    let bytes: Bytes = Arc::new(move || Ok(STANDARD.decode(&content).unwrap_or_default()));
    Ok(File { name: upload.file_name.clone(), bytes, options })
}

async fn show(ask: Ask) -> Reply {
    allowed(&ask).await?;
    let (upload, choices) = waiting(&ask).await?;
    draw(&ask, &upload, choices, Faults::default()).await
}

async fn draw(ask: &Ask, upload: &UploadRow, choices: Choices, faults: Faults) -> Reply {
    let t = &ask.viewer.t;
    let look = ask.app.state::<Looks>().look(ask, upload, &choices).await?;
    let plan = &look.plan;
    let (columns, sheet, names, faults) = match &look.sheet {
        Ok(Some(shown)) => {
            let columns = columns(t, &shown.columns, &choices);
            (columns, shown.sheet.clone(), shown.sheets.clone(), faults)
        }
        Ok(None) => (Vec::new(), String::new(), Vec::new(), faults),
        Err(unreadable) => {
            let faults = Faults::whole(reasons::unreadable(t, unreadable));
            let (columns, sheet, names) = unread(ask, upload, unreadable, &choices).await?;
            (columns, sheet, names, faults)
        }
    };
    let (undecided, nothing) = (look.undecided, look.changes_nothing);
    let has_plan = matches!(look.sheet, Ok(_) | Err(Unreadable::Own(_)));
    let readable = plan.add + plan.amend + plan.same + plan.conflict > 0;
    let stage = match (readable, undecided) {
        (false, _) => 1,
        (true, 0) => 4,
        (true, _) => 3,
    };
    let page = Page::new(&ask.app, &ask.viewer, t.name("import-file", &upload.file_name));
    let status = faults.status();
    let template = PlanPage {
        t,
        page: &page,
        crumbs: crumbs(ask),
        steps: steps(t, stage),
        faults,
        action: format!("{HERE}/{}", upload.id),
        file_name: upload.file_name.clone(),
        sheets: sheets(&names, &sheet),
        is_guessed_windows_1252: matches!(&look.sheet, Ok(Some(shown)) if shown.is_guessed_windows_1252),
        sheet,
        figures: figures(t, plan),
        offers: Offers {
            columns: has_plan || !columns.is_empty() || !names.is_empty(),
            plan: has_plan,
            apply: readable,
        },
        columns,
        goes_in: look.goes_in.as_ref().map_or_else(Vec::new, |goes| goes_in(t, goes)),
        conflicts: conflicts(t, plan),
        rows: rows(t, &look),
        more_rows: look.more_rows,
        rejected: plan.rejected,
        undecided,
        may_apply: readable && undecided == 0 && !nothing && (plan.rejected == 0 || choices.accept_partial),
        changes_nothing: readable && nothing && plan.rejected == 0,
        choices,
    };
    reply::page_with(ask, status, &template)
}

/// Names of one kind that are told; a sheet with more has a column for them, which everybody sees.
const MOST_NAMES: usize = 5;

/// What the rows will be filed under: said before anything is, since most of it no file says.
fn goes_in(t: &Words, goes: &GoesIn) -> Vec<Fact> {
    let some = |names: &[String]| -> Vec<Link> {
        let mut told: Vec<Link> = names.iter().take(MOST_NAMES).map(Link::plain).collect();
        if names.len() > MOST_NAMES {
            told.push(Link::plain(t.count("import-and-others", names.len() - MOST_NAMES)));
        } else if told.is_empty() {
            told.push(Link::plain(t.say("import-none-named")));
        }
        told
    };
    let fact = |id: &str, values: Vec<Link>| Fact { word: t.say(id), values };
    vec![
        fact("import-source", some(&goes.sources)),
        fact("import-list", some(&goes.lists)),
        fact("import-round", some(&goes.rounds)),
        fact("import-assessor", some(&goes.assessors)),
    ]
}

/// The sheets to choose from; a file with one leaves nothing to choose.
fn sheets(names: &[String], chosen: &str) -> Vec<Choice> {
    if names.len() < 2 {
        return Vec::new();
    }
    names.iter().map(|name| Choice::new(name, name).chosen_if(name == chosen)).collect()
}

/// The columns and sheets of a file that cannot be read as it was chosen to be. Where only the choices are at fault, it
/// is looked at without them, so that whoever made them sees what there is to choose from.
async fn unread(
    ask: &Ask,
    upload: &UploadRow,
    unreadable: &Unreadable,
    choices: &Choices,
) -> Result<(Vec<ColumnRow>, String, Vec<String>), Problem> {
    let t = &ask.viewer.t;
    let bare = Choices { columns: Vec::new(), round: String::new(), ..choices.clone() };
    let of_choices = matches!(
        unreadable,
        Unreadable::Round(_)
            | Unreadable::Sheet(ReadError::MappedTwice { .. } | ReadError::UnknownColumn { .. })
    );
    if of_choices && bare != *choices {
        let look = ask.app.state::<Looks>().look(ask, upload, &bare).await?;
        return Ok(match &look.sheet {
            Ok(Some(shown)) => {
                (columns(t, &shown.columns, choices), shown.sheet.clone(), shown.sheets.clone())
            }
            Ok(None) => (Vec::new(), String::new(), Vec::new()),
            Err(unreadable) => {
                let (sheet, names) = unread_sheets(unreadable, choices);
                (unread_columns(t, unreadable, choices), sheet, names)
            }
        });
    }
    let (sheet, names) = unread_sheets(unreadable, choices);
    Ok((unread_columns(t, unreadable, choices), sheet, names))
}

/// The sheet in which no recommendation was found, and those that may be looked at instead.
fn unread_sheets(unreadable: &Unreadable, choices: &Choices) -> (String, Vec<String>) {
    match unreadable {
        Unreadable::Sheet(ReadError::NoRecommendationColumn { sheet, sheets, .. }) => {
            (sheet.clone(), sheets.clone())
        }
        Unreadable::Sheet(ReadError::NoSheet { sheets, .. }) => (String::new(), sheets.clone()),
        _ => (choices.sheet.clone(), Vec::new()),
    }
}

fn field_options(t: &Words, recognised: Option<Field>, chosen: &str) -> Vec<Choice> {
    let as_found = match recognised {
        Some(field) => t.name("import-as-recognised", t.say(format!("import-field-{}", field.as_str()))),
        None => t.say("import-kept-as-it-stands"),
    };
    let mut options = vec![Choice::new("", as_found)];
    options.extend(Field::ALL.iter().map(|field| {
        Choice::new(field.as_str(), t.say(format!("import-field-{}", field.as_str())))
            .chosen_if(field.as_str() == chosen)
    }));
    options
}

fn chosen<'c>(choices: &'c Choices, heading: &str) -> &'c str {
    choices.columns.iter().find(|(one, _)| one == heading).map_or("", |(_, field)| field.as_str())
}

fn columns(t: &Words, columns: &[Column], choices: &Choices) -> Vec<ColumnRow> {
    let row = |(at, column): (usize, &Column)| ColumnRow {
        at,
        heading: column.heading.clone(),
        round: column.round.clone().map_or_else(String::new, |round| t.name("import-column-round", round)),
        sample: column.sample.clone(),
        options: field_options(t, column.field, chosen(choices, &column.heading)),
    };
    columns.iter().enumerate().map(row).collect()
}

/// The columns of a file in which no recommendation was found: so that somebody can say where they are.
fn unread_columns(t: &Words, unreadable: &Unreadable, choices: &Choices) -> Vec<ColumnRow> {
    let (headings, samples) = match unreadable {
        Unreadable::Sheet(ReadError::NoRecommendationColumn { columns, samples, .. }) => {
            (columns, &samples[..])
        }
        Unreadable::Sheet(ReadError::UnknownColumn { columns, .. }) => (columns, &[][..]),
        _ => return Vec::new(),
    };
    let row = |(at, heading): (usize, &String)| ColumnRow {
        at,
        heading: heading.clone(),
        round: String::new(),
        sample: samples.get(at).cloned().unwrap_or_default(),
        options: field_options(t, None, chosen(choices, heading)),
    };
    headings.iter().enumerate().map(row).collect()
}

fn figures(t: &Words, plan: &Plan) -> Vec<Figure> {
    let figure = |result: &str, n: usize| Figure {
        word: t.say(format!("import-{result}")),
        n: n.to_string(),
        of: t.say(format!("import-{result}-means")),
    };
    vec![
        figure("add", plan.add),
        figure("amend", plan.amend),
        figure("same", plan.same),
        figure("conflict", plan.conflict),
        figure("rejected", plan.rejected),
    ]
}

fn conflicts(t: &Words, plan: &Plan) -> Vec<Conflict> {
    let of = |row: &Row| -> Option<Conflict> {
        if row.result != Outcome::Conflict {
            return None;
        }
        let decided = row.decision;
        let mut decisions = vec![Choice::new("", t.say("import-undecided")).chosen_if(decided.is_none())];
        decisions.extend([Decision::Wording, Decision::Separate, Decision::Skip].map(|decision| {
            Choice::new(decision.as_str(), t.say(format!("import-decide-{}", decision.as_str())))
                .with_help(t.say(format!("import-decide-{}-means", decision.as_str())))
                .chosen_if(decided == Some(decision))
        }));
        Some(Conflict {
            row: row.row?,
            about: row.value.clone().unwrap_or_default(),
            why: row.reasons.iter().map(|reason| reasons::reason(t, reason)).collect(),
            compared: compare(row.existing.as_deref().unwrap_or(""), row.incoming.as_deref().unwrap_or("")),
            decisions,
        })
    };
    plan.rows.iter().filter_map(of).collect()
}

/// Something of a row and what is written there: "tags: early, open".
fn named(t: &Words, row: &Row) -> String {
    let value = beginning(row.value.as_deref().unwrap_or_default(), 160);
    match row.field.as_ref().map(|field| reasons::spot(t, field)).filter(|name| !name.is_empty()) {
        Some(name) if !value.is_empty() => {
            t.with("read-named", &[("name", Given::Text(&name)), ("value", Given::Text(&value))])
        }
        Some(name) => name,
        None => value,
    }
}

fn rows(t: &Words, look: &Look) -> Vec<PlanRow> {
    let word = |result: Outcome| match result {
        Outcome::Add => "add",
        Outcome::Amend => "amend",
        Outcome::Same => "same",
        Outcome::Conflict => "conflict",
        Outcome::Rejected => "rejected",
    };
    let line = |row: &Row| {
        let result = word(row.result);
        let known = row.row.and_then(|row| look.about.get(&row));
        let about = match (row.result, known) {
            (Outcome::Rejected, _) => vec![named(t, row)],
            (_, Some(known)) => known.iter().filter(|part| !part.is_empty()).cloned().collect(),
            (_, None) => vec![beginning(row.value.as_deref().unwrap_or_default(), 160)],
        };
        let brings = (row.result == Outcome::Amend).then(|| named(t, row));
        let reasons = row.reasons.iter().map(|reason| reasons::reason(t, reason));
        PlanRow {
            row: row.row.map(|row| row.to_string()).unwrap_or_default(),
            result,
            word: t.say(format!("import-{result}")),
            about,
            why: brings.into_iter().chain(reasons).collect(),
        }
    };
    look.plan.rows.iter().filter(|row| row.result != Outcome::Conflict).map(line).collect()
}

/// Keeps what was chosen; with the button "apply", applies. Sent twice, the second finds the file settled.
async fn settle(mut ask: Ask) -> Reply {
    allowed(&ask).await?;
    let fields = ask.form().await?;
    match settled(&ask, &fields).await {
        Err(problem) if problem.kind == ProblemKind::NotFound => {
            Ok(reply::go_to(HERE, Some("flash-import-settled")))
        }
        answer => answer,
    }
}

async fn settled(ask: &Ask, fields: &Fields) -> Reply {
    let (upload, before) = waiting(ask).await?;
    let choices = Choices::typed(fields, &before);
    if let Err(complaints) = choices.options() {
        return draw(ask, &upload, before, Faults::new(&ask.viewer.t, &complaints)).await;
    }
    let (id, kept) = (upload.id, serde_json::json!(choices));
    let actor = ask.viewer.actor.clone();
    let write = ask.app.store.write(actor, move |change| {
        Box::pin(async move { actions::set_upload_choices(change, id, &kept).await })
    });
    write.await.map_err(Problem::from)?;
    if fields.get("do") != "apply" {
        return Ok(reply::go_to(&format!("{HERE}/{id}#plan"), None));
    }
    apply(ask, &upload, choices).await
}

async fn apply(ask: &Ask, upload: &UploadRow, choices: Choices) -> Reply {
    let store = &ask.app.store;
    let file = file(ask, upload, &choices).await?;
    let planned = match bringing::plan(store, &file).await {
        Ok(planned) => planned,
        Err(Unplanned::Unreadable(_)) => return draw(ask, upload, choices, Faults::default()).await,
        Err(Unplanned::Problem(problem)) => return Err(problem),
    };
    let (actor, may_leave_out) = (ask.viewer.actor.clone(), choices.accept_partial);
    let order = Order { actor, may_leave_out, upload: Some(upload.id) };
    match Box::pin(bringing::bring(store, &file, &order, planned)).await {
        Ok(brought) if brought.import.is_some() || brought.plan.rejected == 0 => {
            Ok(reply::go_to(HERE, Some("flash-import-applied")))
        }
        // Rows were rejected and nobody said that the rest may go in.
        Ok(_) => draw(ask, upload, choices, Faults::whole(ask.viewer.t.say("import-rejected-stop"))).await,
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(ask, upload, choices, faults).await
        }
    }
}

async fn discard(mut ask: Ask) -> Reply {
    allowed(&ask).await?;
    ask.form().await?;
    let id: Uuid = ask.id("id")?;
    let actor = ask.viewer.actor.clone();
    let write = ask.app.store.write(actor, move |change| Box::pin(actions::discard_upload(change, id)));
    write.await.map_err(Problem::from)?;
    Ok(reply::go_to(HERE, Some("flash-import-discarded")))
}
