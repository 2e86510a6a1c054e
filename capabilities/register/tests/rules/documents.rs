//! Made-up documents of every shape: any characters, nothing where something could be, numbers borne twice.

use proptest::collection::vec;
use proptest::prelude::*;
use register::document::{
    ACTION_STATES, Action, Assessment, Capacity, Correction, Document, Evidence, Filing, Indications, Kept,
    LINK_KINDS, LINK_ORIGINS, OtherWording, Promise, Recommendation, Related, Round, Source, Version,
    Wording,
};
use uuid::Uuid;

/// Texts with what breaks tables: separators, quotes, line ends, formula signs, escapes, odd spaces, any character.
pub fn text() -> impl Strategy<Value = String> {
    let hard = prop::sample::select(vec![
        "",
        " ",
        "'",
        "''",
        "=1+1",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        "\r\n",
        "\"",
        ",",
        ";",
        "; ",
        "\\",
        "\\-",
        "a",
        "b ",
        "_x000D_",
        "_x005F_",
        "\u{0}",
        "\u{1}",
        "\u{b}",
        "\u{1f}",
        "\u{85}",
        "\u{a0}",
        "\u{2028}",
        "\u{feff}",
        "\u{fffe}",
        "\u{ffff}",
        "é",
        "字",
        "שלום",
        "🙂",
        "1",
        "1.0",
        "65",
        "2020-01-01",
        "true",
        "#N/A",
        "<b>",
        "&amp;",
        "]]>",
    ]);
    prop_oneof![4 => vec(hard, 0..4).prop_map(|parts| parts.concat()), 1 => any::<String>()]
}

fn moment() -> impl Strategy<Value = String> {
    (0..4_000_000_000_000_000_i64).prop_map(|micros| kernel::Instant::from_micros(micros).to_string())
}

fn id() -> impl Strategy<Value = Uuid> {
    any::<u128>().prop_map(Uuid::from_u128)
}

fn words(list: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::sample::select(list).prop_map(str::to_owned)
}

prop_compose! {
    fn source()(name in text(), body in text(), document in text(), date in text(), url in text()) -> Source {
        Source { name, body, document, date, url }
    }
}

prop_compose! {
    fn round()(key in text(), name in text(), assessed in text(), published in text()) -> Round {
        Round { key, name, assessed, published }
    }
}

prop_compose! {
    fn filing()(
        category in "[a-z]{1,4}", name in text(), round in text(), from in moment(), to in prop::option::of(moment())
    ) -> Filing {
        Filing { category, name, round, from, to }
    }
}

prop_compose! {
    fn promise()(who in text(), what in text(), amount in text(), currency in text()) -> Promise {
        Promise { who, what, amount, currency }
    }
}

prop_compose! {
    fn action()(
        id in id(), task in text(), responsible in vec(text(), 0..3), due in text(), state in words(&ACTION_STATES),
        at in moment(), needed in text(), (amount, currency) in (text(), text()), promised in vec(promise(), 0..3),
        evidence in vec((text(), text()), 0..2)
    ) -> Action {
        let evidence = evidence.into_iter().map(|(url, title)| Evidence { url, title }).collect();
        Action { id, task, responsible, due, state, at, needed, amount, currency, promised, evidence }
    }
}

prop_compose! {
    fn layers()(
        corrections in vec((text(), text(), moment()), 0..2),
        wordings in vec((text(), text(), moment()), 0..2),
        categories in vec(filing(), 0..3),
        rounds in vec(round(), 0..3),
        tags in vec(text(), 0..3),
        related in vec((id(), words(&LINK_KINDS), words(&LINK_ORIGINS)), 0..3),
        kept in vec((text(), text(), text()), 0..2),
        actions in vec(action(), 0..2),
    ) -> Recommendation {
        let correction = |(text, reason, at)| Correction { text, reason, at };
        let wording = |(text, round, at)| OtherWording { text, round, at };
        let link = |(id, kind, origin)| Related { id, kind, origin };
        let cell = |(heading, round, value)| Kept { heading, round, value };
        Recommendation {
            id: Uuid::nil(),
            source: Source::default(),
            list: String::new(),
            number: String::new(),
            position: 1,
            language: String::new(),
            title: String::new(),
            text: String::new(),
            wording: Wording::Verbatim,
            corrections: corrections.into_iter().map(correction).collect(),
            wordings: wordings.into_iter().map(wording).collect(),
            categories,
            rounds,
            tags,
            related: related.into_iter().map(link).collect(),
            indications: None,
            kept: kept.into_iter().map(cell).collect(),
            actions,
        }
    }
}

prop_compose! {
    fn recommendation()(
        layers in layers(),
        id in id(),
        source in source(),
        list in text(),
        number in prop_oneof![Just("51".to_owned()), text()],
        position in any::<u32>(),
        language in text(),
        title in text(),
        text in text(),
        is_summary in any::<bool>(),
        indications in prop::option::of((any::<u32>(), any::<u32>())),
    ) -> Recommendation {
        Recommendation {
            id, source, list, number, position, language, title, text,
            wording: if is_summary { Wording::Summary } else { Wording::Verbatim },
            indications: indications.map(|(count, of)| Indications { count, of }),
            ..layers
        }
    }
}

prop_compose! {
    fn version()(
        at in moment(), status in vec(text(), 0..3), status_as_written in text(), narrative in text(),
        evidence in vec((text(), text()), 0..2)
    ) -> Version {
        let evidence = evidence.into_iter().map(|(url, title)| Evidence { url, title }).collect();
        Version { at, status, status_as_written, narrative, evidence }
    }
}

prop_compose! {
    fn assessment()(
        id in id(), covers in vec(any::<prop::sample::Index>(), 1..4), round in round(), assessor in text(),
        capacity in (text(), text(), text()), filed in moment(), versions in vec(version(), 1..3)
    ) -> (Vec<prop::sample::Index>, Assessment) {
        let (role, group, stakeholder_group) = capacity;
        let capacity = Capacity { role, group, stakeholder_group };
        (covers, Assessment { id, covers: Vec::new(), round, assessor, capacity, filed, versions })
    }
}

/// Sound documents in the order of an export.
pub fn document() -> impl Strategy<Value = Document> {
    (vec(recommendation(), 0..4), vec(assessment(), 0..4)).prop_map(|(recommendations, assessments)| {
        let ids: Vec<Uuid> = recommendations.iter().map(|recommendation| recommendation.id).collect();
        let covered = |(covers, assessment): (Vec<prop::sample::Index>, Assessment)| Assessment {
            covers: covers.iter().map(|index| *index.get(&ids)).collect(),
            ..assessment
        };
        let assessments =
            if ids.is_empty() { Vec::new() } else { assessments.into_iter().map(covered).collect() };
        Document::new(recommendations, assessments)
    })
}
