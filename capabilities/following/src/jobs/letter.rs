//! From what happened to a letter: grouped by what it happened to, the newest first, in the reader's language.

use super::news::News;
use crate::follow::{Follow, Target};
use crate::followed::{Called, FollowedAll};
use crate::identify::Reader;
use crate::queries::Mail;
use capability::letters::{LetterKind, LetterPiece, button, paragraph, subject};
use kernel::time::DAY;
use kernel::{Audience, Instant};
use people::letters::{Letter, Link, Part, Recipient, Signed};
use std::collections::{HashMap, HashSet};
use store::{Event, StoreError};
use uuid::Uuid;
use web::{App, Given, Words};

/// Things in one letter; the rest is a click away.
const MOST_SUBJECTS: usize = 40;
/// What happened to one thing, likewise.
const MOST_OF_ONE: usize = 6;
/// Sentences kept for the next letters.
const MOST_SENTENCES: usize = 50_000;
/// How long a letter's link to leave is good: as long as anybody keeps a mail.
const LEAVE_WITHIN: i64 = 10 * 365 * DAY;

/// The letters to followers, as far as a forum can word them.
pub const KINDS: &[LetterKind] = &[LetterKind {
    name: "following",
    pieces: &[
        subject("following-mail-one", &["what"], &["name"]),
        subject("following-mail-several", &["n"], &[]),
        LetterPiece::Given("letter-given-news"),
        paragraph("following-mail-line", &["what"], &["date"]),
        paragraph("following-mail-more", &[], &[]),
        paragraph("following-mail-why", &[], &["name"]),
        button("following-mail-leave"),
    ],
}];

/// Kinds of tokens in links.
pub const LEAVE_ONE: &str = "following-leave";
pub const LEAVE_ALL: &str = "following-leave-all";

/// Sentences by language and event: what a thousand people are told is worded once in each language.
#[derive(Default)]
pub struct Sentences(HashMap<(String, i64), Option<String>>);

/// What happened to one thing.
struct Group {
    subject: Target,
    items: Vec<u32>,
}

fn group(news: &News, items: &[u32]) -> (Vec<Group>, bool) {
    let mut groups: Vec<Group> = Vec::new();
    let mut at: HashMap<Target, usize> = HashMap::new();
    let mut is_cut = false;
    for item in items {
        let subject = Target::Record(news.items[*item as usize].subject.clone());
        match at.get(&subject) {
            Some(place) if groups[*place].items.len() < MOST_OF_ONE => groups[*place].items.push(*item),
            None if groups.len() < MOST_SUBJECTS => {
                at.insert(subject.clone(), groups.len());
                groups.push(Group { subject, items: vec![*item] });
            }
            Some(_) | None => is_cut = true,
        }
    }
    (groups, is_cut)
}

/// What a letter is made for.
pub struct Telling<'a> {
    pub app: &'a App,
    pub followed: &'a FollowedAll,
    pub news: &'a News,
    pub mail: Mail,
}

impl Telling<'_> {
    /// The letter that tells somebody of these; `None`: none of it can be told.
    pub async fn letter(
        &self,
        sentences: &mut Sentences,
        party: Uuid,
        reader: &Reader,
        items: &[u32],
        by: &[&Follow],
        audiences: &HashSet<Audience>,
    ) -> Result<Option<Letter>, StoreError> {
        let t = people::letters::words(self.app, &reader.language);
        let (groups, is_cut) = group(self.news, items);
        let subjects: Vec<Target> = groups.iter().map(|group| group.subject.clone()).collect();
        let called = self.followed.called(self.app, &reader.actor, &t, &subjects).await?;
        let wanted: Vec<i64> =
            groups.iter().flat_map(|group| &group.items).map(|at| self.event(*at)).collect();
        sentences.learn(self, &t, &wanted).await?;
        // What is called what, its lines, and the first of them as a subject has it.
        let told: Vec<(Called, Vec<String>, &str)> = groups
            .iter()
            .zip(called)
            .filter_map(|(group, called)| {
                let said: Vec<String> =
                    group.items.iter().filter_map(|at| self.line(sentences, &t, *at)).collect();
                let first = group.items.iter().find_map(|at| self.bare(sentences, &t, *at))?;
                Some((called?, said, first))
            })
            .collect();
        let Some((first, _, what)) = told.first() else { return Ok(None) };
        let subject = match (self.mail, told.len()) {
            (Mail::AtOnce, 1) => t.with(
                "following-mail-one",
                &[("name", Given::Text(&first.title)), ("what", Given::Text(what))],
            ),
            (_, n) => t.count("following-mail-several", n),
        };
        let forum = self.app.forum.now().name.clone();
        let subject = format!("{subject} · {forum}");
        let mut letter = Letter::new(Recipient::Party(party), &reader.language, subject);
        for (called, said, _) in told {
            letter = letter
                .saying(Part::Entry { words: called.title, link: Link::plain(called.address) })
                .paragraph(said.join("\n"));
        }
        if is_cut {
            letter = letter.paragraph(t.say("following-mail-more"));
        }
        letter = letter.paragraph(t.name("following-mail-why", &forum)).saying(Part::Entry {
            words: t.say("following-what-you-follow"),
            link: Link::plain("/following"),
        });
        let leave = self.leave(party, by);
        letter.unsubscribe = Some(leave.clone());
        letter = letter.saying(Part::Entry { words: t.say("following-mail-leave"), link: leave });
        // Who may no longer read it when it leaves gets none of its words.
        letter.only_for_readers_of = self.containers(items, audiences);
        Ok(Some(letter))
    }

    fn event(&self, at: u32) -> i64 {
        self.news.items[at as usize].event
    }

    /// "21 November 2026, 12:00 UTC: it was assessed"
    fn line(&self, sentences: &Sentences, t: &Words, at: u32) -> Option<String> {
        let item = &self.news.items[at as usize];
        let said = self.bare(sentences, t, at)?;
        let moment = t.moment(item.at);
        Some(t.with("following-mail-line", &[("date", Given::Text(&moment)), ("what", Given::Text(said))]))
    }

    /// The same without the moment: a subject is short.
    fn bare<'s>(&self, sentences: &'s Sentences, t: &Words, at: u32) -> Option<&'s str> {
        let item = &self.news.items[at as usize];
        sentences.0.get(&(t.language().to_string(), item.event))?.as_deref()
    }

    /// The link that leaves what the letter is about: the one follow, or all that are mailed.
    fn leave(&self, party: Uuid, by: &[&Follow]) -> Link {
        let (kind, record) = match (self.mail, by) {
            (Mail::AtOnce, [one]) => (LEAVE_ONE, one.id),
            _ => (LEAVE_ALL, party),
        };
        let until: Instant = self.app.store.clock().now().plus(LEAVE_WITHIN);
        Link::signed("/following/leave/", Signed { kind: kind.to_owned(), record, until })
    }

    fn containers(&self, items: &[u32], audiences: &HashSet<Audience>) -> Vec<kernel::RecordRef> {
        let of_items: HashSet<&Audience> = items.iter().map(|at| self.news.audience(*at)).collect();
        let read = of_items.into_iter().filter(|audience| audiences.contains(*audience));
        read.filter_map(|audience| match audience {
            Audience::Container(container) => Some(container.clone()),
            Audience::Public | Audience::Internal => None,
        })
        .collect()
    }
}

impl Sentences {
    /// Words all of these that were not worded before.
    async fn learn(&mut self, telling: &Telling<'_>, t: &Words, events: &[i64]) -> Result<(), StoreError> {
        if self.0.len() > MOST_SENTENCES {
            self.0.clear();
        }
        let language = t.language().to_string();
        let new: Vec<i64> = events
            .iter()
            .copied()
            .filter(|event| !self.0.contains_key(&(language.clone(), *event)))
            .collect();
        let found = Event::by_ids(&mut telling.app.store.read(), &new).await?;
        let told = telling.followed.told(telling.app, t, &found).await?;
        for (event, said) in found.iter().zip(told) {
            self.0.insert((language.clone(), event.id), said);
        }
        Ok(())
    }
}
