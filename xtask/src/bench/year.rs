//! The register's working year: how far a round is, a change of phase, the day's mails to all who follow.

use super::figures::Table;
use super::forum::{Forum, Program, Server};
use super::load::{CONNECTIONS, Load};
use super::{discussion, http, visit};
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Instant;

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
    progress(forum, load, address, table)?;
    phases(program, forum, address, table)?;
    let (said, seconds, memory) = program.send_digest(forum)?;
    ensure!(said.trim() == format!("{FOLLOWERS} mails"), "the day's mails: {said:?}");
    table.at_most(&format!("the day's mails to {FOLLOWERS}"), seconds, 60.0, "s");
    table.at_most("the day's mails, most memory", memory, 200.0, "MB");
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
