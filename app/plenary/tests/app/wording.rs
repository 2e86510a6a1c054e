//! Every letter can be worded by the forum, and what it says as it comes is sound by the same rules in every language.

use crate::forum::{Forum, wait};
use capability::letters::LetterPlace;
use people::letters::wording::{complaints, kinds, tidied, usual};
use plenary_app::{capabilities, opening};

#[test]
fn every_letter_can_be_worded_in_every_language() {
    let forum = Forum::new();
    wait(async {
        let manifests = capabilities::all();
        let store = opening::store(forum.location(), &manifests).await.unwrap();
        let transport = mail::Transport::Memory(mail::Memory::default());
        let opened = opening::forum(store.clone(), web::app::Options::default(), transport).await.unwrap();
        let kinds = kinds(&opened.app);
        let mut wrong = Vec::new();
        for language in opened.app.catalogue.languages() {
            let t = opened.app.catalogue.words(language);
            for kind in &kinds {
                if !t.has(&format!("letter-{}", kind.name)) {
                    wrong.push(format!("letter-{} is no sentence", kind.name));
                }
                for words in kind.words() {
                    let text = tidied(words.place, &usual(&t, words));
                    let faults = complaints(words, &text);
                    wrong.extend(faults.iter().map(|fault| format!("{language}: {}", fault.detail)));
                    for name in words.needs.iter().chain(words.may) {
                        let said = ["means", "sample"].map(|what| format!("letter-{what}-{name}"));
                        let unsaid = said.iter().filter(|id| !t.has(id) && *id != "letter-sample-forum");
                        wrong.extend(unsaid.map(|id| format!("{id} is no sentence")));
                    }
                }
            }
        }
        // The subjects of all letters are there: what is in no kind cannot be worded.
        let subjects: Vec<&str> = kinds
            .iter()
            .flat_map(capability::letters::LetterKind::words)
            .filter(|words| words.place == LetterPlace::Subject)
            .map(|words| words.id)
            .collect();
        let english =
            manifests.iter().flat_map(|manifest| manifest.messages).filter(|one| one.language == "en");
        for text in english.map(|messages| messages.text) {
            let ids = text.lines().filter_map(|line| line.split_once(" =").map(|(id, _)| id));
            let of_letters = ids.filter(|id| id.ends_with("-subject") && *id != "people-letter-subject");
            wrong.extend(
                of_letters.filter(|id| !subjects.contains(id)).map(|id| format!("{id} is in no letter")),
            );
        }
        assert_eq!(wrong, Vec::<String>::new());
        store.close().await;
    });
}
