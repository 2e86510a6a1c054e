//! Laws of the catalogues: every message asked for exists, every message that exists is asked for.
//!
//! Messages are asked for by string literals, in code and in templates. A literal that ends in `-` before a
//! placeholder (`"status-{key}"`) asks for every message that begins so.

use super::Finding;
use super::lexer::Kind;
use super::tree::{File, Tree};
use std::collections::{BTreeMap, BTreeSet};

/// Methods whose first argument is the id of a message.
const ASKING: [&str; 3] = ["say", "say_with", "say_n"];

pub fn check(tree: &Tree) -> Vec<Finding> {
    let catalogues: Vec<&File> = tree.ending("/messages/en.ftl").collect();
    let mut ids: BTreeMap<&str, (&File, usize)> = BTreeMap::new();
    let mut findings = Vec::new();
    for catalogue in &catalogues {
        for (id, line) in defined(&catalogue.text) {
            if let Some((first, _)) = ids.insert(id, (catalogue, line)) {
                let say = format!("`{id}` is also in {}: one id, one message", first.path);
                findings.push(Finding::new(&catalogue.path, line, "messages", say));
            }
        }
    }
    if ids.is_empty() {
        return findings;
    }
    let asked = asked(tree, &catalogues);
    for ask in &asked.by_name {
        if !ids.contains_key(ask.id.as_str()) {
            let say = format!("asks for `{}`, which no messages/en.ftl has: write it", ask.id);
            findings.push(Finding::new(&ask.path, ask.line, "messages", say));
        }
    }
    for (id, (file, line)) in &ids {
        let used = asked.literals.contains(*id)
            || asked.prefixes.iter().any(|prefix| id.starts_with(prefix.as_str()));
        if !used {
            let say = format!("nothing asks for `{id}`: take it out");
            findings.push(Finding::new(&file.path, *line, "messages", say));
        }
    }
    findings
}

/// The ids of a catalogue's messages, with their lines; terms (`-name`) are the catalogue's own.
fn defined(catalogue: &str) -> Vec<(&str, usize)> {
    catalogue
        .lines()
        .enumerate()
        .filter_map(|(number, line)| {
            let (id, _) = line.split_once('=')?;
            let id = id.trim_end();
            let valid = id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.bytes().all(is_id);
            valid.then_some((id, number + 1))
        })
        .collect()
}

fn is_id(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}

struct Ask {
    path: String,
    line: usize,
    id: String,
}

#[derive(Default)]
struct Asked {
    /// Literals handed straight to a method that says messages.
    by_name: Vec<Ask>,
    /// Every literal that could be an id.
    literals: BTreeSet<String>,
    prefixes: BTreeSet<String>,
}

impl Asked {
    fn literal(&mut self, text: &str) {
        if let Some((prefix, _)) = text.split_once('{') {
            if prefix.len() > 2 && prefix.ends_with('-') && prefix.bytes().all(is_id) {
                self.prefixes.insert(prefix.to_owned());
            }
        } else if !text.is_empty() && text.bytes().all(is_id) {
            self.literals.insert(text.to_owned());
        }
    }

    fn name(&mut self, file: &File, line: usize, id: &str) {
        if !id.is_empty() && id.bytes().all(is_id) {
            self.by_name.push(Ask { path: file.path.clone(), line, id: id.to_owned() });
        }
    }
}

fn asked(tree: &Tree, catalogues: &[&File]) -> Asked {
    let mut asked = Asked::default();
    for source in tree.rust().filter(|source| source.file.home() != "xtask") {
        for (at, token) in source.tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Text) {
            asked.literal(token.text);
            let said = at >= 3
                && source.tokens[at - 1].is("(")
                && ASKING.contains(&source.tokens[at - 2].text)
                && source.tokens[at - 3].is(".");
            if said && !source.is_test(token) {
                asked.name(source.file, token.line, token.text);
            }
        }
    }
    for file in tree.files.iter().filter(|file| file.path.contains("/templates/")) {
        in_template(file, &mut asked);
    }
    for catalogue in catalogues {
        in_catalogue(&catalogue.text, &mut asked);
    }
    asked
}

fn in_template(file: &File, asked: &mut Asked) {
    for literal in file.text.split('"').skip(1) {
        asked.literal(literal);
    }
    for method in ASKING {
        let call = format!(".{method}(\"");
        for (at, _) in file.text.match_indices(&call) {
            let rest = &file.text[at + call.len()..];
            let id = rest.split('"').next().unwrap_or_default();
            asked.name(file, file.line_of(at), id);
        }
    }
}

/// Messages that other messages refer to: `{ sign-in-title }`.
fn in_catalogue(catalogue: &str, asked: &mut Asked) {
    for placeable in catalogue.split('{').skip(1) {
        let inside = placeable.split('}').next().unwrap_or_default().trim();
        asked.literal(inside.split('.').next().unwrap_or_default());
    }
}
