//! Phases of a consultation: of a register, an outcome, an issue. What may be done in each follows from it at once.

use crate::Who;

/// Those who work on it: the group that keeps it, where one is named.
pub const WORKING_GROUP: &str = "working-group";
/// The chair, before anybody else sees it.
pub const CHAIR_PREVIEW: &str = "chair-preview";
/// The advisory group that is named beside the group that keeps it.
pub const ADVISORY_GROUP: &str = "advisory-group";
/// Everybody.
pub const PUBLIC: &str = "public";

/// All of them, in the order in which a consultation goes through them. It may also be set back.
pub const ALL: [&str; 4] = [WORKING_GROUP, CHAIR_PREVIEW, ADVISORY_GROUP, PUBLIC];

/// Who reads in which phase: what is not public yet is read by those who work on it.
pub const READ: &[(&str, Who)] = &[
    (WORKING_GROUP, Who::Keeper),
    (CHAIR_PREVIEW, Who::Coordinator),
    (ADVISORY_GROUP, Who::Advisory),
    (PUBLIC, Who::Everyone),
];

/// Who contributes in which phase: assesses, comments, proposes. In public everybody with a name; what they say may be
/// held until somebody has looked at it.
pub const CONTRIBUTE: &[(&str, Who)] = &[
    (WORKING_GROUP, Who::Keeper),
    (CHAIR_PREVIEW, Who::Coordinator),
    (ADVISORY_GROUP, Who::Advisory),
    (PUBLIC, Who::SignedIn),
];

/// Who works on it in which phase beyond saying what they find: asks others for what is missing, suggests an order, says
/// what is a priority. In public that stays with the forum's members, since it writes to people and counts them.
pub const WORK: &[(&str, Who)] = &[
    (WORKING_GROUP, Who::Keeper),
    (CHAIR_PREVIEW, Who::Coordinator),
    (ADVISORY_GROUP, Who::Advisory),
    (PUBLIC, Who::Member),
];
