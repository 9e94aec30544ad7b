-- The patient's file: more contact data, what to look out for, closed and merged files.
-- All with constant defaults: PostgreSQL adds such a column without rewriting the table.
ALTER TABLE patients
    ADD COLUMN other_phone text NOT NULL DEFAULT '' CHECK (length(other_phone) <= 40),   -- E.164; its digits stand in phone_digits too
    ADD COLUMN address     text NOT NULL DEFAULT '' CHECK (length(address) <= 500),
    ADD COLUMN flags       text[] NOT NULL DEFAULT '{}' CHECK (cardinality(flags) <= 20),
    ADD COLUMN is_deceased boolean NOT NULL DEFAULT false,
    ADD COLUMN closed_on   date,          -- since when the file is closed; of somebody deceased the day of death; null: not known
    ADD COLUMN merged_into bigint,        -- the file that is kept: always one that is not merged itself
    ADD CONSTRAINT patients_deceased_are_closed CHECK (NOT (is_active AND is_deceased)),
    ADD CONSTRAINT patients_merged_are_closed CHECK (merged_into IS NULL OR (NOT is_active AND merged_into <> id));
CREATE INDEX idx_patients_merged ON patients (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX idx_patients_email ON patients (lower(email)) WHERE email <> '';
GRANT SELECT (other_phone, address, flags, is_deceased, closed_on, merged_into) ON patients TO medibook_receptionist, medibook_admin;
-- Partners and reminders need to know who is not to be booked or written to, not what the desk noted.
GRANT SELECT (is_deceased, closed_on, merged_into) ON patients TO medibook_gateway, medibook_worker;

-- Which keys notes may be encrypted with: the id is taken from the key itself, the key is nowhere in the database.
CREATE TABLE note_keys (
    key_id  text PRIMARY KEY CHECK (key_id ~ '^[0-9a-f]{16}$'),
    made_at timestamptz NOT NULL DEFAULT now(),
    made_by text NOT NULL DEFAULT session_user
);
GRANT SELECT ON note_keys TO medibook_receptionist, medibook_admin;
