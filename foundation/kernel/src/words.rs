//! Comparing what people wrote.

use unicode_normalization::UnicodeNormalization;

/// NFC, every run of white space one space, none at the ends: two texts equal so are the same words.
pub fn same_words_form(text: &str) -> String {
    let mut form = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !form.is_empty() {
            form.push(' ');
        }
        // Most words are ASCII, which has one composition.
        if word.is_ascii() {
            form.push_str(word);
        } else {
            form.extend(word.nfc());
        }
    }
    form
}

/// Lower case, marks taken off, white space as one space: a text found whether or not its accents are typed.
pub fn folded(text: &str) -> String {
    let mut form = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !form.is_empty() {
            form.push(' ');
        }
        if word.is_ascii() {
            form.extend(word.chars().map(|letter| letter.to_ascii_lowercase()));
            continue;
        }
        let bare = word.nfkd().filter(|letter| !unicode_normalization::char::is_combining_mark(*letter));
        form.extend(bare.flat_map(char::to_lowercase));
    }
    form
}

/// A key for addresses and vocabularies from a name: lower-case letters and digits joined by hyphens, marks
/// dropped, at most 60 characters; empty when nothing is left (a name in no alphabet we can spell).
pub fn key_of(name: &str) -> String {
    let mut key = String::new();
    for letter in name.nfkd().filter(|letter| !unicode_normalization::char::is_combining_mark(*letter)) {
        if letter.is_alphanumeric() {
            key.extend(letter.to_lowercase());
        } else if !key.is_empty() && !key.ends_with('-') {
            key.push('-');
        }
        if key.chars().count() >= 60 {
            break;
        }
    }
    key.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_and_composition_make_no_other_words() {
        assert_eq!(same_words_form(" cafe\u{301}\u{a0}au\n\nlait "), "café au lait");
    }

    #[test]
    fn accents_and_case_hide_no_word() {
        assert_eq!(folded("Évaluation\n À venir"), "evaluation a venir");
        assert_eq!(folded("ПЛЕНУМ"), "пленум");
    }

    #[test]
    fn keys_are_fit_for_addresses() {
        assert_eq!(key_of("Link to IG Entities"), "link-to-ig-entities");
        assert_eq!(key_of("  Évaluation & Suivi (2013) "), "evaluation-suivi-2013");
        assert_eq!(key_of("???"), "");
    }
}
