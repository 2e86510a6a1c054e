//! `cargo xtask`: everything that is done to the project rather than by it.

mod machine;
mod postgres;
mod shell;
mod test;
mod tidy;
mod walks;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::path::Path;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Tests, checks and measures the project")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Runs every check: formatting, laws, lints, tests on SQLite and PostgreSQL, browser walks
    Test(test::Options),
    /// Checks the laws of ARCHITECTURE.md that can be seen without compiling
    Tidy,
}

fn main() -> ExitCode {
    match run(&Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    match command {
        Command::Test(options) => test::test(root, options),
        Command::Tidy => tidy::run(root),
    }
}
