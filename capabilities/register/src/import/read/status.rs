//! The status cell: one of the forum's statuses, several at once, pending, or words kept as they stand.

use std::collections::HashMap;

use super::fold::squash;

/// One of the forum's statuses and the words it is known by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusWords {
    /// `in-progress`
    pub key: String,
    /// As the forum shows it.
    pub label: String,
    /// Further spellings, in any language.
    pub aliases: Vec<String>,
}

impl StatusWords {
    /// The three statuses a forum begins with, in the spellings met in English, French and Spanish lists.
    pub fn usual() -> Vec<Self> {
        let words = |key: &str, label: &str, aliases: &str| Self {
            key: key.to_owned(),
            label: label.to_owned(),
            aliases: aliases.split('|').map(str::to_owned).collect(),
        };
        vec![
            words(
                "completed",
                "Completed",
                "complete|done|implemented|fully implemented|finished|achieved|fulfilled|closed|\
                 terminé|achevé|réalisé|accompli|mis en œuvre|mise en œuvre|completado|completada|\
                 concluido|concluida|realizado|realizada|cumplido|cumplida|implementado|\
                 implementada|aplicada",
            ),
            words(
                "in-progress",
                "In progress",
                "ongoing|underway|in process|started|partially implemented|en cours|\
                 en cours de réalisation|en cours de mise en œuvre|en curso|en proceso|\
                 en progreso|en marcha|en ejecución",
            ),
            words(
                "to-be-implemented",
                "To be implemented",
                "not implemented|not yet implemented|not started|to do|to be done|planned|\
                 à mettre en œuvre|à réaliser|à faire|non commencé|no iniciado|no iniciada|\
                 por implementar|por aplicar|por realizar|a implementar|\
                 pendiente de implementación|pendiente de aplicación",
            ),
        ]
    }
}

/// Looked at and could not be assessed.
const PENDING: &[&str] = &[
    "pending",
    "assessment pending",
    "pending assessment",
    "to be assessed",
    "en attente",
    "évaluation en attente",
    "en attente d'évaluation",
    "à évaluer",
    "pendiente",
    "evaluación pendiente",
    "pendiente de evaluación",
];

/// Says that nobody has looked: the same as an empty cell.
const NOBODY_LOOKED: &[&str] =
    &["not assessed", "not yet assessed", "non évalué", "no evaluado", "no evaluada"];

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Status {
    pub keys: Vec<String>,
    /// The whole cell, where not all of it is known.
    pub as_written: String,
    pub pending: bool,
}

impl Status {
    pub fn says_nothing(&self) -> bool {
        self.keys.is_empty() && self.as_written.is_empty() && !self.pending
    }
}

enum Meaning {
    Key(String),
    Pending,
    Nothing,
}

/// Every spelling of every status, ready to be looked up.
pub(crate) struct Statuses {
    meanings: HashMap<String, Meaning>,
}

impl Statuses {
    /// The forum's own words come first: where it has a status "pending", the cell means that one.
    pub fn new(words: &[StatusWords]) -> Self {
        let mut meanings = HashMap::new();
        for status in words {
            let spellings = [&status.key, &status.label].into_iter().chain(&status.aliases);
            for spelling in spellings {
                meanings.entry(squash(spelling)).or_insert_with(|| Meaning::Key(status.key.clone()));
            }
        }
        for spelling in PENDING {
            meanings.entry(squash(spelling)).or_insert(Meaning::Pending);
        }
        for spelling in NOBODY_LOOKED {
            meanings.entry(squash(spelling)).or_insert(Meaning::Nothing);
        }
        // A cell of dashes alone folds to nothing.
        meanings.insert(String::new(), Meaning::Nothing);
        Self { meanings }
    }

    /// A cell as a whole, else its parts between strokes, commas, "and"; unknown words are kept and harm nobody.
    pub fn read(&self, cell: &str) -> Status {
        let cell = cell.trim();
        let mut status = Status::default();
        if self.add(cell, &mut status) {
            return status;
        }
        let mut all_known = true;
        for part in parts(cell) {
            all_known &= self.add(part, &mut status);
        }
        if !all_known {
            cell.clone_into(&mut status.as_written);
        }
        status
    }

    fn add(&self, words: &str, status: &mut Status) -> bool {
        match self.meanings.get(&squash(words)) {
            Some(Meaning::Key(key)) => {
                if !status.keys.contains(key) {
                    status.keys.push(key.clone());
                }
            }
            Some(Meaning::Pending) => status.pending = true,
            Some(Meaning::Nothing) => {}
            None => return false,
        }
        true
    }
}

/// The parts of a cell that names several statuses.
pub(crate) fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(['/', ',', ';', '&', '+', '|', '\n', '،', '؛', '、', '，', '；'])
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" et "))
        .flat_map(|part| part.split(" y "))
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str) -> Status {
        Statuses::new(&StatusWords::usual()).read(cell)
    }

    fn keys(keys: &[&str]) -> Status {
        Status { keys: keys.iter().map(|&key| key.to_owned()).collect(), ..Status::default() }
    }

    #[test]
    fn usual_spellings_are_the_forums_keys() {
        for (cell, key) in [
            ("Completed", "completed"),
            ("IN PROGRESS", "in-progress"),
            ("in-progress", "in-progress"),
            ("To  be implemented.", "to-be-implemented"),
            ("À mettre en œuvre", "to-be-implemented"),
            ("En curso", "in-progress"),
        ] {
            assert_eq!(read(cell), keys(&[key]), "{cell}");
        }
    }

    #[test]
    fn two_at_once_are_both_kept() {
        let both = keys(&["in-progress", "to-be-implemented"]);
        assert_eq!(read("In progress / To be implemented"), both);
        assert_eq!(read("In progress and to be implemented"), both);
    }

    #[test]
    fn pending_is_looked_at_and_not_assessed_is_not() {
        assert_eq!(read("Assessment pending"), Status { pending: true, ..Status::default() });
        assert!(read("Not assessed").says_nothing());
        assert!(read(" – ").says_nothing());
        assert!(read("").says_nothing());
    }

    #[test]
    fn unknown_letters_are_kept_as_they_stand() {
        assert_eq!(read("P"), Status { as_written: "P".into(), ..Status::default() });
        let partly = read("Completed / X");
        assert_eq!(
            (partly.keys, partly.as_written.as_str()),
            (vec!["completed".to_owned()], "Completed / X")
        );
    }

    #[test]
    fn the_forums_own_words_come_first() {
        let own = [StatusWords { key: "waiting".into(), label: "Pending".into(), aliases: vec![] }];
        let status = Statuses::new(&own).read("pending");
        assert_eq!((status.keys, status.pending), (vec!["waiting".to_owned()], false));
    }
}
