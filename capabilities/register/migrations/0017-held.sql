-- Assessments that a moderator has not let through, what readers reported, and what moderators did.

-- When moderators hid it, 0 while it is shown. Hidden ones stand nowhere and count for nothing.
ALTER TABLE register_assessment ADD COLUMN hidden BIGINT NOT NULL DEFAULT 0;

-- What somebody wants an assessment to say: no assessment, and no version of one, until it is let through. `id` is the
-- assessment's; `amends` is 1 where that stands already. `number` grows with every rewriting. `declined` is when a
-- moderator did not let it through, 0 while it waits, and `reason` is why.
CREATE TABLE register_held (
    id @uuid PRIMARY KEY,
    register @uuid NOT NULL REFERENCES register_register (id),
    -- NULL: the first round there will be.
    round @uuid REFERENCES register_round (id),
    party @uuid NOT NULL,
    role TEXT NOT NULL,
    group_name TEXT NOT NULL,
    stakeholder_group TEXT NOT NULL,
    filed BIGINT NOT NULL,
    -- Ids of recommendations, as JSON.
    covers TEXT NOT NULL,
    amends BIGINT NOT NULL,
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    status TEXT NOT NULL,
    narrative TEXT NOT NULL,
    evidence TEXT NOT NULL,
    declined BIGINT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX register_held_by_time ON register_held (declined, at);
CREATE INDEX register_held_of_party ON register_held (party, filed);

-- One report a person and assessment. `settled` is when a moderator looked at it, 0 while it waits.
CREATE TABLE register_report (
    assessment @uuid NOT NULL REFERENCES register_assessment (id) ON DELETE CASCADE,
    party @uuid NOT NULL,
    at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    settled BIGINT NOT NULL,
    PRIMARY KEY (assessment, party)
);
CREATE INDEX register_report_waiting ON register_report (settled, at);
CREATE INDEX register_report_of_party ON register_report (party, at);

-- What moderators did, for everyone who may read the register. It holds reasons and never the words.
CREATE TABLE register_moderation (
    id @uuid PRIMARY KEY,
    assessment @uuid NOT NULL,
    recommendation @uuid NOT NULL REFERENCES register_recommendation (id) ON DELETE CASCADE,
    what TEXT NOT NULL,
    party @uuid,
    at BIGINT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX register_moderation_by_time ON register_moderation (at);
CREATE INDEX register_moderation_of ON register_moderation (recommendation, at);
CREATE INDEX register_moderation_of_assessment ON register_moderation (assessment, at);
