//! Comments and threads as plain values, as one reader sees them.

use super::{Opened, address, anchor};
use crate::comment::{Comment, Reader, State};
use crate::rules;
use crate::state::Discussion;
use crate::threads::Thread;
use kernel::Object;
use uuid::Uuid;
use web::parts::{Link, Mark};
use web::{Ask, Words};

/// Steps to the side that answers of answers make; deeper ones stand under each other.
const DEEPEST: usize = 3;

/// One comment.
pub struct CommentView {
    pub anchor: String,
    pub who: String,
    pub capacity: String,
    pub mark: Mark,
    pub group: String,
    pub datetime: String,
    pub date: String,
    /// Its own address.
    pub here: String,
    /// What there is to know of its state; empty while it is shown.
    pub note: String,
    /// Why moderators hid it; empty: they did not.
    pub reason: String,
    /// Cleaned HTML; empty: this reader does not read it.
    pub words: String,
    pub lang: String,
    pub quote: Option<QuoteView>,
    /// What it answers, where that is not right above it.
    pub answers: Option<Link>,
    pub mentions: Vec<String>,
    /// Where its earlier versions stand; empty: there is none.
    pub history: String,
    pub ways: Vec<Link>,
    /// 0 for the first of a thread, at most [`DEEPEST`].
    pub depth: usize,
}

pub struct QuoteView {
    pub text: String,
    /// Whose words, and where.
    pub source: String,
    pub href: String,
}

/// One thread.
pub struct ThreadView {
    pub first: CommentView,
    pub replies: Vec<CommentView>,
    /// "12 answers, the latest on 3 May 2026"; empty: there are none.
    pub about: String,
    pub is_open: bool,
    /// Where all of it stands, when not all of it is here.
    pub more: Option<Link>,
}

/// What drawing needs besides the comments.
pub struct Drawing<'a> {
    pub t: &'a Words,
    pub discussion: &'a Discussion,
    pub reader: Reader,
    pub may_comment: bool,
    pub can_report: bool,
}

impl<'a> Drawing<'a> {
    pub fn new(ask: &'a Ask, opened: &'a Opened) -> Self {
        let may = |rule| ask.may(rule, &opened.object).is_ok();
        let is_visitor = !ask.viewer.actor.is_signed_in();
        Self {
            t: &ask.viewer.t,
            discussion: &opened.discussion,
            reader: opened.reader,
            may_comment: may(&rules::COMMENT) || (is_visitor && signing_in_helps(&opened.object)),
            can_report: !is_visitor && may(&rules::REPORT),
        }
    }

    /// A party's public name; who was erased, or was never known by name, is a former participant.
    pub fn name(&self, party: Option<Uuid>) -> String {
        party
            .and_then(|party| self.discussion.names.get(&party))
            .filter(|name| !name.is_erased && !name.name.is_empty())
            .map_or_else(|| self.t.say("discussion-former-participant"), |name| name.name.clone())
    }

    /// A thread with so many of its answers from `from` on.
    pub fn thread(&self, thread: &Thread, from: usize, most: usize, is_open: bool) -> ThreadView {
        let n = thread.replies.len();
        let some = thread.replies.iter().skip(from).take(most);
        let first = &self.discussion.comments[thread.first];
        let mut above = first.id;
        let mut replies = Vec::new();
        for reply in some {
            let comment = &self.discussion.comments[reply.at];
            let mut view = self.comment(reply.at, reply.depth.min(DEEPEST));
            if reply.depth > 1 && comment.reply_to != Some(above) {
                view.answers = comment.reply_to.and_then(|to| self.discussion.find(to)).map(|to| {
                    Link::new(
                        format!("/comments/{}", to.id),
                        self.t.name("discussion-answers", self.name(to.party)),
                    )
                });
            }
            above = comment.id;
            replies.push(view);
        }
        let left = n.saturating_sub(from + replies.len());
        ThreadView {
            first: self.comment(thread.first, 0),
            about: if n == 0 { String::new() } else { self.t.count("discussion-n-answers", n) },
            is_open,
            more: (left > 0).then(|| {
                let href = format!("{}?thread={}", address(&first.on), first.id);
                Link::new(href, self.t.count("discussion-more-answers", left))
            }),
            replies,
        }
    }

    /// One comment as this reader sees it.
    pub fn comment(&self, at: usize, depth: usize) -> CommentView {
        let (t, comment) = (self.t, &self.discussion.comments[at]);
        let reads = self.reader.reads(comment);
        let capacity = &comment.capacity;
        let (mark, group) =
            people::capacity::stakeholder_group(&self.discussion.groups, &capacity.stakeholder_group);
        CommentView {
            anchor: anchor(comment.id),
            who: self.name(comment.party),
            capacity: people::capacity::in_words(t, capacity),
            mark,
            group,
            datetime: comment.at.to_string(),
            date: t.moment(comment.at),
            here: format!("/comments/{}", comment.id),
            note: self.note(comment, reads),
            reason: self.reason(comment),
            words: if reads { self.discussion.html(at).to_owned() } else { String::new() },
            lang: comment.language.clone(),
            quote: if reads { self.quote(comment) } else { None },
            answers: None,
            mentions: if reads { self.mentions(comment.id) } else { Vec::new() },
            history: if reads && comment.version > 1 {
                format!("/comments/{}/history", comment.id)
            } else {
                String::new()
            },
            ways: self.ways(comment),
            depth,
        }
    }

    fn note(&self, comment: &Comment, reads: bool) -> String {
        let t = self.t;
        match comment.state {
            State::Shown if self.reader.knows_what_waits(comment) => t.say(if comment.waits() {
                "discussion-amendment-held"
            } else {
                "discussion-amendment-declined"
            }),
            State::Shown => String::new(),
            State::Held => t.say("discussion-held"),
            State::Hidden if reads => t.say("discussion-hidden-from-others"),
            State::Hidden => t.say("discussion-hidden"),
            State::Withdrawn | State::Dropped => {
                t.name("discussion-withdrawn", t.moment(comment.withdrawn.unwrap_or(comment.at)))
            }
        }
    }

    /// Why it is hidden, or why its author's new words do not stand.
    fn reason(&self, comment: &Comment) -> String {
        let waiting = comment.waiting.as_ref().filter(|_| self.reader.knows_what_waits(comment));
        match comment.state {
            State::Hidden => self.discussion.reasons.get(&comment.id).cloned().unwrap_or_default(),
            State::Shown => waiting.and_then(|waiting| waiting.declined.clone()).unwrap_or_default(),
            _ => String::new(),
        }
    }

    /// What it quotes. Words that moderators hid are not read in somebody else's comment either.
    fn quote(&self, comment: &Comment) -> Option<QuoteView> {
        let quote = comment.quote.as_ref()?;
        let Some(of) = quote.of else {
            return Some(QuoteView {
                text: quote.text.clone(),
                source: if quote.part.is_empty() {
                    self.t.say("discussion-quote-of-record")
                } else {
                    quote.part.clone()
                },
                href: String::new(),
            });
        };
        let quoted = self.discussion.find(of)?;
        let is_concealed = matches!(quoted.state, State::Hidden | State::Held) && !self.reader.reads(quoted);
        Some(QuoteView {
            text: if is_concealed { self.t.say("discussion-hidden") } else { quote.text.clone() },
            source: self.name(quoted.party),
            href: format!("/comments/{of}"),
        })
    }

    fn mentions(&self, comment: Uuid) -> Vec<String> {
        let mentioned = self.discussion.mentions.get(&comment);
        mentioned.into_iter().flatten().map(|party| self.name(Some(*party))).collect()
    }

    fn ways(&self, comment: &Comment) -> Vec<Link> {
        let t = self.t;
        let mut ways = Vec::new();
        let here = format!("/comments/{}", comment.id);
        let is_own = self.reader.party.is_some() && self.reader.party == comment.party;
        if comment.state == State::Shown && self.may_comment {
            let answer = format!("{}/new?reply_to={}", address(&comment.on), comment.id);
            ways.push(Link::new(answer.clone(), t.say("discussion-answer")));
            ways.push(Link::new(format!("{answer}&quote=1"), t.say("discussion-quote")));
        }
        if is_own && !comment.state.is_taken_back() {
            ways.push(Link::new(format!("{here}/amend"), t.say("discussion-amend")));
        }
        if comment.state == State::Shown && self.can_report && !is_own && !self.reader.moderates {
            ways.push(Link::new(format!("{here}/report"), t.say("discussion-report")));
        }
        if self.reader.moderates && !comment.state.is_taken_back() {
            ways.push(Link::new(format!("{here}/moderate"), t.say("discussion-moderate")));
        }
        ways
    }
}

/// Whether somebody who signs in may comment here, whoever that is.
pub fn signing_in_helps(object: &Object) -> bool {
    let phase = object.phase.as_deref();
    let who = phase.and_then(|phase| rules::COMMENT.in_phase.iter().find(|(name, _)| *name == phase));
    who.map_or(rules::COMMENT.who, |(_, who)| *who) == kernel::Who::SignedIn
}

/// Why this reader cannot take part, or what comes before it; empty: nothing does.
pub fn why_not(ask: &Ask, object: &Object) -> String {
    let t = &ask.viewer.t;
    if ask.may(&rules::COMMENT, object).is_ok() {
        return String::new();
    }
    match (ask.viewer.actor.is_signed_in(), signing_in_helps(object)) {
        (false, true) => t.say("discussion-sign-in-first"),
        (false, false) => t.say("discussion-members-sign-in"),
        (true, _) => t.say("discussion-members-comment"),
    }
}
