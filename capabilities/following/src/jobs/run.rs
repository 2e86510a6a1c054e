//! One telling of everybody: the news, and how far it has come.

use super::letter::{Sentences, Telling};
use super::news::News;
use super::place_of_all;
use crate::actions::DIGEST_AT;
use crate::followed::{FollowedAll, audiences};
use crate::identify::reader;
use crate::queries::{self, Mail};
use kernel::{Actor, Problem};
use people::letters::{self, Letter};
use store::StoreError;
use uuid::Uuid;
use web::App;

/// People told in one change.
const PEOPLE_AT_ONCE: usize = 100;
/// Events after which the place of all is written down although nobody waited for any of them.
pub const WORTH_REMEMBERING: usize = 500;

pub struct Run {
    mail: Mail,
    news: News,
    /// Those still to be told; the last comes first.
    people: Vec<Uuid>,
    sentences: Sentences,
    asked_for: usize,
}

/// A letter that waits for its change, with where its reader stood.
struct Ready {
    party: Uuid,
    from: i64,
    letter: Letter,
}

/// Reads what happened since `place`; `None`: nothing has.
pub async fn begin(app: &App, mail: Mail, place: i64) -> Result<Option<Run>, Problem> {
    app.freshness.catch_up().await?;
    let followed = FollowedAll::of(app);
    let Some(news) = News::since(app, &followed, place).await? else { return Ok(None) };
    let mut people = queries::parties_following(&mut app.store.read(), &news.targets()).await?;
    people.reverse();
    Ok(Some(Run { mail, news, people, sentences: Sentences::default(), asked_for: 0 }))
}

impl Run {
    /// The end of a day on which nothing happened.
    pub fn of_nothing(mail: Mail, place: i64) -> Self {
        let news = News::none(place);
        Self { mail, news, people: Vec::new(), sentences: Sentences::default(), asked_for: 0 }
    }

    pub fn is_idle(&self) -> bool {
        self.people.is_empty()
    }

    /// The last event of the span.
    pub fn last(&self) -> i64 {
        self.news.last
    }

    /// Events of the span.
    pub fn length(&self) -> usize {
        self.news.length()
    }

    /// Letters asked for so far.
    pub fn asked_for(&self) -> usize {
        self.asked_for
    }

    /// Tells the next people; `false`: everybody has been told.
    pub async fn step(&mut self, app: &App) -> Result<bool, Problem> {
        if self.people.is_empty() {
            return Ok(false);
        }
        app.freshness.catch_up().await?;
        let rest = self.people.len().saturating_sub(PEOPLE_AT_ONCE);
        let people = self.people.split_off(rest);
        let ready = self.letters(app, people).await?;
        let (mail, last) = (self.mail, self.news.last);
        let asked_for = app
            .store
            .write::<_, StoreError>(Actor::Operator, move |change| {
                Box::pin(async move {
                    let mut asked_for = 0;
                    for Ready { party, from, letter } in ready {
                        // Whoever tells them in another process moves the place first, and this letter is none.
                        if queries::move_place(change, mail, party, from, last).await? {
                            letters::ask(change, &letter).await?;
                            asked_for += 1;
                        }
                    }
                    Ok(asked_for)
                })
            })
            .await?;
        self.asked_for += asked_for;
        Ok(!self.people.is_empty())
    }

    async fn letters(&mut self, app: &App, people: Vec<Uuid>) -> Result<Vec<Ready>, StoreError> {
        let followed = FollowedAll::of(app);
        let mut db = app.store.read();
        let places = queries::places(&mut db, self.mail, &people).await?;
        let mut ready = Vec::new();
        for (party, follows) in queries::follows_of_people(&mut db, &people).await? {
            // Who and what they may read is asked now: it may be other than when it happened.
            let Some(reader) = reader(app, &mut db, party).await? else { continue };
            let audiences = audiences(app, &reader.actor).await?;
            let from = places.get(&party).copied().unwrap_or_default();
            let (items, by) = self.news.of(self.mail, party, &follows, &audiences, from);
            if items.is_empty() {
                continue;
            }
            let telling = Telling { app, followed: &followed, news: &self.news, mail: self.mail };
            let letter = telling.letter(&mut self.sentences, party, &reader, &items, &by, &audiences).await?;
            if let Some(letter) = letter {
                ready.push(Ready { party, from, letter });
            }
        }
        Ok(ready)
    }

    /// Writes down that everybody was told. Should another process have come further, it is read again and told to nobody:
    /// their own places say how far they are.
    pub async fn end(&self, app: &App) -> Result<(), Problem> {
        let (mail, last) = (self.mail, self.news.last);
        app.store
            .write::<_, StoreError>(Actor::Operator, move |change| {
                Box::pin(async move {
                    change.set_setting(place_of_all(mail), &last.to_string()).await?;
                    if mail == Mail::Daily {
                        let now = change.now().micros().to_string();
                        change.set_setting(DIGEST_AT, &now).await?;
                    }
                    Ok(())
                })
            })
            .await?;
        Ok(())
    }
}
