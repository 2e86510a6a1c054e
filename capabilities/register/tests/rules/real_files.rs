//! The real documents, read by the simplest means: these tests are about the rules, not about reading.

use std::collections::HashMap;
use std::path::PathBuf;

use register::document::Indications;
use register::import::draft::{Draft, FindingDraft, Reading};

/// The folder of real data, or `None` with the reason printed; fails in CI, where it must be there.
pub fn folder() -> Option<PathBuf> {
    let shared = std::env::var_os("PLENARY_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared"), PathBuf::from);
    let folder = shared.join("data/register");
    if folder.is_dir() {
        return Some(folder);
    }
    assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "{} is missing", folder.display());
    println!("skipped: {} is missing (set PLENARY_SHARED to the folder that holds data/)", folder.display());
    None
}

fn rows(file: &str) -> Option<Vec<HashMap<String, String>>> {
    let mut reader = csv::Reader::from_path(folder()?.join(file)).expect(file);
    Some(reader.deserialize().map(|row| row.expect("a row")).collect())
}

/// The assessed list of 2020, its shared cell marked as the workbook's merged cell is.
pub fn strengthening() -> Option<Reading> {
    let drafts = rows("strengthening-2020.csv")?.into_iter().enumerate().map(|(index, row)| {
        let status =
            row["Status"].split(" / ").map(|status| status.to_lowercase().replace(' ', "-")).collect();
        Draft {
            row: index + 2,
            number: row["Ref"].clone(),
            text: row["Recommendation"].clone(),
            category: Some(row["Category"].clone()),
            findings: vec![FindingDraft {
                status,
                narrative: row["Assessment"].clone(),
                shared: ["66", "69"].contains(&row["Ref"].as_str()).then_some(1),
                ..FindingDraft::default()
            }],
            ..Draft::default()
        }
    });
    Some(Reading { drafts: drafts.collect(), ..Reading::default() })
}

/// The list of 2018 as the workbook's second sheet has it: without status or assessment.
pub fn pending() -> Option<Reading> {
    let drafts = rows("improvements-2018-pending.csv")?.into_iter().enumerate().map(|(index, row)| Draft {
        row: index + 2,
        number: row["Ref"].clone(),
        text: row["Recommendation"].clone(),
        category: Some(row["Category"].clone()),
        ..Draft::default()
    });
    Some(Reading { drafts: drafts.collect(), ..Reading::default() })
}

/// The twelve prioritised proposals.
pub fn priorities() -> Option<Reading> {
    let drafts =
        rows("options-paper-priorities-2020.csv")?.into_iter().enumerate().map(|(index, row)| Draft {
            row: index + 2,
            number: row["Ref"].clone(),
            text: row["Proposal"].clone(),
            category: Some(row["Section"].clone()),
            indications: Some(Indications {
                count: row["Indications (of 7 members)"].parse().expect("a count"),
                of: 7,
            }),
            ..Draft::default()
        });
    Some(Reading { drafts: drafts.collect(), ..Reading::default() })
}
