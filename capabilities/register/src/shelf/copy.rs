//! A copy of the shelf for the next start: 100,000 recommendations are read back in a few hundredths of a second,
//! where the database would take seconds.
//!
//! A copy is never believed for itself: it says up to which event of which log it is complete, with which vocabulary
//! it was made, and ends with a checksum. Anything that does not fit, and the shelf is made from the database.

use super::order::Orders;
use super::slips::Slips;
use super::{Books, Copied};
use crate::vocabulary::Vocabulary;
use serde::{Deserialize, Serialize};
use std::io::{self, Write};

/// To be raised with every change of what a copy holds; a test says when.
const FORMAT: u32 = 5;
const BEGINNING: &[u8] = b"Plenary shelf\n";

#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    #[error("it is of another kind or version")]
    Other,
    #[error("it is damaged")]
    Damaged,
    #[error("the forum's statuses, sources or rounds are no longer the same")]
    Renamed,
}

#[derive(Serialize)]
struct Writing<'a> {
    copied: &'a Copied,
    vocabulary: String,
    slips: &'a Slips,
    orders: &'a Orders,
}

#[derive(Deserialize)]
struct Reading {
    copied: Copied,
    vocabulary: String,
    slips: Slips,
    orders: Orders,
}

impl Books {
    /// Writes a copy that is complete up to an event.
    pub fn write_copy(&self, copied: &Copied, out: &mut impl Write) -> io::Result<()> {
        let mut out = Summed { out, sum: crc32fast::Hasher::new() };
        out.write_all(BEGINNING)?;
        out.write_all(&FORMAT.to_le_bytes())?;
        let vocabulary = made_with(&self.vocabulary);
        let writing = Writing { copied, vocabulary, slips: &self.slips, orders: &self.orders };
        postcard::to_io(&writing, &mut out).map_err(io::Error::other)?;
        let sum = out.sum.finalize();
        out.out.write_all(&sum.to_le_bytes())
    }

    /// Up to which event a copy is complete, and the shelf from it.
    pub fn from_copy(bytes: &[u8], vocabulary: Vocabulary) -> Result<(Copied, Self), CopyError> {
        let body = bytes.strip_prefix(BEGINNING).and_then(|rest| rest.strip_prefix(&FORMAT.to_le_bytes()));
        let (body, sum) = body.and_then(|body| body.split_last_chunk()).ok_or(CopyError::Other)?;
        if crc32fast::hash(&bytes[..bytes.len() - sum.len()]) != u32::from_le_bytes(*sum) {
            return Err(CopyError::Damaged);
        }
        let Reading { copied, vocabulary: with, slips, orders } =
            postcard::from_bytes(body).map_err(|_| CopyError::Damaged)?;
        if with != made_with(&vocabulary) {
            return Err(CopyError::Renamed);
        }
        let mut books = Self::empty(vocabulary);
        books.slips = slips;
        books.slips.shrink();
        books.orders = orders;
        let filled: Vec<u32> = books.slips.filled().map(|(slot, _)| slot).collect();
        books.slots.reserve(filled.len());
        for slot in filled {
            books.mark_slot(slot);
        }
        Ok((copied, books))
    }
}

/// What of the vocabulary is in the books themselves, or in their order.
fn made_with(vocabulary: &Vocabulary) -> String {
    format!("{:?} {:?} {:?}", vocabulary.statuses, vocabulary.rounds, vocabulary.sources)
}

/// Sums up what passes.
struct Summed<W> {
    out: W,
    sum: crc32fast::Hasher,
}

impl<W: Write> Write for Summed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let n = self.out.write(bytes)?;
        self.sum.update(&bytes[..n]);
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
