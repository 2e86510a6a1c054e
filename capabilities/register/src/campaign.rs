//! A round as a campaign: what it goes through, its guide, who has taken what, and how far it is.

use crate::document::Round;
use crate::period::Period;
use kernel::time::DAY;
use kernel::words::key_of;
use kernel::{Complaint, Date, Instant};
use uuid::Uuid;

/// A round that is, or was, worked on here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Campaign {
    pub round: Uuid,
    pub opened: Instant,
    /// `None`: it is open still.
    pub closed: Option<Instant>,
    /// Categories it goes through; empty: all there are.
    pub categories: Vec<Uuid>,
    pub guide: Guide,
}

impl Campaign {
    pub fn is_open(&self) -> bool {
        self.closed.is_none()
    }

    /// Whether it goes through this category.
    pub fn covers(&self, category: Uuid) -> bool {
        self.categories.is_empty() || self.categories.contains(&category)
    }
}

/// What whoever comes to a round reads first. Markdown, in the words of those who run it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Guide {
    /// How to find one's way through the register.
    pub navigate: String,
    /// What was done so far.
    pub process: String,
    /// How the advisory group and the community contribute.
    pub contribute: String,
}

impl Guide {
    /// Reads a guide out of one file. Its parts begin with the headings `# Navigate`, `# Process` and `# Contribute`, in
    /// any order, with whatever words behind (`# Process so far`); what stands before the first of them, and a file
    /// without them, is how to contribute.
    pub fn read(text: &str) -> Self {
        let mut guide = Self::default();
        let mut part = "contribute";
        for line in text.lines() {
            let heading = line.strip_prefix("# ").unwrap_or_default().trim().to_lowercase();
            let begins =
                ["navigate", "process", "contribute"].into_iter().find(|name| heading.starts_with(name));
            if let Some(begins) = begins {
                part = begins;
                continue;
            }
            let words = match part {
                "navigate" => &mut guide.navigate,
                "process" => &mut guide.process,
                _ => &mut guide.contribute,
            };
            words.push_str(line);
            words.push('\n');
        }
        for words in [&mut guide.navigate, &mut guide.process, &mut guide.contribute] {
            *words = words.trim().to_owned();
        }
        guide
    }
}

/// A category somebody goes through in a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    pub id: Uuid,
    pub round: Uuid,
    pub category: Uuid,
    pub party: Uuid,
    /// By when.
    pub due: Option<Date>,
    pub since: Instant,
    /// `None`: they took it themselves.
    pub given_by: Option<Uuid>,
    pub reminded: Option<Instant>,
    /// `None`: it is theirs still.
    pub ended: Option<Instant>,
}

impl Review {
    pub fn is_overdue(&self, now: Instant) -> bool {
        self.ended.is_none() && self.due.is_some_and(|due| due.ends() <= now)
    }

    /// Whoever was reminded is left in peace for a day.
    pub fn may_be_reminded_of(&self, now: Instant) -> bool {
        self.ended.is_none() && self.reminded.is_none_or(|at| now >= at.plus(DAY))
    }
}

/// A round as somebody opens or amends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewCampaign {
    pub round: Round,
    /// Keys of categories; empty: all there are.
    pub categories: Vec<String>,
    pub guide: Guide,
}

/// Who goes through what now: categories, each with a party.
pub fn taken(reviews: &[Review]) -> Vec<(Uuid, Uuid)> {
    let open = reviews.iter().filter(|review| review.ended.is_none());
    open.map(|review| (review.category, review.party)).collect()
}

/// Bytes of one part of a guide: some twenty pages.
pub const LONGEST_GUIDE: usize = 60_000;

impl NewCampaign {
    /// Everything wrong with it that can be seen without the register.
    pub fn complaints(&self) -> Vec<Complaint> {
        let mut wrong = Vec::new();
        if key_of(&self.round.key).is_empty() {
            let detail = "give the round a key, such as its year";
            wrong.push(Complaint::new("key", "register-round-key-missing", detail));
        }
        wrong.extend(date_complaints(&self.round));
        let Guide { navigate, process, contribute } = &self.guide;
        for (field, part) in [("navigate", navigate), ("process", process), ("contribute", contribute)] {
            if part.len() > LONGEST_GUIDE {
                let detail =
                    format!("this part of the guide has {} bytes; {LONGEST_GUIDE} are the most", part.len());
                wrong.push(Complaint::new(field, "register-too-long", detail));
            }
        }
        wrong
    }
}

/// What is wrong with the dates of a round: when it was assessed may be a span, when it was published is one date.
pub fn date_complaints(round: &Round) -> Vec<Complaint> {
    let mut wrong = Vec::new();
    let assessed = &round.assessed;
    if !assessed.is_empty() && Period::parse(assessed).is_none() {
        let detail = format!(
            "{assessed:?} is no date and no span; write a year, a month or a day, or two of them: 2018, 2018-10 or \
             2014/2018"
        );
        wrong.push(Complaint::new("assessed", "register-period-unknown", detail));
    }
    let published = &round.published;
    if !published.is_empty()
        && let Err(error) = Date::parse(published)
    {
        wrong.push(Complaint::new("published", "register-date-unknown", error.to_string()));
    }
    wrong
}

/// How far a set of recommendations is in a round. What is assessed and what is pending and what nobody has started on
/// make up `n`; what is divergent is part of what is assessed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    pub n: u64,
    pub assessed: u64,
    pub pending: u64,
    pub divergent: u64,
}

impl Progress {
    pub fn not_started(self) -> u64 {
        self.n - self.assessed - self.pending
    }
}

/// What one person has done of a set of recommendations in a round.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    /// They found a status.
    pub assessed: u64,
    /// They looked and could not assess it.
    pub pending: u64,
    /// Of all they looked at: where findings of the round differ.
    pub divergent: u64,
    /// Of the categories they go through: what they have not looked at.
    pub not_started: u64,
}

impl Share {
    pub fn looked_at(self) -> u64 {
        self.assessed + self.pending
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guide_is_read_from_one_file_by_its_headings() {
        let guide = |navigate: &str, process: &str, contribute: &str| Guide {
            navigate: navigate.into(),
            process: process.into(),
            contribute: contribute.into(),
        };
        let table = [
            ("Say what you find.\n", guide("", "", "Say what you find.")),
            ("# How to take part\n\nSay it.", guide("", "", "# How to take part\n\nSay it.")),
            (
                "# Navigate the register\n\nBy category.\n\n# PROCESS so far\nSix people.\n\n## Who\nAnna\n# Contribute\r\nSay it.\n",
                guide("By category.", "Six people.\n\n## Who\nAnna", "Say it."),
            ),
            ("First of all.\n# Process\nSix.", guide("", "Six.", "First of all.")),
            ("", guide("", "", "")),
        ];
        for (text, expected) in table {
            assert_eq!(Guide::read(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_review_is_overdue_after_the_last_moment_its_date_can_mean() {
        let review = |due: &str| Review {
            id: Uuid::nil(),
            round: Uuid::nil(),
            category: Uuid::nil(),
            party: Uuid::nil(),
            due: due.parse().ok(),
            since: Instant::default(),
            given_by: None,
            reminded: None,
            ended: None,
        };
        let at = |text: &str| Instant::parse(text).expect("a moment");
        assert!(!review("2018-10-30").is_overdue(at("2018-10-30T23:59:59Z")));
        assert!(review("2018-10-30").is_overdue(at("2018-10-31T00:00:00Z")));
        assert!(!review("2018-10").is_overdue(at("2018-10-31T12:00:00Z")));
        assert!(!review("").is_overdue(at("2030-10-31T12:00:00Z")));
    }

    #[test]
    fn a_campaign_is_refused_with_all_that_is_wrong_at_once() {
        let mut new = NewCampaign::default();
        new.round.assessed = "October".into();
        new.guide.process = "x".repeat(LONGEST_GUIDE + 1);
        let fields: Vec<String> = new.complaints().into_iter().map(|one| one.field).collect();
        assert_eq!(fields, ["key", "assessed", "process"]);
    }
}
