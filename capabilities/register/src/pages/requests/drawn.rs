//! A request as it is shown: names of people, groups and offices, never an address.

use crate::pages::read::cards::anchor;
use crate::request::{Addressee, Answer, Request, RequestState};
use crate::state::Shelf;
use kernel::Instant;
use people::party::PublicName;
use std::collections::{BTreeSet, HashMap};
use store::StoreError;
use uuid::Uuid;
use web::parts::{Link, Shape, Status, Tone};
use web::{App, Given, Words};

/// The names of everybody in some requests.
pub struct Around {
    names: HashMap<Uuid, PublicName>,
    groups: HashMap<Uuid, String>,
}

pub struct RequestCard {
    pub href: String,
    pub kind: String,
    /// The recommendations it is about.
    pub about: Vec<Link>,
    pub question: String,
    /// "Asked by Anna Example on 12 October 2026".
    pub asked: String,
    pub datetime: String,
    /// Whom it goes to.
    pub to: String,
    pub due: String,
    pub state: Status,
    /// What became of its letters: reminders, letters that did not arrive.
    pub notes: Vec<String>,
    pub is_undelivered: bool,
    /// Why it was withdrawn.
    pub reason: String,
    pub answers: Vec<AnswerCard>,
}

pub struct AnswerCard {
    pub id: Uuid,
    /// "The Office · answered by mail on 12 October 2026".
    pub who: String,
    pub text: String,
    /// The assessment that it was filed as.
    pub assessment: Option<Link>,
}

impl Around {
    pub async fn of(app: &App, requests: &[Request]) -> Result<Self, StoreError> {
        let mut parties: BTreeSet<Uuid> = BTreeSet::new();
        for request in requests {
            parties.extend(request.asked_by);
            parties.extend(request.answers.iter().map(|answer| answer.party));
            if let Addressee::Person(id) | Addressee::Office(id) = request.addressee {
                parties.insert(id);
            }
        }
        let parties: Vec<Uuid> = parties.into_iter().collect();
        let mut db = app.store.read();
        let names = people::queries::public_names(&mut db, &parties).await?;
        let has_group = requests.iter().any(|request| matches!(request.addressee, Addressee::Group(_)));
        let groups = if has_group { people::queries::groups(&mut db).await? } else { Vec::new() };
        Ok(Self { names, groups: groups.into_iter().map(|group| (group.id, group.name)).collect() })
    }

    pub fn name(&self, t: &Words, party: Option<Uuid>) -> String {
        let Some(party) = party else { return t.say("import-by-operator") };
        let name = self.names.get(&party).filter(|name| !name.is_erased && !name.name.is_empty());
        name.map_or_else(|| t.say("read-former-participant"), |name| name.name.clone())
    }

    pub fn addressee(&self, t: &Words, addressee: Addressee) -> String {
        match addressee {
            Addressee::Group(group) => self.groups.get(&group).cloned().unwrap_or_default(),
            Addressee::Person(party) | Addressee::Office(party) => self.name(t, Some(party)),
        }
    }

    pub fn card(&self, t: &Words, shelf: &Shelf, request: &Request, now: Instant) -> RequestCard {
        let by = self.name(t, request.asked_by);
        let day = t.date(request.asked);
        let asked = [("who", Given::Text(&by)), ("date", Given::Text(&day))];
        RequestCard {
            href: super::address(request.id),
            kind: t.say(format!("request-kind-{}", request.kind.as_str())),
            about: request.covers.iter().map(|id| named(t, shelf, *id)).collect(),
            question: request.question.clone(),
            asked: t.with("request-asked-by", &asked),
            datetime: request.asked.to_string(),
            to: self.addressee(t, request.addressee),
            due: request.due.map(|due| t.name("request-due", t.day(due))).unwrap_or_default(),
            state: state(t, request, now),
            notes: notes(t, request),
            is_undelivered: request.state == RequestState::Open && !request.undelivered.is_empty(),
            reason: self.reason(t, request),
            answers: request.answers.iter().map(|answer| self.answer(t, request, answer)).collect(),
        }
    }

    /// Why it was withdrawn: what was said, or that who was asked is no longer there.
    fn reason(&self, t: &Words, request: &Request) -> String {
        let asked = match request.addressee {
            Addressee::Person(party) | Addressee::Office(party) => self.names.get(&party),
            Addressee::Group(_) => None,
        };
        let is_gone = asked.is_some_and(|name| name.is_erased);
        if request.state == RequestState::Withdrawn && request.reason.is_empty() && is_gone {
            return t.say("request-fell-why");
        }
        request.reason.clone()
    }

    fn answer(&self, t: &Words, request: &Request, answer: &Answer) -> AnswerCard {
        let name = self.name(t, Some(answer.party));
        let capacity = people::capacity::in_words(t, &answer.capacity);
        let day = t.date(answer.at);
        let how = t.name(format!("request-answered-by-{}", answer.means.as_str()), &day);
        // An office answers as itself.
        let parts = [name.as_str(), if capacity == name { "" } else { &capacity }, &how];
        let who = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        let assessment = answer.assessment.zip(request.covers.first()).map(|(assessment, recommendation)| {
            let href = format!("/register/recommendations/{recommendation}#{}", anchor(assessment));
            Link::new(href, t.say("request-stands-as-assessment"))
        });
        AnswerCard { id: answer.id, who, text: answer.text.clone(), assessment }
    }
}

/// "Recommendation 31", or what it is called.
pub fn named(t: &Words, shelf: &Shelf, id: Uuid) -> Link {
    let book = shelf.look(|books| books.book(id));
    let word = match book {
        Some(book) if !book.number.is_empty() => t.name("read-recommendation-number", &book.number),
        Some(book) if !book.heading.is_empty() => book.heading,
        _ => t.say("read-no-text"),
    };
    Link::new(format!("/register/recommendations/{id}"), word)
}

fn state(t: &Words, request: &Request, now: Instant) -> Status {
    let (tone, shape, word) = match request.state {
        RequestState::Open if request.is_overdue(now) => (Tone::Open, Shape::Flag, "request-overdue"),
        RequestState::Open => (Tone::Under, Shape::Ring, "request-open"),
        RequestState::Answered => (Tone::Good, Shape::Done, "request-answered"),
        RequestState::Withdrawn => (Tone::Plain, Shape::Cross, "request-withdrawn"),
    };
    Status { tone, shape, word: t.say(word) }
}

fn notes(t: &Words, request: &Request) -> Vec<String> {
    let mut notes = Vec::new();
    if request.state != RequestState::Open {
        return notes;
    }
    if !request.undelivered.is_empty() {
        notes.push(t.say("request-not-arrived"));
    }
    if request.reminders > 0 {
        let day = t.date(request.written);
        notes.push(t.with(
            "request-reminded",
            &[("n", Given::Number(request.reminders)), ("date", Given::Text(&day))],
        ));
    }
    if let Some(at) = request.automatic {
        notes.push(t.name("request-automatic", t.date(at)));
    }
    notes
}
