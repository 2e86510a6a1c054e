-- Backups that were read through to their end after they were written, or when somebody asked: `fault` is what was found
-- wrong, empty when all was there. The files themselves are the data folder's.
CREATE TABLE administration_backup (
    file TEXT PRIMARY KEY,
    rows BIGINT NOT NULL,
    checked BIGINT NOT NULL,
    fault TEXT NOT NULL
);
