//! This capability's tables, as rows are added to them. Their columns are told in `migrations/`.

use store::Table;

macro_rules! tables {
    ($($name:ident = $table:literal, $level:literal, $columns:literal;)*) => {
        $(pub static $name: Table = Table::new($table, $level, $columns);)*
    };
}

tables! {
    REGISTER = "register_register", 1, "id, name, keeper, phase";
    STATUS = "register_status", 2, "register, key, label, tone, shape, aliases, position";
    CATEGORY = "register_category", 2, "id, register, key, name, aliases, position, not_started_in";
    SOURCE = "register_source", 2, "id, register, name, body, document, date, url";
    ROUND = "register_round", 2, "id, register, key, name, assessed, published";
    IMPORT = "register_import", 2, "id, register, file_name, at, party, state, added, amended, same, changes";
    UPLOAD = "register_upload", 2, "id, register, party, file_name, content, choices, at";
    RECOMMENDATION = "register_recommendation", 3, "id, register, source, list, number, position, language, title, text, wording, folded, indications, indications_of, import";
    CORRECTION = "register_correction", 4, "id, recommendation, text, reason, at, party";
    WORDING = "register_wording", 4, "id, recommendation, text, round, at, import";
    FILING = "register_filing", 4, "id, recommendation, category, round, began, ended, import";
    KEPT = "register_kept", 4, "id, recommendation, heading, round, value, import";
    ASSESSMENT = "register_assessment", 3, "id, register, round, party, role, group_name, stakeholder_group, filed, import";
    VERSION = "register_assessment_version", 4, "assessment, version, at, status, status_as_written, narrative, evidence";
    COVER = "register_cover", 4, "recommendation, assessment";
    HELD = "register_held", 3, "id, register, round, party, role, group_name, stakeholder_group, filed, covers, amends, number, at, status, narrative, evidence, declined, reason";
    MODERATION = "register_moderation", 4, "id, assessment, recommendation, what, party, at, reason";
    PROPOSAL = "register_proposal", 2, "id, register, party, role, group_name, stakeholder_group, at, title, text, why, language, category, state, decided, decided_by, reason, made";
    REVIEW = "register_review", 2, "id, round, category, party, due, since, given_by, reminded, ended";
    CHOOSING = "register_choosing", 2, "id, register, name, about, most, is_secret, opens, closes, at, closed, could, in_group";
    CHOICE = "register_choice", 4, "choosing, recommendation, position, standing, why, other_documents, notes";
    INDICATION = "register_indication", 4, "choosing, recommendation, party, reason, at";
    SUGGESTION = "register_suggestion", 4, "id, register, recommendation, kind, content, reason, at, party, state, decided, decider, decision, undone, undoer, undoing, made";
    SUGGESTION_ABOUT = "register_suggestion_about", 5, "suggestion, recommendation";
    ACTION = "register_action", 4, "id, recommendation, task, responsible, due, state, at, import, needed, amount, currency, promised, evidence";
    OFFICE = "register_office", 2, "id, register, name, email, language, created";
    REQUEST = "register_request", 2, "id, register, kind, question, asked_by, asked, addressee_kind, addressee, due, state, closed, reason, written, reminders, undelivered, automatic";
    REQUEST_COVER = "register_request_cover", 4, "request, recommendation";
    REQUEST_ANSWER = "register_request_answer", 3, "id, request, at, party, role, group_name, stakeholder_group, means, text, assessment";
}

/// The first report of a person stands.
pub static REPORT: Table =
    Table::new("register_report", 4, "assessment, party, at, reason, settled").keeping_first();

/// A group's letter goes to whom it went before, too.
pub static REQUEST_RECIPIENT: Table =
    Table::new("register_request_recipient", 3, "request, party").keeping_first();

/// Who assesses puts the recommendation into the round, at the same time as an import may.
pub static STANDING: Table =
    Table::new("register_standing", 4, "recommendation, round, import").keeping_first();
