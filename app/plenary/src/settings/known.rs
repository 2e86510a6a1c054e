//! Every setting with what it is for: what `plenary.toml` begins as, and what the reference page is made from.

use figment::value::{Empty, Value};
use std::fmt::Write as _;

/// What a value looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Text,
    Number,
    List,
}

/// One setting.
#[derive(Debug)]
pub struct Known {
    /// `mail.host`
    pub key: &'static str,
    pub shape: Shape,
    /// As it would stand in the file.
    pub default: &'static str,
    /// An example for what has no default.
    pub example: &'static str,
    pub what: &'static str,
}

const fn known(
    key: &'static str,
    shape: Shape,
    default: &'static str,
    example: &'static str,
    what: &'static str,
) -> Known {
    Known { key, shape, default, example, what }
}

/// All of them, in the order of the file.
pub const KNOWN: &[Known] = &[
    known(
        "public_url",
        Shape::Text,
        "",
        "\"https://forum.example.org\"",
        "What links in mails and feeds begin with, and the origin that forms must come from. Without it: http:// and the address listened on. With https, browsers are told to use nothing else (HSTS).",
    ),
    known(
        "listen",
        Shape::Text,
        "\"127.0.0.1:8080\"",
        "",
        "Address and port to serve on. Port 0 takes a free one. Put a proxy that speaks TLS in front of anything but loopback.",
    ),
    known(
        "database_url",
        Shape::Text,
        "",
        "\"postgres://plenary@localhost/plenary\"",
        "A PostgreSQL (15 or newer) instead of the SQLite file in the data folder.",
    ),
    known(
        "trusted_proxies",
        Shape::List,
        "[]",
        "[\"127.0.0.1\", \"10.0.0.0/8\"]",
        "Addresses and networks whose X-Forwarded-For is believed. From anybody else it is ignored.",
    ),
    known(
        "mail.from",
        Shape::Text,
        "\"forum@localhost\"",
        "",
        "The address that mail comes from and bounces go to.",
    ),
    known(
        "mail.reply_to",
        Shape::Text,
        "",
        "\"reply@forum.example.org\"",
        "A mailbox whose mail, with anything behind a plus sign (reply+...@), is given to `plenary mail receive`: then letters can be answered by replying. At most 13 characters before the @. Mail for mail.from should go there too, so that bounces are noted.",
    ),
    known(
        "mail.host",
        Shape::Text,
        "",
        "\"smtp.example.org\"",
        "The mail server. Without it mails are put into a folder.",
    ),
    known(
        "mail.port",
        Shape::Number,
        "",
        "587",
        "Its port. Without it: 465 with tls, 25 with none and starttls-if-offered, otherwise 587.",
    ),
    known(
        "mail.security",
        Shape::Text,
        "\"starttls\"",
        "",
        "starttls, starttls-if-offered, tls, or none (only to a server on this machine).",
    ),
    known("mail.user", Shape::Text, "", "\"forum\"", "Who signs in to the mail server."),
    known("mail.password", Shape::Text, "", "\"...\"", "With what."),
    known(
        "mail.certificate_authority",
        Shape::Text,
        "",
        "\"ca.pem\"",
        "PEM file of the authority behind the mail server's certificate, beside the public ones.",
    ),
    known(
        "mail.folder",
        Shape::Text,
        "\"mail\"",
        "",
        "Where mails are put, one file each, when there is no mail.host; seen from the data folder.",
    ),
    known(
        "digest.hour",
        Shape::Number,
        "6",
        "",
        "The hour, 0 to 23 in UTC, from which the day's one mail leaves to those who wish it; administrators may set another from the pages.",
    ),
    known("metrics.listen", Shape::Text, "", "\"127.0.0.1:9187\"", "A listener of its own for /metrics."),
    known(
        "metrics.token",
        Shape::Text,
        "",
        "\"...\"",
        "Serves /metrics beside the pages to whoever brings it as a bearer token.",
    ),
    known("log.format", Shape::Text, "\"text\"", "", "text or json, on stderr."),
    known(
        "log.filter",
        Shape::Text,
        "\"info\"",
        "\"info,plenary_app=debug\"",
        "What is logged: error, warn, info, debug or trace, also by part.",
    ),
];

impl Known {
    /// `PLENARY_MAIL_HOST`
    pub fn variable(&self) -> String {
        format!("PLENARY_{}", self.key.replace('.', "_").to_uppercase())
    }

    /// A text of the environment as the file would have it. Lists are separated by commas.
    pub(super) fn value(&self, text: &str) -> Value {
        match self.shape {
            Shape::Number => text.trim().parse::<u64>().map_or_else(|_| Value::from(text), Value::from),
            Shape::List => {
                let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
                Value::from(parts.map(Value::from).collect::<Vec<_>>())
            }
            Shape::Text if text.is_empty() && self.default.is_empty() && self.key != "public_url" => {
                Value::from(Empty::None)
            }
            Shape::Text => Value::from(text),
        }
    }
}

/// The file that a new forum gets: everything said, nothing set.
pub fn template() -> String {
    let mut file = String::from(
        "# Settings of this forum. PLENARY_* of the environment and the command line come before this file.\n\
         # A line that begins with # is not read: it shows what holds, or an example.\n",
    );
    let mut section = "";
    for known in KNOWN {
        let (part, key) = known.key.split_once('.').unwrap_or(("", known.key));
        if part != section {
            section = part;
            // Writing into a string cannot fail, here and below.
            let _ = write!(file, "\n[{part}]\n");
        }
        let value = if known.default.is_empty() { known.example } else { known.default };
        let _ = write!(file, "\n# {}\n# {key} = {value}\n", known.what);
    }
    file
}

/// The same for people who read documentation.
pub fn reference() -> String {
    let mut page = String::from(
        "# Settings\n\nRead from `plenary.toml` in the data folder, then from the environment, then from the command \
         line; the later wins.\n\n| setting | variable | default | what it is for |\n|---|---|---|---|\n",
    );
    for known in KNOWN {
        let default =
            if known.default.is_empty() { "none".to_owned() } else { format!("`{}`", known.default) };
        let _ = writeln!(page, "| `{}` | `{}` | {default} | {} |", known.key, known.variable(), known.what);
    }
    page
}
