-- What people change outside of bookings (patients, wishes, blocked times, series, walk-ins): before and after, by whom, from
-- where. Append-only, like audit_events. A row's table, its key, and what was done; `doing` as there: request id | kind | terminal.
CREATE TABLE change_events (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    who        text NOT NULL DEFAULT session_user,
    terminal   text NOT NULL DEFAULT '',
    request_id uuid,                          -- null: written by hand, not by a function
    what       text NOT NULL,                 -- the table
    key        bigint NOT NULL,
    kind       text NOT NULL,                 -- added, changed, removed, or what the function said
    before     jsonb,
    after      jsonb,
    notes_before bytea                        -- a patient's encrypted notes: for undo, readable by nobody; not in the two above
);
DROP FUNCTION IF EXISTS claim_outbox(interval, integer);
CREATE INDEX idx_change_events_key ON change_events (what, key);
CREATE INDEX idx_change_events_request ON change_events (request_id) WHERE request_id IS NOT NULL;
GRANT SELECT (id, at, who, terminal, request_id, what, key, kind, before, after) ON change_events
    TO medibook_receptionist, medibook_admin;
ALTER TABLE change_events ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_changes ON change_events FOR SELECT TO medibook_receptionist USING (who = session_user);
CREATE POLICY all_changes ON change_events FOR SELECT TO medibook_admin USING (true);
