//! What kind of mail it is: somebody's words, a machine's, word of a mail that did not arrive, or our own come back.

use mail_parser::{
    GetHeader as _, HeaderName, HeaderValue, Message as Parsed, MessageParser, MimeHeaders as _, PartType,
};
use uuid::Uuid;

use super::clean;

/// Stations on the way after which a mail goes in circles (RFC 5321, section 6.3, asks for at least 100).
const MOST_STATIONS: usize = 100;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// Somebody wrote it.
    Ordinary,
    /// A machine answered: on holiday, received with thanks, a list's. Why it is taken for one, in words.
    Automatic(&'static str),
    /// A mail of ours did not arrive, or not yet.
    Bounce(Bounce),
    /// It comes from here or goes in circles.
    Loop(&'static str),
}

/// A delivery status (RFC 3464).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bounce {
    /// For good; else it is only late.
    pub has_failed: bool,
    /// `5.1.1`
    pub status: String,
    /// What the mail server said.
    pub reason: String,
    /// Of the mail that did not arrive, without angle brackets.
    pub message_id: Option<String>,
    /// Where answers to it would have gone.
    pub reply_to: Option<String>,
}

pub(super) fn mark(parsed: &Parsed<'_>, message_id: Option<&str>, host: &str) -> Mark {
    // A bounce of ours holds a mail of ours, and is neither that nor in a circle.
    if let Some(bounce) = bounce(parsed) {
        return Mark::Bounce(bounce);
    }
    if let Some(why) = circle(parsed, message_id, host) {
        return Mark::Loop(why);
    }
    automatic(parsed).map_or(Mark::Ordinary, Mark::Automatic)
}

fn circle(parsed: &Parsed<'_>, message_id: Option<&str>, host: &str) -> Option<&'static str> {
    let ours = |id: &str| {
        id.split_once('@')
            .is_some_and(|(id, at)| at.eq_ignore_ascii_case(host) && Uuid::parse_str(id).is_ok())
    };
    if message_id.is_some_and(ours) {
        return Some("it is one of our own mails");
    }
    if texts(parsed, "X-Loop").iter().any(|at| at.trim().eq_ignore_ascii_case(host)) {
        return Some("it came by here before");
    }
    let stations = parsed.headers().iter().filter(|header| header.name == HeaderName::Received).count();
    (stations > MOST_STATIONS).then_some("it went through too many mail servers")
}

/// RFC 3834, and what came before it. What a mailing list or a group's mailbox sends on was written by a person.
fn automatic(parsed: &Parsed<'_>) -> Option<&'static str> {
    let said = |name: &str| texts(parsed, name);
    let is = |name: &str, words: &[&str]| {
        said(name).iter().any(|text| words.iter().any(|word| text.trim().eq_ignore_ascii_case(word)))
    };
    if said("Auto-Submitted").iter().any(|text| !text.trim().to_ascii_lowercase().starts_with("no")) {
        return Some("Auto-Submitted");
    }
    if is("Precedence", &["bulk", "junk", "auto_reply", "auto-reply"]) {
        return Some("Precedence");
    }
    let named = ["X-Auto-Response-Suppress", "X-Autoreply", "X-Autorespond", "X-Auto-Submitted"];
    if let Some(name) =
        named.into_iter().find(|name| said(name).iter().any(|text| !text.trim().eq_ignore_ascii_case("none")))
    {
        return Some(name);
    }
    if said("Return-Path").iter().any(|path| path.trim() == "<>") {
        return Some("Return-Path");
    }
    None
}

fn bounce(parsed: &Parsed<'_>) -> Option<Bounce> {
    let kind = parsed.content_type()?;
    let is_report = kind.ctype().eq_ignore_ascii_case("multipart")
        && kind.subtype().is_some_and(|sub| sub.eq_ignore_ascii_case("report"))
        && kind.attribute("report-type").is_none_or(|kind| kind.eq_ignore_ascii_case("delivery-status"));
    if !is_report {
        return None;
    }
    let status = parsed
        .parts
        .iter()
        .find(|part| is_type(part, "message", &["delivery-status", "global-delivery-status"]))?;
    let status = String::from_utf8_lossy(status.contents());
    let field = |name: &str| {
        let line = status
            .lines()
            .find(|line| line.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name)));
        line.map(|line| clean(line[name.len()..].trim_start_matches(':'))).unwrap_or_default()
    };
    let mut bounce = Bounce {
        has_failed: field("Action").eq_ignore_ascii_case("failed"),
        status: field("Status"),
        reason: field("Diagnostic-Code"),
        message_id: None,
        reply_to: None,
    };
    for part in &parsed.parts {
        let returned = match &part.body {
            PartType::Message(returned) => Some(named(returned)),
            _ if is_type(part, "text", &["rfc822-headers"])
                || is_type(part, "message", &["global", "global-headers"]) =>
            {
                // Whole headers end with an empty line, which those that come alone may lack.
                let headers = [part.contents(), b"\r\n\r\n"].concat();
                MessageParser::default().parse_headers(&headers).map(|returned| named(&returned))
            }
            _ => None,
        };
        if let Some((message_id, reply_to)) = returned {
            (bounce.message_id, bounce.reply_to) = (message_id, reply_to);
            break;
        }
    }
    Some(bounce)
}

fn named(returned: &Parsed<'_>) -> (Option<String>, Option<String>) {
    let message_id = returned.message_id().map(clean).filter(|id| !id.is_empty());
    let reply_to =
        returned.reply_to().and_then(|to| to.first()).and_then(|to| to.address.as_deref()).map(clean);
    (message_id, reply_to)
}

fn is_type(part: &mail_parser::MessagePart<'_>, kind: &str, subs: &[&str]) -> bool {
    let found = part.headers.header_value(&HeaderName::ContentType).and_then(|value| value.as_content_type());
    found.is_some_and(|found| {
        found.ctype().eq_ignore_ascii_case(kind)
            && found.subtype().is_some_and(|sub| subs.iter().any(|known| sub.eq_ignore_ascii_case(known)))
    })
}

/// All values of a header, as they stand.
pub(super) fn texts(parsed: &Parsed<'_>, name: &str) -> Vec<String> {
    let raw = |header: &mail_parser::Header<'_>| {
        let bytes = parsed.raw_message.get(header.offset_start as usize..header.offset_end as usize);
        clean(&String::from_utf8_lossy(bytes.unwrap_or_default()))
    };
    let wanted = parsed.headers().iter().filter(|header| header.name.as_str().eq_ignore_ascii_case(name));
    wanted
        .map(|header| match &header.value {
            HeaderValue::Text(text) => clean(text),
            _ => raw(header),
        })
        .collect()
}
