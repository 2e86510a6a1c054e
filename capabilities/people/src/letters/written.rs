//! From a letter to a mail: text and HTML alike, its addresses, its place in a thread.

use askama::Template;
use kernel::{Instant, RecordRef};
use mail::{Header, Mailbox, Message, token};
use uuid::Uuid;
use web::App;

use super::{Letter, Link, Part, Signed};

/// The Message-ID of the letter that a job sends, without angle brackets: the same at every try.
pub fn message_id(app: &App, job: Uuid) -> String {
    format!("{job}@{}", host(app))
}

/// The host that stands in the Message-IDs of this forum.
pub fn host(app: &App) -> String {
    host_of(&app.options.public_url)
}

/// Writes the mail of a job: the same at every try.
pub(crate) fn write(app: &App, job: Uuid, letter: &Letter, to: Mailbox) -> Result<Message, askama::Error> {
    let pieces: Vec<Piece> = letter.parts.iter().map(|part| piece(app, part, &to.address)).collect();
    let html = Html {
        lang: letter.language.as_str(),
        dir: letter.language.direction().as_str(),
        subject: &letter.subject,
        pieces: &pieces,
    };
    Ok(Message {
        from_name: app.forum.now().name.clone(),
        subject: letter.subject.clone(),
        text: text(&pieces),
        html: Some(html.render()?),
        message_id: message_id(app, job),
        date: made(job),
        headers: headers(app, letter, &to.address),
        to,
    })
}

/// A letter as it will look, for whoever words it: nothing of it is sent.
pub(crate) struct Written {
    pub subject: String,
    pub pieces: Vec<Piece>,
    pub text: String,
}

pub(crate) fn preview(app: &App, letter: &Letter) -> Written {
    let pieces: Vec<Piece> = letter.parts.iter().map(|part| piece(app, part, "")).collect();
    Written { subject: letter.subject.clone(), text: text(&pieces), pieces }
}

fn headers(app: &App, letter: &Letter, address: &str) -> Vec<Header> {
    let host = host(app);
    let header = |name: &str, value: String| Header { name: name.to_owned(), value };
    let mut headers = vec![header("X-Loop", host.clone())];
    if let (Some(base), Some(reply)) = (&app.options.reply_to, &letter.reply) {
        headers.push(header("Reply-To", token::reply_address(base, &sealed(app, reply, address))));
    }
    if let Some(answered) = letter.answers.as_deref().filter(|id| is_plain(id)) {
        headers.push(header("In-Reply-To", format!("<{answered}>")));
    }
    let root = letter.thread.as_ref().map(|record| root(record, &host));
    let line = root.iter().map(String::as_str).chain(letter.answers.as_deref().filter(|id| is_plain(id)));
    let line: Vec<String> = line.map(|id| format!("<{id}>")).collect();
    if !line.is_empty() {
        headers.push(header("References", line.join(" ")));
    }
    if let Some(unsubscribe) = &letter.unsubscribe {
        headers.push(header("List-Unsubscribe", format!("<{}>", address_of(app, unsubscribe, address))));
        headers.push(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
    }
    headers.extend(letter.headers.iter().cloned());
    headers
}

/// What all letters about a record refer to, as if it had been the first mail.
fn root(record: &RecordRef, host: &str) -> String {
    format!("{}.{}@{host}", record.kind, record.id)
}

/// Whether a Message-ID that came from outside can stand in a header of ours.
fn is_plain(id: &str) -> bool {
    id.len() <= 250 && id.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'<' && byte != b'>')
}

fn sealed(app: &App, signed: &Signed, address: &str) -> String {
    token::seal(&app.key, &signed.kind, signed.record, address, signed.until)
}

fn address_of(app: &App, link: &Link, to: &str) -> String {
    let token = link.signed.as_ref().map(|signed| sealed(app, signed, to)).unwrap_or_default();
    format!("{}{}{token}", app.options.public_url, link.path)
}

/// A part with its addresses in full.
pub(crate) enum Piece {
    Paragraph(String),
    Heading(String),
    Quotation { words: String, source: String },
    Button { word: String, address: String },
    Entry { words: String, address: String },
}

fn piece(app: &App, part: &Part, to: &str) -> Piece {
    match part.clone() {
        Part::Paragraph(words) => Piece::Paragraph(words),
        Part::Heading(words) => Piece::Heading(words),
        Part::Quotation { words, source } => Piece::Quotation { words, source },
        Part::Button { word, link } => Piece::Button { word, address: address_of(app, &link, to) },
        Part::Entry { words, link } => Piece::Entry { words, address: address_of(app, &link, to) },
    }
}

fn text(pieces: &[Piece]) -> String {
    let mut written = Vec::with_capacity(pieces.len());
    for piece in pieces {
        written.push(match piece {
            Piece::Paragraph(words) => words.trim_end().to_owned(),
            Piece::Heading(words) => format!("{words}\n{}", "-".repeat(words.chars().count().min(60))),
            Piece::Quotation { words, source } => quoted(words, source),
            Piece::Button { word, address } => format!("{word}:\n{address}"),
            Piece::Entry { words, address } => format!("- {words}\n  {address}"),
        });
    }
    written.push(String::new());
    written.join("\n\n").trim_end().to_owned() + "\n"
}

fn quoted(words: &str, source: &str) -> String {
    let mut lines: Vec<String> = words.trim_end().lines().map(|line| format!("> {line}")).collect();
    if !source.is_empty() {
        lines.push(format!("({source})"));
    }
    lines.join("\n")
}

#[derive(Template)]
#[template(path = "mail.html")]
struct Html<'a> {
    lang: &'a str,
    dir: &'a str,
    subject: &'a str,
    pieces: &'a [Piece],
}

/// The host of an address, for the Message-ID.
fn host_of(public_url: &str) -> String {
    let rest = public_url.split_once("://").map_or(public_url, |(_, rest)| rest);
    let host = rest.split(['/', ':', '?']).next().unwrap_or_default();
    let sound = !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-');
    if sound { host.to_owned() } else { "localhost".to_owned() }
}

/// When a job was asked for: its id tells, so that each try at its mail bears the same date.
fn made(id: Uuid) -> Instant {
    let (seconds, nanoseconds) = id.get_timestamp().map_or((0, 0), |at| at.to_unix());
    let micros = seconds.saturating_mul(1_000_000).saturating_add(u64::from(nanoseconds / 1_000));
    Instant::from_micros(i64::try_from(micros).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_of_an_address_is_fit_for_a_message_id() {
        assert_eq!(host_of("https://forum.example.org"), "forum.example.org");
        assert_eq!(host_of("http://127.0.0.1:8080"), "127.0.0.1");
        assert_eq!(host_of("http://[::1]:8080"), "localhost");
        assert_eq!(host_of(""), "localhost");
    }

    #[test]
    fn a_foreign_message_id_brings_no_header_of_its_own() {
        assert!(is_plain("CAF=x+1_2@mail.example.org"));
        for other in ["a>\r\nBcc: b", "a b@c", "<a@b>", "é@example.org", &"x".repeat(251)] {
            assert!(!is_plain(other), "{other}");
        }
    }
}
