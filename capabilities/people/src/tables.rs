//! This capability's tables, as rows are added to them.

use store::Table;

pub(crate) static PARTY: Table = Table::new(
    "people_party",
    0,
    "id, kind, name, affiliation, country, region, stakeholder_group, languages, created, erased",
);

pub(crate) static GROUP: Table = Table::new("people_group", 0, "id, key, name, kind, description, created");

pub(crate) static CYCLE: Table =
    Table::new("people_cycle", 0, "id, key, name, begins, ends, host, theme, themes, created");

pub(crate) static VOCABULARY: Table =
    Table::new("people_vocabulary", 0, "kind, key, label, aliases, position");

pub(crate) static ACCOUNT: Table =
    Table::new("people_account", 1, "id, party, email, password_hash, created, signed_in");

pub(crate) static MEMBERSHIP: Table =
    Table::new("people_membership", 1, "id, party, in_group, role, from_date, to_date, source, created");

pub(crate) static SESSION: Table =
    Table::new("people_session", 2, "id, account, hash, device, means, began, seen");

pub(crate) static DEVICE: Table = Table::new("people_device", 2, "hash, account, created");

pub(crate) static TOKEN: Table =
    Table::new("people_token", 2, "id, account, name, hash, scope, created, expires, revoked, used");

pub(crate) static RECEIPT: Table = Table::new(
    "people_receipt",
    1,
    "id, number, kind, party, made_by, asked_by, asked, reference, at, shares, checksum",
);

pub(crate) static WORDING: Table =
    Table::new("people_wording", 0, "letter, language, version, words, at, party");
