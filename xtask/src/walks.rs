//! The browser walks of `e2e/`, run by Node's own test runner.

use crate::postgres::Postgres;
use crate::shell::run;
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// Runs every walk in every profile against this program; each makes its databases by way of this one.
pub fn run_all(root: &Path, program: &Path, postgres: &Postgres) -> Result<()> {
    let mut command = Command::new("node");
    command.args(["--test", "--test-reporter=spec", "harness.test.mjs", "walks.test.mjs"]);
    command.current_dir(root.join("e2e")).env("PLENARY_BIN", program);
    command.env("PLENARY_TEST_DATABASE", postgres.maintenance_url()).env("PATH", postgres.path()?);
    run(&mut command)
}
