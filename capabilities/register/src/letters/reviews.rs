//! How somebody is reminded of a category they go through in a round.

use crate::campaign::Review;
use crate::document::Round;
use crate::vocabulary::Category;
use kernel::RecordRef;
use people::letters::{Letter, Link, Recipient};
use web::{Given, Words};

/// The letter to whoever has the category.
pub fn reminder(t: &Words, forum: &str, round: &Round, category: &Category, review: &Review) -> Letter {
    let called = if round.name.is_empty() { t.name("read-round", &round.key) } else { round.name.clone() };
    let named = [
        ("round", Given::Text(&called)),
        ("category", Given::Text(&category.name)),
        ("forum", Given::Text(forum)),
    ];
    let subject = t.with("letter-review-subject", &named);
    let mut letter = Letter::new(Recipient::Party(review.party), t.language(), subject)
        .about(RecordRef::new("round", review.round))
        .paragraph(t.with("letter-review-opening", &named));
    if let Some(due) = review.due {
        let due = t.day(due);
        letter = letter.paragraph(t.with("letter-review-due", &[("due", Given::Text(&due))]));
    }
    let left = web::ask::encode(&[("category", &category.key), ("left-in", &round.key)]);
    letter
        .button(t.say("letter-review-button"), Link::plain(format!("/register?{left}#list")))
        .paragraph(t.say("letter-review-closing"))
}
