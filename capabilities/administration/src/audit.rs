//! The log as an administrator asks for it: by a name, a kind, a record's address and a span of days; and its entries as
//! they are shown.

use kernel::{Complaint, Date};
use store::Event;
use uuid::Uuid;
use web::Fields;

/// What stands for whatever no person did: the program by itself, its operator, a visitor.
pub const PROGRAM: &str = "program";

/// What was asked for, as it was typed. Nothing typed narrows nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// An e-mail address, a name as it is shown, a party's id, or [`PROGRAM`].
    pub who: String,
    pub kind: String,
    /// A record's id, `type:id`, or the address of its page.
    pub record: String,
    /// Dates of stated precision: from the first day each may mean to the last, in UTC.
    pub from: String,
    pub until: String,
}

impl Asked {
    /// Names of the parameters, in the order of the form.
    pub const NAMES: [&str; 5] = ["who", "kind", "record", "from", "until"];

    /// From the parameters of a page or of the API.
    pub fn read(query: &Fields) -> Self {
        let get = |name: &str| query.get(name).to_owned();
        Self {
            who: get("who"),
            kind: get("kind"),
            record: get("record"),
            from: get("from"),
            until: get("until"),
        }
    }

    fn pairs(&self) -> Vec<(&str, &str)> {
        let values = [&self.who, &self.kind, &self.record, &self.from, &self.until].map(String::as_str);
        Self::NAMES.into_iter().zip(values).filter(|(_, value)| !value.is_empty()).collect()
    }

    pub fn is_narrowed(&self) -> bool {
        !self.pairs().is_empty()
    }

    /// As a query, with these parameters besides: `?kind=phase-set&before=12`; empty for everything.
    pub fn query(&self, more: &[(&str, &str)]) -> String {
        let mut pairs = self.pairs();
        pairs.extend(more);
        if pairs.is_empty() { String::new() } else { format!("?{}", web::ask::encode(&pairs)) }
    }
}

/// The path of an address as a browser shows it; a path stays as it is.
pub(crate) fn path_of(address: &str) -> &str {
    let path =
        address.split_once("://").map_or(address, |(_, rest)| rest.find('/').map_or("", |at| &rest[at..]));
    path.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/')
}

pub(crate) fn date(field: &'static str, typed: &str) -> Result<Option<Date>, Complaint> {
    if typed.is_empty() {
        return Ok(None);
    }
    let wrong =
        |error: kernel::date::DateError| Complaint::new(field, "administration-no-date", error.to_string());
    Date::parse(typed).map(Some).map_err(|error| wrong(error).naming(typed))
}

/// An event with what its readers know its people and its record by.
#[derive(Debug, Clone)]
pub struct Entry {
    pub event: Event,
    pub by: Doer,
    /// What it happened to: its title and the address of its page; `None` where it is no record with a page, or is
    /// gone.
    pub on: Option<(String, String)>,
}

/// Who did it, as shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doer {
    Program,
    Called(Uuid, String),
    /// Their name was erased at their wish; that they did it stays.
    Erased(Uuid),
}

impl Doer {
    pub fn name(&self) -> &str {
        match self {
            Self::Called(_, name) => name,
            Self::Program | Self::Erased(_) => "",
        }
    }
}

const HEADINGS: [&str; 8] = ["id", "at", "kind", "what", "who", "who_id", "record", "title"];

/// Events as rows of RFC 4180 with LF for line ends, the last column what else is known of each as JSON. `said` says a
/// kind in words. Names and titles are people's words: none is taken for a formula by whatever opens the file.
pub fn csv(entries: &[Entry], with_headings: bool, said: impl Fn(&str) -> String) -> Vec<u8> {
    let mut csv = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new());
    if with_headings {
        csv.write_record(HEADINGS.iter().chain(&["data"])).expect(NEVER_FAILS);
    }
    for Entry { event, by, on } in entries {
        let who = match by {
            Doer::Program => String::new(),
            Doer::Called(party, _) | Doer::Erased(party) => party.to_string(),
        };
        let title = on.as_ref().map_or("", |(title, _)| title);
        let cells = [
            event.id.to_string(),
            event.at.to_string(),
            event.kind.clone(),
            said(&event.kind),
            guarded(by.name()),
            who,
            event.record.to_string(),
            guarded(title),
            event.data.to_string(),
        ];
        csv.write_record(&cells).expect(NEVER_FAILS);
    }
    csv.into_inner().expect(NEVER_FAILS)
}

const NEVER_FAILS: &str = "writing into memory does not fail";

fn guarded(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']);
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_a_browser_shows_it() {
        for typed in [
            "/register/rounds/2020",
            "/register/rounds/2020/",
            "https://forum.example.org/register/rounds/2020?tab=1#top",
        ] {
            assert_eq!(path_of(typed), "/register/rounds/2020", "{typed}");
        }
        assert_eq!(path_of("https://forum.example.org"), "");
        assert_eq!(path_of("recommendation:018f"), "recommendation:018f");
    }

    #[test]
    fn what_is_asked_stands_in_the_address() {
        let asked = Asked { kind: "phase-set".into(), from: "2026-11".into(), ..Asked::default() };
        assert_eq!(asked.query(&[("before", "7")]), "?kind=phase-set&from=2026-11&before=7");
        assert_eq!(Asked::default().query(&[]), "");
        assert!(!Asked::default().is_narrowed());
    }
}
