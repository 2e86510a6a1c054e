use std::path::Path;

use mail::{MailError, Settings, Transport};

use crate::message;

fn into(folder: &Path) -> Transport {
    let settings =
        Settings { from: "forum@example.org".into(), folder: Some(folder.to_owned()), ..Settings::default() };
    Transport::from_settings(&settings).expect("usable settings")
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .expect("a readable folder")
        .map(|entry| entry.expect("a readable entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn each_mail_is_a_file_with_a_name_that_says_what_it_is() {
    let root = tempfile::tempdir().expect("a temporary folder");
    let folder = root.path().join("mail");
    let transport = into(&folder);
    transport.send(&message()).await.expect("written");
    transport.send(&message()).await.expect("written again, over the first");
    let mut other = message();
    other.message_id = "link-2@example.org".into();
    other.date = other.date.plus(kernel::time::SECOND);
    transport.send(&other).await.expect("written beside");

    let names = names(&folder);
    assert_eq!(names.len(), 2, "{names:?}");
    assert!(names[0].starts_with("2026-11-21T23-15-00Z-reader-example-org-your-link-"), "{names:?}");
    assert_eq!(Path::new(&names[0]).extension().and_then(|e| e.to_str()), Some("eml"));
    let mail = std::fs::read_to_string(folder.join(&names[0])).expect("a readable mail");
    assert!(mail.contains("Message-ID: <link-1@example.org>"), "{mail}");
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_reads_the_mails() {
    use std::os::unix::fs::PermissionsExt as _;
    let root = tempfile::tempdir().expect("a temporary folder");
    let folder = root.path().join("mail");
    into(&folder).send(&message()).await.expect("written");
    let mode = |path: &Path| std::fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(mode(&folder.join(&names(&folder)[0])), 0o600);
}

#[tokio::test]
async fn no_name_leaves_the_folder() {
    let root = tempfile::tempdir().expect("a temporary folder");
    let folder = root.path().join("mail");
    let transport = into(&folder);
    let mut climbing = message();
    climbing.subject = "../../../../tmp/x /etc/passwd 中文".into();
    climbing.to.address = "\"../../x\"@example.org".into();
    match transport.send(&climbing).await {
        Ok(()) => assert_eq!(names(&folder).len(), 1),
        Err(MailError::Malformed(_)) => assert!(!folder.exists()),
        Err(other) => panic!("{other}"),
    }
    assert!(names(root.path()).iter().all(|name| name == "mail"), "{:?}", names(root.path()));

    climbing.to.address = "reader@example.org".into();
    transport.send(&climbing).await.expect("a subject may hold anything");
    let written = names(&folder);
    assert!(written.iter().any(|name| name.contains("tmp-x-etc-passwd")), "{written:?}");
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_tried_again() {
    let root = tempfile::tempdir().expect("a temporary folder");
    let file = root.path().join("mail");
    std::fs::write(&file, "not a folder").expect("a writable folder");
    assert!(into(&file).send(&message()).await.expect_err("no folder there").is_temporary());
}
