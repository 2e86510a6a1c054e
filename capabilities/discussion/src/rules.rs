//! What people may do in a discussion. The phase of the container that the record is in decides who reads and writes.

use kernel::{Rule, Who, phase};

pub static READ: Rule = Rule::reading("discussion.read", Who::Everyone).in_phases(phase::READ);
/// Comment and answer in one's own name.
pub static COMMENT: Rule = Rule::writing("discussion.comment", Who::SignedIn).in_phases(phase::CONTRIBUTE);
/// Amend or withdraw a comment: its author alone, since nobody's words are edited.
pub static AMEND: Rule = Rule::owning("discussion.amend");
/// Report a comment to the moderators.
pub static REPORT: Rule = Rule::writing("discussion.report", Who::SignedIn);
/// Let held comments through, hide and show, each with its reason.
pub static MODERATE: Rule = Rule::writing("discussion.moderate", Who::Coordinator);
/// Say whose contributions are held until somebody has looked at them.
pub static KEEP_RULE: Rule = Rule::writing("discussion.keep-rule", Who::Administrator);

/// All of them, in the order of the page.
pub static ALL: &[&Rule] = &[&READ, &COMMENT, &AMEND, &REPORT, &MODERATE, &KEEP_RULE];
