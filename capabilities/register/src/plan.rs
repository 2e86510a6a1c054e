//! The implementation plan: what actions need, what has been promised, what is not funded, and tables of tasks as they
//! are written in minutes. Pure.

use crate::document::{Evidence, Promise};
use crate::recommendation::{Action, LONGEST_LINE, NewAction, too_long};
use kernel::{Complaint, Date};
use uuid::Uuid;

/// Promises of one action, and links.
pub const MOST_PROMISES: usize = 50;
/// Rows of one table.
pub const MOST_ROWS: usize = 500;

/// An action with what it answers, as the plan shows it.
#[derive(Debug, Clone)]
pub struct Planned {
    pub action: Action,
    pub recommendation: Uuid,
    pub number: String,
}

/// How far what an action needs is promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Funding {
    NothingNeeded,
    /// Nothing is promised.
    Unfunded,
    /// Less is promised than is needed.
    Partly,
    Promised,
}

impl Funding {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NothingNeeded => "nothing-needed",
            Self::Unfunded => "unfunded",
            Self::Partly => "partly",
            Self::Promised => "promised",
        }
    }
}

/// Sums are compared in one currency alone; what is promised in kind is no part of a sum, and enough where none is asked.
pub fn funding(needed: &str, amount: &str, currency: &str, promised: &[Promise]) -> Funding {
    if needed.trim().is_empty() && amount.trim().is_empty() {
        return Funding::NothingNeeded;
    }
    if promised.is_empty() {
        return Funding::Unfunded;
    }
    let Some(asked) = hundredths(amount) else { return Funding::Promised };
    let same = promised.iter().filter(|promise| promise.currency == currency);
    let sum: u64 = same.filter_map(|promise| hundredths(&promise.amount)).sum();
    if sum < asked { Funding::Partly } else { Funding::Promised }
}

impl Action {
    pub fn funding(&self) -> Funding {
        funding(&self.needed, &self.amount, &self.currency, &self.promised)
    }

    /// Whether it is still to be done and lacks what it needs.
    pub fn is_unfunded(&self) -> bool {
        self.is_to_do() && matches!(self.funding(), Funding::Unfunded | Funding::Partly)
    }

    pub fn is_to_do(&self) -> bool {
        !["done", "dropped"].contains(&self.state.as_str())
    }

    /// When it is due, where that is a date.
    pub fn due_date(&self) -> Option<Date> {
        Date::parse(&self.due).ok()
    }
}

/// A sum in hundredths; `None`: it is none, or none is given.
fn hundredths(amount: &str) -> Option<u64> {
    let (whole, rest) = amount.trim().split_once('.').unwrap_or((amount.trim(), ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 15 || rest.len() > 2 || !is_number(whole) || !is_number(rest) {
        return None;
    }
    let rest: u64 = format!("{rest:0<2}").parse().ok()?;
    whole.parse::<u64>().ok()?.checked_mul(100)?.checked_add(rest)
}

fn sum_complaints(field: &str, amount: &str, currency: &str) -> Vec<Complaint> {
    let mut wrong = Vec::new();
    if !amount.is_empty() && hundredths(amount).is_none() {
        let detail = format!("{amount:?} is no sum such as 12000 or 12000.50");
        wrong.push(Complaint::new(field, "register-no-amount", detail).naming(amount));
    }
    let is_currency = currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_uppercase());
    if amount.is_empty() != currency.is_empty() || !(currency.is_empty() || is_currency) {
        let detail = format!("{currency:?} is no currency such as USD; a sum has one, and nothing else has");
        wrong.push(Complaint::new(field, "register-no-currency", detail).naming(currency));
    }
    wrong
}

/// What is wrong with resources and evidence.
pub fn complaints(new: &NewAction) -> Vec<Complaint> {
    let mut wrong = Vec::from_iter(too_long("needed", &new.needed, 5_000));
    wrong.extend(sum_complaints("amount", &new.amount, &new.currency));
    if new.promised.len() > MOST_PROMISES || new.evidence.len() > MOST_PROMISES {
        let field = if new.promised.len() > MOST_PROMISES { "promised" } else { "evidence" };
        wrong.push(Complaint::new(field, "register-plan-too-many", format!("{MOST_PROMISES} are the most")));
    }
    for promise in &new.promised {
        if promise.who.is_empty() {
            wrong.push(Complaint::new("promised", "register-promise-who", "say who promises it"));
        }
        wrong.extend(sum_complaints("promised", &promise.amount, &promise.currency));
        wrong.extend(
            [&promise.who, &promise.what]
                .into_iter()
                .filter_map(|text| too_long("promised", text, LONGEST_LINE)),
        );
    }
    for link in &new.evidence {
        if !crate::assessment::is_address(&link.url) {
            let detail = format!("{:?} is no address that begins with https:// or http://", link.url);
            wrong.push(Complaint::new("evidence", "register-evidence-no-address", detail));
        }
    }
    wrong
}

/// "12000 USD"; empty when there is none.
pub fn sum(amount: &str, currency: &str) -> String {
    [amount, currency].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Promises as a form has them: one per line, who, what and sum with a bar between.
pub fn read_promises(text: &str) -> Vec<Promise> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let mut parts = line.splitn(3, '|').map(str::trim);
            let (who, what) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
            let (amount, currency) = read_sum(parts.next().unwrap_or_default());
            Promise { who: who.into(), what: what.into(), amount, currency }
        })
        .collect()
}

/// "12000 USD" or "USD 12000".
pub fn read_sum(text: &str) -> (String, String) {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.as_slice() {
        [one, other] if one.starts_with(|letter: char| letter.is_ascii_digit()) => {
            ((*one).to_owned(), other.to_uppercase())
        }
        [one, other] => ((*other).to_owned(), one.to_uppercase()),
        _ => (text.to_owned(), String::new()),
    }
}

pub fn write_promises(promises: &[Promise]) -> String {
    let line = |one: &Promise| {
        let line = [one.who.as_str(), &one.what, &sum(&one.amount, &one.currency)].join(" | ");
        line.trim_end_matches([' ', '|']).to_owned()
    };
    promises.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Evidence as a form has it: one per line, the address and then what it is called.
pub fn read_evidence(text: &str) -> Vec<Evidence> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let (url, title) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
            Evidence { url: url.to_owned(), title: title.trim().to_owned() }
        })
        .collect()
}

pub fn write_evidence(evidence: &[Evidence]) -> String {
    let line = |one: &Evidence| format!("{} {}", one.url, one.title).trim_end().to_owned();
    evidence.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A table as it stands in minutes: tasks, who is responsible, due by when. Cells are divided by tabs or bars, the first
/// row may name the columns; marks of underlining and slanting go. Complaints name the row.
pub fn read_table(text: &str) -> Result<Vec<NewAction>, Vec<Complaint>> {
    let (mut tasks, mut wrong) = (Vec::new(), Vec::new());
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let divider = if line.contains('\t') { '\t' } else { '|' };
        let line = if divider == '|' { line.trim().trim_matches('|') } else { line };
        let cells: Vec<String> = line.split(divider).map(plain).collect();
        let is_rule = cells.iter().all(|cell| cell.chars().all(|letter| "-: ".contains(letter)));
        let names = cells.join(" ").to_lowercase();
        if is_rule || (tasks.is_empty() && names.starts_with("task") && names.contains("responsible")) {
            continue;
        }
        let cell = |at: usize| cells.get(at).cloned().unwrap_or_default();
        if cells.len() > 3 || cell(0).is_empty() {
            let detail = format!(
                "row {}: {} cells, where task, responsible and due by are wanted",
                at + 1,
                cells.len()
            );
            wrong.push(Complaint::new("table", "register-table-row", detail).naming((at + 1).to_string()));
            continue;
        }
        let responsible = Vec::from_iter(Some(cell(1)).filter(|who| !who.is_empty()));
        let new = NewAction {
            task: cell(0),
            responsible,
            due: cell(2),
            state: "not-started".into(),
            ..NewAction::default()
        };
        wrong.extend(new.complaints().into_iter().map(|one| Complaint { field: "table".into(), ..one }));
        tasks.push(new);
    }
    if tasks.is_empty() && wrong.is_empty() {
        wrong.push(Complaint::new("table", "register-table-empty", "there is no row in it"));
    }
    if tasks.len() > MOST_ROWS {
        let detail = format!("{} rows; {MOST_ROWS} are the most", tasks.len());
        wrong.push(Complaint::new("table", "register-plan-too-many", detail));
    }
    if wrong.is_empty() { Ok(tasks) } else { Err(wrong) }
}

/// A cell without marks such as `<u>` and `<i>`.
pub fn plain(cell: &str) -> String {
    let mut text = cell.to_owned();
    for mark in ["<u>", "</u>", "<i>", "</i>", "<b>", "</b>"] {
        text = text.replace(mark, "");
    }
    kernel::words::same_words_form(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn promise(who: &str, amount: &str, currency: &str) -> Promise {
        Promise { who: who.into(), what: String::new(), amount: amount.into(), currency: currency.into() }
    }

    #[test]
    fn what_is_not_promised_is_not_funded() {
        let (usd, eur) = (promise("Host", "600", "USD"), promise("Donor", "9000.50", "EUR"));
        let kind = promise("NRI", "", "");
        for (needed, amount, promised, funded) in [
            ("", "", vec![], Funding::NothingNeeded),
            ("A translator", "", vec![], Funding::Unfunded),
            ("A translator", "", vec![kind.clone()], Funding::Promised),
            ("A translator", "1000", vec![], Funding::Unfunded),
            ("A translator", "1000", vec![kind], Funding::Partly),
            ("A translator", "1000", vec![usd.clone()], Funding::Partly),
            ("A translator", "1000", vec![usd.clone(), eur], Funding::Partly),
            ("A translator", "1200.00", vec![usd.clone(), usd], Funding::Promised),
        ] {
            assert_eq!(funding(needed, amount, "USD", &promised), funded, "{needed} {amount} {promised:?}");
        }
    }

    #[test]
    fn sums_are_numbers_with_a_currency() {
        let said = |amount: &str, currency: &str| -> Vec<&str> {
            sum_complaints("amount", amount, currency).iter().map(|one| one.message).collect()
        };
        assert!(said("", "").is_empty() && said("12000", "USD").is_empty() && said("0.5", "CHF").is_empty());
        assert_eq!(said("a lot", "USD"), ["register-no-amount"]);
        assert_eq!(said("1.234", "USD"), ["register-no-amount"]);
        assert_eq!(said("12", ""), ["register-no-currency"]);
        assert_eq!(said("", "USD"), ["register-no-currency"]);
        assert_eq!(said("12", "dollars"), ["register-no-currency"]);
    }

    #[test]
    fn promises_and_evidence_written_in_a_form_read_back() {
        let text = "Host country | rooms\nDonor | money | 5000 EUR\nNRI";
        let promises = read_promises(text);
        assert_eq!((&*promises[1].amount, &*promises[1].currency, &*promises[2].what), ("5000", "EUR", ""));
        assert_eq!(write_promises(&promises), text);
        assert_eq!(read_sum("USD 12"), ("12".into(), "USD".into()));
        let links = "https://example.org/report The report\nhttps://example.org";
        assert_eq!(write_evidence(&read_evidence(links)), links);
    }

    #[test]
    fn a_table_is_read_with_or_without_its_heading_and_all_bad_rows_are_told() {
        let table =
            "<u>Task</u>\t<u>Responsible</u>\t<u>Due by</u>\nMeet\tMAG\tmid-June\n\nWrite\t\t2014-09\n";
        let read = read_table(table).expect("it is sound");
        assert_eq!(
            (&*read[0].task, &read[0].responsible[..], &*read[0].due),
            ("Meet", &["MAG".to_owned()][..], "mid-June")
        );
        assert_eq!((read.len(), read[1].responsible.len()), (2, 0));
        assert_eq!(
            read_table("| Task | Responsible | Due |\n|---|---|---|\n| Meet | MAG | |")
                .expect("bars do too")
                .len(),
            1
        );
        let wrong =
            read_table("Meet\tMAG\t2014-13\n\tMAG\tsoon\na\tb\tc\td\n").expect_err("three rows are wrong");
        assert_eq!(wrong.len(), 3);
        assert_eq!(read_table(" \n").expect_err("nothing is no table").len(), 1);
    }
}
