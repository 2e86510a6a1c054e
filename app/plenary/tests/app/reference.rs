//! `docs/reference/`: what is written there is what the program does.
//!
//! After a change that is meant: `PLENARY_WRITE_EXPECTED=1 cargo nextest run -p plenary`, and read the difference.

use crate::forum::wait;
use std::fmt::Write as _;
use std::sync::Arc;
use store::{Cells, Location, Reads as _, Store};

/// The page of this name says `text`, and is written where that is asked for.
pub fn holds(name: &str, text: &str) {
    let file = format!("{}/../../docs/reference/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("PLENARY_WRITE_EXPECTED").is_some() {
        std::fs::write(&file, text).unwrap();
    }
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    if let Some((written, made)) = expected.lines().zip(text.lines()).find(|(written, made)| written != made)
    {
        panic!("docs/reference/{name} says\n{written}\nand the program\n{made}");
    }
    assert_eq!(expected.lines().count(), text.lines().count(), "docs/reference/{name} is longer or shorter");
}

#[test]
fn the_page_of_settings_is_what_the_program_reads() {
    holds("settings.md", &plenary_app::settings::reference());
}

#[test]
fn the_page_of_commands_is_what_they_say_themselves() {
    let commands: Vec<capability::Command> =
        plenary_app::capabilities::all().iter().flat_map(|manifest| (manifest.commands)()).collect();
    let mut page = String::from(
        "# Commands\n\nWhat `--help` says of each. Every command works while the forum is served. Exit: 0 done; 1 done in \
         part, with `--accept-partial`; 2 refused, nothing written. Results go to stdout, all else to stderr.\n",
    );
    told(plenary_app::commands::tree(&commands), "plenary", &mut page);
    holds("commands.md", &page);
}

fn told(command: clap::Command, path: &str, page: &mut String) {
    let mut inner: Vec<clap::Command> = command.get_subcommands().cloned().collect();
    if inner.is_empty() {
        let help = command.bin_name(path.to_owned()).term_width(100).render_long_help().to_string();
        let help: Vec<&str> = help.lines().map(str::trim_end).collect();
        write!(page, "\n## {path}\n\n```text\n{}\n```\n", help.join("\n").trim_end()).unwrap();
        return;
    }
    inner.sort_by_key(|command| command.get_name().to_owned());
    for command in inner {
        let path = format!("{path} {}", command.get_name());
        told(command, &path, page);
    }
}

/// As SQLite has it; PostgreSQL is made from the same texts.
#[test]
fn the_page_of_the_schema_is_what_the_migrations_make() {
    let folder = tempfile::tempdir().unwrap();
    let page = wait(async {
        let location = Location { data: folder.path().to_owned(), database_url: None };
        let migrations = plenary_app::capabilities::migrations(&plenary_app::capabilities::all());
        let ids = testkit::SeededIds::new(1);
        let clock = testkit::StoppedClock::at("2026-11-21T12:00:00Z");
        let store = Store::create(location, &migrations, Arc::new(clock), Arc::new(ids)).await.unwrap();
        let page = schema(&store).await;
        store.close().await;
        page
    });
    holds("schema.md", &page);
}

async fn schema(store: &Store) -> String {
    let mut db = store.read();
    let mut page = String::from(
        "# Schema\n\nThe tables of a forum. Ids are UUIDs; moments are microseconds since 1970 (UTC) in `BIGINT`; JSON and \
         dates of stated precision are `TEXT`. A table bears the prefix of the capability that alone reads and writes it; \
         those without belong to the foundation. Migrations: each crate's `migrations/`.\n",
    );
    let named =
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    for table in db.all(named, vec![]).await.unwrap() {
        let table: String = table.only().unwrap();
        let columns = format!(
            "SELECT c.name, c.type, c.pk, COALESCE(f.\"table\" || '.' || COALESCE(f.\"to\", 'id'), '') \
             FROM pragma_table_info('{table}') c LEFT JOIN pragma_foreign_key_list('{table}') f ON f.\"from\" = c.name ORDER BY c.cid"
        );
        write!(page, "\n## {table}\n\n| column | type | key | points at |\n|---|---|---|---|\n").unwrap();
        for row in db.all(&columns, vec![]).await.unwrap() {
            let mut cells: Cells<'_> = row.cells();
            let (name, kind, key, to): (String, String, i64, String) =
                (cells.take().unwrap(), cells.take().unwrap(), cells.take().unwrap(), cells.take().unwrap());
            let kind = if kind == "BLOB" { "UUID" } else { kind.as_str() };
            let key = if key > 0 { key.to_string() } else { String::new() };
            writeln!(page, "| `{name}` | {kind} | {key} | {to} |").unwrap();
        }
    }
    page
}
