//! Mail put into a folder, one `.eml` file each: what a forum does before it has a mail server.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::{Complaint, MailError, Message, SettingsError, compose::compose};

/// A folder of `.eml` files that only the owner can read, since sign-in links stand in them.
#[derive(Debug, Clone)]
pub struct Folder {
    folder: PathBuf,
    from: lettre::Address,
}

impl Folder {
    /// `folder` is made at the first mail; `from` is the sender's address.
    pub fn new(folder: PathBuf, from: &str) -> Result<Self, SettingsError> {
        let from = from.parse().map_err(|_| {
            SettingsError(vec![Complaint {
                part: "mail.from".to_owned(),
                reason: format!("{from:?} is no e-mail address"),
            }])
        })?;
        Ok(Self { folder, from })
    }

    pub(crate) async fn send(&self, message: &Message) -> Result<(), MailError> {
        let composed = compose(message, &self.from)?;
        let folder = self.folder.clone();
        let name = file_name(message);
        let written = tokio::task::spawn_blocking(move || put(&folder, &name, &composed.formatted())).await;
        match written {
            Ok(Ok(())) => Ok(()),
            Ok(Err(fault)) => Err(MailError::Later(format!("{}: {fault}", self.folder.display()))),
            Err(fault) => Err(MailError::Later(format!("{}: {fault}", self.folder.display()))),
        }
    }
}

/// Writes beside and renames, so that nobody sees half a mail.
fn put(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    let mut create_folder = std::fs::DirBuilder::new();
    create_folder.recursive(true);
    let mut create_file = std::fs::OpenOptions::new();
    create_file.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
        create_folder.mode(0o700);
        create_file.mode(0o600);
    }
    create_folder.create(folder)?;
    let unfinished = folder.join(format!(".{name}.unfinished"));
    let mut file = create_file.open(&unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(unfinished, folder.join(name))
}

/// `2026-11-21T23-15-00Z-reader-example-org-your-link-5f3a….eml`: sorts by time, says what it is, and is
/// the same for every try at the same mail. Only letters, digits and hyphens of what others typed.
fn file_name(message: &Message) -> String {
    let words = |text: &str, longest: usize| {
        let kept: String = text
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' })
            .collect();
        let joined = kept.split_whitespace().collect::<Vec<_>>().join("-");
        joined.chars().take(longest).collect::<String>()
    };
    // 2026-11-21T23:15:00.000000Z without the fraction; colons may not stand in names everywhere.
    let written = message.date.to_string().replace(':', "-");
    let parts = [
        format!("{}Z", written.split_once('.').map_or(written.as_str(), |(seconds, _)| seconds)),
        words(&message.to.address, 40),
        words(&message.subject, 40),
        format!("{:016x}", fnv1a(message.message_id.as_bytes())),
    ];
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    format!("{}.eml", parts.join("-"))
}

/// FNV-1a, 64 bit: tells two mails of one second apart; no secret and no signature.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
