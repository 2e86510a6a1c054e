//! What a file holds, told from its first bytes, and whether its name says so.

use super::ExtractError;
use super::archive::Archive;

pub(super) enum Kind<'b> {
    Xlsx(Archive<'b>),
    Ods(Archive<'b>),
    /// `separator` is given where the name fixes it.
    Delimited {
        separator: Option<u8>,
    },
}

const EXCEL: &str = "an Excel workbook";
const OPEN_DOCUMENT: &str = "an OpenDocument spreadsheet";
const TEXT: &str = "delimited text";

/// What the name promises.
#[derive(Clone, Copy, PartialEq)]
enum Ending {
    None,
    Xlsx,
    Ods,
    Csv,
    Tsv,
}

impl Ending {
    fn of(name: &str) -> Result<Self, ExtractError> {
        let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let Some((_, ending)) = file.rsplit_once('.') else { return Ok(Self::None) };
        match ending.to_ascii_lowercase().as_str() {
            "xlsx" | "xlsm" => Ok(Self::Xlsx),
            "ods" => Ok(Self::Ods),
            "csv" | "txt" => Ok(Self::Csv),
            "tsv" | "tab" => Ok(Self::Tsv),
            _ => Err(ExtractError::UnknownEnding { name: name.to_owned() }),
        }
    }

    fn promise(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Xlsx => Some(EXCEL),
            Self::Ods => Some(OPEN_DOCUMENT),
            Self::Csv | Self::Tsv => Some(TEXT),
        }
    }
}

pub(super) fn of<'b>(bytes: &'b [u8], name: &str) -> Result<Kind<'b>, ExtractError> {
    let ending = Ending::of(name);
    let promise = ending.as_ref().ok().and_then(|ending| ending.promise());
    let refuse = |found| match promise {
        Some(expected) => ExtractError::NotWhatItsNameSays { name: name.to_owned(), expected, found },
        None => ExtractError::NotASpreadsheet { name: name.to_owned(), found },
    };
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return match (of_archive(bytes, name, promise)?, ending?) {
            (Packed::Xlsx(archive), Ending::None | Ending::Xlsx) => Ok(Kind::Xlsx(archive)),
            (Packed::Ods(archive), Ending::None | Ending::Ods) => Ok(Kind::Ods(archive)),
            (packed, _) => Err(refuse(packed.words())),
        };
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Err(of_compound_file(bytes, name));
    }
    if let Some(found) = known_stranger(bytes) {
        return Err(refuse(found));
    }
    if !looks_like_text(bytes) {
        return Err(refuse("data that is neither text nor a spreadsheet"));
    }
    match ending? {
        Ending::None | Ending::Csv => Ok(Kind::Delimited { separator: None }),
        Ending::Tsv => Ok(Kind::Delimited { separator: Some(b'\t') }),
        Ending::Xlsx | Ending::Ods => Err(refuse("text")),
    }
}

enum Packed<'b> {
    Xlsx(Archive<'b>),
    Ods(Archive<'b>),
    Other(&'static str),
}

impl Packed<'_> {
    fn words(&self) -> &'static str {
        match self {
            Self::Xlsx(_) => EXCEL,
            Self::Ods(_) => OPEN_DOCUMENT,
            Self::Other(words) => words,
        }
    }
}

fn of_archive<'b>(
    bytes: &'b [u8],
    name: &str,
    promise: Option<&'static str>,
) -> Result<Packed<'b>, ExtractError> {
    if promise == Some(TEXT) {
        return Ok(Packed::Other("packed data, as an .xlsx, .ods or .zip does"));
    }
    let mut archive = Archive::open(bytes, name)?;
    if let Some(mimetype) = archive.mimetype()? {
        if mimetype.starts_with("application/vnd.oasis.opendocument.spreadsheet") {
            return Ok(Packed::Ods(archive));
        }
        if mimetype.starts_with("application/vnd.oasis.opendocument.text") {
            return Ok(Packed::Other("an OpenDocument text"));
        }
    }
    if archive.holds("xl/workbook.bin") {
        return Ok(Packed::Other("a binary Excel workbook (.xlsb)"));
    }
    if archive.holds_folder("xl/") && archive.holds("[Content_Types].xml") {
        return Ok(Packed::Xlsx(archive));
    }
    if archive.holds_folder("word/") {
        return Ok(Packed::Other("a Word document"));
    }
    if archive.holds_folder("ppt/") {
        return Ok(Packed::Other("a PowerPoint presentation"));
    }
    Ok(Packed::Other("a zip archive that is no workbook"))
}

/// Excel wraps an encrypted .xlsx in the container that .xls has always used; the stream's name tells.
fn of_compound_file(bytes: &[u8], name: &str) -> ExtractError {
    let stream: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if bytes.windows(stream.len()).any(|window| window == stream) {
        return ExtractError::Encrypted { name: name.to_owned() };
    }
    ExtractError::OldExcel { name: name.to_owned() }
}

fn known_stranger(bytes: &[u8]) -> Option<&'static str> {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let begins =
        |prefix: &[u8]| text.len() >= prefix.len() && text[..prefix.len()].eq_ignore_ascii_case(prefix);
    match () {
        () if begins(b"%PDF-") => Some("a PDF document"),
        () if begins(b"\x89PNG") || begins(b"\xFF\xD8\xFF") || begins(b"GIF8") => Some("a picture"),
        () if begins(b"\x1F\x8B") => Some("gzip-packed data"),
        () if begins(b"<!doctype html") || begins(b"<html") => Some("a web page"),
        () if begins(b"<?xml") => Some("an XML document"),
        () if begins(b"{\\rtf") => Some("an RTF document"),
        () if text.first() == Some(&b'{') && text[1..].trim_ascii_start().first() == Some(&b'"') => {
            Some("a JSON document")
        }
        () => None,
    }
}

/// Text has no NUL, unless it is UTF-16, and next to no control characters.
fn looks_like_text(bytes: &[u8]) -> bool {
    if super::encoding::is_utf16(bytes) {
        return true;
    }
    let controls = bytes.iter().filter(|&&byte| byte < 0x20 && !(0x09..=0x0D).contains(&byte)).count();
    !bytes.contains(&0) && controls <= bytes.len() / 1_000
}
