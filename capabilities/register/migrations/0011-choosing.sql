-- A choosing: members say which of some recommendations are priorities, then a few are chosen, each with its reason.
CREATE TABLE register_choosing (
    id @uuid PRIMARY KEY REFERENCES record (id),
    register @uuid NOT NULL REFERENCES register_register (id),
    name TEXT NOT NULL,
    about TEXT NOT NULL,
    -- Indications each member may give; 0: as many as there are proposals.
    most BIGINT NOT NULL,
    -- 1: what was indicated is told when it is closed, and not before.
    is_secret BIGINT NOT NULL,
    -- Days; '': at once, and until it is closed by hand.
    opens TEXT NOT NULL,
    closes TEXT NOT NULL,
    at BIGINT NOT NULL,
    -- When it was closed by hand; 0: it was not.
    closed BIGINT NOT NULL,
    -- How many members could indicate, when somebody did last or when it was closed.
    could BIGINT NOT NULL
);

-- What is to be chosen from.
CREATE TABLE register_choice (
    choosing @uuid NOT NULL REFERENCES register_choosing (id) ON DELETE CASCADE,
    recommendation @uuid NOT NULL REFERENCES register_recommendation (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    -- `listed`, `shortlisted` or `chosen`, and why.
    standing TEXT NOT NULL,
    why TEXT NOT NULL,
    -- Paragraphs of other documents, as JSON.
    other_documents TEXT NOT NULL,
    notes TEXT NOT NULL,
    PRIMARY KEY (choosing, recommendation)
);
CREATE INDEX register_choice_of ON register_choice (recommendation);

-- A member's word that a proposal is a priority.
CREATE TABLE register_indication (
    choosing @uuid NOT NULL REFERENCES register_choosing (id) ON DELETE CASCADE,
    recommendation @uuid NOT NULL REFERENCES register_recommendation (id) ON DELETE CASCADE,
    party @uuid NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (choosing, party, recommendation)
);
