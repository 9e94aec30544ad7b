-- What the shards' servers let the staff in with: the verifiers of passwords that were set since the clinic has several databases. In the
-- directory's database, and by its feed on the shards, where pull_directory() makes and changes the roles. As secret as pg_authid, and as
-- closed: no grants.
CREATE TABLE staff_verifiers (
    id       bigint PRIMARY KEY,                -- staff.id
    username text NOT NULL UNIQUE,
    verifier text NOT NULL,
    set_at   timestamptz NOT NULL DEFAULT clock_timestamp()
);
-- With the last visit on other databases: see functions/37_privacy.sql.
DROP FUNCTION IF EXISTS erase_patient(uuid, bigint, integer, text);
