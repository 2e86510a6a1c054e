//! The register's working year: how far a round is, a change of phase, the day's mails to all who follow.

use super::figures::Table;
use super::forum::{Forum, PATIENCE, Program, Server, pause};
use super::load::{CONNECTIONS, Load};
use super::{discussion, http, visit};
use anyhow::{Context, Result, ensure};
use serde_json::{Value as Json, json};
use std::net::SocketAddr;
use std::path::Path;
use std::time::{Duration, Instant};

/// People who follow the register, one of its categories and one of its recommendations.
const FOLLOWERS: usize = 5_000;
/// Recommendations that somebody follows; all of them are commented on.
const FOLLOWED: usize = 400;
/// Changes of phase.
const CHANGES: usize = 10;

/// Adds them before anything happens that they are told of.
pub fn follow(target: &Path, forum: &Forum, server: &Server, table: &mut Table) -> Result<()> {
    let followed = discussion::recommendations(server.address, FOLLOWED)?;
    let begun = Instant::now();
    forum.fill(&target.join("followers"), FOLLOWERS, &followed)?;
    table.note(&format!("{FOLLOWERS} people with three follows each"), begun.elapsed().as_secs_f64(), "s");
    Ok(())
}

pub fn measure(
    program: &Program,
    forum: &Forum,
    load: &Load,
    server: &Server,
    table: &mut Table,
) -> Result<()> {
    let address = server.address;
    open_round(program, forum, address)?;
    progress(forum, load, address, table)?;
    let before = forum.mails()?;
    phases(program, forum, address, table)?;
    let (seconds, _) = sent(forum, server, before + FOLLOWERS, 0.0)?;
    table.note(&format!("the opening's mails to {FOLLOWERS}, asked for and sent"), seconds, "s");
    digest(program, forum, server, table)
}

/// The day's mails: the command asks for them, the server writes and sends them meanwhile and after.
fn digest(program: &Program, forum: &Forum, server: &Server, table: &mut Table) -> Result<()> {
    let (before, held, begun) = (forum.mails()?, server.memory_mb()?, Instant::now());
    let (said, asking, memory) = program.send_digest(forum)?;
    ensure!(
        said.lines().any(|line| line.starts_with(&format!("{FOLLOWERS} mails"))),
        "the day's mails: {said:?}"
    );
    let (_, most) = sent(forum, server, before + FOLLOWERS, held)?;
    let more = most - held;
    let whole = begun.elapsed().as_secs_f64();
    table.note(&format!("the day's mails to {FOLLOWERS}, asking"), asking, "s");
    table.at_most("the day's mails, asking and sending", whole, 60.0, "s");
    table.note("the day's mails, most memory of asking", memory, "MB");
    table.note("the day's mails, memory of sending", more, "MB");
    table.at_most("the day's mails, most memory", memory + more, 200.0, "MB");
    Ok(())
}

/// Waits until so many mails lie in the folder: seconds, and the most megabytes that the server holds meanwhile, `held`
/// at least.
fn sent(forum: &Forum, server: &Server, mails: usize, held: f64) -> Result<(f64, f64)> {
    let (begun, mut most) = (Instant::now(), held);
    loop {
        most = most.max(server.memory_mb()?);
        let lie_there = forum.mails()?;
        if lie_there >= mails {
            return Ok((begun.elapsed().as_secs_f64(), most));
        }
        ensure!(begun.elapsed() < PATIENCE, "{lie_there} of {mails} mails lie in the folder");
        pause(Duration::from_millis(50));
    }
}

/// Opens the round of the progress page with a guide of some pages, and gives every category to somebody.
fn open_round(program: &Program, forum: &Forum, address: SocketAddr) -> Result<()> {
    const PAGE: &str =
        "Every recommendation has a page of its own: what was asked, and what each assessor found.\n\n";
    let token = format!("Authorization: Bearer {}", program.token(forum)?);
    let sent = |path: &str, body: &Json| -> Result<()> {
        let answer = http::post_json(address, path, &[&token], &body.to_string())?;
        ensure!(answer.status == 201, "{path}: {} {}", answer.status, answer.text());
        Ok(())
    };
    let asked = |path: &str| -> Result<Json> {
        Ok(serde_json::from_str(&http::get(address, path, &[&token])?.text())?)
    };
    let part = PAGE.repeat(40);
    let guide = json!({ "navigate": part, "process": part, "contribute": part });
    sent("/api/v1/rounds", &json!({ "key": "2018", "guide": guide }))?;
    let whose = asked("/api/v1/me")?["id"].clone();
    let categories = asked("/api/v1/categories")?;
    for category in categories["data"].as_array().context("categories are a list")? {
        let review = json!({ "category": category["key"], "party": whose, "due": "2030-10-30" });
        sent("/api/v1/rounds/2018/reviews", &review)?;
    }
    Ok(())
}

fn progress(forum: &Forum, load: &Load, address: SocketAddr, table: &mut Table) -> Result<()> {
    let account = forum.account.as_ref().context("the demonstration printed no account to sign in with")?;
    let cookie = visit::sign_in(address, account)?;
    for (what, path) in
        [("progress page", "/register/rounds/2018"), ("progress by the API", "/api/v1/rounds/2018/progress")]
    {
        let public = load.run(address, &[path], &["Accept-Encoding: br, gzip"])?;
        let signed_in = load.run(address, &[path], &[&cookie, "Accept-Encoding: br, gzip"])?;
        let figure = format!("{what}, {CONNECTIONS} connections, p99");
        table.at_most(&format!("{figure}, public"), public.p99_ms, 30.0, "ms");
        table.at_most(&format!("{figure}, signed in"), signed_in.p99_ms, 30.0, "ms");
    }
    Ok(())
}

/// Sets the phase to and fro, and asks as a visitor as soon as it is answered: the new phase must bind.
fn phases(program: &Program, forum: &Forum, address: SocketAddr, table: &mut Table) -> Result<()> {
    let token = format!("Authorization: Bearer {}", program.token(forum)?);
    let mut longest = 0.0_f64;
    // Opening it mails everybody who follows it: done once, and last.
    for change in (0..CHANGES).rev() {
        let (phase, open) = match change {
            0 => ("public", true),
            even if even % 2 == 0 => ("chair-preview", false),
            _ => ("working-group", false),
        };
        let begun = Instant::now();
        let body = json!({ "phase": phase }).to_string();
        let answer = http::put_json(address, "/api/v1/register/phase", &[&token], &body)?;
        longest = longest.max(begun.elapsed().as_secs_f64() * 1000.0);
        ensure!(answer.status == 200, "the phase {phase}: {} {}", answer.status, answer.text());
        let visitor = http::get(address, "/register/rounds/2018", &[])?.status;
        ensure!((visitor == 200) == open, "in the phase {phase} a visitor is answered {visitor}");
    }
    table.at_most(&format!("change of phase, longest of {CHANGES}"), longest, 200.0, "ms");
    Ok(())
}
