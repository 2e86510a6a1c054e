-- A move, merge or split that somebody suggests, and what was decided.
CREATE TABLE register_suggestion (
    id @uuid PRIMARY KEY,
    register @uuid NOT NULL REFERENCES register_register (id),
    -- What is moved or split; in a merge the one that will stand.
    recommendation @uuid NOT NULL REFERENCES register_recommendation (id) ON DELETE CASCADE,
    -- `move`, `merge` or `split`, and what exactly, as JSON.
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    party @uuid,
    -- `open`, `accepted`, `declined` or `undone`.
    state TEXT NOT NULL,
    -- 0: not yet.
    decided BIGINT NOT NULL,
    decider @uuid,
    decision TEXT NOT NULL,
    undone BIGINT NOT NULL,
    undoer @uuid,
    undoing TEXT NOT NULL,
    -- What a split made.
    made @uuid
);
CREATE INDEX register_suggestion_by_state ON register_suggestion (state, at);

-- All recommendations a suggestion is about.
CREATE TABLE register_suggestion_about (
    suggestion @uuid NOT NULL REFERENCES register_suggestion (id) ON DELETE CASCADE,
    recommendation @uuid NOT NULL REFERENCES register_recommendation (id) ON DELETE CASCADE,
    PRIMARY KEY (recommendation, suggestion)
);
CREATE INDEX register_suggestion_about_back ON register_suggestion_about (suggestion);
