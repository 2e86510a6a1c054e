//! Who does something, and in what capacity.

use crate::Instant;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What somebody may be in a group. The forum itself is the group with the key `forum`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Administrator,
    Coordinator,
    Chair,
    Secretariat,
    Member,
    Observer,
}

impl Role {
    pub const ALL: [Self; 6] = [
        Self::Administrator,
        Self::Coordinator,
        Self::Chair,
        Self::Secretariat,
        Self::Member,
        Self::Observer,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Coordinator => "coordinator",
            Self::Chair => "chair",
            Self::Secretariat => "secretariat",
            Self::Member => "member",
            Self::Observer => "observer",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase();
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }
}

/// One membership as it stands now: whoever built the [`Actor`] left out those that have ended or not begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    pub group: Uuid,
    /// The group's key: `forum`, `wg-improvements`.
    pub group_key: String,
    pub group_name: String,
    pub role: Role,
    /// When it ends, where that is known: pages made for this actor die then.
    pub until: Option<Instant>,
}

/// The role and stakeholder group in which a party acts when it contributes. Words, since they must outlive
/// the membership they came from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Capacity {
    pub role: String,
    pub group: String,
    pub stakeholder_group: String,
}

/// Who asks for something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// Nobody signed in.
    Visitor,
    /// A signed-in person, or a program bearing that person's token.
    Person(Person),
    /// The forum's operator at the command line, or the forum's own worker. May do everything; events name nobody.
    Operator,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub party: Uuid,
    pub account: Uuid,
    pub name: String,
    pub stakeholder_group: String,
    pub memberships: Vec<Membership>,
    /// A token may be good for reading alone.
    pub may_write: bool,
}

impl Actor {
    pub fn party(&self) -> Option<Uuid> {
        match self {
            Self::Person(person) => Some(person.party),
            Self::Visitor | Self::Operator => None,
        }
    }

    pub fn person(&self) -> Option<&Person> {
        match self {
            Self::Person(person) => Some(person),
            Self::Visitor | Self::Operator => None,
        }
    }

    pub fn is_signed_in(&self) -> bool {
        matches!(self, Self::Person(_))
    }

    /// Whether one of the roles is held in the group with that key, or in any group when `None`.
    pub fn holds(&self, roles: &[Role], group: Option<&str>) -> bool {
        self.person().is_some_and(|person| {
            person.memberships.iter().any(|membership| {
                roles.contains(&membership.role) && group.is_none_or(|key| key == membership.group_key)
            })
        })
    }

    /// Whether any role but that of who only looks on is held in the group with that key.
    pub fn works_in(&self, group: &str) -> bool {
        self.person().is_some_and(|person| {
            let mut held = person.memberships.iter();
            held.any(|held| held.group_key == group && held.role != Role::Observer)
        })
    }

    pub fn is_administrator(&self) -> bool {
        matches!(self, Self::Operator) || self.holds(&[Role::Administrator], Some("forum"))
    }
}
