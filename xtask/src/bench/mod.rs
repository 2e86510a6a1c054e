//! `cargo xtask bench`: figures and their budgets, all measured in one run on this machine.
//!
//! No test is timed; this prints. Load goes to 127.0.0.1 alone, for seconds that are counted. Each figure stands
//! beside its budget, and where the budget is a share of a bare "hello" server, beside that server's figure.

mod discussion;
mod figures;
mod forum;
mod http;
mod load;
mod visit;
mod waiting;
mod year;

use crate::shell::{cargo, run};
use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use figures::Table;
use forum::{Forum, Program};
use load::{CONNECTIONS, Hello, Load};
use std::net::SocketAddr;
use std::path::Path;

/// Requests per second of a signed-in page, compressed and plain.
const SIGNED_IN: (f64, f64) = (3_000.0, 5_000.0);

#[derive(Args)]
pub struct Options {
    /// Only these figures
    #[arg(long, value_delimiter = ',', value_name = "NAME")]
    only: Vec<Name>,
    /// Recommendations; assessments are three times as many
    #[arg(long, default_value_t = 100_000, value_parser = clap::value_parser!(u32).range(100..=1_000_000))]
    recommendations: u32,
    /// Seconds of load for each figure
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..=30))]
    seconds: u64,
    /// Keep the large forum and say where it is
    #[arg(long)]
    keep: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Name {
    Import,
    Waiting,
    Start,
    Memory,
    Visit,
    Public,
    List,
    SignedIn,
    Discussion,
    Year,
}

pub fn bench(root: &Path, options: &Options) -> Result<()> {
    run(cargo(&["build", "--release", "-p", "plenary", "-p", "plenary-bench"]).current_dir(root))?;
    let target = crate::target_folder(root)?.join("release");
    let program = Program::new(target.join("plenary"));
    let load = Load::new(target.join("load"), options.seconds);
    let wanted = |name: Name| options.only.is_empty() || options.only.contains(&name);

    let mut table = Table::default();
    if wanted(Name::Waiting) {
        waiting::measure(&program, options.recommendations, &mut table)?;
    }
    let mut forum = forum::make(&program, options.recommendations, &mut table)?;
    forum.is_kept = options.keep;
    if wanted(Name::Start) {
        start(&program, &forum, &mut table)?;
    }
    let server = program.serve(&forum)?;
    if wanted(Name::Memory) {
        http::get(server.address, "/", &[])?;
        table.at_most("memory when idle", server.memory_mb()?, 60.0, "MB");
    }
    if wanted(Name::Visit) {
        visit::measure(server.address, &mut table)?;
    }
    if wanted(Name::Public) {
        public(&load, &target, server.address, &mut table)?;
    }
    if wanted(Name::List) {
        list(&load, server.address, &mut table)?;
    }
    if wanted(Name::SignedIn) {
        signed_in(&load, &forum, server.address, &mut table)?;
    }
    if wanted(Name::Year) {
        year::follow(&target, &forum, &server, &mut table)?;
    }
    if wanted(Name::Discussion) {
        discussion::measure(&program, &forum, &load, server.address, &mut table)?;
    }
    if wanted(Name::Year) {
        year::measure(&program, &forum, &load, &server, &mut table)?;
    }
    if wanted(Name::Memory) {
        table.note("memory after the load", server.memory_mb()?, "MB");
    }
    drop(server);
    println!("\n{table}");
    Ok(())
}

fn start(program: &Program, forum: &Forum, table: &mut Table) -> Result<()> {
    let first = program.serve(forum)?;
    let begun = first.first_answer.as_secs_f64() * 1000.0;
    table.note("first start after the imports, to first answer", begun, "ms");
    forum.settle();
    drop(first);
    let mut times = Vec::new();
    for _ in 0..5 {
        let server = program.serve(forum)?;
        times.push(server.first_answer.as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    table.at_most("start to first answer, median of 5", times[2], 100.0, "ms");
    Ok(())
}

fn public(load: &Load, target: &Path, address: SocketAddr, table: &mut Table) -> Result<()> {
    let hello = Hello::start(&target.join("hello"))?;
    let bare = load.run(hello.address, &["/"], &[])?;
    drop(hello);
    table.note("bare hello", bare.per_second, "requests/s");
    table.note("bare hello, p99", bare.p99_ms, "ms");
    for (what, path) in
        [("start page", "/".to_owned()), ("recommendation", visit::a_recommendation(address)?)]
    {
        let seen = load.run(address, &[&path], &["Accept-Encoding: br, gzip"])?;
        let share = 100.0 * seen.per_second / bare.per_second;
        table.note(&format!("{what}, unchanged, public"), seen.per_second, "requests/s");
        table.at_least(&format!("{what}, share of hello"), share, 40.0, "%");
        table.at_most(&format!("{what}, p99"), seen.p99_ms, 2.0 * bare.p99_ms, "ms");
    }
    Ok(())
}

/// Many different lists, so that what is remembered of one does not stand for all.
fn list(load: &Load, address: SocketAddr, table: &mut Table) -> Result<()> {
    let paths = visit::filtered_lists(address)?;
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    let seen = load.run(address, &paths, &["Accept-Encoding: br, gzip"])?;
    let what = format!("list with two filters ({} of them), {CONNECTIONS} connections, p99", paths.len());
    table.at_most(&what, seen.p99_ms, 25.0, "ms");
    table.note("list with two filters", seen.per_second, "requests/s");
    Ok(())
}

fn signed_in(load: &Load, forum: &Forum, address: SocketAddr, table: &mut Table) -> Result<()> {
    let account = forum.account.as_ref().context("the demonstration printed no account to sign in with")?;
    let cookie = visit::sign_in(address, account)?;
    let path = visit::a_recommendation(address)?;
    let compressed = load.run(address, &[&path], &[&cookie, "Accept-Encoding: br, gzip"])?;
    let plain = load.run(address, &[&path], &[&cookie])?;
    let figure = "recommendation, signed in";
    table.at_least(&format!("{figure}, compressed"), compressed.per_second, SIGNED_IN.0, "requests/s");
    table.at_least(&format!("{figure}, plain"), plain.per_second, SIGNED_IN.1, "requests/s");
    table.note(&format!("{figure}, compressed, p99"), compressed.p99_ms, "ms");
    Ok(())
}
