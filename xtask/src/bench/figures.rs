//! The table that a run prints.

use std::fmt;

#[derive(Default)]
pub struct Table {
    rows: Vec<Row>,
}

struct Row {
    what: String,
    ours: f64,
    unit: &'static str,
    budget: Option<Budget>,
}

enum Budget {
    AtMost(f64),
    AtLeast(f64),
}

impl Table {
    /// A figure without a budget, for scale.
    pub fn note(&mut self, what: &str, ours: f64, unit: &'static str) {
        self.push(what, ours, unit, None);
    }

    pub fn at_most(&mut self, what: &str, ours: f64, budget: f64, unit: &'static str) {
        self.push(what, ours, unit, Some(Budget::AtMost(budget)));
    }

    pub fn at_least(&mut self, what: &str, ours: f64, budget: f64, unit: &'static str) {
        self.push(what, ours, unit, Some(Budget::AtLeast(budget)));
    }

    fn push(&mut self, what: &str, ours: f64, unit: &'static str, budget: Option<Budget>) {
        let row = Row { what: what.to_owned(), ours, unit, budget };
        println!("{row}");
        self.rows.push(row);
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<62} {:>9} {:<11} budget", "figure", "ours", "")?;
        self.rows.iter().try_for_each(|row| writeln!(f, "{row}"))
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<62} {:>9} {:<11}", self.what, shown(self.ours), self.unit)?;
        match self.budget {
            None => Ok(()),
            Some(Budget::AtMost(budget)) => {
                write!(f, " <= {:<8} {}", shown(budget), verdict(self.ours <= budget))
            }
            Some(Budget::AtLeast(budget)) => {
                write!(f, " >= {:<8} {}", shown(budget), verdict(self.ours >= budget))
            }
        }
    }
}

fn verdict(kept: bool) -> &'static str {
    if kept { "kept" } else { "MISSED" }
}

fn shown(figure: f64) -> String {
    if figure < 100.0 { format!("{figure:.1}") } else { format!("{figure:.0}") }
}
