//! Laws of the catalogues: every message asked for exists, every message that exists is asked for.
//!
//! Messages are asked for by string literals, in code and in templates. A literal that ends in `-` before a
//! placeholder (`"status-{key}"`) asks for every message that begins so; one that goes on with `-` after its
//! placeholder (`"{problem}-why"`) asks for every message that ends so and whose beginning is asked for.

use super::Finding;
use super::lexer::Kind;
use super::tree::{File, Tree};
use std::collections::{BTreeMap, BTreeSet};

/// What pages call the one who says messages; the first argument of its methods is an id.
const SPEAKER: &str = "t";

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
        if !asked.uses(id) {
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
    suffixes: BTreeSet<String>,
}

impl Asked {
    fn literal(&mut self, text: &str) {
        if let (Some((prefix, _)), Some((_, suffix))) = (text.split_once('{'), text.rsplit_once('}')) {
            if prefix.len() > 2 && prefix.ends_with('-') && prefix.bytes().all(is_id) {
                self.prefixes.insert(prefix.to_owned());
            } else if prefix.is_empty()
                && suffix.len() > 2
                && suffix.starts_with('-')
                && suffix.bytes().all(is_id)
            {
                self.suffixes.insert(suffix.to_owned());
            }
        } else if !text.is_empty() && text.bytes().all(is_id) {
            self.literals.insert(text.to_owned());
        }
    }

    fn uses(&self, id: &str) -> bool {
        let whole = |id: &str| {
            self.literals.contains(id) || self.prefixes.iter().any(|prefix| id.starts_with(prefix.as_str()))
        };
        whole(id) || self.suffixes.iter().any(|suffix| id.strip_suffix(suffix.as_str()).is_some_and(whole))
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
        let texts = source.tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Text);
        for (at, token) in texts.filter(|(_, token)| !source.is_test(token)) {
            asked.literal(token.text);
            // t . say ( "id"
            if at >= 4 && source.stands(at - 4, &[SPEAKER, "."]) && source.stands(at - 1, &["("]) {
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
    let call = format!("{SPEAKER}.");
    for (at, _) in file.text.match_indices(&call) {
        let own_word = !file.text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let rest = &file.text[at + call.len()..];
        let Some((method, rest)) = rest.split_once("(\"") else { continue };
        if own_word && method.bytes().all(|b| b.is_ascii_lowercase() || b == b'_') {
            asked.name(file, file.line_of(at), rest.split('"').next().unwrap_or_default());
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
