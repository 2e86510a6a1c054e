//! `plenary cycle add|list`.

use clap::Args;
use kernel::{Actor, Date};
use serde_json::json;
use store::Store;

use super::{Format, ListFormat, Said, table};
use crate::cycle::{Cycle, CycleDescription};
use crate::{PeopleError, actions, queries};

#[derive(Debug, Clone, Args)]
pub struct AddCycle {
    /// Short and for good: 2026
    #[arg(long)]
    pub key: String,
    #[arg(long)]
    pub name: Option<String>,
    /// First day, month or year
    #[arg(long)]
    pub begins: Option<Date>,
    /// Last day, month or year
    #[arg(long)]
    pub ends: Option<Date>,
    /// Who hosts the meeting, and where
    #[arg(long)]
    pub host: Option<String>,
    /// The overarching theme
    #[arg(long)]
    pub theme: Option<String>,
    /// A theme; once for each
    #[arg(long = "add-theme")]
    pub themes: Vec<String>,
}

/// `plenary cycle add`.
pub async fn add_cycle(store: Store, arguments: AddCycle) -> Result<Said, PeopleError> {
    store
        .write(Actor::Operator, move |change| {
            Box::pin(async move {
                let key = kernel::words::key_of(&arguments.key);
                let Some(before) = queries::cycle_by_key(change, &key).await? else {
                    let description = CycleDescription {
                        name: arguments.name.unwrap_or_else(|| arguments.key.clone()),
                        begins: arguments.begins,
                        ends: arguments.ends,
                        host: arguments.host.unwrap_or_default(),
                        theme: arguments.theme.unwrap_or_default(),
                        themes: arguments.themes,
                    };
                    let cycle = actions::add_cycle(change, &arguments.key, description).await?;
                    return Ok(Said { out: format!("added {}\n", cycle.key), notes: Vec::new() });
                };
                let stands = before.description;
                let wanted = CycleDescription {
                    name: arguments.name.unwrap_or(stands.name),
                    begins: arguments.begins.or(stands.begins),
                    ends: arguments.ends.or(stands.ends),
                    host: arguments.host.unwrap_or(stands.host),
                    theme: arguments.theme.unwrap_or(stands.theme),
                    themes: if arguments.themes.is_empty() { stands.themes } else { arguments.themes },
                };
                if actions::amend_cycle(change, before.id, wanted).await? {
                    return Ok(Said { out: format!("amended {key}\n"), notes: Vec::new() });
                }
                let note = format!("the cycle {key} stands so already; nothing changed");
                Ok(Said { out: String::new(), notes: vec![note] })
            })
        })
        .await
}

/// `plenary cycle list`.
pub async fn list_cycles(store: Store, ListFormat { format }: ListFormat) -> Result<Said, PeopleError> {
    let cycles = queries::cycles(&mut store.read()).await?;
    Ok(Said { out: cycles_text(&cycles, format), notes: Vec::new() })
}

fn cycles_text(cycles: &[Cycle], format: Format) -> String {
    match format {
        Format::Json => {
            let cycles: Vec<_> = cycles.iter().map(cycle_json).collect();
            format!("{:#}\n", serde_json::Value::from(cycles))
        }
        Format::Text => {
            let date = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
            let rows: Vec<_> = cycles
                .iter()
                .map(|cycle| {
                    let about = &cycle.description;
                    [
                        cycle.key.clone(),
                        about.name.clone(),
                        date(about.begins),
                        date(about.ends),
                        about.host.clone(),
                        about.theme.clone(),
                    ]
                })
                .collect();
            table(["key", "name", "begins", "ends", "host", "theme"], &rows)
        }
    }
}

/// A cycle as programs read it; the API answers the same.
pub(crate) fn cycle_json(cycle: &Cycle) -> serde_json::Value {
    let about = &cycle.description;
    json!({
        "id": cycle.id,
        "key": cycle.key,
        "name": about.name,
        "begins": about.begins,
        "ends": about.ends,
        "host": about.host,
        "theme": about.theme,
        "themes": about.themes,
    })
}
