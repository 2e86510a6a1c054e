//! The letters that a capability sends, as far as a forum can word them itself.

/// One kind of letter. Its name is told by the message `letter-` and its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LetterKind {
    /// Known by it in addresses: `request`.
    pub name: &'static str,
    /// In the order in which they are read, the subject first.
    pub pieces: &'static [LetterPiece],
}

/// A piece of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterPiece {
    /// A sentence of the catalogue that the forum can word.
    Words(LetterWords),
    /// What stands here is made for each letter and is nobody's to word: somebody's question, a quotation. The message
    /// that says what.
    Given(&'static str),
}

/// A sentence of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LetterWords {
    /// Message of the catalogue.
    pub id: &'static str,
    pub place: LetterPlace,
    /// Placeholders without which the reader would not know what it is about.
    pub needs: &'static [&'static str],
    /// Others that can stand in it.
    pub may: &'static [&'static str],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterPlace {
    Subject,
    Paragraph,
    /// The words on a link; the link itself is always there.
    Button,
}

impl LetterKind {
    /// Its sentences.
    pub fn words(&self) -> impl Iterator<Item = &'static LetterWords> + use<> {
        self.pieces.iter().filter_map(|piece| match piece {
            LetterPiece::Words(words) => Some(words),
            LetterPiece::Given(_) => None,
        })
    }
}

const fn words(
    id: &'static str,
    place: LetterPlace,
    needs: &'static [&'static str],
    may: &'static [&'static str],
) -> LetterPiece {
    LetterPiece::Words(LetterWords { id, place, needs, may })
}

pub const fn subject(
    id: &'static str,
    needs: &'static [&'static str],
    may: &'static [&'static str],
) -> LetterPiece {
    words(id, LetterPlace::Subject, needs, may)
}

pub const fn paragraph(
    id: &'static str,
    needs: &'static [&'static str],
    may: &'static [&'static str],
) -> LetterPiece {
    words(id, LetterPlace::Paragraph, needs, may)
}

pub const fn button(id: &'static str) -> LetterPiece {
    words(id, LetterPlace::Button, &[], &[])
}
