//! Words compared as people mean them: without regard to case, accents, punctuation and white space.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower-case words parted by single spaces: "Mise en œuvre (état)" gives "mise en oeuvre etat".
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|&letter| !is_combining_mark(letter)).flat_map(char::to_lowercase) {
        match letter {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            _ if letter.is_alphanumeric() => folded.push(letter),
            _ if !folded.is_empty() && !folded.ends_with(' ') => folded.push(' '),
            _ => {}
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// `fold` without its spaces, so that "in-progress", "In progress" and "inprogress" are one.
pub(crate) fn squash(text: &str) -> String {
    let mut folded = fold(text);
    folded.retain(|letter| letter != ' ');
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_punctuation_do_not_count() {
        for (written, folded) in [
            ("RECOMMENDATION", "recommendation"),
            ("  Ref / URL ", "ref url"),
            ("N°", "n"),
            ("Nº", "no"),
            ("Catégorie\u{a0}:", "categorie"),
            ("Categori\u{301}a", "categoria"),
            ("Mise en œuvre", "mise en oeuvre"),
            ("#", ""),
        ] {
            assert_eq!(fold(written), folded, "{written}");
        }
        assert_eq!(squash("In-Progress"), squash("in progress"));
    }
}
