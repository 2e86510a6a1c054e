//! Laws of the translations: a catalogue says what the English one beside it says and nothing else, of the same
//! things, and the program is given it. A sentence that is not translated yet is said in English: that is advised
//! about and fails nothing.

use super::lexer::Kind;
use super::tree::{File, Tree};
use super::{Finding, count};
use std::collections::{BTreeMap, BTreeSet};

const LAW: &str = "translations";
const ENGLISH: &str = "en";

/// As many ids of missing messages are named as help to find the place.
const NAMED: usize = 3;

pub fn check(tree: &Tree) -> Vec<Finding> {
    let catalogues: Vec<Catalogue<'_>> = tree.files.iter().filter_map(Catalogue::read).collect();
    let languages: BTreeSet<&str> = catalogues.iter().map(|one| one.language).collect();
    let mut findings = not_given(tree, &catalogues);
    for english in catalogues.iter().filter(|one| one.language == ENGLISH) {
        for language in languages.iter().filter(|language| **language != ENGLISH) {
            let translation =
                catalogues.iter().find(|one| one.folder == english.folder && one.language == *language);
            match translation {
                Some(translation) => compare(english, translation, &mut findings),
                None => {
                    let n = count(english.messages.len(), "message");
                    let say = format!("there is no {language}.ftl beside it: {n} said in English there");
                    findings.push(advice(english.file, say));
                }
            }
        }
    }
    findings
}

struct Catalogue<'a> {
    file: &'a File,
    /// `capabilities/people/messages`
    folder: &'a str,
    /// `fr`, the name of its file.
    language: &'a str,
    messages: Vec<Message<'a>>,
}

struct Message<'a> {
    id: &'a str,
    line: usize,
    variables: BTreeSet<&'a str>,
    /// Variables that the comment right above it speaks of: each language needs them or not.
    free: BTreeSet<&'a str>,
}

impl<'a> Catalogue<'a> {
    fn read(file: &'a File) -> Option<Self> {
        let (folder, name) = file.path.rsplit_once('/')?;
        let language = name.strip_suffix(".ftl")?;
        folder.ends_with("/messages").then(|| Self { file, folder, language, messages: messages(&file.text) })
    }
}

/// The messages of a Fluent text, in its order.
fn messages(text: &str) -> Vec<Message<'_>> {
    let mut messages: Vec<Message<'_>> = Vec::new();
    let mut free = BTreeSet::new();
    let mut inside = false;
    for (at, line) in text.lines().enumerate() {
        let id = line.split_once('=').map(|(id, _)| id.trim_end()).filter(|id| is_id(id));
        if let Some(id) = id {
            let free = std::mem::take(&mut free);
            messages.push(Message { id, line: at + 1, variables: BTreeSet::new(), free });
            inside = true;
        } else if line.starts_with("# ") {
            free.extend(variables(line));
            inside = false;
        } else if !line.starts_with([' ', '}']) {
            free.clear();
            inside = false;
        }
        if let Some(message) = messages.last_mut().filter(|_| inside) {
            message.variables.extend(variables(line));
        }
    }
    messages
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

fn variables(line: &str) -> impl Iterator<Item = &str> {
    line.split('$').skip(1).filter_map(|rest| {
        let end =
            rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
        Some(&rest[..end]).filter(|name| is_id(name))
    })
}

fn compare(english: &Catalogue<'_>, translation: &Catalogue<'_>, findings: &mut Vec<Finding>) {
    let said: BTreeMap<&str, &Message<'_>> = english.messages.iter().map(|one| (one.id, one)).collect();
    let mut seen = BTreeSet::new();
    for message in &translation.messages {
        let (id, line) = (message.id, message.line);
        let mut find = |say| findings.push(Finding::new(&translation.file.path, line, LAW, say));
        if !seen.insert(id) {
            find(format!("`{id}` stands twice: keep one"));
        }
        let Some(original) = said.get(id) else {
            find(format!("{ENGLISH}.ftl has no `{id}`: take it out"));
            continue;
        };
        let needed = |name: &&str| !original.free.contains(*name);
        for name in message.variables.difference(&original.variables).filter(|name| needed(name)) {
            find(format!("`{id}` speaks of ${name}, which {ENGLISH}.ftl does not"));
        }
        for name in original.variables.difference(&message.variables).filter(|name| needed(name)) {
            find(format!("`{id}` leaves out ${name}, which {ENGLISH}.ftl tells the reader"));
        }
    }
    let missing: Vec<&str> =
        english.messages.iter().map(|one| one.id).filter(|id| !seen.contains(id)).collect();
    if !missing.is_empty() {
        let named = missing.iter().take(NAMED).map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
        let more = if missing.len() > NAMED { " ..." } else { "" };
        let n = count(missing.len(), "message");
        findings.push(advice(translation.file, format!("{n} said in English: {named}{more}")));
    }
}

/// Catalogues that no source includes: the program never sees them.
fn not_given(tree: &Tree, catalogues: &[Catalogue<'_>]) -> Vec<Finding> {
    let mut given: BTreeSet<(String, String)> = BTreeSet::new();
    for source in tree.rust() {
        for token in source.tokens.iter().filter(|token| token.kind == Kind::Text) {
            let name = token.text.rsplit_once("messages/").and_then(|(_, name)| name.strip_suffix(".ftl"));
            if let Some(language) = name {
                given.insert((source.file.home().to_owned(), language.to_owned()));
            }
        }
    }
    catalogues
        .iter()
        .filter(|one| !given.contains(&(one.file.home().to_owned(), one.language.to_owned())))
        .filter(|one| one.language != ENGLISH)
        .map(|one| {
            Finding::new(&one.file.path, 0, LAW, "no source of its crate includes it, so nobody reads it")
        })
        .collect()
}

fn advice(file: &File, say: String) -> Finding {
    Finding { advice: true, ..Finding::new(&file.path, 0, LAW, say) }
}
