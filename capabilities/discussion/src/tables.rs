//! This capability's tables, as rows are added to them. Their columns are told in `migrations/`.

use store::Table;

pub static COMMENT: Table = Table::new(
    "discussion_comment",
    2,
    "id, on_type, on_record, thread, reply_to, party, role, group_name, stakeholder_group, language, quote_of, \
     quote, quote_part, state, at, withdrawn, version",
);
pub static VERSION: Table = Table::new("discussion_version", 3, "comment, version, at, text");
/// Whom a comment mentions already is mentioned once.
pub static MENTION: Table = Table::new("discussion_mention", 3, "comment, party, told").keeping_first();
/// The first report of a person stands.
pub static REPORT: Table =
    Table::new("discussion_report", 3, "comment, party, at, reason, settled").keeping_first();
pub static MODERATION: Table =
    Table::new("discussion_moderation", 3, "id, comment, on_record, what, party, at, reason");
