//! What a mail may have before anybody parses it: a few megabytes can be crafted so that they become gigabytes in memory,
//! or a million messages in each other.

use super::{LARGEST, Unreadable};

/// Lines that look like a header, anywhere in the mail.
const MOST_HEADERS: usize = 20_000;
/// Lines that look like the begin of a part.
const MOST_PARTS: usize = 10_000;
/// How often a type of content is named: how deep parts can stand in each other.
const MOST_TYPES: usize = 500;
/// The longest line of headers, with what is folded into it.
pub(super) const LONGEST_HEADERS: usize = 512 * 1024;

pub(super) fn check(bytes: &[u8]) -> Result<(), Unreadable> {
    if bytes.len() > LARGEST {
        return Err(Unreadable::TooLarge);
    }
    let (mut headers, mut parts, mut types) = (0, 0, 0);
    let (mut head, mut in_head) = (0, true);
    for line in bytes.split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if in_head {
            head += line.len();
            in_head = !line.is_empty();
        }
        if line.starts_with(b"--") {
            parts += 1;
        }
        if is_header(line) {
            headers += 1;
            let name = line.get(..12).unwrap_or_default();
            if name.eq_ignore_ascii_case(b"content-type") {
                types += 1;
            }
        }
    }
    let caps = [
        (head, "bytes of headers", LONGEST_HEADERS),
        (headers, "headers", MOST_HEADERS),
        (parts, "parts", MOST_PARTS),
        (types, "types of content", MOST_TYPES),
    ];
    match caps.into_iter().find(|(seen, _, most)| seen > most) {
        Some((_, what, most)) => Err(Unreadable::TooMany { what, most }),
        None => Ok(()),
    }
}

/// `Name:` at its begin; base64 and quoted-printable have no colon so near.
fn is_header(line: &[u8]) -> bool {
    let name = line.iter().take(80).take_while(|byte| byte.is_ascii_graphic() && **byte != b':').count();
    let rest = line[name..].iter().take(20).find(|byte| **byte != b' ' && **byte != b'\t');
    rest == Some(&b':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_to_grow_is_refused_before_it_is_parsed() {
        let nested = "Content-Type: message/rfc822\r\n\r\n".repeat(MOST_TYPES + 1);
        let spaced = "content-TYPE : message/rfc822\r\n\r\n".repeat(MOST_TYPES + 1);
        let headers = "a:\n".repeat(MOST_HEADERS + 1);
        let parts =
            format!("Content-Type: multipart/mixed; boundary=b\n\n{}", "--b\n\n".repeat(MOST_PARTS + 1));
        let long = format!("Subject: x\r\n{}", " folded\r\n".repeat(LONGEST_HEADERS / 7 + 1));
        for (mail, what) in [
            (nested, "types of content"),
            (spaced, "types of content"),
            (headers, "headers"),
            (parts, "parts"),
            (long, "bytes of headers"),
        ] {
            assert!(
                matches!(check(mail.as_bytes()), Err(Unreadable::TooMany { what: said, .. }) if said == what),
                "{what}"
            );
        }
        assert_eq!(check(&vec![b'x'; LARGEST + 1]), Err(Unreadable::TooLarge));
        assert_eq!(check(b"Subject: x\r\n\r\nHello"), Ok(()));
    }
}
