//! One mail to one person, checked before it becomes lines of a protocol.

use std::str::FromStr;

use kernel::Instant;
use serde::{Deserialize, Serialize};

use crate::Complaint;

/// RFC 5321, section 4.5.3.1.3: a path holds 256 octets with its angle brackets.
const LONGEST_ADDRESS: usize = 254;
/// Longer subjects are a mistake of the caller; no mail program shows them.
const LONGEST_LINE: usize = 500;

/// Somebody's name (may be empty) and address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mailbox {
    pub name: String,
    pub address: String,
}

impl Mailbox {
    pub fn new(name: impl Into<String>, address: impl Into<String>) -> Self {
        Self { name: name.into(), address: address.into() }
    }
}

/// A header beyond the usual ones, for example `List-Unsubscribe`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    pub name: String,
    pub value: String,
}

/// One mail to one person. Every mail leaves with `Auto-Submitted: auto-generated` (RFC 3834), so that
/// holiday notices do not answer it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The name shown before the sender's address, usually the forum's; the address is a setting.
    pub from_name: String,
    pub to: Mailbox,
    pub subject: String,
    pub text: String,
    /// The same content as HTML; without it the mail is plain text.
    pub html: Option<String>,
    /// Without angle brackets: `unique-part@host`. The same for every try at the same mail.
    pub message_id: String,
    /// When the mail was written; sent to the second. The same for every try.
    pub date: Instant,
    #[serde(default)]
    pub headers: Vec<Header>,
}

/// Headers that a caller may not set by hand: they are made from the message's own fields.
const OWN_HEADERS: [&str; 13] = [
    "from",
    "sender",
    "to",
    "cc",
    "bcc",
    "subject",
    "date",
    "message-id",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "return-path",
    "auto-submitted",
];

impl Message {
    /// Every reason why this message cannot be sent; empty when there is none.
    pub fn complaints(&self) -> Vec<Complaint> {
        let mut complaints = Vec::new();
        let mut complain = |part: &str, reason: String| {
            complaints.push(Complaint { part: part.to_owned(), reason });
        };

        for (part, value) in [
            ("sender's name", &self.from_name),
            ("recipient's name", &self.to.name),
            ("subject", &self.subject),
        ] {
            if let Some(reason) = line_fault(value) {
                complain(part, reason);
            }
        }
        if self.subject.trim().is_empty() {
            complain("subject", "is empty".to_owned());
        }
        if let Err(reason) = check_address(&self.to.address) {
            complain("to", reason);
        }
        if !is_message_id(&self.message_id) {
            complain("message id", format!("{:?} is not of the form part@host", self.message_id));
        }
        if self.date < Instant::default() {
            complain("date", format!("{} is before 1970", self.date));
        }
        for header in &self.headers {
            let part = format!("header {:?}", header.name);
            if !is_header_name(&header.name) {
                complain(&part, "is no header name".to_owned());
            } else if OWN_HEADERS.contains(&header.name.to_ascii_lowercase().as_str()) {
                complain(&part, "is made from the message itself".to_owned());
            }
            if let Some(reason) = line_fault(&header.value) {
                complain(&part, reason);
            }
        }
        complaints
    }
}

/// Checks an e-mail address by the grammar that SMTP will use, and its length.
///
/// `Err` holds the reason in words. Says nothing on whether the address exists.
pub fn check_address(address: &str) -> Result<(), String> {
    if address.len() > LONGEST_ADDRESS {
        return Err(format!(
            "an address has at most {LONGEST_ADDRESS} characters, this one has {}",
            address.len()
        ));
    }
    if address.chars().any(char::is_control) {
        return Err(format!("{address:?} holds a control character"));
    }
    lettre::Address::from_str(address)
        .map(drop)
        .map_err(|fault| format!("{address:?} is no e-mail address: {fault}"))
}

/// Why `value` cannot stand on one line of a header, if so.
///
/// CR and LF would begin another header; other control characters and the line separators of Unicode
/// are refused with them, since some programs turn them into the former.
fn line_fault(value: &str) -> Option<String> {
    let breaks_line = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    if value.contains(breaks_line) {
        return Some(format!("{value:?} holds a line break or control character"));
    }
    let length = value.chars().count();
    (length > LONGEST_LINE).then(|| format!("has {length} characters, more than {LONGEST_LINE}"))
}

fn is_message_id(id: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._+=".contains(&b))
    };
    id.len() <= 200 && id.split_once('@').is_some_and(|(left, right)| is_part(left) && is_part(right))
}

fn is_header_name(name: &str) -> bool {
    (1..=60).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message() -> Message {
        Message {
            from_name: "A forum".into(),
            to: Mailbox::new("Reader", "reader@example.org"),
            subject: "Your link".into(),
            text: "Text".into(),
            html: None,
            message_id: "1@example.org".into(),
            date: Instant::from_micros(1_790_000_000_000_000),
            headers: Vec::new(),
        }
    }

    fn parts(message: &Message) -> Vec<String> {
        message.complaints().into_iter().map(|complaint| complaint.part).collect()
    }

    #[test]
    fn a_usual_message_has_no_complaints() {
        let mut usual = message();
        usual.subject = "رابط الدخول / Ссылка".into();
        usual.headers =
            vec![Header { name: "List-Unsubscribe".into(), value: "<https://example.org/u>".into() }];
        assert_eq!(parts(&usual), Vec::<String>::new());
    }

    #[test]
    fn line_breaks_are_refused_wherever_a_header_could_be_injected() {
        for line_break in ["\r\nBcc: all@example.org", "\nX: y", "\rX: y", "\u{2028}X", "\u{0}", "\u{85}X"] {
            let mut forged = message();
            forged.subject.push_str(line_break);
            forged.from_name.push_str(line_break);
            forged.to =
                Mailbox::new(format!("Reader{line_break}"), format!("reader@example.org{line_break}"));
            forged.message_id.push_str(line_break);
            forged.headers = vec![Header { name: format!("X{line_break}"), value: format!("y{line_break}") }];
            let parts = parts(&forged);
            for part in ["sender's name", "recipient's name", "subject", "to", "message id"] {
                assert!(
                    parts.iter().any(|p| p == part),
                    "{part} with {line_break:?} went through: {parts:?}"
                );
            }
            assert_eq!(parts.iter().filter(|p| p.starts_with("header")).count(), 2, "{parts:?}");
        }
    }

    #[test]
    fn headers_made_from_the_message_cannot_be_set_by_hand() {
        for name in ["Bcc", "TO", "Content-Type", "message-id", "Auto-Submitted"] {
            let mut forged = message();
            forged.headers = vec![Header { name: name.into(), value: "x".into() }];
            assert_eq!(forged.complaints().len(), 1, "{name}");
        }
    }

    #[test]
    fn addresses_are_checked_by_the_grammar() {
        for good in ["a@example.org", "a.b+c@example.org", "o'neil@example.org", "почта@пример.рф"]
        {
            assert_eq!(check_address(good), Ok(()), "{good}");
        }
        let long = format!("{}@example.org", "a".repeat(250));
        for bad in [
            "",
            "a",
            "@example.org",
            "a@",
            "a b@example.org",
            "<a@example.org>",
            "a@b@c",
            "a@exa mple.org",
            &long,
        ] {
            assert!(check_address(bad).is_err(), "{bad}");
        }
    }
}
