//! E-mail addresses as the key of an account.

use kernel::words::same_words_form;

/// The form in which two spellings of one address are equal: NFC, lower case, no white space around.
///
/// Mail servers may tell `Anna@` from `anna@`; none in use does, and people type both.
///
/// `Err` holds the reason in words.
pub fn normalise(address: &str) -> Result<String, String> {
    let address = same_words_form(address).to_lowercase();
    mail::check_address(&address)?;
    Ok(address)
}

#[cfg(test)]
mod tests {
    use super::normalise;

    #[test]
    fn spellings_of_one_address_are_equal() {
        assert_eq!(normalise("  Anna.Example@Example.ORG "), Ok("anna.example@example.org".into()));
        assert_eq!(normalise("re\u{301}ne@example.org"), normalise("RÉNE@example.org"));
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "",
            "anna",
            "anna@",
            "a b@example.org",
            "a@example.org, b@example.org",
            "a@example.org\r\nBcc: b",
        ] {
            assert!(normalise(text).is_err(), "{text:?}");
        }
    }
}
