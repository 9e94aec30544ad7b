-- Data protection: numbers that are encrypted like notes, erasing a patient's data on request, what analysts may see.

-- Encrypted by the application like notes (MB1 | key id | nonce | ciphertext, bound to the patient). The newest row of a patient
-- and kind counts; earlier ones stay for Undo and go when the data are erased. No grants: functions only.
CREATE TABLE patient_numbers (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    patient_id bigint NOT NULL,
    kind       text NOT NULL DEFAULT 'national' CHECK (kind IN ('national')),
    cipher     bytea,                          -- null: there is none any more
    request_id uuid,
    set_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    set_by     text NOT NULL DEFAULT session_user
);
CREATE INDEX idx_patient_numbers ON patient_numbers (patient_id, kind, id);

-- How long the law makes a clinic keep who was treated and when, counted from the end of the year of the last visit (in Germany ten
-- years after the treatment, § 630f BGB; elsewhere five to thirty).
CREATE TABLE privacy_rules (
    id         integer PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    keep_years integer NOT NULL DEFAULT 10 CHECK (keep_years BETWEEN 0 AND 50),
    version    integer NOT NULL DEFAULT 1
);
INSERT INTO privacy_rules DEFAULT VALUES;

-- Who asked to be erased. At once goes what nothing obliges to keep (contact data, notes, numbers, wishes); name, birth date and
-- reasons of visits go on the day `due_on`, when the time that the law asks for is over.
CREATE TABLE erasures (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request_id  uuid NOT NULL UNIQUE,
    patient_id  bigint NOT NULL UNIQUE,        -- the kept file
    asked_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    asked_by    text NOT NULL DEFAULT session_user,
    terminal    text NOT NULL DEFAULT '',
    due_on      date NOT NULL,
    done_at     timestamptz,
    erased_rows integer NOT NULL DEFAULT 0,    -- of the trails, see audit_erased
    list_hash   bytea,                         -- SHA-256 over the rows of audit_erased, so that the sealed event of this row covers them
    version     integer NOT NULL DEFAULT 1
);

-- Rows of the trails whose personal content was taken out, with the digest of what they held (by which their seal still fits) and of
-- what is left. Written in the transaction that changes them, and only then they can be changed: rows_are_kept().
CREATE TABLE audit_erased (
    what       text NOT NULL,
    row_id     bigint NOT NULL,
    doctor_id  bigint NOT NULL DEFAULT 0,
    content    bytea NOT NULL,                 -- SHA-256 of the content as it was
    left_over  bytea NOT NULL,                 -- … as it is now
    erasure_id bigint NOT NULL REFERENCES erasures,
    xid        xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (what, row_id, doctor_id)
);
CREATE INDEX idx_audit_erased_erasure ON audit_erased (erasure_id);
