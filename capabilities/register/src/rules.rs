//! What people may do with a register. The phase decides who reads and who contributes.

use crate::vocabulary::Register;
use kernel::{Object, Rule, Who, phase};

pub static READ_REGISTER: Rule = Rule::reading("register.read", Who::Everyone).in_phases(phase::READ);
/// File an assessment in one's own name; in public the forum's rule says whether it is held first.
pub static FILE_ASSESSMENT: Rule =
    Rule::writing("register.assess", Who::SignedIn).in_phases(phase::CONTRIBUTE);
/// Propose a recommendation; the forum's rule says whether it is held until somebody has looked at it.
pub static PROPOSE: Rule = Rule::writing("register.propose", Who::SignedIn).in_phases(phase::CONTRIBUTE);
/// Amend an assessment: its assessor alone, since nobody's words are edited.
pub static AMEND_ASSESSMENT: Rule = Rule::owning("register.amend-assessment");
/// Report an assessment to the moderators.
pub static REPORT_ASSESSMENT: Rule = Rule::writing("register.report-assessment", Who::SignedIn);
/// Let held assessments through, hide and show, each with its reason.
pub static MODERATE_ASSESSMENTS: Rule = Rule::writing("register.moderate-assessments", Who::Coordinator);
/// Ask somebody for what an assessment needs.
pub static MAKE_REQUEST: Rule = Rule::writing("register.make-request", Who::Member).in_phases(phase::WORK);
/// Remind of a request, or withdraw it: whoever made it, and coordinators.
pub static KEEP_REQUESTS: Rule = Rule::writing("register.keep-requests", Who::Coordinator).or_owner();
/// Answer a request, signed in: whoever was asked, and coordinators.
pub static ANSWER_REQUEST: Rule = Rule::writing("register.answer-request", Who::Coordinator).or_owner();
/// Answer a request by the link in its letter, without an account: the letter's token says who it is.
pub static ANSWER_BY_LETTER: Rule = Rule::writing("register.answer-by-letter", Who::Everyone);
/// Enter recommendations and sources, give titles, tags, categories, links, corrections.
pub static KEEP_RECOMMENDATIONS: Rule = Rule::writing("register.keep-recommendations", Who::Coordinator);
pub static KEEP_ACTIONS: Rule = Rule::writing("register.keep-actions", Who::Member);
/// Suggest a move to another category, a merge or a split.
pub static SUGGEST_ORDER: Rule = Rule::writing("register.suggest-order", Who::Member).in_phases(phase::WORK);
/// Accept or decline one, undo a merge, or do any of these at once.
pub static DECIDE_ORDER: Rule = Rule::writing("register.decide-order", Who::Coordinator);
/// Say which proposals of a choosing are priorities.
pub static INDICATE: Rule = Rule::writing("register.indicate", Who::Member).in_phases(phase::WORK);
/// Open and close a choosing, put proposals on the shortlist, choose.
pub static KEEP_CHOOSINGS: Rule = Rule::writing("register.keep-choosings", Who::Coordinator);
pub static IMPORT: Rule = Rule::writing("register.import", Who::Coordinator);
/// Statuses, categories, aliases, rounds, the register's name, keeper and advisory group.
pub static KEEP_VOCABULARY: Rule = Rule::writing("register.keep-vocabulary", Who::Administrator);

/// Open and close rounds, write their guide, give categories to people, remind them.
pub static KEEP_ROUNDS: Rule = Rule::writing("register.keep-rounds", Who::Coordinator);
/// Say in which phase the register is.
pub static SET_PHASE: Rule = Rule::writing("register.set-phase", Who::Coordinator);
/// Take a category upon oneself in a round.
pub static TAKE_REVIEW: Rule = Rule::writing("register.take-review", Who::Member);

/// All of them, in the order of the page.
pub static ALL: &[&Rule] = &[
    &READ_REGISTER,
    &FILE_ASSESSMENT,
    &AMEND_ASSESSMENT,
    &REPORT_ASSESSMENT,
    &MODERATE_ASSESSMENTS,
    &PROPOSE,
    &MAKE_REQUEST,
    &KEEP_REQUESTS,
    &ANSWER_REQUEST,
    &ANSWER_BY_LETTER,
    &KEEP_ACTIONS,
    &TAKE_REVIEW,
    &KEEP_ROUNDS,
    &SET_PHASE,
    &KEEP_RECOMMENDATIONS,
    &INDICATE,
    &KEEP_CHOOSINGS,
    &SUGGEST_ORDER,
    &DECIDE_ORDER,
    &IMPORT,
    &KEEP_VOCABULARY,
];

/// What the rules ask of a register.
pub fn object(register: &Register) -> Object {
    Object {
        keeper: (!register.keeper.is_empty()).then(|| register.keeper.clone()),
        advisory: (!register.advisory.is_empty()).then(|| register.advisory.clone()),
        phase: Some(register.phase.clone()),
        owner: None,
    }
}
