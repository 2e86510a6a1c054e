//! Where a category is named once for many rows: above a block, or in the first row of one.

use super::fold::fold;
use std::collections::BTreeSet;

/// What stands before the category in a heading such as "Assessment of proposed improvements regarding Outcomes";
/// folded, English, French, Spanish.
const CONNECTIVES: &[&[&str]] = &[
    &["regarding"],
    &["concerning"],
    &["pertaining", "to"],
    &["relating", "to"],
    &["related", "to"],
    &["with", "respect", "to"],
    &["in", "relation", "to"],
    &["concernant"],
    &["portant", "sur"],
    &["en", "ce", "qui", "concerne"],
    &["relatif", "a"],
    &["relatifs", "a"],
    &["relative", "a"],
    &["relatives", "a"],
    &["relatif", "au"],
    &["relatifs", "au"],
    &["relative", "au"],
    &["relatives", "au"],
    &["relatif", "aux"],
    &["relatifs", "aux"],
    &["relative", "aux"],
    &["relatives", "aux"],
    &["relativo", "a"],
    &["relativos", "a"],
    &["relativa", "a"],
    &["relativas", "a"],
    &["relativo", "al"],
    &["relativos", "al"],
    &["relativa", "al"],
    &["relativas", "al"],
    &["referente", "a"],
    &["referentes", "a"],
    &["con", "respecto", "a"],
    &["en", "relacion", "con"],
];

/// The words of a heading after "regarding" and its kin.
pub(super) fn after_connective(heading: &str) -> Option<&str> {
    let words: Vec<(usize, &str)> = words(heading).collect();
    let folded: Vec<String> = words.iter().map(|(_, word)| fold(word)).collect();
    for begin in 0..folded.len() {
        for connective in CONNECTIVES {
            let end = begin + connective.len();
            if end < words.len() && folded[begin..end].iter().eq(connective.iter()) {
                let rest = heading[words[end].0..].trim().trim_end_matches(':').trim_end();
                return (!rest.is_empty()).then_some(rest);
            }
        }
    }
    None
}

/// What the rows of a block are, in the plural; folded.
const MANY: &[&str] = &[
    "recommendations",
    "improvements",
    "proposals",
    "suggestions",
    "recommandations",
    "ameliorations",
    "propositions",
    "recomendaciones",
    "mejoras",
    "propuestas",
];

/// More words are a recommendation, whatever they say.
const HEADING_WORDS: usize = 15;

/// Whether words that stand alone where recommendations stand head those below: "Recommendations regarding Outcomes".
/// A recommendation may say "regarding" too; it does not begin by speaking of many, and it ends.
pub(super) fn speaks_of_a_block(cell: &str) -> bool {
    let Some(rest) = after_connective(cell) else { return false };
    let before = &cell[..rest.as_ptr() as usize - cell.as_ptr() as usize];
    words(cell).count() <= HEADING_WORDS
        && !cell.trim_end().ends_with('.')
        && words(before).take(5).any(|(_, word)| MANY.contains(&fold(word).as_str()))
}

/// Words parted by white space, with where they begin.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_whitespace().map(move |word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// Whether a column of categories is filled once per block, so that its blank cells mean "as above".
///
/// It is when the first row has a category, no category is said twice in succession, and either at least as many cells
/// are blank as filled, or half as many and no category is said twice at all. A column filled row by row says the same
/// word again, or has few blanks: a blank there is a recommendation without a category, and stays one. In doubt nothing
/// is carried down: a missing category is seen and mended, a wrong one is believed.
pub(super) fn is_filled_once_per_block<'c>(cells: impl IntoIterator<Item = &'c str>) -> bool {
    let mut blanks = 0_usize;
    let mut filled = 0_usize;
    let mut last: Option<&str> = None;
    let mut said = BTreeSet::new();
    for cell in cells {
        if cell.is_empty() {
            if last.is_none() {
                return false;
            }
            blanks += 1;
            continue;
        }
        if last == Some(cell) {
            return false;
        }
        filled += 1;
        said.insert(cell);
        last = Some(cell);
    }
    blanks > 0 && (blanks >= filled || (said.len() == filled && blanks * 2 >= filled))
}

/// Whether a lone cell in the column of numbers can be a number: it has a digit, or is a Roman one.
pub(super) fn can_be_a_number(cell: &str) -> bool {
    let roman = |word: &str| word.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X' | 'L' | 'C'));
    cell.chars().any(char::is_numeric)
        || cell.split(['.', '-', ' ', '/']).any(|part| !part.is_empty() && roman(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_category_is_what_follows_regarding() {
        for (heading, category) in [
            ("Assessment of proposed Improvements regarding Outcomes", Some("Outcomes")),
            ("Improvements REGARDING Link to IG Entities:", Some("Link to IG Entities")),
            ("Évaluation des améliorations concernant le financement", Some("le financement")),
            ("Améliorations relatives aux résultats", Some("résultats")),
            ("Propuestas relativas a la participación", Some("la participación")),
            ("Analysis of previous recommendations on Improvements", None),
            ("regarding", None),
        ] {
            assert_eq!(after_connective(heading), category, "{heading}");
        }
    }

    #[test]
    fn many_at_the_beginning_are_a_block() {
        for (cell, is_heading) in [
            ("Recommendations of the working group regarding Multi-year planning", true),
            ("Propuestas relativas a la participación:", true),
            ("The forum should publish its rules regarding travel", false),
            ("Publish the recommendations regarding travel.", false),
            ("Recommendations", false),
        ] {
            assert_eq!(speaks_of_a_block(cell), is_heading, "{cell}");
        }
    }

    #[test]
    fn blanks_mean_as_above_only_in_a_column_filled_once_per_block() {
        assert!(is_filled_once_per_block(["A", "", "", "B", "", "C"]));
        assert!(is_filled_once_per_block(["A", "", "B", "", "A", ""]));
        for blocks in
            [&["A", "", "B", "", "C"][..], &["A", "B", ""], &["A", "B", "C", "D", "", ""], &["A", "", "B"]]
        {
            assert!(is_filled_once_per_block(blocks.iter().copied()), "{blocks:?}");
        }
        for filled_row_by_row in [
            &["A", "A", "", ""][..],
            &["A", "B", "C", ""],
            &["", "A", "", ""],
            &["A", "", "A", ""],
            &["A", "B"],
            &["", ""],
        ] {
            assert!(!is_filled_once_per_block(filled_row_by_row.iter().copied()), "{filled_row_by_row:?}");
        }
    }

    #[test]
    fn numbers_are_told_from_names() {
        for number in ["31", "Part 2.II", "IV", "IV.2", "12 bis", "V-1"] {
            assert!(can_be_a_number(number), "{number}");
        }
        for name in ["Outcomes", "Link to IG Entities", "Civil society"] {
            assert!(!can_be_a_number(name), "{name}");
        }
    }
}
