//! What the page of a waiting file shows of its plan. Reading and planning a large file takes seconds, so it is kept
//! for as long as neither the file, nor what was chosen, nor the register changes.

use super::choices::Choices;
use super::plan::file;
use crate::bringing::{self, Unplanned};
use crate::import::Prepared;
use crate::import::Unreadable;
use crate::import::draft::{Column, Draft, Reading};
use crate::import::plan::{Outcome, Plan, PlanOptions, Row};
use crate::queries::UploadRow;
use crate::recommendation::beginning;
use kernel::Problem;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use store::LogMark;
use uuid::Uuid;
use web::Ask;

/// Rows of the plan shown at once, and as many conflicts; the rest are counted. Rejected rows come first.
const MOST_ROWS: usize = 300;

/// Looks kept at once: more coordinators than import in any forum at a time. Each is the rows of a page or two.
const MOST_LOOKS: usize = 16;

/// In `App::state`.
#[derive(Default)]
pub struct Looks {
    kept: Mutex<VecDeque<(Key, Arc<Look>)>>,
    /// One file is read at a time: two large ones would not fit beside each other.
    reading: tokio::sync::Mutex<()>,
}

/// All that a plan rests on.
#[derive(PartialEq, Eq)]
struct Key {
    upload: Uuid,
    choices: Choices,
    mark: LogMark,
    /// The current year is the round of a file that names none.
    day: String,
}

/// What is shown of one plan.
pub struct Look {
    /// Its counts, and those of its rows that are shown.
    pub plan: Plan,
    pub more_rows: usize,
    pub undecided: usize,
    pub changes_nothing: bool,
    /// How the sheet was understood; `None`: it is one of our own files.
    pub sheet: Result<Option<Shown>, Unreadable>,
    /// What the file does not say is taken to be.
    pub goes_in: Option<GoesIn>,
    /// What each shown row of a sheet is about, in the file's own words: its number and the beginning of its text.
    pub about: HashMap<usize, [String; 2]>,
}

/// The sources, lists and rounds of a sheet's rows, in their order, and whose assessments they are.
#[derive(Default)]
pub struct GoesIn {
    pub sources: Vec<String>,
    pub lists: Vec<String>,
    pub rounds: Vec<String>,
    pub assessors: Vec<String>,
}

impl GoesIn {
    fn of(reading: &Reading, options: &PlanOptions) -> Self {
        let mut goes = Self::default();
        let note = |names: &mut Vec<String>, name: &str| {
            if !name.trim().is_empty() && !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        };
        for draft in &reading.drafts {
            let source = options.source.as_deref().or(draft.source.as_deref());
            note(&mut goes.sources, source.unwrap_or(&options.file_name));
            note(&mut goes.lists, options.list.as_deref().or(draft.list.as_deref()).unwrap_or_default());
            let given = options.round.as_ref().map(|round| round.key.as_str());
            let own = draft.round.as_deref().or(given);
            note(&mut goes.rounds, own.unwrap_or_default());
            for finding in &draft.findings {
                let round = finding.round.as_deref().or(own);
                note(&mut goes.rounds, round.unwrap_or(&options.fallback_round.key));
                note(&mut goes.assessors, draft.assessor.as_deref().unwrap_or(&options.assessor));
            }
        }
        goes
    }
}

/// A sheet, its columns, and the names of all sheets beside it.
pub struct Shown {
    pub sheet: String,
    pub sheets: Vec<String>,
    pub columns: Vec<Column>,
    pub is_guessed_windows_1252: bool,
}

impl Looks {
    /// What importing the waiting file would do, as it was found before where that still holds.
    pub async fn look(&self, ask: &Ask, upload: &UploadRow, choices: &Choices) -> Result<Arc<Look>, Problem> {
        if let Some(kept) = self.kept(&key(ask, upload, choices).await?) {
            return Ok(kept);
        }
        let _alone = self.reading.lock().await;
        let key = key(ask, upload, choices).await?;
        if let Some(kept) = self.kept(&key) {
            return Ok(kept);
        }
        let file = file(ask, upload, choices).await?;
        let look = match bringing::plan_at(&ask.app.store, &file, key.mark, read).await {
            Ok((planned, (sheet, goes_in, about))) => {
                Look { goes_in, ..Look::of(planned.into_plan(), sheet, about) }
            }
            Err(Unplanned::Unreadable(unreadable)) => Look::of_nothing(unreadable, &upload.file_name),
            Err(Unplanned::Problem(problem)) => return Err(problem),
        };
        let look = Arc::new(look);
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        // Of one file only the latest look is asked for again.
        kept.retain(|(known, _)| known.upload != key.upload);
        kept.truncate(MOST_LOOKS - 1);
        kept.push_front((key, Arc::clone(&look)));
        Ok(look)
    }

    fn kept(&self, key: &Key) -> Option<Arc<Look>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().find(|(known, _)| known == key).map(|(_, look)| Arc::clone(look))
    }
}

async fn key(ask: &Ask, upload: &UploadRow, choices: &Choices) -> Result<Key, Problem> {
    let store = &ask.app.store;
    Ok(Key {
        upload: upload.id,
        choices: choices.clone(),
        mark: LogMark::now(&mut store.read()).await?,
        day: store.clock().now().day(),
    })
}

/// What is told of the file itself, while it is there.
fn read(prepared: &Prepared) -> (Option<Shown>, Option<GoesIn>, HashMap<usize, [String; 2]>) {
    let Some(reading) = prepared.reading() else { return (None, None, HashMap::new()) };
    let goes_in = GoesIn::of(reading, &prepared.options);
    let Reading { sheet, sheets, columns, drafts, is_guessed_windows_1252, .. } = reading;
    let words = |draft: &Draft| [draft.number.clone(), beginning(&draft.text, 90)];
    let shown = Shown {
        sheet: sheet.clone(),
        sheets: sheets.clone(),
        columns: columns.clone(),
        is_guessed_windows_1252: *is_guessed_windows_1252,
    };
    (Some(shown), Some(goes_in), drafts.iter().map(|draft| (draft.row, words(draft))).collect())
}

impl Look {
    fn of(mut plan: Plan, sheet: Option<Shown>, mut about: HashMap<usize, [String; 2]>) -> Self {
        let (undecided, changes_nothing) = (plan.undecided().count(), plan.changes_nothing());
        let rows = std::mem::take(&mut plan.rows);
        let (mut shown, mut told): (Vec<Row>, Vec<Row>) =
            rows.into_iter().partition(|row| row.result == Outcome::Conflict);
        told.sort_by_key(|row| (row.result != Outcome::Rejected, row.row));
        let more_rows = told.len().saturating_sub(MOST_ROWS);
        shown.truncate(MOST_ROWS);
        told.truncate(MOST_ROWS);
        shown.extend(told);
        about = shown.iter().filter_map(|row| about.remove_entry(&row.row?)).collect();
        let Plan { add, amend, same, conflict, rejected, .. } = plan;
        let plan = Plan { add, amend, same, conflict, rejected, rows: shown, ..Plan::default() };
        Self { plan, more_rows, undecided, changes_nothing, sheet: Ok(sheet), goes_in: None, about }
    }

    fn of_nothing(unreadable: Unreadable, file_name: &str) -> Self {
        let look = Self::of(unreadable.as_plan(file_name), None, HashMap::new());
        Self { sheet: Err(unreadable), ..look }
    }
}
