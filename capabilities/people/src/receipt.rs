//! Requests to see or erase what is kept of a party, and the receipts of what was done.

use std::fmt::Write as _;

use capability::erased::{Fate, Share};
use kernel::{Complaint, Date, Instant};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use uuid::Uuid;
use web::{App, Words};

use crate::party::{LONGEST_LINE, PartyKind, line};

/// Who asked for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum AskedBy {
    /// Whoever it is about.
    Themselves,
    /// Somebody in their name.
    Representative,
    /// Nobody: the forum itself, because it has to.
    Forum,
}

impl AskedBy {
    pub const ALL: [Self; 3] = [Self::Themselves, Self::Representative, Self::Forum];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Themselves => "themselves",
            Self::Representative => "representative",
            Self::Forum => "forum",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|by| by.as_str() == word)
    }
}

/// A request as it is entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub by: AskedBy,
    /// When: 2026, 2026-11 or 2026-11-22.
    pub on: Date,
    /// Under what the request is kept elsewhere, without a name: a number of a file.
    pub reference: String,
}

impl Asked {
    /// Asked now, by whoever it is about.
    pub fn now(now: Instant) -> Self {
        Self { by: AskedBy::Themselves, on: Date::of(now), reference: String::new() }
    }

    /// As it was typed; all complaints at once. Nothing typed as the day is today.
    pub fn typed(by: &str, on: &str, reference: &str, now: Instant) -> Result<Self, Vec<Complaint>> {
        let mut wrong = Vec::new();
        let known = AskedBy::parse(by.trim());
        if known.is_none() {
            let words = AskedBy::ALL.map(AskedBy::as_str).join(", ");
            let detail = format!("{by:?} is nobody who can ask; known are {words}");
            wrong.push(Complaint::new("asked_by", "people-asked-by-missing", detail));
        }
        let today = Date::of(now);
        let day = if on.trim().is_empty() { Ok(today) } else { Date::parse(on.trim()) };
        match &day {
            Err(error) => {
                wrong.push(Complaint::new("asked", "people-date-malformed", error.to_string()));
            }
            Ok(day) if day.begins() > now => {
                let detail = format!("{day} lies ahead");
                wrong.push(Complaint::new("asked", "people-asked-ahead", detail));
            }
            Ok(_) => {}
        }
        let reference = line(reference).map_err(|fault| {
            let detail = format!("reference: at most {LONGEST_LINE} characters on one line");
            wrong.push(Complaint::new("reference", fault.message(), detail));
        });
        match (known, day, reference) {
            (Some(by), Ok(on), Ok(reference)) if wrong.is_empty() => Ok(Self { by, on, reference }),
            _ => Err(wrong),
        }
    }
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReceiptKind {
    Export,
    Erasure,
}

impl ReceiptKind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Export => "export",
            Self::Erasure => "erasure",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        [Self::Export, Self::Erasure].into_iter().find(|kind| kind.as_str() == word)
    }
}

/// A share as a receipt keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// A message that names the kind; a capability that is no longer there may have said it.
    pub what: String,
    pub count: u64,
    pub fate: String,
}

impl From<&Share> for Kept {
    fn from(share: &Share) -> Self {
        Self { what: share.what.to_owned(), count: share.count, fate: share.fate.as_str().to_owned() }
    }
}

/// What proves it: nothing of it is personal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    pub id: Uuid,
    /// See [`number`]; older ones were counted from 1.
    pub number: i64,
    pub kind: ReceiptKind,
    pub party: Uuid,
    pub party_kind: PartyKind,
    /// `None`: the operator.
    pub made_by: Option<Uuid>,
    pub asked: Asked,
    pub at: Instant,
    pub shares: Vec<Kept>,
    /// SHA-256 in hexadecimal of the file that was handed over; empty: none was.
    pub checksum: String,
    /// The erasure's place in the log of events; `None` for an export.
    pub event: Option<i64>,
}

/// The number of a receipt made now, after that of the latest: its moment in UTC, as 20261122150901, or the next one
/// that is free. So none comes twice, though the database be restored from a backup that does not know the latest.
pub fn number(now: Instant, latest: i64) -> i64 {
    let at = now.utc();
    let day = (i64::from(at.year()) * 100 + i64::from(u8::from(at.month()))) * 100 + i64::from(at.day());
    let second = (i64::from(at.hour()) * 100 + i64::from(at.minute())) * 100 + i64::from(at.second());
    (day * 1_000_000 + second).max(latest + 1)
}

/// The kind of the tokens by which a receipt is found by whoever has its address.
const TOKEN: &str = "people-receipt";
/// How long: as long as somebody may have to prove it.
const GOOD_FOR: i64 = 10 * 365 * kernel::time::DAY;

impl Receipt {
    /// Where whoever has this address finds it, without an account.
    pub fn address(&self, app: &App) -> String {
        let token = mail::token::seal(&app.key, TOKEN, self.id, "", self.at.plus(GOOD_FOR));
        format!("/receipts/{token}")
    }

    /// The receipt that a token leads to.
    pub fn of_token(app: &App, token: &str) -> Option<Uuid> {
        let now = app.store.clock().now();
        mail::token::open(&app.key, TOKEN, token, now).ok().map(|token| token.record)
    }

    /// As programs read it.
    pub fn json(&self, app: &App) -> Json {
        json!({
            "id": self.id,
            "number": self.number,
            "kind": self.kind.as_str(),
            "party": self.party,
            "party_kind": self.party_kind.as_str(),
            "made_by": self.made_by,
            "asked_by": self.asked.by.as_str(),
            "asked": self.asked.on,
            "reference": self.asked.reference,
            "at": self.at,
            "shares": self.shares,
            "checksum": self.checksum,
            "event": self.event,
            "address": format!("{}{}", app.options.public_url, self.address(app)),
        })
    }

    /// Its lines, each a name and what it says: the same on the page and in the file.
    pub fn lines(&self, t: &Words, app: &App) -> Vec<(String, String)> {
        let mut lines = vec![
            (t.say("people-receipt-number"), self.number.to_string()),
            (t.say("people-receipt-forum"), app.forum.now().name.clone()),
            (t.say("people-receipt-done"), t.say(format!("people-receipt-{}", self.kind.as_str()))),
            (t.say("people-receipt-at"), t.moment(self.at)),
            (t.say("people-receipt-asked-by"), t.say(format!("people-asked-by-{}", self.asked.by.as_str()))),
            (t.say("people-receipt-asked"), t.day(self.asked.on)),
            (t.say("people-receipt-made-by"), self.made_by_in_words(t)),
            (t.say("people-receipt-about"), self.party.to_string()),
        ];
        if !self.asked.reference.is_empty() {
            lines.push((t.say("people-receipt-reference"), self.asked.reference.clone()));
        }
        if let Some(event) = self.event {
            lines.push((t.say("people-receipt-event"), event.to_string()));
        }
        let checksum =
            if self.checksum.is_empty() { t.say("people-receipt-no-export") } else { self.checksum.clone() };
        lines.push((t.say("people-receipt-checksum"), checksum));
        lines
    }

    /// Nobody's name stands on a receipt that somebody carries away.
    fn made_by_in_words(&self, t: &Words) -> String {
        match self.made_by {
            None => t.say("people-receipt-by-operator"),
            Some(by) if by == self.party => t.say("people-receipt-by-themselves"),
            Some(_) => t.say("people-receipt-by-administrator"),
        }
    }

    /// The receipt as a file of text.
    pub fn text(&self, t: &Words, app: &App) -> String {
        let mut text = format!("{}\n\n", t.name("people-receipt-title", self.number.to_string()));
        for (name, says) in self.lines(t, app) {
            // Writing into a string cannot fail.
            let _ = writeln!(text, "{name}: {says}");
        }
        for fate in Fate::ALL {
            let shares: Vec<&Kept> = self.shares.iter().filter(|one| one.fate == fate.as_str()).collect();
            if shares.is_empty() {
                continue;
            }
            let _ = writeln!(text, "\n{}", t.say(format!("people-fate-{}", fate.as_str())));
            for share in shares {
                let _ = writeln!(text, "- {}: {}", t.say(&share.what), share.count);
            }
        }
        let _ = writeln!(text, "\n{}{}", app.options.public_url, self.address(app));
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_its_moment_and_none_comes_twice() {
        let at = Instant::parse("2026-11-22T15:09:01.5Z").expect("a moment");
        assert_eq!(number(at, 0), 20_261_122_150_901);
        assert_eq!(number(at, 7), 20_261_122_150_901);
        assert_eq!(number(at, 20_261_122_150_901), 20_261_122_150_902);
    }

    #[test]
    fn a_request_has_somebody_who_asked_and_a_day_that_has_come() {
        let now = Instant::from_micros(1_795_000_000_000_000);
        let asked = Asked::typed("representative", "2026-03", "File  7", now).expect("a request");
        assert_eq!((asked.by, asked.reference.as_str()), (AskedBy::Representative, "File 7"));
        let wrong = Asked::typed("", "2999", &"x".repeat(201), now).expect_err("nobody asked, in the future");
        let fields: Vec<&str> = wrong.iter().map(|one| one.field.as_str()).collect();
        assert_eq!(fields, ["asked_by", "asked", "reference"]);
    }
}
