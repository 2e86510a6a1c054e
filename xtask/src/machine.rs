//! What the machine has, and asking before more is installed.

use crate::shell::{find, output, run};
use crate::{postgres, shell};
use anyhow::{Context, Result, bail, ensure};
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::Command;

/// Oldest Node.js that the browser driver runs on.
const NODE: u32 = 18;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Need {
    Postgres,
    Browser,
    /// A mail server that others wrote, for the tests to send to.
    MailServer,
}

/// Sees to it that what the steps need is there: says what is missing, asks (or takes `yes`), installs.
pub fn prepare(root: &Path, needs: &[Need], yes: bool) -> Result<()> {
    components()?;
    let packages = missing(needs);
    let modules = needs.contains(&Need::Browser) && modules_are_stale(root);
    if packages.is_empty() && !modules {
        return Ok(());
    }
    if !packages.is_empty() {
        println!("Debian packages to install: {}", packages.join(" "));
    }
    if modules {
        println!("npm packages to install into e2e/node_modules: those of e2e/package-lock.json");
    }
    agree(yes)?;
    if !packages.is_empty() {
        install(&packages)?;
    }
    if needs.contains(&Need::Browser) {
        node_is_new_enough()?;
    }
    if modules {
        let mut command = Command::new("npm");
        run(command.args(["ci", "--no-audit", "--no-fund"]).current_dir(root.join("e2e")))?;
    }
    Ok(())
}

fn components() -> Result<()> {
    for (component, arguments) in [("rustfmt", ["fmt", "--version"]), ("clippy", ["clippy", "--version"])] {
        if output(&mut shell::cargo(&arguments)).is_err() {
            bail!("the toolchain has no {component}: `rustup component add {component}` brings it");
        }
    }
    Ok(())
}

fn missing(needs: &[Need]) -> Vec<&'static str> {
    let mut packages = Vec::new();
    if needs.contains(&Need::Postgres) && postgres::programs().is_none() {
        packages.push("postgresql");
    }
    if needs.contains(&Need::MailServer) && !has_mail_server() {
        packages.push("python3-aiosmtpd");
    }
    if needs.contains(&Need::Browser) {
        packages.extend(find("chromium").is_none().then_some("chromium"));
        packages.extend(find("node").is_none().then_some("nodejs"));
        packages.extend(find("npm").is_none().then_some("npm"));
    }
    packages
}

/// Debian's Python alone sees Debian's packages.
fn has_mail_server() -> bool {
    output(Command::new("/usr/bin/python3").args(["-c", "import aiosmtpd"])).is_ok()
}

/// npm writes `node_modules/.package-lock.json` last; older than ours, the folder is of another lockfile.
fn modules_are_stale(root: &Path) -> bool {
    let time = |file: &str| root.join("e2e").join(file).metadata().and_then(|data| data.modified()).ok();
    match (time("node_modules/.package-lock.json"), time("package-lock.json")) {
        (Some(installed), Some(wanted)) => installed < wanted,
        _ => true,
    }
}

fn agree(yes: bool) -> Result<()> {
    if yes {
        return Ok(());
    }
    let asked = std::io::stdin().is_terminal();
    ensure!(asked, "nobody is there to ask: say --yes to install, or --quick for what needs nothing");
    print!("Install them now? [y/N] ");
    std::io::stdout().flush().context("asking")?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).context("reading the answer")?;
    ensure!(["y", "yes"].contains(&answer.trim().to_lowercase().as_str()), "nothing was installed");
    Ok(())
}

fn install(packages: &[&str]) -> Result<()> {
    let sudo = output(Command::new("id").arg("-u"))? != "0";
    let list = packages.join(" ");
    ensure!(find("apt-get").is_some(), "no apt-get here: install {list} by hand and run this again");
    ensure!(
        !sudo || find("sudo").is_some(),
        "installing needs root: run `apt-get install {list}` as root and run this again"
    );
    let apt = |arguments: &[&str]| {
        let mut command = Command::new(if sudo { "sudo" } else { "apt-get" });
        if sudo {
            command.arg("apt-get");
        }
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    run(&mut apt(&["update", "-q"]))?;
    run(apt(&["install", "-q", "-y", "--no-install-recommends"]).args(packages))
}

fn node_is_new_enough() -> Result<()> {
    let version = output(Command::new("node").arg("--version"))?;
    let major = version.trim_start_matches('v').split('.').next().and_then(|n| n.parse::<u32>().ok());
    ensure!(
        major.is_some_and(|n| n >= NODE),
        "node {version} is too old: the browser walks need {NODE} or newer"
    );
    Ok(())
}
