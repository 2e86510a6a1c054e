//! Bodies of PATCH and PUT: what of a record they change. Whatever a GET returned can be sent back, also when the record
//! has changed since: what identifies it or is frozen must be as it stands, and what follows from something else is
//! taken and not looked at.

use super::parameters::bad;
use crate::error::RegisterError;
use kernel::{Complaint, Instant, Problem, ProblemKind};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

/// How much of a record the body gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// PATCH: what is not given stays.
    Part,
    /// PUT: all that can be changed.
    Whole,
}

/// One kind of record, as bodies speak of it.
pub struct Kind {
    /// With its article: `an action`.
    pub name: &'static str,
    pub changeable: &'static [&'static str],
    /// Never changes here: what the record is, and its frozen words. All else that GET shows follows from something else.
    pub frozen: &'static [&'static str],
}

/// A body held against the record as it stands. Gathers everything that is wrong.
pub struct Amending<'a> {
    body: &'a Map<String, Json>,
    wrong: Vec<Complaint>,
}

impl<'a> Amending<'a> {
    /// `stands` is the record as GET shows it.
    pub fn new(
        kind: &Kind,
        body: &'a Map<String, Json>,
        given: Given,
        stands: &impl Serialize,
    ) -> Result<Self, RegisterError> {
        let stands = serde_json::to_value(stands).map_err(|error| unreadable(kind, &error))?;
        let mut wrong = Vec::new();
        for (field, value) in body.iter().filter(|(field, _)| !kind.changeable.contains(&field.as_str())) {
            match stands.get(field) {
                None => wrong.push(bad(field, format!("{} has no field {field:?}", kind.name))),
                Some(known) if !kind.frozen.contains(&field.as_str()) || is_same(known, value) => {}
                Some(_) => wrong.push(frozen(field)),
            }
        }
        if given == Given::Whole {
            let missing = kind.changeable.iter().filter(|field| !body.contains_key(**field));
            wrong.extend(missing.map(|field| bad(field, format!("PUT needs {field:?}; PATCH takes a part"))));
        }
        Ok(Self { body, wrong })
    }

    /// What the body says of a field, if anything; `what` says what the field takes.
    pub fn read<T: DeserializeOwned>(&mut self, field: &str, what: &str) -> Option<T> {
        let read = serde_json::from_value(self.body.get(field)?.clone());
        if read.is_err() {
            self.wrong.push(bad(field, format!("{field} is {what}")));
        }
        read.ok()
    }

    pub fn done(self) -> Result<(), RegisterError> {
        if self.wrong.is_empty() { Ok(()) } else { Err(RegisterError::Complaints(self.wrong)) }
    }
}

fn unreadable(kind: &Kind, error: &serde_json::Error) -> Problem {
    Problem::new(ProblemKind::Internal, format!("{} cannot be written: {error}", kind.name))
}

/// Moments are equal however they are written, at whatever depth they stand.
fn is_same(known: &Json, given: &Json) -> bool {
    match (known, given) {
        (Json::Array(known), Json::Array(given)) => {
            known.len() == given.len() && known.iter().zip(given).all(|(known, given)| is_same(known, given))
        }
        (Json::Object(known), Json::Object(given)) => {
            known.len() == given.len()
                && known
                    .iter()
                    .all(|(field, known)| given.get(field).is_some_and(|given| is_same(known, given)))
        }
        (Json::String(known), Json::String(given)) => {
            known == given || Instant::parse(known).is_some_and(|at| Instant::parse(given) == Some(at))
        }
        _ => known == given,
    }
}

fn frozen(field: &str) -> Complaint {
    if field == "text" {
        let detail = "the words of a recommendation are frozen; lay a correction beside them on its page";
        return Complaint::new("text", "register-text-frozen", detail);
    }
    bad(field, format!("{field} cannot be changed here; leave it out or send it as it stands"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_stands_is_the_same_however_its_moments_are_written() {
        let known =
            json!({ "at": "2026-11-21T12:00:00.000000Z", "n": [1, { "at": "2020-01-01T00:00:00Z" }] });
        let given =
            json!({ "at": "2026-11-21T13:00:00+01:00", "n": [1, { "at": "2020-01-01T00:00:00.0Z" }] });
        assert!(is_same(&known, &given));
        for other in [
            json!({ "at": "2026-11-21T12:00:00Z", "n": [1] }),
            json!({ "at": "2026-11-21T12:00:01Z", "n": [1, { "at": "2020-01-01T00:00:00Z" }] }),
            json!({ "at": "2026-11-21T12:00:00Z", "m": [1, { "at": "2020-01-01T00:00:00Z" }] }),
            json!([]),
        ] {
            assert!(!is_same(&known, &other), "{other}");
        }
    }
}
