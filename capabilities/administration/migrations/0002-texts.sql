-- What the forum says of privacy and of its terms, in each language: every version stays, the highest holds.
CREATE TABLE administration_text (
    page TEXT NOT NULL,
    language TEXT NOT NULL,
    version BIGINT NOT NULL,
    text TEXT NOT NULL,
    kept BIGINT NOT NULL,
    PRIMARY KEY (page, language, version)
);
