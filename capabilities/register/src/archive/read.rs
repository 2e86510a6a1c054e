//! Reads an archive from its bytes, and believes none of it when something in it does not hold.

use super::{Archive, FORMAT, VERSION};
use crate::document;
use serde::Deserialize;
use thiserror::Error;

/// Where a file begins to say what it is.
const HEAD: usize = 4_096;
/// No more faults than this are listed.
pub const MOST_FAULTS: usize = 100;

/// One thing that does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{place}: {value:?} {fault}")]
pub struct Unsound {
    /// `choosings[2].proposals[0]`, counted from 1.
    pub place: String,
    pub value: String,
    pub fault: Fault,
}

/// What does not hold, in words for the person whose file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Fault {
    #[error("is borne twice")]
    Twice,
    #[error("is no moment such as 2020-08-12T09:30:00.000000Z")]
    NoMoment,
    #[error("is no date such as 2018, 2018-10 or 2018-10-11")]
    NoDate,
    #[error("is none of the words known here")]
    UnknownWord,
    #[error("is nobody in its list of people")]
    Nobody,
    #[error("is no recommendation in the file")]
    NotInFile,
    #[error("is a category, round or status that is not in the file")]
    Unnamed,
    #[error("says nothing, where something is needed")]
    Empty,
    #[error("is longer than what can be kept here")]
    TooLong,
    /// Of its recommendations and assessments.
    #[error("{0}")]
    Register(document::Fault),
}

/// Why nothing of a file can be taken.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Unread {
    #[error("this is no archive of a register: its \"format\" is not {FORMAT}")]
    Other,
    #[error(
        "it was written by a newer version of Plenary (version {0} of its format; {VERSION} is known here)"
    )]
    Newer(u32),
    #[error("it cannot be read to its end: {0}")]
    Broken(String),
    #[error("it is not shaped as an archive is: {0}")]
    Shape(String),
    #[error("{}", told(.0))]
    Unsound(Vec<Unsound>),
}

fn told(faults: &[Unsound]) -> String {
    let lines: Vec<String> = faults.iter().take(MOST_FAULTS).map(ToString::to_string).collect();
    lines.join("; ")
}

/// Whether these bytes say of themselves, at their beginning, that they are an archive.
pub fn is_one(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(HEAD)];
    head.windows(FORMAT.len()).any(|some| some == FORMAT.as_bytes())
}

/// Reads an archive. Its size is for the caller to cap before; depth is capped here.
///
/// # Errors
///
/// [`Unread`], with everything in it that does not hold.
pub fn read(bytes: &[u8]) -> Result<Archive, Unread> {
    #[derive(Deserialize)]
    struct Opening {
        format: String,
        version: u32,
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let opening: Opening = match serde_json::from_slice(bytes) {
        Ok(opening) => opening,
        Err(error) if is_one(bytes) => return Err(Unread::Broken(error.to_string())),
        Err(_) => return Err(Unread::Other),
    };
    if opening.format != FORMAT {
        return Err(Unread::Other);
    }
    if opening.version != VERSION {
        return Err(Unread::Newer(opening.version));
    }
    let archive: Archive = serde_json::from_slice(bytes).map_err(|error| Unread::Shape(error.to_string()))?;
    let faults = archive.faults();
    if faults.is_empty() { Ok(archive) } else { Err(Unread::Unsound(faults)) }
}
