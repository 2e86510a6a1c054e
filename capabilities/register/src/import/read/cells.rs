//! One row's cells as a draft, or what is wrong with them.

use std::collections::HashMap;

use super::ReadOptions;
use super::fold::fold;
use super::header::{FindingColumns, Header, HeaderColumn};
use super::rows::Cells;
use super::status::{Status, Statuses};
use crate::document::{Evidence, Indications, Kept};
use crate::import::draft::{Complaint, Draft, Field, FindingDraft};

/// The longest recommendation: 20 pages. Longer is a document in a cell.
const TEXT_CHARACTERS: usize = 50_000;
/// The longest assessment.
const NARRATIVE_BYTES: usize = 1_000_000;
const NUMBER_CHARACTERS: usize = 100;
const TITLE_CHARACTERS: usize = 500;
const CATEGORY_CHARACTERS: usize = 300;
const TAG_CHARACTERS: usize = 80;
const STATUS_CHARACTERS: usize = 1_000;
const SOURCE_CHARACTERS: usize = 1_000;
/// How much of a cell a complaint repeats.
const VALUE_CHARACTERS: usize = 200;

/// A complaint about the row (from 0) and, when one cell is to blame, its column.
pub(super) fn rejected(row: usize, column: Option<&HeaderColumn>, value: &str, reason: String) -> Complaint {
    let mut shown: String = value.chars().take(VALUE_CHARACTERS).collect();
    if shown.len() < value.len() {
        shown.push('…');
    }
    Complaint {
        row: Some(row + 1),
        column: column.map(|column| {
            if column.heading.is_empty() { column.words.clone() } else { column.heading.clone() }
        }),
        value: shown,
        reason,
    }
}

/// What makes an assessment cell one and the same for several rows.
#[derive(PartialEq, Eq, Hash)]
struct SharedCell {
    anchor: usize,
    column: usize,
    paragraph: usize,
    round: Option<String>,
    status: Vec<String>,
    status_as_written: String,
}

pub(super) struct RowReader<'o> {
    options: &'o ReadOptions,
    statuses: Statuses,
    marks: HashMap<SharedCell, u32>,
}

/// The row being read.
struct Place<'r> {
    header: &'r Header,
    cells: Cells<'r>,
    row: usize,
    complaints: Vec<Complaint>,
}

impl<'r> Place<'r> {
    fn field(&self, field: Field) -> &'r str {
        self.header.column(field).map_or("", |column| self.cells.get(self.row, column))
    }

    fn complain(&mut self, column: usize, value: &str, reason: String) {
        self.complaints.push(rejected(self.row, self.header.columns.get(column), value, reason));
    }

    /// The words of a field, lines ending in LF, if they are not too many.
    fn words(&mut self, field: Field, at_most: usize) -> String {
        let Some(column) = self.header.column(field) else { return String::new() };
        let words = with_line_feeds(self.cells.get(self.row, column));
        let characters = words.chars().count();
        if characters > at_most {
            let reason = format!("{field} of {characters} characters, and at most {at_most} are taken");
            self.complain(column, &words, reason);
        }
        words
    }
}

impl<'o> RowReader<'o> {
    pub fn new(options: &'o ReadOptions) -> Self {
        Self { options, statuses: Statuses::new(&options.statuses), marks: HashMap::new() }
    }

    /// The row as a draft; `None` where it names no recommendation and says nothing of one.
    pub fn read(
        &mut self,
        header: &Header,
        cells: Cells<'_>,
        row: usize,
        category: Option<String>,
    ) -> Result<Option<Draft>, Vec<Complaint>> {
        let mut place = Place { header, cells, row, complaints: Vec::new() };
        let number = place.words(Field::Number, NUMBER_CHARACTERS);
        let text = place.words(Field::Text, TEXT_CHARACTERS);
        let row_round = Some(place.field(Field::Round)).filter(|round| !round.is_empty());
        let findings = self.findings(&mut place, row_round);
        if number.is_empty() && text.is_empty() {
            // Totals and notes under a table are nothing; an assessment of nothing would be lost without a word.
            if findings.iter().any(|finding| !finding.narrative.is_empty()) {
                let reason = "an assessment in a row without a number and without a text".to_owned();
                return Err(vec![rejected(row, None, &findings[0].narrative, reason)]);
            }
            return Ok(None);
        }
        if let Some(category) = &category
            && category.chars().count() > CATEGORY_CHARACTERS
        {
            let column = header.column(Field::Category).map(|column| &header.columns[column]);
            let reason = format!("category of more than {CATEGORY_CHARACTERS} characters");
            place.complaints.push(rejected(row, column, category, reason));
        }
        let mut draft = Draft {
            row: row + 1,
            number,
            text,
            title: place.words(Field::Title, TITLE_CHARACTERS),
            source: some(place.words(Field::Source, SOURCE_CHARACTERS)),
            list: some(place.words(Field::List, SOURCE_CHARACTERS)),
            language: language(place.field(Field::Language)),
            category,
            tags: tags(&mut place),
            cross_reference: place.field(Field::CrossReference).to_owned(),
            indications: indications(&mut place),
            round: self.round(header, row_round),
            findings,
            ..Draft::default()
        };
        keep_the_rest(&mut place, &mut draft);
        if place.complaints.is_empty() { Ok(Some(draft)) } else { Err(place.complaints) }
    }

    /// The round a row stands in: its own cell's, else the latest year in the headings of its findings, else what
    /// the importer said.
    fn round(&self, header: &Header, row_round: Option<&str>) -> Option<String> {
        if let Some(round) = row_round {
            return Some(round.to_owned());
        }
        let all_dated = header.findings.iter().all(|finding| finding.round.is_some());
        let latest = header.findings.iter().filter_map(|finding| finding.round.clone()).max();
        if all_dated && latest.is_some() { latest } else { self.options.round.clone() }
    }

    fn findings(&mut self, place: &mut Place<'_>, row_round: Option<&str>) -> Vec<FindingDraft> {
        let mut findings = Vec::new();
        for columns in &place.header.findings {
            let round = columns
                .round
                .as_deref()
                .or(row_round)
                .map(str::to_owned)
                .or_else(|| self.options.round.clone());
            findings.extend(self.findings_of(place, columns, round.as_deref()));
        }
        findings
    }

    /// What one round says: one finding, or one for each paragraph.
    fn findings_of(
        &mut self,
        place: &mut Place<'_>,
        columns: &FindingColumns,
        round: Option<&str>,
    ) -> Vec<FindingDraft> {
        let cell = |column: Option<usize>| column.map_or("", |column| place.cells.get(place.row, column));
        let (status_cell, narrative) = (cell(columns.status), with_line_feeds(cell(columns.narrative)));
        let status = self.statuses.read(status_cell);
        if status.says_nothing() && narrative.is_empty() {
            return Vec::new();
        }
        if let Some(column) = columns.narrative
            && narrative.len() > NARRATIVE_BYTES
        {
            place.complain(column, &narrative, format!("assessment of more than {NARRATIVE_BYTES} bytes"));
        }
        if let Some(column) = columns.status
            && status_cell.chars().count() > STATUS_CHARACTERS
        {
            place.complain(
                column,
                status_cell,
                format!("status of more than {STATUS_CHARACTERS} characters"),
            );
        }
        let paragraphs =
            if self.options.split_paragraphs { paragraphs(&narrative) } else { vec![narrative.as_str()] };
        let findings = paragraphs.into_iter().enumerate().map(|(paragraph, narrative)| FindingDraft {
            round: round.map(str::to_owned),
            status: status.keys.clone(),
            status_as_written: status.as_written.clone(),
            pending: status.pending,
            narrative: narrative.to_owned(),
            evidence: Vec::new(),
            shared: self.mark(place, columns.narrative, paragraph, round, &status),
        });
        findings.collect()
    }

    /// The mark of an assessment cell that is merged over several rows: one for all of them that agree on the status.
    fn mark(
        &mut self,
        place: &Place<'_>,
        column: Option<usize>,
        paragraph: usize,
        round: Option<&str>,
        status: &Status,
    ) -> Option<u32> {
        let column = column.filter(|&column| place.cells.is_merged_downwards(place.row, column))?;
        let shared = SharedCell {
            anchor: place.cells.anchor(place.row, column),
            column,
            paragraph,
            round: round.map(str::to_owned),
            status: status.keys.clone(),
            status_as_written: status.as_written.clone(),
        };
        let next = u32::try_from(self.marks.len() + 1).unwrap_or(u32::MAX);
        Some(*self.marks.entry(shared).or_insert(next))
    }
}

/// References, evidence, and every cell that has no place of its own.
fn keep_the_rest(place: &mut Place<'_>, draft: &mut Draft) {
    let header = place.header;
    for (at, column) in header.columns.iter().enumerate() {
        let cell = place.cells.get(place.row, at);
        if cell.is_empty() || header.is_of_a_finding(at) {
            continue;
        }
        match column.field {
            Some(Field::Reference) if draft.reference.is_empty() => cell.clone_into(&mut draft.reference),
            Some(Field::Reference) => {
                draft.reference.push('\n');
                draft.reference.push_str(cell);
            }
            Some(Field::Responsible) => {
                if draft.responsible.is_empty() {
                    cell.clone_into(&mut draft.responsible);
                }
                draft.kept.push(kept(column, cell));
            }
            Some(Field::Evidence) => {
                let evidence = evidence(cell);
                match draft
                    .findings
                    .iter_mut()
                    .find(|finding| column.round.is_none() || finding.round == column.round)
                {
                    Some(finding) if !evidence.is_empty() => finding.evidence.extend(evidence),
                    _ => draft.kept.push(kept(column, cell)),
                }
            }
            Some(Field::Language) if draft.language.is_none() => draft.kept.push(kept(column, cell)),
            Some(Field::Indications) if draft.indications.is_none() => draft.kept.push(kept(column, cell)),
            None | Some(Field::Cost | Field::Remark) => draft.kept.push(kept(column, cell)),
            Some(_) => {}
        }
    }
    // What stands to the right of the last heading.
    for at in header.columns.len()..place.cells.width(place.row) {
        let cell = place.cells.get(place.row, at);
        if !cell.is_empty() {
            let words = super::header::letters(at);
            draft.kept.push(kept(&HeaderColumn { words, ..HeaderColumn::default() }, cell));
        }
    }
}

fn kept(column: &HeaderColumn, cell: &str) -> Kept {
    Kept {
        heading: column.words.clone(),
        round: column.round.clone().unwrap_or_default(),
        value: with_line_feeds(cell),
    }
}

fn with_line_feeds(words: &str) -> String {
    if words.contains('\r') { words.replace("\r\n", "\n").replace('\r', "\n") } else { words.to_owned() }
}

fn some(words: String) -> Option<String> {
    (!words.is_empty()).then_some(words)
}

/// Paragraphs are parted by blank lines; where there are none, by line ends.
fn paragraphs(narrative: &str) -> Vec<&str> {
    let mut paragraphs = Vec::new();
    let mut begin = 0;
    let mut at = 0;
    for line in narrative.split_inclusive('\n') {
        if line.trim().is_empty() {
            paragraphs.push(narrative[begin..at].trim());
            begin = at + line.len();
        }
        at += line.len();
    }
    paragraphs.push(narrative[begin..].trim());
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    match paragraphs.len() {
        0 => vec![""],
        1 => narrative.lines().map(str::trim).filter(|line| !line.is_empty()).collect(),
        _ => paragraphs,
    }
}

fn tags(place: &mut Place<'_>) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for (at, column) in place.header.columns.iter().enumerate() {
        if column.field != Some(Field::Tags) {
            continue;
        }
        for tag in place.cells.get(place.row, at).split([',', ';', '\n', '\r']) {
            let tag = tag.trim().trim_start_matches('#').trim();
            if tag.chars().count() > TAG_CHARACTERS {
                place.complain(at, tag, format!("tag of more than {TAG_CHARACTERS} characters"));
            } else if !tag.is_empty() && !tags.iter().any(|known| known == tag) {
                tags.push(tag.to_owned());
            }
        }
    }
    tags
}

/// How many indicated it, of how many: "5" under "Indications (of 7 members)", or "5 of 7". Where nothing says of
/// how many, the cell is kept as it stands.
fn indications(place: &mut Place<'_>) -> Option<Indications> {
    let column = place.header.column(Field::Indications)?;
    let cell = place.cells.get(place.row, column);
    if cell.is_empty() {
        return None;
    }
    let folded = fold(&cell.replace('/', " of "));
    let words: Vec<&str> =
        folded.split(' ').filter(|word| !matches!(*word, "of" | "out" | "sur" | "de")).collect();
    let numbers: Option<Vec<u32>> = words.iter().map(|word| word.parse().ok()).collect();
    let stated = place.header.columns[column].of;
    let (count, of) = match (numbers.as_deref(), stated) {
        (Some([count]), of) => (*count, of),
        (Some([count, of]), stated) if stated.is_none_or(|stated| stated == *of) => (*count, Some(*of)),
        _ => {
            place.complain(column, cell, "indications that are not a whole number".to_owned());
            return None;
        }
    };
    let of = of?;
    if count > of {
        place.complain(column, cell, format!("more indications than the {of} who could give one"));
        return None;
    }
    Some(Indications { count, of })
}

/// The links of a cell; other words beside a single link are its title.
fn evidence(cell: &str) -> Vec<Evidence> {
    let is_link = |word: &&str| word.starts_with("http://") || word.starts_with("https://");
    let (links, words): (Vec<&str>, Vec<&str>) = cell.split_whitespace().partition(is_link);
    let title = if links.len() == 1 { words.join(" ") } else { String::new() };
    links
        .into_iter()
        .map(|link| Evidence { url: link.trim_end_matches([',', ';']).to_owned(), title: title.clone() })
        .collect()
}

/// A BCP 47 tag, or one of the six UN languages by name.
fn language(cell: &str) -> Option<String> {
    const NAMES: [(&str, &[&str]); 6] = [
        ("ar", &["arabic", "arabe"]),
        ("zh", &["chinese", "chinois", "chino"]),
        ("en", &["english", "anglais", "ingles"]),
        ("fr", &["french", "francais", "frances"]),
        ("ru", &["russian", "russe", "ruso"]),
        ("es", &["spanish", "espagnol", "espanol"]),
    ];
    let folded = fold(cell);
    if let Some((tag, _)) = NAMES.iter().find(|(_, names)| names.contains(&folded.as_str())) {
        return Some((*tag).to_owned());
    }
    let mut parts = cell.split('-');
    let primary = parts.next().filter(|part| (2..=3).contains(&part.len()))?;
    let is_tag = primary.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
    is_tag.then(|| cell.to_owned())
}

/// Splits numbers off their texts ("65. It was noted...") where no column holds numbers and most texts begin with
/// one: a lone "3. " is more likely part of somebody's words.
pub(super) fn split_numbers(drafts: &mut [Draft]) {
    let glued = drafts.iter().filter(|draft| glued_number(&draft.text).is_some()).count();
    if glued * 2 <= drafts.len() {
        return;
    }
    for draft in drafts {
        if let Some((number, text)) = glued_number(&draft.text) {
            (draft.number, draft.text) = (number.to_owned(), text.to_owned());
        }
    }
}

/// "65. Words", "65) Words", "(65) Words", "65: Words".
fn glued_number(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_prefix('(').unwrap_or(text);
    let digits = inside.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=3).contains(&digits) {
        return None;
    }
    let (number, rest) = inside.split_at(digits);
    let rest = rest.strip_prefix(['.', ')', ':'])?;
    let words = rest.trim_start();
    (words.len() < rest.len() && !words.is_empty()).then_some((number, words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_parted_by_blank_lines_else_by_line_ends() {
        assert_eq!(paragraphs("a\nb\n\n  c\n \n\nd"), ["a\nb", "c", "d"]);
        assert_eq!(paragraphs("a\nb"), ["a", "b"]);
        assert_eq!(paragraphs("a"), ["a"]);
        assert_eq!(paragraphs(""), [""]);
    }

    #[test]
    fn numbers_glued_to_a_text_are_told_from_sums() {
        assert_eq!(glued_number("65. It was noted"), Some(("65", "It was noted")));
        assert_eq!(glued_number("(7) It"), Some(("7", "It")));
        for text in ["1.5 million", "10 years", "2030. Agenda", "65.", "It. was"] {
            assert_eq!(glued_number(text), None, "{text}");
        }
    }

    #[test]
    fn languages_are_tags_or_names_of_the_six() {
        for (cell, tag) in [
            ("en", Some("en")),
            ("Français", Some("fr")),
            ("pt-BR", Some("pt-BR")),
            ("Klingon", None),
            ("", None),
        ] {
            assert_eq!(language(cell).as_deref(), tag, "{cell}");
        }
    }

    #[test]
    fn evidence_is_links_with_their_words() {
        let one = evidence("Report of 2020: https://example.org/a,");
        assert_eq!(one, [Evidence { url: "https://example.org/a".into(), title: "Report of 2020:".into() }]);
        assert_eq!(evidence("https://a.example http://b.example").len(), 2);
        assert!(evidence("see annex").is_empty());
    }
}
