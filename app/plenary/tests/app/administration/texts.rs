//! What the forum says of privacy and of its terms.

use super::World;
use crate::forum::{Forum, wait};
use http::{Request, header};
use serde_json::json;

const FORM: &str = "/administration/texts/terms/en";

/// A page as somebody reads it who is not signed in.
async fn read(world: &World, path: &str, language: &str) -> super::Answer {
    let request = Request::builder().uri(path).header(header::ACCEPT_LANGUAGE, language);
    world.send(request, String::new()).await
}

async fn keep(world: &World, text: &str) -> super::Answer {
    let page = world.page(&world.administrator, FORM).await.with(200);
    let (_, rest) = page.body.split_once("name=\"seen\" value=\"").expect("what the form shows");
    let seen = rest.split('"').next().unwrap_or_default();
    world.post(&world.administrator, FORM, FORM, &[("seen", seen), ("text", text)]).await
}

#[test]
fn a_text_is_the_programs_until_it_is_amended_and_every_version_stays() {
    let forum = Forum::new();
    wait(async {
        let world = World::new(&forum).await;
        let page = read(&world, "/about/terms", "en").await.with(200);
        assert!(page.main().contains("own words"), "{}", page.main());
        assert!(page.main().contains("<h2>Moderation</h2>"), "{}", page.main());
        for at in ["/about/privacy", "/about/terms"] {
            assert!(page.body.contains(&format!("<a href=\"{at}\"")), "every foot leads to {at}");
        }

        keep(&world, "## Ours\n\nBe [kind](/register).<script>x</script>").await.with(303);
        let page = read(&world, "/about/terms", "en").await.with(200);
        assert!(
            page.main().contains("<h2>Ours</h2>") && page.main().contains("Version 1, "),
            "{}",
            page.main()
        );
        assert!(!page.main().contains("<script"), "{}", page.main());
        keep(&world, "## Ours\n\nBe [kind](/register).<script>x</script>").await.with(303);
        keep(&world, "Be kinder.").await.with(303);
        let page = read(&world, "/about/terms", "en").await.with(200);
        assert!(page.main().contains("Version 2, ") && page.main().contains("Be kinder."), "{}", page.main());
        let earlier = read(&world, "/about/terms?version=1", "en").await.with(200);
        assert!(earlier.main().contains("it holds no more"), "{}", earlier.main());
        assert!(earlier.main().contains("<h2>Ours</h2>"), "{}", earlier.main());
        for none in ["3", "0", "x"] {
            read(&world, &format!("/about/terms?version={none}"), "en").await.with(404);
        }
        let log =
            world.api(&world.administrator, http::Method::GET, "/audit?kind=terms-amended").await.json();
        assert_eq!(log["total"], 2, "the same words once more are none: {log}");
        world.end().await;
    });
}

#[test]
fn whoever_reads_another_language_is_shown_what_holds() {
    let forum = Forum::new();
    wait(async {
        let world = World::new(&forum).await;
        let languages = [kernel::Language::english(), kernel::Language::parse("fr").unwrap()];
        world
            .people(move |change| {
                Box::pin(async move {
                    let forum = people::forum::Forum {
                        name: "Forum".into(),
                        languages: languages.into(),
                        joining: people::forum::Joining::Open,
                    };
                    people::actions::amend_forum(change, forum).await
                })
            })
            .await;
        let own = read(&world, "/about/privacy", "fr").await.with(200);
        assert!(own.main().contains("Ce qui est conservé"), "{}", own.main());
        keep(&world, "Be kind.").await.with(303);
        let french = read(&world, "/about/terms", "fr").await.with(200);
        assert!(french.main().contains("n’existe qu’en English"), "{}", french.main());
        assert!(
            french.main().contains("lang=\"en\"") && french.main().contains("Be kind."),
            "{}",
            french.main()
        );
        let join = read(&world, "/join", "en").await.with(200);
        for at in ["/about/privacy", "/about/terms"] {
            assert!(join.main().contains(at), "whoever joins is shown {at}: {}", join.main());
        }
        world.end().await;
    });
}

#[test]
fn nobody_overwrites_unseen_what_somebody_else_kept() {
    let forum = Forum::new();
    wait(async {
        let world = World::new(&forum).await;
        let page = world.page(&world.administrator, FORM).await.with(200);
        let (_, rest) = page.body.split_once("name=\"seen\" value=\"").expect("what the form shows");
        let seen = rest.split('"').next().unwrap().to_owned();
        keep(&world, "Somebody else's.").await.with(303);
        let mine = [("seen", seen.as_str()), ("text", "Mine.")];
        let refused = world.post(&world.administrator, FORM, FORM, &mine).await.with(409);
        assert!(refused.main().contains("Mine."), "what was typed stays: {}", refused.main());
        assert!(refused.main().contains("Somebody else"), "and what stands is said: {}", refused.main());
        let empty = keep(&world, " \n ").await.with(422);
        assert!(empty.main().contains("A text is needed"), "{}", empty.main());
        let nowhere = "/administration/texts/terms/xx";
        world.page(&world.administrator, nowhere).await.with(404);
        world.page(&world.administrator, "/administration/texts/imprint/en").await.with(404);
        world.end().await;
    });
}

#[test]
fn programs_read_and_keep_a_text_without_overwriting_each_other() {
    let forum = Forum::new();
    wait(async {
        let world = World::new(&forum).await;
        let at = "/texts/terms/en";
        let first = read(&world, &format!("/api/v1{at}"), "en").await.with(200);
        let etag = first.headers[header::ETAG].to_str().unwrap().to_owned();
        let told = first.json();
        assert_eq!((told["version"].as_i64(), &told["kept"]), (Some(0), &serde_json::Value::Null));
        assert!(told["text"].as_str().is_some_and(|text| text.contains("Moderation")), "{told}");
        let ours = json!({ "text": "Be kind." });
        let kept = world.put(&world.administrator, at, &etag, &ours).await.with(200).json();
        assert_eq!((kept["version"].as_i64(), kept["text"].as_str()), (Some(1), Some("Be kind.")));
        assert!(kept["kept"].is_string(), "{kept}");
        world.put(&world.administrator, at, &etag, &json!({ "text": "Be brief." })).await.with(412);
        world.put(&world.administrator, at, "", &ours).await.with(200);
        world.put(&world.administrator, at, "", &json!({ "text": " " })).await.with(422);
        world.put(&world.administrator, "/texts/terms/tlh", "", &ours).await.with(404);
        world.put(&world.administrator, "/texts/cookies/en", "", &ours).await.with(404);
        let now = read(&world, &format!("/api/v1{at}"), "en").await.with(200).json();
        assert_eq!(
            (now["version"].as_i64(), now["text"].as_str()),
            (Some(1), Some("Be kind.")),
            "the same are none"
        );
        assert!(read(&world, "/about/terms", "en").await.main().contains("Be kind."));
        world.end().await;
    });
}
