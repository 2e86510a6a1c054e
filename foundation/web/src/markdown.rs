//! What people write, as HTML that can do no harm: Markdown first, then everything but plain text marks is taken out.

use comrak::arena_tree::NodeEdge;
use comrak::nodes::{ListType, NodeValue};
use std::fmt::Write as _;
use std::sync::OnceLock;

/// Markdown to clean HTML. Headings, images and raw HTML do not survive; links open nothing by themselves and
/// pass no credit on.
pub fn to_html(markdown: &str) -> String {
    cleaner().clean(&unclean(markdown)).to_string()
}

/// The same for a text that is a page of its own, with its headings: the page's title is the only one of the first
/// order, and what stands below it has two.
pub fn to_page(markdown: &str) -> String {
    static CLEANER: OnceLock<ammonia::Builder<'static>> = OnceLock::new();
    let cleaner = CLEANER.get_or_init(|| {
        let mut cleaner = builder();
        cleaner.add_tags(["h2", "h3"]);
        cleaner
    });
    cleaner.clean(&unclean(markdown)).to_string()
}

/// The words without their marks, for where there is no HTML: a paragraph, an item, a row of a table each on a line of
/// its own. An address that is not among the words stands behind them in brackets.
pub fn to_words(markdown: &str) -> String {
    let arena = comrak::Arena::new();
    let root = comrak::parse_document(&arena, markdown, &options());
    let mut words = String::new();
    for edge in root.traverse() {
        match edge {
            NodeEdge::Start(node) => match &node.data().value {
                NodeValue::Text(text) => words.push_str(text),
                NodeValue::Code(code) => words.push_str(&code.literal),
                NodeValue::CodeBlock(block) => words.push_str(block.literal.trim_end()),
                NodeValue::SoftBreak | NodeValue::LineBreak => words.push('\n'),
                NodeValue::Item(item) if item.list_type == ListType::Ordered => {
                    // Itself counts among those before it.
                    let number = first_number(node) + node.preceding_siblings().count() - 1;
                    let _ = write!(words, "{number}. ");
                }
                NodeValue::Item(_) => words.push_str("• "),
                _ => {}
            },
            NodeEdge::End(node) => match &node.data().value {
                NodeValue::Link(link) if leads_somewhere(&link.url) && !words.ends_with(&link.url) => {
                    let _ = write!(words, " ({})", link.url);
                }
                NodeValue::TableCell => words.push(' '),
                value if value.block() && !words.ends_with('\n') => words.push('\n'),
                _ => {}
            },
        }
    }
    let lines = words.lines().map(str::trim_end).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// What the first item of this item's list is numbered.
fn first_number(item: comrak::nodes::Node<'_>) -> usize {
    item.parent().map_or(1, |list| match &list.data().value {
        NodeValue::List(list) => list.start,
        _ => 1,
    })
}

fn options() -> comrak::Options<'static> {
    let mut options = comrak::Options::default();
    options.extension.autolink = true;
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.render.hardbreaks = true;
    options
}

fn unclean(markdown: &str) -> String {
    let options = options();
    let arena = comrak::Arena::new();
    let root = comrak::parse_document(&arena, markdown, &options);
    let links: Vec<_> = root
        .descendants()
        .filter(|node| matches!(&node.data().value, NodeValue::Link(link) if !leads_somewhere(&link.url)))
        .collect();
    for link in links {
        // Its words stay where they are.
        while let Some(word) = link.first_child() {
            link.insert_before(word);
        }
        link.detach();
    }
    for node in root.descendants() {
        if let NodeValue::Heading(heading) = &mut node.data_mut().value {
            heading.level = heading.level.clamp(2, 3);
        }
    }
    let mut html = String::new();
    comrak::format_html(root, &options, &mut html).expect("writing to a string does not fail");
    html
}

/// The schemes a link may have.
const SCHEMES: [&str; 3] = ["http", "https", "mailto"];

/// Whether something stands behind a link once it is cleaned: without that it would lead to the page it is on.
fn leads_somewhere(address: &str) -> bool {
    if address.trim().is_empty() || address.chars().any(char::is_control) {
        return false;
    }
    let scheme = address.split(['/', '?', '#']).next().and_then(|first| first.split_once(':'));
    scheme.is_none_or(|(scheme, _)| SCHEMES.contains(&scheme.trim().to_lowercase().as_str()))
}

fn cleaner() -> &'static ammonia::Builder<'static> {
    static CLEANER: OnceLock<ammonia::Builder<'static>> = OnceLock::new();
    CLEANER.get_or_init(builder)
}

fn builder() -> ammonia::Builder<'static> {
    let mut cleaner = ammonia::Builder::default();
    cleaner
        .tags(
            [
                "p",
                "br",
                "em",
                "strong",
                "del",
                "ul",
                "ol",
                "li",
                "blockquote",
                "code",
                "pre",
                "a",
                "table",
                "thead",
                "tbody",
                "tr",
                "th",
                "td",
                "hr",
            ]
            .into(),
        )
        .url_schemes(SCHEMES.into())
        .link_rel(Some("nofollow noopener"));
    cleaner
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_without_marks_are_all_there() {
        let table = [
            ("Six people. **Every view** stands.", "Six people. Every view stands."),
            ("One\n\nTwo *and*\nthree", "One\nTwo and\nthree"),
            ("# Head\n- a\n- `b`\n\n> said", "Head\n• a\n• b\nsaid"),
            (
                "[Minutes](https://a.example/b) https://c.example",
                "Minutes (https://a.example/b) https://c.example",
            ),
            ("[Here](javascript:alert(1)) <b>bold</b>", "Here bold"),
            ("| a | b |\n|---|---|\n| 1 | 2 |", "a b\n1 2"),
            ("3. three\n4. four\n\n   more", "3. three\n4. four\nmore"),
            ("", ""),
        ];
        for (markdown, words) in table {
            assert_eq!(to_words(markdown), words, "{markdown:?}");
        }
    }

    #[test]
    fn nothing_that_runs_survives() {
        for evil in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "[x](javascript:alert(1))",
            "<a href=\"data:text/html,x\">x</a>",
            "<svg/onload=alert(1)>",
            "<p style=\"position:fixed\" onclick=\"x\">x</p>",
            "<iframe src=//evil.example></iframe>",
        ] {
            let html = to_html(evil).to_lowercase();
            for sign in [
                "<script",
                "onerror",
                "javascript:",
                "data:",
                "onload",
                "style=",
                "onclick",
                "<iframe",
                "<img",
            ] {
                assert!(
                    !html.contains(&format!("={sign}"))
                        && !html.contains(&format!("<{}", sign.trim_start_matches('<'))),
                    "{evil} -> {html}"
                );
            }
        }
    }

    #[test]
    fn a_link_that_leads_nowhere_is_words() {
        for nowhere in [
            "[*x* y](javascript:alert(1))",
            "[*x* y]()",
            "[*x* y](<  >)",
            "[*x* y](JavaScript:alert(1) \"title\")",
            "[*x* y](< javascript:alert(1)>)",
            "[*x* y](java&#10;script:alert(1))",
            "[*x* y](data:text/html,x)",
            "[*x* y](ftp://example.org/)",
            "[*x* y][1]\n\n[1]: vbscript:x",
        ] {
            assert_eq!(to_html(nowhere), "<p><em>x</em> y</p>\n", "{nowhere}");
        }
        for somewhere in ["/register?q=a:b", "#contribute", "HTTPS://example.org/", "mailto:a@example.org"] {
            let html = to_html(&format!("[x]({somewhere})"));
            assert!(html.contains(&format!("<a href=\"{somewhere}\"")), "{html}");
        }
    }

    #[test]
    fn a_page_has_headings_below_its_title_and_nothing_else_has() {
        let text = "# One\n\n## Two\n\n#### Four\n\n<script>x</script>";
        assert_eq!(to_page(text), "<h2>One</h2>\n<h2>Two</h2>\n<h3>Four</h3>\n\n");
        assert!(!to_html(text).contains("<h"));
    }

    #[test]
    fn what_people_mean_is_kept() {
        assert_eq!(to_html("a *b*\n\nc"), "<p>a <em>b</em></p>\n<p>c</p>\n");
        assert!(to_html("see https://example.org/x").contains("href=\"https://example.org/x\""));
        assert!(
            to_html("[65](/register/recommendations/1)").contains("href=\"/register/recommendations/1\"")
        );
    }
}
