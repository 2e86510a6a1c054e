//! Laws of pages and walks: logical CSS, nothing inline, no sentence outside the catalogues, no waiting for time.

use super::Finding;
use super::tree::{File, Tree};

/// Words in a row, outside tags and expressions, that make a sentence of ours.
const SENTENCE: usize = 3;

/// Attributes that people read or hear.
const SPOKEN: [&str; 4] = ["alt", "title", "placeholder", "aria-label"];

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.ending(".css") {
        physical(file, &mut findings);
    }
    for file in tree.ending(".mjs").filter(|file| file.path.starts_with("e2e/walks/")) {
        for (at, _) in
            file.text.match_indices("waitForTimeout(").chain(file.text.match_indices("setTimeout("))
        {
            let say = "a walk that waits for time fails by chance: wait for what should appear";
            findings.push(Finding::new(&file.path, file.line_of(at), "sleep", say));
        }
    }
    for file in tree.ending(".html").filter(|file| file.path.contains("/templates/")) {
        for piece in pieces(&file.text) {
            let line = file.line_of(piece.at);
            let say = match piece.kind {
                PieceKind::Tag => inline(piece.text).map(|say| ("inline", say)),
                PieceKind::Words => sentence(piece.text).map(|say| ("catalogue", say)),
            };
            if let Some((law, say)) = say {
                findings.push(Finding::new(&file.path, line, law, say));
            }
            if let (PieceKind::Tag, Some(say)) = (piece.kind, spoken(piece.text)) {
                findings.push(Finding::new(&file.path, line, "catalogue", say));
            }
        }
    }
    findings
}

fn physical(file: &File, findings: &mut Vec<Finding>) {
    let mut comment = false;
    for (number, line) in file.text.lines().enumerate() {
        let code = without_comments(line, &mut comment);
        for declaration in code.split([';', '{', '}']) {
            let Some((property, value)) = declaration.split_once(':') else { continue };
            let (property, value) = (property.trim(), value.trim());
            if let Some(say) = physical_property(property, value) {
                findings.push(Finding::new(&file.path, number + 1, "logical", say));
            }
        }
    }
}

fn physical_property(property: &str, value: &str) -> Option<String> {
    let sides = ["left", "right", "top", "bottom"];
    let boxed = ["margin", "padding", "border", "scroll-margin", "scroll-padding"];
    let at_a_side = sides.contains(&property)
        || boxed.iter().any(|b| {
            let side = property.strip_prefix(b).and_then(|rest| rest.strip_prefix('-'));
            side.is_some_and(|rest| sides.iter().any(|s| rest == *s || rest.starts_with(&format!("{s}-"))))
        });
    if at_a_side {
        return Some(format!(
            "`{property}` knows no right-to-left: say inline-start, inline-end, block-start or block-end"
        ));
    }
    let directed = ["text-align", "float", "clear", "caption-side"].contains(&property);
    (directed && ["left", "right"].iter().any(|side| value.starts_with(side))).then(|| {
        format!("`{property}: {value}` knows no right-to-left: say start, end, inline-start or inline-end")
    })
}

/// The line without what stands in comments; `inside` goes from line to line.
fn without_comments(line: &str, inside: &mut bool) -> String {
    let mut code = String::new();
    let mut rest = line;
    loop {
        let mark = if *inside { "*/" } else { "/*" };
        let Some((before, after)) = rest.split_once(mark) else { break };
        if !*inside {
            code.push_str(before);
        }
        *inside = !*inside;
        rest = after;
    }
    if !*inside {
        code.push_str(rest);
    }
    code
}

#[derive(Clone, Copy, PartialEq)]
enum PieceKind {
    Tag,
    Words,
}

struct Piece<'a> {
    kind: PieceKind,
    text: &'a str,
    at: usize,
}

/// A template cut into tags and the words between them; expressions, statements and comments end words and are left out.
fn pieces(template: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < template.len() {
        let rest = &template[at..];
        let skipped = [("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("<!--", "-->")]
            .iter()
            .find(|(open, _)| rest.starts_with(open))
            .map(|(_, close)| rest.find(close).map_or(rest.len(), |end| end + close.len()));
        if let Some(length) = skipped {
            at += length;
        } else if rest.starts_with('<') {
            let length = tag_length(rest);
            pieces.push(Piece { kind: PieceKind::Tag, text: &rest[..length], at });
            at += length;
        } else {
            let first = rest.chars().next().map_or(1, char::len_utf8);
            let length = rest[first..].find(['<', '{']).map_or(rest.len(), |end| end + first);
            pieces.push(Piece { kind: PieceKind::Words, text: &rest[..length], at });
            at += length;
        }
    }
    pieces
}

/// A tag ends at the first `>` that stands in no expression: `{% if n > 1 %}` inside a tag ends nothing.
fn tag_length(rest: &str) -> usize {
    let mut at = 1;
    while at < rest.len() {
        let here = &rest[at..];
        let inner = [("{{", "}}"), ("{%", "%}")].iter().find(|(open, _)| here.starts_with(open));
        if let Some((_, close)) = inner {
            at += here.find(close).map_or(here.len(), |end| end + close.len());
        } else if here.starts_with('>') {
            return at + 1;
        } else {
            at += here.chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

fn inline(tag: &str) -> Option<String> {
    let lower = tag.to_ascii_lowercase();
    if lower.starts_with("<style") {
        return Some("<style> is refused by our own policy: write it into the crate's stylesheet".to_owned());
    }
    if lower.starts_with("<script") && !lower.contains("src=") {
        return Some("a script inside the page is refused by our own policy: give it a file".to_owned());
    }
    for (name, value) in attributes(&lower) {
        if name == "style" {
            return Some(
                "style= is refused by our own policy: use a class, or an attribute that the stylesheet reads"
                    .to_owned(),
            );
        }
        if name.len() > 2 && name.starts_with("on") && name[2..].bytes().all(|b| b.is_ascii_alphabetic()) {
            return Some(format!("{name}= is refused by our own policy: let a script file listen"));
        }
        if value.starts_with("javascript:") {
            return Some("a javascript: address is refused by our own policy".to_owned());
        }
    }
    None
}

fn spoken(tag: &str) -> Option<String> {
    let said = attributes(tag).into_iter().find(|(name, value)| {
        SPOKEN.contains(&name.as_str()) && !value.contains("{{") && value.chars().any(char::is_alphabetic)
    })?;
    Some(format!("{}=\"{}\" is read by people: say it from messages/en.ftl", said.0, said.1))
}

/// Names and quoted values of a tag's attributes; expressions outside quotes are passed over.
fn attributes(tag: &str) -> Vec<(String, &str)> {
    let mut found = Vec::new();
    let mut rest = tag;
    while let Some(at) = rest.find("=\"") {
        let name =
            rest[..at].rsplit(|c: char| c.is_whitespace() || "}<\"'".contains(c)).next().unwrap_or_default();
        let value = &rest[at + 2..];
        let end = quote_end(value);
        found.push((name.to_owned(), &value[..end]));
        rest = value.get(end + 1..).unwrap_or_default();
    }
    found
}

/// Where the value's closing quote is; quotes inside `{{ }}` and `{% %}` close nothing.
fn quote_end(value: &str) -> usize {
    let mut at = 0;
    while at < value.len() {
        let here = &value[at..];
        let inner = [("{{", "}}"), ("{%", "%}")].iter().find(|(open, _)| here.starts_with(open));
        if let Some((_, close)) = inner {
            at += here.find(close).map_or(here.len(), |end| end + close.len());
        } else if here.starts_with('"') {
            return at;
        } else {
            at += here.chars().next().map_or(1, char::len_utf8);
        }
    }
    value.len()
}

fn sentence(words: &str) -> Option<String> {
    let count = words
        .split_whitespace()
        .filter(|word| !word.starts_with('&') && word.chars().filter(|c| c.is_alphabetic()).count() > 1)
        .count();
    let said = words.split_whitespace().collect::<Vec<_>>().join(" ");
    (count >= SENTENCE).then(|| format!("\"{said}\" is a sentence of ours: say it from messages/en.ftl"))
}
