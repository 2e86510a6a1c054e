//! Each law on a tree that breaks it and on one that keeps it.

use super::tree::{Dependency, File, Package, Tree};
use super::{Finding, findings};

fn tree(files: &[(&str, &str)]) -> Tree {
    let files = files
        .iter()
        .map(|(path, text)| File { path: (*path).to_owned(), text: (*text).to_owned(), bytes: text.len() })
        .collect();
    Tree { files, packages: Vec::new() }
}

/// Packages by folder, each with the packages (by name) that it depends on; `dev:` before a name says for tests.
fn packages(packages: &[(&str, &[&str])]) -> Tree {
    let packages = packages
        .iter()
        .map(|(folder, dependencies)| Package {
            name: format!("plenary-{}", folder.rsplit('/').next().unwrap()),
            folder: (*folder).to_owned(),
            dependencies: dependencies
                .iter()
                .map(|name| Dependency {
                    name: name.trim_start_matches("dev:").to_owned(),
                    dev: name.starts_with("dev:"),
                })
                .collect(),
        })
        .collect();
    let lockfile = File { path: "Cargo.lock".to_owned(), text: "version = 4\n".to_owned(), bytes: 12 };
    Tree { files: vec![lockfile], packages }
}

/// `path:line law` of each finding.
fn seen(tree: &Tree) -> Vec<String> {
    let show =
        |f: &Finding| format!("{}:{} {}{}", f.path, f.line, f.law, if f.advice { " (advice)" } else { "" });
    findings(tree).iter().map(show).collect()
}

fn seen_in(path: &str, text: &str) -> Vec<String> {
    let seen = seen(&tree(&[(path, text)]));
    seen.iter().map(|line| line[path.len() + 1..].to_owned()).collect()
}

const NOTHING: [&str; 0] = [];

#[test]
fn dependencies_run_from_app_to_capabilities_to_foundation() {
    let kept = packages(&[
        ("foundation/kernel", &["serde"]),
        ("foundation/testkit", &["plenary-kernel"]),
        ("capabilities/people", &["plenary-kernel", "dev:plenary-testkit"]),
        ("capabilities/register", &["plenary-people", "plenary-kernel"]),
        ("app/plenary", &["plenary-register", "plenary-people"]),
    ]);
    assert_eq!(seen(&kept), NOTHING);
    let broken = packages(&[
        ("foundation/kernel", &["tokio"]),
        ("foundation/web", &["plenary-people", "sqlx"]),
        ("foundation/store", &["sqlx"]),
        ("foundation/testkit", &[]),
        ("capabilities/people", &["plenary-register"]),
        ("capabilities/register", &["plenary-testkit", "plenary-plenary"]),
        ("app/plenary", &[]),
        ("xtask", &["plenary-store"]),
    ]);
    let broken = findings(&broken);
    let places: Vec<_> = broken.iter().map(|f| f.path.trim_end_matches("/Cargo.toml")).collect();
    assert_eq!(
        places,
        [
            "capabilities/people",
            "capabilities/register",
            "capabilities/register",
            "foundation/kernel",
            "foundation/web",
            "foundation/web",
            "xtask"
        ]
    );
}

#[test]
fn a_workspace_without_its_lockfile_is_found() {
    let mut tree = packages(&[("foundation/kernel", &[])]);
    tree.files.clear();
    assert_eq!(seen(&tree), ["Cargo.lock:0 lockfile"]);
}

#[test]
fn sql_stands_only_where_it_may() {
    let query = "fn all() { ask(\"SELECT 1\") }\n";
    assert_eq!(seen_in("capabilities/people/src/queries.rs", query), NOTHING);
    assert_eq!(seen_in("capabilities/people/src/queries/roles.rs", query), NOTHING);
    assert_eq!(seen_in("foundation/store/src/paging.rs", query), NOTHING);
    assert_eq!(seen_in("capabilities/people/src/pages.rs", query), ["1 sql"]);
    assert_eq!(
        seen_in("capabilities/people/src/pages.rs", "// SELECT it\nfn a() { say(\"Select one\") }\n"),
        NOTHING
    );
}

#[test]
fn a_capability_names_no_table_of_another() {
    let mut tree = tree(&[
        ("capabilities/register/src/queries.rs", "const A: &str = \"SELECT id FROM people_party\";\n"),
        ("capabilities/people/src/queries.rs", "const A: &str = \"SELECT id FROM people_party\";\n"),
        ("Cargo.lock", "version = 4\n"),
    ]);
    tree.packages = packages(&[("capabilities/people", &[]), ("capabilities/register", &[])]).packages;
    assert_eq!(seen(&tree), ["capabilities/register/src/queries.rs:1 tables"]);
}

#[test]
fn rules_import_neither_queries_nor_actions() {
    let source = "use crate::queries::find;\nfn a() { crate::actions::file() }\nfn b(queries: u8) {}\n";
    assert_eq!(seen_in("capabilities/register/src/reading.rs", source), ["1 rules", "2 rules"]);
    assert_eq!(seen_in("capabilities/register/src/import/plan.rs", source), ["1 rules", "2 rules"]);
    assert_eq!(seen_in("capabilities/register/src/import/apply.rs", source), NOTHING);
    assert_eq!(seen_in("capabilities/register/src/pages/assess.rs", source), NOTHING);
}

#[test]
fn actions_know_no_http_and_neither_begin_nor_commit() {
    let source = "use axum::http::StatusCode;\nasync fn a(c: &mut C) { c.commit() }\nfn b(http: u8) {}\n";
    assert_eq!(
        seen_in("capabilities/register/src/actions.rs", source),
        ["1 actions", "1 actions", "2 actions"]
    );
    assert_eq!(seen_in("capabilities/register/src/api.rs", source), NOTHING);
}

#[test]
fn the_kernel_has_no_world() {
    let source = "use std::fs::File;\nasync fn a() {}\nfn b() { Instant::now() }\nfn c() -> Instant { Instant::from(0) }\n";
    assert_eq!(seen_in("foundation/kernel/src/a.rs", source), ["1 pure", "2 pure", "3 pure"]);
    assert_eq!(seen_in("foundation/web/src/a.rs", source), NOTHING);
}

#[test]
fn nothing_unfinished_and_no_unwrap_outside_tests() {
    let source = "fn a() { todo!() }\nfn b() { x.unwrap() }\n#[cfg(test)]\nmod tests { fn c() { x.unwrap() } }\nfn d() { x.unwrap_or(1) }\n";
    assert_eq!(seen_in("foundation/web/src/a.rs", source), ["1 unfinished", "2 unwrap"]);
}

#[test]
fn tests_neither_sleep_nor_stand_aside() {
    let source = "#[test]\n#[ignore = \"slow\"]\nfn a() { std::thread::sleep(SECOND) }\nfn b() { tokio::time::sleep(S) }\n";
    assert_eq!(seen_in("foundation/web/src/a.rs", source), ["2 ignore", "3 sleep"]);
    assert_eq!(seen_in("foundation/web/tests/web/main.rs", source), ["2 ignore", "3 sleep", "4 sleep"]);
}

#[test]
fn examples_in_documentation_are_tests_or_texts() {
    let source = "/// ```\n/// a();\n/// ```\n/// ```text\n/// GET /\n/// ```\nfn a() {}\n// ```\n";
    assert_eq!(seen_in("foundation/web/src/a.rs", source), ["1 examples"]);
}

#[test]
fn walks_wait_for_what_they_need() {
    let walk = "await page.goto('/');\nawait page.waitForTimeout(500);\n";
    assert_eq!(seen_in("e2e/walks/a.mjs", walk), ["2 sleep"]);
    assert_eq!(seen_in("e2e/forum.mjs", walk), NOTHING);
}

#[test]
fn names_say_what_they_are_for() {
    assert_eq!(seen_in("foundation/web/src/utils.rs", "fn a() {}\n"), ["0 names"]);
    assert_eq!(
        seen_in("foundation/web/src/a.rs", "struct FormManager;\nmod helpers {}\n"),
        ["1 names", "2 names"]
    );
}

#[test]
fn long_files_are_advised_about_and_then_refused() {
    assert_eq!(seen_in("foundation/web/src/a.rs", &"// line\n".repeat(400)), NOTHING);
    assert_eq!(seen_in("foundation/web/src/a.rs", &"// line\n".repeat(401)), ["0 length (advice)"]);
    assert_eq!(seen_in("foundation/web/src/a.rs", &"// line\n".repeat(601)), ["0 length"]);
    assert_eq!(seen_in("docs/words.md", &"line\n".repeat(601)), NOTHING);
}

#[test]
fn empty_files_are_found() {
    assert_eq!(seen_in("foundation/web/src/a.rs", " \n"), ["0 empty"]);
}

#[test]
fn no_machine_and_no_registry_is_named() {
    let machine = format!("see {}{} and a/{0}{1}\n", concat!("/wo", "rk/"), "x");
    assert_eq!(seen_in("docs/a.md", &machine), ["1 machine"]);
    assert_eq!(seen_in("docs/a.md", "at /groups/wo\nand my/work/x\n"), NOTHING);
    assert_eq!(
        seen_in("e2e/package-lock.json", concat!("https://registry.", "npmjs.org/x\n")),
        ["1 registry"]
    );
    let index = "registry+https://github.com/rust-lang/crates.io-index\n";
    assert_eq!(seen_in("docs/a.md", index), NOTHING);
}

#[test]
fn styles_are_logical() {
    let css = "/* margin-left: 1px */\na { margin-inline-start: 1rem; padding-left: 1px }\nb { text-align: left; inset-inline: 0 }\nc { left: 0 }\nd { border-top-left-radius: 1px; text-align: start }\n";
    assert_eq!(
        seen_in("foundation/web/assets/a.css", css),
        ["2 logical", "3 logical", "4 logical", "5 logical"]
    );
}

#[test]
fn templates_hold_nothing_inline() {
    let path = "foundation/web/templates/a.html";
    assert_eq!(seen_in(path, "<p style=\"color: red\">{{ x }}</p>\n"), ["1 inline"]);
    assert_eq!(seen_in(path, "<style>p {}</style>\n"), ["1 inline"]);
    assert_eq!(seen_in(path, "<script>go()</script>\n"), ["1 inline"]);
    assert_eq!(seen_in(path, "<script src=\"{{ asset(\"a.js\") }}\" defer></script>\n"), NOTHING);
    assert_eq!(seen_in(path, "<a\n onclick=\"go()\">{{ x }}</a>\n"), ["1 inline"]);
    assert_eq!(seen_in(path, "<a data-on=\"x\" {% if n > 1 %}hidden{% endif %}>{{ x }}</a>\n"), NOTHING);
}

#[test]
fn templates_hold_no_sentences() {
    let path = "foundation/web/templates/a.html";
    assert_eq!(seen_in(path, "<p>{{ n }} of {{ m }} · API v1</p>\n{# a note of ours here #}\n"), NOTHING);
    assert_eq!(seen_in(path, "<p>\n  Read what was said\n</p>\n"), ["1 catalogue"]);
    assert_eq!(seen_in(path, "<a title=\"Home\">{{ x }}</a>\n"), ["1 catalogue"]);
    assert_eq!(seen_in(path, "<a title=\"{{ t.say(x) }}\">{{ x }}</a>\n"), NOTHING);
}

#[test]
fn messages_asked_for_exist_and_those_that_exist_are_asked_for() {
    let tree = tree(&[
        (
            "capabilities/people/messages/en.ftl",
            "sign-in = Sign in\n# a note\nunused = { sign-in }\nstatus-open = Open\nrole-chair =\n    { $n } chairs\nstatus-open-why = Because\nunused-why = None\n",
        ),
        (
            "capabilities/people/src/pages.rs",
            "fn a() { t.say(\"sign-out\"); t.say(format!(\"status-{key}\")); t.say(format!(\"{id}-why\")); name(\"x\") }\n",
        ),
        (
            "capabilities/people/templates/a.html",
            "<p>{{ t.say(\"sign-in\") }} {{ t.count(\"missing\", x) }}</p>\n",
        ),
        ("foundation/web/src/words.rs", "const ID: &str = \"role-chair\";\n"),
    ]);
    assert_eq!(
        seen(&tree),
        [
            "capabilities/people/messages/en.ftl:3 messages",
            "capabilities/people/messages/en.ftl:8 messages",
            "capabilities/people/src/pages.rs:1 messages",
            "capabilities/people/templates/a.html:1 messages"
        ]
    );
}

/// The English catalogue, a translation, and a source that gives the program both.
fn translated(english: &str, french: &str) -> Vec<String> {
    let folder = "capabilities/people/messages/";
    let source = "const A: [&str; 2] = [include_str!(\"../messages/en.ftl\"), include_str!(\"../messages/fr.ftl\")];\n";
    let asks = "<p>{{ t.say(\"sign-in\") }} {{ t.count(\"found\", n) }}</p>\n";
    let tree = tree(&[
        ("capabilities/people/messages/en.ftl", english),
        ("capabilities/people/messages/fr.ftl", french),
        ("capabilities/people/src/manifest.rs", source),
        ("capabilities/people/templates/a.html", asks),
    ]);
    seen(&tree).iter().map(|line| line.trim_start_matches(folder).to_owned()).collect()
}

const FOUND: &str = "sign-in = Sign in\nfound = { $n ->\n    [one] One\n   *[other] { $n } of { $of }\n}\n";

#[test]
fn a_translation_says_what_english_says_of_the_same_things() {
    let same = "found = { $n ->\n   *[other] { $n } sur { $of }\n}\nsign-in = Se connecter\n";
    assert_eq!(translated(FOUND, same), NOTHING);
    let twice = format!("{same}sign-in = Entrer\n");
    assert_eq!(translated(FOUND, &twice), ["fr.ftl:5 translations"]);
    let more = format!("{same}sign-out = Sortir\n");
    assert_eq!(translated(FOUND, &more), ["fr.ftl:5 translations"]);
    let other_things = "sign-in = Se connecter\nfound = { $n } sur { $all }\n";
    assert_eq!(translated(FOUND, other_things), ["fr.ftl:2 translations", "fr.ftl:2 translations"]);
}

#[test]
fn variables_that_the_comment_names_are_free() {
    let french = "found = { $n } { $m }\nsign-in = Se connecter\n";
    let free = FOUND.replace("found", "# $m is the number of $of\nfound");
    assert_eq!(translated(&free, french), NOTHING);
    assert_eq!(translated(FOUND, french), ["fr.ftl:1 translations", "fr.ftl:1 translations"]);
    let apart = FOUND.replace("found", "# $m is the number of $of\n\nfound");
    assert_eq!(translated(&apart, french), ["fr.ftl:1 translations", "fr.ftl:1 translations"]);
}

#[test]
fn what_is_not_translated_yet_is_advised_about() {
    assert_eq!(translated(FOUND, "sign-in = Se connecter\n"), ["fr.ftl:0 translations (advice)"]);
    let with = |path| {
        tree(&[
            ("app/plenary/messages/en.ftl", "a-sign = A\n"),
            ("app/plenary/templates/a.html", "{{ t.say(\"a-sign\") }}"),
            ("foundation/web/messages/fr.ftl", ""),
            ("foundation/web/src/lib.rs", path),
        ])
    };
    let given = with("const A: &str = include_str!(\"../messages/fr.ftl\");\n");
    assert!(seen(&given).contains(&"app/plenary/messages/en.ftl:0 translations (advice)".to_owned()));
}

#[test]
fn a_catalogue_that_the_program_is_not_given_is_found() {
    let files = [("capabilities/people/messages/fr.ftl", "sign-in = Se connecter\n")];
    assert_eq!(seen(&tree(&files)), ["capabilities/people/messages/fr.ftl:0 translations"]);
}
