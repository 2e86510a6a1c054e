//! Letters from bytes, also where a mail names its character set wrongly or not at all.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{Encoding as Transfer, Message as Parsed, MessagePart, MimeHeaders as _};
use std::borrow::Cow;

/// A part's words. `read` is what the parser made of it, which believes every label.
pub(super) fn text_of<'p>(parsed: &Parsed<'_>, part: &MessagePart<'_>, read: &'p str) -> Cow<'p, str> {
    let label = part.content_type().and_then(|kind| kind.attribute("charset"));
    let bytes = (!part.is_encoding_problem).then(|| bytes(parsed, part)).flatten();
    match bytes.and_then(|bytes| decoded(&bytes, label)) {
        Some(text) => Cow::Owned(text),
        None => Cow::Borrowed(read),
    }
}

/// As they were before they were made fit for the wire.
fn bytes(parsed: &Parsed<'_>, part: &MessagePart<'_>) -> Option<Vec<u8>> {
    let raw = parsed.raw_message.get(part.offset_body as usize..part.offset_end as usize)?;
    match part.encoding {
        Transfer::None => Some(raw.to_vec()),
        Transfer::Base64 => base64_decode(raw),
        Transfer::QuotedPrintable => quoted_printable_decode(raw),
    }
}

/// `None`: better left to the parser.
///
/// A label of an encoding in which each letter has several bytes is believed where it fits, since nothing else would.
/// Else bytes that are sound UTF-8 are UTF-8, whatever the label says: by chance they never are. Then the label; then
/// what programs without one usually mean.
fn decoded(bytes: &[u8], label: Option<&str>) -> Option<String> {
    let named = label.and_then(|label| Encoding::for_label(label.trim().as_bytes()));
    // UTF-7 and the like are the parser's.
    if label.is_some_and(|label| label.trim().to_ascii_lowercase().starts_with("utf-7")) {
        return None;
    }
    if let Some(named) = named.filter(|named| !named.is_single_byte() && *named != UTF_8) {
        let (text, _, is_wrong) = named.decode(bytes);
        if !is_wrong {
            return Some(text.into_owned());
        }
    }
    let unmarked = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(unmarked) {
        return Some(text.to_owned());
    }
    let fallback = named.filter(|named| *named != UTF_8).unwrap_or(WINDOWS_1252);
    Some(fallback.decode(bytes).0.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_read_as_well_as_can_be() {
        let table: [(&[u8], Option<&str>, &str); 10] = [
            ("Привет".as_bytes(), Some("utf-8"), "Привет"),
            ("Привет".as_bytes(), Some("iso-8859-1"), "Привет"),
            ("Привет".as_bytes(), None, "Привет"),
            (b"caf\xe9", Some("utf-8"), "café"),
            (b"caf\xe9", None, "café"),
            (b"caf\xe9", Some("no-such-set"), "café"),
            (b"\xcf\xf0\xe8\xe2\xe5\xf2", Some("windows-1251"), "Привет"),
            (b"\xd0\xd2\xc9\xd7\xc5\xd4", Some("KOI8-R"), "привет"),
            (b"\xc4\xe3\xba\xc3", Some("gb2312"), "你好"),
            (b"\xe3\xd1\xcd\xc8\xc7", Some("windows-1256"), "مرحبا"),
        ];
        for (bytes, label, expected) in table {
            assert_eq!(decoded(bytes, label).as_deref(), Some(expected), "{label:?}");
        }
        assert_eq!(decoded(b"+BB8-", Some("utf-7")), None);
    }
}
