//! What a browser or a program holds to be known again: 256 bits, of which the database keeps a hash.
//!
//! A plain SHA-256 is enough here, unlike for passwords: nobody can try 2^256 of them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// What every bearer token begins with, so that scanners for leaked secrets know it.
pub const TOKEN_PREFIX: &str = "plenary_";

/// 43 letters of base64url for 32 bytes.
pub fn text(bytes: &[u8; 32]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// What the database keeps of a secret: SHA-256 in base64url. `purpose` keeps a secret of one kind from being
/// taken for another.
pub fn hash(purpose: &str, secret: &str) -> String {
    let mut digest = Sha256::new();
    digest.update(purpose.as_bytes());
    digest.update([0]);
    digest.update(secret.as_bytes());
    URL_SAFE_NO_PAD.encode(digest.finalize())
}

/// Whether `secret` has the form of one of ours. What has not is never looked up.
pub fn is_well_formed(secret: &str) -> bool {
    secret.len() == 43 && secret.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// The secret of a bearer token, without its prefix.
pub fn of_token(token: &str) -> Option<&str> {
    token.strip_prefix(TOKEN_PREFIX).filter(|secret| is_well_formed(secret))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_43_letters_fit_for_addresses() {
        for bytes in [[0; 32], [255; 32], [7; 32]] {
            let secret = text(&bytes);
            assert!(is_well_formed(&secret), "{secret}");
            assert_eq!(of_token(&format!("{TOKEN_PREFIX}{secret}")), Some(secret.as_str()));
        }
    }

    #[test]
    fn what_is_not_ours_is_never_looked_up() {
        let secret = text(&[7; 32]);
        for other in ["", "plenary_", &secret, &format!("plenary_{secret}="), &format!("Plenary_{secret}")] {
            assert_eq!(of_token(other), None, "{other}");
        }
    }

    #[test]
    fn a_hash_tells_purposes_apart() {
        assert_ne!(hash("session", "a"), hash("token", "a"));
        assert_ne!(hash("session", "a"), hash("session", "b"));
        // SHA-256 of "abc" after "x" and a zero byte, computed with sha256sum.
        assert_eq!(hash("x", "abc"), "eJlAbnujCzkEzSo3vA2NjHeqllJdNOz2FMafQY43mCs");
    }
}
