//! The little of XML that workbook parts need: events one by one, attributes and text.
//!
//! Entities beyond the five of XML and numbered characters are refused, so nothing a file declares is expanded.

use std::io::BufRead;

use quick_xml::escape::{EscapeError, resolve_xml_entity};
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

pub(super) use quick_xml::Error as XmlError;

pub(super) struct Xml<R> {
    reader: Reader<R>,
    buffer: Vec<u8>,
}

impl<R: BufRead> Xml<R> {
    pub fn new(source: R) -> Self {
        let mut reader = Reader::from_reader(source);
        // `<c/>` comes as an opening and a closing, so that nobody has to think of both.
        reader.config_mut().expand_empty_elements = true;
        Self { reader, buffer: Vec::new() }
    }

    pub fn next(&mut self) -> Result<Event<'_>, XmlError> {
        self.buffer.clear();
        self.reader.read_event_into(&mut self.buffer)
    }

    /// Passes over everything up to the end of the element called `name` that has just been opened.
    pub fn skip(&mut self, name: &str) -> Result<(), XmlError> {
        let mut depth = 1;
        while depth > 0 {
            match self.next()? {
                Event::Start(element) if element.name().as_ref() == name => depth += 1,
                Event::End(element) if element.name().as_ref() == name => depth -= 1,
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
        Ok(())
    }
}

/// The attribute whose name without prefix is `name`.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Result<Option<String>, XmlError> {
    for attribute in element.attributes().with_checks(false) {
        let attribute = attribute.map_err(XmlError::from)?;
        if attribute.key.local_name().as_ref() == name {
            return Ok(Some(attribute.normalized_value(XmlVersion::Implicit1_0)?.into_owned()));
        }
    }
    Ok(None)
}

/// A count in an attribute; `otherwise` where it is missing or no number.
pub(super) fn count(element: &BytesStart<'_>, name: &str, otherwise: usize) -> Result<usize, XmlError> {
    Ok(attribute(element, name)?.and_then(|value| value.trim().parse().ok()).unwrap_or(otherwise))
}

/// Adds what an event says in words, if it says anything.
pub(super) fn push_text(event: &Event<'_>, text: &mut String) -> Result<(), XmlError> {
    match event {
        Event::Text(words) => text.push_str(&words.xml10_content()),
        Event::CData(words) => text.push_str(&words.xml10_content()),
        Event::GeneralRef(reference) => push_reference(reference, text)?,
        _ => {}
    }
    Ok(())
}

fn push_reference(reference: &BytesRef<'_>, text: &mut String) -> Result<(), XmlError> {
    let name: &str = reference.as_ref();
    if let Some(known) = resolve_xml_entity(name) {
        text.push_str(known);
        return Ok(());
    }
    match reference.resolve_char_ref()? {
        Some(character) => text.push(character),
        None => return Err(XmlError::Escape(EscapeError::UnrecognizedEntity(0..0, name.to_owned()))),
    }
    Ok(())
}
