//! Inviting people: a link by mail that makes an account with the roles the administrator chose.

use std::collections::HashMap;

use kernel::time::MINUTE;
use kernel::words::same_words_form;
use kernel::{Audience, Complaint, Instant, Language, Object, Role, may};
use serde_json::json;
use store::{Change, Reads, values};
use uuid::Uuid;

use super::{NewPerson, Purpose, add_person, happened, hold_role, spend_link};
use crate::group::{self, FORUM, Group};
use crate::inviting::{InvitationDetails, Planned, Row, Standing, Usual};
use crate::party::{Profile, line};
use crate::queries::writes;
use crate::vocabulary::{self, Term, Vocabulary};
use crate::{PeopleError, email, queries, rules};

/// Invites an address, or invites it again: the earlier link is worth nothing then.
pub async fn invite(
    change: &mut Change,
    email: &str,
    details: InvitationDetails,
    language: &Language,
) -> Result<Uuid, PeopleError> {
    may(change.actor(), &rules::INVITE, &Object::default())?;
    let mut complaints = Vec::new();
    let email = email::normalise(email).unwrap_or_else(|reason| {
        complaints.push(Complaint::new("email", "people-email-malformed", reason));
        String::new()
    });
    let mut profile = Profile {
        name: details.name.clone(),
        stakeholder_group: details.stakeholder_group.clone(),
        ..Profile::default()
    };
    complaints.extend(super::complaints_about_profile(change, &mut profile).await?);
    if !details.group.is_empty() || !details.role.is_empty() {
        if queries::group(change, &details.group).await?.is_none() {
            let detail = format!("there is no group {:?} here", details.group);
            complaints.push(Complaint::new("group", "people-unknown-group", detail));
        }
        if Role::parse(&details.role).is_none() {
            let detail = format!("{:?} is no role", details.role);
            complaints.push(Complaint::new("role", "people-unknown-role", detail));
        }
    }
    if complaints.is_empty() && queries::account_by_email(change, &email).await?.is_some() {
        let detail = format!("{email} has an account already");
        complaints.push(Complaint::new("email", "people-has-account", detail));
    }
    if !complaints.is_empty() {
        return Err(PeopleError::Complaints(complaints));
    }
    let language = language.clone();
    let details = InvitationDetails {
        name: profile.name,
        stakeholder_group: profile.stakeholder_group,
        language: language.to_string(),
        ..details
    };
    change
        .run(writes::REMOVE_LINKS_OF_KIND_TO, values![email.as_str(), Purpose::Invitation.as_str()])
        .await?;
    enter(change, &email, &details, &language).await
}

/// Makes an invitation that has been looked at, and asks for its letter.
async fn enter(
    change: &mut Change,
    email: &str,
    details: &InvitationDetails,
    language: &Language,
) -> Result<Uuid, PeopleError> {
    let id = change.id();
    // The secret of this first link is thrown away: the mail brings another.
    super::renew_link(change, id, Purpose::Invitation, email, &json!(details).to_string()).await?;
    super::ask_to_invite(change, email, language, id).await?;
    happened(change, "invitation-made", ("invitation", id), Audience::Internal, json!({})).await?;
    Ok(id)
}

/// What would become of each row of a list, were it invited now.
pub async fn plan_invitations(
    db: &mut impl Reads,
    rows: &[Row],
    usual: &Usual,
    now: Instant,
) -> Result<Vec<Planned>, PeopleError> {
    let groups = queries::groups(db).await?;
    let terms = queries::vocabulary(db, Vocabulary::StakeholderGroups).await?;
    let mut planned: Vec<Planned> = Vec::with_capacity(rows.len());
    let mut lines: HashMap<String, usize> = HashMap::new();
    for row in rows {
        let mut one = looked_at(row, usual, &groups, &terms);
        if one.standing == Standing::New
            && let Some(line) = lines.insert(one.email.clone(), row.line)
        {
            lines.insert(one.email.clone(), line);
            one.standing = Standing::Repeated(line);
        }
        planned.push(one);
    }
    let emails: Vec<String> = lines.into_keys().collect();
    let known = queries::addresses_of_accounts(db, &emails).await?;
    let invited = queries::addresses_invited(db, &emails, now).await?;
    for one in planned.iter_mut().filter(|one| one.standing == Standing::New) {
        if known.contains(&one.email) {
            one.standing = Standing::Known;
        } else if invited.contains(&one.email) {
            one.standing = Standing::Invited;
        }
    }
    Ok(planned)
}

/// A row by itself.
fn looked_at(row: &Row, usual: &Usual, groups: &[Group], terms: &[Term]) -> Planned {
    let mut wrong = Vec::new();
    let email = email::normalise(&row.email).unwrap_or_else(|reason| {
        wrong.push(Complaint::new("email", "people-email-malformed", reason));
        row.email.clone()
    });
    let name = line(&row.name).unwrap_or_else(|fault| {
        wrong.push(Complaint::new("name", fault.message(), "name: at most 200 characters on one line"));
        String::new()
    });
    let typed = if row.group.is_empty() { &usual.group } else { &row.group };
    let wanted = same_words_form(typed).to_lowercase();
    let group = groups.iter().find(|group| group.key == wanted || group.name.to_lowercase() == wanted);
    if group.is_none() && !typed.is_empty() {
        let detail = format!("there is no group {typed:?} here");
        wrong.push(Complaint::new("group", "people-unknown-group", detail).naming(typed));
    }
    let typed = if row.role.is_empty() { &usual.role } else { &row.role };
    let role = Role::parse(&typed.trim().to_lowercase());
    if role.is_none() && !typed.is_empty() {
        let detail = format!("{typed:?} is no role");
        wrong.push(Complaint::new("role", "people-unknown-role", detail).naming(typed));
    }
    let language = match Language::parse(row.language.trim()) {
        _ if row.language.trim().is_empty() => usual.language.clone(),
        None => {
            let detail = format!("{:?} is no language tag", row.language);
            wrong.push(Complaint::new("language", "people-language-unknown", detail));
            None
        }
        known => known,
    };
    let stakeholder_group = match vocabulary::find(terms, &row.stakeholder_group) {
        Some(term) => term.key.clone(),
        None if row.stakeholder_group.is_empty() => String::new(),
        None => {
            let detail = format!("there is no stakeholder group {:?} here", row.stakeholder_group);
            wrong.push(
                Complaint::new("stakeholder_group", "people-unknown-stakeholder-group", detail)
                    .naming(&row.stakeholder_group),
            );
            String::new()
        }
    };
    let details = InvitationDetails {
        name,
        stakeholder_group,
        group: group.map(|group| group.key.clone()).unwrap_or_default(),
        role: role.filter(|_| group.is_some()).map(|role| role.as_str().to_owned()).unwrap_or_default(),
        language: language.map(|language| language.to_string()).unwrap_or_default(),
    };
    let standing = if wrong.is_empty() { Standing::New } else { Standing::Faulty(wrong) };
    Planned { line: row.line, email, details, standing }
}

/// Invites whoever in a list is new; nobody else hears anything. The same list once more invites nobody. Answers what
/// became of each row. `own`: the forum's own language.
pub async fn invite_all(
    change: &mut Change,
    rows: &[Row],
    usual: &Usual,
    own: &Language,
) -> Result<Vec<Planned>, PeopleError> {
    may(change.actor(), &rules::INVITE, &Object::default())?;
    // Two lists at once wait for each other here, so that nobody gets two letters.
    super::hold_forum(change).await?;
    let now = change.now();
    let planned = plan_invitations(change, rows, usual, now).await?;
    for one in planned.iter().filter(|one| one.standing == Standing::New) {
        let language = Language::parse(&one.details.language).unwrap_or_else(|| own.clone());
        enter(change, &one.email, &one.details, &language).await?;
    }
    Ok(planned)
}

/// How long an invitation that was sent again is left in peace: a form that is sent twice sends one letter.
const PEACE: i64 = MINUTE;

/// Sends an invitation again, good for as long as a new one; the earlier link is worth nothing then. `false`: it went
/// out a moment ago.
pub async fn invite_again(change: &mut Change, id: Uuid, own: &Language) -> Result<bool, PeopleError> {
    may(change.actor(), &rules::INVITE, &Object::default())?;
    let now = change.now();
    super::hold_forum(change).await?;
    let stands = queries::invitation(change, id).await?.filter(|one| one.expires > now);
    let stands = stands.ok_or_else(|| PeopleError::not_there("invitation", id))?;
    let lasts = Purpose::Invitation.lasts();
    if stands.expires.plus(-lasts).plus(PEACE) > now {
        return Ok(false);
    }
    let details = &stands.details;
    super::renew_link(change, id, Purpose::Invitation, &stands.email, &json!(details).to_string()).await?;
    let language = Language::parse(&details.language).unwrap_or_else(|| own.clone());
    super::ask_to_invite(change, &stands.email, &language, id).await?;
    happened(change, "invitation-sent-again", ("invitation", id), Audience::Internal, json!({})).await?;
    Ok(true)
}

/// Accepts an invitation: makes the account with its memberships. Answers the account.
pub async fn accept_invitation(
    change: &mut Change,
    secret: &str,
    name: &str,
    password_hash: String,
) -> Result<Uuid, PeopleError> {
    let link = spend_link(change, Purpose::Invitation, secret).await?;
    let details: InvitationDetails = serde_json::from_str(&link.details).unwrap_or_default();
    let person = NewPerson {
        email: link.email.clone(),
        profile: Profile {
            name: name.to_owned(),
            stakeholder_group: details.stakeholder_group,
            ..Profile::default()
        },
        password_hash,
        source: "invitation".to_owned(),
    };
    let (party, is_new) = add_person(change, person).await?;
    // Somebody made an account for the address in between: the link must not set that account's password.
    if !is_new {
        return Err(PeopleError::LinkSpent);
    }
    if let Some(role) = Role::parse(&details.role)
        && let Some(group) = queries::group(change, &details.group).await?
        && !(group.key == FORUM && role == Role::Member)
    {
        let from = Some(kernel::Date::of(change.now()));
        hold_role(change, party, &group, role, group::Term { from, to: None }, "invitation").await?;
    }
    let account = queries::account_of_party(change, party).await?.ok_or(PeopleError::LinkSpent)?;
    Ok(account.id)
}
