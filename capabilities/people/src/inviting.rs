//! Lists of people to invite: pasted addresses, or a table with a column of addresses. Reading is pure; what becomes of
//! each row is asked of the database by [`crate::actions::plan_invitations`].

use extract::spreadsheet::{self, Limits};
use kernel::words::same_words_form;
use kernel::{Complaint, Language};
use serde::{Deserialize, Serialize};

/// Rows of one list.
pub const MOST_ROWS: usize = 1_000;
/// Bytes of a pasted list or a file.
pub const MOST_BYTES: usize = 1 << 20;

/// What an invitation says of the one invited.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct InvitationDetails {
    pub name: String,
    #[serde(default)]
    pub stakeholder_group: String,
    /// Key of a group, beside the forum, and the role in it; empty: none.
    #[serde(default)]
    pub group: String,
    #[serde(default)]
    pub role: String,
    /// Tag of the language of the letter; empty: the forum's own.
    #[serde(default)]
    pub language: String,
}

/// A row as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// Counted from 1, as the list has it.
    pub line: usize,
    pub email: String,
    pub name: String,
    /// Key or name.
    pub group: String,
    /// Key.
    pub role: String,
    /// Tag.
    pub language: String,
    /// Key or name.
    pub stakeholder_group: String,
}

/// What is meant where a row says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Usual {
    pub group: String,
    pub role: String,
    pub language: Option<Language>,
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// A letter goes out.
    New,
    /// The address has an account.
    Known,
    /// The address has an invitation that is good.
    Invited,
    /// The address stands in this line already.
    Repeated(usize),
    Faulty(Vec<Complaint>),
}

impl Standing {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Known => "known",
            Self::Invited => "invited",
            Self::Repeated(_) => "repeated",
            Self::Faulty(_) => "faulty",
        }
    }
}

/// A row with what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    pub line: usize,
    /// In the form that accounts have, where it is an address.
    pub email: String,
    pub details: InvitationDetails,
    pub standing: Standing,
}

/// How many rows of each standing there are.
pub fn count(rows: &[Planned], standing: &str) -> usize {
    rows.iter().filter(|row| row.standing.as_str() == standing).count()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Email,
    Name,
    Group,
    Role,
    Language,
    StakeholderGroup,
}

/// What columns are called in tables that people have.
const HEADINGS: [(Column, &[&str]); 6] = [
    (
        Column::Email,
        &[
            "email",
            "e-mail",
            "mail",
            "e-mail address",
            "email address",
            "address",
            "correo",
            "correo electrónico",
            "courriel",
            "adresse électronique",
            "эл. почта",
            "электронная почта",
            "почта",
            "邮箱",
            "电子邮件",
            "البريد الإلكتروني",
        ],
    ),
    (Column::Name, &["name", "full name", "nombre", "nom", "имя", "фио", "姓名", "名字", "الاسم"]),
    (Column::Group, &["group", "grupo", "groupe", "группа", "小组", "组", "المجموعة"]),
    (Column::Role, &["role", "rol", "función", "rôle", "роль", "角色", "الدور"]),
    (Column::Language, &["language", "lang", "idioma", "langue", "язык", "语言", "اللغة"]),
    (
        Column::StakeholderGroup,
        &["stakeholder group", "stakeholder_group", "stakeholder", "grupo de interés", "groupe d’acteurs"],
    ),
];

fn column(heading: &str) -> Option<Column> {
    let heading = same_words_form(heading).to_lowercase();
    HEADINGS.iter().find(|(_, words)| words.contains(&heading.as_str())).map(|(column, _)| *column)
}

fn wrong(field: &str, message: &'static str, detail: String) -> Vec<Complaint> {
    vec![Complaint::new(field, message, detail)]
}

fn too_many() -> Vec<Complaint> {
    let detail = format!("more than {MOST_ROWS} rows; invite in several lists");
    wrong("list", "people-invite-too-many", detail)
}

/// Reads a pasted list: a table with a heading for the addresses, or addresses with or without names, one a line or
/// parted by commas and semicolons.
pub fn read_pasted(text: &str) -> Result<Vec<Row>, Vec<Complaint>> {
    if text.len() > MOST_BYTES {
        return Err(too_many());
    }
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let headings = first.split([',', ';', '\t']).map(|cell| column(cell.trim().trim_matches('"')));
    if headings.into_iter().any(|column| column == Some(Column::Email)) {
        return read_file(text.as_bytes(), "list");
    }
    let mut rows = Vec::new();
    for (at, line) in text.lines().enumerate() {
        for piece in pieces(line) {
            let (name, email) = name_and_address(&piece);
            rows.push(Row { line: at + 1, email, name, ..Row::default() });
        }
    }
    sized(rows)
}

/// Parts a line at commas and semicolons that stand neither in quotation marks nor in a name before an address.
fn pieces(line: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut is_quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => is_quoted = !is_quoted,
            // "Example, Anna <anna@example.org>" is one person.
            ',' if !is_quoted && pieces.last().is_some_and(|piece| piece.contains('@')) => {
                pieces.push(String::new());
                continue;
            }
            ';' | '\t' if !is_quoted => {
                pieces.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(letter);
        }
    }
    pieces.retain(|piece| !piece.trim().is_empty());
    pieces
}

/// `Anna Example <anna@example.org>`, or an address alone.
fn name_and_address(piece: &str) -> (String, String) {
    let piece = piece.trim();
    match piece.rsplit_once('<') {
        Some((name, address)) => {
            let address = address.trim().trim_end_matches('>');
            (same_words_form(name.trim().trim_matches('"')), address.trim().to_owned())
        }
        None => (String::new(), piece.to_owned()),
    }
}

/// Reads a table: `.csv`, `.tsv`, `.xlsx` or `.ods`, in UTF-8 or UTF-16, with or without a byte order mark. Without
/// a heading for the addresses, a cell with an @ is the address and the first other one the name.
pub fn read_file(bytes: &[u8], file_name: &str) -> Result<Vec<Row>, Vec<Complaint>> {
    let limits = Limits {
        file_bytes: MOST_BYTES as u64,
        unpacked_bytes: 8 << 20,
        rows: 10 * MOST_ROWS,
        columns: 100,
        cell_bytes: 10_000,
        total_bytes: 8 << 20,
        sheets: 20,
        ..Limits::default()
    };
    let book = spreadsheet::read(bytes, file_name, &limits).map_err(|error| {
        vec![Complaint::new("file", "people-invite-unreadable", error.to_string()).naming(error.to_string())]
    })?;
    let Some(sheet) = book.sheets.into_iter().find(|sheet| !sheet.is_hidden && !sheet.rows.is_empty()) else {
        return Err(wrong("file", "people-invite-empty", "there is nothing in it".to_owned()));
    };
    let is_blank = |row: &Vec<String>| row.iter().all(|cell| cell.trim().is_empty());
    let mut lines = sheet.rows.into_iter().enumerate().filter(|(_, row)| !is_blank(row)).peekable();
    let headings: Vec<Option<Column>> =
        lines.peek().map(|(_, row)| row.iter().map(|cell| column(cell)).collect()).unwrap_or_default();
    let has_headings = headings.contains(&Some(Column::Email));
    if has_headings {
        lines.next();
    }
    let rows = lines.map(|(at, cells)| {
        let line = at + 1;
        if has_headings { by_headings(line, &headings, cells) } else { by_look(line, &cells) }
    });
    sized(rows.collect())
}

fn by_headings(line: usize, headings: &[Option<Column>], cells: Vec<String>) -> Row {
    let mut row = Row { line, ..Row::default() };
    for (column, cell) in headings.iter().zip(cells) {
        let field = match column {
            Some(Column::Email) => &mut row.email,
            Some(Column::Name) => &mut row.name,
            Some(Column::Group) => &mut row.group,
            Some(Column::Role) => &mut row.role,
            Some(Column::Language) => &mut row.language,
            Some(Column::StakeholderGroup) => &mut row.stakeholder_group,
            None => continue,
        };
        cell.trim().clone_into(field);
    }
    row
}

fn by_look(line: usize, cells: &[String]) -> Row {
    let at = cells.iter().position(|cell| cell.contains('@')).unwrap_or(0);
    let (mut name, email) = name_and_address(cells.get(at).map_or("", String::as_str));
    if name.is_empty() {
        let other = cells.iter().enumerate().find(|(place, cell)| *place != at && !cell.trim().is_empty());
        name = other.map(|(_, cell)| same_words_form(cell)).unwrap_or_default();
    }
    Row { line, email, name, ..Row::default() }
}

fn sized(rows: Vec<Row>) -> Result<Vec<Row>, Vec<Complaint>> {
    if rows.is_empty() {
        return Err(wrong("list", "people-invite-empty", "there is no address in it".to_owned()));
    }
    if rows.len() > MOST_ROWS { Err(too_many()) } else { Ok(rows) }
}

/// The rows as a table that [`read_pasted`] reads back: for correcting what is faulty.
pub fn write(rows: &[Row]) -> String {
    let mut text = String::from("email,name,group,role,language,stakeholder group\n");
    for row in rows {
        let cells = [&row.email, &row.name, &row.group, &row.role, &row.language, &row.stakeholder_group];
        text.push_str(&cells.map(|cell| written(cell)).join(","));
        text.push('\n');
    }
    text
}

fn written(cell: &str) -> String {
    if cell.contains([',', ';', '"', '\n', '\r', '\t']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(rows: &[Row]) -> Vec<(usize, &str, &str)> {
        rows.iter().map(|row| (row.line, row.email.as_str(), row.name.as_str())).collect()
    }

    #[test]
    fn pasted_addresses_are_taken_as_people_paste_them() {
        let text = "anna@example.org\n\n\"Example, Ben\" <ben@example.org>, Chi <chi@example.org>; dora@example.org\n\
                    Example, Eve <eve@example.org>\nnobody";
        let rows = read_pasted(text).expect("a list");
        assert_eq!(
            pairs(&rows),
            [
                (1, "anna@example.org", ""),
                (3, "ben@example.org", "Example, Ben"),
                (3, "chi@example.org", "Chi"),
                (3, "dora@example.org", ""),
                (4, "eve@example.org", "Example, Eve"),
                (5, "nobody", ""),
            ]
        );
    }

    #[test]
    fn tables_are_read_by_their_headings_in_whatever_encoding() {
        let table = "Имя;E-mail;Роль;other\nАнна;anna@example.org;member;x\n;;;\nБен;ben@example.org;;\n";
        let mut utf16 = vec![0xFF, 0xFE];
        utf16.extend(table.encode_utf16().flat_map(u16::to_le_bytes));
        let mut with_mark = vec![0xEF, 0xBB, 0xBF];
        with_mark.extend(table.as_bytes());
        for bytes in [table.as_bytes(), &utf16, &with_mark] {
            let rows = read_file(bytes, "people.csv").expect("a table");
            assert_eq!(pairs(&rows), [(2, "anna@example.org", "Анна"), (4, "ben@example.org", "Бен")]);
            assert_eq!(rows[0].role, "member");
        }
        let plain =
            read_file(b"Anna,anna@example.org\nBen,ben@example.org\n", "people.csv").expect("a table");
        assert_eq!(pairs(&plain), [(1, "anna@example.org", "Anna"), (2, "ben@example.org", "Ben")]);
    }

    #[test]
    fn what_is_written_reads_back() {
        let row = |line, name: &str| Row {
            line,
            email: "anna@example.org".into(),
            name: name.into(),
            group: "Working Group, second".into(),
            ..Row::default()
        };
        let rows = vec![row(2, "Anna \"A\" Example"), row(3, "")];
        assert_eq!(read_pasted(&write(&rows)), Ok(rows));
    }

    #[test]
    fn lists_have_a_size() {
        let many = "a@example.org\n".repeat(MOST_ROWS + 1);
        for refused in [read_pasted(&many), read_pasted(" \n"), read_file(b"", "a.csv")] {
            assert_eq!(refused.expect_err("no list").len(), 1);
        }
    }
}
