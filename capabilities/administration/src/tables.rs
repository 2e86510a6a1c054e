//! This capability's tables, as rows are added to them. Their columns are told in `migrations/`.

use store::Table;

pub static TEXT: Table = Table::new("administration_text", 0, "page, language, version, text, kept");
