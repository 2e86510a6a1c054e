//! Who may do what: one question, one answer, one table.
//!
//! A [`Rule`] is a constant of the capability it belongs to; its manifest lists it, the page "Who may do what" is
//! drawn from those lists, and [`may`] is the only place where an answer is worked out.

use crate::{Actor, Problem, ProblemKind, Role};
use uuid::Uuid;

/// Whom a rule admits. Each admits everyone the one after it admits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// Anybody, signed in or not.
    Everyone,
    /// Anybody signed in.
    SignedIn,
    /// Whoever has a membership now: in the group that keeps the object, or in the forum.
    Member,
    /// Whoever has a membership now in the object's advisory group or in the group that keeps it, and whoever
    /// coordinates for the forum; where no advisory group is named, as [`Who::Keeper`] has it.
    Advisory,
    /// Whoever has a membership now in the group that keeps the object, and whoever coordinates for the forum; as long as
    /// no group keeps it, every member.
    Keeper,
    /// Coordinators, chairs and the secretariat of the group that keeps the object, or of the forum.
    Coordinator,
    /// Administrators of the forum.
    Administrator,
    /// The forum's operator at the command line alone.
    Operator,
    /// The one whose work the object is, and nobody else: no role stands above it.
    Owner,
}

impl Who {
    /// Those that are kinds of people, each of which admits the one before; an owner is one only of something.
    pub const KINDS: [Self; 8] = [
        Self::Everyone,
        Self::SignedIn,
        Self::Member,
        Self::Advisory,
        Self::Keeper,
        Self::Coordinator,
        Self::Administrator,
        Self::Operator,
    ];

    /// The end of a message id: `who-everyone`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::SignedIn => "signed-in",
            Self::Member => "member",
            Self::Advisory => "advisory",
            Self::Keeper => "keeper",
            Self::Coordinator => "coordinator",
            Self::Administrator => "administrator",
            Self::Operator => "operator",
            Self::Owner => "owner",
        }
    }
}

/// One thing that can be done.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// `register.assess`; the message that says it in words is `may-register-assess`.
    pub name: &'static str,
    pub who: Who,
    /// Where the object's phase decides instead: `("chair-preview", Who::Coordinator)`.
    pub in_phase: &'static [(&'static str, Who)],
    /// Whether the one whose work the object is may do it too.
    pub owner_too: bool,
    /// Whether it changes anything: a token good for reading alone is refused.
    pub writes: bool,
}

impl Rule {
    /// Something that changes nothing.
    pub const fn reading(name: &'static str, who: Who) -> Self {
        Self { name, who, in_phase: &[], owner_too: false, writes: false }
    }

    pub const fn writing(name: &'static str, who: Who) -> Self {
        Self { name, who, in_phase: &[], owner_too: false, writes: true }
    }

    /// Something that only the one whose work the object is may do to it.
    pub const fn owning(name: &'static str) -> Self {
        Self::writing(name, Who::Owner).or_owner()
    }

    #[must_use]
    pub const fn or_owner(mut self) -> Self {
        self.owner_too = true;
        self
    }

    #[must_use]
    pub const fn in_phases(mut self, in_phase: &'static [(&'static str, Who)]) -> Self {
        self.in_phase = in_phase;
        self
    }

    /// The id of the message that says it in words.
    pub fn message(&self) -> String {
        format!("may-{}", self.name.replace('.', "-"))
    }
}

/// What something is done to, as far as the answer depends on it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Object {
    /// Key of the group that keeps it; `None`: any group's coordinators count, until one is named.
    pub keeper: Option<String>,
    /// Key of its advisory group, where one is named beside the keeper.
    pub advisory: Option<String>,
    /// Its phase, when it has one.
    pub phase: Option<String>,
    /// Whose work it is.
    pub owner: Option<Uuid>,
}

const COORDINATING: [Role; 3] = [Role::Coordinator, Role::Chair, Role::Secretariat];

/// Whether `actor` may do what `rule` names to `object`. Refusals say whether signing in could help.
pub fn may(actor: &Actor, rule: &Rule, object: &Object) -> Result<(), Problem> {
    let who = object
        .phase
        .as_ref()
        .and_then(|phase| rule.in_phase.iter().find(|(name, _)| name == phase))
        .map_or(rule.who, |(_, who)| *who);
    if let Actor::Person(person) = actor
        && rule.writes
        && !person.may_write
    {
        return Err(Problem::new(ProblemKind::NotAllowed, "this token is good for reading alone"));
    }
    let owns = rule.owner_too && object.owner.is_some() && actor.party() == object.owner;
    if owns || admits(who, actor, object) {
        return Ok(());
    }
    Err(match actor {
        Actor::Visitor => {
            Problem::new(ProblemKind::SignInNeeded, "sign in to do this").said_by("sign-in-needed")
        }
        _ => Problem::new(ProblemKind::NotAllowed, format!("your roles do not allow this ({})", rule.name))
            .said_by("not-allowed"),
    })
}

fn admits(who: Who, actor: &Actor, object: &Object) -> bool {
    if who == Who::Owner {
        return false;
    }
    if matches!(actor, Actor::Operator) || (who != Who::Operator && actor.is_administrator()) {
        return true;
    }
    let keeper = object.keeper.as_deref();
    let holds = |roles: &[Role]| match keeper {
        Some(_) => actor.holds(roles, keeper) || actor.holds(roles, Some("forum")),
        None => actor.holds(roles, None),
    };
    match who {
        Who::Everyone => true,
        Who::SignedIn => actor.is_signed_in(),
        Who::Member => holds(&COORDINATING) || holds(&[Role::Member, Role::Administrator]),
        Who::Advisory => match object.advisory.as_deref() {
            Some(advisory) => {
                actor.works_in(advisory)
                    || holds(&COORDINATING)
                    || (keeper.is_some() && admits(Who::Keeper, actor, object))
            }
            None => admits(Who::Keeper, actor, object),
        },
        Who::Keeper => match keeper {
            Some(_) => holds(&COORDINATING) || actor.holds(&[Role::Member, Role::Administrator], keeper),
            None => admits(Who::Member, actor, object),
        },
        Who::Coordinator => holds(&COORDINATING),
        Who::Administrator | Who::Operator | Who::Owner => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actor::{Membership, Person};

    fn person(role: Role, group: &str) -> Actor {
        Actor::Person(Person {
            party: Uuid::from_u128(1),
            account: Uuid::from_u128(2),
            name: String::new(),
            stakeholder_group: String::new(),
            memberships: vec![Membership {
                group: Uuid::from_u128(3),
                group_key: group.into(),
                group_name: group.into(),
                role,
                until: None,
            }],
            may_write: true,
        })
    }

    static ASSESS: Rule = Rule::writing("register.assess", Who::Member)
        .in_phases(&[("public", Who::SignedIn), ("chair-preview", Who::Coordinator)]);
    static AMEND: Rule = Rule::writing("register.amend", Who::Coordinator).or_owner();

    #[test]
    fn the_phase_decides_where_it_has_a_say() {
        let observer = person(Role::Observer, "forum");
        let member = person(Role::Member, "wg");
        let table = [
            (&observer, None, false),
            (&observer, Some("public"), true),
            (&member, None, true),
            (&member, Some("chair-preview"), false),
            (&Actor::Visitor, Some("public"), false),
            (&Actor::Operator, Some("chair-preview"), true),
        ];
        for (actor, phase, expected) in table {
            let object = Object { phase: phase.map(str::to_owned), ..Object::default() };
            assert_eq!(may(actor, &ASSESS, &object).is_ok(), expected, "{actor:?} {phase:?}");
        }
    }

    #[test]
    fn what_a_group_keeps_among_itself_is_not_every_members() {
        static AMONG_US: Rule =
            Rule::reading("register.read", Who::Everyone).in_phases(&[("working-group", Who::Keeper)]);
        let working = |keeper: Option<&str>| Object {
            keeper: keeper.map(str::to_owned),
            phase: Some("working-group".into()),
            ..Object::default()
        };
        // role, group, where wg keeps it, where nobody does
        let table = [
            (Role::Member, "wg", true, true),
            (Role::Observer, "wg", false, false),
            (Role::Member, "forum", false, true),
            (Role::Member, "elsewhere", false, true),
            (Role::Chair, "elsewhere", false, true),
            (Role::Coordinator, "forum", true, true),
            (Role::Administrator, "forum", true, true),
        ];
        for (role, group, kept, unkept) in table {
            let asker = person(role, group);
            assert_eq!(may(&asker, &AMONG_US, &working(Some("wg"))).is_ok(), kept, "{role:?} {group}");
            assert_eq!(may(&asker, &AMONG_US, &working(None)).is_ok(), unkept, "{role:?} {group}");
        }
    }

    #[test]
    fn the_advisory_groups_phase_is_its_own_and_the_keepers_where_none_is_named() {
        static TOGETHER: Rule =
            Rule::writing("register.assess", Who::SignedIn).in_phases(&[("advisory-group", Who::Advisory)]);
        let of = |keeper: Option<&str>, advisory: Option<&str>| Object {
            keeper: keeper.map(str::to_owned),
            advisory: advisory.map(str::to_owned),
            phase: Some("advisory-group".into()),
            owner: None,
        };
        let objects = [of(Some("wg"), Some("mag")), of(Some("wg"), None), of(None, Some("mag"))];
        // role, group, kept by wg and advised by mag, kept by wg alone, advised by mag alone
        let table = [
            (Role::Member, "mag", [true, false, true]),
            (Role::Chair, "mag", [true, false, true]),
            (Role::Observer, "mag", [false, false, false]),
            (Role::Member, "wg", [true, true, false]),
            (Role::Member, "forum", [false, false, false]),
            (Role::Member, "elsewhere", [false, false, false]),
            (Role::Coordinator, "forum", [true, true, true]),
        ];
        for (role, group, expected) in table {
            for (object, expected) in objects.iter().zip(expected) {
                let may = may(&person(role, group), &TOGETHER, object).is_ok();
                assert_eq!(may, expected, "{role:?} {group} {object:?}");
            }
        }
    }

    #[test]
    fn a_coordinator_of_another_group_is_none_here_once_a_keeper_is_named() {
        let other = person(Role::Coordinator, "elsewhere");
        assert!(may(&other, &AMEND, &Object::default()).is_ok());
        let kept = Object { keeper: Some("wg".into()), ..Object::default() };
        assert!(may(&other, &AMEND, &kept).is_err());
        assert!(may(&person(Role::Chair, "wg"), &AMEND, &kept).is_ok());
        assert!(may(&person(Role::Administrator, "forum"), &AMEND, &kept).is_ok());
        assert!(may(&person(Role::Administrator, "wg"), &AMEND, &kept).is_err());
    }

    #[test]
    fn whose_work_it_is_may_amend_it() {
        let own = Object { keeper: Some("wg".into()), owner: Some(Uuid::from_u128(1)), ..Object::default() };
        assert!(may(&person(Role::Observer, "forum"), &AMEND, &own).is_ok());
    }

    #[test]
    fn what_is_its_owners_alone_is_above_every_role() {
        static OWN: Rule = Rule::owning("register.own");
        let own = Object { owner: Some(Uuid::from_u128(1)), ..Object::default() };
        let others = Object { owner: Some(Uuid::from_u128(9)), ..Object::default() };
        let nobodys = Object::default();
        let administrator = person(Role::Administrator, "forum");
        assert!(may(&person(Role::Observer, "forum"), &OWN, &own).is_ok());
        for actor in [&administrator, &Actor::Operator, &Actor::Visitor] {
            assert!(may(actor, &OWN, &others).is_err(), "{actor:?}");
            assert!(may(actor, &OWN, &nobodys).is_err(), "{actor:?}");
        }
    }

    #[test]
    fn a_token_for_reading_writes_nothing() {
        let Actor::Person(mut reader) = person(Role::Administrator, "forum") else { unreachable!() };
        reader.may_write = false;
        assert!(may(&Actor::Person(reader), &AMEND, &Object::default()).is_err());
    }
}
