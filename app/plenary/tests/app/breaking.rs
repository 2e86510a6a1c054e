//! Power cuts, full disks and databases that go away: what was answered stands, and nothing is half-written.

use crate::client::{get, post_json};
use crate::forum::{Forum, Server, until, wait};
use serde_json::{Value as Json, json};
use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;

/// A recommendation as a program sends it.
pub fn recommendation(number: usize) -> String {
    json!({
        "source": "Source of the tests",
        "list": "List",
        "number": number.to_string(),
        "title": format!("Title {number}"),
        "text": format!("Recommendation number {number} of the tests."),
        "language": "en",
        "categories": [],
        "tags": []
    })
    .to_string()
}

fn id_of(body: &str) -> String {
    let made: Json = serde_json::from_str(body).unwrap();
    made["id"].as_str().unwrap().to_owned()
}

#[test]
fn what_was_answered_stands_after_a_power_cut() {
    let forum = Forum::new();
    let token = forum.token("coordinator");
    let server = forum.serve();
    let address = server.address;
    let (tell, told) = mpsc::channel();
    let writers: Vec<_> = (0..4)
        .map(|writer| {
            let (tell, token) = (tell.clone(), token.clone());
            std::thread::spawn(move || {
                for number in 0..10_000 {
                    let body = recommendation(writer * 10_000 + number);
                    match post_json(address, "/api/v1/recommendations", &token, &body) {
                        Ok(answer) if answer.status == 201 => tell.send(id_of(&answer.body)).unwrap(),
                        // The power is gone.
                        _ => return,
                    }
                }
            })
        })
        .collect();
    drop(tell);
    let mut acknowledged: Vec<String> = told.iter().take(40).collect();
    server.kill();
    acknowledged.extend(told.iter());
    for writer in writers {
        writer.join().unwrap();
    }
    assert!(acknowledged.len() >= 40);
    let server = forum.serve();
    for id in &acknowledged {
        let answer = get(server.address, &format!("/api/v1/recommendations/{id}"), &[]);
        assert_eq!(answer.status, 200, "{id} was acknowledged and is gone");
    }
    drop(server);
    assert_eq!(forum.run(&["doctor"]).out, "sound\n");
}

/// A sheet of so many recommendations, each of some 60 words.
fn sheet(forum: &Forum, rows: usize) -> String {
    let mut sheet = String::from("Number,Proposal,Category,Status,Assessment\n");
    for number in 1..=rows {
        let words = format!("w{number} v{} u{} ", number / 3, number / 7).repeat(20);
        writeln!(sheet, "{number},{words},Outcomes,Completed,Found to be so").unwrap();
    }
    let path = forum.beside("sheet.csv");
    std::fs::write(&path, sheet).unwrap();
    path.to_str().unwrap().to_owned()
}

fn import(file: &str) -> [&str; 9] {
    ["import", "register", file, "--source", "S", "--list", "L", "--round", "2020"]
}

fn recommendations(forum: &Forum) -> usize {
    let said = forum.run(&["export", "register", "--format", "json"]);
    assert_eq!(said.code, 0, "{said:?}");
    let document: Json = serde_json::from_str(&said.out).unwrap();
    document["recommendations"].as_array().unwrap().len()
}

#[test]
fn an_import_cut_off_has_written_nothing() {
    let forum = Forum::new();
    let file = sheet(&forum, 12_000);
    let mut importing =
        forum.command(&import(&file)).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let wal = forum.data().join("plenary.db-wal");
    until("writing", || {
        assert!(importing.try_wait().unwrap().is_none(), "the import was over before it could be cut off");
        let writes = if forum.on_postgres() {
            wait(store::scratch::somebody_writes(&forum.location())).unwrap()
        } else {
            // Pages that no longer fit the memory go to the log before the commit.
            std::fs::metadata(&wal).is_ok_and(|found| found.len() > 300_000)
        };
        writes.then_some(())
    });
    importing.kill().unwrap();
    importing.wait().unwrap();
    assert_eq!(recommendations(&forum), 0);
    assert_eq!(forum.run(&["doctor"]).out, "sound\n");
    let said = forum.run(&import(&file));
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(recommendations(&forum), 12_000);
}

/// Runs a script on a disk of its own that it mounts at `$DISK`; `None` where nobody may mount one.
fn on_a_small_disk(disk: &Path, sheet: &str, script: &str) -> Option<std::process::Output> {
    let ways: [&[&str]; 2] = [&["--mount"], &["--user", "--map-root-user", "--mount"]];
    let mut tried = ways.iter().map(|way| {
        Command::new("unshare")
            .args(*way)
            .args(["sh", "-c", script])
            .env("DISK", disk)
            .env("SHEET", sheet)
            .env("PLENARY", env!("CARGO_BIN_EXE_plenary"))
            .output()
            .expect("unshare can be run")
    });
    let said = tried.find(|said| said.status.code().is_some_and(|code| code != 77 && code != 1));
    if said.is_none() {
        assert!(std::env::var("CI").as_deref() != Ok("true"), "a small disk must be to be had in CI");
        eprintln!("skipped: this machine lets nobody mount a small disk");
    }
    said
}

#[test]
fn a_backup_for_which_there_is_no_room_leaves_nothing_and_the_forum_goes_on() {
    let forum = Forum::nowhere();
    if forum.on_postgres() {
        eprintln!("skipped: a forum of its own disk is one in a file");
        return;
    }
    let file = sheet(&forum, 2_000);
    let disk = forum.beside("disk");
    std::fs::create_dir(&disk).unwrap();
    // What is left of the disk is filled but for some blocks, so that a backup finds too little.
    let script = "mount -t tmpfs -o size=12m none \"$DISK\" || exit 77; cd \"$DISK\"; \
        \"$PLENARY\" init --data forum >/dev/null || exit 78; \
        \"$PLENARY\" import register \"$SHEET\" --data forum --source S --list L --round 2020 >/dev/null || exit 79; \
        cat /dev/zero > full 2>/dev/null; truncate -s -98304 full; \
        \"$PLENARY\" backup --data forum --out b.zip; echo \"backup $?\"; ls; rm full; \
        \"$PLENARY\" backup --data forum --out b.zip >/dev/null; echo \"again $?\"; \
        \"$PLENARY\" doctor --data forum";
    let Some(said) = on_a_small_disk(&disk, &file, script) else { return };
    let (out, err) = (String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(&said.stderr));
    assert!(
        out.contains("backup 2") && (err.contains("No space left") || err.contains("the disk is full")),
        "{out}{err}"
    );
    assert!(out.contains("backup 2\nforum\nfull\nagain 0\n"), "nothing is left of it: {out}{err}");
    assert!(out.ends_with("sound\n"), "{out}{err}");
}

#[test]
fn a_full_disk_is_said_and_nothing_is_written() {
    let forum = Forum::nowhere();
    if forum.on_postgres() {
        eprintln!("skipped: the disk of the PostgreSQL is not ours to fill");
        return;
    }
    let file = sheet(&forum, 6_000);
    let disk = forum.beside("disk");
    std::fs::create_dir(&disk).unwrap();
    // A small disk of its own, seen by these commands alone.
    let script = "mount -t tmpfs -o size=3m none \"$DISK\" || exit 77; cd \"$DISK\"; \
        \"$PLENARY\" init --data forum >/dev/null || exit 78; \
        \"$PLENARY\" import register \"$SHEET\" --data forum --source S --list L --round 2020; echo \"import $?\"; \
        \"$PLENARY\" doctor --data forum; \"$PLENARY\" export register --format json --data forum; \
        \"$PLENARY\" person add --email a@example.org --name A --data forum >/dev/null; echo \"person $?\"";
    let Some(said) = on_a_small_disk(&disk, &file, script) else { return };
    let (out, err) = (String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(&said.stderr));
    assert!(out.contains("import 2"), "{out}{err}");
    assert!(err.contains("the disk is full"), "{err}");
    assert!(out.contains("\nsound\n"), "{out}{err}");
    assert!(out.contains("\"recommendations\": []") || out.contains("\"recommendations\":[]"), "{out}");
    assert!(out.contains("person 0"), "what is small still goes in: {out}{err}");
}

#[test]
fn a_database_that_comes_back_is_used_again() {
    let forum = Forum::new();
    if !forum.on_postgres() {
        eprintln!("skipped: an embedded database does not go away by itself");
        return;
    }
    let server = forum.serve();
    let page = |server: &Server| get(server.address, "/api/v1/recommendations", &[]).status;
    assert_eq!(page(&server), 200);
    let url = forum.location().database_url.unwrap();
    let name = url.rsplit('/').next().unwrap().split('?').next().unwrap().to_owned();
    let maintenance =
        store::Location { database_url: std::env::var("PLENARY_TEST_DATABASE").ok(), ..forum.location() };
    let run = |sql: &str| wait(store::scratch::meddle(&maintenance, sql)).unwrap();
    run(&format!("ALTER DATABASE \"{name}\" ALLOW_CONNECTIONS false"));
    run(&format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"));
    until("the forum saying that its database is away", || {
        (get(server.address, "/healthz", &[]).status == 503).then_some(())
    });
    let away = get(server.address, "/nowhere", &[]);
    assert!(away.status == 404 || away.status == 503, "{away:?}");
    run(&format!("ALTER DATABASE \"{name}\" ALLOW_CONNECTIONS true"));
    until("the forum's coming back", || (get(server.address, "/healthz", &[]).status == 200).then_some(()));
    assert_eq!(page(&server), 200);
}
