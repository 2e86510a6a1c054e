//! In which capacity somebody speaks: in a role held now in some group, or as oneself, for one's own stakeholder group.

use crate::vocabulary::{Term, find};
use kernel::{Capacity, Complaint, Person, Role};
use web::Words;
use web::parts::{Choice, Mark};

/// The capacity that is claimed, as it stands among those the person has now; what one is not, one cannot claim. An
/// empty claim: oneself. A group may be claimed by its key or its name.
///
/// # Errors
///
/// A complaint about the field `capacity` that says which capacities the person has instead.
pub fn held(person: &Person, claimed: &Capacity) -> Result<Capacity, Complaint> {
    let mine = Capacity { stakeholder_group: person.stakeholder_group.clone(), ..Capacity::default() };
    let is_own_stakeholder_group =
        claimed.stakeholder_group.is_empty() || claimed.stakeholder_group == mine.stakeholder_group;
    if is_own_stakeholder_group && claimed.role.is_empty() && claimed.group.is_empty() {
        return Ok(mine);
    }
    let held = person.memberships.iter().find(|membership| {
        is_own_stakeholder_group
            && (claimed.group.is_empty()
                || [&membership.group_key, &membership.group_name].contains(&&claimed.group))
            && (claimed.role.is_empty() || membership.role.as_str() == claimed.role)
    });
    let held = held.ok_or_else(|| not_held(claimed, person))?;
    Ok(Capacity { role: held.role.as_str().to_owned(), group: held.group_name.clone(), ..mine })
}

/// Says which capacities the person has instead.
fn not_held(claimed: &Capacity, person: &Person) -> Complaint {
    let of = |role: &str, group: &str, stakeholder_group: &str| {
        let parts = [("role", role), ("group", group), ("stakeholder_group", stakeholder_group)];
        let said: Vec<String> = parts
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(field, value)| format!("{field} {value:?}"))
            .collect();
        said.join(" ")
    };
    let wanted = of(&claimed.role, &claimed.group, &claimed.stakeholder_group);
    let oneself = match person.stakeholder_group.as_str() {
        "" => "as yourself (leave capacity out)".to_owned(),
        group => format!("as yourself (leave capacity out, or stakeholder_group {group:?})"),
    };
    let held = person.memberships.iter().map(|held| of(held.role.as_str(), &held.group_key, ""));
    let have: Vec<String> = std::iter::once(oneself).chain(held).collect();
    let detail = format!("you have no capacity of {wanted} now; you may speak {}", have.join(", or with "));
    Complaint::new("capacity", "people-capacity-not-held", detail)
}

/// What a form's field for the capacity may be: the memberships held now, and oneself. See [`chosen`].
pub fn choices(t: &Words, person: &Person, groups: &[Term], chosen: &str) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    for held in &person.memberships {
        let value = format!("{} {}", held.role.as_str(), held.group_key);
        let capacity = Capacity {
            role: held.role.as_str().to_owned(),
            group: held.group_name.clone(),
            ..Capacity::default()
        };
        choices.push(Choice::new(value.clone(), in_words(t, &capacity)).chosen_if(chosen == value));
    }
    let (_, group) = stakeholder_group(groups, &person.stakeholder_group);
    let myself = if group.is_empty() { t.say("people-myself") } else { t.name("people-myself-of", group) };
    choices.push(Choice::new("", myself).chosen_if(chosen.is_empty()));
    choices
}

/// The capacity that a form's field claims: `role group`, empty for oneself.
pub fn chosen(field: &str) -> Capacity {
    let (role, group) = field.split_once(' ').unwrap_or_default();
    Capacity { role: role.to_owned(), group: group.to_owned(), ..Capacity::default() }
}

/// In what role and group somebody spoke; a member's group alone.
pub fn in_words(t: &Words, capacity: &Capacity) -> String {
    let role = match Role::parse(&capacity.role) {
        Some(Role::Member) if !capacity.group.is_empty() => String::new(),
        Some(role) => t.say(format!("people-role-{}", role.as_str())),
        None => capacity.role.clone(),
    };
    let parts: Vec<&str> =
        [role.as_str(), &capacity.group].into_iter().filter(|part| !part.is_empty()).collect();
    t.list(&parts)
}

/// The mark and name of a stakeholder group, given by key, label or alias.
pub fn stakeholder_group(groups: &[Term], text: &str) -> (Mark, String) {
    if text.is_empty() {
        return (Mark::Ring, String::new());
    }
    let found = find(groups, text);
    let at = found.and_then(|term| groups.iter().position(|one| one.key == term.key));
    let mark = at.and_then(|at| Mark::ALL.get(at)).copied().unwrap_or_default();
    (mark, found.map_or_else(|| text.to_owned(), |term| term.label.clone()))
}
