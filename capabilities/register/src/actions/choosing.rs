//! Opening and amending a choosing, indicating, closing it, and putting proposals on the shortlist or choosing them.

use super::{allow, happened};
use crate::choosing::{Choosing, NewChoosing, Placing, Stage, Standing, indication_complaints, takes_part};
use crate::error::RegisterError;
use crate::queries;
use crate::rules;
use crate::tables;
use crate::vocabulary::Vocabulary;
use kernel::{Actor, Audience, Complaint, Membership, Person, RecordRef};
use people::group::FORUM;
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};
use store::{Change, NewEvent, NewRecord, StoreError, values};
use uuid::Uuid;

async fn told(
    change: &mut Change,
    choosing: Uuid,
    audience: Audience,
    kind: &'static str,
    data: Json,
) -> Result<(), StoreError> {
    let record = RecordRef::new("choosing", choosing);
    change.event(NewEvent { kind, record, audience, data }).await
}

pub async fn open_choosing(change: &mut Change, new: NewChoosing) -> Result<Uuid, RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_CHOOSINGS, &vocabulary)?;
    let mut seen = BTreeSet::new();
    let mut new = new;
    new.recommendations.retain(|id| seen.insert(*id));
    let mut wrong = new.complaints();
    wrong.extend(group_complaint(change, &new.group).await?);
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    let known = queries::recommendations(change, queries::Which::These(&new.recommendations)).await?;
    for id in &new.recommendations {
        if !known.iter().any(|one| one.id == *id && one.merged_into().is_none()) {
            return Err(RegisterError::not_there("recommendation", id));
        }
    }
    if let Some(id) = new.id
        && queries::choosing(change, id).await?.is_some()
    {
        return Err(RegisterError::SentTwice);
    }
    let id = new.id.unwrap_or_else(|| change.id());
    let audience = vocabulary.register.audience();
    let record = NewRecord {
        id,
        kind: "choosing",
        title: new.name.trim(),
        address: &format!("/register/choosings/{id}"),
        audience: &audience,
        state: "open",
    };
    change.add_record(record).await?;
    let could = could_indicate(change, &vocabulary, &new.group).await?;
    let now = change.now().micros();
    let row = values![
        id,
        vocabulary.register.id,
        new.name.trim(),
        new.about.trim(),
        i64::from(new.most),
        i64::from(new.is_secret),
        day(&new.opens),
        day(&new.closes),
        now,
        0_i64,
        i64::from(could),
        new.group.as_str()
    ];
    change.insert(&tables::CHOOSING, row).await?;
    for (position, recommendation) in (1_i64..).zip(&new.recommendations) {
        let row = values![id, *recommendation, position, Standing::Listed.as_str(), "", "[]", ""];
        change.insert(&tables::CHOICE, row).await?;
    }
    let data = json!({ "recommendations": new.recommendations.len() });
    told(change, id, audience, "choosing-opened", data).await?;
    Ok(id)
}

fn day(text: &str) -> String {
    kernel::Date::parse(text).map(|day| day.to_string()).unwrap_or_default()
}

/// The group that chooses is one, and not the forum: that is everybody.
async fn group_complaint(change: &mut Change, key: &str) -> Result<Option<Complaint>, RegisterError> {
    if key.is_empty() || (key != FORUM && people::queries::group(change, key).await?.is_some()) {
        return Ok(None);
    }
    let detail = format!("there is no group {key:?} that could choose");
    Ok(Some(Complaint::new("group", "choosing-group-unknown", detail)))
}

/// Changes its words, its days and who indicates, as long as nobody has.
pub async fn amend_choosing(change: &mut Change, id: Uuid, new: NewChoosing) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_CHOOSINGS, &vocabulary)?;
    let choosing = held(change, id).await?;
    if choosing.stage(change.now()) == Stage::Closed {
        return Err(RegisterError::ClosedAlready);
    }
    if !choosing.indications.is_empty() {
        return Err(RegisterError::IndicatedAlready);
    }
    let mut wrong = new.complaints_of(choosing.proposals.len());
    wrong.extend(group_complaint(change, &new.group).await?);
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    let could = could_indicate(change, &vocabulary, &new.group).await?;
    let (opens, closes) = (day(&new.opens), day(&new.closes));
    queries::amend_choosing(change, id, &new, [&opens, &closes], could).await?;
    change.retitle_record(id, new.name.trim()).await?;
    change.touch_record(id).await?;
    Ok(told(change, id, vocabulary.register.audience(), "choosing-amended", json!({})).await?)
}

/// How many people may indicate now: all of those in the groups that bear on it whom the rules admit.
async fn could_indicate(
    change: &mut Change,
    vocabulary: &Vocabulary,
    group: &str,
) -> Result<u32, RegisterError> {
    let (now, register) = (change.now(), &vocabulary.register);
    let keys: BTreeSet<&str> =
        [FORUM, register.keeper.as_str(), register.advisory.as_str(), group].into_iter().collect();
    let mut people: BTreeMap<Uuid, Person> = BTreeMap::new();
    for key in keys {
        let Some(found) = people::queries::group(change, key).await? else { continue };
        for member in people::queries::members(change, found.id).await? {
            let held = member.membership;
            if !held.term.holds_at(now) {
                continue;
            }
            let membership = Membership {
                group: found.id,
                group_key: found.key.clone(),
                group_name: found.name.clone(),
                role: held.role,
                until: None,
            };
            let nobody = || Person {
                party: held.party,
                account: Uuid::nil(),
                name: String::new(),
                stakeholder_group: String::new(),
                memberships: Vec::new(),
                may_write: true,
            };
            people.entry(held.party).or_insert_with(nobody).memberships.push(membership);
        }
    }
    let object = rules::object(register);
    let could =
        people.into_values().filter(|one| takes_part(&Actor::Person(one.clone()), &object, group).is_ok());
    Ok(u32::try_from(could.count()).unwrap_or(u32::MAX))
}

async fn held(change: &mut Change, id: Uuid) -> Result<Choosing, RegisterError> {
    queries::hold_choosing(change, id).await?;
    queries::choosing(change, id).await?.ok_or_else(|| RegisterError::not_there("choosing", id))
}

/// Says which proposals are priorities, with or without reasons. What somebody indicated before and does not now is
/// taken back. Who indicates is in no event that others read while it is secret.
pub async fn indicate(
    change: &mut Change,
    id: Uuid,
    given: Vec<(Uuid, String)>,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::INDICATE, &vocabulary)?;
    let Some(party) = change.actor().party() else {
        let detail = "the operator indicates nothing; sign in as yourself";
        return Err(RegisterError::Complaints(vec![Complaint::new(
            "indications",
            "register-operator-does-not-indicate",
            detail,
        )]));
    };
    let choosing = held(change, id).await?;
    takes_part(change.actor(), &rules::object(&vocabulary.register), &choosing.group)?;
    match choosing.stage(change.now()) {
        Stage::Open => {}
        Stage::NotYet => return Err(RegisterError::NotOpenYet),
        Stage::Closed => return Err(RegisterError::ClosedAlready),
    }
    let wrong = indication_complaints(&choosing, &given);
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    let before: Vec<(Uuid, &str)> =
        choosing.of_party(party).iter().map(|one| (one.recommendation, one.reason.as_str())).collect();
    let mut wanted: Vec<(Uuid, &str)> = given.iter().map(|(id, reason)| (*id, reason.trim())).collect();
    wanted.sort_unstable();
    wanted.dedup_by_key(|(id, _)| *id);
    let mut stands = before;
    stands.sort_unstable();
    if wanted == stands {
        return Ok(());
    }
    queries::delete_indications(change, id, party).await?;
    let now = change.now().micros();
    for (recommendation, reason) in &wanted {
        change.insert(&tables::INDICATION, values![id, *recommendation, party, *reason, now]).await?;
    }
    let could = could_indicate(change, &vocabulary, &choosing.group).await?;
    queries::set_choosing(change, id, choosing.closed, could).await?;
    let audience = if choosing.is_secret { Audience::Internal } else { vocabulary.register.audience() };
    told(change, id, audience, "indications-given", json!({})).await?;
    Ok(())
}

/// Ends the indicating: from now on everybody reads what was indicated.
pub async fn close_choosing(change: &mut Change, id: Uuid) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_CHOOSINGS, &vocabulary)?;
    let choosing = held(change, id).await?;
    if choosing.stage(change.now()) == Stage::Closed {
        return Err(RegisterError::ClosedAlready);
    }
    let (now, could) = (change.now(), could_indicate(change, &vocabulary, &choosing.group).await?);
    queries::set_choosing(change, id, Some(now), could).await?;
    change.set_record_state(id, "closed").await?;
    change.touch_record(id).await?;
    let data = json!({ "indicated": choosing.indicated() });
    told(change, id, vocabulary.register.audience(), "choosing-closed", data).await?;
    Ok(())
}

/// Puts a proposal on the shortlist, chooses it, or takes it back, with the reason, and says what bears on it.
pub async fn place_proposal(
    change: &mut Change,
    id: Uuid,
    recommendation: Uuid,
    placing: Placing,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_CHOOSINGS, &vocabulary)?;
    let choosing = held(change, id).await?;
    let known = choosing.proposal(recommendation);
    let known = known.ok_or_else(|| RegisterError::not_there("proposal", recommendation))?;
    if choosing.stage(change.now()) != Stage::Closed {
        return Err(RegisterError::StillOpen);
    }
    let wrong = placing.complaints();
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    queries::set_placing(change, id, recommendation, &placing).await?;
    change.touch_record(id).await?;
    if known.standing != placing.standing {
        let kind = match placing.standing {
            Standing::Listed => "proposal-set-back",
            Standing::Shortlisted => "proposal-shortlisted",
            Standing::Chosen => "proposal-chosen",
        };
        let data = json!({ "choosing": id });
        happened(change, &vocabulary.register.audience(), recommendation, kind, data).await?;
    }
    let data = json!({ "recommendation": recommendation, "standing": placing.standing });
    told(change, id, vocabulary.register.audience(), "proposal-placed", data).await?;
    Ok(())
}
