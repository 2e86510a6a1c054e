//! The forum's rule for words from outside: what people who are no members contribute in public may be held until
//! somebody has looked at it.

use crate::{Actor, Object, Role};
use serde::{Deserialize, Serialize};

/// Whose contributions are held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hold {
    /// Nobody's.
    Never,
    /// Those of whoever has nothing here yet that was let through.
    #[default]
    FirstTime,
    /// All of those who are no members.
    Always,
}

impl Hold {
    pub const ALL: [Self; 3] = [Self::Never, Self::FirstTime, Self::Always];

    /// As the database, forms and the API have it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::FirstTime => "first-time",
            Self::Always => "always",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|hold| hold.as_str() == text)
    }

    /// Whether a contribution is held. A member's never is; `is_known`: something of its author's stands here already.
    pub fn holds(self, is_member: bool, is_known: bool) -> bool {
        match self {
            _ if is_member => false,
            Self::Never => false,
            Self::FirstTime => !is_known,
            Self::Always => true,
        }
    }
}

/// How what somebody said stands before its readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Everybody who may read its place reads it.
    Shown,
    /// The same, while other words of its author for it wait.
    Amended,
    /// Nobody but its author and moderators knows of it.
    Held,
    /// Its words are for its author and moderators, the reason for everybody.
    Hidden,
}

impl Standing {
    /// As the API has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Amended => "amended",
            Self::Held => "held",
            Self::Hidden => "hidden",
        }
    }
}

/// What a moderator does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Words that are held go to their readers.
    Accept,
    /// Words that wait for something shown are not let through; what stood before goes on standing.
    Decline,
    /// Its words are for nobody but its author and moderators, with a reason that everybody reads.
    Hide,
    /// What was hidden is shown again.
    Show,
    /// What was reported stays; the reports are settled.
    Keep,
}

impl Step {
    pub const ALL: [Self; 5] = [Self::Accept, Self::Decline, Self::Hide, Self::Show, Self::Keep];

    /// As the database, forms and the API have it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Decline => "decline",
            Self::Hide => "hide",
            Self::Show => "show",
            Self::Keep => "keep",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.as_str() == text)
    }

    /// Whether a reason must be given: whatever takes words from readers, or gives back what was taken.
    pub fn needs_reason(self) -> bool {
        matches!(self, Self::Decline | Self::Hide | Self::Show)
    }

    /// How something stands after it; `None`: it cannot be done to what stands so.
    pub fn after(self, standing: Standing) -> Option<Standing> {
        match (self, standing) {
            (Self::Accept, Standing::Held | Standing::Amended)
            | (Self::Decline, Standing::Amended)
            | (Self::Show, Standing::Hidden)
            | (Self::Keep, Standing::Shown) => Some(Standing::Shown),
            (Self::Hide, Standing::Shown | Standing::Amended | Standing::Held) => Some(Standing::Hidden),
            _ => None,
        }
    }

    /// Those that can be done to what stands so.
    pub fn of(standing: Standing, is_reported: bool) -> Vec<Self> {
        let can = |step: &Self| step.after(standing).is_some() && (is_reported || *step != Self::Keep);
        Self::ALL.into_iter().filter(can).collect()
    }
}

/// Whether somebody works where the object is kept, so that what they contribute is never held: in a group of the
/// forum, in the one that keeps the object or advises on it where one is named, or for the forum as a whole. Everybody with an account is
/// a member of the forum; that alone is nothing.
pub fn works_here(actor: &Actor, object: &Object) -> bool {
    const FORUM: &str = "forum";
    let Some(person) = actor.person() else { return matches!(actor, Actor::Operator) };
    person.memberships.iter().any(|held| match (held.role, held.group_key.as_str()) {
        (Role::Observer, _) | (Role::Member, FORUM) => false,
        (_, FORUM) => true,
        (_, group) => {
            object.keeper.as_deref().is_none_or(|keeper| keeper == group)
                || object.advisory.as_deref() == Some(group)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Membership, Person};
    use uuid::Uuid;

    #[test]
    fn who_works_here_is_never_held() {
        let kept = Object { keeper: Some("wg".into()), advisory: Some("mag".into()), ..Object::default() };
        // role, group, where no keeper is named, where wg keeps it
        let table = [
            (Role::Member, "forum", false, false),
            (Role::Coordinator, "forum", true, true),
            (Role::Administrator, "forum", true, true),
            (Role::Member, "wg", true, true),
            (Role::Observer, "wg", false, false),
            (Role::Member, "mag", true, true),
            (Role::Chair, "elsewhere", true, false),
        ];
        for (role, group, anywhere, in_wg) in table {
            let held = Membership {
                group: Uuid::from_u128(1),
                group_key: group.into(),
                group_name: group.into(),
                role,
                until: None,
            };
            let person = Actor::Person(Person {
                party: Uuid::from_u128(2),
                account: Uuid::from_u128(3),
                name: String::new(),
                stakeholder_group: String::new(),
                memberships: vec![held],
                may_write: true,
            });
            assert_eq!(works_here(&person, &Object::default()), anywhere, "{role:?} {group}");
            assert_eq!(works_here(&person, &kept), in_wg, "{role:?} {group}");
        }
        assert!(!works_here(&Actor::Visitor, &Object::default()));
    }

    #[test]
    fn how_things_stand_after_each_step() {
        use Standing::{Amended, Held, Hidden, Shown};
        let table = [
            (Step::Accept, [None, Some(Shown), Some(Shown), None]),
            (Step::Decline, [None, Some(Shown), None, None]),
            (Step::Hide, [Some(Hidden), Some(Hidden), Some(Hidden), None]),
            (Step::Show, [None, None, None, Some(Shown)]),
            (Step::Keep, [Some(Shown), None, None, None]),
        ];
        for (step, after) in table {
            for (standing, after) in [Shown, Amended, Held, Hidden].into_iter().zip(after) {
                assert_eq!(step.after(standing), after, "{step:?} {standing:?}");
            }
            assert_eq!(Step::parse(step.as_str()), Some(step));
        }
        assert_eq!(Step::of(Shown, false), [Step::Hide]);
        assert_eq!(Step::of(Shown, true), [Step::Hide, Step::Keep]);
        assert_eq!(Step::of(Held, false), [Step::Accept, Step::Hide]);
        assert_eq!(Step::of(Amended, false), [Step::Accept, Step::Decline, Step::Hide]);
    }

    #[test]
    fn members_are_never_held_and_others_as_the_forum_says() {
        // hold, is_member, is_known, held
        let table = [
            (Hold::Never, false, false, false),
            (Hold::FirstTime, false, false, true),
            (Hold::FirstTime, false, true, false),
            (Hold::FirstTime, true, false, false),
            (Hold::Always, false, true, true),
            (Hold::Always, true, false, false),
        ];
        for (hold, is_member, is_known, held) in table {
            assert_eq!(hold.holds(is_member, is_known), held, "{hold:?} {is_member} {is_known}");
        }
        assert!(Hold::ALL.into_iter().all(|hold| Hold::parse(hold.as_str()) == Some(hold)));
    }
}
