//! What the page's forms bring and what they show.

use kernel::{Complaint, Problem};
use people::group::Group;
use web::parts::{Shape, Tone};
use web::{Fields, Shown, Words};

use super::super::{give_way, lines};
use crate::document::Round;
use crate::error::RegisterError;
use crate::vocabulary::{Category, Register, Status};

/// A form that came back: which of the page's it is, what was typed into it.
pub(super) struct Again {
    /// `status`, `category` or `round`; empty: the register's own.
    pub(super) which: &'static str,
    pub(super) fields: Fields,
    /// It was the form for a new one, or became it: what it was about has been removed meanwhile.
    pub(super) is_new: bool,
}

impl Again {
    /// What was typed, when it came out of the form of this key; that for a new one has none.
    pub(super) fn of<'f>(again: Option<&'f Self>, which: &str, key: &str) -> Option<&'f Fields> {
        let again = again.filter(|again| again.which == which)?;
        let same = if again.is_new { key.is_empty() } else { again.fields.get("key") == key };
        same.then_some(&again.fields)
    }
}

/// The page has a form for each status, category and round, so a field's id bears its key too.
pub(super) fn in_form(mut problem: Problem, again: &Again) -> Problem {
    let key = if again.is_new { "" } else { again.fields.get("key") };
    for complaint in &mut problem.complaints {
        if !again.which.is_empty() && !complaint.field.is_empty() {
            complaint.field = format!("{}-{}-{key}", again.which, complaint.field);
        }
    }
    problem
}

pub(super) fn typed_register(fields: &Fields) -> Register {
    Register {
        id: uuid::Uuid::nil(),
        name: fields.get("name").into(),
        keeper: fields.get("keeper").into(),
        advisory: fields.get("advisory").into(),
        phase: fields.get("phase").into(),
    }
}

pub(super) fn shown_register(t: &Words, groups: &[Group], register: &Register) -> Shown {
    let called = |key: &str, none: &str| {
        let group = groups.iter().find(|group| group.key == key);
        group.map_or_else(|| t.say(none), |group| group.name.clone())
    };
    Shown::default()
        .text("name", &register.name)
        .choice("keeper", &register.keeper, called(&register.keeper, "register-any-group"))
        .choice("advisory", &register.advisory, called(&register.advisory, "register-no-advisory"))
        .choice("phase", &register.phase, t.say(format!("register-phase-{}", register.phase)))
}

pub(super) fn typed_status(fields: &Fields) -> Status {
    Status {
        key: fields.get("key").into(),
        label: fields.get("label").into(),
        tone: Tone::parse(fields.get("tone")).unwrap_or_default().as_str().into(),
        shape: Shape::parse(fields.get("shape")).unwrap_or_default().as_str().into(),
        aliases: lines(&fields.text("aliases")),
        position: fields.get("position").parse().unwrap_or(0),
    }
}

pub(super) fn shown_status(t: &Words, status: &Status) -> Shown {
    Shown::default()
        .text("label", &status.label)
        .text("aliases", status.aliases.join("\n"))
        .choice("tone", &status.tone, t.say(format!("register-tone-{}", status.tone)))
        .choice("shape", &status.shape, t.say(format!("register-shape-{}", status.shape)))
        .text("position", status.position.to_string())
}

pub(super) fn typed_category(fields: &Fields) -> Category {
    Category {
        id: uuid::Uuid::nil(),
        key: fields.get("key").into(),
        name: fields.get("name").into(),
        aliases: lines(&fields.text("aliases")),
        position: fields.get("position").parse().unwrap_or(0),
        not_started_in: fields.get("not-started").into(),
    }
}

pub(super) fn shown_category(t: &Words, category: &Category) -> Shown {
    let round = &category.not_started_in;
    let started = match round.as_str() {
        "" => t.say("register-started"),
        round => t.name("register-not-started-in", round),
    };
    Shown::default()
        .text("name", &category.name)
        .text("aliases", category.aliases.join("\n"))
        .choice("not-started", round, started)
        .text("position", category.position.to_string())
}

pub(super) fn typed_round(fields: &Fields) -> Round {
    Round {
        key: fields.get("key").into(),
        name: fields.get("name").into(),
        assessed: fields.get("assessed").into(),
        published: fields.get("published").into(),
    }
}

pub(super) fn shown_round(round: &Round) -> Shown {
    Shown::default()
        .text("name", &round.name)
        .text("assessed", &round.assessed)
        .text("published", &round.published)
}

/// What one of the page's forms is about, as it stands in the middle of the change, and what was typed. A form for a
/// new one meets nothing, any other what it was opened with. `stands` goes with what it is called, `field` names it.
pub(super) fn meet(
    fields: &Fields,
    stands: Option<(String, Shown)>,
    field: &str,
    typed: &Shown,
) -> Result<(), RegisterError> {
    let wrong = match (stands, fields.has("new")) {
        // The same form once more.
        (Some((_, stands)), true) if stands == *typed => return Ok(()),
        (Some((called, _)), true) => {
            let detail = format!("{called:?} goes by this name already");
            Complaint::new(field, "register-name-taken", detail).naming(called)
        }
        (Some((_, stands)), false) => return give_way(&stands, typed, fields.get("seen")),
        (None, false) => {
            let detail = "somebody removed this while you were writing";
            Complaint::new("", web::shown::STALE_GONE, detail)
        }
        (None, true) => return Ok(()),
    };
    Err(RegisterError::Complaints(vec![wrong]))
}
