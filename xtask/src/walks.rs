//! The browser walks of `e2e/`, run by Node's own test runner, and the pictures of the README.

use crate::machine::{self, Need};
use crate::postgres::Postgres;
use crate::shell::{cargo, run};
use crate::target_folder;
use anyhow::{Result, ensure};
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

/// Takes the README's pictures anew, of the demonstration.
pub fn screenshots(root: &Path) -> Result<()> {
    machine::prepare(root, &[Need::Browser], false)?;
    run(cargo(&["build", "--package", "plenary"]).current_dir(root))?;
    let program = target_folder(root)?.join("debug/plenary");
    ensure!(program.is_file(), "{} is not there after the build", program.display());
    let mut command = Command::new("npm");
    command.args(["run", "--silent", "screenshots"]).current_dir(root.join("e2e"));
    run(command.env("PLENARY_BIN", program))
}
