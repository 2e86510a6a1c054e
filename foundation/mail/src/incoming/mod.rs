//! Mail that comes in: from bytes that anybody may have sent to what somebody said, and what kind of mail it is.
//!
//! Everything is capped before it is parsed ([`LARGEST`] and `caps.rs`). Not here: what an answer is to (the token in its
//! reply address, [`crate::token`]) and what becomes of it.

mod caps;
mod charset;
mod html;
mod marks;
mod quoted;

pub use marks::{Bounce, Mark};

use kernel::Instant;
use mail_parser::{Address, HeaderName, HeaderValue, Message as Parsed, MessageParser, PartType};

use crate::Mailbox;

/// Bytes of the largest mail that is looked at.
pub const LARGEST: usize = 40 * 1024 * 1024;
/// Bytes of the longest text that is taken; what stands behind it is left.
pub const LONGEST_TEXT: usize = 400 * 1024;
/// Addresses, and Message-IDs, of one mail that are looked at.
const MOST_NAMED: usize = 100;

/// A mail that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// Who wrote it, as the mail says: nobody has checked it.
    pub from: Option<Mailbox>,
    /// All addresses it says it went to, those of delivery first.
    pub recipients: Vec<String>,
    pub subject: String,
    /// Message-IDs are without angle brackets.
    pub message_id: Option<String>,
    pub in_reply_to: Vec<String>,
    pub references: Vec<String>,
    pub date: Option<Instant>,
    /// What is new in it: without what it quotes and without a signature.
    pub text: String,
    /// What it quotes.
    pub quoted: String,
    pub signature: String,
    /// Whether the text was longer than [`LONGEST_TEXT`].
    pub is_cut: bool,
    pub mark: Mark,
}

/// Why a mail cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    #[error("the mail has more than {} MB", LARGEST / 1024 / 1024)]
    TooLarge,
    #[error("the mail has more than {most} {what}")]
    TooMany { what: &'static str, most: usize },
    #[error("this is no mail: it does not say whom it is from")]
    NoMail,
}

/// Reads a mail. `host` is the one that stands in the Message-IDs of our own mails.
pub fn read(bytes: &[u8], host: &str) -> Result<Received, Unreadable> {
    caps::check(bytes)?;
    let parsed = MessageParser::default().parse(bytes).ok_or(Unreadable::NoMail)?;
    let from = senders(&parsed);
    if from.is_none() && parsed.received().is_none() && parsed.message_id().is_none() {
        return Err(Unreadable::NoMail);
    }
    let message_id = ids(&parsed, &HeaderName::MessageId).into_iter().next();
    let mark = marks::mark(&parsed, message_id.as_deref(), host);
    // What a machine wrote is nobody's answer.
    let (body, is_cut) = if mark == Mark::Ordinary { body(&parsed) } else { (String::new(), false) };
    let parts = quoted::part(&body);
    Ok(Received {
        from,
        recipients: recipients(&parsed),
        subject: clean(parsed.subject().unwrap_or_default()),
        message_id,
        in_reply_to: ids(&parsed, &HeaderName::InReplyTo),
        references: ids(&parsed, &HeaderName::References),
        date: parsed.date().map(|date| Instant::from_micros(date.to_timestamp().saturating_mul(1_000_000))),
        text: parts.text,
        quoted: parts.quoted,
        signature: parts.signature,
        is_cut,
        mark,
    })
}

/// The headers of a mail, as a mail without a body: what can be looked at of one that is too large.
pub fn head(bytes: &[u8]) -> &[u8] {
    let ends = |at: usize| bytes[at..].starts_with(b"\r\n\r\n") || bytes[at..].starts_with(b"\n\n");
    let longest = bytes.len().min(caps::LONGEST_HEADERS);
    (0..longest).find(|at| ends(*at)).map_or(&bytes[..longest], |at| &bytes[..at])
}

/// The first address that the mail says it is from.
fn senders(parsed: &Parsed<'_>) -> Option<Mailbox> {
    let from = mailboxes(parsed, &HeaderName::From).into_iter().next();
    from.or_else(|| mailboxes(parsed, &HeaderName::Sender).into_iter().next())
}

fn recipients(parsed: &Parsed<'_>) -> Vec<String> {
    let delivery = ["Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Delivered-To"];
    let mut all: Vec<String> = Vec::new();
    for name in delivery {
        let texts = marks::texts(parsed, name);
        all.extend(texts.into_iter().map(|text| text.trim_matches(['<', '>', ' ']).to_owned()));
    }
    for name in [HeaderName::To, HeaderName::Cc, HeaderName::ResentTo] {
        all.extend(mailboxes(parsed, &name).into_iter().map(|mailbox| mailbox.address));
    }
    all.retain(|address| address.contains('@'));
    all.truncate(MOST_NAMED);
    all
}

fn mailboxes(parsed: &Parsed<'_>, name: &HeaderName<'static>) -> Vec<Mailbox> {
    let mut found = Vec::new();
    for value in parsed.headers().iter().filter(|header| header.name == *name).map(|header| &header.value) {
        let HeaderValue::Address(address) = value else { continue };
        let addresses: Vec<_> = match address {
            Address::List(list) => list.iter().collect(),
            Address::Group(groups) => groups.iter().flat_map(|group| &group.addresses).collect(),
        };
        for one in addresses.into_iter().take(MOST_NAMED) {
            if let Some(address) = &one.address {
                let name = clean(one.name.as_deref().unwrap_or_default());
                found.push(Mailbox::new(name, clean(address)));
            }
        }
    }
    found
}

fn ids(parsed: &Parsed<'_>, name: &HeaderName<'static>) -> Vec<String> {
    let mut found = Vec::new();
    for value in parsed.headers().iter().filter(|header| header.name == *name).map(|header| &header.value) {
        match value {
            HeaderValue::Text(id) => found.push(clean(id)),
            HeaderValue::TextList(ids) => found.extend(ids.iter().take(MOST_NAMED).map(|id| clean(id))),
            _ => {}
        }
    }
    found.retain(|id| !id.is_empty());
    found.truncate(MOST_NAMED);
    found
}

/// One line without control characters.
fn clean(text: &str) -> String {
    let line: String =
        text.chars().filter(|letter| !letter.is_control() || *letter == ' ').take(1_000).collect();
    line.trim().to_owned()
}

/// The mail's own words, from its first text; from its HTML where it has no other.
fn body(parsed: &Parsed<'_>) -> (String, bool) {
    let mut all = String::new();
    let mut ids: Vec<_> = parsed.text_body.iter().take(20).collect();
    if ids.is_empty() {
        ids = parsed.html_body.iter().take(20).collect();
    }
    for id in ids {
        let Some(part) = parsed.parts.get(*id as usize) else { continue };
        let text = match &part.body {
            PartType::Text(text) => charset::text_of(parsed, part, text),
            PartType::Html(html) => html::to_text(&charset::text_of(parsed, part, html)).into(),
            _ => continue,
        };
        if !all.is_empty() {
            all.push_str("\n\n");
        }
        all.push_str(text.trim_end());
        if all.len() > LONGEST_TEXT {
            break;
        }
    }
    let is_cut = all.len() > LONGEST_TEXT;
    if is_cut {
        let end = (0..=LONGEST_TEXT).rev().find(|at| all.is_char_boundary(*at)).unwrap_or(0);
        all.truncate(end);
    }
    all = all.replace("\r\n", "\n").replace('\r', "\n");
    // A narrow space of some editors reads as a space; nothing keeps a NUL or an escape sequence.
    all.retain(|letter| letter == '\n' || letter == '\t' || !letter.is_control());
    (all, is_cut)
}
