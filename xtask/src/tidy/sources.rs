//! Laws of Rust code that need no types: what is left unfinished, what may panic, what waits, what is badly named.

use super::Finding;
use super::lexer::Kind;
use super::tree::Source;

const UNFINISHED: [&str; 3] = ["todo", "unimplemented", "dbg"];
const DECLARES: [&str; 6] = ["mod", "struct", "enum", "trait", "type", "fn"];
const NAMES: [&str; 6] = ["utils", "util", "common", "helpers", "helper", "manager"];
const SUFFIXES: [&str; 4] = ["Manager", "Helper", "Helpers", "Utils"];

pub fn check(source: &Source<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for at in 0..source.tokens.len() {
        let token = &source.tokens[at];
        let test = source.is_test(token);
        let mut found =
            |law, say: String| findings.push(Finding::new(&source.file.path, token.line, law, say));
        if token.is("#") && source.stands(at + 1, &["[", "ignore"]) {
            found("ignore", "a test that is not run proves nothing: make it run or take it out".to_owned());
        }
        if token.kind != Kind::Word {
            continue;
        }
        if UNFINISHED.contains(&token.text) && source.stands(at + 1, &["!"]) {
            found("unfinished", format!("{}! is for the desk, not for main", token.text));
        }
        let method = at > 0 && source.tokens[at - 1].is(".");
        if token.text == "unwrap" && method && source.stands(at + 1, &["(", ")"]) && !test {
            found("unwrap", "return the error, or `expect` with why it cannot fail".to_owned());
        }
        let sleeps = token.text == "sleep" && at >= 3 && source.stands(at - 2, &[":", ":"]);
        if sleeps && test && ["thread", "time"].contains(&source.tokens[at - 3].text) {
            found(
                "sleep",
                "a test that waits for time fails by chance: wait for the event, or move the clock"
                    .to_owned(),
            );
        }
        if at > 0 && DECLARES.contains(&source.tokens[at - 1].text) && is_empty_name(token.text) {
            found("names", format!("`{}` says nothing: name what it is for", token.text));
        }
    }
    findings.extend(examples(source));
    findings
}

/// Examples in documentation: no step runs them, so none may look as if it were run.
fn examples(source: &Source<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut inside = false;
    for (number, line) in source.file.text.lines().enumerate() {
        let doc = line.trim_start().strip_prefix("///").or_else(|| line.trim_start().strip_prefix("//!"));
        let Some(language) = doc.and_then(|text| text.trim_start().strip_prefix("```")) else { continue };
        inside = !inside;
        if inside && matches!(language.trim(), "" | "rust" | "no_run" | "ignore" | "should_panic") {
            let say = "an example that no step runs: make it a test, or fence it as ```text";
            findings.push(Finding::new(&source.file.path, number + 1, "examples", say));
        }
    }
    findings
}

fn is_empty_name(name: &str) -> bool {
    NAMES.contains(&name) || SUFFIXES.iter().any(|end| name.ends_with(end))
}
