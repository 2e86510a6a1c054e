//! Everything somebody can do to a register: the only writer of its tables.

mod archive;
mod assessments;
mod choosing;
mod drafts;
mod filing;
mod imports;
mod moderating;
mod order;
mod pacing;
mod personal;
mod proposals;
mod recommendations;
mod reminding;
mod request_answers;
mod requests;
mod rounds;
mod sources;
mod steps;
mod vocabulary;

pub use archive::{Nearly, StartAhead, plan_start, start_from};
pub use assessments::{amend_assessment, file_assessment, file_assessment_once};
pub use choosing::{amend_choosing, close_choosing, indicate, open_choosing, place_proposal};
pub use drafts::{discard_draft, keep_draft};
pub use imports::{
    Ahead, Brought, apply_ahead, apply_plan, discard_upload, keep_upload, lay_ahead, plan_ahead,
    set_upload_choices, undo_import,
};
pub use moderating::{moderate_assessment, report_assessment};
pub use order::{NewSuggestion, Wanted, decide, suggest, undo};
pub use personal::forget;
pub use proposals::{decide_about_proposal, propose};
pub use recommendations::{
    Amendment, add_recommendation, amend_recommendation, correct_text, give_text, relate, unrelate,
};
pub use reminding::{Reminded, remind_of_requests, remind_of_reviews};
pub use request_answers::{AnswerBy, answer_by_letter, answer_by_mail, answer_request, note_arrival};
pub(crate) use requests::about;
pub use requests::{make_request, remind_of_request, withdraw_request};
pub use rounds::{
    amend_campaign, close_round, give_back_review, give_review, open_round, remind_of_review, set_phase,
    take_review,
};
pub use sources::{add_source, amend_source};
pub use steps::{add_action, add_action_once, add_actions_once, amend_action};
pub use vocabulary::{
    amend_register, keep_category, keep_round, keep_status, open_register, remove_category, remove_status,
};

use crate::error::RegisterError;
use crate::vocabulary::Vocabulary;
use kernel::{Audience, RecordRef, Rule};
use serde_json::Value as Json;
use store::{Change, NewEvent, Rows, StoreError};
use uuid::Uuid;

/// Whether the actor may do this to the register as it is now.
fn allow(change: &Change, rule: &Rule, vocabulary: &Vocabulary) -> Result<(), RegisterError> {
    Ok(kernel::may(change.actor(), rule, &crate::rules::object(&vocabulary.register))?)
}

/// Writes down what happened to a recommendation, for whoever may read the register.
async fn happened(
    rows: &mut impl Rows,
    audience: &Audience,
    recommendation: Uuid,
    kind: &'static str,
    data: Json,
) -> Result<(), StoreError> {
    let record = RecordRef::new("recommendation", recommendation);
    rows.event(NewEvent { kind, record, audience: audience.clone(), data }).await
}

fn address(recommendation: Uuid) -> String {
    format!("/register/recommendations/{recommendation}")
}
