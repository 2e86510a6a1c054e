use super::*;
use crate::document::{Round, Source};
use crate::vocabulary::{Category, Register, RoundRow, SourceRow, default_statuses};
use kernel::time::DAY;

const NOW: Instant = Instant::from_micros(1_800_000_000_000_000);

fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn vocabulary() -> Vocabulary {
    let category = |n: u128, key: &str, alias: &str| Category {
        id: id(n),
        key: key.into(),
        name: key.to_uppercase(),
        aliases: vec![alias.into()],
        position: i64::try_from(n).expect("small"),
        not_started_in: String::new(),
    };
    let source = |n: u128, name: &str| SourceRow {
        id: id(n),
        source: Source {
            name: name.into(),
            body: String::new(),
            document: String::new(),
            date: String::new(),
            url: String::new(),
        },
    };
    let round = |n: u128, key: &str| RoundRow {
        id: id(n),
        round: Round { key: key.into(), name: String::new(), assessed: key.into(), published: key.into() },
    };
    Vocabulary {
        register: Register { id: id(1), name: "R".into(), keeper: String::new(), phase: "public".into() },
        statuses: default_statuses(),
        categories: vec![category(10, "outcomes", "Tangible outputs"), category(11, "funding", "Money")],
        sources: vec![source(20, "CSTD"), source(21, "Retreat")],
        rounds: vec![round(31, "2020"), round(30, "2018")],
    }
}

/// Numbers 1 to 6: outcomes for the odd ones, funding for those divisible by three; statuses turn about.
fn books() -> Vec<Book> {
    (1..=6_u32)
        .map(|n| {
            let mut categories = Vec::new();
            if n % 2 == 1 {
                categories.push(id(10));
            }
            if n % 3 == 0 {
                categories.push(id(11));
            }
            let status: &[&str] = match n % 3 {
                0 => &["in-progress", "to-be-implemented"],
                1 => &["completed"],
                _ => &[],
            };
            Book {
                id: id(100 + u128::from(n)),
                source: id(if n < 4 { 20 } else { 21 }),
                number: n.to_string(),
                position: n,
                heading: format!("Title {}", 7 - n),
                categories,
                rounds: vec![id(31)],
                status: status.iter().map(|key| (*key).to_owned()).collect(),
                reading: if status.is_empty() { Reading::NotAssessed } else { Reading::Single },
                stale_from: (!status.is_empty()).then(|| NOW.plus(if n < 4 { -DAY } else { DAY })),
                changed: NOW.plus(i64::from(n)),
                ..Book::default()
            }
        })
        .collect()
}

fn filters(chosen: &[(By, &str)]) -> Filters {
    let mut filters = Filters::default();
    for (by, value) in chosen {
        filters.add(*by, *value);
    }
    filters
}

fn numbers(shelf: &Books, filters: &Filters, sort: Sort) -> Vec<String> {
    let selection = shelf.select(filters, NOW);
    shelf.page(&selection, sort, None, 100).into_iter().map(|book| book.number.clone()).collect()
}

fn counts(shelf: &Books, filters: &Filters, by: By) -> Vec<(String, u64)> {
    let facet = shelf.facet(&shelf.select(filters, NOW), by);
    facet.values.into_iter().map(|value| (value.value, value.n)).collect()
}

#[test]
fn filters_narrow_and_values_of_one_filter_widen() {
    let shelf = Books::new(vocabulary(), books());
    let chosen = |pairs: &[(By, &str)]| numbers(&shelf, &filters(pairs), Sort::Document);
    assert_eq!(chosen(&[]), ["1", "2", "3", "4", "5", "6"]);
    assert_eq!(chosen(&[(By::Category, "outcomes")]), ["1", "3", "5"]);
    assert_eq!(chosen(&[(By::Category, "outcomes"), (By::Category, "funding")]), ["1", "3", "5", "6"]);
    assert_eq!(chosen(&[(By::Category, "outcomes"), (By::Source, "CSTD")]), ["1", "3"]);
    assert_eq!(chosen(&[(By::Category, "tangible outputs")]), ["1", "3", "5"], "by an alias");
    assert_eq!(chosen(&[(By::Status, "to-be-implemented")]), ["3", "6"]);
    assert!(chosen(&[(By::Category, "unknown")]).is_empty());
}

#[test]
fn a_count_says_what_choosing_it_would_show() {
    let shelf = Books::new(vocabulary(), books());
    let set = filters(&[(By::Category, "outcomes"), (By::Source, "CSTD")]);
    // Of the category: under the other filter alone. Of the source likewise. Of the status: under both.
    assert_eq!(counts(&shelf, &set, By::Category), [("outcomes".into(), 2), ("funding".into(), 1)]);
    assert_eq!(counts(&shelf, &set, By::Source), [("CSTD".into(), 2), ("Retreat".into(), 1)]);
    let statuses = counts(&shelf, &set, By::Status);
    let expected = [("completed", 1), ("in-progress", 1), ("to-be-implemented", 1)];
    assert_eq!(statuses, expected.map(|(key, n)| (key.to_owned(), n)));
}

#[test]
fn a_page_goes_on_where_the_last_one_ended() {
    let shelf = Books::new(vocabulary(), books());
    let selection = shelf.select(&Filters::default(), NOW);
    for sort in Sort::ALL {
        let whole: Vec<Uuid> = shelf.page(&selection, sort, None, 100).iter().map(|book| book.id).collect();
        let mut paged = Vec::new();
        let mut after = None;
        loop {
            let page = shelf.page(&selection, sort, after, 2);
            let Some(last) = page.last() else { break };
            after = Some(last.id);
            assert_eq!(shelf.before(&selection, sort, page[0].id), paged.len());
            paged.extend(page.iter().map(|book| book.id));
        }
        assert_eq!(paged, whole, "{sort:?}");
    }
    assert_eq!(numbers(&shelf, &Filters::default(), Sort::Title), ["6", "5", "4", "3", "2", "1"]);
    assert_eq!(numbers(&shelf, &Filters::default(), Sort::Changed), ["6", "5", "4", "3", "2", "1"]);
}

#[test]
fn the_state_of_the_whole_counts_each_combination_once() {
    let shelf = Books::new(vocabulary(), books());
    let tally = shelf.tally(&shelf.select(&Filters::default(), NOW), NOW);
    assert_eq!(tally.n, 6);
    let both = vec!["in-progress".to_owned(), "to-be-implemented".to_owned()];
    assert_eq!(tally.by_status, [(vec!["completed".to_owned()], 2), (both, 2)]);
    let reading = |wanted| tally.by_reading.iter().find(|(one, _)| *one == wanted).map(|(_, n)| *n);
    assert_eq!(reading(Reading::NotAssessed), Some(2));
    assert_eq!(reading(Reading::Single), Some(4));
    assert_eq!(tally.stale, 2, "1 and 3, from yesterday on");
    assert_eq!(shelf.next_stale(NOW), Some(NOW.plus(DAY + 1)));
    let per_source = shelf.tallies(&shelf.select(&Filters::default(), NOW), By::Source, NOW);
    assert_eq!(
        per_source.iter().map(|(name, tally)| (name.as_str(), tally.n)).collect::<Vec<_>>(),
        [("CSTD", 3), ("Retreat", 3)]
    );
}

#[test]
fn what_changes_moves_and_what_goes_is_gone() {
    let mut shelf = Books::new(vocabulary(), books());
    let mut moved = shelf.book(id(102)).expect("number 2 is there").clone();
    moved.categories = vec![id(10)];
    moved.heading = "A first title".into();
    moved.changed = NOW.plus(1_000);
    shelf.put(moved);
    shelf.take(id(101));
    assert_eq!(numbers(&shelf, &filters(&[(By::Category, "outcomes")]), Sort::Document), ["2", "3", "5"]);
    assert_eq!(numbers(&shelf, &Filters::default(), Sort::Title)[0], "2");
    assert_eq!(numbers(&shelf, &Filters::default(), Sort::Changed)[0], "2");
    assert_eq!((shelf.len(), shelf.book(id(101)).is_none()), (5, true));
    assert!(shelf.with_number("1").is_empty());
    let since = Filters { updated_since: Some(NOW.plus(5)), ..Filters::default() };
    assert_eq!(numbers(&shelf, &since, Sort::Number), ["2", "5", "6"]);
    let found = Filters { among: Some([id(103), id(999)].into()), ..Filters::default() };
    assert_eq!(numbers(&shelf, &found, Sort::Number), ["3"]);
}
