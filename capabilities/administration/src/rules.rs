//! Who may run the place.

use kernel::{Rule, Who};

/// Everything that happened, whoever may read its record.
pub static READ_AUDIT: Rule = Rule::reading("administration.read-audit", Who::Administrator);
pub static READ_QUEUE: Rule = Rule::reading("administration.read-queue", Who::Administrator);
/// Have a job tried again, or take it out.
pub static KEEP_QUEUE: Rule = Rule::writing("administration.keep-queue", Who::Administrator);

/// Which backups stand, and where.
pub static READ_BACKUPS: Rule = Rule::reading("administration.read-backups", Who::Administrator);
/// Have one written, or read through.
pub static BACK_UP: Rule = Rule::writing("administration.back-up", Who::Administrator);

/// What the forum says of privacy and of its terms.
pub static READ_TEXTS: Rule = Rule::reading("administration.read-texts", Who::Everyone);
pub static KEEP_TEXTS: Rule = Rule::writing("administration.keep-texts", Who::Administrator);

/// How the forum is set, here and on the machine.
pub static READ_SETTINGS: Rule = Rule::reading("administration.read-settings", Who::Administrator);
pub static KEEP_SETTINGS: Rule = Rule::writing("administration.keep-settings", Who::Administrator);

/// All of them, in the order of the page.
pub static ALL: &[&Rule] = &[
    &READ_AUDIT,
    &READ_QUEUE,
    &KEEP_QUEUE,
    &READ_BACKUPS,
    &BACK_UP,
    &READ_TEXTS,
    &KEEP_TEXTS,
    &READ_SETTINGS,
    &KEEP_SETTINGS,
];
