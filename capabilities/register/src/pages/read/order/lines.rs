//! A suggestion in a few words: what, why, by whom, and what became of it.

use super::super::recommendation::label;
use crate::order::{Content, Said, State, Suggestion};
use crate::shelf::Books;
use people::party::PublicName;
use std::collections::HashMap;
use uuid::Uuid;
use web::parts::{Shape, Status, Tone};
use web::{Given, Words};

pub struct Line {
    pub href: String,
    pub sentence: String,
    /// Who suggested it, when and why.
    pub by: String,
    pub state: Status,
    /// What was decided, by whom and when, and that it was taken back; each with its reason.
    pub decisions: Vec<String>,
}

/// Everybody who is named in them.
pub fn parties<'s>(suggestions: impl Iterator<Item = &'s Suggestion>) -> Vec<Uuid> {
    let said = suggestions.flat_map(|one| {
        [Some(&one.suggested), one.decided.as_ref(), one.undone.as_ref()].into_iter().flatten()
    });
    let mut parties: Vec<Uuid> = said.filter_map(|said| said.party).collect();
    parties.sort_unstable();
    parties.dedup();
    parties
}

pub fn lines(
    t: &Words,
    books: &Books,
    names: &HashMap<Uuid, PublicName>,
    suggestions: &[Suggestion],
) -> Vec<Line> {
    suggestions.iter().map(|one| line(t, books, names, one)).collect()
}

fn line(t: &Words, books: &Books, names: &HashMap<Uuid, PublicName>, one: &Suggestion) -> Line {
    let say = |id: &str, said: &Said| {
        let (name, date) = (name(t, names, said.party), t.date(said.at));
        let values = [
            ("name", Given::Text(&name)),
            ("date", Given::Text(&date)),
            ("reason", Given::Text(&said.reason)),
        ];
        t.with(id, &values)
    };
    let decided = one.decided.as_ref().map(|said| match one.state {
        State::Declined => say("order-declined-by", said),
        _ => say("order-accepted-by", said),
    });
    let undone = one.undone.as_ref().map(|said| say("order-undone-by", said));
    Line {
        href: super::address(one),
        sentence: sentence(t, books, one),
        by: say("order-suggested-by", &one.suggested),
        state: state(t, one.state),
        decisions: decided.into_iter().chain(undone).collect(),
    }
}

fn name(t: &Words, names: &HashMap<Uuid, PublicName>, party: Option<Uuid>) -> String {
    let Some(party) = party else { return t.say("import-by-operator") };
    let known = names.get(&party).filter(|known| !known.is_erased && !known.name.is_empty());
    known.map_or_else(|| t.say("read-former-participant"), |known| known.name.clone())
}

pub fn state(t: &Words, state: State) -> Status {
    let (tone, shape) = match state {
        State::Open => (Tone::Wait, Shape::Ring),
        State::Accepted => (Tone::Good, Shape::Done),
        State::Declined => (Tone::Plain, Shape::Cross),
        State::Undone => (Tone::Under, Shape::Half),
    };
    Status { tone, shape, word: t.say(format!("order-state-{}", state.as_str())) }
}

/// "Move 108 to Outcomes".
pub fn sentence(t: &Words, books: &Books, one: &Suggestion) -> String {
    let called = |id: Uuid| label(t, books.book(id).as_ref());
    let this = called(one.recommendation);
    match &one.content {
        Content::Move { to, .. } => {
            let to: Vec<String> = to.iter().map(|id| category(t, books, *id)).collect();
            let values = [("name", Given::Text(&this)), ("to", Given::Text(&t.list(&to)))];
            t.with("order-move", &values)
        }
        Content::Merge { merged } => {
            let others: Vec<String> = merged.iter().map(|id| called(*id)).collect();
            let values = [("name", Given::Text(&this)), ("others", Given::Text(&t.list(&others)))];
            t.with("order-merge", &values)
        }
        Content::Split(_) => t.name("order-split", &this),
    }
}

pub fn category(t: &Words, books: &Books, id: Uuid) -> String {
    let known = books.vocabulary().category(id);
    known.map_or_else(|| t.say("order-category-gone"), |category| category.name.clone())
}
