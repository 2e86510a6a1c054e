//! What a round says of a recommendation, computed from the assessments in force: never an average, always with n.
//!
//! The latest round is decided by the rounds' own dates, never by the order of import. A newer round that somebody
//! has opened but in which nobody has looked at the recommendation does not erase what is known: the standing is
//! that of the latest round with an assessment. "Pending" is an assessment (looked at, could not be assessed) and
//! does take the place of what an older round said.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;

use kernel::{Date, Instant};
use serde::{Deserialize, Serialize};

use crate::document::Round;
use crate::period::Period;

/// What one round says of one recommendation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// Nobody has looked yet.
    NotAssessed,
    /// Looked at, could not be assessed by anybody.
    Pending,
    /// One assessor. Several assessments of the same one that say the same are still one voice.
    Single,
    /// Several assessors, all with the same statuses.
    Unanimous,
    /// Assessments that differ, or some found a status and others could not.
    Divergent,
}

impl Reading {
    pub const ALL: [Self; 5] =
        [Self::NotAssessed, Self::Pending, Self::Single, Self::Unanimous, Self::Divergent];

    /// The name in addresses, the API and tables.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotAssessed => "not-assessed",
            Self::Pending => "pending",
            Self::Single => "single",
            Self::Unanimous => "unanimous",
            Self::Divergent => "divergent",
        }
    }

    /// The reading with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reading| reading.as_str() == name)
    }
}

impl fmt::Display for Reading {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The part of an assessment in force that a reading needs. `A` tells assessors apart (an id or a name).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding<A> {
    pub assessor: A,
    /// Status keys; order and repetition say nothing.
    pub status: Vec<String>,
    /// A status that is none of the forum's, as written; else empty.
    pub status_as_written: String,
    /// When a person filed it; `None` when it came with an import, where the round's dates say when.
    pub filed: Option<Instant>,
}

impl<A> Finding<A> {
    /// Looked at, could not be assessed.
    pub fn is_pending(&self) -> bool {
        self.status.is_empty() && self.status_as_written.trim().is_empty()
    }
}

/// What the assessments of one round say together, as data a page can make sentences of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    pub reading: Reading,
    /// n: how many assessments.
    pub assessments: usize,
    /// How many assessors they come from.
    pub assessors: usize,
    /// Every status key that any assessment holds, sorted.
    pub status: Vec<String>,
    /// The distinct positions, the most held first, then by their statuses.
    pub positions: Vec<Position>,
    /// Status keys that every assessment holds, sorted; empty without assessments.
    pub shared: Vec<String>,
    /// Status keys that some hold and others do not, sorted, each with how many assessments hold it.
    pub disputed: Vec<(String, usize)>,
}

/// One combination of statuses and how many hold it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// Sorted; empty with no `as_written`: could not be assessed.
    pub status: Vec<String>,
    pub as_written: String,
    pub assessments: usize,
    pub assessors: usize,
}

/// Reads the assessments in force of one recommendation in one round.
pub fn summary<A: Ord>(findings: &[Finding<A>]) -> Summary {
    let mut held: BTreeMap<(Vec<String>, &str), Vec<&A>> = BTreeMap::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for finding in findings {
        let status = sorted(finding.status.iter().cloned());
        for key in &status {
            *counts.entry(key.clone()).or_default() += 1;
        }
        held.entry((status, finding.status_as_written.trim())).or_default().push(&finding.assessor);
    }
    let assessors = distinct(findings.iter().map(|finding| &finding.assessor));
    let mut positions: Vec<Position> = held
        .into_iter()
        .map(|((status, as_written), holders)| Position {
            status,
            as_written: as_written.to_owned(),
            assessments: holders.len(),
            assessors: distinct(holders.into_iter()),
        })
        .collect();
    let reading = read(&positions, assessors);
    positions.sort_by_key(|position| std::cmp::Reverse(position.assessments));
    Summary {
        reading,
        assessments: findings.len(),
        assessors,
        status: counts.keys().cloned().collect(),
        positions,
        shared: counts.iter().filter(|(_, n)| **n == findings.len()).map(|(key, _)| key.clone()).collect(),
        disputed: counts.into_iter().filter(|(_, n)| *n < findings.len()).collect(),
    }
}

fn read(positions: &[Position], assessors: usize) -> Reading {
    match positions {
        [] => Reading::NotAssessed,
        [only] if only.status.is_empty() && only.as_written.is_empty() => Reading::Pending,
        [_] if assessors == 1 => Reading::Single,
        [_] => Reading::Unanimous,
        [_, _, ..] => Reading::Divergent,
    }
}

fn sorted(keys: impl Iterator<Item = String>) -> Vec<String> {
    let mut keys: Vec<String> = keys.collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn distinct<A: Ord>(assessors: impl Iterator<Item = A>) -> usize {
    let mut assessors: Vec<A> = assessors.collect();
    assessors.sort_unstable();
    assessors.dedup();
    assessors.len()
}

/// Where a recommendation stands: what its latest round with an assessment says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing<'a> {
    /// `None`: not assessed in any round.
    pub round: Option<&'a Round>,
    pub summary: Summary,
    /// Whether the latest assessment of that round is over two years old; never when nobody has assessed.
    pub is_stale: bool,
}

/// The standing of one recommendation at `now`, from all its assessments in force with their rounds.
pub fn standing<'a, A: Ord + Clone>(findings: &[(&'a Round, Finding<A>)], now: Instant) -> Standing<'a> {
    let round = latest(findings.iter().map(|(round, _)| *round));
    let of_round: Vec<Finding<A>> = findings
        .iter()
        .filter(|(other, _)| round.is_some_and(|round| round.key == other.key))
        .map(|(_, finding)| finding.clone())
        .collect();
    let is_stale =
        round.is_some_and(|round| is_stale(round, of_round.iter().map(|finding| finding.filed), now));
    Standing { round, summary: summary(&of_round), is_stale }
}

/// The latest of several rounds; of two with the same dates the one with the greater key.
pub fn latest<'a>(rounds: impl IntoIterator<Item = &'a Round>) -> Option<&'a Round> {
    rounds.into_iter().max_by(|one, other| by_date(one, other))
}

/// The order of rounds: by when they were published, else assessed, else a year in the key, else by key.
///
/// Dates of less precision sort before those inside them ("2020" before "2020-03"); a span stands where it ends.
pub fn by_date(one: &Round, other: &Round) -> Ordering {
    when(one).cmp(&when(other)).then_with(|| one.key.cmp(&other.key))
}

fn when(round: &Round) -> Option<Date> {
    [&round.published, &round.assessed, &round.key].into_iter().find_map(|words| last_date_in(words))
}

/// The date at which what the words say ends: of a span the later one.
fn last_date_in(words: &str) -> Option<Date> {
    Period::parse(words).map(|period| period.to).or_else(|| date_in(words))
}

/// The first date in the words: `2018-11-03`, `2018-11`, `2018` or "mostly in 2018".
pub fn date_in(words: &str) -> Option<Date> {
    let bytes = words.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let digits = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        if digits == 4 {
            let precisions = [10, 7, 4];
            return precisions.into_iter().find_map(|length| Date::parse(words.get(at..at + length)?).ok());
        }
        at += digits.max(1);
    }
    None
}

/// When what a round says turns two years old: from the moment after this one on it is called stale.
///
/// Each assessment was made when a person filed it here; an imported one when the round was assessed (else published),
/// read as the last moment that date can mean, so that nothing is called stale before it surely is. The newest
/// decides. `None` when there is no assessment, or one that nothing dates.
pub fn stale_from(round: &Round, filed: impl IntoIterator<Item = Option<Instant>>) -> Option<Instant> {
    let of_round = || {
        let dates = [&round.assessed, &round.published, &round.key];
        dates.into_iter().find_map(|words| last_date_in(words)).map(Date::ends)
    };
    let mut newest = None;
    for moment in filed {
        newest = newest.max(Some(moment.or_else(of_round)?));
    }
    newest.map(two_years_after)
}

/// Whether what a round says is over two years old at `now` (see [`stale_from`]).
pub fn is_stale(round: &Round, filed: impl IntoIterator<Item = Option<Instant>>, now: Instant) -> bool {
    stale_from(round, filed).is_some_and(|from| now > from)
}

fn two_years_after(then: Instant) -> Instant {
    let then = then.utc();
    let year = then.year() + 2;
    // 29 February has no day of its own two years later; the day after it stands in.
    let after = then.replace_year(year).or_else(|_| (then + time::Duration::DAY).replace_year(year));
    after.map_or(Instant::from_micros(i64::MAX), |after| {
        Instant::from_micros(i64::try_from(after.unix_timestamp_nanos() / 1_000).unwrap_or(i64::MAX))
    })
}

#[cfg(test)]
mod tests;
