//! Two texts, word by word: what both have, what only one has.

/// A stretch of words that stand in both texts, or in one only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Run {
    Both(String),
    First(String),
    Second(String),
}

impl Run {
    pub fn text(&self) -> &str {
        match self {
            Self::Both(text) | Self::First(text) | Self::Second(text) => text,
        }
    }

    /// The text without the white space after it, which is not to be marked.
    pub fn words(&self) -> &str {
        self.text().trim_end()
    }

    /// The white space after the words.
    pub fn space(&self) -> &str {
        &self.text()[self.words().len()..]
    }

    /// Set as deleted.
    pub fn gone(&self) -> bool {
        matches!(self, Self::First(_))
    }

    /// Set as inserted.
    pub fn added(&self) -> bool {
        matches!(self, Self::Second(_))
    }
}

/// The runs of both texts in reading order. The runs of the second text put together are the second text; those of the first
/// are the first save for white space, which in a run of both is the second's.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Compared {
    pub runs: Vec<Run>,
}

impl Compared {
    /// The first text alone, its own words marked.
    pub fn first(&self) -> Vec<Run> {
        self.runs.iter().filter(|run| !run.added()).cloned().collect()
    }

    /// The second text alone, its own words marked.
    pub fn second(&self) -> Vec<Run> {
        self.runs.iter().filter(|run| !run.gone()).cloned().collect()
    }
}

/// Above this many pairs of words the middle is marked as a whole: the table takes two bytes a pair. A common sequence
/// is then at most 2,000 words, so its length fits.
const LIMIT: usize = 4_000_000;

/// Longest common sequence of words; white space belongs to the word before it and is not compared.
pub fn compare(first: &str, second: &str) -> Compared {
    let (a, b) = (words(first), words(second));
    let same = |x: &str, y: &str| x.trim_end() == y.trim_end();
    let head = a.iter().zip(&b).take_while(|(x, y)| same(x, y)).count();
    let tail = a[head..].iter().rev().zip(b[head..].iter().rev()).take_while(|(x, y)| same(x, y)).count();
    let (middle_a, middle_b) = (&a[head..a.len() - tail], &b[head..b.len() - tail]);

    let mut runs = Vec::new();
    // In a stretch of both the second text's white space stands; only the first's own words keep the first's.
    push(&mut runs, Run::Both, &b[..head]);
    if middle_a.len() * middle_b.len() > LIMIT {
        push(&mut runs, Run::First, middle_a);
        push(&mut runs, Run::Second, middle_b);
    } else {
        middle(&mut runs, middle_a, middle_b, same);
    }
    push(&mut runs, Run::Both, &b[b.len() - tail..]);
    Compared { runs }
}

fn middle(runs: &mut Vec<Run>, a: &[&str], b: &[&str], same: impl Fn(&str, &str) -> bool) {
    let width = b.len() + 1;
    let mut longest = vec![0_u16; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            longest[i * width + j] = if same(a[i], b[j]) {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && same(a[i], b[j]) {
            push(runs, Run::Both, &b[j..=j]);
            (i, j) = (i + 1, j + 1);
        } else if j == b.len() || (i < a.len() && longest[(i + 1) * width + j] >= longest[i * width + j + 1])
        {
            push(runs, Run::First, &a[i..=i]);
            i += 1;
        } else {
            push(runs, Run::Second, &b[j..=j]);
            j += 1;
        }
    }
}

/// Adds words to the last run when it is of the same kind.
fn push(runs: &mut Vec<Run>, kind: fn(String) -> Run, words: &[&str]) {
    if words.is_empty() {
        return;
    }
    let text = words.concat();
    let added = kind(text);
    match (runs.last_mut(), &added) {
        (Some(Run::Both(last)), Run::Both(text))
        | (Some(Run::First(last)), Run::First(text))
        | (Some(Run::Second(last)), Run::Second(text)) => last.push_str(text),
        _ => runs.push(added),
    }
}

/// Words with the white space after them. A script written without spaces is taken letter by letter.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut ended = false;
    for (at, letter) in text.char_indices() {
        let alone = matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{0e00}'..='\u{0e7f}');
        if at > start && ((ended && !letter.is_whitespace()) || alone) {
            words.push(&text[start..at]);
            start = at;
        }
        ended = letter.is_whitespace() || alone;
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(runs: &[Run]) -> String {
        runs.iter()
            .map(|run| match run {
                Run::Both(text) => text.clone(),
                Run::First(text) => format!("[-{text}]"),
                Run::Second(text) => format!("[+{text}]"),
            })
            .collect()
    }

    #[test]
    fn one_word_changed_is_one_word_marked() {
        let compared = compare("the forum should meet yearly", "the forum must meet yearly");
        assert_eq!(said(&compared.runs), "the forum [-should ][+must ]meet yearly");
        assert_eq!(said(&compared.first()), "the forum [-should ]meet yearly");
        assert_eq!(said(&compared.second()), "the forum [+must ]meet yearly");
    }

    #[test]
    fn white_space_is_no_difference() {
        assert_eq!(compare("two  words\nhere", "two words here").runs, [Run::Both("two words here".into())]);
    }

    #[test]
    fn chinese_is_compared_letter_by_letter() {
        assert_eq!(said(&compare("论坛应当开会", "论坛必须开会").runs), "论坛[-应当][+必须]开会");
    }

    #[test]
    fn an_empty_text_is_all_the_other() {
        assert_eq!(said(&compare("", "new words").runs), "[+new words]");
        assert_eq!(compare("", "").runs, []);
    }

    #[test]
    fn texts_too_long_to_compare_are_shown_whole() {
        let text = |word: &str| (0..2500).map(|n| format!("{word}{n}")).collect::<Vec<_>>().join(" ");
        let compared = compare(&text("a"), &text("b"));
        assert_eq!(compared.runs.len(), 2);
        assert_eq!(compared.first()[0].text(), text("a"));
    }
}
