//! Rust source cut into words, texts and marks, enough to see laws by.
//!
//! Comments are left out, string literals keep their contents, and every token knows whether it stands in test
//! code. This is no parser: it never fails and understands no grammar beyond brackets and attributes.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An identifier, keyword or number.
    Word,
    /// A string literal, without its quotes and with its escapes as written.
    Text,
    /// One character of punctuation.
    Mark,
}

#[derive(Clone, Copy, Debug)]
pub struct Token<'a> {
    pub kind: Kind,
    pub text: &'a str,
    /// The line it begins on, counted from 1.
    pub line: usize,
    /// It stands in an item under `#[cfg(test)]` or `#[test]`.
    pub test: bool,
}

impl Token<'_> {
    pub fn is(&self, text: &str) -> bool {
        self.kind != Kind::Text && self.text == text
    }
}

/// The tokens of a Rust file, in order.
pub fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut lexer = Lexer { source, at: 0, line: 1, tokens: Vec::new() };
    lexer.run();
    mark_tests(&mut lexer.tokens);
    lexer.tokens
}

struct Lexer<'a> {
    source: &'a str,
    at: usize,
    line: usize,
    tokens: Vec<Token<'a>>,
}

impl Lexer<'_> {
    fn byte(&self, ahead: usize) -> u8 {
        self.source.as_bytes().get(self.at + ahead).copied().unwrap_or(0)
    }

    fn skip(&mut self, bytes: usize) {
        let end = (self.at + bytes).min(self.source.len());
        self.line += self.source.get(self.at..end).map_or(0, |text| text.matches('\n').count());
        self.at = end;
    }

    fn push(&mut self, kind: Kind, from: usize, to: usize, line: usize) {
        if let Some(text) = self.source.get(from..to) {
            self.tokens.push(Token { kind, text, line, test: false });
        }
    }

    fn run(&mut self) {
        while self.at < self.source.len() {
            let byte = self.byte(0);
            match byte {
                b'/' if self.byte(1) == b'/' => self.skip_line(),
                b'/' if self.byte(1) == b'*' => self.skip_block_comment(),
                b'"' => self.string(),
                b'\'' => self.character_or_lifetime(),
                b'r' | b'b' | b'c' if self.string_prefix().is_some() => {
                    let (prefix, hashes) = self.string_prefix().unwrap_or_default();
                    self.skip(prefix);
                    match hashes {
                        None => self.string(),
                        Some(hashes) => self.raw_string(hashes),
                    }
                }
                _ if is_word(byte) => self.word(),
                _ if byte.is_ascii_whitespace() => self.skip(1),
                _ => {
                    let (from, line) = (self.at, self.line);
                    self.skip(1);
                    self.push(Kind::Mark, from, self.at, line);
                }
            }
        }
    }

    /// Bytes before the opening quote or hash, and the number of hashes if the string is raw.
    fn string_prefix(&self) -> Option<(usize, Option<usize>)> {
        let letters = match (self.byte(0), self.byte(1)) {
            (b'b' | b'c', b'r') => 2,
            _ => 1,
        };
        let raw = self.byte(letters - 1) == b'r';
        let hashes = (0..256).take_while(|n| raw && self.byte(letters + n) == b'#').count();
        (self.byte(letters + hashes) == b'"').then_some((letters, raw.then_some(hashes)))
    }

    fn skip_line(&mut self) {
        let rest = &self.source.as_bytes()[self.at..];
        self.skip(rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len()));
    }

    fn skip_block_comment(&mut self) {
        let mut depth = 0_usize;
        while self.at < self.source.len() {
            match (self.byte(0), self.byte(1)) {
                (b'/', b'*') => {
                    depth += 1;
                    self.skip(2);
                }
                (b'*', b'/') => {
                    depth -= 1;
                    self.skip(2);
                    if depth == 0 {
                        return;
                    }
                }
                _ => self.skip(1),
            }
        }
    }

    fn string(&mut self) {
        let line = self.line;
        self.skip(1);
        let from = self.at;
        while self.at < self.source.len() && self.byte(0) != b'"' {
            self.skip(if self.byte(0) == b'\\' { 2 } else { 1 });
        }
        self.push(Kind::Text, from, self.at, line);
        self.skip(1);
    }

    fn raw_string(&mut self, hashes: usize) {
        let line = self.line;
        self.skip(hashes + 1);
        let from = self.at;
        while self.at < self.source.len() {
            if self.byte(0) == b'"' && (1..=hashes).all(|n| self.byte(n) == b'#') {
                self.push(Kind::Text, from, self.at, line);
                self.skip(hashes + 1);
                return;
            }
            self.skip(1);
        }
    }

    fn character_or_lifetime(&mut self) {
        let rest = &self.source[self.at + 1..];
        if rest.starts_with('\\') {
            self.skip(3);
            while self.at < self.source.len() && self.byte(0) != b'\'' {
                self.skip(1);
            }
            self.skip(1);
        } else if let Some(first) = rest.chars().next()
            && rest[first.len_utf8()..].starts_with('\'')
        {
            self.skip(first.len_utf8() + 2);
        } else {
            self.skip(1);
            while is_word(self.byte(0)) {
                self.skip(1);
            }
        }
    }

    fn word(&mut self) {
        let (from, line) = (self.at, self.line);
        while is_word(self.byte(0)) {
            self.skip(1);
        }
        self.push(Kind::Word, from, self.at, line);
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

/// Marks the items under `#[cfg(test)]`, `#[test]` and their like (`#[tokio::test]`) as test code.
fn mark_tests(tokens: &mut [Token<'_>]) {
    let mut at = 0;
    while at < tokens.len() {
        let Some(after) = attribute_end(tokens, at) else {
            at += 1;
            continue;
        };
        if !says_test(&tokens[at..after]) {
            at = after;
            continue;
        }
        let end = item_end(tokens, after);
        for token in &mut tokens[at..end] {
            token.test = true;
        }
        at = end;
    }
}

/// The index after an outer attribute that begins at `at`.
fn attribute_end(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    if !(tokens[at].is("#") && tokens.get(at + 1)?.is("[")) {
        return None;
    }
    Some(bracket_end(tokens, at + 1))
}

fn says_test(attribute: &[Token<'_>]) -> bool {
    let words: Vec<&str> = attribute.iter().filter(|t| t.kind == Kind::Word).map(|t| t.text).collect();
    match words.first() {
        Some(&"cfg") => words.contains(&"test") && !words.contains(&"not"),
        Some(&"test") => true,
        Some(&"cfg_attr") | None => false,
        Some(_) => words.get(1) == Some(&"test"),
    }
}

/// The index after the item that begins at `at`: its closing brace or its semicolon.
fn item_end(tokens: &[Token<'_>], mut at: usize) -> usize {
    while at < tokens.len() {
        match tokens[at].text {
            "{" if tokens[at].kind == Kind::Mark => return bracket_end(tokens, at),
            "(" | "[" if tokens[at].kind == Kind::Mark => at = bracket_end(tokens, at),
            ";" if tokens[at].kind == Kind::Mark => return at + 1,
            _ => at += 1,
        }
    }
    at
}

/// The index after the bracket that closes the one at `at`.
fn bracket_end(tokens: &[Token<'_>], at: usize) -> usize {
    let mut depth = 0_usize;
    for (index, token) in tokens.iter().enumerate().skip(at) {
        if token.kind != Kind::Mark {
            continue;
        }
        match token.text {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => {
                depth -= 1;
                if depth == 0 {
                    return index + 1;
                }
            }
            _ => {}
        }
    }
    tokens.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<&str> {
        tokens(source).iter().filter(|t| t.kind == Kind::Text).map(|t| t.text).collect()
    }

    #[test]
    fn comments_are_left_out_and_strings_keep_their_contents() {
        let source = "// \"no\"\n/* \"no\" /* \"no\" */ */ let a = \"yes // still\"; b(r#\"a \"raw\" one\"#, b\"bytes\")";
        assert_eq!(texts(source), ["yes // still", "a \"raw\" one", "bytes"]);
    }

    #[test]
    fn quotes_in_characters_and_lifetimes_open_no_string() {
        assert_eq!(
            texts("fn f<'a>(x: &'a str) { if c == '\"' || c == '\\'' || c == '\\u{22}' { g(\"in\") } }"),
            ["in"]
        );
    }

    #[test]
    fn lines_are_counted_through_strings_and_comments() {
        let found = tokens("/*\n\n*/ \"a\nb\" word");
        assert_eq!(found.iter().map(|t| t.line).collect::<Vec<_>>(), [3, 4]);
    }

    #[test]
    fn only_what_stands_under_a_test_attribute_is_test_code() {
        let source = "fn a() {} #[cfg(test)] mod t { fn b() {} } fn c() {} #[tokio::test] async fn d() {} #[cfg(not(test))] fn e() {}";
        let tested: Vec<&str> = tokens(source)
            .windows(2)
            .filter(|pair| pair[0].is("fn") && pair[1].test)
            .map(|pair| pair[1].text)
            .collect();
        assert_eq!(tested, ["b", "d"]);
    }
}
