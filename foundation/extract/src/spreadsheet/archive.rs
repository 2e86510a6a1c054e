//! The zip archive around an `.xlsx` or `.ods`.
//!
//! Before any part is parsed the whole archive is unpacked once to nowhere, and what really comes out is counted:
//! the sizes an archive states of itself are whatever its maker wrote.

use std::io::{BufReader, Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::{ExtractError, Limits};

/// Workbooks have a few dozen parts; one with pictures some hundreds.
const PARTS: usize = 10_000;
/// Below this size a high ratio harms nobody.
const RATIO_COUNTS_FROM: u64 = 8 << 20;
const MIMETYPE_BYTES: u64 = 256;

pub(super) struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    packed_bytes: u64,
    file_name: String,
    /// Lower-case names of the parts, with forward slashes, in the archive's order.
    names: Vec<String>,
}

impl<'b> Archive<'b> {
    pub fn open(bytes: &'b [u8], file_name: &str) -> Result<Self, ExtractError> {
        let damaged = |reason: String| ExtractError::Damaged {
            name: file_name.to_owned(),
            part: "archive".to_owned(),
            reason,
        };
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(error.to_string()))?;
        if zip.len() > PARTS {
            return Err(damaged(format!("{} parts, more than any workbook has", zip.len())));
        }
        let names = (0..zip.len())
            .map(|index| match zip.name_for_index(index) {
                Some(Ok(name)) => name.replace('\\', "/").to_ascii_lowercase(),
                _ => String::new(),
            })
            .collect();
        let packed_bytes = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        Ok(Self { zip, packed_bytes, file_name: file_name.to_owned(), names })
    }

    pub fn holds(&self, part: &str) -> bool {
        self.index(part).is_some()
    }

    pub fn holds_folder(&self, folder: &str) -> bool {
        self.names.iter().any(|name| name.starts_with(folder))
    }

    fn index(&self, part: &str) -> Option<usize> {
        let part = part.trim_start_matches('/').to_ascii_lowercase();
        self.names.iter().position(|name| *name == part)
    }

    /// What an `OpenDocument` file says of itself in its part `mimetype`.
    pub fn mimetype(&mut self) -> Result<Option<String>, ExtractError> {
        if !self.holds("mimetype") {
            return Ok(None);
        }
        let mut text = Vec::new();
        let outcome = self.part("mimetype")?.take(MIMETYPE_BYTES).read_to_end(&mut text);
        outcome.map_err(|error| self.damaged("mimetype", &error))?;
        Ok(Some(String::from_utf8_lossy(&text).into_owned()))
    }

    /// Unpacks every part to nowhere and refuses the archive as soon as it comes to too much.
    pub fn check_unpacked_size(&mut self, limits: &Limits) -> Result<(), ExtractError> {
        let by_ratio = self.packed_bytes.saturating_mul(limits.unpacked_ratio).max(RATIO_COUNTS_FROM);
        let limit = limits.unpacked_bytes.min(by_ratio);
        let mut left = limit;
        for index in 0..self.zip.len() {
            let name = self.names[index].clone();
            let part = self.zip.by_index(index).map_err(|error| refusal(&self.file_name, &name, &error))?;
            // One byte more than may come, so that too much can be told from just enough.
            let outcome = std::io::copy(&mut part.take(left + 1), &mut std::io::sink());
            let came = outcome.map_err(|error| self.damaged(&name, &error))?;
            left = left
                .checked_sub(came)
                .ok_or_else(|| ExtractError::UnpacksTooLarge { name: self.file_name.clone(), limit })?;
        }
        Ok(())
    }

    /// A part to be read from its beginning; names are compared without regard to case.
    pub fn part(&mut self, part: &str) -> Result<BufReader<impl Read>, ExtractError> {
        let Some(index) = self.index(part) else {
            return Err(self.damaged(part, &"missing"));
        };
        match self.zip.by_index(index) {
            Ok(file) => Ok(BufReader::with_capacity(64 << 10, file)),
            Err(error) => Err(refusal(&self.file_name, part, &error)),
        }
    }

    pub fn damaged(&self, part: &str, reason: &dyn std::fmt::Display) -> ExtractError {
        ExtractError::Damaged {
            name: self.file_name.clone(),
            part: part.to_owned(),
            reason: reason.to_string(),
        }
    }

    pub fn encrypted(&self) -> ExtractError {
        ExtractError::Encrypted { name: self.file_name.clone() }
    }
}

fn refusal(file_name: &str, part: &str, error: &ZipError) -> ExtractError {
    match error {
        ZipError::UnsupportedArchive(reason) if *reason == ZipError::PASSWORD_REQUIRED => {
            ExtractError::Encrypted { name: file_name.to_owned() }
        }
        _ => ExtractError::Damaged {
            name: file_name.to_owned(),
            part: part.to_owned(),
            reason: error.to_string(),
        },
    }
}
