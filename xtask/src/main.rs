//! `cargo xtask`: everything that is done to the project rather than by it.

mod bench;
mod machine;
mod postgres;
mod shell;
mod test;
mod tidy;
mod walks;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};
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
    /// Measures speed and size of a release build, each figure beside its budget
    Bench(bench::Options),
    /// Takes the README's screenshots anew, of the demonstration
    Screenshots,
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
    // Asked when run, not when built: a build folder shared by two checkouts serves the one that calls.
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    let root = package.parent().unwrap_or(Path::new("."));
    match command {
        Command::Test(options) => test::test(root, options),
        Command::Bench(options) => bench::bench(root, options),
        Command::Screenshots => walks::screenshots(root),
        Command::Tidy => tidy::run(root),
    }
}

/// Where cargo puts what it builds.
fn target_folder(root: &Path) -> Result<PathBuf> {
    let mut command = shell::cargo(&["metadata", "--no-deps", "--format-version", "1"]);
    let metadata = shell::output(command.current_dir(root))?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata).context("reading cargo metadata")?;
    metadata["target_directory"]
        .as_str()
        .map(PathBuf::from)
        .context("cargo metadata names no target directory")
}
