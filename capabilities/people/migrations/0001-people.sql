-- Parties, their accounts and memberships, groups, cycles, and what signing in needs.
-- Secrets (sessions, tokens, links, devices) stand here as SHA-256 only.

-- An erased person's row stays, empty: what that person contributed still points at it.
CREATE TABLE people_party (
    id @uuid PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    affiliation TEXT NOT NULL,
    country TEXT NOT NULL,
    region TEXT NOT NULL,
    stakeholder_group TEXT NOT NULL,
    languages TEXT NOT NULL,
    created BIGINT NOT NULL,
    erased BIGINT NOT NULL
);
CREATE INDEX people_party_by_name ON people_party (name);

CREATE TABLE people_account (
    id @uuid PRIMARY KEY,
    party @uuid NOT NULL UNIQUE REFERENCES people_party (id),
    email TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    created BIGINT NOT NULL,
    signed_in BIGINT NOT NULL
);

CREATE TABLE people_session (
    id @uuid PRIMARY KEY,
    account @uuid NOT NULL REFERENCES people_account (id) ON DELETE CASCADE,
    hash TEXT NOT NULL UNIQUE,
    device TEXT NOT NULL,
    means TEXT NOT NULL,
    began BIGINT NOT NULL,
    seen BIGINT NOT NULL
);
CREATE INDEX people_session_of_account ON people_session (account);
CREATE INDEX people_session_by_time ON people_session (seen);

-- A browser that signed in to an account before: its tries are counted apart from strangers'.
CREATE TABLE people_device (
    hash TEXT PRIMARY KEY,
    account @uuid NOT NULL REFERENCES people_account (id) ON DELETE CASCADE,
    created BIGINT NOT NULL
);
CREATE INDEX people_device_of_account ON people_device (account);

CREATE TABLE people_token (
    id @uuid PRIMARY KEY,
    account @uuid NOT NULL REFERENCES people_account (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    created BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    revoked BIGINT NOT NULL,
    used BIGINT NOT NULL
);
CREATE INDEX people_token_of_account ON people_token (account);

-- Links that act once: to sign in, to confirm an address, to accept an invitation, to set the forum up.
CREATE TABLE people_link (
    id @uuid PRIMARY KEY,
    purpose TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL,
    details TEXT NOT NULL,
    created BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    used BIGINT NOT NULL
);
CREATE INDEX people_link_by_email ON people_link (email);
CREATE INDEX people_link_by_end ON people_link (expires);

-- How often something failed of late. The subject is a hash: addresses of people do not stand here.
CREATE TABLE people_throttle (
    subject TEXT PRIMARY KEY,
    failures BIGINT NOT NULL,
    last BIGINT NOT NULL
);
CREATE INDEX people_throttle_by_time ON people_throttle (last);

CREATE TABLE people_group (
    id @uuid PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    description TEXT NOT NULL,
    created BIGINT NOT NULL
);

-- Dates are text of stated precision (2020, 2020-03, 2020-03-01); '' is not known, or not ended.
CREATE TABLE people_membership (
    id @uuid PRIMARY KEY,
    party @uuid NOT NULL REFERENCES people_party (id),
    in_group @uuid NOT NULL REFERENCES people_group (id),
    role TEXT NOT NULL,
    from_date TEXT NOT NULL,
    to_date TEXT NOT NULL,
    source TEXT NOT NULL,
    created BIGINT NOT NULL
);
CREATE INDEX people_membership_of_party ON people_membership (party);
CREATE INDEX people_membership_of_group ON people_membership (in_group);

CREATE TABLE people_cycle (
    id @uuid PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    begins TEXT NOT NULL,
    ends TEXT NOT NULL,
    host TEXT NOT NULL,
    theme TEXT NOT NULL,
    themes TEXT NOT NULL,
    created BIGINT NOT NULL
);

-- Stakeholder groups and regional groups: the forum's own words.
CREATE TABLE people_vocabulary (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    aliases TEXT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (kind, key)
);

-- Who was erased, by id: applied again to a database restored from before.
CREATE TABLE people_erasure (
    party @uuid PRIMARY KEY,
    erased BIGINT NOT NULL
);
