//! What people write, as HTML that can do no harm: Markdown first, then everything but plain text marks is taken out.

use std::sync::OnceLock;

/// Markdown to clean HTML. Headings, images and raw HTML do not survive; links open nothing by themselves and
/// pass no credit on.
pub fn to_html(markdown: &str) -> String {
    let mut options = comrak::Options::default();
    options.extension.autolink = true;
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.render.hardbreaks = true;
    let html = comrak::markdown_to_html(markdown, &options);
    cleaner().clean(&html).to_string()
}

fn cleaner() -> &'static ammonia::Builder<'static> {
    static CLEANER: OnceLock<ammonia::Builder<'static>> = OnceLock::new();
    CLEANER.get_or_init(|| {
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
            .url_schemes(["http", "https", "mailto"].into())
            .link_rel(Some("nofollow noopener"));
        cleaner
    })
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn what_people_mean_is_kept() {
        assert_eq!(to_html("a *b*\n\nc"), "<p>a <em>b</em></p>\n<p>c</p>\n");
        assert!(to_html("see https://example.org/x").contains("href=\"https://example.org/x\""));
        assert!(
            to_html("[65](/register/recommendations/1)").contains("href=\"/register/recommendations/1\"")
        );
    }
}
