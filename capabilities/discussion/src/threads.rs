//! Comments in the order in which they are read: threads with their answers, the thread that was last added to first.

use crate::comment::{Comment, Reader};
use kernel::Instant;
use std::collections::HashMap;
use uuid::Uuid;

/// An answer's place among the comments, and how deep it is: 1 answers the first comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reply {
    pub at: usize,
    pub depth: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thread {
    /// The first comment's place among the comments.
    pub first: usize,
    /// Each below what it answers, the oldest first.
    pub replies: Vec<Reply>,
    /// When it was last added to.
    pub latest: Instant,
}

/// The threads that this reader knows of. `comments` are those of one record, the oldest first.
pub fn threads(comments: &[Comment], reader: Reader) -> Vec<Thread> {
    let mut answers: HashMap<Uuid, Vec<usize>> = HashMap::new();
    let mut threads = Vec::new();
    for (at, comment) in comments.iter().enumerate() {
        match comment.reply_to {
            _ if !reader.knows(comment) => {}
            Some(to) => answers.entry(to).or_default().push(at),
            None => threads.push(Thread { first: at, replies: Vec::new(), latest: comment.at }),
        }
    }
    for thread in &mut threads {
        // Not by recursion: whoever answers an answer ten thousand times must not reach the end of the stack.
        let mut open: Vec<Reply> = vec![Reply { at: thread.first, depth: 0 }];
        while let Some(reply) = open.pop() {
            if reply.depth > 0 {
                thread.replies.push(reply);
                thread.latest = thread.latest.max(comments[reply.at].at);
            }
            let below = answers.get(&comments[reply.at].id).into_iter().flatten().rev();
            open.extend(below.map(|at| Reply { at: *at, depth: reply.depth + 1 }));
        }
    }
    threads.sort_by_key(|thread| (std::cmp::Reverse(thread.latest), thread.first));
    threads
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::comment::State;
    use kernel::{Capacity, RecordRef};

    fn comment(n: u128, reply_to: Option<u128>, state: State) -> Comment {
        Comment {
            id: Uuid::from_u128(n),
            on: RecordRef::new("recommendation", Uuid::from_u128(900)),
            thread: Uuid::from_u128(n),
            reply_to: reply_to.map(Uuid::from_u128),
            party: Some(Uuid::from_u128(7)),
            capacity: Capacity::default(),
            language: "en".into(),
            quote: None,
            state,
            at: Instant::from_micros(i64::try_from(n).unwrap_or_default()),
            withdrawn: None,
            version: 1,
            written: Instant::from_micros(0),
            text: String::new(),
            waiting: None,
        }
    }

    /// Numbers of the first comments, each with numbers and depths of its answers.
    fn told(comments: &[Comment], reader: Reader) -> Vec<(u128, Vec<(u128, usize)>)> {
        let n = |at: usize| comments[at].id.as_u128();
        let thread = |thread: &Thread| {
            (n(thread.first), thread.replies.iter().map(|reply| (n(reply.at), reply.depth)).collect())
        };
        threads(comments, reader).iter().map(thread).collect()
    }

    #[test]
    fn answers_stand_below_what_they_answer_and_the_liveliest_thread_first() {
        let comments = [
            comment(1, None, State::Shown),
            comment(2, None, State::Shown),
            comment(3, Some(1), State::Shown),
            comment(4, Some(1), State::Shown),
            comment(5, Some(3), State::Hidden),
        ];
        assert_eq!(told(&comments, Reader::default()), [(1, vec![(3, 1), (5, 2), (4, 1)]), (2, vec![])]);
    }

    #[test]
    fn what_is_held_is_in_no_thread_but_its_authors() {
        let comments = [comment(1, None, State::Shown), comment(2, Some(1), State::Held)];
        assert_eq!(told(&comments, Reader::default()), [(1, vec![])]);
        let author = Reader { party: Some(Uuid::from_u128(7)), moderates: false };
        assert_eq!(told(&comments, author), [(1, vec![(2, 1)])]);
    }

    #[test]
    fn a_thread_as_deep_as_it_is_long_is_read_to_its_end() {
        let mut comments = vec![comment(1, None, State::Shown)];
        comments.extend((2..=20_000).map(|n| comment(n, Some(n - 1), State::Shown)));
        let threads = threads(&comments, Reader::default());
        assert_eq!(threads[0].replies.last().map(|reply| reply.depth), Some(19_999));
    }
}
