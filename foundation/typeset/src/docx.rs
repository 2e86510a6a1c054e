//! A document as DOCX: headings that a reader's program lists, tables with a heading row, right to left where the
//! language runs so.

use crate::{Document, Part, Table, TypesetError, Words};
use docx_rs::{
    AlignmentType, Docx, Hyperlink, HyperlinkType, Paragraph, Run, RunFonts, Style, StyleType, TableCell,
    TableRow, WidthType,
};
use kernel::Direction;
use std::io::Cursor;

/// Half points.
const BODY: usize = 22;
/// Twentieths of a point: the width between the margins of a page of A4.
const MEASURE: usize = 9_000;

/// The bytes of a `.docx`. Two of the same document differ in the ids of their links alone.
///
/// # Errors
///
/// When the package cannot be written, which only lack of memory does.
pub fn docx(document: &Document) -> Result<Vec<u8>, TypesetError> {
    let hand = Hand { rtl: document.language.direction() == Direction::RightToLeft };
    let made = document.made.to_string();
    let mut docx = Docx::new()
        .default_fonts(RunFonts::new().ascii("Cambria").hi_ansi("Cambria").cs("Arial").east_asia("SimSun"))
        .default_size(BODY)
        .created_at(&made)
        .updated_at(&made)
        .add_paragraph(hand.words(&document.title).style("Title"));
    for (id, name, size) in [
        ("Title", "Title", 44),
        ("Heading2", "heading 2", 32),
        ("Heading3", "heading 3", 26),
        ("Heading4", "heading 4", 24),
    ] {
        docx = docx.add_style(Style::new(id, StyleType::Paragraph).name(name).size(size).bold());
    }
    for part in &document.parts {
        docx = match part {
            Part::Heading(level, words) => {
                docx.add_paragraph(hand.words(words).style(&format!("Heading{}", (*level).clamp(2, 4))))
            }
            Part::Text(words) => hand.lines(words).into_iter().fold(docx, Docx::add_paragraph),
            Part::Table(table) => docx.add_table(hand.table(table)).add_paragraph(Paragraph::new()),
        };
    }
    let mut bytes = Cursor::new(Vec::new());
    docx.build().pack(&mut bytes).map_err(|error| TypesetError::Docx(error.to_string()))?;
    Ok(bytes.into_inner())
}

/// How everything in one document is set.
struct Hand {
    rtl: bool,
}

impl Hand {
    fn paragraph(&self) -> Paragraph {
        let mut paragraph = Paragraph::new();
        paragraph.property = paragraph.property.bidi(self.rtl);
        paragraph
    }

    fn words(&self, words: &str) -> Paragraph {
        self.paragraph().add_run(Run::new().add_text(sound(words)))
    }

    /// A paragraph for each line that has words.
    fn lines(&self, words: &str) -> Vec<Paragraph> {
        words.lines().filter(|line| !line.trim().is_empty()).map(|line| self.words(line)).collect()
    }

    fn leading(&self, words: &Words) -> Paragraph {
        if !words.leads_out() {
            return self.words(&words.text);
        }
        let run = Run::new().add_text(sound(&words.text)).underline("single");
        let link = Hyperlink::new(sound(&words.href), HyperlinkType::External).add_run(run);
        self.paragraph().add_hyperlink(link)
    }

    fn table(&self, table: &Table) -> docx_rs::Table {
        let columns = table.headings.len().max(1);
        let width = MEASURE / columns;
        let cell =
            |paragraph: Paragraph| TableCell::new().width(width, WidthType::Dxa).add_paragraph(paragraph);
        let heading = table.headings.iter().map(|words| {
            let run = Run::new().add_text(sound(words)).bold();
            cell(self.paragraph().add_run(run))
        });
        let mut rows = vec![TableRow::new(heading.collect())];
        for row in &table.rows {
            let cells = row.iter().enumerate().map(|(at, words)| {
                let paragraph = self.leading(words);
                cell(if at >= table.numbers_from { paragraph.align(AlignmentType::End) } else { paragraph })
            });
            rows.push(TableRow::new(cells.collect()));
        }
        docx_rs::Table::new(rows).set_grid(vec![width; columns])
    }
}

/// XML has no place for other control characters.
fn sound(words: &str) -> String {
    words.chars().filter(|letter| !letter.is_control() || matches!(letter, '\t' | '\n')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Instant, Language};
    use std::io::Read as _;

    fn body_of(document: &Document) -> String {
        let bytes = docx(document).expect("memory takes bytes");
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a package");
        let mut text = String::new();
        archive.by_name("word/document.xml").expect("its body").read_to_string(&mut text).expect("UTF-8");
        text
    }

    fn document(language: &str) -> Document {
        Document {
            title: "Report <of> \u{1}2020".into(),
            language: Language::parse(language).expect("a tag"),
            made: Instant::from_micros(1_600_000_000_000_000),
            parts: vec![
                Part::Heading(2, "By category".into()),
                Part::Text("As it was said.\n\nTwice.".into()),
                Part::Table(Table {
                    caption: "Categories".into(),
                    headings: vec!["Category".into(), "Assessed".into()],
                    rows: vec![vec![
                        Words::leading("Outcomes", "https://example.org/?a=1&b=2"),
                        Words::new("5"),
                    ]],
                    numbers_from: 1,
                }),
            ],
        }
    }

    #[test]
    fn what_is_said_stands_in_the_document_with_its_headings() {
        let body = body_of(&document("en"));
        for words in
            ["Report &lt;of&gt; 2020", "By category", "As it was said.", "Twice.", "Outcomes", "Category"]
        {
            assert!(body.contains(words), "{words} is not in {body}");
        }
        assert!(body.contains("w:val=\"Heading2\""), "{body}");
        assert!(!body.contains("<w:bidi"), "English runs from the left");
    }

    #[test]
    fn arabic_runs_from_the_right() {
        assert!(body_of(&document("ar")).contains("<w:bidi"));
    }
}
