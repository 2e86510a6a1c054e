//! Documents out: what was written once, as a text document, as sheets, as plain text.
//!
//! A [`Document`] holds words alone, in the language they are said in; pages draw the same document by their own
//! templates, so that page, file and paper say the same.

mod docx;
mod plain;
mod xlsx;

pub use docx::docx;
pub use plain::plain;
pub use xlsx::xlsx;

use kernel::{Instant, Language};

/// A document of parts in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub title: String,
    pub language: Language,
    /// When what it says was so.
    pub made: Instant,
    pub parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Level 2 to 4; the title is the one of level 1.
    Heading(u8, String),
    Text(String),
    Table(Table),
}

/// Words that may lead somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    pub text: String,
    /// A whole address, or a path on the forum; empty: they lead nowhere.
    pub href: String,
}

impl Words {
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), href: String::new() }
    }

    /// Whether they lead somewhere from outside the forum too: a file knows no other addresses.
    pub fn leads_out(&self) -> bool {
        ["https://", "http://"].iter().any(|scheme| self.href.starts_with(scheme))
    }

    pub fn leading(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self { text: text.into(), href: href.into() }
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// A table with one row of headings. Each row has as many cells as there are headings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// What it is called; the name of its sheet.
    pub caption: String,
    pub headings: Vec<String>,
    pub rows: Vec<Vec<Words>>,
    /// From which column on there are numbers.
    pub numbers_from: usize,
}

#[derive(Debug, thiserror::Error)]
pub enum TypesetError {
    #[error("the document cannot be written: {0}")]
    Docx(String),
    #[error("the sheets cannot be written: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
}
