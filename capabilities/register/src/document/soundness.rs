//! What must hold of a document besides its shape, checked when one comes in from a file.

use std::collections::HashSet;
use std::fmt::Display;

use kernel::Instant;
use uuid::Uuid;

use super::{ACTION_STATES, Assessment, Document, LINK_KINDS, LINK_ORIGINS, Recommendation};

/// One thing that does not hold, in words for the person whose file it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsound {
    /// The recommendation or assessment.
    pub id: Uuid,
    /// Which part of it ("categories").
    pub part: &'static str,
    pub value: String,
    pub reason: &'static str,
}

impl Document {
    /// Everything that does not hold: ids borne twice, assessments of nothing, dates that are none, unknown kinds.
    pub fn faults(&self) -> Vec<Unsound> {
        let mut faults = Vec::new();
        let mut ids = HashSet::with_capacity(self.recommendations.len());
        let mut actions = HashSet::new();
        for recommendation in &self.recommendations {
            let mut check = Check { id: recommendation.id, faults: &mut faults };
            check.that(
                ids.insert(recommendation.id),
                "id",
                recommendation.id,
                "two recommendations bear this id",
            );
            check.recommendation(recommendation);
            for action in &recommendation.actions {
                check.that(actions.insert(action.id), "actions", action.id, "two actions bear this id");
            }
        }
        let mut assessment_ids = HashSet::with_capacity(self.assessments.len());
        for assessment in &self.assessments {
            let mut check = Check { id: assessment.id, faults: &mut faults };
            check.that(
                assessment_ids.insert(assessment.id),
                "id",
                assessment.id,
                "two assessments bear this id",
            );
            check.assessment(assessment, &ids);
        }
        faults
    }
}

struct Check<'a> {
    id: Uuid,
    faults: &'a mut Vec<Unsound>,
}

impl Check<'_> {
    fn that(&mut self, holds: bool, part: &'static str, value: impl Display, reason: &'static str) {
        if !holds {
            self.faults.push(Unsound { id: self.id, part, value: value.to_string(), reason });
        }
    }

    fn moment(&mut self, part: &'static str, moment: &str) {
        self.that(
            Instant::parse(moment).is_some(),
            part,
            moment,
            "no moment such as 2020-08-12T09:30:00.000000Z",
        );
    }

    fn one_of(&mut self, list: &[&str], part: &'static str, word: &str) {
        self.that(list.contains(&word), part, word, "none of the words known here");
    }

    fn recommendation(&mut self, recommendation: &Recommendation) {
        for correction in &recommendation.corrections {
            self.moment("corrections", &correction.at);
        }
        for other in &recommendation.wordings {
            self.moment("wordings", &other.at);
        }
        for filing in &recommendation.categories {
            self.moment("categories", &filing.from);
            if let Some(to) = &filing.to {
                self.moment("categories", to);
            }
            self.that(!filing.category.is_empty(), "categories", &filing.name, "a category without a key");
        }
        for related in &recommendation.related {
            self.one_of(&LINK_KINDS, "related", &related.kind);
            self.one_of(&LINK_ORIGINS, "related", &related.origin);
        }
        for action in &recommendation.actions {
            self.moment("actions", &action.at);
            self.one_of(&ACTION_STATES, "actions", &action.state);
        }
    }

    fn assessment(&mut self, assessment: &Assessment, recommendations: &HashSet<Uuid>) {
        self.moment("filed", &assessment.filed);
        self.that(!assessment.covers.is_empty(), "covers", "", "an assessment of no recommendation");
        for id in &assessment.covers {
            self.that(recommendations.contains(id), "covers", id, "a recommendation that is not in the file");
        }
        let distinct: HashSet<&Uuid> = assessment.covers.iter().collect();
        self.that(
            distinct.len() == assessment.covers.len(),
            "covers",
            self.id,
            "a recommendation covered twice",
        );
        self.that(!assessment.versions.is_empty(), "versions", "", "an assessment without a version");
        for version in &assessment.versions {
            self.moment("versions", &version.at);
        }
    }
}
