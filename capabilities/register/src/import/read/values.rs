//! Values inside a cell: paragraphs, numbers glued to texts, indications, links, languages.

use super::fold::fold;
use crate::document::{Evidence, Indications};
use crate::import::draft::Draft;
use crate::import::reason::Reason;

/// Paragraphs are parted by blank lines; where there are none, by line ends.
pub(super) fn paragraphs(narrative: &str) -> Vec<&str> {
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

/// How many indicated it, of how many: "5" under "Indications (of 7 members)", or "5 of 7". Where nothing says of
/// how many, the cell is kept as it stands.
pub(super) fn indications(cell: &str, stated: Option<u32>) -> Result<Option<Indications>, Reason> {
    if cell.is_empty() {
        return Ok(None);
    }
    let words = cell.split(|letter: char| letter == '/' || letter.is_whitespace());
    let words = words.filter(|word| !matches!(*word, "" | "of" | "out" | "sur" | "de"));
    let numbers: Option<Vec<u32>> = words.map(|word| word.parse().ok()).collect();
    let (count, of) = match (numbers.as_deref(), stated) {
        (Some([count]), of) => (*count, of),
        (Some([count, of]), stated) if stated.is_none_or(|stated| stated == *of) => (*count, Some(*of)),
        _ => return Err(Reason::IndicationsNotWhole),
    };
    let Some(of) = of else { return Ok(None) };
    if count > of {
        return Err(Reason::IndicationsOfTooMany(of));
    }
    Ok(Some(Indications { count, of }))
}

/// The links of a cell; other words beside a single link are its title.
pub(super) fn evidence(cell: &str) -> Vec<Evidence> {
    let is_link = |word: &&str| word.starts_with("http://") || word.starts_with("https://");
    let (links, words): (Vec<&str>, Vec<&str>) = cell.split_whitespace().partition(is_link);
    let title = if links.len() == 1 { words.join(" ") } else { String::new() };
    links
        .into_iter()
        .map(|link| Evidence { url: link.trim_end_matches([',', ';']).to_owned(), title: title.clone() })
        .collect()
}

/// A BCP 47 tag, or one of the six UN languages by name.
pub(super) fn language(cell: &str) -> Option<String> {
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
    fn indications_are_whole_numbers_of_a_whole_number() {
        let given = |count, of| Ok(Some(Indications { count, of }));
        assert_eq!(indications("5", Some(7)), given(5, 7));
        assert_eq!(indications("5 of 7", None), given(5, 7));
        assert_eq!(indications("5/7", Some(7)), given(5, 7));
        assert_eq!(indications("", Some(7)), Ok(None));
        assert_eq!(indications("5", None), Ok(None));
        for wrong in ["-1", "5.5", "5 of 8", "8", "many", "1 2 3"] {
            assert!(indications(wrong, Some(7)).is_err(), "{wrong}");
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
