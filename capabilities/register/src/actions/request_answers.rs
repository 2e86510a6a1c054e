//! Answering a request: from its letter, without an account, or signed in. The first answer closes it; what is said
//! later stands beside.

use super::assessments::file_answer;
use super::requests::{about, closed, coordinators, name_of, recipients, tell};
use crate::assessment::{LONGEST_NARRATIVE, NewVersion};
use crate::error::RegisterError;
use crate::letters::{self, Addressed, AnswerTold};
use crate::queries;
use crate::request::{
    Addressee, FirstLine, Means, NewAnswer, Request, RequestState, Said, StatusNames, Unclear,
};
use crate::rules;
use crate::tables;
use crate::vocabulary::Vocabulary;
use capability::Arrived;
use kernel::{Actor, Capacity, Complaint, Object, Person, Problem, ProblemKind, RecordRef};
use people::letters::{Recipient, Tongues};
use serde_json::json;
use store::{Change, values};
use uuid::Uuid;

/// What shows who answers from a letter.
#[derive(Debug, Clone)]
pub struct AnswerBy {
    pub means: Means,
    /// The address that the letter went to; it stands for whoever has it.
    pub addresses: Vec<String>,
}

/// Who answers, and as what.
struct Answerer {
    actor: Actor,
    party: Uuid,
    capacity: Capacity,
}

/// Letters a day, to one answerer of one request, that say why an answer was kept as information.
const MOST_EXPLAINED: usize = 3;

/// Takes the answer of whoever got the letter, under an id chosen beforehand: sent once more, it is
/// [`RegisterError::SentTwice`]. Whoever calls has seen the letter's token.
pub async fn answer_by_letter(
    change: &mut Change,
    tongues: &Tongues,
    id: Uuid,
    answer: Uuid,
    by: &AnswerBy,
    new: NewAnswer,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    let request = held(change, id).await?;
    let answerer = by_letter(change, &request, &by.addresses).await?;
    change.act_as(answerer.actor.clone());
    let taken = Taken { request: &request, id: answer, by: &answerer, means: by.means, unclear: None };
    take(change, tongues, &vocabulary, taken, new).await
}

/// Takes what whoever got the letter replied to it: as an assessment where the first line says how it stands. Where it
/// says so in words that are no status here, the whole is kept as information, and both sides are told.
pub async fn answer_by_mail(
    change: &mut Change,
    tongues: &Tongues,
    id: Uuid,
    mail: &capability::Answer,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    let request = held(change, id).await?;
    let answerer = by_letter(change, &request, std::slice::from_ref(&mail.address)).await?;
    change.act_as(answerer.actor.clone());
    let whole = || NewAnswer { text: mail.text.clone(), ..NewAnswer::default() };
    let (new, unclear) = match first_line(tongues, &vocabulary).read(&mail.text) {
        Said::Information => (whole(), None),
        Said::Assessment { status, text } => (NewAnswer { text, status, ..NewAnswer::default() }, None),
        Said::Unclear(unclear) => (whole(), Some(unclear)),
    };
    let id = change.id();
    let to = match unclear {
        Some(_) => written_to(change, tongues, &request, answerer.party).await?,
        None => None,
    };
    // Who asked is told of it only if whoever answered is.
    let unclear = unclear.as_ref().filter(|_| to.is_some());
    let taken = Taken { request: &request, id, by: &answerer, means: Means::Mail, unclear };
    take(change, tongues, &vocabulary, taken, new).await?;
    let (Some(unclear), Some(to)) = (unclear, to) else { return Ok(()) };
    // It may be a machine that does not say so, and answers whatever it is told.
    let mut may_write = false;
    for n in 0..MOST_EXPLAINED {
        let once = format!("kept {} {} {} {n}", request.id, answerer.party, change.now().day());
        may_write = people::actions::note_mail(change, &once).await?;
        if may_write {
            break;
        }
    }
    if !may_write {
        return Ok(());
    }
    let about = about(change, &vocabulary, &request.covers).await?;
    let now = change.now();
    let mut letter = letters::kept_as_information(tongues, &to, &vocabulary, &request, &about, unclear, now);
    letter.answers.clone_from(&mail.message_id);
    people::letters::ask(change, &letter).await?;
    Ok(())
}

/// What a reply can begin with, in whatever language it is written.
fn first_line(tongues: &Tongues, vocabulary: &Vocabulary) -> FirstLine {
    let languages = tongues.all();
    let labels: Vec<String> = languages.iter().map(|t| t.say("request-mail-status")).collect();
    let words = vocabulary.statuses.iter().map(|status| {
        let mut names = vec![status.key.clone(), status.label.clone()];
        names.extend(languages.iter().map(|t| status.word(t)));
        StatusNames { key: status.key.clone(), names, aliases: status.aliases.clone() }
    });
    FirstLine::new(&labels, &words.collect::<Vec<_>>())
}

/// Whoever answers, as letters of the request are written to them.
async fn written_to(
    change: &mut Change,
    tongues: &Tongues,
    request: &Request,
    answerer: Uuid,
) -> Result<Option<Addressed>, RegisterError> {
    let all = recipients(change, tongues, request.addressee).await?;
    let is_office = request.addressee == Addressee::Office(answerer);
    let found = all.into_iter().find(|(party, _)| is_office || *party == Some(answerer));
    Ok(found.map(|(_, to)| to))
}

/// Takes the answer of whoever is signed in: who was asked, or a coordinator.
pub async fn answer_request(
    change: &mut Change,
    tongues: &Tongues,
    id: Uuid,
    answer: Uuid,
    new: NewAnswer,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    let request = held(change, id).await?;
    let actor = change.actor().clone();
    let was_asked = match (actor.party(), request.addressee) {
        (Some(party), Addressee::Group(group)) => {
            request.recipients.contains(&party) || coordinators(change, group).await?.contains(&party)
        }
        (Some(party), Addressee::Person(asked)) => party == asked,
        _ => false,
    };
    let owner = actor.party().filter(|_| was_asked);
    kernel::may(&actor, &rules::ANSWER_REQUEST, &Object { owner, ..rules::object(&vocabulary.register) })?;
    let Some(person) = actor.person() else {
        let detail = "an answer has a name: answer as a person, or from the letter";
        return Err(Problem::new(ProblemKind::NotAllowed, detail).into());
    };
    let capacity = capacity(person, request.addressee);
    let answerer = Answerer { party: person.party, capacity, actor };
    let taken = Taken { request: &request, id: answer, by: &answerer, means: Means::Page, unclear: None };
    take(change, tongues, &vocabulary, taken, new).await
}

async fn held(change: &mut Change, id: Uuid) -> Result<Request, RegisterError> {
    queries::hold_request(change, id).await?;
    queries::request(change, id).await?.ok_or_else(|| RegisterError::not_there("request", id))
}

/// Whoever has one of these addresses, among those that the letters went to.
async fn by_letter(
    change: &mut Change,
    request: &Request,
    addresses: &[String],
) -> Result<Answerer, RegisterError> {
    let known: Vec<String> = addresses.iter().filter_map(|one| people::email::normalise(one).ok()).collect();
    if let Addressee::Office(id) = request.addressee {
        let office = queries::offices(change).await?.into_iter().find(|office| office.id == id);
        if let Some(office) = office.filter(|office| known.contains(&office.email)) {
            let person = Person {
                party: office.id,
                account: Uuid::nil(),
                name: office.name.clone(),
                stakeholder_group: String::new(),
                memberships: Vec::new(),
                may_write: true,
            };
            let capacity = Capacity { group: office.name, ..Capacity::default() };
            return Ok(Answerer { party: office.id, capacity, actor: Actor::Person(person) });
        }
    }
    for party in &request.recipients {
        let Some(account) = people::queries::account_of_party(change, *party).await? else { continue };
        if !known.contains(&account.email) {
            continue;
        }
        let now = change.now();
        if let Some(known) = people::queries::person_of_account(change, account.id, now).await? {
            let capacity = capacity(&known.person, request.addressee);
            return Ok(Answerer { party: *party, capacity, actor: Actor::Person(known.person) });
        }
    }
    let detail = "the letter went to somebody else";
    Err(Problem::new(ProblemKind::NotAllowed, detail).said_by("request-not-asked").into())
}

/// A group's coordinator answers as that; anybody else as themselves.
fn capacity(person: &Person, addressee: Addressee) -> Capacity {
    let mine = Capacity { stakeholder_group: person.stakeholder_group.clone(), ..Capacity::default() };
    let Addressee::Group(group) = addressee else { return mine };
    match person.memberships.iter().find(|membership| membership.group == group) {
        Some(held) => {
            Capacity { role: held.role.as_str().to_owned(), group: held.group_name.clone(), ..mine }
        }
        None => mine,
    }
}

/// Who answers what, and how.
struct Taken<'a> {
    request: &'a Request,
    /// The id the answer gets.
    id: Uuid,
    by: &'a Answerer,
    means: Means,
    /// Why it is information although its first line speaks of a status.
    unclear: Option<&'a Unclear>,
}

async fn take(
    change: &mut Change,
    tongues: &Tongues,
    vocabulary: &Vocabulary,
    taken: Taken<'_>,
    new: NewAnswer,
) -> Result<(), RegisterError> {
    let Taken { request, id, by, means, unclear } = taken;
    if request.answers.iter().any(|known| known.id == id) {
        return Err(RegisterError::SentTwice);
    }
    if request.state == RequestState::Withdrawn {
        return Err(closed(request).into());
    }
    let text = new.text.trim();
    let version =
        NewVersion { status: new.status.clone(), narrative: text.to_owned(), evidence: new.evidence };
    let wrong = if new.status.is_empty() { text_complaints(text) } else { version.complaints(vocabulary) };
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    let assessment = if new.status.is_empty() {
        None
    } else {
        let mut theirs = request.answers.iter().rev().filter(|known| known.party == by.party);
        let before = theirs.find_map(|known| known.assessment);
        let capacity = by.capacity.clone();
        Some(file_answer(change, vocabulary, &request.covers, capacity, &version, before).await?)
    };
    let now = change.now().micros();
    let row = values![
        id,
        request.id,
        now,
        by.party,
        by.capacity.role.as_str(),
        by.capacity.group.as_str(),
        by.capacity.stakeholder_group.as_str(),
        means.as_str(),
        text,
        assessment
    ];
    change.insert(&tables::REQUEST_ANSWER, row).await?;
    if request.state == RequestState::Open {
        queries::close_request(change, request.id, RequestState::Answered, "").await?;
    }
    change.touch_record(request.id).await?;
    let data = json!({ "request": request.id, "answer": id, "assessment": assessment });
    tell(change, vocabulary, request, "request-answered", data).await?;
    let given = AnswerTold { text, status: &version.status, unclear };
    tell_asker(change, tongues, vocabulary, request, by.party, given).await
}

fn text_complaints(text: &str) -> Vec<Complaint> {
    if text.is_empty() {
        return vec![Complaint::new("text", "request-answer-missing", "say something")];
    }
    if text.len() > LONGEST_NARRATIVE {
        let detail = format!("the answer has {} bytes; {LONGEST_NARRATIVE} are the most", text.len());
        return vec![Complaint::new("text", "register-narrative-too-long", detail)];
    }
    Vec::new()
}

async fn tell_asker(
    change: &mut Change,
    tongues: &Tongues,
    vocabulary: &Vocabulary,
    request: &Request,
    answerer: Uuid,
    given: AnswerTold<'_>,
) -> Result<(), RegisterError> {
    let Some(asker) = request.asked_by.filter(|asker| *asker != answerer) else { return Ok(()) };
    let Some(words) = tongues.of_parties(change, &[asker]).await?.remove(&asker) else { return Ok(()) };
    let about = about(change, vocabulary, &request.covers).await?;
    let who = name_of(change, Some(answerer)).await?.unwrap_or_default();
    let to = Addressed { to: Recipient::Party(asker), words, name: String::new() };
    let register = RecordRef::new("register", vocabulary.register.id);
    let letter = letters::answered(tongues, &to, (vocabulary, request, &about), &who, given, register);
    people::letters::ask(change, &letter).await?;
    Ok(())
}

/// What a mail server said, as far as it names nobody; never empty.
fn in_short(reason: &str) -> String {
    let kept = crate::recommendation::beginning(&store::without_addresses(reason), 300);
    if kept.is_empty() { "-".to_owned() } else { kept }
}

/// Takes note of a letter that did not arrive, or of a machine that answered it.
pub async fn note_arrival(change: &mut Change, id: Uuid, what: &Arrived) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    let request = held(change, id).await?;
    let kind = match what {
        // Late is not lost: the mail server tries on.
        Arrived::Answer(_) | Arrived::Undelivered { has_failed: false, .. } => return Ok(()),
        Arrived::Undelivered { reason, .. } => {
            queries::note_undelivered(change, id, &in_short(reason)).await?;
            "request-undelivered"
        }
        Arrived::Automatic => {
            queries::note_automatic(change, id).await?;
            "request-answered-automatically"
        }
    };
    change.touch_record(id).await?;
    tell(change, &vocabulary, &request, kind, json!({ "request": id })).await
}
