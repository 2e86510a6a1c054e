use kernel::Language;

/// What `init` was told about the new forum.
#[derive(Debug, Clone)]
pub struct Seed {
    pub name: String,
    pub language: Language,
    /// The phase its register begins in: `public`, `working-group`, `chair-preview`, `advisory-group`.
    pub phase: String,
    /// What links begin with, without a slash at its end.
    pub public_url: String,
}
