-- One clinic on several databases: which doctor's time lives where, what of the directory the others have to know, and what a
-- database remembers of visits that moved. Until `medibook shards add` all of it is empty, and nothing here costs anything.
DO $$
BEGIN
    -- What the shards sign in as at the directory's database; the logins themselves are made by `shards add`.
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'medibook_shard') THEN
        CREATE ROLE medibook_shard NOLOGIN;
    END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;  -- another database of this server was faster
END
$$;
GRANT USAGE ON SCHEMA public TO medibook_shard;

-- In the directory's database: the clinic's databases, the directory's own as number 0. `version` is the map's at the row's last change.
CREATE TABLE shards (
    id        integer PRIMARY KEY CHECK (id BETWEEN 0 AND 4095),
    name      text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    region    text NOT NULL DEFAULT '' CHECK (length(region) <= 60),
    url       text NOT NULL DEFAULT '',        -- as terminals reach it, without user and password; empty: the directory's own
    state     text NOT NULL DEFAULT 'adding' CHECK (state IN ('adding', 'ready')),
    feed_role text NOT NULL DEFAULT '',        -- what it signs in as at the directory
    version   bigint NOT NULL,
    added_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    added_by  text NOT NULL DEFAULT session_user,
    CONSTRAINT shards_name UNIQUE (name)
);
CREATE TABLE shard_buckets (
    bucket   smallint PRIMARY KEY CHECK (bucket BETWEEN 0 AND 255),   -- doctor_id % 256, for ever
    shard_id integer NOT NULL REFERENCES shards,
    version  bigint NOT NULL
);
-- Terminals read the map when somebody signs in, and again when they are told that a bucket has moved.
GRANT SELECT ON shards, shard_buckets TO medibook_receptionist, medibook_admin, medibook_doctor, medibook_reader,
    medibook_gateway, medibook_worker;

-- Each bucket's way from one shard to another; those of one `batch` go together. An unfinished one is gone on with.
CREATE TABLE shard_moves (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    batch      uuid NOT NULL,
    bucket     smallint NOT NULL CHECK (bucket BETWEEN 0 AND 255),
    from_shard integer NOT NULL REFERENCES shards,
    to_shard   integer NOT NULL REFERENCES shards,
    step       text NOT NULL DEFAULT 'copying' CHECK (step IN ('copying', 'switched', 'done', 'given_up')),
    begun_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    begun_by   text NOT NULL DEFAULT session_user,
    ended_at   timestamptz
);
CREATE UNIQUE INDEX shard_moves_one ON shard_moves (bucket) WHERE ended_at IS NULL;

-- What of the directory has changed, one row a thing, kept by triggers from the first `shards add` on. A shard asks for what it has
-- not seen by the transaction's number: everything below the oldest one under way is committed or will never be.
CREATE TABLE directory_feed (
    what    text NOT NULL,
    key     bigint NOT NULL,
    xid     xid8 NOT NULL DEFAULT pg_current_xact_id(),
    version bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (what, key)
) WITH (fillfactor = 70);
CREATE INDEX idx_directory_feed ON directory_feed (xid, what, key);

-- In every database of a clinic that has shards: which one it is, and how far it has read the directory's feed. `family` are the
-- clinic's databases on this server: whom those admit this one may admit too.
CREATE TABLE this_shard (
    only_row    boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    shard_id    integer NOT NULL,
    name        text NOT NULL,
    family      text[] NOT NULL DEFAULT '{}',
    position    xid8,                          -- of the directory's server; null: nothing is copied yet
    -- In the middle of more than one call can fetch: up to where, and where the place will be when that is done.
    scan_xid    xid8,
    scan_what   text,
    scan_key    bigint,
    next_position xid8,
    pulled_at   timestamptz,
    pulled_rows bigint NOT NULL DEFAULT 0
);

-- Rows of a bucket that were written while it is being copied away; only keys, for what counts is how a row ends up.
CREATE TABLE bucket_changes (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bucket smallint NOT NULL,
    what   text NOT NULL,
    key    bigint NOT NULL
);
-- When a shard first saw a bucket that is leaving and nobody who moves it: see settle_bucket().
CREATE TABLE bucket_marks (
    bucket  smallint PRIMARY KEY,
    seen_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- When patients are expected on other shards, so that nobody is at two doctors at once here. The busy time stands in patient_times
-- too. A visit that has ended leaves its version for a month, so that a late message does not bring it back.
CREATE TABLE patient_elsewhere (
    booking_id bigint PRIMARY KEY,
    doctor_id  bigint NOT NULL,
    patient_id bigint NOT NULL,
    busy       tstzrange,                      -- null: it keeps no time any more
    version    integer NOT NULL,
    noted_at   timestamptz NOT NULL DEFAULT clock_timestamp()
) WITH (fillfactor = 70);
CREATE INDEX idx_patient_elsewhere ON patient_elsewhere (patient_id);

-- Copies of the events of visits that came from another shard: what Undo and a repeated request need. The events themselves stay
-- where they were written, under their seals.
CREATE TABLE audit_moved (LIKE audit_events, PRIMARY KEY (id, doctor_id));
CREATE INDEX idx_audit_moved_booking ON audit_moved (booking_id);
CREATE INDEX idx_audit_moved_request ON audit_moved (request_id);
-- Whose visits have left this database while their events stayed: for who asks to be erased.
CREATE TABLE moved_bookings (
    booking_id bigint PRIMARY KEY,
    doctor_id  bigint NOT NULL,
    patient_id bigint NOT NULL
);
CREATE INDEX idx_moved_bookings ON moved_bookings (patient_id);

CREATE VIEW booking_events AS SELECT * FROM audit_events UNION ALL SELECT * FROM audit_moved;
