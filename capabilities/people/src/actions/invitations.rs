//! Inviting people: a link by mail that makes an account with the roles the administrator chose.

use kernel::{Audience, Complaint, Language, Object, Role, may};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{Change, values};
use uuid::Uuid;

use super::{NewPerson, Purpose, add_person, happened, hold_role, spend_link};
use crate::group::{FORUM, Term};
use crate::party::Profile;
use crate::queries::writes;
use crate::{PeopleError, email, queries, rules};

/// What an invitation says of the one invited.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct InvitationDetails {
    pub name: String,
    #[serde(default)]
    pub stakeholder_group: String,
    /// Key of a group, beside the forum, and the role in it; empty: none.
    #[serde(default)]
    pub group: String,
    #[serde(default)]
    pub role: String,
}

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
    let details =
        InvitationDetails { name: profile.name, stakeholder_group: profile.stakeholder_group, ..details };
    change
        .run(writes::REMOVE_LINKS_OF_KIND_TO, values![email.as_str(), Purpose::Invitation.as_str()])
        .await?;
    let id = change.id();
    // The secret of this first link is thrown away: the mail brings another.
    super::renew_link(change, id, Purpose::Invitation, &email, &json!(details).to_string()).await?;
    super::ask_to_invite(change, &email, language, id).await?;
    happened(change, "invitation-made", ("invitation", id), Audience::Internal, json!({})).await?;
    Ok(id)
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
        hold_role(change, party, &group, role, Term { from, to: None }, "invitation").await?;
    }
    let account = queries::account_of_party(change, party).await?.ok_or(PeopleError::LinkSpent)?;
    Ok(account.id)
}
