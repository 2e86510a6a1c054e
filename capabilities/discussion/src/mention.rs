//! Whom a text mentions: `@Name`, the name as it is shown here.

use kernel::words::same_words_form;

/// So many people one comment may mention; those named beyond are words alone.
pub const MOST_MENTIONS: usize = 20;
/// So many places in a text are looked at: a text of a thousand marks is no list of people.
const MOST_PLACES: usize = 60;
/// Words of the longest name that is looked for.
const LONGEST_NAME: usize = 5;
/// Marks behind a name that are looked at one by one.
const MOST_MARKS: usize = 4;

/// For each `@` what may be a name behind it, the longest first.
pub fn candidates(text: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        // Within a word it is an address of mail.
        if letter == '@' && !before.is_alphanumeric() && !"._-/".contains(before) {
            let names = names(&text[at + 1..]);
            if !names.is_empty() {
                found.push(names);
            }
            if found.len() == MOST_PLACES {
                break;
            }
        }
        before = letter;
    }
    found
}

/// What may be a name at the beginning of these words, the longest first.
fn names(rest: &str) -> Vec<String> {
    let line = rest.lines().next().unwrap_or_default();
    if line.starts_with(char::is_whitespace) {
        return Vec::new();
    }
    let mut names = Vec::new();
    let mut name = String::new();
    for word in line.split_whitespace().take(LONGEST_NAME) {
        if word.starts_with('@') {
            break;
        }
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(word);
        // As it stands, and without what ends a clause, a mark at a time: "Anna Jr." and "Anna (B)" are names, "Anna (B),"
        // is Anna (B).
        let bare = name.trim_end_matches(|letter: char| !letter.is_alphanumeric());
        let ends = name[bare.len()..].char_indices().map(|(at, _)| bare.len() + at).take(MOST_MARKS);
        for end in ends.chain([name.len()]) {
            let one = same_words_form(&name[..end]);
            if !one.is_empty() && !names.contains(&one) {
                names.push(one);
            }
        }
    }
    names.reverse();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_behind_its_mark() {
        let longest =
            |text: &str| candidates(text).into_iter().map(|names| names[0].clone()).collect::<Vec<_>>();
        assert_eq!(
            candidates("@Anna Example, see"),
            [["Anna Example, see", "Anna Example,", "Anna Example", "Anna"]]
        );
        assert_eq!(longest("write to anna@example.org"), Vec::<String>::new());
        assert_eq!(longest("@ nobody @"), Vec::<String>::new());
        assert_eq!(longest("(@Анна) and @安娜"), ["Анна) and", "安娜"]);
        assert_eq!(longest("@Anna\nBeta"), ["Anna"]);
        assert_eq!(candidates("@Anna (B), see")[0][1..], ["Anna (B),", "Anna (B)", "Anna (B", "Anna"]);
        assert_eq!(candidates(&format!("@Anna{}", ".".repeat(1_000)))[0].len(), MOST_MARKS + 1);
    }

    #[test]
    fn a_thousand_marks_are_looked_at_sixty_times() {
        assert_eq!(candidates(&"@Anna ".repeat(1_000)).len(), MOST_PLACES);
    }
}
