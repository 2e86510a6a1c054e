//! This capability's tables, as rows are added to them.

use store::Table;

pub(crate) static PARTY: Table = Table {
    name: "people_party",
    columns: "id, kind, name, affiliation, country, region, stakeholder_group, languages, created, erased",
    level: 0,
};

pub(crate) static GROUP: Table =
    Table { name: "people_group", columns: "id, key, name, kind, description, created", level: 0 };

pub(crate) static CYCLE: Table = Table {
    name: "people_cycle",
    columns: "id, key, name, begins, ends, host, theme, themes, created",
    level: 0,
};

pub(crate) static VOCABULARY: Table =
    Table { name: "people_vocabulary", columns: "kind, key, label, aliases, position", level: 0 };

pub(crate) static ACCOUNT: Table = Table {
    name: "people_account",
    columns: "id, party, email, password_hash, created, signed_in",
    level: 1,
};

pub(crate) static MEMBERSHIP: Table = Table {
    name: "people_membership",
    columns: "id, party, in_group, role, from_date, to_date, source, created",
    level: 1,
};

pub(crate) static SESSION: Table =
    Table { name: "people_session", columns: "id, account, hash, device, means, began, seen", level: 2 };

pub(crate) static DEVICE: Table =
    Table { name: "people_device", columns: "hash, account, created", level: 2 };

pub(crate) static TOKEN: Table = Table {
    name: "people_token",
    columns: "id, account, name, hash, scope, created, expires, revoked, used",
    level: 2,
};
