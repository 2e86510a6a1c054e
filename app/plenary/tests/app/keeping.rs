//! Backups, and what the doctor finds.

use crate::forum::Forum;
use std::path::Path;

fn text(path: &Path) -> &str {
    path.to_str().expect("names of the tests are plain")
}

fn with_people() -> Forum {
    let forum = Forum::new();
    let sheet = forum.beside("sheet.csv");
    std::fs::write(&sheet, "Number,Proposal,Category,Status,Assessment\n1,Publish the report,Outcomes,Completed,It was published\n2,\"Ask, then listen\",Outcomes,In progress,\"One\n\nTwo\"\n").unwrap();
    let said =
        forum.run(&["import", "register", text(&sheet), "--source", "S", "--list", "L", "--round", "2020"]);
    assert_eq!(said.code, 0, "{said:?}");
    for name in ["anna", "ben"] {
        let email = format!("{name}@example.org");
        assert_eq!(forum.run(&["person", "add", "--email", &email, "--name", name]).code, 0);
    }
    forum
}

fn exported(forum: &Forum) -> String {
    let said = forum.run(&["export", "register", "--format", "json"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(said.out.contains("Ask, then listen"));
    said.out
}

#[test]
fn a_backup_comes_back_as_it_was() {
    let forum = with_people();
    let file = forum.beside("backup.zip");
    let said = forum.run(&["backup", "--out", text(&file)]);
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(forum.run(&["backup", "--out", text(&file)]).code, 2, "a backup overwrites nothing");
    let other = Forum::nowhere();
    let said = other.run(&["restore", "--in", text(&file)]);
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(exported(&forum), exported(&other));
    assert_eq!(forum.run(&["person", "list"]).out, other.run(&["person", "list"]).out);
    assert_eq!(other.run(&["doctor"]).out, "sound\n");
    assert_eq!(other.run(&["restore", "--in", text(&file)]).code, 2, "nothing is restored over a forum");
    // And it goes on from there: new rows get new ids.
    assert_eq!(other.run(&["person", "add", "--email", "cleo@example.org", "--name", "Cleo"]).code, 0);
}

#[test]
fn a_backup_goes_into_the_other_kind_of_database_too() {
    let forum = with_people();
    let file = forum.beside("backup.zip");
    assert_eq!(forum.run(&["backup", "--out", text(&file)]).code, 0);
    // The folder alone: always SQLite, whatever the suite runs on.
    let folder = forum.beside("embedded");
    let said = crate::forum::said(crate::forum::program().args([
        "restore",
        "--in",
        text(&file),
        "--data",
        text(&folder),
    ]));
    assert_eq!(said.code, 0, "{said:?}");
    let exported_there = crate::forum::said(crate::forum::program().args([
        "export",
        "register",
        "--format",
        "json",
        "--data",
        text(&folder),
    ]));
    assert_eq!(exported_there.out, exported(&forum));
}

#[test]
fn a_broken_backup_writes_nothing() {
    let forum = with_people();
    let file = forum.beside("backup.zip");
    assert_eq!(forum.run(&["backup", "--out", text(&file)]).code, 0);
    let whole = std::fs::read(&file).unwrap();
    let mut turned = whole.clone();
    // Inside the packed bytes of a table that is not empty: behind its name, which comes first there.
    let name = b"people_party";
    let at = whole.windows(name.len()).position(|bytes| bytes == name).expect("the backup names its tables");
    turned[at + name.len() + 60] ^= 0x55;
    let cases: [(&str, &[u8]); 4] = [
        ("cut", &whole[..whole.len() / 2]),
        ("turned", &turned),
        ("empty", b""),
        ("foreign", b"PK\x03\x04 not at all"),
    ];
    for (name, bytes) in cases {
        let broken = forum.beside(name);
        std::fs::write(&broken, bytes).unwrap();
        let other = Forum::nowhere();
        let said = other.run(&["restore", "--in", text(&broken)]);
        assert_eq!(said.code, 2, "{name}: {said:?}");
        assert!(said.err.contains("no whole backup"), "{name}: {said:?}");
        assert!(!other.data().exists(), "{name}");
    }
}

#[test]
fn whoever_was_erased_since_the_backup_is_erased_again() {
    let forum = with_people();
    let file = forum.beside("backup.zip");
    assert_eq!(forum.run(&["backup", "--out", text(&file)]).code, 0);
    crate::forum::wait(async {
        let store =
            plenary_app::opening::store(forum.location(), &plenary_app::capabilities::all()).await.unwrap();
        let anna =
            people::queries::account_by_email(&mut store.read(), "anna@example.org").await.unwrap().unwrap();
        store
            .write::<_, people::PeopleError>(kernel::Actor::Operator, move |change| {
                Box::pin(async move {
                    let asked = people::receipt::Asked::now(change.now());
                    people::actions::erase(change, anna.party, asked, &[]).await.map(drop)
                })
            })
            .await
            .unwrap();
        store.close().await;
    });
    let mut settings = String::new();
    if let Some(url) = forum.location().database_url {
        settings = format!("database_url = {url:?}\n");
    }
    std::fs::write(forum.data().join("plenary.toml"), settings).unwrap();
    let other = Forum::nowhere();
    let said = other.run(&["restore", "--in", text(&file), "--previous", text(forum.data())]);
    assert_eq!(said.code, 0, "{said:?}");
    let people = other.run(&["person", "list"]).out;
    assert!(people.contains("ben@example.org") && !people.contains("anna"), "{people}");
}

#[test]
fn the_list_beside_the_database_outlives_it_and_the_doctor_compares() {
    let forum = with_people();
    let file = forum.beside("backup.zip");
    assert_eq!(forum.run(&["backup", "--out", text(&file)]).code, 0);
    let erase = ["person", "erase", "--email", "anna@example.org", "--asked-by", "themselves", "--yes"];
    let erased = forum.run(&erase);
    assert_eq!(erased.code, 0, "{erased:?}");
    let list = forum.data().join("erased.jsonl");
    assert_eq!(std::fs::read_to_string(&list).unwrap().lines().count(), 1);
    // Neither its settings nor its database are left.
    let kept = forum.beside("kept");
    std::fs::create_dir(&kept).unwrap();
    std::fs::copy(&list, kept.join("erased.jsonl")).unwrap();
    for previous in [kept.clone(), kept.join("erased.jsonl")] {
        let other = Forum::nowhere();
        let said = other.run(&["restore", "--in", text(&file), "--previous", text(&previous)]);
        assert_eq!(said.code, 0, "{said:?}");
        assert!(said.out.contains("1 erased again"), "{said:?}");
        let people = other.run(&["person", "list"]).out;
        assert!(people.contains("ben@example.org") && !people.contains("anna"), "{people}");
        assert_eq!(other.run(&["doctor"]).out, "sound\n");
        assert!(other.data().join("erased.jsonl").exists(), "it goes on from there");
    }
    // A database that came back by itself: the doctor names who stands again, and they can be erased once more.
    let other = Forum::nowhere();
    let said = other.run(&["restore", "--in", text(&file)]);
    assert!(said.code == 0 && said.err.contains("--previous"), "{said:?}");
    assert!(other.run(&["person", "list"]).out.contains("anna"));
    std::fs::copy(&list, other.data().join("erased.jsonl")).unwrap();
    let said = other.run(&["doctor"]);
    assert_eq!(said.code, 2);
    assert!(said.out.contains("stands again") && said.out.contains("person erase --id"), "{said:?}");
    let again = other.run(&erase);
    assert_eq!(again.code, 0, "{again:?}");
    assert_eq!(other.run(&["doctor"]).out, "sound\n");
}

/// Does something to the database behind the program's back.
fn meddle(forum: &Forum, sql: &str) {
    crate::forum::wait(store::scratch::meddle(&forum.location(), sql)).unwrap();
}

#[test]
fn the_doctor_finds_an_event_nobody_writes() {
    let forum = with_people();
    assert_eq!(forum.run(&["doctor"]).out, "sound\n");
    meddle(&forum, "UPDATE event SET kind = 'cake-eaten' WHERE id = 1");
    let said = forum.run(&["doctor"]);
    assert_eq!(said.code, 2);
    assert!(said.out.contains("cake-eaten"), "{said:?}");
}

#[test]
fn the_doctor_finds_a_missing_column() {
    let forum = with_people();
    meddle(&forum, "ALTER TABLE people_cycle DROP COLUMN theme");
    let said = forum.run(&["doctor"]);
    assert_eq!(said.code, 2);
    assert!(said.out.contains("people_cycle"), "{said:?}");
}

#[test]
fn the_doctor_finds_a_reference_to_nothing() {
    let forum = with_people();
    let sql = if forum.on_postgres() {
        "ALTER TABLE people_membership DROP CONSTRAINT people_membership_party_fkey; \
         UPDATE people_membership SET party = gen_random_uuid(); \
         ALTER TABLE people_membership ADD CONSTRAINT people_membership_party_fkey \
         FOREIGN KEY (party) REFERENCES people_party (id) NOT VALID"
    } else {
        "UPDATE people_membership SET party = randomblob(16)"
    };
    meddle(&forum, sql);
    let said = forum.run(&["doctor"]);
    assert_eq!(said.code, 2);
    assert!(said.out.contains("people_membership"), "{said:?}");
}

#[cfg(unix)]
#[test]
fn the_doctor_finds_an_open_folder_and_minds_no_other_files() {
    use std::os::unix::fs::PermissionsExt;
    let forum = Forum::new();
    std::fs::write(forum.data().join("notes.txt"), "ours, not the program's").unwrap();
    assert_eq!(forum.run(&["doctor"]).code, 0);
    std::fs::set_permissions(forum.data(), std::fs::Permissions::from_mode(0o755)).unwrap();
    let said = forum.run(&["doctor"]);
    assert_eq!(said.code, 2);
    assert!(said.out.contains("755"), "{said:?}");
}

/// The forum as a program of before had it: without the tables of a capability that came later.
fn older(forum: &Forum) {
    let tables = ["waiting", "moderation", "report", "mention", "version", "comment"];
    let dropped = tables.map(|table| format!("DROP TABLE discussion_{table}; ")).concat();
    meddle(forum, &format!("{dropped}DELETE FROM migration WHERE name LIKE 'discussion/%'"));
}

#[test]
fn a_backup_is_kept_before_the_schema_changes() {
    let forum = with_people();
    let before = exported(&forum);
    older(&forum);
    assert_eq!(forum.run(&["doctor"]).code, 2, "looking changes nothing");
    let backups = forum.data().join("backups");
    assert!(!backups.exists());
    let said = forum.run(&["person", "list"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(forum.run(&["doctor"]).out, "sound\n");
    let kept: Vec<_> = std::fs::read_dir(&backups).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(kept.len(), 1, "{kept:?}");
    // Opened again there is nothing to change, and nothing more is kept.
    assert_eq!(exported(&forum), before);
    assert_eq!(std::fs::read_dir(&backups).unwrap().count(), 1);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&kept[0]).unwrap().permissions().mode() & 0o077, 0);
    }
    let other = Forum::nowhere();
    let said = other.run(&["restore", "--in", text(&kept[0])]);
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(exported(&other), before);
    assert_eq!(other.run(&["person", "list"]).out, forum.run(&["person", "list"]).out);
}

#[test]
fn without_its_backup_no_schema_is_changed() {
    let forum = with_people();
    older(&forum);
    std::fs::write(forum.data().join("backups"), "in the way").unwrap();
    let said = forum.run(&["person", "list"]);
    assert_eq!(said.code, 2, "{said:?}");
    assert!(said.err.contains("backups"), "{said:?}");
    assert!(forum.run(&["doctor"]).out.contains("discussion/0001-discussion has not been applied"));
    std::fs::remove_file(forum.data().join("backups")).unwrap();
    assert_eq!(forum.run(&["person", "list"]).code, 0);
}

#[test]
fn what_somebody_had_begun_is_told_to_them_and_goes_with_them() {
    let forum = with_people();
    crate::forum::wait(async {
        let capabilities = plenary_app::capabilities::all();
        let store = plenary_app::opening::store(forum.location(), &capabilities).await.unwrap();
        let anna =
            people::queries::account_by_email(&mut store.read(), "anna@example.org").await.unwrap().unwrap();
        let party = anna.party;
        store
            .write::<_, register::RegisterError>(kernel::Actor::Operator, move |change| {
                Box::pin(async move {
                    let new = register::recommendation::NewRecommendation {
                        source: "Letters".into(),
                        text: "Answer letters".into(),
                        ..Default::default()
                    };
                    let id = register::actions::add_recommendation(change, new).await?;
                    let sql = "INSERT INTO register_draft (party, recommendation, content, saved) \
                         VALUES ($1, $2, $3, $4)";
                    let words = r#"{"narrative":"half a thought"}"#;
                    change.run(sql, store::values![party, id, words, 1_i64]).await?;
                    Ok(())
                })
            })
            .await
            .unwrap();
        let own = capabilities.iter().find(|one| one.name == "register").unwrap().own_data;
        let told = own(&store, party).await.unwrap();
        assert_eq!(told["drafts"][0]["content"]["narrative"], "half a thought", "{told}");
        store
            .write::<_, people::PeopleError>(kernel::Actor::Operator, move |change| {
                Box::pin(async move {
                    let asked = people::receipt::Asked::now(change.now());
                    people::actions::erase(change, party, asked, &[]).await.map(drop)
                })
            })
            .await
            .unwrap();
        let told = own(&store, party).await.unwrap();
        assert_eq!(told["drafts"].as_array().map(Vec::len), Some(0), "{told}");
        store.close().await;
    });
}
