-- Mails that came in, by a hash of their Message-ID, so that one that comes twice does one thing.
CREATE TABLE people_mail (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL
);
CREATE INDEX people_mail_by_time ON people_mail (at);
