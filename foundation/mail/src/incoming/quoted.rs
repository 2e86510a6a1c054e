//! What is new in a mail: parted from what it quotes, above or below or between, and from its signature.
//!
//! Nothing is thrown away: what is not the new text is kept apart, so that whoever doubts can look.

/// A mail's words in three.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Parts {
    pub text: String,
    pub quoted: String,
    pub signature: String,
}

/// Lines of one attribution: "On Monday, 12 October 2026," and "Anna <anna@example.org> wrote:".
const ATTRIBUTION: usize = 4;

/// "wrote", as mail programs in our six languages and some others have it.
const WROTE: [&str; 12] = [
    "wrote",
    "a écrit",
    "escribió",
    "написал",
    "пишет",
    "كتب",
    "写道",
    "寫道",
    "schrieb",
    "escreveu",
    "ha scritto",
    "skrev",
];
/// How the copied head of an older mail begins.
const FROM: [&str; 10] = ["from", "de", "von", "от", "من", "发件人", "寄件者", "da", "van", "från"];
/// What a telephone puts under a mail.
const TELEPHONES: [&str; 8] = [
    "sent from my ",
    "sent from outlook",
    "get outlook for ",
    "envoyé de mon ",
    "enviado desde mi ",
    "отправлено с ",
    "أرسلت من ",
    "发自我的",
];

pub(super) fn part(body: &str) -> Parts {
    let lines: Vec<&str> = body.lines().collect();
    let end = (0..lines.len()).find(|at| begins_older(&lines, *at)).unwrap_or(lines.len());
    let mut is_quoted: Vec<bool> = lines.iter().map(|line| line.starts_with('>')).collect();
    for at in 1..end {
        if is_quoted[at] && !is_quoted[at - 1] {
            mark_attribution(&lines, &mut is_quoted, at);
        }
    }
    let (mut new, mut quoted) = (Vec::new(), Vec::new());
    for (at, line) in lines[..end].iter().enumerate() {
        if is_quoted[at] { quoted.push(*line) } else { new.push(*line) }
    }
    quoted.extend(&lines[end..]);
    let signed = signature(&new);
    Parts { text: joined(&new[..signed]), quoted: joined(&quoted), signature: joined(&new[signed..]) }
}

/// Whether an older mail, copied whole, begins at this line.
fn begins_older(lines: &[&str], at: usize) -> bool {
    let line = lines[at].trim();
    is_rule(line) || is_head(lines, at) || says_wrote(lines, at)
}

/// `-----Original Message-----`, in whatever language, or a long line of underscores before a copied head.
fn is_rule(line: &str) -> bool {
    let words = line.trim_matches('-').trim();
    let dashes = line.len() - line.trim_start_matches('-').len();
    dashes >= 4 && line.ends_with("----") && !words.is_empty() && words.chars().count() <= 60
        || line.len() >= 20 && line.bytes().all(|byte| byte == b'_')
}

/// `From: ...` with at least two more lines of its kind right below.
fn is_head(lines: &[&str], at: usize) -> bool {
    let Some((name, _)) = field(lines[at]) else { return false };
    let fields = lines[at + 1..].iter().take(6).take_while(|line| !line.trim().is_empty());
    FROM.contains(&name.to_lowercase().as_str()) && fields.filter(|line| field(line).is_some()).count() >= 2
}

/// `Sent: Monday`, `*From:* Anna`, `发件人：`.
fn field(line: &str) -> Option<(&str, &str)> {
    let line = line.trim().trim_start_matches('*');
    let at = line.find([':', '：'])?;
    let (name, value) = line.split_at(at);
    let name = name.trim_matches(['*', ' ']);
    (!name.is_empty() && name.chars().count() <= 20 && name.split_whitespace().count() <= 3)
        .then_some((name, value))
}

/// "On Monday, 12 October 2026 Anna wrote:" where nothing below it bears a `>`.
fn says_wrote(lines: &[&str], at: usize) -> bool {
    if lines[at].starts_with('>') {
        return false;
    }
    let line = lines[at].trim().to_lowercase();
    let ends = line.ends_with(':') || line.ends_with('：');
    ends && WROTE.iter().any(|word| line.contains(word))
        && line.bytes().any(|byte| byte.is_ascii_digit())
        && line.chars().count() <= 300
        && !lines[at + 1..].iter().any(|line| line.starts_with('>'))
}

/// The line or lines right above a quotation that say whose it is: the last ends with a colon, whatever the language.
fn mark_attribution(lines: &[&str], is_quoted: &mut [bool], quotation: usize) {
    let Some(last) = (0..quotation).rev().find(|at| !lines[*at].trim().is_empty()) else { return };
    let ends = lines[last].trim_end().ends_with([':', '：']);
    if !ends || is_quoted[last] || quotation - last > 2 {
        return;
    }
    let first = (0..last)
        .rev()
        .take(ATTRIBUTION - 1)
        .take_while(|at| !lines[*at].trim().is_empty() && !is_quoted[*at]);
    let first = first.last().unwrap_or(last);
    let whole = lines[first..=last].join(" ").to_lowercase();
    // "My answers:" above a quotation is somebody's own.
    let is_one = whole.bytes().any(|byte| byte.is_ascii_digit())
        && (whole.contains('@') || WROTE.iter().any(|word| whole.contains(word)))
        || WROTE.iter().any(|word| lines[last].to_lowercase().contains(word));
    if is_one {
        // Of several lines only as many as an attribution needs: from where the last sentence began.
        let begins =
            (first..=last).rev().find(|at| *at == first || ends_sentence(lines[*at - 1])).unwrap_or(last);
        for quoted in &mut is_quoted[begins..=last] {
            *quoted = true;
        }
    }
}

fn ends_sentence(line: &str) -> bool {
    line.trim_end().ends_with(['.', '!', '?', '。', '؟', '…'])
}

/// Where the signature of these lines begins; their number where there is none.
fn signature(lines: &[&str]) -> usize {
    if let Some(at) = lines.iter().position(|line| *line == "-- " || *line == "--") {
        return at;
    }
    let last = lines.iter().rposition(|line| !line.trim().is_empty());
    match last {
        Some(last) if TELEPHONES.iter().any(|words| lines[last].trim().to_lowercase().starts_with(words)) => {
            last
        }
        _ => lines.len(),
    }
}

/// Without empty lines at its ends, and never more than two in a row.
fn joined(lines: &[&str]) -> String {
    let mut text = String::new();
    let mut empty = 0;
    for line in lines {
        let line = line.trim_end();
        empty = if line.is_empty() { empty + 1 } else { 0 };
        if empty <= 2 {
            text.push_str(line);
            text.push('\n');
        }
    }
    text.trim_matches('\n').to_owned()
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn the_new_words_stand_alone() {
        let table = [
            (
                "Yes, since 2016.\n\nOn Mon, 12 Oct 2026 at 10:00, Forum\n<reply@example.org> wrote:\n\n> Is it done?\n",
                "Yes, since 2016.",
            ),
            ("On 12.10.2026 Anna wrote:\n> Is it done?\n\nYes.\n\n-- \nThe Office\n", "Yes."),
            ("> Is it done?\nYes.\n> When?\nIn 2016.\n", "Yes.\nIn 2016."),
            (
                "Oui.\n\nLe lun. 12 oct. 2026 à 10:00, Forum <r@example.org> a écrit :\n\n> Est-ce fait ?\n",
                "Oui.",
            ),
            ("Да.\n\nпн, 12 окт. 2026 г. в 10:00, Forum <r@example.org>:\n\n> Сделано?\n", "Да."),
            ("نعم.\n\nفي 12 أكتوبر 2026، كتب المنتدى:\n\n> هل تم؟\n", "نعم."),
            ("是的。\n\n论坛 <r@example.org> 于2026年10月12日 写道：\n\n> 完成了吗?\n", "是的。"),
            ("Yes.\n\n-----Original Message-----\nFrom: Forum\nSent: Monday\n\nIs it done?\n", "Yes."),
            (
                "Yes.\n\nDe : Forum <r@example.org>\nEnvoyé : lundi\nÀ : Office\nObjet : Question\n\nC'est fait ?\n",
                "Yes.",
            ),
            ("Yes.\n________________________________\nFrom: Forum\n\nIs it done?", "Yes."),
            ("Yes.\n\nOn 12 Oct 2026, Forum wrote:\n\nIs it done?", "Yes."),
            ("Yes.\n\nSent from my telephone", "Yes."),
            (
                "No quotation at all.\n\nTwo paragraphs: both.",
                "No quotation at all.\n\nTwo paragraphs: both.",
            ),
            ("The report says:\n> all was done\nand it is true.", "The report says:\nand it is true."),
            ("", ""),
            ("> all quoted", ""),
        ];
        for (body, expected) in table {
            assert_eq!(part(body).text, expected, "{body}");
        }
    }

    #[test]
    fn nothing_is_lost() {
        let parts = part("Yes.\n\nOn 12 Oct 2026, Forum wrote:\n> Is it done?\n\n-- \nThe Office\n");
        assert_eq!(parts.quoted, "On 12 Oct 2026, Forum wrote:\n> Is it done?");
        assert_eq!(parts.signature, "-- \nThe Office".replace("-- ", "--"));
    }
}
