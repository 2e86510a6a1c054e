-- Recommendations that somebody proposes here, until somebody has looked at them.
CREATE TABLE register_proposal (
    id @uuid PRIMARY KEY,
    register @uuid NOT NULL REFERENCES register_register (id),
    party @uuid NOT NULL,
    role TEXT NOT NULL,
    group_name TEXT NOT NULL,
    stakeholder_group TEXT NOT NULL,
    at BIGINT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    why TEXT NOT NULL,
    language TEXT NOT NULL,
    -- '' for none.
    category TEXT NOT NULL,
    -- held, taken or declined.
    state TEXT NOT NULL,
    decided BIGINT NOT NULL,
    decided_by @uuid,
    reason TEXT NOT NULL,
    -- The recommendation it became.
    made @uuid
);
CREATE INDEX register_proposal_by_state ON register_proposal (state, at);
CREATE INDEX register_proposal_of_party ON register_proposal (party);
CREATE INDEX register_proposal_made ON register_proposal (made);
