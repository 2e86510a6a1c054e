//! Messages out: one mail to one person, by SMTP, into a folder, or into memory.
//!
//! A [`Message`] is complete before it comes here: its Message-ID and its date are handed in, so that
//! a mail sent again after a crash is the same mail to the reader's program. [`Transport::send`] says
//! whether a failure is worth another try ([`MailError::is_temporary`]); when to try is the job
//! queue's business, and what to say is the capability's.
//!
//! Not here: templates, addresses of people, queues, mail coming in.

mod compose;
mod error;
mod folder;
pub mod incoming;
mod memory;
mod message;
mod settings;
mod smtp;
pub mod token;
mod transport;

pub use error::{Complaint, MailError, SettingsError};
pub use folder::Folder;
pub use memory::Memory;
pub use message::{Header, Mailbox, Message, check_address};
pub use settings::{Security, Settings};
pub use smtp::Smtp;
pub use transport::Transport;
