//! Which encoding a text file is in: UTF-8 and UTF-16 with or without a mark, else Windows-1252.

use std::borrow::Cow;

use super::ExtractError;

/// Letters looked at to recognise UTF-16 without a mark.
const SAMPLE: usize = 2048;

pub(super) fn is_utf16(bytes: &[u8]) -> bool {
    utf16(bytes).is_some()
}

/// UTF-16's byte order, by its mark or by which order makes a text of the bytes: in any script a table has spaces,
/// digits, separators or line ends, each with a zero byte, which no other encoding of a text has.
fn utf16(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    if bytes.starts_with(b"\xFF\xFE") {
        return Some(encoding_rs::UTF_16LE);
    }
    if bytes.starts_with(b"\xFE\xFF") {
        return Some(encoding_rs::UTF_16BE);
    }
    let little = plain_letters(bytes, u16::from_le_bytes);
    let big = plain_letters(bytes, u16::from_be_bytes);
    match (little, big) {
        (Some(little), big) if little > big.unwrap_or(0) => Some(encoding_rs::UTF_16LE),
        (little, Some(big)) if big > little.unwrap_or(0) => Some(encoding_rs::UTF_16BE),
        _ => None,
    }
}

/// How many letters of ASCII stand at the beginning of what would be a text in UTF-16; `None`: it is none.
fn plain_letters(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<usize> {
    let units: Vec<u16> = bytes.chunks_exact(2).take(SAMPLE).map(|pair| unit([pair[0], pair[1]])).collect();
    // What the sample ends with may be half a letter.
    let whole = match units.split_last() {
        Some((0xD800..=0xDBFF, whole)) => whole,
        _ => &units,
    };
    let (mut plain, mut controls) = (0, 0);
    for letter in char::decode_utf16(whole.iter().copied()) {
        match letter.ok()? {
            '\0' => return None,
            '\t'..='\r' | ' '..='~' => plain += 1,
            letter if letter.is_control() => controls += 1,
            _ => {}
        }
    }
    (plain * 100 >= whole.len() && controls <= whole.len() / 1_000).then_some(plain)
}

/// The text of a file, borrowed when it is UTF-8 already; the byte order mark is taken off. And whether its encoding is
/// a guess: Windows-1252 is what is left when nothing else fits, and gives letters to any bytes.
pub(super) fn decode<'b>(bytes: &'b [u8], name: &str) -> Result<(Cow<'b, str>, bool), ExtractError> {
    if let Some(encoding) = utf16(bytes) {
        let (text, broken) = encoding.decode_with_bom_removal(bytes);
        if broken {
            return Err(ExtractError::BrokenUtf16 { name: name.to_owned() });
        }
        return Ok((text, false));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((Cow::Borrowed(text), false));
    }
    if let Some(error) = broken_utf8(bytes) {
        return Err(error);
    }
    let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes);
    Ok((text, true))
}

/// A text that has more whole UTF-8 sequences than stray bytes is UTF-8 that broke, not Windows-1252: there a
/// sequence of an accented capital and a fitting symbol is rare.
fn broken_utf8(bytes: &[u8]) -> Option<ExtractError> {
    let mut whole = 0;
    let mut stray = 0;
    let mut first_stray = None;
    let mut at = 0;
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        at += chunk.valid().len();
        if !chunk.invalid().is_empty() {
            first_stray.get_or_insert(at);
            stray += 1;
            at += chunk.invalid().len();
        }
    }
    let first = first_stray.filter(|_| whole > stray)?;
    let line = bytes[..first].split(|&byte| byte == b'\n').count();
    Some(ExtractError::BrokenUtf8 { line, byte: bytes[first] })
}
