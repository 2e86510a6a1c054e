use kernel::Language;

/// What `init` was told about the new forum.
#[derive(Debug, Clone)]
pub struct Seed {
    pub name: String,
    pub language: Language,
    /// The phase its register begins in: `public`, `working-group`, `chair-preview`, `advisory-group`.
    pub phase: String,
}
