//! What a file holds, told from its first bytes, and whether its name says so.

use super::archive::Archive;
use super::{Content, ExtractError};

pub(super) enum Kind<'b> {
    Xlsx(Archive<'b>),
    Ods(Archive<'b>),
    /// `separator` is given where the name fixes it.
    Delimited {
        separator: Option<u8>,
    },
}

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

    fn promise(self) -> Option<Content> {
        match self {
            Self::None => None,
            Self::Xlsx => Some(Content::Excel),
            Self::Ods => Some(Content::OpenDocument),
            Self::Csv | Self::Tsv => Some(Content::Delimited),
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
            (packed, _) => Err(refuse(packed.content())),
        };
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Err(of_compound_file(bytes, name));
    }
    if let Some(found) = known_stranger(bytes) {
        return Err(refuse(found));
    }
    if !looks_like_text(bytes) {
        return Err(refuse(Content::Unknown));
    }
    match ending? {
        Ending::None | Ending::Csv => Ok(Kind::Delimited { separator: None }),
        Ending::Tsv => Ok(Kind::Delimited { separator: Some(b'\t') }),
        Ending::Xlsx | Ending::Ods => Err(refuse(Content::Text)),
    }
}

enum Packed<'b> {
    Xlsx(Archive<'b>),
    Ods(Archive<'b>),
    Other(Content),
}

impl Packed<'_> {
    fn content(&self) -> Content {
        match self {
            Self::Xlsx(_) => Content::Excel,
            Self::Ods(_) => Content::OpenDocument,
            Self::Other(content) => *content,
        }
    }
}

fn of_archive<'b>(bytes: &'b [u8], name: &str, promise: Option<Content>) -> Result<Packed<'b>, ExtractError> {
    if promise == Some(Content::Delimited) {
        return Ok(Packed::Other(Content::Packed));
    }
    let mut archive = Archive::open(bytes, name)?;
    if let Some(mimetype) = archive.mimetype()? {
        if mimetype.starts_with("application/vnd.oasis.opendocument.spreadsheet") {
            return Ok(Packed::Ods(archive));
        }
        if mimetype.starts_with("application/vnd.oasis.opendocument.text") {
            return Ok(Packed::Other(Content::OpenDocumentText));
        }
    }
    if archive.holds("xl/workbook.bin") {
        return Ok(Packed::Other(Content::BinaryExcel));
    }
    if archive.holds_folder("xl/") && archive.holds("[Content_Types].xml") {
        return Ok(Packed::Xlsx(archive));
    }
    if archive.holds_folder("word/") {
        return Ok(Packed::Other(Content::Word));
    }
    if archive.holds_folder("ppt/") {
        return Ok(Packed::Other(Content::PowerPoint));
    }
    Ok(Packed::Other(Content::Zip))
}

/// Excel wraps an encrypted .xlsx in the container that .xls has always used; the stream's name tells.
fn of_compound_file(bytes: &[u8], name: &str) -> ExtractError {
    let stream: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if bytes.windows(stream.len()).any(|window| window == stream) {
        return ExtractError::Encrypted { name: name.to_owned() };
    }
    ExtractError::OldExcel { name: name.to_owned() }
}

fn known_stranger(bytes: &[u8]) -> Option<Content> {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let begins =
        |prefix: &[u8]| text.len() >= prefix.len() && text[..prefix.len()].eq_ignore_ascii_case(prefix);
    match () {
        () if begins(b"%PDF-") => Some(Content::Pdf),
        () if begins(b"\x89PNG") || begins(b"\xFF\xD8\xFF") || begins(b"GIF8") => Some(Content::Picture),
        () if begins(b"\x1F\x8B") => Some(Content::Gzip),
        () if begins(b"<!doctype html") || begins(b"<html") => Some(Content::WebPage),
        () if begins(b"<?xml") => Some(Content::Xml),
        () if begins(b"{\\rtf") => Some(Content::Rtf),
        () if text.first() == Some(&b'{') && text[1..].trim_ascii_start().first() == Some(&b'"') => {
            Some(Content::Json)
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
