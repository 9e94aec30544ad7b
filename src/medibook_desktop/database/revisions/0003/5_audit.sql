-- The audit: looks at patients' files, and seals over the three trails (audit_events, change_events, access_events) by which
-- every later change of them is noticed. All of it is written and read through functions/34_audit*.sql only: no grants here.

-- Who looked at what. A look within a minute of the last one at the same is the same look: note_access() writes one row.
CREATE TABLE access_events (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    who        text NOT NULL DEFAULT session_user,
    terminal   text NOT NULL DEFAULT '',
    what       text NOT NULL CHECK (what ~ '^[a-z_]{1,40}$'),   -- file, notes, visits, exported, signed_in …
    patient_id bigint,                                          -- null: not about one patient
    detail     jsonb NOT NULL DEFAULT '{}' CHECK (octet_length(detail::text) <= 4000),   -- ids and numbers, no patient's data
    xid        xid8 NOT NULL DEFAULT pg_current_xact_id()       -- tells what this transaction wrote from what is committed
);
CREATE INDEX idx_access_events_patient ON access_events (patient_id, id) WHERE patient_id IS NOT NULL;

-- Names this trail; part of every seal, so that the seals of another database never fit.
CREATE TABLE audit_chain (
    only_row       boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    chain          uuid NOT NULL DEFAULT gen_random_uuid(),
    retention_at   timestamptz NOT NULL DEFAULT '-infinity'     -- when the rules were applied last
);
INSERT INTO audit_chain DEFAULT VALUES;

-- Where the next seal of a trail will end, and from when on: see seal_audit().
CREATE TABLE audit_horizons (
    what  text PRIMARY KEY,
    to_id bigint NOT NULL,
    xid   xid8 NOT NULL,                     -- every transaction below it is over before the seal is made
    at    timestamptz NOT NULL DEFAULT clock_timestamp()
) WITH (fillfactor = 50);

-- One row a batch of at most a thousand events, all three trails in one chain: each seal holds the one before it. The spans
-- (from_id, to_id] of a trail leave no id out, so a row that is in no seal was put in afterwards. `about` says who, which desk,
-- which doctor and what kinds are inside: the search looks here first, and no booking pays for an index.
CREATE TABLE audit_seals (
    id        bigint PRIMARY KEY,             -- 1, 2, 3 … without a gap
    at        timestamptz NOT NULL,
    what      text NOT NULL,                  -- the trail
    from_id   bigint NOT NULL,                -- exclusive
    to_id     bigint NOT NULL,
    ids       int8multirange NOT NULL,        -- the rows: numbers that were given out and never kept are not among them
    row_count integer NOT NULL,
    first_at  timestamptz NOT NULL,
    last_at   timestamptz NOT NULL,
    about     jsonb NOT NULL,
    rows_hash bytea NOT NULL,                 -- SHA-256 of the rows' digests, one after the other
    previous  bytea NOT NULL,
    hash      bytea NOT NULL
);
CREATE UNIQUE INDEX idx_audit_seals_what ON audit_seals (what, to_id);

-- The 32 bytes of each row, in the order of ids: which row it is that does not fit. They go when the rows go.
CREATE TABLE audit_seal_rows (
    seal_id bigint PRIMARY KEY REFERENCES audit_seals,
    digests bytea NOT NULL
);
ALTER TABLE audit_seal_rows ALTER COLUMN digests SET STORAGE EXTERNAL;

-- How long each trail is kept. A shorter time counts a week after it was set, so that others can notice. The first ones: patients'
-- records are kept ten years after the treatment in many countries (in Germany § 630f BGB), records of access six (HIPAA,
-- 45 CFR 164.316). Less than a year is no rule but a way to hide something.
CREATE TABLE retention_rules (
    id         integer PRIMARY KEY,
    what       text NOT NULL UNIQUE,
    keep_days  integer NOT NULL CHECK (keep_days BETWEEN 365 AND 36525),
    next_days  integer CHECK (next_days BETWEEN 365 AND 36525),
    next_from  timestamptz,
    updated_by text NOT NULL DEFAULT session_user,
    updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    version    integer NOT NULL DEFAULT 1,
    CHECK ((next_days IS NULL) = (next_from IS NULL))
);
INSERT INTO retention_rules (id, what, keep_days)
VALUES (1, 'audit_events', 3653), (2, 'change_events', 3653), (3, 'access_events', 2192);

-- What the rules have removed: whole seals' rows, the oldest of a trail first. The seals themselves stay.
CREATE TABLE audit_removals (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    who       text NOT NULL DEFAULT session_user,
    what      text NOT NULL,
    from_seal bigint NOT NULL,
    to_seal   bigint NOT NULL,
    row_count bigint NOT NULL,
    last_at   timestamptz NOT NULL,           -- of the newest row that was removed
    keep_days integer NOT NULL,
    xid       xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE INDEX idx_audit_removals_what ON audit_removals (what, to_seal);
