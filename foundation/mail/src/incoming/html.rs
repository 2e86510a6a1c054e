//! The words of a mail that is HTML alone. What it quotes gets the `>` that a text mail would have, so that both are parted
//! alike. Nothing of it is ever shown as HTML.

use mail_parser::decoders::html::html_to_text;

/// Deeper quotations read as this deep.
const DEEPEST: usize = 5;

/// Marks that mail programs put around what they quote without saying `blockquote`.
const QUOTING: [&str; 6] =
    ["gmail_quote", "yahoo_quoted", "divRplyFwdMsg", "appendonsend", "_MailOriginal", "OLK_SRC_BODY_SECTION"];
const LINES: [&str; 16] = [
    "p",
    "div",
    "br",
    "tr",
    "table",
    "ul",
    "ol",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "blockquote",
];

pub(super) fn to_text(html: &str) -> String {
    let mut out = Out::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.words(&rest[..at]);
        rest = &rest[at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
            continue;
        }
        let Some(end) = rest.find('>') else {
            rest = "";
            break;
        };
        let tag = &rest[1..end];
        rest = &rest[end + 1..];
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        let name = name.to_ascii_lowercase();
        match name.as_str() {
            "script" | "style" | "head" | "title" if !tag.starts_with('/') => rest = behind(rest, &name),
            "blockquote" => {
                out.end_line();
                out.depth = if tag.starts_with('/') { out.depth.saturating_sub(1) } else { out.depth + 1 };
            }
            name if LINES.contains(&name) => out.line_of(name, tag),
            "td" | "th" => out.line.push(' '),
            _ => {}
        }
        if QUOTING.iter().any(|mark| tag.contains(mark)) {
            // To the end of the mail: what closes it is not told apart from what closes others.
            out.end_line();
            out.is_quoting = true;
        }
    }
    out.words(rest);
    out.end_line();
    out.text
}

/// What follows the element's end.
fn behind<'h>(html: &'h str, name: &str) -> &'h str {
    let mut from = 0;
    while let Some(at) = html[from..].find("</") {
        let at = from + at;
        let found = html.as_bytes().get(at + 2..at + 2 + name.len());
        if found.is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes())) {
            return html[at..].find('>').map_or("", |end| &html[at + end + 1..]);
        }
        from = at + 2;
    }
    ""
}

#[derive(Default)]
struct Out {
    text: String,
    line: String,
    depth: usize,
    is_quoting: bool,
    empty: usize,
}

impl Out {
    fn words(&mut self, run: &str) {
        if run.trim().is_empty() {
            if !run.is_empty() && !self.line.is_empty() {
                self.line.push(' ');
            }
            return;
        }
        if run.starts_with(char::is_whitespace) {
            self.line.push(' ');
        }
        // Entities and runs of white space are the parser's to know.
        self.line.push_str(html_to_text(run).trim());
        if run.ends_with(char::is_whitespace) {
            self.line.push(' ');
        }
    }

    fn line_of(&mut self, name: &str, tag: &str) {
        if name == "br" {
            self.put_line();
            return;
        }
        self.end_line();
        if matches!(name, "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "ul" | "ol" | "table") {
            self.blank();
        }
        if name == "li" && !tag.starts_with('/') {
            self.line.push_str("- ");
        }
    }

    fn end_line(&mut self) {
        if !self.line.trim().is_empty() {
            self.put_line();
        }
        self.line.clear();
    }

    fn blank(&mut self) {
        if self.empty == 0 && !self.text.is_empty() {
            self.put_line();
        }
    }

    fn put_line(&mut self) {
        let depth = (self.depth + usize::from(self.is_quoting)).min(DEEPEST);
        let line = std::mem::take(&mut self.line);
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        self.empty = if line.is_empty() { self.empty + 1 } else { 0 };
        // More than two empty lines say nothing more.
        if self.empty > 2 {
            return;
        }
        if depth > 0 {
            self.text.push_str(&">".repeat(depth));
            self.text.push_str(if line.is_empty() { "" } else { " " });
        }
        self.text.push_str(&line);
        self.text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::to_text;

    #[test]
    fn words_and_lines_stay_and_the_rest_goes() {
        let html = "<html><head><style>p{}</style></head><body><p>R&eacute;ports &amp; <b>all</b> of\n them</p>\
                    <script>alert('<p>no</p>')</script><ul><li>one</li><li>two</li></ul>line<br>next<!-- <p>no -->\
                    <blockquote>asked<blockquote>before</blockquote></blockquote></body>";
        assert_eq!(
            to_text(html).trim(),
            "Réports & all of them\n\n- one\n- two\n\nline\nnext\n> asked\n>> before"
        );
    }

    #[test]
    fn what_a_program_quotes_in_its_own_way_is_quoted() {
        let html =
            "<div>Yes.</div><div class=\"gmail_quote\"><div>On Monday Anna wrote:</div><p>Is it?</p></div>";
        assert_eq!(to_text(html).trim(), "Yes.\n> On Monday Anna wrote:\n>\n> Is it?\n>");
    }

    #[test]
    fn broken_markup_ends() {
        for html in [
            "<",
            "<p",
            "<!--",
            "<script>",
            "</",
            "<blockquote>".repeat(10_000).as_str(),
            "&",
            "&#99999999;",
            "<p>é<",
        ] {
            assert!(to_text(html).len() < 1_000, "{html}");
        }
    }
}
