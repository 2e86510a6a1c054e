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
        register: Register {
            id: id(1),
            name: "R".into(),
            keeper: String::new(),
            advisory: String::new(),
            phase: "public".into(),
        },
        statuses: default_statuses(),
        categories: vec![category(10, "outcomes", "Tangible outputs"), category(11, "funding", "Money")],
        sources: vec![source(20, "CSTD"), source(21, "Retreat")],
        rounds: vec![round(31, "2020"), round(30, "2018")],
        campaigns: Vec::new(),
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
    shelf.page(&selection, sort, None, 100).into_iter().map(|book| book.number).collect()
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
    let mut moved = shelf.book(id(102)).expect("number 2 is there");
    moved.categories = vec![id(10)];
    moved.heading = "A first title".into();
    moved.changed = NOW.plus(1_000);
    shelf.put(&moved);
    shelf.take(id(101));
    assert_eq!(numbers(&shelf, &filters(&[(By::Category, "outcomes")]), Sort::Document), ["2", "3", "5"]);
    assert_eq!(numbers(&shelf, &Filters::default(), Sort::Title)[0], "2");
    assert_eq!(numbers(&shelf, &Filters::default(), Sort::Changed)[0], "2");
    assert_eq!((shelf.len(), shelf.book(id(101)).is_none()), (5, true));
    let since = Filters { updated_since: Some(NOW.plus(5)), ..Filters::default() };
    assert_eq!(numbers(&shelf, &since, Sort::Number), ["2", "5", "6"]);
    let found = Filters { among: Some([id(103), id(999)].into()), ..Filters::default() };
    assert_eq!(numbers(&shelf, &found, Sort::Number), ["3"]);
}

fn copied() -> Copied {
    Copied { event: 7, at: 1, record: id(107) }
}

fn copy_of(shelf: &Books) -> Vec<u8> {
    let mut bytes = Vec::new();
    shelf.write_copy(&copied(), &mut bytes).expect("memory takes everything");
    bytes
}

#[test]
fn a_copy_is_the_shelf() {
    let mut shelf = Books::new(vocabulary(), books());
    shelf.take(id(103));
    let (at, again) = Books::from_copy(&copy_of(&shelf), vocabulary()).expect("it was just written");
    assert_eq!(at, copied());
    for sort in Sort::ALL {
        let all = |shelf: &Books| shelf.page(&shelf.select(&Filters::default(), NOW), sort, None, 100);
        assert_eq!(all(&again), all(&shelf));
        assert_eq!(all(&again).len(), 5);
    }
    for by in By::ALL {
        let none = Filters::default();
        assert_eq!(counts(&again, &none, by), counts(&shelf, &none, by));
    }
    assert_eq!(again.next_stale(NOW), shelf.next_stale(NOW));
    let mut again = again;
    again.put(&books()[2]);
    assert_eq!(numbers(&again, &Filters::default(), Sort::Document), ["1", "2", "3", "4", "5", "6"]);
}

#[test]
fn a_copy_that_does_not_fit_is_not_believed() {
    let shelf = Books::new(vocabulary(), books());
    let whole = copy_of(&shelf);
    for end in [0, 5, 20, whole.len() - 1] {
        assert!(Books::from_copy(&whole[..end], vocabulary()).is_err(), "cut at {end}");
    }
    for at in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x10;
        assert!(Books::from_copy(&damaged, vocabulary()).is_err(), "damaged at {at}");
    }
    let mut renamed = vocabulary();
    renamed.sources[0].source.name = "Another".into();
    assert!(matches!(Books::from_copy(&whole, renamed), Err(CopyError::Renamed)));
    let mut more = vocabulary();
    more.categories.pop();
    assert!(Books::from_copy(&whole, more).is_ok(), "categories are looked up when they are shown");
}

/// When this fails, what a copy holds has changed: raise `FORMAT` in `copy.rs`, then write the new sum here.
#[test]
fn a_change_of_the_format_is_seen() {
    let bytes = copy_of(&Books::new(vocabulary(), books()));
    assert_eq!(format!("{:08x}", crc32fast::hash(&bytes[..bytes.len() - 4])), "23a57af0");
}

#[test]
fn words_that_nobody_has_any_longer_are_left_behind() {
    let mut shelf = Books::new(vocabulary(), books());
    let long = "Lorem ipsum ".repeat(500);
    for n in 0..100 {
        let mut book = shelf.book(id(104)).expect("it stays");
        book.heading = format!("{n} {long}");
        shelf.put(&book);
    }
    assert!(copy_of(&shelf).len() < 150_000, "a hundred headings of 6,000 letters, of which one is left");
    assert_eq!(shelf.book(id(104)).expect("it stays").heading, format!("99 {long}"));
    assert_eq!(shelf.book(id(105)).expect("it stays").heading, "Title 2");
    assert_eq!(numbers(&shelf, &Filters::default(), Sort::Title), ["4", "6", "5", "3", "2", "1"]);
}

#[test]
fn what_nobody_has_in_common_any_longer_is_left_behind() {
    let mut shelf = Books::new(vocabulary(), books());
    for n in 0..20_000 {
        let mut book = shelf.book(id(104)).expect("it stays");
        book.assessments = n;
        shelf.put(&book);
    }
    assert!(copy_of(&shelf).len() < 100_000, "of twenty thousand states of one, few are kept");
    assert_eq!(shelf.book(id(104)).expect("it stays").assessments, 19_999);
    assert_eq!(shelf.book(id(105)).expect("it stays").heading, "Title 2");
}

#[test]
fn two_sources_of_one_name_are_one_filter() {
    let mut named_alike = vocabulary();
    named_alike.sources[1].source.name = "CSTD".into();
    let shelf = Books::new(named_alike, books());
    assert_eq!(counts(&shelf, &Filters::default(), By::Source), [("CSTD".into(), 6)]);
    let chosen = numbers(&shelf, &filters(&[(By::Source, "CSTD")]), Sort::Number);
    assert_eq!(chosen, ["1", "2", "3", "4", "5", "6"]);
}

#[test]
fn a_round_is_counted_by_category_and_person_and_taken_back_with_its_books() {
    let (anna, ben) = (id(200), id(201));
    let read = |reading| vec![(id(31), reading)];
    let by = |people: &[Uuid]| people.iter().map(|party| (id(31), *party)).collect::<Vec<_>>();
    let mut shelf = Books::new(vocabulary(), books());
    for (n, reading, found, pending) in [
        (101, Reading::Single, vec![anna], vec![]),
        (103, Reading::Divergent, vec![anna], vec![ben]),
        (106, Reading::Pending, vec![], vec![ben]),
    ] {
        let mut book = shelf.book(id(n)).expect("it is there");
        book.read_in = read(reading);
        (book.assessed_by, book.pending_by) = (by(&found), by(&pending));
        shelf.put(&book);
        assert_eq!(shelf.book(id(n)), Some(book), "a book comes back as it was put");
    }
    let figures =
        |one: crate::campaign::Progress| [one.n, one.assessed, one.pending, one.not_started(), one.divergent];
    // Cleo took funding and did nothing yet; Anna took both.
    let cleo = id(202);
    let taken = [(id(10), anna), (id(11), anna), (id(11), cleo)];
    let shares = |people: &[(Uuid, crate::campaign::Share)]| -> Vec<(Uuid, [u64; 4])> {
        let four = |share: &crate::campaign::Share| {
            [share.assessed, share.pending, share.divergent, share.not_started]
        };
        people.iter().map(|(party, share)| (*party, four(share))).collect()
    };
    let all = shelf.in_round(id(31), &[], &taken);
    assert_eq!(figures(all.whole), [6, 2, 1, 3, 1]);
    // 3 is filed under both that Anna took: she has 1, 3, 5 and 6, and looked at 1 and 3.
    assert_eq!(shares(&all.people), [(anna, [2, 0, 1, 2]), (ben, [0, 2, 1, 0]), (cleo, [0, 0, 0, 2])]);
    let parts: Vec<_> = all.categories.iter().map(|part| figures(part.progress)).collect();
    // 1, 3 and 5 are outcomes, 3 and 6 are funding: 3 counts in both. 2 and 4 are filed nowhere.
    assert_eq!(parts, [[3, 2, 0, 1, 1], [2, 1, 1, 0, 1]]);
    assert_eq!(figures(all.unfiled), [2, 0, 0, 2, 0]);
    assert_eq!(shares(&all.categories[0].people), [(anna, [2, 0, 1, 1])]);
    assert_eq!(shares(&all.categories[1].people), [(anna, [1, 0, 1, 1]), (cleo, [0, 0, 0, 2])]);
    let funding = shelf.in_round(id(31), &[id(11)], &[]);
    assert_eq!((figures(funding.whole), figures(funding.unfiled)), ([2, 1, 1, 0, 1], [0; 5]));
    assert_eq!(
        figures(shelf.in_round(id(30), &[], &[]).whole),
        [6, 0, 0, 6, 0],
        "another round says nothing"
    );
    shelf.take(id(103));
    let left = shelf.in_round(id(31), &[], &[]);
    assert_eq!(figures(left.whole), [5, 1, 1, 3, 0]);
    assert_eq!(shares(&left.people), [(anna, [1, 0, 0, 0]), (ben, [0, 1, 0, 0])]);
    let copy = copy_of(&shelf);
    let (_, again) = Books::from_copy(&copy, vocabulary()).expect("its own copy");
    assert_eq!(again.in_round(id(31), &[], &[]), shelf.in_round(id(31), &[], &[]));
}

#[test]
fn what_is_merged_is_in_no_list_but_its_own_and_its_words_find_the_one_that_stands() {
    let mut books = books();
    let (merged, standing) = (books[1].id, books[0].id);
    books[1].merged_into = Some(standing);
    let mut shelf = Books::new(vocabulary(), books);
    let all = Filters::default();
    assert_eq!(shelf.select(&all, NOW).n(), 5);
    assert_eq!(shelf.merged(&all, NOW), 1);
    let rest = shelf.select(&Filters { merged: true, ..Filters::default() }, NOW);
    assert_eq!(shelf.ids(&rest, Sort::Document, None, 9), [merged]);
    assert_eq!(shelf.merged_into(&shelf.select(&all, NOW)), [merged]);
    let found = Filters { among: Some([merged].into()), ..Filters::default() };
    assert_eq!(shelf.ids(&shelf.select(&found, NOW), Sort::Document, None, 9), [standing]);
    let unmerged = Book { merged_into: None, ..shelf.book(merged).expect("it is there") };
    shelf.put(&unmerged);
    assert_eq!((shelf.select(&all, NOW).n(), shelf.merged(&all, NOW)), (6, 0));
}
