-- Letters in words of the forum's own: every version stands, the highest of a letter and language is in force.
CREATE TABLE people_wording (
    letter TEXT NOT NULL,
    language TEXT NOT NULL,
    version BIGINT NOT NULL,
    -- JSON: words by message; {} is the forum's letter as it comes
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    -- NULL: the operator
    party @uuid,
    PRIMARY KEY (letter, language, version)
);
