//! Laws of files: their length, their names, and what no tracked file may hold.

use super::Finding;
use super::tree::{File, Tree};

/// Lines a file may have.
const LAW: usize = 600;
/// Lines from which a file is better made a folder.
const HABIT: usize = 400;

const COUNTED: [&str; 7] = [".rs", ".mjs", ".js", ".css", ".html", ".sql", ".sh"];
const NAMES: [&str; 6] = ["utils", "util", "common", "helpers", "helper", "manager"];

/// Spelled in halves, or this file would be its own finding.
const MACHINES: [&str; 4] =
    [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/Us", "ers/")];
const REGISTRIES: [&str; 6] = [
    concat!("registry.", "npmjs.org"),
    concat!("registry.", "yarnpkg.com"),
    concat!("static.", "crates.io"),
    concat!("pypi.", "org/simple"),
    concat!("deb.", "debian.org"),
    concat!("files.", "pythonhosted.org"),
];

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in &tree.files {
        findings.extend(empty(file));
        findings.extend(length(file));
        findings.extend(name(file));
        for (number, line) in file.text.lines().enumerate() {
            addresses(file, number + 1, line, &mut findings);
        }
    }
    if !tree.packages.is_empty() && !tree.files.iter().any(|file| file.path == "Cargo.lock") {
        findings.push(Finding::new("Cargo.lock", 0, "lockfile", "is missing or ignored: commit it"));
    }
    findings
}

fn empty(file: &File) -> Option<Finding> {
    let blank = file.bytes == 0 || (!file.text.is_empty() && file.text.trim().is_empty());
    blank.then(|| Finding::new(&file.path, 0, "empty", "holds nothing: fill it or take it out"))
}

fn length(file: &File) -> Option<Finding> {
    if !COUNTED.iter().any(|end| file.path.ends_with(end)) {
        return None;
    }
    let lines = file.text.lines().count();
    let say = format!("{lines} lines: make it a folder of the same name, split by what its parts are for");
    (lines > HABIT).then(|| Finding { advice: lines <= LAW, ..Finding::new(&file.path, 0, "length", say) })
}

fn name(file: &File) -> Option<Finding> {
    let parts = file.path.split('/').map(|part| part.split('.').next().unwrap_or_default());
    let bad = parts.into_iter().find(|part| NAMES.contains(part))?;
    Some(Finding::new(&file.path, 0, "names", format!("`{bad}` says nothing: name what it is for")))
}

fn addresses(file: &File, number: usize, line: &str, findings: &mut Vec<Finding>) {
    for folder in MACHINES {
        let starts_a_path = line
            .match_indices(folder)
            .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || "._-~/}*])".contains(c)));
        if starts_a_path {
            let say = format!(
                "{folder} is a place on one machine: say it from the repository's root or by a setting"
            );
            findings.push(Finding::new(&file.path, number, "machine", say));
        }
    }
    for host in REGISTRIES {
        if line.contains(host) {
            let say = format!("{host} is a registry's address: name the package, the client knows the way");
            findings.push(Finding::new(&file.path, number, "registry", say));
        }
    }
}
