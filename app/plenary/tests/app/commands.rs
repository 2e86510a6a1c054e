//! The command line: what it offers, how it ends.

use crate::client::get;
use crate::forum::{Forum, Server, program, said};
use std::process::Stdio;

#[test]
fn help_names_every_command_of_the_contract() {
    let help = said(program().arg("--help"));
    assert_eq!(help.code, 0);
    for command in [
        "init", "demo", "serve", "import", "export", "person", "token", "cycle", "doctor", "backup",
        "restore",
    ] {
        assert!(help.out.contains(&format!("\n  {command}")), "{command} is not in\n{}", help.out);
    }
    let inner: [&[&str]; 10] = [
        &["init"],
        &["demo"],
        &["import", "register"],
        &["export", "register"],
        &["person", "add"],
        &["person", "role"],
        &["token", "create"],
        &["cycle", "add"],
        &["backup"],
        &["restore"],
    ];
    for path in inner {
        let help = said(program().args(path).arg("--help"));
        assert_eq!(help.code, 0, "{path:?}: {help:?}");
        for option in ["--data", "--database-url"] {
            assert!(help.out.contains(option), "{path:?} has no {option}:\n{}", help.out);
        }
    }
}

#[test]
fn a_command_line_that_is_not_understood_is_refused() {
    let table: [&[&str]; 4] =
        [&["frobnicate"], &["init"], &["serve", "--data"], &["init", "--data", "x", "--phase", "y"]];
    for words in table {
        assert_eq!(said(program().args(words)).code, 2, "{words:?}");
    }
}

#[test]
fn a_new_forum_is_made_once_and_nothing_is_written_the_second_time() {
    let forum = Forum::nowhere();
    let first = forum.run(&["init", "--name", "Forum of the tests"]);
    assert_eq!(first.code, 0, "{first:?}");
    assert!(first.out.starts_with("http://") && first.out.contains("/set-up/"), "{first:?}");
    let second = forum.run(&["init"]);
    assert_eq!(second.code, 2);
    assert!(second.err.contains("already"), "{second:?}");
    assert!(second.out.is_empty());
    assert_eq!(forum.run(&["doctor"]).code, 0);
}

#[test]
fn a_folder_with_other_files_is_left_alone() {
    let forum = Forum::nowhere();
    std::fs::create_dir(forum.data()).unwrap();
    std::fs::write(forum.data().join("thesis.odt"), "mine").unwrap();
    let said = forum.run(&["init"]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("thesis.odt"), "{said:?}");
    assert_eq!(std::fs::read_dir(forum.data()).unwrap().count(), 1);
}

#[cfg(unix)]
#[test]
fn nobody_else_may_look_into_the_data_folder() {
    use std::os::unix::fs::PermissionsExt;
    let forum = Forum::new();
    assert_eq!(std::fs::metadata(forum.data()).unwrap().permissions().mode() & 0o777, 0o700);
}

#[cfg(unix)]
#[test]
fn a_data_folder_that_was_opened_to_others_is_closed_again() {
    use std::os::unix::fs::PermissionsExt;
    let forum = Forum::new();
    std::fs::set_permissions(forum.data(), std::fs::Permissions::from_mode(0o755)).unwrap();
    drop(forum.serve());
    assert_eq!(std::fs::metadata(forum.data()).unwrap().permissions().mode() & 0o777, 0o700);
}

#[test]
fn a_folder_without_a_forum_is_no_forum() {
    let forum = Forum::nowhere();
    std::fs::create_dir(forum.data()).unwrap();
    for words in
        [vec!["serve"], vec!["doctor"], vec!["person", "list"], vec!["export", "register", "--format", "csv"]]
    {
        let said = forum.run(&words);
        assert_eq!(said.code, 2, "{words:?}");
        assert!(said.err.contains("plenary init"), "{words:?}: {said:?}");
    }
}

#[test]
fn a_setting_nobody_knows_is_refused_and_the_known_ones_are_named() {
    let forum = Forum::new();
    std::fs::write(forum.data().join("plenary.toml"), "public_ulr = \"https://forum.example.org\"\n")
        .unwrap();
    let said = forum.run(&["person", "list"]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("public_ulr is no setting") && said.err.contains("public_url"), "{said:?}");
}

#[test]
fn the_command_that_init_prints_finds_the_forum_wherever_its_database_is() {
    let forum = Forum::nowhere();
    let made = forum.run(&["init"]);
    assert_eq!(made.code, 0, "{made:?}");
    let printed = format!("start it with `plenary serve --data {}`", forum.data().display());
    assert!(made.err.contains(&printed), "{made:?}");
    let file = forum.data().join("plenary.toml");
    let kept = std::fs::read_to_string(&file).unwrap();
    assert_eq!(kept.starts_with("database_url = "), forum.on_postgres(), "{kept}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    // Exactly as printed: no option but the folder.
    let mut command = crate::forum::program();
    command.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(forum.data());
    let server = Server::start(&mut command);
    assert_eq!(get(server.address, "/register", &[]).status, 200);
}

#[test]
fn the_environment_comes_before_the_file_and_the_command_line_before_both() {
    let forum = Forum::new();
    std::fs::write(forum.data().join("plenary.toml"), "public_url = \"https://file.example.org\"\n").unwrap();
    let mut command = forum.command(&["serve", "--listen", "127.0.0.1:0"]);
    command.env("PLENARY_PUBLIC_URL", "https://environment.example.org").env("PLENARY_LISTEN", "127.0.0.1:1");
    let server = Server::start(&mut command);
    let page = get(server.address, "/", &[]);
    assert!(page.body.contains("https://environment.example.org/"), "{}", page.body);
    assert_eq!(page.header("strict-transport-security"), Some("max-age=31536000"));
}

#[test]
fn a_demonstration_is_made_once_and_used_again() {
    let forum = Forum::nowhere();
    let start = || Server::start(&mut forum.command(&["demo", "--listen", "127.0.0.1:0"]));
    let first = start();
    let password_of = |server: &Server| {
        let line = server.said.iter().find(|line| line.contains("administrator@example.org")).cloned();
        line.and_then(|line| line.split_whitespace().nth(1).map(str::to_owned)).unwrap_or_default()
    };
    assert_eq!(password_of(&first).len(), 19, "{:?}", first.said);
    assert_eq!(get(first.address, "/register", &[]).status, 200);
    assert_eq!(first.stop(), Some(0));
    let again = start();
    assert_eq!(password_of(&again), "-", "{:?}", again.said);
    assert_eq!(forum.run(&["doctor"]).code, 0);
    let asked = forum.run(&["request", "list"]);
    assert!(asked.out.contains("Demonstration office for outreach"), "its year is under way: {asked:?}");
    let other = Forum::new();
    let refused = other.run(&["demo", "--listen", "127.0.0.1:0"]);
    assert_eq!(refused.code, 2, "{refused:?}");
}

#[test]
fn the_file_of_a_new_forum_sets_nothing_and_can_be_read() {
    let forum = Forum::new();
    let file = std::fs::read_to_string(forum.data().join("plenary.toml")).unwrap();
    for known in plenary_app::settings::KNOWN {
        let key = known.key.rsplit('.').next().unwrap();
        assert!(file.contains(&format!("\n# {key} = ")), "{} is not said", known.key);
    }
    // Every example is one: uncommented, the settings hold together.
    let set: String = file
        .lines()
        .map(|line| match line.strip_prefix("# ").and_then(|line| line.split_once(" = ")) {
            Some((key, value)) if key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') => {
                format!("{key} = {value}\n")
            }
            _ => format!("{line}\n"),
        })
        .filter(|line| {
            ["database_url", "folder", "certificate_authority"].iter().all(|key| !line.starts_with(key))
        })
        .collect();
    std::fs::write(forum.data().join("plenary.toml"), set).unwrap();
    let said = forum.run(&["person", "list"]);
    assert_eq!(said.code, 0, "{said:?}");
}

#[test]
fn a_command_whose_output_nobody_reads_to_the_end_has_done_its_work() {
    let forum = Forum::new();
    for words in [&["person", "list"][..], &["export", "register", "--format", "csv"]] {
        let mut command = forum.command(words);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
        drop(child.stdout.take());
        let ended = child.wait_with_output().expect("it ends");
        assert_eq!(
            (ended.status.code(), String::from_utf8_lossy(&ended.stderr)),
            (Some(0), "".into()),
            "{words:?}"
        );
    }
}
