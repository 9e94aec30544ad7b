-- Import: what became of each row that was ever imported, so that the same file twice makes nothing twice.

-- `key` is the row's own id in the program it comes from ("id:4711", "mb:12" for another MediBook's), or the digest of what it
-- says ("=…"); `digest` is of what it said when it was imported. Nobody reads the table but the import functions, and nobody
-- changes it: who and when stand in the row itself, so it needs no second record in change_events.
CREATE TABLE import_keys (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind   text NOT NULL CHECK (kind IN ('patients', 'doctors', 'hours', 'appointments')),
    source text NOT NULL DEFAULT '' CHECK (length(source) <= 100),
    key    text NOT NULL CHECK (length(key) BETWEEN 1 AND 300),
    digest text NOT NULL,
    row_id bigint NOT NULL,                   -- the patient, doctor, hours or booking that it became or was found to be
    who    text NOT NULL DEFAULT session_user,
    at     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT import_keys_once UNIQUE (kind, source, key)
);
CREATE INDEX idx_import_keys_row ON import_keys (kind, row_id);

-- Which column of a file is what, by its header row: asked once, remembered for the next file of the same program.
CREATE TABLE import_mappings (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind    text NOT NULL CHECK (kind IN ('patients', 'doctors', 'hours', 'appointments')),
    headers text NOT NULL,                    -- a digest of the header row
    choices jsonb NOT NULL,                   -- column -> field, and how dates are written
    CONSTRAINT import_mappings_once UNIQUE (kind, headers)
);
