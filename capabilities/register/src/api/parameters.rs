//! What a list is asked for, checked whole before anything is looked up.

use crate::reading::Reading;
use crate::shelf::{By, Filters, Sort};
use crate::vocabulary::Vocabulary;
use kernel::{Complaint, Instant, Problem};
use uuid::Uuid;
use web::Fields;

/// Query parameters of lists of recommendations, with what each does.
pub const OF_LISTS: [(&str, &str); 16] = [
    ("q", "words that number, title or text have, accents and case aside"),
    ("category", "key, name or alias of a category; may be given several times"),
    ("source", "name of a source; may be given several times"),
    ("list", "name of a list; may be given several times"),
    ("status", "key of a status it has in its latest round; may be given several times"),
    ("reading", "not-assessed, pending, single, unanimous or divergent; may be given several times"),
    ("round", "key of a round it stands in; may be given several times"),
    ("tag", "a tag; may be given several times"),
    ("responsible", "who is responsible for one of its actions; may be given several times"),
    ("stale", "true: only those assessed over two years ago"),
    ("left_in", "key of a round: only what nobody has looked at in it"),
    ("merged", "true: only those merged into others, which no other list shows"),
    ("updated_since", "RFC 3339: only what has changed since"),
    ("sort", "document (the default), number, title or changed"),
    ("limit", "1 to 500; 50 when not given"),
    ("cursor", "where to go on: what the page before gave as `next`"),
];

/// The same without those that cut pages.
pub fn of_summaries() -> impl Iterator<Item = &'static str> {
    OF_LISTS.iter().map(|(name, _)| *name).filter(|name| !["sort", "limit", "cursor"].contains(name))
}

#[derive(Debug)]
pub struct Wanted {
    pub filters: Filters,
    /// Words to be looked for in the texts; empty: none.
    pub words: String,
    pub sort: Sort,
    pub limit: usize,
    pub after: Option<Uuid>,
}

/// Reads the parameters of a list, or says everything that is wrong with them.
pub fn wanted(
    query: &Fields,
    known: impl Iterator<Item = &'static str>,
    vocabulary: &Vocabulary,
) -> Result<Wanted, Problem> {
    let mut wrong = query.unknown(&known.collect::<Vec<_>>());
    let mut filters = Filters::default();
    for by in By::ALL {
        for value in query.all(by.as_str()) {
            wrong.extend(unknown_value(by, &value, vocabulary));
            filters.add(by, value);
        }
    }
    let mut flag = |name: &str| match query.get(name) {
        "" | "false" | "0" => false,
        "true" | "1" => true,
        other => {
            wrong.push(bad(name, format!("{other:?} is neither true nor false")));
            false
        }
    };
    filters.stale = flag("stale");
    filters.merged = flag("merged");
    filters.left_in = Some(query.get("left_in").to_owned()).filter(|key| !key.is_empty());
    if let Some(key) = filters.left_in.as_deref().filter(|key| vocabulary.round_by_key(key).is_none()) {
        let known: Vec<&str> = vocabulary.rounds.iter().map(|row| row.round.key.as_str()).collect();
        wrong.push(bad("left_in", format!("{key:?} is no round; there are {}", known.join(", "))));
    }
    // A plus that was not encoded arrives as a space.
    let since = query.get("updated_since").replace(' ', "+");
    if !since.is_empty() {
        filters.updated_since = Instant::parse(&since);
        if filters.updated_since.is_none() {
            wrong.push(bad("updated_since", format!("{since:?} is no moment such as 2020-08-12T09:30:00Z")));
        }
    }
    let sort = match query.get("sort") {
        "" => Sort::default(),
        name => Sort::parse(name).unwrap_or_else(|| {
            let known = Sort::ALL.map(Sort::as_str).join(", ");
            wrong.push(bad("sort", format!("{name:?} is no order; it is one of {known}")));
            Sort::default()
        }),
    };
    let limit = web::once::limit(query, &mut wrong);
    let after = match query.get("cursor") {
        "" => None,
        cursor => {
            let after = Uuid::parse_str(cursor).ok();
            if after.is_none() {
                wrong.push(bad("cursor", format!("{cursor:?} is no cursor that a page gave")));
            }
            after
        }
    };
    if wrong.is_empty() {
        Ok(Wanted { filters, words: query.get("q").to_owned(), sort, limit, after })
    } else {
        Err(Problem::unacceptable(wrong))
    }
}

/// Readings and statuses are few and fixed, so that another word is a mistake; names of all else come and go.
fn unknown_value(by: By, value: &str, vocabulary: &Vocabulary) -> Option<Complaint> {
    let known: Vec<&str> = match by {
        By::Reading => Reading::ALL.iter().map(|reading| reading.as_str()).collect(),
        By::Status => vocabulary.statuses.iter().map(|status| status.key.as_str()).collect(),
        By::Category | By::Source | By::Tag | By::Responsible | By::Round | By::List => return None,
    };
    let name = by.as_str();
    (!known.contains(&value))
        .then(|| bad(name, format!("{value:?} is no {name}; it is one of {}", known.join(", "))))
}

pub fn bad(field: &str, detail: String) -> Complaint {
    Complaint::new(field, "error-unacceptable", detail)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::{Register, default_statuses};
    use proptest::prelude::*;

    fn vocabulary() -> Vocabulary {
        let register = Register {
            id: Uuid::nil(),
            name: String::new(),
            keeper: String::new(),
            advisory: String::new(),
            phase: String::new(),
        };
        let (categories, sources, rounds) = (Vec::new(), Vec::new(), Vec::new());
        Vocabulary {
            register,
            statuses: default_statuses(),
            categories,
            sources,
            rounds,
            campaigns: Vec::new(),
        }
    }

    fn asked(query: &Fields) -> Result<Wanted, Problem> {
        wanted(query, OF_LISTS.iter().map(|(name, _)| *name), &vocabulary())
    }

    #[test]
    fn nothing_asked_is_the_first_fifty() {
        let wanted = asked(&Fields::default()).expect("nothing is wrong with nothing");
        assert_eq!((wanted.limit, wanted.after, wanted.sort), (50, None, Sort::Document));
        assert_eq!(wanted.filters, Filters::default());
    }

    proptest! {
        #[test]
        fn whatever_is_asked_is_taken_or_complained_of_by_name(
            pairs in prop::collection::vec(
                (prop::sample::select(OF_LISTS.map(|(name, _)| name).to_vec()), any::<String>()),
                0..6,
            )
        ) {
            let query = Fields(pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect());
            match asked(&query) {
                Ok(wanted) => prop_assert!((1..=500).contains(&wanted.limit)),
                Err(problem) => {
                    prop_assert!(!problem.complaints.is_empty());
                    for complaint in &problem.complaints {
                        prop_assert!(pairs.iter().any(|(name, _)| *name == complaint.field));
                    }
                }
            }
        }
    }
}
