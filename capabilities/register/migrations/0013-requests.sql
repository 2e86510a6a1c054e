-- Requests: what the forum asks of somebody, so that recommendations can be assessed.

-- An office outside: its name is its party's too, its address is for nobody's eyes but whoever asks it.
CREATE TABLE register_office (
    id @uuid PRIMARY KEY,
    register @uuid NOT NULL REFERENCES register_register (id),
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL,
    created BIGINT NOT NULL,
    UNIQUE (register, name)
);

CREATE TABLE register_request (
    id @uuid PRIMARY KEY REFERENCES record (id),
    register @uuid NOT NULL REFERENCES register_register (id),
    -- how-to-assess or information
    kind TEXT NOT NULL,
    question TEXT NOT NULL,
    -- NULL: the operator
    asked_by @uuid,
    asked BIGINT NOT NULL,
    -- person, group or office, and which
    addressee_kind TEXT NOT NULL,
    addressee @uuid NOT NULL,
    -- A date; '' none
    due TEXT NOT NULL,
    -- open, answered or withdrawn
    state TEXT NOT NULL,
    closed BIGINT NOT NULL,
    reason TEXT NOT NULL,
    -- When the last letter went out, and how many reminders there were
    written BIGINT NOT NULL,
    reminders BIGINT NOT NULL,
    -- Why the last letter did not arrive; '' as far as is known it did
    undelivered TEXT NOT NULL,
    -- When a machine answered last; 0 never
    automatic BIGINT NOT NULL
);
CREATE INDEX register_request_by_state ON register_request (state);

CREATE TABLE register_request_cover (
    request @uuid NOT NULL REFERENCES register_request (id) ON DELETE CASCADE,
    recommendation @uuid NOT NULL REFERENCES register_recommendation (id) ON DELETE CASCADE,
    PRIMARY KEY (request, recommendation)
);
CREATE INDEX register_request_cover_back ON register_request_cover (recommendation);

-- Who got its letters, of those with an account.
CREATE TABLE register_request_recipient (
    request @uuid NOT NULL REFERENCES register_request (id) ON DELETE CASCADE,
    party @uuid NOT NULL,
    PRIMARY KEY (request, party)
);

CREATE TABLE register_request_answer (
    id @uuid PRIMARY KEY,
    request @uuid NOT NULL REFERENCES register_request (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    party @uuid NOT NULL,
    role TEXT NOT NULL,
    group_name TEXT NOT NULL,
    stakeholder_group TEXT NOT NULL,
    -- mail, link or page
    means TEXT NOT NULL,
    text TEXT NOT NULL,
    -- Where it says how the recommendations stand
    assessment @uuid
);
CREATE INDEX register_request_answer_of ON register_request_answer (request);
