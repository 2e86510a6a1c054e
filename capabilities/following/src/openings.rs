//! Open now, closes when: everything a person can still take part in, in one order.

use crate::followed::manifests;
use capability::Opening;
use kernel::{Actor, Date, Instant, Problem};
use web::{App, Words};

/// What is open for whoever asks: what waits for them first, then what closes first; what has no end comes last. What
/// waits for them does so beyond its day too; what is open to all has closed by then.
pub async fn openings(app: &App, actor: &Actor, t: &Words) -> Result<Vec<Opening>, Problem> {
    let mut all = Vec::new();
    for open_now in manifests(app).iter().filter_map(|manifest| manifest.open_now) {
        all.extend(open_now(app, actor, t).await?);
    }
    let now = app.store.clock().now();
    all.retain(|opening| opening.is_theirs || !is_over(opening.closes, now));
    sort(&mut all);
    Ok(all)
}

/// Whether the last day has passed.
pub fn is_over(closes: Option<Date>, now: Instant) -> bool {
    closes.is_some_and(|closes| closes.ends() <= now)
}

fn sort(all: &mut [Opening]) {
    all.sort_by(|one, other| {
        let key = |opening: &Opening| {
            (!opening.is_theirs, opening.closes.is_none(), opening.closes.map(Date::ends))
        };
        key(one).cmp(&key(other)).then_with(|| one.title.cmp(&other.title))
    });
}

/// Whole days until something has closed, today being the last: 0; below 0 they have passed since.
pub fn days_left(closes: Date, now: Instant) -> i64 {
    let today = Date::of(now).begins();
    (closes.ends().micros() - today.micros()) / kernel::time::DAY - 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::RecordRef;
    use uuid::Uuid;

    fn opening(title: &str, closes: &str, is_theirs: bool) -> Opening {
        Opening {
            record: RecordRef::new("register", Uuid::nil()),
            title: title.into(),
            address: "/register".into(),
            what: String::new(),
            closes: Date::parse(closes).ok(),
            is_theirs,
        }
    }

    #[test]
    fn what_waits_for_one_comes_first_and_then_what_closes_first() {
        let mut all = vec![
            opening("no end", "", false),
            opening("a month", "2026-12", false),
            opening("a day", "2026-12-05", false),
            opening("theirs", "", true),
            opening("theirs, soon", "2027-01-01", true),
            opening("theirs, overdue", "2026-10-30", true),
        ];
        sort(&mut all);
        let titles: Vec<&str> = all.iter().map(|opening| opening.title.as_str()).collect();
        assert_eq!(titles, ["theirs, overdue", "theirs, soon", "theirs", "a day", "a month", "no end"]);
    }

    #[test]
    fn days_are_counted_to_the_last() {
        let now = Instant::parse("2026-11-21T23:59:00Z").expect("a moment");
        let left = |closes: &str| days_left(Date::parse(closes).expect("a date"), now);
        assert_eq!(left("2026-11-21"), 0);
        assert_eq!(left("2026-11-24"), 3);
        assert_eq!(left("2026-11"), 9);
        assert_eq!(left("2026-11-20"), -1);
        assert_eq!(left("2026-10"), -21);
    }

    #[test]
    fn what_has_a_day_is_over_after_it() {
        let now = Instant::parse("2026-11-21T00:00:00Z").expect("a moment");
        let over = |closes: &str| is_over(Date::parse(closes).ok(), now);
        assert_eq!([over("2026-11-20"), over("2026-11-21"), over("")], [true, false, false]);
    }
}
