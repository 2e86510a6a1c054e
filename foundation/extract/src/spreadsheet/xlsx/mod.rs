//! Office Open XML workbooks (ECMA-376): shared strings, number formats and the cells of each sheet.
//!
//! Read by hand and not by `calamine`, which makes room for whatever count a file states, lays a sheet out as a
//! full rectangle, and does not tell a formula without a value from an empty cell. It is this reader's yardstick in
//! the tests.

mod sheet;

use quick_xml::events::Event;

use super::archive::Archive;
use super::grid::{Grid, Spent};
use super::number::{self, Shown};
use super::xml::{Xml, XmlError, attribute, push_text};
use super::{ExtractError, Limits, Sheet, Workbook};
use sheet::{Fault, SheetReader};

/// What is known of a workbook before its sheets are read.
#[derive(Default)]
struct Context {
    strings: Vec<String>,
    /// How a cell's style shows numbers, by the style's index.
    styles: Vec<Shown>,
    from_1904: bool,
}

/// One relation of a part to another.
struct Relation {
    id: String,
    kind: String,
    target: String,
}

pub(super) fn read(
    mut archive: Archive<'_>,
    file_name: &str,
    limits: &Limits,
) -> Result<Workbook, ExtractError> {
    archive.check_unpacked_size(limits)?;
    let root = relations(&mut archive, "_rels/.rels")?;
    let workbook_part = root
        .into_iter()
        .find(|relation| relation.kind == "officeDocument")
        .map_or_else(|| "xl/workbook.xml".to_owned(), |relation| resolve("", &relation.target));
    let (folder, file) = workbook_part.rsplit_once('/').unwrap_or(("", &workbook_part));
    let relations = relations(&mut archive, &format!("{folder}/_rels/{file}.rels"))?;
    let part_of = |kind: &str| {
        relations
            .iter()
            .find(|relation| relation.kind == kind)
            .map(|relation| resolve(folder, &relation.target))
    };

    let mut context = Context::default();
    let listed = list_sheets(&mut archive, &workbook_part, &mut context)?;
    if let Some(part) = part_of("sharedStrings").filter(|part| archive.holds(part)) {
        let source = archive.part(&part)?;
        context.strings = shared_strings(source).map_err(|error| archive.damaged(&part, &error))?;
    }
    if let Some(part) = part_of("styles").filter(|part| archive.holds(part)) {
        let source = archive.part(&part)?;
        context.styles = styles(source).map_err(|error| archive.damaged(&part, &error))?;
    }

    let worksheets: Vec<(Listed, String)> = listed
        .into_iter()
        .filter_map(|listed| {
            let relation = relations.iter().find(|relation| relation.id == listed.relation)?;
            (relation.kind == "worksheet").then(|| (listed, resolve(folder, &relation.target)))
        })
        .collect();
    if worksheets.len() > limits.sheets {
        return Err(ExtractError::TooManySheets { found: worksheets.len(), limit: limits.sheets });
    }
    if worksheets.is_empty() {
        return Err(ExtractError::Empty { name: file_name.to_owned() });
    }
    let mut spent = Spent::new(limits);
    let mut workbook = Workbook::default();
    for (Listed { name, is_hidden, .. }, part) in worksheets {
        let grid = Grid::new(name, limits, &mut spent);
        let source = archive.part(&part)?;
        let read = SheetReader::new(source, &context, grid).read();
        let grid = read.map_err(|fault| match fault {
            Fault::Refused(error) => error,
            Fault::Xml(error) => archive.damaged(&part, &error),
            Fault::Reference(reference) => archive.damaged(&part, &format!("cell reference {reference:?}")),
        })?;
        workbook.sheets.push(Sheet { is_hidden, ..grid.finish() });
    }
    Ok(workbook)
}

/// A part's address: relative to the folder of the part that names it, or from the root.
fn resolve(folder: &str, target: &str) -> String {
    if let Some(from_root) = target.strip_prefix('/') {
        return from_root.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            _ => steps.push(step),
        }
    }
    steps.join("/")
}

fn relations(archive: &mut Archive<'_>, part: &str) -> Result<Vec<Relation>, ExtractError> {
    let mut xml = Xml::new(archive.part(part)?);
    let mut read = || -> Result<Vec<Relation>, XmlError> {
        let mut relations = Vec::new();
        loop {
            match xml.next()? {
                Event::Start(element) if element.local_name().as_ref() == "Relationship" => {
                    let kind = attribute(&element, "Type")?.unwrap_or_default();
                    relations.push(Relation {
                        id: attribute(&element, "Id")?.unwrap_or_default(),
                        // The transitional and the strict schema differ in all but the last step.
                        kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                        target: attribute(&element, "Target")?.unwrap_or_default(),
                    });
                }
                Event::Eof => return Ok(relations),
                _ => {}
            }
        }
    };
    let outcome = read();
    drop(xml);
    outcome.map_err(|error| archive.damaged(part, &error))
}

/// A sheet as the workbook lists it.
struct Listed {
    name: String,
    relation: String,
    is_hidden: bool,
}

/// The sheets in their order.
fn list_sheets(
    archive: &mut Archive<'_>,
    part: &str,
    context: &mut Context,
) -> Result<Vec<Listed>, ExtractError> {
    let mut xml = Xml::new(archive.part(part)?);
    let mut read = || -> Result<Vec<Listed>, XmlError> {
        let mut sheets = Vec::new();
        loop {
            match xml.next()? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "sheet" => sheets.push(Listed {
                        name: attribute(&element, "name")?.unwrap_or_default(),
                        relation: attribute(&element, "id")?.unwrap_or_default(),
                        is_hidden: attribute(&element, "state")?.is_some_and(|state| state != "visible"),
                    }),
                    "workbookPr" => {
                        context.from_1904 =
                            matches!(attribute(&element, "date1904")?.as_deref(), Some("1" | "true" | "on"));
                    }
                    _ => {}
                },
                Event::Eof => return Ok(sheets),
                _ => {}
            }
        }
    };
    let outcome = read();
    drop(xml);
    outcome.map_err(|error| archive.damaged(part, &error))
}

/// Each `si` is one string, in runs (`r`) or whole; readings of characters (`rPh`) are no part of it.
fn shared_strings(source: impl std::io::BufRead) -> Result<Vec<String>, XmlError> {
    let mut xml = Xml::new(source);
    let mut strings = Vec::new();
    let mut text = String::new();
    let mut in_text = false;
    loop {
        match xml.next()? {
            Event::Start(element) => match element.local_name().as_ref() {
                "t" => in_text = true,
                "rPh" => {
                    let name = element.name().as_ref().to_owned();
                    xml.skip(&name)?;
                }
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "t" => in_text = false,
                "si" => {
                    strings.push(unescape(&text).into_boxed_str().into_string());
                    text.clear();
                }
                _ => {}
            },
            Event::Eof => return Ok(strings),
            event if in_text => push_text(&event, &mut text)?,
            _ => {}
        }
    }
}

fn styles(source: impl std::io::BufRead) -> Result<Vec<Shown>, XmlError> {
    let mut xml = Xml::new(source);
    let mut codes: Vec<(usize, Shown)> = Vec::new();
    let mut styles = Vec::new();
    let mut in_cell_styles = false;
    loop {
        match xml.next()? {
            Event::Start(element) => match element.local_name().as_ref() {
                "numFmt" => {
                    let code = attribute(&element, "formatCode")?.unwrap_or_default();
                    codes.push((super::xml::count(&element, "numFmtId", 0)?, number::of_code(&code)));
                }
                "cellXfs" => in_cell_styles = true,
                "xf" if in_cell_styles => {
                    let id = super::xml::count(&element, "numFmtId", 0)?;
                    let own = codes.iter().find(|(known, _)| *known == id).map(|(_, shown)| *shown);
                    styles.push(own.unwrap_or_else(|| number::built_in(id)));
                }
                _ => {}
            },
            Event::End(element) if element.local_name().as_ref() == "cellXfs" => in_cell_styles = false,
            Event::Eof => return Ok(styles),
            _ => {}
        }
    }
}

/// `_x000D_` stands for a character that XML cannot hold, `_x005F_` for the underscore itself (ECMA-376 part 1,
/// 22.9.2.19).
fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let code = rest
            .get(2..7)
            .and_then(|code| code.strip_suffix('_'))
            .filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()))
            .and_then(|code| u32::from_str_radix(code, 16).ok())
            .and_then(char::from_u32);
        let (character, taken) = code.map_or(('_', 1), |character| (character, 7));
        plain.push(character);
        rest = &rest[taken..];
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escaped_characters_come_back() {
        for (written, meant) in [
            ("a_x000D_b", "a\rb"),
            ("_x005F_x0041_", "_x0041_"),
            ("_x00", "_x00"),
            ("x_xyz", "x_xyz"),
            ("_x00é_", "_x00é_"),
        ] {
            assert_eq!(unescape(written), meant);
        }
    }

    #[test]
    fn part_addresses_are_resolved() {
        assert_eq!(resolve("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(resolve("xl", "/xl/worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(resolve("xl", "../custom/a.xml"), "custom/a.xml");
    }
}
