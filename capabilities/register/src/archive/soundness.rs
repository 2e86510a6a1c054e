//! What must hold of an archive besides its shape.

use super::read::{Fault, MOST_FAULTS, Unsound};
use super::{Archive, Capacity, Content, Said};
use crate::assessment::LONGEST_NARRATIVE;
use crate::campaign::LONGEST_GUIDE;
use crate::period::Period;
use crate::recommendation::{LONGEST_LINE, LONGEST_TEXT};
use crate::request::{Means, RequestKind};
use kernel::{Date, Instant};
use std::collections::HashSet;
use uuid::Uuid;
use web::parts::{Shape, Tone};

impl Archive {
    /// Everything that does not hold, up to [`MOST_FAULTS`].
    pub(super) fn faults(&self) -> Vec<Unsound> {
        let mut check = Check {
            people: self.people.iter().map(|one| one.id).collect(),
            recommendations: self.register.recommendations.iter().map(|one| one.id).collect(),
            categories: self.categories.iter().map(|one| one.key.as_str()).collect(),
            seen: HashSet::new(),
            faults: Vec::new(),
        };
        check.register(self);
        check.assessors(self);
        check.words(self);
        check.suggestions(self);
        check.proposals(self);
        check.choosings(self);
        check.requests(self);
        check.faults
    }
}

struct Check<'a> {
    people: HashSet<Uuid>,
    recommendations: HashSet<Uuid>,
    categories: HashSet<&'a str>,
    /// Ids borne so far.
    seen: HashSet<Uuid>,
    faults: Vec<Unsound>,
}

impl<'a> Check<'a> {
    fn that(&mut self, holds: bool, place: &str, value: impl std::fmt::Display, fault: Fault) {
        if !holds && self.faults.len() < MOST_FAULTS {
            let value: String = value.to_string().chars().take(120).collect();
            self.faults.push(Unsound { place: place.to_owned(), value, fault });
        }
    }

    fn id(&mut self, place: &str, id: Uuid) {
        let is_new = self.seen.insert(id);
        self.that(is_new, place, id, Fault::Twice);
    }

    fn person(&mut self, place: &str, id: Uuid) {
        let is_known = self.people.contains(&id);
        self.that(is_known, place, id, Fault::Nobody);
    }

    fn recommendation(&mut self, place: &str, id: Uuid) {
        let is_known = self.recommendations.contains(&id);
        self.that(is_known, place, id, Fault::NotInFile);
    }

    fn category(&mut self, place: &str, key: &str) {
        let is_known = self.categories.contains(key);
        self.that(is_known, place, key, Fault::Unnamed);
    }

    fn moment(&mut self, place: &str, text: &str) {
        self.that(Instant::parse(text).is_some(), place, text, Fault::NoMoment);
    }

    fn date(&mut self, place: &str, text: &str) {
        self.that(text.is_empty() || Date::parse(text).is_ok(), place, text, Fault::NoDate);
    }

    fn one_of(&mut self, place: &str, word: &str, words: &[&str]) {
        self.that(words.contains(&word), place, word, Fault::UnknownWord);
    }

    fn line(&mut self, place: &str, text: &str) {
        self.that(text.chars().count() <= LONGEST_LINE, place, text, Fault::TooLong);
    }

    fn text(&mut self, place: &str, text: &str) {
        self.that(text.chars().count() <= LONGEST_TEXT, place, text, Fault::TooLong);
    }

    fn needed(&mut self, place: &str, text: &str) {
        self.that(!text.trim().is_empty(), place, text, Fault::Empty);
        self.line(place, text);
    }

    fn said(&mut self, place: &str, said: &Said) {
        if let Some(person) = said.person {
            self.person(place, person);
        }
        self.moment(place, &said.at);
        self.text(place, &said.reason);
    }

    fn capacity(&mut self, place: &str, capacity: &Capacity) {
        for part in [&capacity.role, &capacity.group, &capacity.stakeholder_group] {
            self.line(place, part);
        }
    }

    fn register(&mut self, archive: &'a Archive) {
        for fault in archive.register.faults() {
            self.that(false, &format!("register, {}", fault.id), &fault.value, Fault::Register(fault.fault));
        }
        for (at, person) in archive.people.iter().enumerate() {
            let place = format!("people[{}]", at + 1);
            self.id(&place, person.id);
            let is_kept = people::party::line(&person.name).is_ok_and(|kept| kept == person.name);
            self.that(is_kept, &place, &person.name, Fault::TooLong);
            self.line(&place, &person.stakeholder_group);
            self.one_of(&place, &person.kind, &["person", "organisation", "body", "forum"]);
        }
    }

    fn assessors(&mut self, archive: &'a Archive) {
        let filed: HashSet<Uuid> = archive.register.assessments.iter().map(|one| one.id).collect();
        for (assessment, person) in &archive.assessors {
            self.that(filed.contains(assessment), "assessors", assessment, Fault::NotInFile);
            self.person("assessors", *person);
        }
    }

    fn words(&mut self, archive: &'a Archive) {
        let mut keys = HashSet::new();
        for (at, status) in archive.statuses.iter().enumerate() {
            let place = format!("statuses[{}]", at + 1);
            self.needed(&place, &status.key);
            self.needed(&place, &status.label);
            self.that(Tone::parse(&status.tone).is_some(), &place, &status.tone, Fault::UnknownWord);
            self.that(Shape::parse(&status.shape).is_some(), &place, &status.shape, Fault::UnknownWord);
            self.that(keys.insert(("status", &*status.key)), &place, &status.key, Fault::Twice);
        }
        for (at, category) in archive.categories.iter().enumerate() {
            let place = format!("categories[{}]", at + 1);
            self.needed(&place, &category.key);
            self.needed(&place, &category.name);
            let is_name = !kernel::words::same_words_form(&category.name).is_empty();
            self.that(is_name, &place, &category.name, Fault::Empty);
            self.that(keys.insert(("category", &*category.key)), &place, &category.key, Fault::Twice);
            for alias in &category.aliases {
                self.needed(&place, alias);
            }
        }
        for (at, round) in archive.rounds.iter().enumerate() {
            let place = format!("rounds[{}]", at + 1);
            self.id(&place, round.id);
            self.needed(&place, &round.key);
            self.line(&place, &round.name);
            self.that(keys.insert(("round", &*round.key)), &place, &round.key, Fault::Twice);
            let assessed = &round.assessed;
            let is_period = assessed.is_empty() || Period::parse(assessed).is_some();
            self.that(is_period, &place, assessed, Fault::NoDate);
            self.date(&place, &round.published);
            let Some(campaign) = &round.campaign else { continue };
            self.moment(&place, &campaign.opened);
            if let Some(closed) = &campaign.closed {
                self.moment(&place, closed);
            }
            for key in &campaign.categories {
                self.category(&place, key);
            }
            for part in [&campaign.navigate, &campaign.process, &campaign.contribute] {
                self.that(part.len() <= LONGEST_GUIDE, &place, part, Fault::TooLong);
            }
        }
    }

    fn suggestions(&mut self, archive: &'a Archive) {
        for (at, one) in archive.suggestions.iter().enumerate() {
            let place = format!("suggestions[{}]", at + 1);
            self.id(&place, one.id);
            self.recommendation(&place, one.recommendation);
            self.one_of(&place, &one.state, &["accepted", "declined", "undone"]);
            self.said(&place, &one.suggested);
            self.said(&place, &one.decided);
            if let Some(undone) = &one.undone {
                self.said(&place, undone);
            }
            if let Some(made) = one.made {
                self.recommendation(&place, made);
            }
            match &one.content {
                Content::Move { from, to } => {
                    for key in from.iter().chain(to) {
                        self.category(&place, key);
                    }
                }
                Content::Merge { merged } => {
                    for id in merged {
                        self.recommendation(&place, *id);
                    }
                }
                Content::Split { number, title, text } => {
                    self.line(&place, number);
                    self.line(&place, title);
                    self.text(&place, text);
                }
            }
        }
    }

    fn proposals(&mut self, archive: &'a Archive) {
        for (at, one) in archive.proposals.iter().enumerate() {
            let place = format!("proposals[{}]", at + 1);
            self.id(&place, one.id);
            self.person(&place, one.person);
            self.capacity(&place, &one.capacity);
            self.moment(&place, &one.at);
            self.said(&place, &one.decided);
            self.recommendation(&place, one.made);
            self.line(&place, &one.title);
            self.line(&place, &one.category);
            self.line(&place, &one.language);
            self.text(&place, &one.text);
            self.text(&place, &one.why);
        }
    }

    fn choosings(&mut self, archive: &'a Archive) {
        for (at, one) in archive.choosings.iter().enumerate() {
            let place = format!("choosings[{}]", at + 1);
            self.id(&place, one.id);
            self.needed(&place, &one.name);
            self.text(&place, &one.about);
            self.date(&place, &one.opens);
            self.date(&place, &one.closes);
            self.moment(&place, &one.at);
            if one.closed.is_empty() {
                self.that(!one.closes.is_empty(), &place, &one.closes, Fault::Empty);
            } else {
                self.moment(&place, &one.closed);
            }
            let mut listed = HashSet::new();
            for (at, choice) in one.proposals.iter().enumerate() {
                let place = format!("{place}.proposals[{}]", at + 1);
                self.recommendation(&place, choice.recommendation);
                self.that(listed.insert(choice.recommendation), &place, choice.recommendation, Fault::Twice);
                self.text(&place, &choice.why);
                self.text(&place, &choice.notes);
                for reference in &choice.references {
                    self.line(&place, &reference.document);
                    self.line(&place, &reference.part);
                    self.line(&place, &reference.url);
                }
            }
            let mut given = HashSet::new();
            for (at, indication) in one.indications.iter().enumerate() {
                let place = format!("{place}.indications[{}]", at + 1);
                let key = (indication.person, indication.recommendation);
                self.person(&place, indication.person);
                let is_listed = listed.contains(&indication.recommendation);
                self.that(is_listed, &place, indication.recommendation, Fault::NotInFile);
                self.that(given.insert(key), &place, indication.recommendation, Fault::Twice);
                self.text(&place, &indication.reason);
            }
        }
    }

    fn requests(&mut self, archive: &'a Archive) {
        for (at, one) in archive.requests.iter().enumerate() {
            let place = format!("requests[{}]", at + 1);
            self.id(&place, one.id);
            self.that(RequestKind::parse(&one.kind).is_some(), &place, &one.kind, Fault::UnknownWord);
            self.one_of(&place, &one.state, &["answered", "withdrawn"]);
            self.person(&place, one.to);
            if let Some(asked_by) = one.asked_by {
                self.person(&place, asked_by);
            }
            self.text(&place, &one.question);
            self.text(&place, &one.reason);
            self.date(&place, &one.due);
            self.moment(&place, &one.asked);
            self.moment(&place, &one.closed);
            for id in &one.covers {
                self.recommendation(&place, *id);
            }
            for (at, answer) in one.answers.iter().enumerate() {
                let place = format!("{place}.answers[{}]", at + 1);
                self.id(&place, answer.id);
                self.person(&place, answer.person);
                self.capacity(&place, &answer.capacity);
                self.moment(&place, &answer.at);
                self.that(answer.text.len() <= LONGEST_NARRATIVE, &place, &answer.text, Fault::TooLong);
                self.that(Means::parse(&answer.means).is_some(), &place, &answer.means, Fault::UnknownWord);
            }
        }
    }
}
