//! The letters of the register, as far as a forum can word them.

use capability::letters::{LetterKind, LetterPiece, button, paragraph, subject};

/// What the letters that ask and remind have in common, in their order.
const WHY: LetterPiece = paragraph("request-letter-information", &[], &[]);
const HOW: LetterPiece = paragraph("request-letter-how-to-assess", &[], &[]);
const QUOTED: LetterPiece = LetterPiece::Given("letter-given-recommendations");
const MORE: LetterPiece = paragraph("request-letter-more", &["name"], &[]);
const ASKED: LetterPiece = paragraph("request-letter-question", &[], &["forum", "what", "who", "to", "date"]);
const QUESTION: LetterPiece = LetterPiece::Given("letter-given-question");
const DUE: LetterPiece = paragraph("request-letter-due", &["name"], &[]);
const ANSWER: LetterPiece = button("request-letter-button");
const REPLY: LetterPiece = paragraph("request-letter-reply", &[], &[]);
const STATUS: LetterPiece = paragraph("request-letter-status", &["name"], &[]);
const SHOWN: LetterPiece = paragraph("request-letter-shown", &[], &["name"]);
const OF_ASKING: &[&str] = &["forum", "to", "date"];

pub const KINDS: &[LetterKind] = &[
    LetterKind {
        name: "request",
        pieces: &[
            subject("request-letter-subject", &["what"], &["forum", "who", "to", "date"]),
            paragraph("request-letter-opening", &["what", "who"], OF_ASKING),
            WHY,
            HOW,
            QUOTED,
            MORE,
            ASKED,
            QUESTION,
            DUE,
            ANSWER,
            REPLY,
            STATUS,
            SHOWN,
        ],
    },
    LetterKind {
        name: "request-reminder",
        pieces: &[
            subject("request-letter-reminder-subject", &["what"], &["forum", "who", "to", "date"]),
            paragraph("request-letter-reminder-opening", &["what", "who"], OF_ASKING),
            QUOTED,
            QUESTION,
        ],
    },
    LetterKind {
        name: "request-answer",
        pieces: &[
            subject("request-answer-subject", &["what"], &["forum", "who"]),
            paragraph("request-answer-opening", &["what", "who"], &["forum"]),
            QUESTION,
            LetterPiece::Given("letter-given-answer"),
            paragraph("request-answer-assessment", &["name"], &[]),
            paragraph("request-answer-no-status", &["name"], &[]),
            paragraph("request-answer-no-reason", &[], &[]),
            button("request-answer-button"),
        ],
    },
    LetterKind {
        name: "request-kept",
        pieces: &[
            subject("request-kept-subject", &["what"], &["forum"]),
            paragraph("request-kept-opening", &["what"], &["forum"]),
            paragraph("request-kept-no-status", &["name"], &[]),
            paragraph("request-kept-no-reason", &[], &[]),
        ],
    },
    LetterKind {
        name: "request-withdrawn",
        pieces: &[
            subject("request-withdrawn-subject", &["what"], &["forum"]),
            paragraph("request-withdrawn-opening", &["what"], &["forum"]),
            LetterPiece::Given("letter-given-reason"),
        ],
    },
    LetterKind {
        name: "request-fell",
        pieces: &[
            subject("request-fell-subject", &["what"], &["forum"]),
            paragraph("request-fell-opening", &["what"], &["forum"]),
            QUESTION,
            button("request-fell-button"),
        ],
    },
    LetterKind {
        name: "review-reminder",
        pieces: &[
            subject("letter-review-subject", &["category"], &["round", "forum"]),
            paragraph("letter-review-opening", &["category"], &["round", "forum"]),
            paragraph("letter-review-due", &["due"], &[]),
            button("letter-review-button"),
            paragraph("letter-review-closing", &[], &[]),
        ],
    },
];
