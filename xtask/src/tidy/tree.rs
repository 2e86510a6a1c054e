//! What the laws are read from: the files that git knows or would add, and the packages of the workspace.

use super::lexer::{Token, tokens};
use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::process::Command;

pub struct Tree {
    pub files: Vec<File>,
    pub packages: Vec<Package>,
}

pub struct File {
    /// From the root of the repository, with `/`.
    pub path: String,
    /// Empty for a file that is not UTF-8.
    pub text: String,
    pub bytes: usize,
}

/// A package of the workspace.
pub struct Package {
    pub name: String,
    /// Its folder, from the root of the repository.
    pub folder: String,
    pub dependencies: Vec<Dependency>,
}

pub struct Dependency {
    /// The package's own name, not the one it is renamed to.
    pub name: String,
    /// Used by tests only.
    pub dev: bool,
}

impl Tree {
    pub fn read(root: &Path) -> Result<Tree> {
        let listed = run(root, "git", &["ls-files", "-z", "--cached", "--others", "--exclude-standard"])?;
        let mut files = Vec::new();
        for path in listed.split('\0').filter(|path| !path.is_empty()) {
            // A file that was deleted and not yet staged is still listed.
            let Ok(bytes) = std::fs::read(root.join(path)) else { continue };
            let size = bytes.len();
            let text = String::from_utf8(bytes).unwrap_or_default();
            files.push(File { path: path.to_owned(), text, bytes: size });
        }
        let metadata = run(root, "cargo", &["metadata", "--no-deps", "--format-version", "1", "--offline"])?;
        Ok(Tree { files, packages: packages(&metadata)? })
    }

    /// Files whose path ends so.
    pub fn ending(&self, end: &str) -> impl Iterator<Item = &File> {
        self.files.iter().filter(move |file| file.path.ends_with(end))
    }

    pub fn rust(&self) -> impl Iterator<Item = Source<'_>> {
        self.ending(".rs").map(|file| Source { file, tokens: tokens(&file.text) })
    }
}

impl File {
    /// The folder of its package (`capabilities/register`), or its first folder.
    pub fn home(&self) -> &str {
        let depth = if ["foundation/", "capabilities/", "app/"].iter().any(|top| self.path.starts_with(top)) {
            2
        } else {
            1
        };
        let end = self.path.match_indices('/').nth(depth - 1).map_or(0, |(at, _)| at);
        &self.path[..end]
    }

    /// The whole file is test code by its place.
    pub fn is_test(&self) -> bool {
        let path = &self.path;
        path.contains("/tests/")
            || path.ends_with("/tests.rs")
            || path.starts_with("foundation/testkit/")
            || path.starts_with("e2e/")
    }

    pub fn line_of(&self, byte: usize) -> usize {
        1 + self.text.get(..byte).map_or(0, |before| before.matches('\n').count())
    }
}

/// A Rust file with its tokens.
pub struct Source<'a> {
    pub file: &'a File,
    pub tokens: Vec<Token<'a>>,
}

impl Source<'_> {
    pub fn is_test(&self, token: &Token<'_>) -> bool {
        token.test || self.file.is_test()
    }

    /// Whether these words and marks stand at `at`.
    pub fn stands(&self, at: usize, pattern: &[&str]) -> bool {
        pattern.iter().enumerate().all(|(n, text)| self.tokens.get(at + n).is_some_and(|t| t.is(text)))
    }
}

impl Package {
    /// `foundation`, `capabilities`, `app` or `xtask`.
    pub fn floor(&self) -> &str {
        self.folder.split('/').next().unwrap_or_default()
    }

    pub fn short_name(&self) -> &str {
        self.folder.rsplit('/').next().unwrap_or_default()
    }
}

fn packages(metadata: &str) -> Result<Vec<Package>> {
    let metadata: serde_json::Value = serde_json::from_str(metadata).context("reading cargo metadata")?;
    let root = metadata["workspace_root"].as_str().context("cargo metadata names no workspace root")?;
    let mut packages = Vec::new();
    for package in metadata["packages"].as_array().context("cargo metadata lists no packages")? {
        let manifest = package["manifest_path"].as_str().context("a package without manifest path")?;
        let folder = manifest.strip_prefix(root).unwrap_or(manifest).trim_start_matches('/');
        let dependencies = package["dependencies"].as_array().into_iter().flatten();
        packages.push(Package {
            name: package["name"].as_str().unwrap_or_default().to_owned(),
            folder: folder.trim_end_matches("/Cargo.toml").to_owned(),
            dependencies: dependencies
                .map(|dependency| Dependency {
                    name: dependency["name"].as_str().unwrap_or_default().to_owned(),
                    dev: dependency["kind"] == "dev",
                })
                .collect(),
        });
    }
    Ok(packages)
}

fn run(root: &Path, program: &str, arguments: &[&str]) -> Result<String> {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(root)
        .output()
        .with_context(|| format!("starting {program}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{program} {} failed: {}", arguments.join(" "), said.trim());
    String::from_utf8(output.stdout).with_context(|| format!("{program} printed no UTF-8"))
}
