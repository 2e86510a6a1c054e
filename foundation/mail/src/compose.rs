//! From a [`Message`] to the bytes that leave.

use std::fmt::Write as _;
use std::time::{Duration, SystemTime};

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox as LettreMailbox, MultiPart, SinglePart};

use crate::{Complaint, MailError, Message};

/// Makes the mail as it goes over the wire: the same message gives the same bytes.
pub(crate) fn compose(message: &Message, from: &lettre::Address) -> Result<lettre::Message, MailError> {
    let mut complaints = message.complaints();
    let to = match message.to.address.parse::<lettre::Address>() {
        Ok(address) if complaints.is_empty() => address,
        _ => return Err(MailError::Malformed(complaints)),
    };
    let since_1970 = u64::try_from(message.date.micros()).expect("complaints() refused dates before 1970");
    let written = SystemTime::UNIX_EPOCH + Duration::from_micros(since_1970);

    let mut builder = lettre::Message::builder()
        .message_id(Some(format!("<{}>", message.message_id)))
        .date(written)
        .from(LettreMailbox::new(name(&message.from_name), from.clone()))
        .to(LettreMailbox::new(name(&message.to.name), to))
        .subject(&message.subject)
        .raw_header(HeaderValue::new(
            HeaderName::new_from_ascii_str("Auto-Submitted"),
            "auto-generated".to_owned(),
        ));
    for header in &message.headers {
        let name = HeaderName::new_from_ascii(header.name.clone())
            .expect("complaints() refused names that are not letters, digits and hyphens");
        builder = builder.raw_header(HeaderValue::new(name, header.value.clone()));
    }

    let composed = match &message.html {
        None => builder.singlepart(text(message)),
        Some(html) => builder.multipart(
            // The boundary is made from the Message-ID instead of being drawn, so that a second try has the
            // same bytes. No quoted-printable or base64 line can hold "=_" followed by this.
            MultiPart::alternative()
                .boundary(boundary(&message.message_id))
                .singlepart(text(message))
                .singlepart(SinglePart::builder().header(ContentType::TEXT_HTML).body(html.clone())),
        ),
    };
    composed.map_err(|fault| {
        complaints.push(Complaint { part: "mail".to_owned(), reason: fault.to_string() });
        MailError::Malformed(complaints)
    })
}

fn text(message: &Message) -> SinglePart {
    SinglePart::builder().header(ContentType::TEXT_PLAIN).body(message.text.clone())
}

fn name(name: &str) -> Option<String> {
    (!name.trim().is_empty()).then(|| name.to_owned())
}

/// `plenary=_` and the id in hexadecimal, at most 70 characters (RFC 2046, section 5.1.1).
fn boundary(message_id: &str) -> String {
    let mut boundary = String::from("plenary=_");
    for byte in message_id.bytes().take(30) {
        // Writing to a String cannot fail.
        let _ = write!(boundary, "{byte:02x}");
    }
    boundary
}
