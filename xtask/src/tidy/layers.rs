//! Laws between the files of one crate: where SQL may stand, what rules and actions may know.

use super::Finding;
use super::lexer::{Kind, Token};
use super::tree::{Source, Tree};

const STATEMENTS: [&str; 6] =
    ["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "WITH ", "CREATE TABLE "];

/// Files of a capability that are not rules: its manifest, its doors, and what they stand on.
const NOT_RULES: [&str; 18] = [
    "lib",
    "error",
    "tables",
    "queries",
    "actions",
    "pages",
    "api",
    "commands",
    "feeds",
    "records",
    "migrations",
    "jobs",
    "letters",
    "seeds",
    "panels",
    "manifest",
    "identify",
    "state",
];

/// Paths and types by which a file would know that it is called over HTTP.
const HTTP_CRATES: [&str; 5] = ["axum", "http", "hyper", "tower", "tower_http"];
const HTTP_TYPES: [&str; 5] = ["StatusCode", "HeaderMap", "IntoResponse", "Redirect", "Html"];

const WORLD_PATHS: [&str; 6] = ["fs", "net", "process", "env", "thread", "io"];

pub fn check(tree: &Tree, source: &Source<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let home = source.file.home();
    let capability = home.starts_with("capabilities/");
    for (at, token) in source.tokens.iter().enumerate() {
        if source.is_test(token) {
            continue;
        }
        let pure = home == "foundation/kernel" || home == "foundation/opinion";
        let seen = [
            stray_sql(source, token).map(|say| ("sql", say)),
            world(source, at).filter(|_| pure).map(|say| ("pure", say)),
            foreign_table(tree, source, token).filter(|_| capability).map(|say| ("tables", say)),
            beyond_an_action(source, at).filter(|_| capability).map(|say| ("actions", say)),
            beyond_a_rule(source, at).filter(|_| capability).map(|say| ("rules", say)),
        ];
        for (law, say) in seen.into_iter().flatten() {
            findings.push(Finding::new(&source.file.path, token.line, law, say));
        }
    }
    findings
}

/// The file or folder under `src/` that a source stands in: `actions` for `actions.rs` and `actions/merge.rs`.
fn part<'a>(source: &'a Source<'_>) -> &'a str {
    let inside = source.file.path[source.file.home().len()..].trim_start_matches("/src/");
    inside.split(['/', '.']).next().unwrap_or_default()
}

fn is_rule(source: &Source<'_>) -> bool {
    let path = &source.file.path;
    // Applying an import goes through the actions; reading and planning one are rules.
    path.contains("/src/") && !NOT_RULES.contains(&part(source)) && !path.contains("/import/apply")
}

fn stray_sql(source: &Source<'_>, token: &Token<'_>) -> Option<String> {
    let home = source.file.home();
    let speaks_sql = matches!(part(source), "tables" | "queries" | "migrations")
        || source.file.path.contains("/migrations/")
        || home == "foundation/store"
        || home == "xtask";
    let text = token.text.trim_start();
    (token.kind == Kind::Text && !speaks_sql && STATEMENTS.iter().any(|word| text.starts_with(word))).then(
        || "SQL stands only in tables.rs, queries.rs and migrations: move it there under a name".to_owned(),
    )
}

fn foreign_table(tree: &Tree, source: &Source<'_>, token: &Token<'_>) -> Option<String> {
    let text = token.text.trim_start();
    if token.kind != Kind::Text || !STATEMENTS.iter().any(|word| text.starts_with(word)) {
        return None;
    }
    let here = source.file.home();
    let others = tree.packages.iter().filter(|p| p.floor() == "capabilities" && p.folder != here);
    let named = others.map(|p| format!("{}_", p.short_name())).find(|prefix| {
        text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word.starts_with(prefix.as_str()))
    })?;
    Some(format!(
        "names a table `{named}...` of another capability: only record, link, tag and event are shared"
    ))
}

fn world(source: &Source<'_>, at: usize) -> Option<String> {
    let token = &source.tokens[at];
    if token.kind != Kind::Word {
        return None;
    }
    let std_path = token.text == "std"
        && WORLD_PATHS.iter().any(|part| *part != "io" && source.stands(at + 1, &[":", ":", part]));
    let seen = match token.text {
        "async" | "await" | "SystemTime" | "now_v4" | "new_v4" | "now_v7" => token.text,
        "Instant" if source.stands(at + 1, &[":", ":", "now"]) => "Instant::now",
        "std" if std_path => "std's files, network or processes",
        _ => return None,
    };
    Some(format!("{seen} in a crate without async, files, clock or randomness: have the value handed in"))
}

fn beyond_an_action(source: &Source<'_>, at: usize) -> Option<String> {
    let token = &source.tokens[at];
    if token.kind != Kind::Word || part(source) != "actions" {
        return None;
    }
    let path = source.stands(at + 1, &[":", ":"]) && !(at > 0 && source.tokens[at - 1].is(":"));
    if (HTTP_CRATES.contains(&token.text) && path) || HTTP_TYPES.contains(&token.text) {
        return Some(format!(
            "`{}` in actions: they know no HTTP type, return an error the doors can turn",
            token.text
        ));
    }
    let call = at > 0 && source.tokens[at - 1].is(".") && source.stands(at + 1, &["("]);
    (call && matches!(token.text, "begin" | "commit" | "rollback"))
        .then(|| format!("`{}` in actions: the door begins and commits, through store::write", token.text))
}

fn beyond_a_rule(source: &Source<'_>, at: usize) -> Option<String> {
    let token = &source.tokens[at];
    let named = token.kind == Kind::Word && matches!(token.text, "queries" | "actions") && is_rule(source);
    let as_path = source.stands(at + 1, &[":", ":"])
        || (at >= 2 && source.tokens[at - 1].is(":") && source.tokens[at - 2].is(":"));
    (named && as_path).then(|| {
        format!("a rule imports `{}`: hand the values in and return values; what asks the database belongs to a door or to actions", token.text)
    })
}
