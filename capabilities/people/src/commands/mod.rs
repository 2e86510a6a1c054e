//! `plenary person`, `plenary token` and `plenary cycle`: the operator's door.
//!
//! Each command answers what stands on stdout and, apart from it, what the operator should know (stderr).

mod cycles;
mod data;
mod invite;
mod people;
mod tokens;

pub(crate) use cycles::cycle_json;
pub use cycles::{AddCycle, add_cycle, list_cycles};
pub use data::{ErasePerson, ExportPerson, Request, erase_person, export_person};
pub(crate) use invite::planned_json;
pub use invite::{InvitePeople, invite_people};
pub use people::{AddPerson, GiveRole, add_person, give_role, list_people};
pub use tokens::{CreateToken, ScopeArgument, create_token};

use std::fmt::Write as _;

use clap::{Args, ValueEnum};

use crate::{PeopleError, email};

/// What a command has to say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// The result, for stdout.
    pub out: String,
    /// One line each, for stderr.
    pub notes: Vec<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    #[default]
    Text,
    Json,
}

#[derive(Debug, Clone, Args)]
pub struct ListFormat {
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

fn known_email(text: &str) -> Result<String, PeopleError> {
    email::normalise(text).map_err(|reason| PeopleError::complaint("email", "people-email-malformed", reason))
}

/// Columns two spaces apart, as wide as their widest cell.
fn table<const N: usize>(headings: [&str; N], rows: &[[String; N]]) -> String {
    let mut widths = headings.map(|heading| heading.chars().count());
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    let mut text = String::new();
    let mut line = |cells: [&str; N]| {
        let mut line = String::new();
        for (cell, width) in cells.iter().zip(widths) {
            // Writing into a string cannot fail.
            let _ = write!(line, "{cell:<width$}  ");
        }
        text.push_str(line.trim_end());
        text.push('\n');
    };
    line(headings);
    for row in rows {
        line(row.each_ref().map(String::as_str));
    }
    text
}
