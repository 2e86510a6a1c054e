//! Where a change was sent from: not from a page of somebody else's.

use http::{HeaderMap, Method, Uri, header};
use kernel::{Problem, ProblemKind};
use std::net::IpAddr;

/// Refuses a change that a browser sends on behalf of another site. Programs say nothing of where they come from
/// and bring a token instead of cookies; browsers always say so in `Sec-Fetch-Site` (Fetch Metadata, W3C) or,
/// older ones and those on plain http, in `Origin` (RFC 6454).
pub fn check(method: &Method, headers: &HeaderMap, public_url: &str) -> Result<(), Problem> {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return Ok(());
    }
    let value = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = value("sec-fetch-site") {
        return if matches!(site, "same-origin" | "none") { Ok(()) } else { Err(foreign()) };
    }
    let Some(origin) = headers.get(header::ORIGIN) else { return Ok(()) };
    let Ok(origin) = origin.to_str() else { return Err(foreign()) };
    if origin.eq_ignore_ascii_case(public_url) {
        return Ok(());
    }
    // The forum by its address, as on the loopback. A name that the forum does not know is not believed: whoever owns
    // it may let it lead here. A forum that has no public address yet has no other name than the one it is called by.
    let called = origin.parse::<Uri>().ok().and_then(|uri| uri.authority().cloned());
    match (called, value("host")) {
        (Some(called), Some(host))
            if called.as_str().eq_ignore_ascii_case(host)
                && (is_address(called.host()) || is_unnamed(public_url)) =>
        {
            Ok(())
        }
        _ => Err(foreign()),
    }
}

/// An address rather than a name that somebody may own.
fn is_address(host: &str) -> bool {
    host == "localhost" || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok()
}

fn is_unnamed(public_url: &str) -> bool {
    public_url.parse::<Uri>().ok().and_then(|uri| uri.host().map(is_address)).unwrap_or(true)
}

fn foreign() -> Problem {
    Problem::new(ProblemKind::NotAllowed, "this was sent from a page of another site")
        .said_by("sent-from-elsewhere")
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderName, HeaderValue};

    #[test]
    fn only_our_own_pages_may_send_changes() {
        let table: [(&str, &[(&'static str, &'static str)], bool); 11] = [
            ("GET", &[("sec-fetch-site", "cross-site")], true),
            ("POST", &[], true),
            ("POST", &[("sec-fetch-site", "same-origin"), ("origin", "null")], true),
            ("POST", &[("sec-fetch-site", "cross-site")], false),
            ("POST", &[("sec-fetch-site", "same-site")], false),
            ("POST", &[("origin", "https://forum.example.org"), ("host", "inside:8080")], true),
            ("POST", &[("origin", "http://localhost:8080"), ("host", "localhost:8080")], true),
            ("POST", &[("origin", "https://evil.example"), ("host", "forum.example.org")], false),
            ("POST", &[("origin", "https://evil.example"), ("host", "evil.example")], false),
            ("POST", &[("origin", "http://[::1]:8080"), ("host", "[::1]:8080")], true),
            ("DELETE", &[("origin", "null"), ("host", "forum.example.org")], false),
        ];
        for (method, pairs, expected) in table {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
            }
            let method = Method::from_bytes(method.as_bytes()).unwrap();
            let checked = check(&method, &headers, "https://forum.example.org");
            assert_eq!(checked.is_ok(), expected, "{method} {pairs:?}");
        }
        let headers = HeaderMap::from_iter([
            (header::ORIGIN, HeaderValue::from_static("http://forum.local:8080")),
            (header::HOST, HeaderValue::from_static("forum.local:8080")),
        ]);
        assert!(check(&Method::POST, &headers, "http://127.0.0.1:8080").is_ok());
        assert!(check(&Method::POST, &headers, "https://forum.example.org").is_err());
    }
}
