//! How long others wait while somebody imports a large file.

use super::figures::Table;
use super::forum::{self, Program, pause};
use super::{http, visit};
use anyhow::{Result, ensure};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::ScopedJoinHandle;
use std::time::{Duration, Instant};

/// Twenty times a second somebody writes, and somebody reads.
const EVERY: Duration = Duration::from_millis(50);

/// Imports into a forum in which others write and read all the while: one file, then two at once.
pub fn measure(program: &Program, recommendations: u32, table: &mut Table) -> Result<()> {
    let (forum, file) = forum::with_a_sheet(program, recommendations)?;
    let bearer = format!("Authorization: Bearer {}", program.token(&forum)?);
    let server = program.serve(&forum)?;
    let page = visit::a_recommendation(server.address)?;
    let beside = |lists: &[&str], what: &str, table: &mut Table| {
        let actions = page.replace("/register/", "/api/v1/") + "/actions";
        let imported = AtomicBool::new(false);
        let (brought, written, read) = std::thread::scope(|scope| {
            let writes = scope.spawn(|| longest(&imported, |n| act(server.address, &actions, &bearer, n)));
            let reads = scope.spawn(|| longest(&imported, |_| look(server.address, &page, &bearer)));
            let imports: Vec<_> = lists
                .iter()
                .map(|list| scope.spawn(|| program.import(&forum, &file, list, "2013")))
                .collect();
            let brought: Vec<_> = imports.into_iter().map(ScopedJoinHandle::join).collect();
            // What was brought is taken in afterwards, and others wait for that too.
            let taken_in = look(server.address, &page, &bearer);
            imported.store(true, Ordering::Relaxed);
            (taken_in.map(|()| brought), writes.join(), reads.join())
        });
        let ended = |_| anyhow::anyhow!("whoever worked beside the others ended early");
        for brought in brought? {
            let (seconds, memory) = brought.map_err(ended)??;
            table.note(&format!("beside 20 writes/s, {what} of {recommendations} rows"), seconds, "s");
            table.note(&format!("beside 20 writes/s, {what}, most memory"), memory, "MB");
        }
        table.at_most(
            &format!("beside {what}, longest wait of a writer"),
            written.map_err(ended)??,
            5.0,
            "s",
        );
        table.note(&format!("beside {what}, longest wait of a reader"), read.map_err(ended)??, "s");
        anyhow::Ok(())
    };
    beside(&["Bench"], "an import", table)?;
    beside(&["First", "Second"], "two imports at once", table)
}

fn look(address: SocketAddr, page: &str, bearer: &str) -> Result<()> {
    let answer = http::get(address, page, &[bearer])?;
    ensure!(answer.status == 200, "{page}: {}", answer.status);
    Ok(())
}

fn act(address: SocketAddr, path: &str, bearer: &str, n: usize) -> Result<()> {
    let body = format!(r#"{{"task":"Task {n}","responsible":[],"due":null,"state":"not-started"}}"#);
    let answer = http::post_json(address, path, &[bearer], &body)?;
    ensure!(answer.status == 201, "{path}: {} {}", answer.status, answer.text());
    Ok(())
}

/// Asks until the import is done; the seconds of the longest answer.
fn longest(imported: &AtomicBool, mut ask: impl FnMut(usize) -> Result<()>) -> Result<f64> {
    let mut longest = Duration::ZERO;
    let mut n = 0;
    while !imported.load(Ordering::Relaxed) {
        let begun = Instant::now();
        ask(n)?;
        longest = longest.max(begun.elapsed());
        n += 1;
        pause(EVERY);
    }
    Ok(longest.as_secs_f64())
}
