//! What strangers send with a request: forms, cookies, headers, Markdown. All of it is read or left, and none of it does
//! anything.

use http::{HeaderMap, HeaderValue, header};
use proptest::prelude::*;
use web::ask::{bearer, cookie, decode, encode};
use web::cache::Encoding;
use web::reply::{check_match, safe_path};

fn headers(name: header::HeaderName, bytes: &[u8]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    if let Ok(value) = HeaderValue::from_bytes(bytes) {
        headers.insert(name, value);
    }
    headers
}

/// Pieces that mean something in Markdown or HTML, in any order, among any words.
fn markup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "<script>",
            "</script>",
            "<img src=x onerror=alert(1)>",
            "[a](javascript:alert(1))",
            "<svg/onload=alert(1)>",
            "<a href=\"data:text/html,x\">",
            "![",
            "](",
            ")",
            "`",
            "```\n",
            "<!--",
            "-->",
            "&#x3C;script&#x3E;",
            "<style>",
            "<iframe srcdoc=\"",
            "\"",
            "'",
            ">",
            "<",
            "\\",
            "\n\n",
            "\n> ",
            "\n- ",
            "| a | b |\n|---|---|\n",
            "[^1]",
            "[^1]: ",
            "<https://a.example/\"onclick=alert(1)>",
            "<math><mtext></mtext>",
            "<noscript>",
            "<template>",
            "\0",
            "jAvAsCrIpT:",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_form_reads_back_as_it_was_sent(pairs in prop::collection::vec((any::<String>(), any::<String>()), 0..6)) {
        let given: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let clean: Vec<(String, String)> =
            pairs.iter().map(|(name, value)| (name.replace('\0', ""), value.replace('\0', ""))).collect();
        prop_assert_eq!(decode(&encode(&given)), clean);
    }

    #[test]
    fn any_query_is_read(text in any::<String>()) {
        let pairs = decode(&text);
        let given: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        prop_assert_eq!(decode(&encode(&given)), pairs.clone());
    }

    #[test]
    fn headers_are_read_or_left(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        let cookies = headers(header::COOKIE, &bytes);
        if let Some(value) = cookie(&cookies, "plenary") {
            prop_assert!(!value.contains(';'));
        }
        bearer(&headers(header::AUTHORIZATION, &bytes));
        Encoding::accepted(&headers(header::ACCEPT_ENCODING, &bytes));
        let wanted = headers(header::IF_MATCH, &bytes);
        if wanted.contains_key(header::IF_MATCH) {
            let says_so = bytes.windows(3).any(|part| part == b"\"7\"") || bytes.trim_ascii() == b"*";
            prop_assert!(check_match(&wanted, 7).is_err() || says_so || std::str::from_utf8(&bytes).is_err() || !bytes.is_ascii());
        }
    }

    #[test]
    fn the_way_on_stays_here(next in prop_oneof![any::<String>(), "[/\\\\.:a-z@ \\t\\r\\n]{0,12}"]) {
        let path = safe_path(&next);
        prop_assert!(path.starts_with('/') && !path.starts_with("//"));
        prop_assert!(!path.contains('\\') && !path.chars().any(char::is_control));
    }

    #[test]
    fn markdown_makes_words_and_nothing_that_runs(text in markup()) {
        let html = web::markdown::to_html(&text);
        for mark in html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default().to_lowercase()) {
            let name: String = mark.chars().take_while(char::is_ascii_alphanumeric).collect();
            prop_assert!(!["script", "style", "iframe", "object", "embed", "svg", "math", "form", "input", "base", "link", "meta"].contains(&name.as_str()), "{}", html);
            let attributes = mark.replace("&quot;", "").replace("&#34;", "");
            for attribute in attributes.split('"').step_by(2) {
                prop_assert!(!attribute.contains(" on") || !attribute.trim_end().ends_with('='), "{}", html);
            }
            for scheme in ["=\"javascript:", "=\"data:", "=\"vbscript:"] {
                prop_assert!(!mark.contains(scheme), "{}", html);
            }
        }
    }
}
