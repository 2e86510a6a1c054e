//! What must hold of a document besides its shape, checked when one comes in from a file.

use std::collections::HashSet;
use std::fmt::Display;

use kernel::Instant;
use thiserror::Error;
use uuid::Uuid;

use super::{ACTION_STATES, Assessment, Document, LINK_KINDS, LINK_ORIGINS, Recommendation};
use crate::import::reason::Part;

/// One thing that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsound {
    /// The recommendation or assessment.
    pub id: Uuid,
    /// Which part of it.
    pub part: Part,
    pub value: String,
    pub fault: Fault,
}

/// What does not hold, in words for the person whose file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Fault {
    #[error("two recommendations bear this id")]
    RecommendationTwice,
    #[error("two assessments bear this id")]
    AssessmentTwice,
    #[error("two actions bear this id")]
    ActionTwice,
    #[error("no moment such as 2020-08-12T09:30:00.000000Z")]
    NoMoment,
    #[error("none of the words known here")]
    UnknownWord,
    #[error("a category without a key")]
    CategoryWithoutKey,
    #[error("an assessment of no recommendation")]
    AssessmentOfNothing,
    #[error("a recommendation that is not in the file")]
    CoversMissing,
    #[error("a recommendation covered twice")]
    CoversTwice,
    #[error("an assessment without a version")]
    WithoutVersion,
}

impl Fault {
    pub const ALL: [Self; 10] = [
        Self::RecommendationTwice,
        Self::AssessmentTwice,
        Self::ActionTwice,
        Self::NoMoment,
        Self::UnknownWord,
        Self::CategoryWithoutKey,
        Self::AssessmentOfNothing,
        Self::CoversMissing,
        Self::CoversTwice,
        Self::WithoutVersion,
    ];
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
                Part::Id,
                recommendation.id,
                Fault::RecommendationTwice,
            );
            check.recommendation(recommendation);
            for action in &recommendation.actions {
                check.that(actions.insert(action.id), Part::Actions, action.id, Fault::ActionTwice);
            }
        }
        let mut assessment_ids = HashSet::with_capacity(self.assessments.len());
        for assessment in &self.assessments {
            let mut check = Check { id: assessment.id, faults: &mut faults };
            check.that(assessment_ids.insert(assessment.id), Part::Id, assessment.id, Fault::AssessmentTwice);
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
    fn that(&mut self, holds: bool, part: Part, value: impl Display, fault: Fault) {
        if !holds {
            self.faults.push(Unsound { id: self.id, part, value: value.to_string(), fault });
        }
    }

    fn moment(&mut self, part: Part, moment: &str) {
        self.that(Instant::parse(moment).is_some(), part, moment, Fault::NoMoment);
    }

    fn one_of(&mut self, list: &[&str], part: Part, word: &str) {
        self.that(list.contains(&word), part, word, Fault::UnknownWord);
    }

    fn recommendation(&mut self, recommendation: &Recommendation) {
        for correction in &recommendation.corrections {
            self.moment(Part::Corrections, &correction.at);
        }
        for other in &recommendation.wordings {
            self.moment(Part::Wordings, &other.at);
        }
        for filing in &recommendation.categories {
            self.moment(Part::Categories, &filing.from);
            if let Some(to) = &filing.to {
                self.moment(Part::Categories, to);
            }
            self.that(!filing.category.is_empty(), Part::Categories, &filing.name, Fault::CategoryWithoutKey);
        }
        for related in &recommendation.related {
            self.one_of(&LINK_KINDS, Part::Related, &related.kind);
            self.one_of(&LINK_ORIGINS, Part::Related, &related.origin);
        }
        for action in &recommendation.actions {
            self.moment(Part::Actions, &action.at);
            self.one_of(&ACTION_STATES, Part::Actions, &action.state);
        }
    }

    fn assessment(&mut self, assessment: &Assessment, recommendations: &HashSet<Uuid>) {
        self.moment(Part::Filed, &assessment.filed);
        self.that(!assessment.covers.is_empty(), Part::Covers, "", Fault::AssessmentOfNothing);
        for id in &assessment.covers {
            self.that(recommendations.contains(id), Part::Covers, id, Fault::CoversMissing);
        }
        let distinct: HashSet<&Uuid> = assessment.covers.iter().collect();
        self.that(distinct.len() == assessment.covers.len(), Part::Covers, self.id, Fault::CoversTwice);
        self.that(!assessment.versions.is_empty(), Part::Versions, "", Fault::WithoutVersion);
        for version in &assessment.versions {
            self.moment(Part::Versions, &version.at);
        }
    }
}
