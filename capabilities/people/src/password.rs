//! Passwords: what is accepted, and their slow hash.
//!
//! Accepted by OWASP ASVS 5, chapter 6.2: length instead of composition rules, nothing cut off, nothing that the
//! account's own words give away. Hashed by Argon2id with the first parameters of the OWASP Password Storage
//! Cheat Sheet (19 MiB, 2 passes, 1 lane).

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use tokio::sync::Semaphore;

/// Characters. ASVS asks for 8 and recommends 15; 12 with the checks below is what people bear.
pub const SHORTEST: usize = 12;
/// Characters. Only to bound the work of one request.
pub const LONGEST: usize = 256;

/// Memory of one hash, in KiB, and passes over it.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
/// How long somebody waits for a turn before being told to come back.
const TURN_WITHIN: Duration = Duration::from_secs(20);

/// Why a password is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weakness {
    TooShort,
    TooLong,
    /// It is one of the account's own words with a little around: the name, the address, the forum's name.
    Guessable,
    /// Few different characters, a run of the keyboard, or a word everybody takes.
    Common,
}

impl Weakness {
    /// The message that says so.
    pub fn message(self) -> &'static str {
        match self {
            Self::TooShort => "people-password-too-short",
            Self::TooLong => "people-password-too-long",
            Self::Guessable => "people-password-guessable",
            Self::Common => "people-password-common",
        }
    }
}

/// What the passwords of leaked lists that reach our length are made of: these, repeated or followed by digits.
const COMMON_STEMS: [&str; 22] = [
    "password",
    "passwort",
    "passw0rd",
    "contraseña",
    "motdepasse",
    "qwerty",
    "qwertyuiop",
    "qwertz",
    "azerty",
    "asdfgh",
    "asdfghjkl",
    "zxcvbn",
    "letmein",
    "welcome",
    "iloveyou",
    "admin",
    "administrator",
    "monkey",
    "dragon",
    "football",
    "sunshine",
    "princess",
];

/// Checks a new password. `own_words` are the account's name and address and the forum's name.
pub fn check(password: &str, own_words: &[&str]) -> Result<(), Weakness> {
    let length = password.chars().count();
    if length < SHORTEST {
        return Err(Weakness::TooShort);
    }
    if length > LONGEST {
        return Err(Weakness::TooLong);
    }
    let lower = password.to_lowercase();
    let words = own_words
        .iter()
        .flat_map(|words| words.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.chars().count() >= 4)
        .map(str::to_lowercase);
    // What is left without the account's own words has to stand by itself, a little shorter.
    let without_own_words = words.fold(lower.clone(), |left, word| left.replace(&word, ""));
    if without_own_words.len() < lower.len() && without_own_words.chars().count() < 8 {
        return Err(Weakness::Guessable);
    }
    let mut distinct: Vec<char> = lower.chars().collect();
    distinct.sort_unstable();
    distinct.dedup();
    if distinct.len() < 5 || is_a_run(&lower) || is_common(&lower) {
        return Err(Weakness::Common);
    }
    Ok(())
}

/// `abcdefghijkl`, `210987654321`: each character one step from the one before.
fn is_a_run(text: &str) -> bool {
    let steps: Vec<i64> = text
        .chars()
        .zip(text.chars().skip(1))
        .map(|(one, next)| i64::from(u32::from(next)) - i64::from(u32::from(one)))
        .collect();
    let single = steps.iter().filter(|step| step.abs() == 1 || **step == -9 || **step == 9).count();
    single * 10 >= steps.len() * 9
}

/// A common stem, once or more, with digits and signs around.
fn is_common(lower: &str) -> bool {
    let letters: String = lower.chars().filter(|c| c.is_alphabetic()).collect();
    let digits_as_written: String = lower
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .trim_end_matches(char::is_numeric)
        .into();
    COMMON_STEMS.iter().any(|stem| {
        [&letters, &digits_as_written]
            .iter()
            .any(|word| !word.is_empty() && word.len() % stem.len() == 0 && word.replace(stem, "").is_empty())
    })
}

/// Hashes and checks passwords, a few at a time: each takes 19 MiB and a core for some 20 ms.
#[derive(Clone)]
pub struct Hasher {
    turns: Arc<Semaphore>,
    /// The hash of a password nobody has: checked when there is no account, so that the answer takes as long. Made
    /// at the first need, since commands that check no password should not wait for it.
    nobodys: Arc<OnceLock<String>>,
    salt: [u8; 32],
}

/// More people want to sign in than this machine can check now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Busy;

impl Hasher {
    /// `at_once`: how many hashes may run beside each other, usually the number of cores.
    pub fn new(at_once: usize, salt: [u8; 32]) -> Self {
        Self { turns: Arc::new(Semaphore::new(at_once.max(1))), nobodys: Arc::default(), salt }
    }

    /// The hash to keep, as a PHC string.
    pub async fn hash(&self, password: String, salt: [u8; 32]) -> Result<String, Busy> {
        self.in_turn(move || hash_now(&password, salt)).await
    }

    /// Whether `password` is the one behind `hash`. Without a hash (no account, or none set) it takes the same
    /// time and is false.
    pub async fn matches(&self, password: String, hash: Option<String>) -> Result<bool, Busy> {
        let (nobodys, salt) = (Arc::clone(&self.nobodys), self.salt);
        self.in_turn(move || {
            let known = hash.filter(|hash| !hash.is_empty());
            let hash = known.as_deref().unwrap_or_else(|| nobodys.get_or_init(|| hash_now("", salt)));
            let Ok(hash) = PasswordHash::new(hash) else { return false };
            let is_right = argon2().verify_password(password.as_bytes(), &hash).is_ok();
            is_right && known.is_some()
        })
        .await
    }

    async fn in_turn<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Busy> {
        let turn = tokio::time::timeout(TURN_WITHIN, Arc::clone(&self.turns).acquire_owned()).await;
        let Ok(Ok(turn)) = turn else { return Err(Busy) };
        tokio::task::spawn_blocking(move || {
            let answer = work();
            drop(turn);
            answer
        })
        .await
        .map_err(|_| Busy)
    }
}

fn argon2() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, 1, None).expect("constants within Argon2's limits");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn hash_now(password: &str, salt: [u8; 32]) -> String {
    // RFC 9106 recommends 16 bytes of salt.
    argon2()
        .hash_password_with_salt(password.as_bytes(), &salt[..16])
        .expect("16 bytes of salt and any password are within Argon2's limits")
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_passwords_of_any_script_are_accepted() {
        for good in [
            "correct horse battery",
            "tr0ub4dor&3-and-more",
            "длинный пароль",
            "كلمة مرور طويلة جدا",
            "一二三四五六七八九十百千",
        ] {
            assert_eq!(check(good, &["Anna Example", "anna@example.org"]), Ok(()), "{good}");
        }
        assert_eq!(check(&"long enough ".repeat(21), &[]), Ok(()));
    }

    #[test]
    fn weak_passwords_are_named() {
        let own = ["Anna Example", "anna.example@mail.example", "Forum of Testing"];
        for (weak, why) in [
            ("", Weakness::TooShort),
            ("elevenchars", Weakness::TooShort),
            ("ananas ananas ananas", Weakness::Common),
            ("aaaaaaaaaaaaaaaa", Weakness::Common),
            ("abcdefghijklmnop", Weakness::Common),
            ("123456789012345", Weakness::Common),
            ("password1234567", Weakness::Common),
            ("PasswordPassword", Weakness::Common),
            ("Passw0rd!2026!!", Weakness::Common),
            ("qwertyuiop12345", Weakness::Common),
            ("anna.example2026", Weakness::Guessable),
            ("ForumTesting12!", Weakness::Guessable),
        ] {
            assert_eq!(check(weak, &own), Err(why), "{weak}");
        }
        assert_eq!(check(&"x7".repeat(129), &own), Err(Weakness::TooLong));
    }

    #[tokio::test]
    async fn a_password_matches_its_own_hash_only() {
        let hasher = Hasher::new(2, [1; 32]);
        let hash = hasher.hash("correct horse battery".into(), [2; 32]).await.expect("a turn");
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert_eq!(hasher.matches("correct horse battery".into(), Some(hash.clone())).await, Ok(true));
        assert_eq!(hasher.matches("correct horse batterz".into(), Some(hash)).await, Ok(false));
        assert_eq!(hasher.matches(String::new(), None).await, Ok(false));
        assert_eq!(hasher.matches(String::new(), Some(String::new())).await, Ok(false));
        assert_eq!(hasher.matches("x".into(), Some("no hash".into())).await, Ok(false));
    }
}
