//! How far a round is: in figures, as a picture, by category and by person.

use super::Seen;
use crate::campaign::{Progress, Review, Share};
use crate::vocabulary::Vocabulary;
use kernel::Date;
use std::collections::BTreeMap;
use uuid::Uuid;
use web::parts::{Figure, Shape, Status, TallyRow, Tone};
use web::{Given, Words};

/// A category in a round.
pub(super) struct CategoryLine {
    pub(super) word: String,
    pub(super) href: String,
    pub(super) progress: Progress,
    /// Where what is not started is listed.
    pub(super) not_started: String,
    pub(super) holders: Vec<String>,
}

/// Somebody in a round.
pub(super) struct PersonLine {
    pub(super) name: String,
    pub(super) share: Share,
    /// What they have to go through.
    pub(super) has: Vec<String>,
}

/// A category that somebody goes through.
pub(super) struct ReviewLine {
    pub(super) id: Uuid,
    pub(super) category: String,
    pub(super) name: String,
    pub(super) since: String,
    pub(super) due: String,
    pub(super) is_overdue: bool,
    /// "5 of 12".
    pub(super) assessed: String,
    /// What they have done of it.
    pub(super) share: Share,
    pub(super) may_give_back: bool,
    pub(super) may_remind: bool,
}

fn shown(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

pub(super) fn figures(t: &Words, whole: &Progress) -> Vec<Figure> {
    let of = t.count("read-of", whole.n);
    let figure = |word: &str, n: u64| Figure { word: t.say(word), n: n.to_string(), of: of.clone() };
    vec![
        figure("rounds-assessed", whole.assessed),
        figure("rounds-pending", whole.pending),
        figure("rounds-not-started", whole.not_started()),
        figure("rounds-divergent", whole.divergent),
    ]
}

/// The key of the picture and a bar for each category.
pub(super) fn picture(t: &Words, seen: &Seen) -> (Vec<Status>, Vec<TallyRow>) {
    let status = |tone, shape, word: &str| Status { tone, shape, word: t.say(word) };
    let statuses = vec![
        status(Tone::Good, Shape::Done, "rounds-agreeing"),
        status(Tone::Under, Shape::Fork, "rounds-divergent"),
        status(Tone::Open, Shape::Pause, "rounds-pending"),
        status(Tone::Wait, Shape::Dashed, "rounds-not-started"),
    ];
    let row = |word: String, href: String, one: &Progress| {
        let counts = [one.assessed - one.divergent, one.divergent, one.pending, one.not_started()];
        TallyRow::new(word, href, statuses.iter().zip(counts))
    };
    let mut rows: Vec<TallyRow> = Vec::new();
    for (word, key, progress) in parts(t, seen) {
        if progress.n > 0 {
            rows.push(row(word, listed(&[("category", &key)]), &progress));
        }
    }
    (statuses, rows)
}

/// Each category by name and key, and what is filed nowhere, under no key.
fn parts(t: &Words, seen: &Seen) -> Vec<(String, String, Progress)> {
    let known = |id: Uuid| seen.vocabulary.category(id);
    let parts = seen.progress.categories.iter().filter_map(|part| {
        let category = known(part.category)?;
        Some((category.name.clone(), category.key.clone(), part.progress))
    });
    let mut parts: Vec<_> = parts.collect();
    if seen.progress.unfiled.n > 0 {
        parts.push((t.say("rounds-unfiled"), String::new(), seen.progress.unfiled));
    }
    parts
}

fn listed(filters: &[(&str, &str)]) -> String {
    let filters: Vec<(&str, &str)> = filters.iter().filter(|(_, value)| !value.is_empty()).copied().collect();
    if filters.is_empty() {
        "/register#list".into()
    } else {
        format!("/register?{}#list", web::ask::encode(&filters))
    }
}

pub(super) fn categories(t: &Words, seen: &Seen) -> Vec<CategoryLine> {
    let held = holders(seen);
    let line = |(word, key, progress): (String, String, Progress)| {
        let id = seen.vocabulary.category_by_key(&key).map(|category| category.id);
        let holders = id.and_then(|id| held.get(&id)).cloned().unwrap_or_default();
        let not_started = listed(&[("category", &key), ("left-in", &seen.row.round.key)]);
        CategoryLine { word, href: listed(&[("category", &key)]), progress, not_started, holders }
    };
    parts(t, seen).into_iter().map(line).collect()
}

/// Who goes through what, by category.
fn holders(seen: &Seen) -> BTreeMap<Uuid, Vec<String>> {
    let mut held: BTreeMap<Uuid, Vec<String>> = BTreeMap::new();
    for review in seen.reviews.iter().filter(|review| review.ended.is_none()) {
        held.entry(review.category).or_default().push(name(seen, review.party));
    }
    held
}

fn name(seen: &Seen, party: Uuid) -> String {
    seen.names.get(&party).map(|known| known.name.clone()).unwrap_or_default()
}

/// Categories with something left that nobody goes through.
pub(super) fn untaken(seen: &Seen) -> Vec<String> {
    let held = holders(seen);
    let left = seen.progress.categories.iter().filter(|part| {
        part.progress.not_started() + part.progress.pending > 0 && !held.contains_key(&part.category)
    });
    left.filter_map(|part| Some(seen.vocabulary.category(part.category)?.name.clone())).collect()
}

pub(super) fn people(t: &Words, seen: &Seen) -> Vec<PersonLine> {
    let mut lines: BTreeMap<Uuid, PersonLine> = BTreeMap::new();
    for (party, share) in &seen.progress.people {
        lines.insert(*party, PersonLine { name: name(seen, *party), share: *share, has: Vec::new() });
    }
    for review in seen.reviews.iter().filter(|review| review.ended.is_none()) {
        // Of a category that the round no longer goes through nothing is left to do.
        let unknown =
            || PersonLine { name: name(seen, review.party), share: Share::default(), has: Vec::new() };
        let person = lines.entry(review.party).or_insert_with(unknown);
        person.has.push(category(&seen.vocabulary, review.category));
    }
    let mut lines: Vec<PersonLine> = lines.into_values().collect();
    for line in &mut lines {
        if line.name.is_empty() {
            line.name = t.say("read-former-participant");
        }
    }
    lines.sort_by(|one, other| {
        let looked_at = other.share.looked_at().cmp(&one.share.looked_at());
        looked_at.then_with(|| one.name.cmp(&other.name))
    });
    lines
}

fn category(vocabulary: &Vocabulary, id: Uuid) -> String {
    vocabulary.category(id).map(|category| category.name.clone()).unwrap_or_default()
}

/// Reviews that are not ended, those due first on top.
pub(super) fn reviews(t: &Words, seen: &Seen, own: Option<Uuid>, keeps: bool) -> Vec<ReviewLine> {
    let mut open: Vec<&Review> = seen.reviews.iter().filter(|review| review.ended.is_none()).collect();
    open.sort_by_key(|review| {
        (review.due.map(Date::ends).is_none(), review.due.map(Date::ends), review.since)
    });
    open.into_iter().map(|review| line(t, seen, review, own, keeps)).collect()
}

fn line(t: &Words, seen: &Seen, review: &Review, own: Option<Uuid>, keeps: bool) -> ReviewLine {
    let part = seen.progress.categories.iter().find(|part| part.category == review.category);
    let all = part.map_or(0, |part| part.progress.n);
    let theirs = part.and_then(|part| part.people.iter().find(|(party, _)| *party == review.party));
    let share = theirs.map(|(_, share)| *share).unwrap_or_default();
    ReviewLine {
        id: review.id,
        category: category(&seen.vocabulary, review.category),
        name: name(seen, review.party),
        since: t.moment(review.since),
        due: review.due.map(|due| t.day(due)).unwrap_or_default(),
        is_overdue: review.is_overdue(seen.now),
        assessed: t.with(
            "rounds-n-of",
            &[("n", Given::Number(shown(share.assessed))), ("of", Given::Number(shown(all)))],
        ),
        share,
        may_give_back: keeps || own == Some(review.party),
        may_remind: keeps && own != Some(review.party),
    }
}
