//! Files into the register: kept until they are settled, applied as planned, taken back while nobody built on them.

mod apply;
mod history;
mod undo;
mod upload;

pub use apply::{Ahead, Brought, apply_ahead, apply_plan, lay_ahead, plan_ahead};
pub(super) use apply::{Touched, apply_from_elsewhere, begin};
pub use undo::undo_import;
pub use upload::{discard_upload, keep_upload, set_upload_choices};

use crate::queries::Shared;
use uuid::Uuid;

/// What undoing needs to know besides the rows that bear the import's id.
#[derive(Debug, Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Besides {
    pub links: Vec<(Uuid, Uuid, String)>,
    pub tags: Vec<(Uuid, String)>,
    pub covers: Vec<(Uuid, Uuid)>,
    pub rounds: Vec<Uuid>,
    pub categories: Vec<Uuid>,
    /// Names that categories which were there before are known by since.
    #[serde(default)]
    pub aliases: Vec<(Uuid, String)>,
    pub sources: Vec<Uuid>,
    pub corrections: Vec<Uuid>,
    /// Indications that were there before, with what they were.
    pub indications: Vec<(Uuid, Option<(u32, u32)>)>,
    /// Stubs that got their words.
    pub texts: Vec<Uuid>,
    /// The last event of the import.
    pub last_event: i64,
}

impl Besides {
    /// What it brought that others may use by now.
    fn shared(&self) -> [(Shared, &[Uuid]); 3] {
        [(Shared::Category, &self.categories), (Shared::Source, &self.sources), (Shared::Round, &self.rounds)]
    }
}
