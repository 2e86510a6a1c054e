//! The one door mail leaves by.

use crate::{Folder, MailError, Memory, Message, Settings, SettingsError, Smtp};

/// Where mail goes.
#[derive(Debug, Clone)]
pub enum Transport {
    Smtp(Smtp),
    Folder(Folder),
    Memory(Memory),
}

impl Transport {
    /// Makes the transport that the settings ask for; opens no connection yet.
    pub fn from_settings(settings: &Settings) -> Result<Self, SettingsError> {
        settings.check()?;
        match &settings.folder {
            Some(folder) => Ok(Self::Folder(Folder::new(folder.clone(), &settings.from)?)),
            None => Ok(Self::Smtp(Smtp::new(settings)?)),
        }
    }

    /// Hands one mail over. After `Ok` the mail server, or the disk, has it.
    ///
    /// A message handed over twice carries the same Message-ID and date both times.
    pub async fn send(&self, message: &Message) -> Result<(), MailError> {
        match self {
            Self::Smtp(smtp) => smtp.send(message).await,
            Self::Folder(folder) => folder.send(message).await,
            Self::Memory(memory) => memory.send(message),
        }
    }
}
