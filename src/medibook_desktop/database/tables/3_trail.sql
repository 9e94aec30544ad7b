-- What was done, and what others must still be told. Keys are identities: uuid v7 costs 8 % more.
-- As of revision 0001 and never edited afterwards: a change is a new revision.

-- Written by the trigger on bookings, with `who` the login role. No role may change it (grants, and a trigger that
-- stops even the owner). A session says what it is doing in the setting medibook.doing: request id | terminal | kind.
CREATE TABLE audit_events (
    id         bigint GENERATED ALWAYS AS IDENTITY,
    doctor_id  bigint NOT NULL,
    booking_id bigint NOT NULL,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    who        text NOT NULL DEFAULT session_user,
    terminal   text NOT NULL DEFAULT '',
    request_id uuid,                          -- null: written by hand, not by a function
    kind       text NOT NULL,                 -- booked, moved, undone, changed, or the new status
    version    integer NOT NULL,              -- the booking's after the change
    before     jsonb,
    after      jsonb NOT NULL,
    PRIMARY KEY (id, doctor_id)
);
CREATE UNIQUE INDEX audit_events_request ON audit_events (request_id, doctor_id);
CREATE INDEX idx_audit_events_booking ON audit_events (booking_id);

-- One row a change, in the change's own transaction. Ids, day and version only: never a patient's data.
CREATE TABLE outbox (
    id         bigint GENERATED ALWAYS AS IDENTITY,
    doctor_id  bigint NOT NULL,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    kind       text NOT NULL DEFAULT 'booking',
    day        date,                          -- in the clinic's time zone
    booking_id bigint,
    slot_ids   bigint[] NOT NULL DEFAULT '{}',
    version    integer NOT NULL DEFAULT 0,
    sent_at    timestamptz,
    PRIMARY KEY (id, doctor_id)
) WITH (autovacuum_vacuum_scale_factor = 0.05);
CREATE INDEX idx_outbox_unsent ON outbox (id) WHERE sent_at IS NULL;
