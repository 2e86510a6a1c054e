//! Asking somebody for what an assessment needs: making a request, reminding of it, withdrawing it.

use super::{allow, happened};
use crate::error::RegisterError;
use crate::letters::{self, About, Addressed, Asked};
use crate::queries;
use crate::request::{Addressee, MOST_A_DAY, NewOffice, NewRequest, Office, Request, RequestState};
use crate::rules;
use crate::tables;
use crate::vocabulary::Vocabulary;
use kernel::time::DAY;
use kernel::words::same_words_form;
use kernel::{Complaint, Object, Problem, ProblemKind, Role};
use people::letters::{Recipient, Tongues};
use people::party::{PartyKind, Profile};
use serde_json::json;
use store::{Change, NewRecord, Reads, values};
use uuid::Uuid;

/// Who answers for a group.
const COORDINATING: [Role; 3] = [Role::Coordinator, Role::Chair, Role::Secretariat];

/// Asks somebody, under an id that whoever asks has chosen, as a form does when it is drawn: sent once more, it finds
/// that what it brought stands. Letters go out with it.
pub async fn make_request(
    change: &mut Change,
    tongues: &Tongues,
    id: Uuid,
    new: NewRequest,
) -> Result<Uuid, RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::MAKE_REQUEST, &vocabulary)?;
    if queries::request(change, id).await?.is_some() {
        return Err(RegisterError::SentTwice);
    }
    let now = change.now();
    if let Some(party) = change.actor().party()
        && queries::requests_made(change, party, now.plus(-DAY)).await? >= MOST_A_DAY
    {
        let detail = format!("{MOST_A_DAY} requests a day are the most");
        return Err(Problem::new(ProblemKind::Conflict, detail).said_by("request-too-many-today").into());
    }
    let mut wrong = new.complaints(now);
    let mut covers: Vec<Uuid> = Vec::new();
    for one in &new.covers {
        if queries::recommendation(change, *one).await?.is_none() {
            return Err(RegisterError::not_there("recommendation", one));
        }
        if !covers.contains(one) {
            covers.push(*one);
        }
    }
    if let Some(addressee) = Addressee::parse(&new.addressee) {
        // Whoever is erased at this moment is asked nothing.
        people::queries::hold_party(change, addressee.id()).await?;
    }
    let addressee = match Addressee::parse(&new.addressee) {
        Some(addressee) if wrong.is_empty() => Some(addressee),
        None if wrong.is_empty() => office(change, &vocabulary, tongues, &new.office, &mut wrong).await?,
        _ => None,
    };
    let recipients = match addressee {
        Some(addressee) => recipients(change, tongues, addressee).await?,
        None => Vec::new(),
    };
    if wrong.is_empty() && recipients.is_empty() {
        wrong.push(unreachable(addressee));
    }
    let Some((addressee, kind)) =
        addressee.zip(crate::request::RequestKind::parse(&new.kind)).filter(|_| wrong.is_empty())
    else {
        return Err(RegisterError::Complaints(wrong));
    };
    let request = Request {
        id,
        kind,
        question: new.question.trim().to_owned(),
        asked_by: change.actor().party(),
        asked: now,
        addressee,
        due: new.due(),
        state: RequestState::Open,
        closed: None,
        reason: String::new(),
        written: now,
        reminders: 0,
        undelivered: String::new(),
        automatic: None,
        covers,
        recipients: recipients.iter().filter_map(|(party, _)| *party).collect(),
        answers: Vec::new(),
    };
    insert(change, &vocabulary, &request).await?;
    write(change, tongues, &vocabulary, &request, &recipients, letters::asked).await?;
    tell(change, &vocabulary, &request, "request-made", json!({ "request": id })).await?;
    Ok(id)
}

fn unreachable(addressee: Option<Addressee>) -> Complaint {
    let (message, detail) = match addressee {
        Some(Addressee::Group(_)) => {
            ("request-group-without-coordinator", "nobody coordinates this group now")
        }
        _ => ("request-to-unreachable", "nobody with an account or an address is asked"),
    };
    Complaint::new("to", message, detail)
}

async fn insert(
    change: &mut Change,
    vocabulary: &Vocabulary,
    request: &Request,
) -> Result<(), RegisterError> {
    let title = crate::recommendation::beginning(&request.question, 90);
    let address = format!("/register/requests/{}", request.id);
    let audience = vocabulary.register.audience();
    let state = request.state.as_str();
    change
        .add_record(NewRecord {
            id: request.id,
            kind: "request",
            title: &title,
            address: &address,
            audience: &audience,
            state,
        })
        .await?;
    let now = request.asked.micros();
    let row = values![
        request.id,
        vocabulary.register.id,
        request.kind.as_str(),
        request.question.as_str(),
        request.asked_by,
        now,
        request.addressee.kind(),
        request.addressee.id(),
        request.due.map(|due| due.to_string()).unwrap_or_default(),
        state,
        0_i64,
        "",
        now,
        0_i64,
        "",
        0_i64
    ];
    change.insert(&tables::REQUEST, row).await?;
    for covered in &request.covers {
        change.insert(&tables::REQUEST_COVER, values![request.id, *covered]).await?;
    }
    for party in &request.recipients {
        change.insert(&tables::REQUEST_RECIPIENT, values![request.id, *party]).await?;
    }
    Ok(())
}

/// The office somebody names: the one that is known under that name and address, else a new one with its party.
async fn office(
    change: &mut Change,
    vocabulary: &Vocabulary,
    tongues: &Tongues,
    new: &NewOffice,
    wrong: &mut Vec<Complaint>,
) -> Result<Option<Addressee>, RegisterError> {
    let name = same_words_form(&new.name);
    let email = people::email::normalise(&new.email).unwrap_or_default();
    let known = queries::offices(change)
        .await?
        .into_iter()
        .find(|known| known.name.to_lowercase() == name.to_lowercase());
    if let Some(known) = known {
        if known.email == email {
            return Ok(Some(Addressee::Office(known.id)));
        }
        // Only who keeps recommendations knows whether the old address is still right.
        if allow(change, &rules::KEEP_RECOMMENDATIONS, vocabulary).is_ok() {
            let language = language(tongues, new);
            queries::set_office(change, &Office { email, language, ..known.clone() }).await?;
            return Ok(Some(Addressee::Office(known.id)));
        }
        let detail = "an office of this name is known with another address; choose it from the list, or ask a coordinator";
        wrong.push(Complaint::new("office_email", "request-office-stands", detail));
        return Ok(None);
    }
    let profile = Profile { name: name.clone(), ..Profile::default() };
    let party = people::actions::NewParty { kind: PartyKind::Organisation, profile };
    let id = people::actions::add_party(change, party).await?;
    let row = values![id, vocabulary.register.id, name, email, language(tongues, new), change.now().micros()];
    change.insert(&tables::OFFICE, row).await?;
    Ok(Some(Addressee::Office(id)))
}

fn language(tongues: &Tongues, new: &NewOffice) -> String {
    let wanted = kernel::Language::parse(&new.language);
    tongues.words(wanted.as_ref()).language().to_string()
}

/// Whom the letters of a request to somebody go to now; parties where they have an account.
pub(super) async fn recipients(
    db: &mut Change,
    tongues: &Tongues,
    addressee: Addressee,
) -> Result<Vec<(Option<Uuid>, Addressed)>, RegisterError> {
    let (parties, name) = match addressee {
        Addressee::Office(id) => {
            let office = queries::offices(db).await?.into_iter().find(|office| office.id == id);
            let Some(office) = office else { return Ok(Vec::new()) };
            let words = tongues.words(kernel::Language::parse(&office.language).as_ref());
            let to = Recipient::Address { name: office.name.clone(), email: office.email };
            return Ok(vec![(None, Addressed { to, words, name: office.name })]);
        }
        Addressee::Person(party) => {
            let names = people::queries::public_names(db, &[party]).await?;
            (vec![party], names.get(&party).map(|name| name.name.clone()).unwrap_or_default())
        }
        Addressee::Group(group) => {
            let found = people::queries::groups(db).await?.into_iter().find(|one| one.id == group);
            let Some(found) = found else { return Ok(Vec::new()) };
            (coordinators(db, group).await?, found.name)
        }
    };
    let words = tongues.of_parties(db, &parties).await?;
    let reached = parties.into_iter().filter_map(|party| {
        let words = words.get(&party)?.clone();
        Some((Some(party), Addressed { to: Recipient::Party(party), words, name: name.clone() }))
    });
    Ok(reached.collect())
}

/// Whoever coordinates a group now.
pub(super) async fn coordinators(db: &mut Change, group: Uuid) -> Result<Vec<Uuid>, RegisterError> {
    let now = db.now();
    let members = people::queries::members(db, group).await?;
    let mut found: Vec<Uuid> = Vec::new();
    for member in members {
        let membership = member.membership;
        let counts = COORDINATING.contains(&membership.role) && membership.term.holds_at(now);
        if counts && !found.contains(&membership.party) {
            found.push(membership.party);
        }
    }
    Ok(found)
}

type Wording = fn(&Tongues, &Addressed, &Asked<'_>) -> people::letters::Letter;

async fn write(
    change: &mut Change,
    tongues: &Tongues,
    vocabulary: &Vocabulary,
    request: &Request,
    recipients: &[(Option<Uuid>, Addressed)],
    wording: Wording,
) -> Result<(), RegisterError> {
    let about = about(change, vocabulary, &request.covers).await?;
    let asker = name_of(change, request.asked_by).await?.unwrap_or_else(|| tongues.forum.clone());
    let now = change.now();
    let asked = Asked { request, about: &about, statuses: &vocabulary.statuses, asker: &asker, now };
    for (_, to) in recipients {
        people::letters::ask(change, &wording(tongues, to, &asked)).await?;
    }
    Ok(())
}

/// The name a party is shown under; `None` for nobody, and for who is no longer there.
pub(super) async fn name_of(
    db: &mut impl Reads,
    party: Option<Uuid>,
) -> Result<Option<String>, RegisterError> {
    let Some(party) = party else { return Ok(None) };
    let name = people::queries::public_names(db, &[party]).await?.remove(&party);
    Ok(name.map(|name| name.name).filter(|name| !name.is_empty()))
}

/// The recommendations as letters quote them.
pub(crate) async fn about(
    db: &mut impl Reads,
    vocabulary: &Vocabulary,
    covers: &[Uuid],
) -> Result<Vec<About>, RegisterError> {
    let mut about = Vec::with_capacity(covers.len());
    for id in covers {
        let Some(one) = queries::recommendation(db, *id).await? else { continue };
        let source = vocabulary.source(one.source).map(|row| row.source.name.clone()).unwrap_or_default();
        about.push(About { heading: one.heading(), number: one.number, text: one.text, source });
    }
    Ok(about)
}

/// Writes down what happened, on each recommendation that the request is about.
pub(super) async fn tell(
    change: &mut Change,
    vocabulary: &Vocabulary,
    request: &Request,
    kind: &'static str,
    data: serde_json::Value,
) -> Result<(), RegisterError> {
    let audience = vocabulary.register.audience();
    for covered in &request.covers {
        happened(change, &audience, *covered, kind, data.clone()).await?;
    }
    Ok(())
}

/// The request, held until the change ends, for whoever may keep it.
async fn kept(change: &mut Change, vocabulary: &Vocabulary, id: Uuid) -> Result<Request, RegisterError> {
    queries::hold_request(change, id).await?;
    let request =
        queries::request(change, id).await?.ok_or_else(|| RegisterError::not_there("request", id))?;
    let object = Object { owner: request.asked_by, ..rules::object(&vocabulary.register) };
    kernel::may(change.actor(), &rules::KEEP_REQUESTS, &object)?;
    if request.state != RequestState::Open {
        return Err(closed(&request).into());
    }
    Ok(request)
}

pub(super) fn closed(request: &Request) -> Problem {
    let (detail, message) = match request.state {
        RequestState::Withdrawn => {
            ("the request was withdrawn; nothing is wanted any more", "request-is-withdrawn")
        }
        _ => ("the request is answered already", "request-is-answered"),
    };
    Problem::new(ProblemKind::Conflict, detail).said_by(message)
}

/// Writes to whoever was asked once more; at most once a day.
pub async fn remind_of_request(
    change: &mut Change,
    tongues: &Tongues,
    id: Uuid,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    let request = kept(change, &vocabulary, id).await?;
    if !request.may_be_reminded_of(change.now()) {
        let detail = "a letter went out less than a day ago";
        return Err(Problem::new(ProblemKind::Conflict, detail).said_by("request-reminded-today").into());
    }
    // A group may have other coordinators by now.
    let recipients = recipients(change, tongues, request.addressee).await?;
    if recipients.is_empty() {
        return Err(RegisterError::Complaints(vec![unreachable(Some(request.addressee))]));
    }
    for party in recipients.iter().filter_map(|(party, _)| *party) {
        change.insert(&tables::REQUEST_RECIPIENT, values![id, party]).await?;
    }
    write(change, tongues, &vocabulary, &request, &recipients, letters::reminded).await?;
    queries::note_reminder(change, id).await?;
    change.touch_record(id).await?;
    tell(change, &vocabulary, &request, "request-reminded", json!({ "request": id })).await
}

/// Whom the letters would go to now, and whoever got one before: a group may have other coordinators by now.
async fn everybody_asked(
    change: &mut Change,
    tongues: &Tongues,
    request: &Request,
) -> Result<Vec<Addressed>, RegisterError> {
    let now = recipients(change, tongues, request.addressee).await?;
    let is_asked_now = |party: &Uuid| now.iter().any(|(known, _)| *known == Some(*party));
    let before: Vec<Uuid> = request.recipients.iter().copied().filter(|party| !is_asked_now(party)).collect();
    let words = tongues.of_parties(change, &before).await?;
    let before = before.into_iter().filter_map(|party| {
        let words = words.get(&party)?.clone();
        Some(Addressed { to: Recipient::Party(party), words, name: String::new() })
    });
    Ok(now.iter().map(|(_, to)| to.clone()).chain(before).collect())
}

/// Takes a request back. Whoever was asked is told that nothing is wanted any more.
pub async fn withdraw_request(
    change: &mut Change,
    tongues: &Tongues,
    id: Uuid,
    reason: &str,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    let request = kept(change, &vocabulary, id).await?;
    let reason = same_words_form(reason);
    if reason.chars().count() > crate::recommendation::LONGEST_LINE {
        let detail = format!("the reason has more than {} characters", crate::recommendation::LONGEST_LINE);
        return Err(RegisterError::Complaints(vec![Complaint::new(
            "reason",
            "request-reason-too-long",
            detail,
        )]));
    }
    queries::close_request(change, id, RequestState::Withdrawn, &reason).await?;
    change.touch_record(id).await?;
    let request = Request { reason, ..request };
    let about = about(change, &vocabulary, &request.covers).await?;
    for to in everybody_asked(change, tongues, &request).await? {
        people::letters::ask(change, &letters::withdrawn(tongues, &to, &request, &about)).await?;
    }
    tell(change, &vocabulary, &request, "request-withdrawn", json!({ "request": id })).await
}
