//! A backup asked for from the pages.

use super::World;
use crate::forum::{Forum, wait};
use http::Method;
use serde_json::{Value as Json, json};
use store::JobOutcome;

/// Does what waits in the queue, as the worker does.
async fn work(world: &World) {
    while let Some(job) = world.store.take_job().await.unwrap() {
        let jobs = world.opened.manifests.iter().flat_map(|manifest| manifest.jobs);
        let (_, run) = jobs.into_iter().find(|(kind, _)| *kind == job.kind).expect("somebody does it");
        let outcome = run(&world.opened.app, &job).await;
        assert!(matches!(outcome, JobOutcome::Done), "{outcome:?}");
        world.store.finish_job(&job, outcome).await.unwrap();
    }
}

async fn listed(world: &World) -> Vec<Json> {
    let list = world.api(&world.administrator, Method::GET, "/backups").await.with(200).json();
    list["data"].as_array().unwrap().clone()
}

#[test]
fn a_backup_is_asked_for_written_read_through_and_restores() {
    let forum = Forum::new();
    let file = wait(async {
        let world = World::new(&forum).await;
        let here = "/administration/backups";
        let page = world.page(&world.administrator, here).await.with(200);
        assert!(page.main().contains("on the same disk"), "{}", page.main());
        let folder = forum.data().join("backups");
        assert!(page.main().contains(&folder.display().to_string()), "{}", page.main());
        // Forums whose schema was brought up have one already.
        let before = listed(&world).await.len();

        world.post(&world.administrator, here, here, &[]).await.with(303);
        let page = world.page(&world.administrator, here).await.with(200);
        assert!(page.main().contains("A backup is being written"), "{}", page.main());
        let again = world.api(&world.administrator, Method::POST, "/backups").await.with(201).json();
        assert_eq!(again, json!({ "file": null, "is_under_way": true }), "one at a time");
        // What a worker left that died over it is in nobody's way.
        let log = world.api(&world.administrator, Method::GET, "/audit?kind=backup-asked").await.json();
        let file = log["data"][0]["data"]["file"].as_str().unwrap().to_owned();
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(format!("{file}.part")), "half").unwrap();
        work(&world).await;

        let stands = listed(&world).await;
        assert_eq!(stands.len(), before + 1, "{stands:?}");
        let backup = stands.iter().find(|backup| backup["file"] == file.as_str()).unwrap();
        assert!(backup["rows"].as_u64() > Some(10) && backup["fault"].is_null(), "{backup}");
        assert_eq!(log["total"], 1);
        let page = world.page(&world.administrator, here).await.with(200);
        assert!(page.main().contains("Whole:") && page.main().contains(&file), "{}", page.main());

        // One that was damaged since is found out.
        let broken = folder.join("backup-broken.zip");
        std::fs::write(&broken, "not a zip").unwrap();
        let check = format!("{here}/check");
        for _ in 0..2 {
            world.post(&world.administrator, here, &check, &[("file", "backup-broken.zip")]).await.with(303);
        }
        let asked =
            world.api(&world.administrator, Method::GET, "/audit?kind=backup-check-asked").await.json();
        assert_eq!(asked["total"], 1, "asked for twice, it is read through once: {asked}");
        work(&world).await;
        let page = world.page(&world.administrator, here).await.with(200);
        assert!(page.main().contains("Not whole:"), "{}", page.main());
        for file in ["../plenary.db", "/etc/passwd", "backup-none.zip", ""] {
            world.post(&world.administrator, here, &check, &[("file", file)]).await.with(404);
        }
        world.end().await;
        folder.join(file)
    });
    if !forum.on_postgres() {
        let restored = forum.beside("restored");
        let mut command = crate::forum::program();
        command.args(["restore", "--in"]).arg(&file).arg("--data").arg(&restored);
        let said = crate::forum::said(&mut command);
        assert_eq!(said.code, 0, "{said:?}");
    }
}
