//! Many at once, and much at once: nobody waits long for anybody else.

use crate::client::{get, post_json};
use crate::forum::{Forum, Server, until};
use serde_json::Value as Json;
use std::fmt::Write as _;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

/// So long another writer may wait for an import, by the issue; met here with a debug build on a shared machine.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

fn sheet(forum: &Forum, name: &str, rows: usize) -> String {
    let mut sheet = String::from("Number,Proposal,Category,Status,Assessment\n");
    for number in 1..=rows {
        writeln!(
            sheet,
            "{number},{name} number {number} w{} v{},Outcomes,Completed,Found",
            number / 3,
            number / 7
        )
        .unwrap();
    }
    let path = forum.beside(&format!("{name}.csv"));
    std::fs::write(&path, sheet).unwrap();
    path.to_str().unwrap().to_owned()
}

/// Begins an import; its report goes into a file, since a pipe nobody reads would hold it up.
fn begin_import(forum: &Forum, file: &str) -> Child {
    let words =
        ["import", "register", file, "--source", file, "--list", "L", "--round", "2020", "--format", "json"];
    let report = std::fs::File::create(format!("{file}.json")).unwrap();
    forum.command(&words).stdout(report).stderr(Stdio::inherit()).spawn().unwrap()
}

#[test]
fn two_imports_at_once_hold_no_other_writer_up() {
    let forum = Forum::new();
    let token = forum.token("coordinator");
    let server = forum.serve();
    let files = [sheet(&forum, "one", 3_000), sheet(&forum, "other", 3_000)];
    let mut imports: Vec<Child> = files.iter().map(|file| begin_import(&forum, file)).collect();
    let (mut written, mut longest) = (0, Duration::ZERO);
    while imports.iter_mut().any(|import| import.try_wait().unwrap().is_none()) {
        let begun = Instant::now();
        let body = crate::breaking::recommendation(written);
        let answer = post_json(server.address, "/api/v1/recommendations", &token, &body).unwrap();
        assert_eq!(answer.status, 201, "{answer:?}");
        longest = longest.max(begun.elapsed());
        written += 1;
    }
    for (import, file) in imports.iter_mut().zip(&files) {
        let report = std::fs::read_to_string(format!("{file}.json")).unwrap();
        let report: Json = serde_json::from_str(&report).unwrap();
        assert_eq!((import.wait().unwrap().code(), report["add"].as_u64()), (Some(0), Some(3_000)));
    }
    assert!(longest < LONGEST_WAIT, "somebody waited {longest:?}");
    assert!(written > 0);
    let all = get(server.address, "/api/v1/recommendations?limit=1", &[]);
    let all: Json = serde_json::from_str(&all.body).unwrap();
    assert_eq!(all["total"].as_u64(), Some(6_000 + written as u64));
    drop(server);
    assert_eq!(forum.run(&["doctor"]).out, "sound\n");
}

fn total(server: &Server) -> u64 {
    let all = get(server.address, "/api/v1/recommendations?limit=1", &[]);
    assert_eq!(all.status, 200, "{all:?}");
    let all: Json = serde_json::from_str(&all.body).unwrap();
    all["total"].as_u64().unwrap()
}

#[test]
fn a_hundred_thousand_rows_go_in_while_the_forum_is_served_and_are_the_same_the_second_time() {
    let forum = Forum::new();
    let server = forum.serve();
    assert_eq!(total(&server), 0);
    let file = sheet(&forum, "large", 100_000);
    for (count, others) in [("add", ["amend", "same"]), ("same", ["add", "amend"])] {
        let import = begin_import(&forum, &file).wait().unwrap();
        assert_eq!(import.code(), Some(0));
        let report: Json = serde_json::from_slice(&std::fs::read(format!("{file}.json")).unwrap()).unwrap();
        assert_eq!(report[count].as_u64(), Some(100_000));
        for other in others.into_iter().chain(["conflict", "rejected"]) {
            assert_eq!(report[other].as_u64(), Some(0), "{other}");
        }
        until("the server having read them", || (total(&server) == 100_000).then_some(()));
    }
    let last = get(server.address, "/api/v1/recommendations?q=number+100000", &[]);
    assert!(last.body.contains("large number 100000 w33333 v14285"), "{last:?}");
}

#[test]
fn more_rows_than_a_sheet_may_have_are_refused_at_once() {
    let forum = Forum::new();
    let file = sheet(&forum, "larger", 200_001);
    let said = forum.run(&["import", "register", &file, "--round", "2020"]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("200000") || said.err.contains("200,000"), "{said:?}");
    assert_eq!(forum.run(&["export", "register", "--format", "csv"]).out.lines().count(), 1);
}
