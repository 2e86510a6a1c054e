//! All reading from this capability's tables.

mod archive;
mod choosing;
mod document;
mod existing;
mod held;
mod imports;
mod order;
mod pace;
mod personal;
mod plan;
mod proposals;
mod recommendations;
mod requests;
mod rounds;
mod shelf;
mod undoing;
mod vocabulary;
mod writes;

pub use archive::{archive, ids_here};
pub use choosing::*;
pub use document::document;
pub use existing::existing;
pub use held::*;
pub use imports::{
    ImportRow, UploadRow, draft, drafts_of, hold_register, import, import_files, import_here, imports,
    places, upload, upload_content,
};
pub use order::*;
pub use pace::{Contributed, contributed};
pub use personal::{erased_of, forget_capacity, forget_party, of_party};
pub use plan::planned;
pub use proposals::*;
pub use recommendations::{
    DueAction, Place, Which, actions_due, bearers, recommendation, recommendations, with_words,
    with_words_among,
};
pub use requests::*;
pub use rounds::*;
pub use shelf::{books, each_book, with_standing};
pub use undoing::*;
pub use vocabulary::{needed_register, taken_from, the_register, vocabulary};
pub use writes::*;

use store::Value;
use uuid::Uuid;

/// Ids in one statement.
const AT_ONCE: usize = 500;

/// ` WHERE column IN ($1, $2 ...)` with its values for some ids; nothing for all.
fn among(column: &str, ids: Option<&[Uuid]>) -> (String, Vec<Value>) {
    let Some(ids) = ids else { return (String::new(), Vec::new()) };
    let marks: Vec<String> = (1..=ids.len()).map(|n| format!("${n}")).collect();
    (format!(" WHERE {column} IN ({})", marks.join(", ")), ids.iter().map(|id| Value::from(*id)).collect())
}

fn list(json: &str) -> Vec<String> {
    serde_json::from_str(json).unwrap_or_default()
}

fn keys(joined: &str) -> Vec<String> {
    joined.split(',').filter(|key| !key.is_empty()).map(str::to_owned).collect()
}
