//! Running other programs: said before, checked after.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// In CI the lockfile is law and nobody answers questions.
pub fn in_ci() -> bool {
    std::env::var("CI").is_ok_and(|value| value == "true")
}

/// `cargo` with these arguments, the same cargo that runs us; `--locked` in CI.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    command.args(arguments);
    if in_ci() && takes_locked(arguments) {
        command.arg("--locked");
    }
    // Set by the cargo that runs us; with it, a build script that asks would build anew what is built already.
    for variable in ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_PKG_NAME", "CARGO_PKG_VERSION"] {
        command.env_remove(variable);
    }
    command
}

fn takes_locked(arguments: &[&str]) -> bool {
    !matches!(arguments.first(), Some(&"fmt" | &"deny"))
}

/// Runs to the end with our own output; an error that names the program when it fails.
pub fn run(command: &mut Command) -> Result<()> {
    let said = spell(command);
    println!("$ {said}");
    let status = command.stdin(Stdio::null()).status().with_context(|| format!("starting {said}"))?;
    if !status.success() {
        bail!("{said}: {status}");
    }
    Ok(())
}

/// What a program prints, or an error with what it complained of.
pub fn output(command: &mut Command) -> Result<String> {
    let said = spell(command);
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("starting {said}"))?;
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
        bail!("{said}: {}\n{}", output.status, complaint.trim_end());
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
}

/// Where a program is, looked for as a shell would.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

fn spell(command: &Command) -> String {
    let path = Path::new(command.get_program());
    let program = path.file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
