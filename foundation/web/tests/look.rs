//! What must hold of the look and of its words: enough contrast, few bytes, a sign for every shape, six complete languages.

use std::collections::{BTreeMap, BTreeSet};
use web::MESSAGES;
use web::cache::{Effort, Encoding, pack};
use web::parts::{Mark, Shape, Tone};

const CSS: &str = include_str!("../assets/plenary.css");
const JS: &str = include_str!("../assets/plenary.js");
const SPRITE: &str = include_str!("../templates/parts/sprite.html");

/// The tokens that differ by scheme: name to its light and its dark colour.
fn colours() -> BTreeMap<&'static str, [&'static str; 2]> {
    CSS.lines()
        .filter_map(|line| {
            let (name, value) = line.trim().strip_prefix("--")?.split_once(": light-dark(")?;
            let (light, dark) = value.strip_suffix(");")?.split_once(", ")?;
            Some((name, [light, dark]))
        })
        .collect()
}

/// Relative luminance of `#rgb` or `#rrggbb`, in 0..=1. Source: WCAG 2.2, definition of relative luminance.
fn luminance(colour: &str) -> f64 {
    let digits = colour.trim_start_matches('#');
    let wide: String = if digits.len() == 3 {
        digits.chars().flat_map(|digit| [digit, digit]).collect()
    } else {
        digits.to_owned()
    };
    let channel = |at: usize| {
        let value = u8::from_str_radix(&wide[at..at + 2], 16).expect("a token is a colour in hexadecimal");
        let share = f64::from(value) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

/// Pairs of a colour and what it stands on that have less contrast than `least`.
fn too_close(fronts: &[&str], backs: &[&str], least: f64) -> Vec<String> {
    let colours = colours();
    let mut found = Vec::new();
    for front in fronts {
        for back in backs {
            for (scheme, name) in ["light", "dark"].into_iter().enumerate() {
                let (a, b) = (luminance(colours[front][scheme]), luminance(colours[back][scheme]));
                let contrast = (a.max(b) + 0.05) / (a.min(b) + 0.05);
                if contrast < least {
                    found.push(format!("{front} on {back} ({name}): {contrast:.2}"));
                }
            }
        }
    }
    found
}

#[test]
fn words_can_be_read_on_everything_they_stand_on() {
    let plain = ["paper", "sheet", "soft", "wait-soft"];
    let soft = ["good-soft", "under-soft", "open-soft"];
    let mut found = too_close(&["ink", "quiet", "accent", "good", "under", "open", "wait"], &plain, 4.5);
    found.extend(too_close(&["ink", "quiet", "accent"], &soft, 4.5));
    for (front, back) in
        [("good", "good-soft"), ("under", "under-soft"), ("open", "open-soft"), ("on-accent", "accent")]
    {
        found.extend(too_close(&[front], &[back], 4.5));
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn signs_and_edges_can_be_seen() {
    let signs = ["edge", "accent", "square", "diamond", "circle", "triangle", "hexagon", "plus"];
    assert_eq!(too_close(&signs, &["paper", "sheet"], 3.0), Vec::<String>::new());
}

#[test]
fn the_look_costs_few_bytes() {
    let size = |text: &str| pack(text.as_bytes(), Encoding::Brotli, Effort::Once).len();
    let (css, js) = (size(CSS), size(JS));
    println!("plenary.css {css} bytes, plenary.js {js} bytes, compressed");
    // A sixth of what a first visit may weigh.
    assert!(css <= 6_500, "plenary.css is {css} bytes compressed");
    assert!(js <= 3_000, "plenary.js is {js} bytes compressed");
}

#[test]
fn every_shape_and_mark_has_a_symbol_and_every_tone_a_bar() {
    let (shapes, marks, tones) =
        (Shape::ALL.map(Shape::as_str), Mark::ALL.map(Mark::as_str), Tone::ALL.map(Tone::as_str));
    let symbols = shapes.iter().chain(&marks).filter(|name| !SPRITE.contains(&format!("id=\"i-{name}\"")));
    assert_eq!(symbols.collect::<Vec<_>>(), Vec::<&&str>::new());
    let classes =
        tones.map(|tone| format!(".b-{tone} ")).into_iter().chain(marks.map(|mark| format!(".m-{mark} ")));
    assert_eq!(classes.filter(|class| !CSS.contains(class)).collect::<Vec<_>>(), Vec::<String>::new());
}

/// The messages of a catalogue, each with its whole text.
fn messages(text: &str) -> BTreeMap<&str, String> {
    let mut messages: BTreeMap<&str, String> = BTreeMap::new();
    let mut current = None;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let begins = line.starts_with(|first: char| first.is_ascii_lowercase());
        if let (true, Some((id, rest))) = (begins, line.split_once(" = ")) {
            messages.insert(id, rest.to_owned());
            current = Some(id);
        } else if let Some(text) = current.and_then(|id| messages.get_mut(id)) {
            text.push_str(line);
            text.push('\n');
        }
    }
    messages
}

/// `$n` and the like. `$m` and `$month` are two forms of one thing.
fn variables(text: &str) -> BTreeSet<&str> {
    text.split('$')
        .skip(1)
        .map(|rest| rest.split(|letter: char| !letter.is_ascii_lowercase()).next().unwrap_or_default())
        .map(|name| if name == "m" { "month" } else { name })
        .collect()
}

#[test]
fn six_languages_have_the_same_messages_with_the_same_variables() {
    let english = messages(MESSAGES[0].text);
    assert_eq!(MESSAGES[0].language, "en");
    assert!(english.len() > 150, "only {} messages were found", english.len());
    let mut found = Vec::new();
    for other in &MESSAGES[1..] {
        let theirs = messages(other.text);
        let ids: BTreeSet<_> = english.keys().chain(theirs.keys()).collect();
        for id in ids {
            match (english.get(id), theirs.get(id)) {
                (Some(a), Some(b)) if variables(a) != variables(b) => {
                    found.push(format!("{}: {id} has other variables", other.language));
                }
                (Some(_), Some(_)) => {}
                (None, _) => found.push(format!("{}: {id} is not in the English ones", other.language)),
                (_, None) => found.push(format!("{}: {id} is missing", other.language)),
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

/// The forms a count takes. Source: Unicode CLDR, plural rules for cardinals; `many` of French and Spanish is for
/// a million and more, which no count of ours reaches.
#[test]
fn counts_take_every_form_their_language_has() {
    let forms: [(&str, &[&str]); 6] = [
        ("en", &["one"]),
        ("ar", &["zero", "one", "two", "few", "many"]),
        ("es", &["one"]),
        ("fr", &["one"]),
        ("ru", &["one", "few", "many"]),
        ("zh", &[]),
    ];
    let mut found = Vec::new();
    for (language, forms) in forms {
        let text =
            MESSAGES.iter().find(|messages| messages.language == language).map_or("", |found| found.text);
        for (id, message) in messages(text).iter().filter(|(_, message)| message.contains("$n ->")) {
            for form in forms.iter().chain(&["other"]) {
                if !message.contains(&format!("[{form}]")) {
                    found.push(format!("{language}: {id} lacks [{form}]"));
                }
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}
