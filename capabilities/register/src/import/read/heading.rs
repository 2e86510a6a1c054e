//! What a column's heading says: its field in the usual spellings, the year it speaks of, how many could indicate.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::fold::fold;
use crate::import::draft::Field;

/// Longer cells are no headings.
pub(super) const HEADING_CHARACTERS: usize = 100;

/// A heading taken apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Heading {
    /// As it stands, without its year.
    pub words: String,
    pub field: Option<Field>,
    /// Whether `field` gives way to another column that says the same more plainly.
    pub weak: bool,
    pub year: Option<String>,
    /// "(of 7 members)".
    pub of: Option<u32>,
}

/// Usual spellings, folded and parted by strokes: English, French, Spanish.
const SPELLINGS: &[(Field, &str)] = &[
    (
        Field::Number,
        "no|nr|n|s n|sl no|serial no|num|number|item|item no|item number|rec no|rec number|rec id|\
         recommendation no|recommendation number|recommendation id|improvement no|improvement number|\
         improvement id|proposal no|proposal number|proposal id|suggestion no|suggestion number|\
         numero|numero de la recommandation|numero de la recomendacion",
    ),
    (
        Field::Text,
        "recommendation|recommendations|recommendation text|text of recommendation|\
         text of the recommendation|proposal|proposals|proposed improvement|proposed improvements|\
         proposal for improvement|proposals for improvement|proposals for improvements|\
         improvement|improvements|proposed recommendation|proposed recommendations|suggestion|\
         suggestions|suggested improvement|recommandation|recommandations|proposition|\
         propositions|amelioration|ameliorations|amelioration proposee|ameliorations proposees|\
         proposition d amelioration|propositions d amelioration|texte de la recommandation|\
         recomendacion|recomendaciones|propuesta|propuestas|mejora|mejoras|mejora propuesta|\
         mejoras propuestas|propuesta de mejora|propuestas de mejora|texto de la recomendacion",
    ),
    (Field::Title, "title|short title|titre|intitule|titulo"),
    (
        Field::Category,
        "category|categories|section|theme|themes|thematic area|area|cluster|topic|categorie|\
         rubrique|thematique|domaine|categoria|categorias|seccion|tema|temas|area tematica",
    ),
    (
        Field::Tags,
        "tag|tags|keyword|keywords|label|labels|etiquette|etiquettes|mot cle|mots cles|etiqueta|\
         etiquetas|palabra clave|palabras clave",
    ),
    (Field::Source, "source|sources|source document|origin|document source|origine|fuente|fuentes|origen"),
    (Field::List, "list|liste|lista"),
    (
        Field::Reference,
        "ref url|reference url|ref link|url|urls|link|links|web link|weblink|lien|liens|ref lien|\
         enlace|enlaces|ref enlace",
    ),
    (
        Field::CrossReference,
        "xreference|xreferences|xref|xrefs|x reference|x ref|cross reference|cross references|\
         crossreference|cross ref|see also|related|related recommendation|related recommendations|\
         related to|renvoi|renvois|reference croisee|references croisees|voir aussi|\
         referencia cruzada|referencias cruzadas|vease tambien",
    ),
    (
        Field::Assessor,
        "assessor|assessors|assessed by|name of assessor|reviewer|reviewed by|evaluateur|evaluatrice|evalue par|\
         evaluador|evaluadora|evaluado por",
    ),
    (
        Field::Status,
        "status|current status|implementation status|status of implementation|state|statut|etat|\
         etat d avancement|etat de mise en oeuvre|estado|situacion|estado de implementacion|\
         estado de aplicacion",
    ),
    (
        Field::Narrative,
        "assessment|assessments|assessment text|assessment comment|assessment comments|\
         assessment and comments|narrative|finding|findings|evaluation|evaluations|\
         analysis|appreciation|analyse|evaluacion|evaluaciones|valoracion|analisis",
    ),
    (
        Field::Responsible,
        "responsible|responsibility|responsible party|responsible parties|responsible entity|\
         responsible entities|responsible actor|owner|lead|who|responsable|responsables|\
         entite responsable|entidad responsable",
    ),
    (
        Field::Task,
        "task|tasks|task to be done|action to be taken|to do|tache|taches|tache a accomplir|tarea|tareas",
    ),
    (
        Field::Due,
        "due|due by|due date|deadline|by when|until when|echeance|date limite|delai|plazo|fecha limite|vence",
    ),
    (Field::Cost, "cost|costs|estimated cost|budget|cout|couts|coste|costes|costo|costos|presupuesto"),
    (
        Field::Remark,
        "remark|remarks|comment|comments|note|notes|observation|observations|remarque|remarques|\
         commentaire|commentaires|comentario|comentarios|nota|notas|observacion|observaciones",
    ),
    (
        Field::Evidence,
        "evidence|evidence link|evidence links|proof|preuve|preuves|justificatif|justificatifs|\
         evidencia|evidencias|prueba|pruebas",
    ),
    (Field::Language, "language|lang|langue|idioma|lengua"),
    (
        Field::Round,
        "round|assessment round|year of assessment|assessment year|campagne|ronda|\
         annee d evaluation|ano de evaluacion",
    ),
    (
        Field::Indications,
        "indication|indications|number of indications|indicated by|nombre d indications|\
         indicacion|indicaciones|numero de indicaciones",
    ),
    (
        Field::Ignore,
        "category no|category number|section no|section number|theme no|theme number|no categorie|\
         no de categorie|numero de categoria|numero de seccion",
    ),
];

/// Spellings that mean their field only where no other column says it more plainly: `Ref` is the number in one
/// list and, beside `No.`, a reference in another.
const WEAK: &[(Field, &str)] = &[
    (Field::Number, "ref|reference|ref no|referencia|id"),
    (Field::Text, "text|texte|texto|full text|wording|description"),
    (Field::Status, "progress|progress status|avancement|avance|avances"),
    (
        Field::Narrative,
        "update|updates|status update|progress update|progress made|mise a jour|actualizacion",
    ),
];

impl Heading {
    pub fn of(cell: &str) -> Self {
        let cell = &*crate::plan::plain(cell);
        if cell.is_empty() || cell.chars().count() > HEADING_CHARACTERS {
            return Self { words: cell.to_owned(), ..Self::default() };
        }
        let (words, year) = without_year(cell);
        let outside = without_parentheses(&words);
        let mut heading = Self { year, of: of_how_many(&words), ..Self::default() };
        // What stands in parentheses explains more often than it names, so the whole is tried first.
        let before_number =
            outside.trim_end_matches(|letter: char| letter.is_numeric() || " /".contains(letter));
        // "Recommendation #" heads numbers, not recommendations.
        let numbered = words.replace('#', " no ");
        for spelling in [fold(&numbered), fold(&words), fold(&outside), fold(before_number)] {
            if let Some((field, weak)) = field_of(&spelling) {
                (heading.field, heading.weak) = (Some(field), weak);
                break;
            }
        }
        heading.words = words;
        heading
    }
}

static FIELDS: LazyLock<HashMap<&str, (Field, bool)>> = LazyLock::new(|| {
    let mut fields = HashMap::new();
    for (table, weak) in [(SPELLINGS, false), (WEAK, true)] {
        for (field, spellings) in table {
            for spelling in spellings.split('|') {
                fields.insert(spelling, (*field, weak));
            }
        }
    }
    fields
});

fn field_of(spelling: &str) -> Option<(Field, bool)> {
    FIELDS.get(spelling).copied()
}

/// Takes one year off a heading: "Status (2013)" is "Status" of 2013. Two years are no round; they stay.
fn without_year(heading: &str) -> (String, Option<String>) {
    let mut years = Vec::new();
    let mut from = 0;
    for run in heading.split(|letter: char| !letter.is_ascii_digit()) {
        if run.len() == 4 && (run.starts_with("19") || run.starts_with("20")) {
            years.push((from, run));
        }
        // Whatever parts two runs is one character, one byte or more.
        from += run.len();
        from += heading[from..].chars().next().map_or(0, char::len_utf8);
    }
    let [(at, year)] = years[..] else { return (heading.to_owned(), None) };
    let (before, after) = (heading[..at].trim_end(), heading[at + year.len()..].trim_start());
    let joined = match (before.strip_suffix(['(', '[']), after.strip_prefix([')', ']'])) {
        (Some(before), Some(after)) => format!("{} {}", before.trim_end(), after.trim_start()),
        _ => format!("{before} {after}"),
    };
    let words = joined.trim().trim_end_matches([',', '-', '–', '—', ':', '/']).trim_end();
    let words = words.strip_suffix(" in").or_else(|| words.strip_suffix(" en")).unwrap_or(words);
    if words.is_empty() {
        return (heading.to_owned(), Some(year.to_owned()));
    }
    (words.to_owned(), Some(year.to_owned()))
}

fn without_parentheses(heading: &str) -> String {
    let mut depth = 0_usize;
    let mut outside = String::new();
    for letter in heading.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(letter),
            _ => {}
        }
    }
    outside
}

/// "of 7 members", "sur 7 membres", "de 7 miembros", "out of 7", "/7".
fn of_how_many(heading: &str) -> Option<u32> {
    let folded = fold(&heading.replace('/', " of "));
    let mut words = folded.split(' ');
    while let Some(word) = words.next() {
        if matches!(word, "of" | "sur" | "de" | "from")
            && let Some(number) = words.clone().next().and_then(|next| next.parse().ok())
        {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_spellings_are_recognised() {
        for (cell, field) in [
            ("No.", Field::Number),
            ("N°", Field::Number),
            ("#", Field::Number),
            ("Recommendation #", Field::Number),
            ("Recommendation ID", Field::Number),
            ("S/N", Field::Number),
            ("Category #", Field::Ignore),
            ("Current Status (2020)", Field::Status),
            ("Assessment / Comments", Field::Narrative),
            ("Progress", Field::Status),
            ("Update", Field::Narrative),
            ("RECOMMENDATION", Field::Text),
            ("Proposal for Improvement", Field::Text),
            ("Recommandation", Field::Text),
            ("Recomendación", Field::Text),
            ("Catégorie", Field::Category),
            ("Ref / URL", Field::Reference),
            ("xreference", Field::CrossReference),
            ("Mots-clés", Field::Tags),
            ("Category no.", Field::Ignore),
            ("État d’avancement", Field::Status),
            ("Recommendation (verbatim)", Field::Text),
        ] {
            assert_eq!(Heading::of(cell).field, Some(field), "{cell}");
        }
        assert_eq!(Heading::of("Weather").field, None);
    }

    #[test]
    fn a_year_in_a_heading_is_taken_off_and_kept() {
        for (cell, words, year) in [
            ("Status (2013)", "Status", Some("2013")),
            ("2018 Status", "Status", Some("2018")),
            ("Status - 2018", "Status", Some("2018")),
            ("Status in 2018", "Status", Some("2018")),
            ("Remark [2013] of the group", "Remark of the group", Some("2013")),
            ("Status 2013-2015", "Status 2013-2015", None),
            ("Room 20130", "Room 20130", None),
            ("2013", "2013", Some("2013")),
            ("é2013é", "é é", Some("2013")),
        ] {
            let heading = Heading::of(cell);
            assert_eq!((heading.words.as_str(), heading.year.as_deref()), (words, year), "{cell}");
        }
    }

    #[test]
    fn indications_say_of_how_many() {
        for (cell, of) in [
            ("Indications (of 7 members)", Some(7)),
            ("Indications (sur 7 membres)", Some(7)),
            ("Indications / 9", Some(9)),
            ("Indications", None),
        ] {
            let heading = Heading::of(cell);
            assert_eq!((heading.field, heading.of), (Some(Field::Indications), of), "{cell}");
        }
    }
}
