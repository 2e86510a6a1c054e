//! What a form shows: it goes out with the form as marks and comes back with them, so that nobody overwrites unseen
//! what somebody else changed after the form was opened. What a form does not show may change without making it stale.

use kernel::Complaint;
use sha2::{Digest as _, Sha256};

/// The message of a complaint about a form of which somebody changed something meanwhile; the complaints behind it say
/// which fields.
pub const STALE_FORM: &str = "stale-form";

/// The same about a form whose subject is no more.
pub const STALE_GONE: &str = "stale-gone";

/// The fields of a form with their values: as they stand, or as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown(Vec<Field>);

#[derive(Debug, Clone)]
struct Field {
    name: &'static str,
    value: String,
    /// The value as its reader knows it.
    words: String,
}

/// The same value is the same in every language.
impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        (self.name, &self.value) == (other.name, &other.value)
    }
}

impl Eq for Field {}

impl Shown {
    /// With a field whose value is read as it is.
    #[must_use]
    pub fn text(self, name: &'static str, value: impl Into<String>) -> Self {
        let value: String = value.into();
        let words = value.lines().collect::<Vec<_>>().join("; ");
        self.choice(name, value, words)
    }

    /// With a field whose value is read in other words.
    #[must_use]
    pub fn choice(mut self, name: &'static str, value: impl Into<String>, words: impl Into<String>) -> Self {
        self.0.push(Field { name, value: value.into(), words: words.into() });
        self
    }

    /// A mark of each value: for the form's hidden field `seen`.
    pub fn marks(&self) -> String {
        self.0.iter().map(Field::mark).collect::<Vec<_>>().join(".")
    }

    /// Whether `typed` may take the place of what stands here, by the marks that the form was opened with: nothing
    /// that changed since then may be overwritten with something else. One complaint is about the form, the others say
    /// beside each field what stands there now.
    pub fn give_way(&self, typed: &Self, seen: &str) -> Result<(), Vec<Complaint>> {
        let mut seen = seen.split('.');
        let mut changed = Vec::new();
        for field in &self.0 {
            let is_seen = seen.next() == Some(field.mark().as_str());
            if !is_seen && !typed.0.contains(field) {
                changed.push(field.complaint());
            }
        }
        if changed.is_empty() {
            return Ok(());
        }
        changed.insert(0, Complaint::new("", STALE_FORM, "somebody changed this while you were writing"));
        Err(changed)
    }
}

impl Field {
    /// Six bytes: nobody gains by a mark that fits by chance but whoever sent it.
    fn mark(&self) -> String {
        Sha256::digest(&self.value).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
    }

    fn complaint(&self) -> Complaint {
        if self.words.is_empty() {
            return Complaint::new(self.name, "stale-field-empty", "it was emptied meanwhile");
        }
        let detail = format!("it was changed meanwhile to {:?}", self.words);
        Complaint::new(self.name, "stale-field", detail).naming(&self.words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(name: &str, phase: &str) -> Shown {
        Shown::default().text("name", name).choice("phase", phase, format!("In phase {phase}"))
    }

    fn fields(result: Result<(), Vec<Complaint>>) -> Vec<(String, String)> {
        let complaints = result.expect_err("somebody's change would be lost");
        complaints.into_iter().map(|complaint| (complaint.field, complaint.value)).collect()
    }

    #[test]
    fn a_form_that_shows_what_stands_is_taken() {
        let stands = form("A", "public");
        assert_eq!(stands.give_way(&form("B", "closed"), &stands.marks()), Ok(()));
    }

    #[test]
    fn each_field_that_changed_meanwhile_is_named_with_what_stands_there_now() {
        let seen = form("A", "public").marks();
        let told = |stands: &Shown, typed: &Shown| fields(stands.give_way(typed, &seen));
        let about_all = || (String::new(), String::new());
        let name = |name: &str| ("name".to_owned(), name.to_owned());
        let phase = ("phase".to_owned(), "In phase closed".to_owned());
        assert_eq!(told(&form("B\nC", "public"), &form("D", "public")), [about_all(), name("B; C")]);
        assert_eq!(told(&form("", "public"), &form("A", "public")), [about_all(), name("")]);
        assert_eq!(told(&form("B", "closed"), &form("A", "public")), [about_all(), name("B"), phase]);
    }

    #[test]
    fn the_same_change_twice_is_none() {
        let seen = form("A", "public").marks();
        assert_eq!(form("B", "public").give_way(&form("B", "public"), &seen), Ok(()));
        assert_eq!(form("B", "public").give_way(&form("B", "closed"), &seen), Ok(()));
    }

    #[test]
    fn marks_that_are_none_of_ours_have_seen_nothing() {
        let stands = form("A", "public");
        for seen in ["", ".", "forged", "forged.forged.forged"] {
            assert_eq!(fields(stands.give_way(&form("B", "closed"), seen)).len(), 3, "{seen:?}");
        }
    }
}
