//! The browser walks of `e2e/`, run by Node's own test runner.

use crate::shell::run;
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// Runs every walk in every profile against this program and this empty PostgreSQL database.
pub fn run_all(root: &Path, program: &Path, database_url: &str) -> Result<()> {
    let mut command = Command::new("node");
    command.args(["--test", "--test-reporter=spec", "walks.test.mjs"]).current_dir(root.join("e2e"));
    command.env("PLENARY_BIN", program).env("PLENARY_WALKS_DATABASE", database_url);
    run(&mut command)
}
