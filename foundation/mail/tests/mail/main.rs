//! Mail as it leaves: real conversations over loopback TCP, and files in a folder.

mod folder;
mod incoming;
mod server;
mod smtp;

use kernel::Instant;
use mail::{Header, Mailbox, Message};

fn message() -> Message {
    Message {
        from_name: "A forum".into(),
        to: Mailbox::new("Reader", "reader@example.org"),
        subject: "Your link".into(),
        text: "Open the page:\n\n.this line begins with a dot\n".into(),
        html: Some("<p>Open the page</p>".into()),
        message_id: "link-1@example.org".into(),
        date: Instant::from_micros(1_795_302_900_000_000),
        headers: vec![Header { name: "List-Unsubscribe".into(), value: "<https://example.org/u>".into() }],
    }
}
