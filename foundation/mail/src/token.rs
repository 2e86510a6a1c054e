//! What a reply address or a link in a mail carries: what it is about and whom it was sent to, signed by the forum.
//!
//! Nothing of it stands in a table. A token is 50 letters of base32 (RFC 4648, in lower case, since mail servers fold
//! case), so that `reply+TOKEN` fits into the 64 octets of a local part (RFC 5321, section 4.5.3.1.1).

use hmac::{Hmac, KeyInit as _, Mac as _};
use kernel::Instant;
use kernel::time::DAY;
use sha2::Sha256;
use uuid::Uuid;

/// Letters of a token: 31 bytes, five bits each, the last two bits zero.
pub const LETTERS: usize = 50;
/// What is signed: the day on which it ends, the record, the recipient.
const SIGNED: usize = 2 + 16 + RECIPIENT;
/// Whom it was sent to, as bytes of a keyed hash: 40 bits tell another sender, and say nothing of the address.
const RECIPIENT: usize = 5;
/// 64 bits of HMAC-SHA-256: each guess at them is a mail or a request to us.
const SIGNATURE: usize = 8;
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// Why a token is no good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TokenFault {
    #[error("the token is none that this forum made")]
    Forged,
    #[error("the token is no longer good")]
    Expired(Token),
}

/// A token that this forum made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    pub record: Uuid,
    recipient: [u8; RECIPIENT],
}

impl Token {
    /// Whether it was sent to this address.
    pub fn was_sent_to(&self, key: &[u8; 32], address: &str) -> bool {
        self.recipient == recipient(key, address)
    }
}

/// Makes the token of what was sent to `address` about `record`. `kind` keeps one of a kind from being taken for
/// another. Good until the end of the day on which `expires` lies.
pub fn seal(key: &[u8; 32], kind: &str, record: Uuid, address: &str, expires: Instant) -> String {
    let day =
        u16::try_from(expires.micros() / DAY).unwrap_or(if expires.micros() < 0 { 0 } else { u16::MAX });
    let mut bytes = [0; SIGNED + SIGNATURE];
    bytes[..2].copy_from_slice(&day.to_be_bytes());
    bytes[2..18].copy_from_slice(record.as_bytes());
    bytes[18..SIGNED].copy_from_slice(&recipient(key, address));
    let signature = signature(key, kind, &bytes[..SIGNED]);
    bytes[SIGNED..].copy_from_slice(&signature);
    written(&bytes)
}

/// Reads a token of this kind, in whatever case.
pub fn open(key: &[u8; 32], kind: &str, token: &str, now: Instant) -> Result<Token, TokenFault> {
    let bytes = read(token).ok_or(TokenFault::Forged)?;
    let (signed, brought) = bytes.split_at(SIGNED);
    // What differs tells nothing by the time it takes: all eight bytes are looked at.
    let differs =
        signature(key, kind, signed).iter().zip(brought).fold(0, |all, (ours, theirs)| all | (ours ^ theirs));
    if differs != 0 {
        return Err(TokenFault::Forged);
    }
    let day = u16::from_be_bytes([signed[0], signed[1]]);
    let mut record = [0; 16];
    record.copy_from_slice(&signed[2..18]);
    let mut recipient = [0; RECIPIENT];
    recipient.copy_from_slice(&signed[18..]);
    let token = Token { record: Uuid::from_bytes(record), recipient };
    if now.micros() / DAY > i64::from(day) { Err(TokenFault::Expired(token)) } else { Ok(token) }
}

/// `reply@example.org` with a token: `reply+TOKEN@example.org`.
pub fn reply_address(base: &str, token: &str) -> String {
    match base.rsplit_once('@') {
        Some((local, domain)) => format!("{local}+{token}@{domain}"),
        None => base.to_owned(),
    }
}

/// The token in an address of the form `...+TOKEN@...`; says nothing on whether it is good.
pub fn of_address(address: &str) -> Option<&str> {
    let (local, _) = address.rsplit_once('@')?;
    let (_, token) = local.rsplit_once('+')?;
    (token.len() == LETTERS && token.bytes().all(|letter| value(letter).is_some())).then_some(token)
}

fn mac(key: &[u8; 32], purpose: &str) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(b"plenary mail token\0");
    mac.update(purpose.as_bytes());
    mac.update(b"\0");
    mac
}

fn recipient(key: &[u8; 32], address: &str) -> [u8; RECIPIENT] {
    let mut mac = mac(key, "recipient");
    mac.update(address.trim().to_lowercase().as_bytes());
    let mut recipient = [0; RECIPIENT];
    recipient.copy_from_slice(&mac.finalize().into_bytes()[..RECIPIENT]);
    recipient
}

fn signature(key: &[u8; 32], kind: &str, signed: &[u8]) -> [u8; SIGNATURE] {
    let mut mac = mac(key, &format!("kind {kind}"));
    mac.update(signed);
    let mut signature = [0; SIGNATURE];
    signature.copy_from_slice(&mac.finalize().into_bytes()[..SIGNATURE]);
    signature
}

fn written(bytes: &[u8; SIGNED + SIGNATURE]) -> String {
    let mut text = String::with_capacity(LETTERS);
    let (mut bits, mut held) = (0_u32, 0_u32);
    for byte in bytes.iter().chain([&0]) {
        held = (held << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 && text.len() < LETTERS {
            bits -= 5;
            text.push(char::from(ALPHABET[(held >> bits) as usize & 31]));
        }
    }
    text
}

/// `None`: not of the one form in which we write them.
fn read(token: &str) -> Option<[u8; SIGNED + SIGNATURE]> {
    if token.len() != LETTERS {
        return None;
    }
    let mut bytes = [0; SIGNED + SIGNATURE];
    let (mut bits, mut held, mut at) = (0_u32, 0_u32, 0);
    for letter in token.bytes() {
        held = ((held << 5) | value(letter)?) & 0xFFFF;
        bits += 5;
        if bits >= 8 && at < bytes.len() {
            bits -= 8;
            bytes[at] = u8::try_from((held >> bits) & 0xFF).ok()?;
            at += 1;
        }
    }
    // What is left over is zero, or two spellings would be one token.
    (held & ((1 << bits) - 1) == 0).then_some(bytes)
}

fn value(letter: u8) -> Option<u32> {
    match letter {
        b'a'..=b'z' => Some(u32::from(letter - b'a')),
        b'A'..=b'Z' => Some(u32::from(letter - b'A')),
        b'2'..=b'7' => Some(u32::from(letter - b'2') + 26),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: [u8; 32] = [7; 32];
    const NOW: Instant = Instant::from_micros(1_795_302_900_000_000);

    fn token() -> String {
        seal(&KEY, "request", Uuid::from_u128(5), "Office@Example.org", NOW.plus(DAY))
    }

    #[test]
    fn a_token_says_what_it_was_made_of_in_any_case() {
        let token = token();
        assert_eq!(token.len(), LETTERS);
        for spelt in [token.clone(), token.to_uppercase()] {
            let opened = open(&KEY, "request", &spelt, NOW).unwrap();
            assert_eq!(opened.record, Uuid::from_u128(5));
            assert!(opened.was_sent_to(&KEY, " office@example.ORG"));
            assert!(!opened.was_sent_to(&KEY, "other@example.org"));
        }
    }

    #[test]
    fn one_wrong_letter_makes_it_no_good() {
        let token = token();
        for at in 0..LETTERS {
            for other in ALPHABET.iter().map(|letter| char::from(*letter)) {
                let mut letters: Vec<char> = token.chars().collect();
                if letters[at] == other {
                    continue;
                }
                letters[at] = other;
                let wrong: String = letters.into_iter().collect();
                assert_eq!(open(&KEY, "request", &wrong, NOW), Err(TokenFault::Forged), "{wrong}");
            }
        }
        for wrong in ["", &token[1..], &format!("{token}a"), &"é".repeat(25)] {
            assert_eq!(open(&KEY, "request", wrong, NOW), Err(TokenFault::Forged), "{wrong}");
        }
    }

    #[test]
    fn a_token_is_good_for_its_kind_its_forum_and_its_time() {
        let token = token();
        assert_eq!(open(&KEY, "discussion", &token, NOW), Err(TokenFault::Forged));
        assert_eq!(open(&[8; 32], "request", &token, NOW), Err(TokenFault::Forged));
        assert!(open(&KEY, "request", &token, NOW.plus(DAY)).is_ok());
        let late = open(&KEY, "request", &token, NOW.plus(2 * DAY));
        assert!(
            matches!(late, Err(TokenFault::Expired(old)) if old.record == Uuid::from_u128(5)),
            "{late:?}"
        );
    }

    #[test]
    fn a_reply_address_gives_its_token_back() {
        let token = token();
        let address = reply_address("reply@forum.example.org", &token);
        assert!(address.len() - "@forum.example.org".len() <= 64);
        assert_eq!(of_address(&address), Some(token.as_str()));
        assert_eq!(of_address(&address.to_uppercase()), Some(token.to_uppercase().as_str()));
        for other in ["reply@forum.example.org", "reply+x@forum.example.org", "reply+", "", "+@"] {
            assert_eq!(of_address(other), None, "{other}");
        }
    }
}
