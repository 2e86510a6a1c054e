//! `cargo xtask tidy`: the laws of ARCHITECTURE.md that can be seen in `cargo metadata` and in the sources.
//!
//! It reads every file once, compiles nothing and takes about a second. What needs types is clippy's work.

mod catalogues;
mod crates;
mod exceptions;
mod files;
mod layers;
mod lexer;
mod messages;
mod pages;
mod sources;
mod tree;

use anyhow::{Result, bail};
use std::path::Path;
use tree::Tree;

/// One place where a law is not kept.
#[derive(Debug)]
pub struct Finding {
    pub path: String,
    /// Counted from 1; 0 speaks of the whole file.
    pub line: usize,
    /// The law's short name, as exceptions name it.
    pub law: &'static str,
    /// What was seen and what to do about it.
    pub say: String,
    /// Advice fails nothing.
    pub advice: bool,
}

impl Finding {
    pub fn new(path: &str, line: usize, law: &'static str, say: impl Into<String>) -> Finding {
        Finding { path: path.to_owned(), line, law, say: say.into(), advice: false }
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.line {
            0 => write!(f, "{}  {}: {}", self.path, self.law, self.say),
            line => write!(f, "{}:{line}  {}: {}", self.path, self.law, self.say),
        }
    }
}

/// Prints the findings; an error if one of them is more than advice.
pub fn run(root: &Path) -> Result<()> {
    let tree = Tree::read(root)?;
    let findings = exceptions::without(findings(&tree));
    let (advice, broken): (Vec<_>, Vec<_>) = findings.iter().partition(|finding| finding.advice);
    for finding in advice {
        println!("advice: {finding}");
    }
    for finding in &broken {
        println!("{finding}");
    }
    if !broken.is_empty() {
        bail!("tidy found {} in {} files read", count(broken.len(), "broken law"), tree.files.len());
    }
    println!("tidy: {} read, every law kept", count(tree.files.len(), "file"));
    Ok(())
}

fn findings(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(crates::check(tree));
    findings.extend(files::check(tree));
    for source in tree.rust() {
        findings.extend(layers::check(tree, &source));
        findings.extend(sources::check(&source));
    }
    findings.extend(pages::check(tree));
    findings.extend(messages::check(tree));
    findings.extend(catalogues::check(tree));
    findings.sort_by(|a, b| (&a.path, a.line).cmp(&(&b.path, b.line)));
    findings
}

fn count(n: usize, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests;
