//! The words and signs that speak of recommendations by number, in the six languages of the United Nations.

/// Nouns after which numbers are recommendations, in lower case.
pub const NOUNS: [&str; 28] = [
    "recommendation",
    "recommendations",
    "improvement",
    "improvements",
    "proposal",
    "proposals",
    "recommandation",
    "recommandations",
    "amélioration",
    "améliorations",
    "proposition",
    "propositions",
    "recomendación",
    "recomendacion",
    "recomendaciones",
    "mejora",
    "mejoras",
    "propuesta",
    "propuestas",
    "rec",
    "рекомендация",
    "рекомендации",
    "рекомендацию",
    "рекомендацией",
    "рекомендаций",
    "рекомендациям",
    "рекомендациями",
    "рекомендациях",
];

/// Arabic joins the article, "and", "to", "in" to the front of a noun: its end tells it.
const ARABIC_NOUNS: [&str; 4] = ["توصية", "توصيات", "توصيتين", "توصيتان"];

/// Chinese parts no words: the noun is looked for inside a run of characters.
const CHINESE_NOUN: &str = "建议";

/// What may stand between the Chinese noun and a number.
const CHINESE_ORDINAL: &str = "第";

/// Words that say "number"; those in the second list need the dot or the sign that makes them an abbreviation.
pub const NUMBER_WORDS: [&str; 9] =
    ["number", "numbers", "numéro", "numéros", "número", "números", "номер", "رقم", "الرقم"];
pub const NUMBER_SIGNS: [&str; 8] = ["no.", "nos.", "nr.", "nº", "n°", "n.º", "#", "№"];

/// Words that may stand between the noun and its numbers.
pub const LINKING_WORDS: [&str; 12] =
    ["for", "regarding", "on", "under", "de", "sur", "concernant", "sobre", "los", "las", "les", "the"];

/// What joins the numbers of one list, besides commas and semicolons.
pub const CONJUNCTIONS: [&str; 11] = ["and", "or", "et", "ou", "y", "e", "o", "и", "или", "أو", "و"];

/// Words after which a number sign on its own ("see no. 12") speaks of a recommendation and not of some other
/// numbered thing ("resolution no. 68").
pub const POINTERS: [&str; 14] =
    ["see", "under", "also", "with", "to", "as", "cf", "voir", "véase", "ver", "and", "et", "см", "انظر"];

/// Signs between the numbers of one list.
pub fn is_separator(sign: char) -> bool {
    matches!(sign, ',' | ';' | '&' | '،' | '؛' | '、' | '，' | '；') || joins_in_chinese(sign)
}

/// The characters for "and" and "or". With them a number can end though they are letters; before any other
/// ("建议12个国家", advises twelve countries) it counts something.
pub fn joins_in_chinese(sign: char) -> bool {
    matches!(sign, '和' | '与' | '及' | '或')
}

/// "و13": the Arabic "and" is one with the number after it.
pub fn arabic_and(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix('و')?;
    after.starts_with(|next: char| next.is_ascii_digit()).then_some('و'.len_utf8())
}

/// Where the noun ends in this run of letters and digits: its end, or the end of the Chinese noun inside it.
pub fn noun_end(word: &str) -> Option<usize> {
    if is_one_of(word, &NOUNS) {
        return Some(word.len());
    }
    if word.is_ascii() {
        return None;
    }
    if ARABIC_NOUNS.iter().any(|noun| word.ends_with(noun)) {
        return Some(word.len());
    }
    let end = word.rfind(CHINESE_NOUN)? + CHINESE_NOUN.len();
    let ordinal = if word[end..].starts_with(CHINESE_ORDINAL) { CHINESE_ORDINAL.len() } else { 0 };
    Some(end + ordinal)
}

pub fn is_noun(word: &str) -> bool {
    noun_end(word) == Some(word.len())
}

pub fn is_number_word(word: &str) -> bool {
    is_one_of(word, &NUMBER_WORDS) || is_one_of(word, &NUMBER_SIGNS)
}

pub fn number_sign_at(words: &str, start: usize) -> Option<usize> {
    let rest = &words[start..];
    if !rest.starts_with(['n', 'N', '#', '№']) {
        return None;
    }
    NUMBER_SIGNS.iter().find_map(|sign| {
        let mut characters = rest.chars();
        let mut length = 0;
        for expected in sign.chars() {
            let actual = characters.next()?;
            if !actual.to_lowercase().eq(expected.to_lowercase()) {
                return None;
            }
            length += actual.len_utf8();
        }
        Some(start + length)
    })
}

/// Whether the list has the word, whatever its case. The words of the lists are as long in either case, so most
/// words of a text are told apart by their length alone.
pub fn is_one_of(word: &str, list: &[&str]) -> bool {
    let lower = || word.chars().flat_map(char::to_lowercase);
    list.iter().any(|known| known.len() == word.len() && lower().eq(known.chars()))
}
