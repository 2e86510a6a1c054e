//! What the kernel reads from strangers: any text is read or refused, and what was read reads back the same.

use kernel::words::{folded, key_of, same_words_form};
use kernel::{Date, Instant, Language};
use proptest::prelude::*;

/// Texts that look like what is read, and any others.
fn near(shape: &'static str) -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), shape.prop_map(|text: String| text)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn dates_are_read_or_refused(text in near("[0-9+-]{0,6}(-[0-9]{0,3}){0,3}")) {
        if let Ok(date) = Date::parse(&text) {
            prop_assert_eq!(Date::parse(&date.to_string()).ok(), Some(date));
            prop_assert!(date.begins() <= date.ends());
        }
    }

    #[test]
    fn moments_are_read_or_refused(text in near("[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{0,12})?([Zz]|[+-][0-9]{2}:[0-9]{2})?")) {
        if let Some(moment) = Instant::parse(&text) {
            prop_assert_eq!(Instant::parse(&moment.to_string()), Some(moment));
        }
    }

    #[test]
    fn any_moment_can_be_shown(micros in any::<i64>()) {
        prop_assert!(!Instant::from_micros(micros).to_string().is_empty());
        prop_assert!(!Instant::from_micros(micros).day().is_empty());
    }

    #[test]
    fn languages_are_read_or_refused(text in near("[a-zA-Z]{0,9}(-[a-zA-Z0-9]{0,9}){0,4}")) {
        if let Some(language) = Language::parse(&text) {
            prop_assert_eq!(Language::parse(language.as_str()), Some(language.clone()));
            prop_assert!(language.as_str().bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
        }
    }

    #[test]
    fn keys_are_fit_for_addresses_and_their_own_keys(name in any::<String>()) {
        let key = key_of(&name);
        prop_assert!(!key.contains(['/', '?', '#', '%', ' ', '\\', '.']), "{}", key);
        prop_assert_eq!(key_of(&key), key);
    }

    #[test]
    fn words_are_made_comparable_once(text in any::<String>()) {
        let same = same_words_form(&text);
        prop_assert_eq!(same_words_form(&same), same);
        // Case and accents are gone after one turn.
        prop_assert!(!folded(&text).chars().any(char::is_uppercase) || !text.is_ascii());
    }
}
