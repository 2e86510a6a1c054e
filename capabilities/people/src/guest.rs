//! People of another forum, as they are known here: by the id of there, where that is free.

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// Who bears the words of somebody of another forum here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guest {
    pub id: Uuid,
    /// Whether they are here already, erased or not.
    pub is_here: bool,
}

/// An id that follows from another one and some words: the same every time, and nobody else's.
pub fn derived(from: Uuid, words: &str) -> Uuid {
    let digest = Sha256::new().chain_update(from.as_bytes()).chain_update(words.as_bytes()).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// The id of somebody whose own one belongs to somebody with an account here: nobody with an account is ever taken for
/// somebody of there.
pub fn beside(there: Uuid) -> Uuid {
    derived(there, "guest")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_follows_from_another_and_the_words() {
        let (one, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        assert_eq!(derived(one, "a"), derived(one, "a"));
        assert_ne!(derived(one, "a"), derived(one, "b"));
        assert_ne!(derived(one, "a"), derived(other, "a"));
        assert_eq!(beside(one).get_version_num(), 8);
    }
}
