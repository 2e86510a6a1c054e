//! The letters of this capability, as far as a forum can word them: links to sign in, to join, to accept an invitation;
//! and the answer to a mail that could not be taken, which `app` sends.

use capability::letters::{LetterKind, LetterPiece, button, paragraph, subject};

pub(crate) const KINDS: &[LetterKind] = &[
    LetterKind {
        name: "sign-in",
        pieces: &[
            subject("people-mail-sign-in-subject", &[], &["forum"]),
            paragraph("people-mail-sign-in-opening", &[], &["forum", "minutes"]),
            button("people-mail-sign-in-button"),
            paragraph("people-mail-sign-in-closing", &[], &["forum", "minutes"]),
        ],
    },
    LetterKind {
        name: "join",
        pieces: &[
            subject("people-mail-join-subject", &[], &["forum"]),
            paragraph("people-mail-join-opening", &["forum"], &[]),
            button("people-mail-join-button"),
            paragraph("people-mail-join-closing", &[], &["forum"]),
        ],
    },
    LetterKind {
        name: "invitation",
        pieces: &[
            subject("people-mail-invitation-subject", &[], &["forum", "days"]),
            paragraph("people-mail-invitation-opening", &["forum"], &["days"]),
            button("people-mail-invitation-button"),
            paragraph("people-mail-invitation-closing", &[], &["forum", "days"]),
        ],
    },
    LetterKind {
        name: "mail-refused",
        pieces: &[
            subject("mail-refused-subject", &[], &["name"]),
            paragraph("mail-refused-opening", &["name"], &[]),
            LetterPiece::Given("letter-given-reason"),
            paragraph("mail-refused-closing", &[], &[]),
        ],
    },
];
