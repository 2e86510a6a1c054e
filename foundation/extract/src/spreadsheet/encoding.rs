//! Which encoding a text file is in: UTF-8 and UTF-16 with or without a mark, else Windows-1252.

use std::borrow::Cow;

use super::ExtractError;

/// Bytes looked at to recognise UTF-16 without a mark.
const SAMPLE: usize = 4096;

pub(super) fn is_utf16(bytes: &[u8]) -> bool {
    utf16(bytes).is_some()
}

/// UTF-16's byte order, by its mark or by where the zeros stand: the first half of the alphabets of Europe and all
/// separators have one zero byte each.
fn utf16(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    if bytes.starts_with(b"\xFF\xFE") {
        return Some(encoding_rs::UTF_16LE);
    }
    if bytes.starts_with(b"\xFE\xFF") {
        return Some(encoding_rs::UTF_16BE);
    }
    let sample = &bytes[..bytes.len().min(SAMPLE) & !1];
    let pairs = sample.len() / 2;
    let zeros = |place: usize| sample.iter().skip(place).step_by(2).filter(|&&byte| byte == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    if pairs < 2 {
        return None;
    }
    match () {
        () if second * 3 >= pairs && first * 20 <= pairs => Some(encoding_rs::UTF_16LE),
        () if first * 3 >= pairs && second * 20 <= pairs => Some(encoding_rs::UTF_16BE),
        () => None,
    }
}

/// The text of a file, borrowed when it is UTF-8 already; the byte order mark is taken off.
pub(super) fn decode<'b>(bytes: &'b [u8], name: &str) -> Result<Cow<'b, str>, ExtractError> {
    if let Some(encoding) = utf16(bytes) {
        let (text, broken) = encoding.decode_with_bom_removal(bytes);
        if broken {
            return Err(ExtractError::BrokenUtf16 { name: name.to_owned() });
        }
        return Ok(text);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(Cow::Borrowed(text));
    }
    if let Some(error) = broken_utf8(bytes) {
        return Err(error);
    }
    let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes);
    Ok(text)
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
