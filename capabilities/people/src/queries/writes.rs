//! Every statement by which the actions change a row that is there, by name. New rows go in through `tables`.

pub const END_SESSIONS_OF_ACCOUNT: &str = "DELETE FROM people_session WHERE account = $1";
pub const FORGET_DEVICES_OF_ACCOUNT: &str = "DELETE FROM people_device WHERE account = $1";
pub const KEEP_PASSWORD: &str = "UPDATE people_account SET password_hash = $2 WHERE id = $1";
pub const AMEND_CYCLE: &str = "UPDATE people_cycle SET name = $2, begins = $3, ends = $4, host = $5, theme = $6, themes = $7 \
             WHERE id = $1";
pub const REMOVE_LINKS_TO: &str = "DELETE FROM people_link WHERE email = $1";
pub const REMOVE_LINKS_OF_KIND_TO: &str = "DELETE FROM people_link WHERE email = $1 AND purpose = $2";
pub const REMOVE_ACCOUNT: &str = "DELETE FROM people_account WHERE id = $1";
pub const EMPTY_PARTY: &str = "UPDATE people_party SET name = '', affiliation = '', country = '', region = '', \
             stakeholder_group = '', languages = '', erased = $2 WHERE id = $1 AND erased = 0";
pub const REMEMBER_ERASURE: &str =
    "INSERT INTO people_erasure (party, erased) VALUES ($1, $2) ON CONFLICT DO NOTHING";
pub const FORGET_OWN_EXPORTS: &str =
    "DELETE FROM people_receipt WHERE party = $1 AND made_by = $1 AND kind = 'export'";
pub const RENAME_GROUP: &str = "UPDATE people_group SET name = $2 WHERE key = $1";
pub const COUNT_IN_STAKEHOLDER_GROUP: &str = "SELECT COUNT(*) FROM people_party WHERE stakeholder_group = $1";
pub const COUNT_IN_REGION: &str = "SELECT COUNT(*) FROM people_party WHERE region = $1";
pub const REMOVE_VOCABULARY: &str = "DELETE FROM people_vocabulary WHERE kind = $1";
pub const AMEND_GROUP: &str = "UPDATE people_group SET name = $2, kind = $3, description = $4 WHERE id = $1";
pub const REMOVE_LINKS_FOR: &str = "DELETE FROM people_link WHERE purpose = $1";
pub const KEEP_LINK: &str = "INSERT INTO people_link (id, purpose, hash, email, details, created, expires, used) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, 0) \
             ON CONFLICT (id) DO UPDATE SET hash = excluded.hash, expires = excluded.expires";
pub const SPEND_LINK: &str = "UPDATE people_link SET used = $2 WHERE id = $1 AND used = 0";
pub const WITHDRAW_LINK: &str = "DELETE FROM people_link WHERE id = $1 AND purpose = $2";
pub const AMEND_MEMBERSHIP_DATES: &str =
    "UPDATE people_membership SET from_date = $2, to_date = $3 WHERE id = $1";
pub const AMEND_PROFILE: &str = "UPDATE people_party SET name = $2, affiliation = $3, country = $4, region = $5, \
             stakeholder_group = $6, languages = $7 WHERE id = $1";
pub const FORGET_DEVICE: &str = "DELETE FROM people_device WHERE hash = $1";
pub const NOTE_SIGN_IN: &str = "UPDATE people_account SET signed_in = $2 WHERE id = $1";
pub const END_SESSION: &str = "DELETE FROM people_session WHERE hash = $1";
pub const END_OTHER_SESSIONS: &str = "DELETE FROM people_session WHERE account = $1 AND id <> $2";
pub const SEE_SESSION: &str = "UPDATE people_session SET seen = $2 WHERE id = $1";
pub const END_OLD_SESSIONS: &str = "DELETE FROM people_session WHERE seen <= $1 OR began <= $2";
pub const REMOVE_OLD_LINKS: &str = "DELETE FROM people_link WHERE expires <= $1";
pub const FORGET_OLD_DEVICES: &str = "DELETE FROM people_device WHERE created <= $1";
pub const FORGET_OLD_TRIES: &str = "DELETE FROM people_throttle WHERE last <= $1";
pub const FORGET_TRIES: &str = "DELETE FROM people_throttle WHERE subject = $1";
pub const FORGIVE_ONE_TRY: &str =
    "UPDATE people_throttle SET failures = failures - 1 WHERE subject = $1 AND failures > 0";
pub const KEEP_TRIES: &str = "UPDATE people_throttle SET failures = $2, last = $3 WHERE subject = $1";
/// Answers the row as it stands, made if there is none, and holds it until the change ends.
pub const LOCK_TRIES: &str = "INSERT INTO people_throttle (subject, failures, last) VALUES ($1, 0, $2) \
             ON CONFLICT (subject) DO UPDATE SET last = people_throttle.last RETURNING failures, last";
pub const REVOKE_TOKEN: &str =
    "UPDATE people_token SET revoked = $3 WHERE id = $1 AND account = $2 AND revoked = 0";
pub const USE_TOKEN: &str = "UPDATE people_token SET used = $2 WHERE id = $1 AND used < $3";
pub const MAIL_CAME: &str = "SELECT 1 FROM people_mail WHERE id = $1";
pub const NOTE_MAIL: &str = "INSERT INTO people_mail (id, at) VALUES ($1, $2) ON CONFLICT DO NOTHING";
pub const FORGET_OLD_MAIL: &str = "DELETE FROM people_mail WHERE at <= $1";
