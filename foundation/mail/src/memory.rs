//! Mail kept in memory, for tests that read what would have been sent.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::{MailError, Message};

/// A transport that keeps what it is given; clones share what they keep.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    sent: Arc<Mutex<Vec<Message>>>,
}

impl Memory {
    pub fn new() -> Self {
        Self::default()
    }

    /// Everything sent so far, oldest first.
    pub fn sent(&self) -> Vec<Message> {
        self.lock().clone()
    }

    /// Everything sent so far, oldest first, and forgets it.
    pub fn take(&self) -> Vec<Message> {
        std::mem::take(&mut *self.lock())
    }

    pub(crate) fn send(&self, message: &Message) -> Result<(), MailError> {
        let complaints = message.complaints();
        if !complaints.is_empty() {
            return Err(MailError::Malformed(complaints));
        }
        self.lock().push(message.clone());
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Message>> {
        // A list of whole messages is as good after a panic elsewhere as before.
        self.sent.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
