//! The names that are a contract, at the command line: on the real documents, with the exit codes, while the forum is
//! served.

use crate::client::get;
use crate::forum::{Forum, Said, until};
use serde_json::Value as Json;
use std::path::{Path, PathBuf};

fn real(name: &str) -> Option<PathBuf> {
    testkit::shared::shared(&format!("data/register/{name}"))
}

fn text(path: &Path) -> &str {
    path.to_str().expect("names of the tests are plain")
}

/// Runs an import of the working group's list; its report is JSON alone on stdout.
fn import(forum: &Forum, file: &Path, further: &[&str]) -> (Said, Json) {
    let words =
        ["import", "register", text(file), "--source", "CSTD", "--list", "Improvements", "--format", "json"];
    let said = forum.run(&[&words[..], further].concat());
    let report = serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{error} in {said:?}"));
    (said, report)
}

fn counts(report: &Json) -> [u64; 5] {
    ["add", "amend", "same", "conflict", "rejected"].map(|name| report[name].as_u64().expect("a number"))
}

fn exported(forum: &Forum, format: &str) -> Vec<u8> {
    let out = forum.beside(&format!("exported.{format}"));
    let said = forum.run(&["export", "register", "--format", format, "--out", text(&out)]);
    assert_eq!((said.code, said.out.as_str()), (0, ""), "{said:?}");
    std::fs::read(out).unwrap()
}

#[test]
fn the_real_register_goes_in_and_comes_out_by_the_commands() {
    let (Some(workbook), Some(priorities)) =
        (real("improvements.xlsx"), real("options-paper-priorities-2020.csv"))
    else {
        return;
    };
    let forum = Forum::new();
    let (said, report) = import(&forum, &workbook, &["--round", "2020", "--dry-run"]);
    assert_eq!((said.code, counts(&report)), (0, [34, 0, 0, 0, 0]));
    let (said, report) = import(&forum, &workbook, &["--round", "2020"]);
    assert_eq!((said.code, counts(&report)), (0, [34, 0, 0, 0, 0]), "a dry run wrote nothing: {said:?}");

    // Nobody sits at a terminal: two conflicts are undecided, nothing is written, and both texts are shown.
    let older = ["--round", "2018", "--sheet", "Pending 2018"];
    let (said, report) = import(&forum, &workbook, &older);
    assert_eq!((said.code, counts(&report)), (2, [6, 8, 0, 2, 0]));
    assert!(said.err.contains("2 undecided"), "{said:?}");
    let conflicts: Vec<&Json> =
        report["rows"].as_array().unwrap().iter().filter(|row| row["result"] == "conflict").collect();
    assert!(
        conflicts
            .iter()
            .all(|row| row["row"].is_u64() && row["existing"].is_string() && row["incoming"].is_string())
    );
    let plan = forum.run(&[
        "import",
        "register",
        text(&workbook),
        "--source",
        "CSTD",
        "--list",
        "Improvements",
        "--round",
        "2018",
        "--sheet",
        "Pending 2018",
        "--dry-run",
    ]);
    assert_eq!(plan.code, 0, "{plan:?}");
    for row in conflicts {
        assert!(plan.out.contains(&format!("row {}", row["row"])), "{}", plan.out);
        for side in ["existing", "incoming"] {
            let words: Vec<&str> = row[side].as_str().unwrap().split_whitespace().take(3).collect();
            assert!(plan.out.contains(&words.join(" ")), "{side} is not in {}", plan.out);
        }
    }
    assert!(plan.out.contains("6 to add, 8 to amend, 0 the same, 2 in conflict, 0 rejected"), "{}", plan.out);
    let decided = [&older[..], &["--on-conflict", "wording"]].concat();
    let (said, report) = import(&forum, &workbook, &decided);
    assert_eq!((said.code, counts(&report)), (0, [6, 8, 0, 2, 0]));
    for (further, n) in [(&["--round", "2020"][..], 34), (&decided[..], 16)] {
        let (said, report) = import(&forum, &workbook, further);
        assert_eq!((said.code, counts(&report)), (0, [0, 0, n, 0, 0]), "all was there already");
    }
    let said = forum.run(&["import", "register", text(&priorities), "--format", "json"]);
    assert_eq!(said.code, 0, "{said:?}");

    let (csv, json) = (exported(&forum, "csv"), exported(&forum, "json"));
    let document: Json = serde_json::from_slice(&json).unwrap();
    assert_eq!(document["recommendations"].as_array().unwrap().len(), 52);
    assert_eq!(
        forum.run(&["export", "register", "--format", "csv"]).out.as_bytes(),
        csv,
        "stdout is the file"
    );
    exported(&forum, "xlsx");
    for format in ["csv", "json", "xlsx"] {
        let other = Forum::new();
        let file = forum.beside(&format!("exported.{format}"));
        let said = other.run(&["import", "register", text(&file), "--format", "json"]);
        assert_eq!(said.code, 0, "{format}: {said:?}");
        assert!(exported(&other, "csv") == csv, "by way of {format}: another CSV");
        assert!(exported(&other, "json") == json, "by way of {format}: another JSON");
        assert_eq!(other.run(&["doctor"]).out, "sound\n");
    }
    assert_eq!(forum.run(&["doctor"]).out, "sound\n");
}

#[test]
fn exit_codes_say_what_became_of_an_import() {
    let forum = Forum::new();
    let file = forum.beside("list.csv");
    let rows = format!("Ordinal,Advice\n1,Say it simply\n2,{}\n", "x".repeat(60_000));
    std::fs::write(&file, rows).unwrap();
    let mapped = ["import", "register", text(&file), "--map", "Ordinal=number", "--map", "Advice=text"];
    let run = |further: &[&str]| forum.run(&[&mapped[..], further].concat());
    let written = || String::from_utf8(exported(&forum, "csv")).unwrap().lines().count() - 1;
    // Refused: unknown columns, rejected rows, a file that is not there, options that mean nothing.
    assert_eq!(forum.run(&mapped[..3]).code, 2);
    assert_eq!(run(&[]).code, 2);
    assert_eq!(run(&["--dry-run"]).code, 2, "a dry run with rejected rows");
    assert_eq!(forum.run(&["import", "register", "nowhere.csv"]).code, 2);
    assert_eq!(run(&["--map", "Advice=colour"]).code, 2);
    assert_eq!(run(&["--on-conflict", "guess"]).code, 2);
    assert_eq!(written(), 0);
    let said = run(&["--accept-partial"]);
    assert_eq!((said.code, written()), (1, 1), "{said:?}");
    let said = run(&["--accept-partial"]);
    assert_eq!((said.code, written()), (1, 1), "rows are left out again: {said:?}");
    assert!(said.out.contains("rejected  row 3"), "{said:?}");
}

#[test]
fn every_command_works_while_the_forum_is_served() {
    let forum = Forum::new();
    let server = forum.serve();
    let ok = |words: &[&str]| {
        let said = forum.run(words);
        assert_eq!(said.code, 0, "{words:?}: {said:?}");
        said.out
    };
    ok(&[
        "person",
        "add",
        "--email",
        "a@example.org",
        "--name",
        "Anna Example",
        "--stakeholder-group",
        "civil-society",
        "--region",
        "weog",
    ]);
    ok(&[
        "person",
        "role",
        "--email",
        "a@example.org",
        "--role",
        "coordinator",
        "--group",
        "forum",
        "--from",
        "2026-01",
        "--to",
        "2999",
    ]);
    ok(&["person", "role", "--email", "a@example.org", "--role", "chair", "--group", "Working Group"]);
    let people = ok(&["person", "list"]);
    assert!(people.contains("Anna Example") && people.contains("coordinator"), "{people}");
    let token = ok(&["token", "create", "--email", "a@example.org"]);
    assert_eq!(token.lines().count(), 1, "the token alone: {token:?}");
    assert!(!token.trim().contains(' '));
    let bearer = format!("Authorization: Bearer {}", token.trim());
    let me = get(server.address, "/api/v1/me", &[&bearer]);
    assert!(me.status == 200 && me.body.contains("Anna Example"), "{me:?}");
    ok(&[
        "cycle",
        "add",
        "--key",
        "2027",
        "--name",
        "Forum 2027",
        "--begins",
        "2027-06",
        "--host",
        "Somewhere",
    ]);
    assert!(ok(&["cycle", "list"]).contains("Forum 2027"));
    until("the cycle being seen by the server", || {
        get(server.address, "/api/v1/cycles", &[]).body.contains("Forum 2027").then_some(())
    });
    let sheet = forum.beside("sheet.csv");
    std::fs::write(&sheet, "Number,Proposal\n1,Publish the report\n").unwrap();
    assert!(get(server.address, "/register", &[]).status == 200);
    ok(&["import", "register", text(&sheet), "--round", "2026"]);
    until("the import being seen by the server", || {
        get(server.address, "/register", &[]).body.contains("Publish the report").then_some(())
    });
    assert_eq!(ok(&["export", "register", "--format", "csv"]).lines().count(), 2);
    assert_eq!(ok(&["doctor"]), "sound\n");
    let backup = forum.beside("backup.zip");
    ok(&["backup", "--out", text(&backup)]);
    let other = Forum::nowhere();
    assert_eq!(other.run(&["restore", "--in", text(&backup)]).code, 0);
    assert_eq!(server.stop(), Some(0));
}

#[test]
fn every_command_says_where_its_forum_is_in_the_same_words() {
    let commands: Vec<capability::Command> =
        plenary_app::capabilities::all().iter().flat_map(|manifest| (manifest.commands)()).collect();
    let tree = plenary_app::commands::tree(&commands);
    let mut leaves = Vec::new();
    collect(&tree, "plenary", &mut leaves);
    assert_eq!(
        leaves.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(),
        [
            "plenary audit list",
            "plenary backup",
            "plenary cycle add",
            "plenary cycle list",
            "plenary demo",
            "plenary digest send",
            "plenary doctor",
            "plenary export archive",
            "plenary export register",
            "plenary import archive",
            "plenary import register",
            "plenary init",
            "plenary mail receive",
            "plenary person add",
            "plenary person erase",
            "plenary person export",
            "plenary person invite",
            "plenary person list",
            "plenary person role",
            "plenary queue drop",
            "plenary queue list",
            "plenary queue retry",
            "plenary request list",
            "plenary request remind",
            "plenary restore",
            "plenary round close",
            "plenary round open",
            "plenary round report",
            "plenary serve",
            "plenary token create",
        ]
    );
    let options = |path: &str| {
        let (_, options) = leaves.iter().find(|(leaf, _)| leaf == path).expect("it is there");
        options.iter().map(String::as_str).collect::<Vec<_>>()
    };
    for (path, options) in &leaves {
        for option in ["data", "database-url"] {
            assert!(options.iter().any(|known| known == option), "{path} has no --{option}");
        }
    }
    for (path, promised) in [
        ("plenary init", &["name", "language", "phase"][..]),
        ("plenary serve", &["listen"]),
        ("plenary demo", &["listen"]),
        (
            "plenary import register",
            &[
                "source",
                "list",
                "round",
                "sheet",
                "map",
                "dry-run",
                "accept-partial",
                "on-conflict",
                "format",
            ],
        ),
        ("plenary export register", &["format", "out"]),
        ("plenary person add", &["email", "name", "stakeholder-group", "region"]),
        ("plenary person role", &["email", "role", "group", "from", "to"]),
        ("plenary token create", &["email"]),
        ("plenary backup", &["out"]),
        ("plenary restore", &["in"]),
    ] {
        for option in promised {
            assert!(options(path).contains(option), "{path} has no --{option}: {:?}", options(path));
        }
    }
}

fn collect(command: &clap::Command, path: &str, leaves: &mut Vec<(String, Vec<String>)>) {
    let mut inner: Vec<&clap::Command> = command.get_subcommands().collect();
    if inner.is_empty() {
        let options = command.get_arguments().filter_map(|argument| argument.get_long());
        leaves.push((path.to_owned(), options.map(str::to_owned).collect()));
    }
    inner.sort_by_key(|command| command.get_name().to_owned());
    for command in inner {
        collect(command, &format!("{path} {}", command.get_name()), leaves);
    }
}

#[test]
fn an_empty_folder_becomes_a_forum_with_what_was_asked_for() {
    let forum = Forum::nowhere();
    std::fs::create_dir(forum.data()).unwrap();
    let said =
        forum.run(&["init", "--name", "Forum des essais", "--language", "fr", "--phase", "working-group"]);
    assert_eq!(said.code, 0, "{said:?}");
    let server = forum.serve();
    let page = get(server.address, "/sign-in", &[]);
    assert!(
        page.body.contains("Forum des essais") && page.body.contains("<html lang=\"fr\""),
        "{}",
        page.body
    );
    assert_eq!(get(server.address, "/register", &[]).status, 401, "not public yet");
    assert_eq!(forum.run(&["init"]).code, 2);
}
