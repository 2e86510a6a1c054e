//! The columns of our tables. Their headings are a format: they stay in one language.

/// Lists each column once with its heading, in the order of the table.
macro_rules! columns {
    ($($column:ident $heading:literal,)*) => {
        /// One column of our tables.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Column {
            $($column,)*
        }

        impl Column {
            /// All columns in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$column,)*];

            /// The heading as it stands in the first row.
            pub fn heading(self) -> &'static str {
                match self {
                    $(Self::$column => $heading,)*
                }
            }
        }
    };
}

// First what people read and filter by, then what only a reader of the file needs.
columns! {
    Number "Number",
    Title "Title",
    Text "Text",
    Categories "Categories",
    Tags "Tags",
    Source "Source",
    List "List",
    Position "Position",
    Language "Language",
    Wording "Wording",
    Indications "Indications",
    IndicationsOf "Indications of",
    Round "Round",
    Assessor "Assessor",
    Role "Role",
    Group "Group",
    StakeholderGroup "Stakeholder group",
    Status "Status",
    StatusAsWritten "Status as written",
    Narrative "Narrative",
    Evidence "Evidence",
    Filed "Filed",
    Amended "Amended",
    RoundName "Round name",
    RoundAssessed "Round assessed",
    RoundPublished "Round published",
    SourceBody "Source body",
    SourceDocument "Source document",
    SourceDate "Source date",
    SourceAddress "Source address",
    CategoryHistory "Category history",
    Rounds "Rounds",
    Related "Related",
    OtherWordings "Other wordings",
    Corrections "Corrections",
    KeptCells "Kept cells",
    Actions "Actions",
    Recommendation "Recommendation id",
    Assessment "Assessment id",
    Covers "Covers",
    EarlierVersions "Earlier versions",
}

impl Column {
    /// The column with this heading.
    pub fn of_heading(heading: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|column| column.heading() == heading.trim())
    }

    /// Whether the column speaks of the assessment; the others say the same in every row of a recommendation.
    pub fn is_of_assessment(self) -> bool {
        matches!(
            self,
            Self::Round
                | Self::Assessor
                | Self::Role
                | Self::Group
                | Self::StakeholderGroup
                | Self::Status
                | Self::StatusAsWritten
                | Self::Narrative
                | Self::Evidence
                | Self::Filed
                | Self::Amended
                | Self::RoundName
                | Self::RoundAssessed
                | Self::RoundPublished
                | Self::Assessment
                | Self::Covers
                | Self::EarlierVersions
        )
    }
}

/// What stands between a heading and the number of its continuation: a cell too long for a spreadsheet goes on in
/// "Narrative, continued 2".
pub const CONTINUATION: &str = ", continued ";
