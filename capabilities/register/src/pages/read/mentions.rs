//! A narrative as HTML, with the numbers in which it speaks of other recommendations made into links.
//!
//! Only links that are kept are drawn: what the words mean was decided when they were filed. The numbers are marked in
//! the Markdown with characters that no text holds, and the marks become links once everything harmful is out, so
//! that no words can make a link of ours, and none of ours lands inside another link or in code.

use super::register::address;
use crate::cross_reference::{Labels, references};
use uuid::Uuid;

/// Unicode noncharacters: for use inside a program, never in a text.
const OPEN: char = '\u{fdd0}';
const MIDDLE: char = '\u{fdd1}';
const CLOSE: char = '\u{fdd2}';
const MARKS: [char; 3] = [OPEN, MIDDLE, CLOSE];

/// Clean HTML of a narrative that assesses `own`; `labels` are the numbers it is known to speak of.
pub fn narrative(markdown: &str, own: &[Uuid], labels: &Labels<Uuid>) -> String {
    let plain: String = markdown.chars().filter(|letter| !MARKS.contains(letter)).collect();
    let found = references(&plain, own, labels);
    if found.is_empty() {
        return web::markdown::to_html(&plain);
    }
    let mut marked = String::with_capacity(plain.len() + found.len() * 12);
    let mut at = 0;
    for (place, mention) in found.iter().enumerate() {
        if is_inside_address(&plain, mention.range.start) {
            continue;
        }
        marked.push_str(&plain[at..mention.range.start]);
        marked.push(OPEN);
        marked.push_str(&place.to_string());
        marked.push(MIDDLE);
        marked.push_str(&plain[mention.range.clone()]);
        marked.push(CLOSE);
        at = mention.range.end;
    }
    marked.push_str(&plain[at..]);
    let targets: Vec<Uuid> = found.iter().map(|mention| mention.target).collect();
    linked(&web::markdown::to_html(&marked), &targets)
}

/// Whether the word around a place is an address, which a mark would spoil.
fn is_inside_address(text: &str, at: usize) -> bool {
    let start = text[..at].rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let end = text[at..].find(char::is_whitespace).map_or(text.len(), |space| at + space);
    let word = text[start..].get(..end.saturating_sub(start)).unwrap_or_default();
    word.contains("://") || word.contains("](")
}

fn linked(html: &str, targets: &[Uuid]) -> String {
    let mut out = String::with_capacity(html.len() + targets.len() * 60);
    let mut rest = html;
    let mut closed_off = 0_usize;
    while let Some(at) = rest.find(['<', OPEN, MIDDLE, CLOSE]) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(inside) = rest.strip_prefix(OPEN) {
            let (label, target, after) = mark(inside, targets);
            match target {
                Some(target) if closed_off == 0 => {
                    out.push_str("<a href=\"");
                    out.push_str(&address(target));
                    out.push_str("\">");
                    out.push_str(label);
                    out.push_str("</a>");
                }
                _ => out.push_str(label),
            }
            rest = after;
        } else if rest.starts_with('<') {
            let end = tag_end(rest);
            let tag = &rest[..end];
            match tag_name(tag) {
                ("a" | "code" | "pre", true) => closed_off += 1,
                ("a" | "code" | "pre", false) => closed_off = closed_off.saturating_sub(1),
                _ => {}
            }
            unmarked(tag, &mut out);
            rest = &rest[end..];
        } else {
            rest = rest.strip_prefix(MARKS).unwrap_or_default();
        }
    }
    out.push_str(rest);
    out
}

/// After an opening mark: the number's words, whom they mean, and what follows.
fn mark<'h>(inside: &'h str, targets: &[Uuid]) -> (&'h str, Option<Uuid>, &'h str) {
    let Some((place, labelled)) = inside.split_once(MIDDLE) else { return ("", None, inside) };
    let Some((label, after)) = labelled.split_once(CLOSE) else { return ("", None, labelled) };
    let target = place.parse::<usize>().ok().and_then(|place| targets.get(place)).copied();
    (label, target, after)
}

/// Where a tag ends; a `>` in quotes is none.
fn tag_end(text: &str) -> usize {
    let mut quoted = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quoted, byte) {
            (Some(quote), _) if quote == byte => quoted = None,
            (None, b'"' | b'\'') => quoted = Some(byte),
            (None, b'>') => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// A tag's name, and whether it opens.
fn tag_name(tag: &str) -> (&str, bool) {
    let inside = tag.trim_start_matches('<');
    let opens = !inside.starts_with('/');
    let name = inside.trim_start_matches('/');
    (&name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())], opens)
}

/// A tag without the marks that fell into its attributes.
fn unmarked(tag: &str, out: &mut String) {
    let mut rest = tag;
    while let Some((before, inside)) = rest.split_once(OPEN) {
        out.push_str(before);
        let (label, _, after) = mark(inside, &[]);
        out.push_str(label);
        rest = after;
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: Uuid = Uuid::from_u128(1);
    const OTHER: Uuid = Uuid::from_u128(65);

    fn drawn(markdown: &str) -> String {
        let labels = Labels::from_iter([("65", OTHER)]);
        narrative(markdown, &[OWN], &labels)
    }

    fn link() -> String {
        format!("<a href=\"{}\">65</a>", address(OTHER))
    }

    #[test]
    fn a_number_spoken_of_becomes_a_link() {
        assert_eq!(
            drawn("See the assessment for **recommendation 65**.\n\nDone in 2012."),
            format!(
                "<p>See the assessment for <strong>recommendation {}</strong>.</p>\n<p>Done in 2012.</p>\n",
                link()
            )
        );
    }

    #[test]
    fn no_link_stands_in_another_or_in_code() {
        let outer = drawn("[see recommendation 65](https://example.org)");
        assert_eq!(outer.matches("<a ").count(), 1, "{outer}");
        assert!(outer.contains("see recommendation 65</a>"), "{outer}");
        assert!(!drawn("`see recommendation 65`").contains("<a "));
        let titled = drawn("[x](https://example.org \"see recommendation 65\")");
        assert_eq!(titled.matches("<a ").count(), 1, "{titled}");
        assert!(!titled.contains(OPEN) && !titled.contains("recommendations/"), "{titled}");
    }

    #[test]
    fn marks_in_the_words_make_nothing() {
        let forged = format!("see recommendation 65, {OPEN}0{MIDDLE}<b>evil</b>{CLOSE}");
        let html = drawn(&forged);
        assert_eq!(html.matches("<a ").count(), 1, "{html}");
        assert!(!html.contains(MARKS), "{html}");
        assert!(!html.contains("<script"), "{}", drawn("<script>see recommendation 65</script>"));
    }
}
