//! `cargo xtask test`: every check there is, in the order in which it fails soonest.

use crate::machine::{self, Need};
use crate::postgres::Postgres;
use crate::shell::{cargo, find, run};
use crate::{target_folder, tidy, walks};
use anyhow::{Context, Result, ensure};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

#[derive(Args)]
pub struct Options {
    /// Install what is missing without asking
    #[arg(long)]
    yes: bool,
    /// Only what needs nothing but the toolchain: no PostgreSQL, no browser
    #[arg(long)]
    quick: bool,
    /// Only these steps
    #[arg(long, value_delimiter = ',', value_name = "STEP")]
    only: Vec<Step>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Step {
    Format,
    Tidy,
    Clippy,
    Deny,
    Build,
    Sqlite,
    Postgres,
    Walks,
}

enum Outcome {
    Passed,
    Skipped(&'static str),
}

pub fn test(root: &Path, options: &Options) -> Result<()> {
    let steps: Vec<Step> = Step::value_variants()
        .iter()
        .copied()
        .filter(|step| options.only.is_empty() || options.only.contains(step))
        .filter(|step| !options.quick || !matches!(step, Step::Postgres | Step::Walks))
        .collect();
    machine::prepare(root, &needs(&steps, options.quick), options.yes)?;
    let mut bench = Workbench { root, postgres: None };
    let mut lines = Vec::new();
    let whole = Instant::now();
    for step in steps {
        println!("\n== {} ==", name(step));
        let begun = Instant::now();
        let outcome = bench.run(step);
        let seconds = begun.elapsed();
        match outcome {
            Ok(Outcome::Passed) => lines.push(line(step, seconds, "passed")),
            Ok(Outcome::Skipped(why)) => {
                println!("skipped: {why}");
                lines.push(line(step, seconds, &format!("skipped: {why}")));
            }
            Err(error) => {
                lines.push(line(step, seconds, "FAILED"));
                println!("\n{}", lines.join("\n"));
                return Err(error.context(format!("step `{}` failed", name(step))));
            }
        }
        println!("{}", lines.last().map_or("", String::as_str));
    }
    println!("\n{}\n{:<10} {:>7.1} s", lines.join("\n"), "all", whole.elapsed().as_secs_f64());
    Ok(())
}

fn line(step: Step, time: Duration, result: &str) -> String {
    format!("{:<10} {:>7.1} s  {result}", name(step), time.as_secs_f64())
}

fn name(step: Step) -> String {
    step.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
}

fn needs(steps: &[Step], quick: bool) -> Vec<Need> {
    let mut needs = Vec::new();
    if !quick && (steps.contains(&Step::Sqlite) || steps.contains(&Step::Postgres)) {
        needs.push(Need::MailServer);
    }
    if steps.contains(&Step::Postgres) || steps.contains(&Step::Walks) {
        needs.push(Need::Postgres);
    }
    if steps.contains(&Step::Walks) {
        needs.push(Need::Browser);
    }
    needs
}

/// What the steps share: one PostgreSQL, started by the first that needs it.
struct Workbench<'a> {
    root: &'a Path,
    postgres: Option<Postgres>,
}

impl Workbench<'_> {
    fn run(&mut self, step: Step) -> Result<Outcome> {
        match step {
            Step::Format => self.cargo(&["fmt", "--all", "--", "--check"])?,
            Step::Tidy => tidy::run(self.root)?,
            Step::Clippy => self.clippy()?,
            Step::Deny => return self.deny(),
            // The same units as the tests below, so that nothing is compiled twice.
            Step::Build => self.cargo(&["build", "--workspace", "--bins", "--tests"])?,
            Step::Sqlite => self.tests(None)?,
            Step::Postgres => {
                let url = self.postgres()?.maintenance_url();
                self.tests(Some(&url))?;
            }
            Step::Walks => {
                self.cargo(&["build", "--workspace", "--bins", "--tests"])?;
                let program = binary(self.root)?;
                walks::run_all(self.root, &program, self.postgres()?)?;
            }
        }
        Ok(Outcome::Passed)
    }

    fn cargo(&self, arguments: &[&str]) -> Result<()> {
        run(cargo(arguments).current_dir(self.root))
    }

    fn clippy(&self) -> Result<()> {
        let mut command = cargo(&["clippy", "--workspace", "--all-targets"]);
        run(command.args(["--", "-D", "warnings"]).current_dir(self.root))
    }

    fn deny(&self) -> Result<Outcome> {
        if find("cargo-deny").is_none() {
            return Ok(Outcome::Skipped("cargo-deny is not installed (`cargo install cargo-deny`)"));
        }
        // Without advisories: their list is fetched from the network.
        self.cargo(&["deny", "--offline", "check", "bans", "licenses", "sources"])?;
        Ok(Outcome::Passed)
    }

    /// Unit and integration tests, on SQLite or on this PostgreSQL.
    fn tests(&self, database: Option<&str>) -> Result<()> {
        let runner: &[&str] = if find("cargo-nextest").is_some() {
            &["nextest", "run", "--workspace"]
        } else {
            &["test", "--workspace", "--bins", "--tests"]
        };
        let mut command = cargo(runner);
        command.current_dir(self.root).env_remove("PLENARY_TEST_DATABASE");
        if let Some(url) = database {
            command.env("PLENARY_TEST_DATABASE", url);
        }
        run(&mut command)
    }

    fn postgres(&mut self) -> Result<&Postgres> {
        if self.postgres.is_none() {
            self.postgres = Some(Postgres::start()?);
        }
        self.postgres.as_ref().context("PostgreSQL was started above")
    }
}

/// The program as the tests built it.
fn binary(root: &Path) -> Result<PathBuf> {
    let binary = target_folder(root)?.join("debug/plenary");
    ensure!(binary.is_file(), "{} is not there after the build", binary.display());
    Ok(binary)
}
