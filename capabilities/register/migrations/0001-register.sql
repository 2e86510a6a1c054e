-- A register: recommendations, where they come from, where they are filed, what was found of them.

CREATE TABLE register_register (
    id @uuid PRIMARY KEY REFERENCES record (id),
    name TEXT NOT NULL,
    -- Key of the group that keeps it; '' until one is named.
    keeper TEXT NOT NULL,
    phase TEXT NOT NULL
);

CREATE TABLE register_status (
    register @uuid NOT NULL REFERENCES register_register (id),
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    tone TEXT NOT NULL,
    shape TEXT NOT NULL,
    aliases TEXT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (register, key)
);

CREATE TABLE register_category (
    id @uuid PRIMARY KEY,
    register @uuid NOT NULL REFERENCES register_register (id),
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL,
    position BIGINT NOT NULL,
    -- Key of the round in which nobody has started on it yet; '' otherwise.
    not_started_in TEXT NOT NULL,
    UNIQUE (register, key)
);

CREATE TABLE register_source (
    id @uuid PRIMARY KEY,
    register @uuid NOT NULL REFERENCES register_register (id),
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    document TEXT NOT NULL,
    date TEXT NOT NULL,
    url TEXT NOT NULL
);

CREATE TABLE register_round (
    id @uuid PRIMARY KEY REFERENCES record (id),
    register @uuid NOT NULL REFERENCES register_register (id),
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    assessed TEXT NOT NULL,
    published TEXT NOT NULL,
    UNIQUE (register, key)
);

-- What an import brought, so that it can be undone while nobody has built on it.
CREATE TABLE register_import (
    id @uuid PRIMARY KEY,
    register @uuid NOT NULL REFERENCES register_register (id),
    file_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    party @uuid,
    state TEXT NOT NULL,
    added BIGINT NOT NULL,
    amended BIGINT NOT NULL,
    same BIGINT NOT NULL,
    -- What it changed besides what its rows bear its id for, as JSON.
    changes TEXT NOT NULL
);

-- A file that waits for its columns and conflicts to be settled on the page.
CREATE TABLE register_upload (
    id @uuid PRIMARY KEY,
    register @uuid NOT NULL REFERENCES register_register (id),
    party @uuid NOT NULL,
    file_name TEXT NOT NULL,
    content TEXT NOT NULL,
    choices TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE TABLE register_recommendation (
    id @uuid PRIMARY KEY REFERENCES record (id),
    register @uuid NOT NULL REFERENCES register_register (id),
    source @uuid NOT NULL REFERENCES register_source (id),
    list TEXT NOT NULL,
    number TEXT NOT NULL,
    position BIGINT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    wording TEXT NOT NULL,
    -- Number, title and text, folded: what a search in the register looks through.
    folded TEXT NOT NULL,
    indications BIGINT,
    indications_of BIGINT,
    import @uuid
);
CREATE INDEX register_recommendation_by_source ON register_recommendation (source, list, number);
CREATE INDEX register_recommendation_by_import ON register_recommendation (import);

CREATE TABLE register_correction (
    id @uuid PRIMARY KEY,
    recommendation @uuid NOT NULL REFERENCES register_recommendation (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    party @uuid
);
CREATE INDEX register_correction_of ON register_correction (recommendation);

CREATE TABLE register_wording (
    id @uuid PRIMARY KEY,
    recommendation @uuid NOT NULL REFERENCES register_recommendation (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    round TEXT NOT NULL,
    at BIGINT NOT NULL,
    import @uuid
);
CREATE INDEX register_wording_of ON register_wording (recommendation);

CREATE TABLE register_filing (
    id @uuid PRIMARY KEY,
    recommendation @uuid NOT NULL REFERENCES register_recommendation (id) ON DELETE CASCADE,
    category @uuid NOT NULL REFERENCES register_category (id),
    round TEXT NOT NULL,
    began BIGINT NOT NULL,
    -- 0: it is filed there still.
    ended BIGINT NOT NULL,
    import @uuid
);
CREATE INDEX register_filing_of ON register_filing (recommendation);

-- The rounds a recommendation stands in, assessed or not.
CREATE TABLE register_standing (
    recommendation @uuid NOT NULL REFERENCES register_recommendation (id) ON DELETE CASCADE,
    round @uuid NOT NULL REFERENCES register_round (id),
    import @uuid,
    PRIMARY KEY (recommendation, round)
);

-- Cells of a source sheet that have no place of their own: kept as they stand.
CREATE TABLE register_kept (
    id @uuid PRIMARY KEY,
    recommendation @uuid NOT NULL REFERENCES register_recommendation (id) ON DELETE CASCADE,
    heading TEXT NOT NULL,
    round TEXT NOT NULL,
    value TEXT NOT NULL,
    import @uuid
);
CREATE INDEX register_kept_of ON register_kept (recommendation);

CREATE TABLE register_assessment (
    id @uuid PRIMARY KEY,
    register @uuid NOT NULL REFERENCES register_register (id),
    round @uuid NOT NULL REFERENCES register_round (id),
    -- NULL: a former participant whose name an imported file no longer gave.
    party @uuid,
    role TEXT NOT NULL,
    group_name TEXT NOT NULL,
    stakeholder_group TEXT NOT NULL,
    filed BIGINT NOT NULL,
    import @uuid
);
CREATE INDEX register_assessment_by_party ON register_assessment (party);
CREATE INDEX register_assessment_by_import ON register_assessment (import);

CREATE TABLE register_assessment_version (
    assessment @uuid NOT NULL REFERENCES register_assessment (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    -- Status keys of the forum, joined by commas; '' with no status as written: could not be assessed.
    status TEXT NOT NULL,
    status_as_written TEXT NOT NULL,
    narrative TEXT NOT NULL,
    evidence TEXT NOT NULL,
    PRIMARY KEY (assessment, version)
);

CREATE TABLE register_cover (
    recommendation @uuid NOT NULL REFERENCES register_recommendation (id) ON DELETE CASCADE,
    assessment @uuid NOT NULL REFERENCES register_assessment (id) ON DELETE CASCADE,
    PRIMARY KEY (recommendation, assessment)
);
CREATE INDEX register_cover_back ON register_cover (assessment);

CREATE TABLE register_action (
    id @uuid PRIMARY KEY,
    recommendation @uuid NOT NULL REFERENCES register_recommendation (id) ON DELETE CASCADE,
    task TEXT NOT NULL,
    responsible TEXT NOT NULL,
    due TEXT NOT NULL,
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    import @uuid
);
CREATE INDEX register_action_of ON register_action (recommendation);

-- What somebody is still writing. Seen by nobody else, in no event, in no export.
CREATE TABLE register_draft (
    party @uuid NOT NULL,
    recommendation @uuid NOT NULL REFERENCES register_recommendation (id) ON DELETE CASCADE,
    content TEXT NOT NULL,
    saved BIGINT NOT NULL,
    PRIMARY KEY (party, recommendation)
);
