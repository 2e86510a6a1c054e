//! This capability's tables, as rows are added to them. Their columns are told in `migrations/`.

use store::Table;

pub static FOLLOW: Table =
    Table::new("following_follow", 0, "id, party, target, cadence, paused, begun, periods");

pub static READER: Table =
    Table::new("following_reader", 0, "party, secret_hash, secret_made, told_at_once, told_daily")
        .keeping_first();
