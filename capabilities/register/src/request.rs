//! Requests: what somebody is asked so that recommendations can be assessed, and what they answered. Pure data and rules.

mod first_line;
mod narrowed;

pub use first_line::{FirstLine, Said, StatusNames, Unclear};
pub use narrowed::{Narrowed, STATES, in_order};

use kernel::time::DAY;
use kernel::{Capacity, Complaint, Date, Instant};
use uuid::Uuid;

/// What is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestKind {
    /// Nobody here knows how to assess it.
    HowToAssess,
    /// What has to be known first.
    Information,
}

impl RequestKind {
    pub const ALL: [Self; 2] = [Self::Information, Self::HowToAssess];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::HowToAssess => "how-to-assess",
            Self::Information => "information",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// Whom a request goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Addressee {
    /// A party with an account.
    Person(Uuid),
    /// A group: whoever coordinates it now.
    Group(Uuid),
    /// Somebody outside, kept by name and e-mail address. The id is its party's too.
    Office(Uuid),
}

impl Addressee {
    pub fn kind(self) -> &'static str {
        match self {
            Self::Person(_) => "person",
            Self::Group(_) => "group",
            Self::Office(_) => "office",
        }
    }

    pub fn id(self) -> Uuid {
        match self {
            Self::Person(id) | Self::Group(id) | Self::Office(id) => id,
        }
    }

    pub fn of(kind: &str, id: Uuid) -> Option<Self> {
        match kind {
            "person" => Some(Self::Person(id)),
            "group" => Some(Self::Group(id)),
            "office" => Some(Self::Office(id)),
            _ => None,
        }
    }

    /// `office:018f...`, as forms and addresses have it.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once(':')?;
        Self::of(kind, Uuid::parse_str(id).ok()?)
    }
}

impl std::fmt::Display for Addressee {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}:{}", self.kind(), self.id())
    }
}

/// An office outside that can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    pub id: Uuid,
    pub name: String,
    /// For nobody's eyes but those of whoever may ask.
    pub email: String,
    /// A tag, the language it is written to in.
    pub language: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestState {
    Open,
    Answered,
    Withdrawn,
}

impl RequestState {
    pub const ALL: [Self; 3] = [Self::Open, Self::Answered, Self::Withdrawn];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Answered => "answered",
            Self::Withdrawn => "withdrawn",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

/// How an answer came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    Mail,
    /// By the link in the letter, without an account.
    Link,
    /// By a page of the forum or its API, signed in.
    Page,
}

impl Means {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Link => "link",
            Self::Page => "page",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Mail, Self::Link, Self::Page].into_iter().find(|means| means.as_str() == text)
    }
}

/// What was answered, in the answerer's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub id: Uuid,
    pub at: Instant,
    pub party: Uuid,
    pub capacity: Capacity,
    pub means: Means,
    pub text: String,
    /// The assessment that it was filed as, if it says how the recommendations stand.
    pub assessment: Option<Uuid>,
}

/// A request with its answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub id: Uuid,
    pub kind: RequestKind,
    pub question: String,
    /// `None`: the operator.
    pub asked_by: Option<Uuid>,
    pub asked: Instant,
    pub addressee: Addressee,
    pub due: Option<Date>,
    pub state: RequestState,
    pub closed: Option<Instant>,
    /// Why it was withdrawn.
    pub reason: String,
    /// When the last letter went out.
    pub written: Instant,
    pub reminders: i64,
    /// Why its last letter did not arrive; empty as long as nothing is known against it.
    pub undelivered: String,
    /// When a machine answered in somebody's place.
    pub automatic: Option<Instant>,
    /// The recommendations it is about.
    pub covers: Vec<Uuid>,
    /// Who got its letters, of those with an account.
    pub recipients: Vec<Uuid>,
    /// Oldest first.
    pub answers: Vec<Answer>,
}

/// A request is reminded of once a day at most.
pub const REMINDED_EVERY: i64 = DAY;
/// How long after its due date, or after it was asked, a request can be answered by mail and by link.
pub const ANSWERABLE: i64 = 180 * DAY;
pub const LONGEST_QUESTION: usize = 5_000;
pub const MOST_COVERS: usize = 50;
/// Requests that one person makes within a day, at most: letters go to whatever addresses are named.
pub const MOST_A_DAY: i64 = 30;

impl Request {
    /// Whether a letter of it went to this party, or it was meant for them.
    pub fn is_asked_of(&self, party: Uuid) -> bool {
        self.recipients.contains(&party) || self.addressee == Addressee::Person(party)
    }

    /// Open beyond its due date.
    pub fn is_overdue(&self, now: Instant) -> bool {
        self.state == RequestState::Open && self.due.is_some_and(|due| due.ends() <= now)
    }

    pub fn may_be_reminded_of(&self, now: Instant) -> bool {
        self.state == RequestState::Open && now >= self.written.plus(REMINDED_EVERY)
    }

    /// Until when its letters can be answered, counted from one that goes out now.
    pub fn answerable_until(&self, now: Instant) -> Instant {
        self.due.map_or(now, |due| due.ends().max(now)).plus(ANSWERABLE)
    }
}

/// A request as somebody makes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewRequest {
    pub kind: String,
    pub question: String,
    pub covers: Vec<Uuid>,
    /// As [`Addressee::parse`] reads it; empty where an office is named.
    pub addressee: String,
    pub office: NewOffice,
    /// `2026-10-30`; empty: none.
    pub due: String,
}

/// An office as somebody names it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewOffice {
    pub name: String,
    pub email: String,
    pub language: String,
}

impl NewOffice {
    pub fn is_empty(&self) -> bool {
        self.name.trim().is_empty() && self.email.trim().is_empty()
    }
}

impl NewRequest {
    /// Everything wrong with it that can be told without the database, at once.
    pub fn complaints(&self, now: Instant) -> Vec<Complaint> {
        let mut wrong = Vec::new();
        if RequestKind::parse(&self.kind).is_none() {
            let known: Vec<&str> = RequestKind::ALL.iter().map(|kind| kind.as_str()).collect();
            let detail = format!("{:?} is no kind of request; it is one of {}", self.kind, known.join(", "));
            wrong.push(Complaint::new("kind", "request-kind-unknown", detail));
        }
        if self.question.trim().is_empty() {
            wrong.push(Complaint::new("question", "request-question-missing", "say what you want to know"));
        }
        let characters = self.question.chars().count();
        if characters > LONGEST_QUESTION {
            let detail = format!("the question has {characters} characters; {LONGEST_QUESTION} are the most");
            wrong.push(Complaint::new("question", "request-question-too-long", detail));
        }
        if self.covers.is_empty() {
            let detail = "say which recommendation it is about";
            wrong.push(Complaint::new("covers", "register-covers-missing", detail));
        }
        if self.covers.len() > MOST_COVERS {
            let detail =
                format!("{} recommendations are asked about; {MOST_COVERS} are the most", self.covers.len());
            wrong.push(Complaint::new("covers", "request-covers-too-many", detail));
        }
        match (Addressee::parse(&self.addressee), self.office.is_empty()) {
            (None, true) => {
                wrong.push(Complaint::new(
                    "to",
                    "request-to-missing",
                    "say who is asked: person, group or office",
                ));
            }
            (Some(_), false) => {
                let detail = "either somebody known is asked, or an office is named: not both";
                wrong.push(Complaint::new("to", "request-to-twice", detail));
            }
            (None, false) => wrong.extend(self.office.complaints()),
            (Some(_), true) => {}
        }
        if !self.due.trim().is_empty() {
            match Date::parse(self.due.trim()) {
                Err(_) => {
                    let detail = format!("{:?} is no date such as 2026-10-30", self.due);
                    wrong.push(Complaint::new("due", "request-due-unknown", detail).naming(&self.due));
                }
                Ok(due) if due.ends() <= now => {
                    let detail = format!("{} is over", self.due);
                    wrong.push(Complaint::new("due", "request-due-over", detail).naming(&self.due));
                }
                Ok(_) => {}
            }
        }
        wrong
    }

    pub fn due(&self) -> Option<Date> {
        Date::parse(self.due.trim()).ok()
    }
}

impl NewOffice {
    fn complaints(&self) -> Vec<Complaint> {
        let mut wrong = Vec::new();
        if self.name.trim().is_empty() {
            wrong.push(Complaint::new("office_name", "request-office-name-missing", "an office has a name"));
        }
        if let Err(reason) = people::email::normalise(&self.email) {
            wrong.push(Complaint::new("office_email", "request-office-email", reason));
        }
        wrong
    }
}

/// An answer as somebody gives it: as information, or as an assessment with a status.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewAnswer {
    pub text: String,
    /// Status keys; empty: as information.
    pub status: Vec<String>,
    pub evidence: Vec<crate::document::Evidence>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        Instant::parse(text).expect("a moment")
    }

    fn request(due: &str, state: RequestState) -> Request {
        Request {
            id: Uuid::from_u128(1),
            kind: RequestKind::Information,
            question: "What is known?".into(),
            asked_by: None,
            asked: at("2026-10-01T00:00:00Z"),
            addressee: Addressee::Office(Uuid::from_u128(2)),
            due: Date::parse(due).ok(),
            state,
            closed: None,
            reason: String::new(),
            written: at("2026-10-01T00:00:00Z"),
            reminders: 0,
            undelivered: String::new(),
            automatic: None,
            covers: Vec::new(),
            recipients: Vec::new(),
            answers: Vec::new(),
        }
    }

    #[test]
    fn a_request_is_overdue_when_its_day_is_over_and_nobody_answered() {
        let table = [
            ("2026-10-30", RequestState::Open, "2026-10-30T23:00:00Z", false),
            ("2026-10-30", RequestState::Open, "2026-10-31T00:00:00Z", true),
            ("2026-10", RequestState::Open, "2026-10-31T00:00:00Z", false),
            ("2026-10-30", RequestState::Answered, "2026-11-30T00:00:00Z", false),
            ("", RequestState::Open, "2030-01-01T00:00:00Z", false),
        ];
        for (due, state, now, expected) in table {
            assert_eq!(request(due, state).is_overdue(at(now)), expected, "{due} {state:?} {now}");
        }
    }

    #[test]
    fn a_request_is_reminded_of_once_a_day_at_most() {
        let open = request("2026-10-30", RequestState::Open);
        assert!(!open.may_be_reminded_of(at("2026-10-01T23:59:59Z")));
        assert!(open.may_be_reminded_of(at("2026-10-02T00:00:00Z")));
        assert!(!request("", RequestState::Withdrawn).may_be_reminded_of(at("2026-12-01T00:00:00Z")));
    }

    #[test]
    fn all_that_is_wrong_with_a_request_is_said_at_once() {
        let now = at("2026-10-15T00:00:00Z");
        let fields =
            |new: &NewRequest| new.complaints(now).into_iter().map(|wrong| wrong.field).collect::<Vec<_>>();
        assert_eq!(fields(&NewRequest::default()), ["kind", "question", "covers", "to"]);
        let office = NewOffice { name: "Office".into(), email: "nowhere".into(), language: String::new() };
        let wrong = NewRequest {
            kind: "information".into(),
            question: "?".repeat(LONGEST_QUESTION + 1),
            covers: vec![Uuid::from_u128(1)],
            addressee: String::new(),
            office,
            due: "2026-10-01".into(),
        };
        assert_eq!(fields(&wrong), ["question", "office_email", "due"]);
        let twice = NewRequest {
            addressee: format!("group:{}", Uuid::from_u128(3)),
            due: "soon".into(),
            question: "?".into(),
            ..wrong
        };
        assert_eq!(fields(&twice), ["to", "due"]);
    }

    #[test]
    fn an_addressee_reads_back_as_written() {
        for one in [
            Addressee::Person(Uuid::from_u128(1)),
            Addressee::Group(Uuid::from_u128(2)),
            Addressee::Office(Uuid::from_u128(3)),
        ] {
            assert_eq!(Addressee::parse(&one.to_string()), Some(one));
        }
        assert_eq!(Addressee::parse("office"), None);
        assert_eq!(Addressee::parse("body:018f3e7a-0000-7000-8000-000000000001"), None);
    }
}
