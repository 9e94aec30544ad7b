-- Looks at patients' files, and what else people do without changing a row: sign in, print, export.

-- The desk that a session runs at, as its program named itself when it connected.
CREATE OR REPLACE FUNCTION own_terminal(p_terminal text) RETURNS text
LANGUAGE sql STABLE AS $$
    SELECT left(coalesce(nullif(p_terminal, ''), substring(current_setting('application_name') FROM 'terminal=(.*)$'), ''), 200)
$$;

-- Notes a look at a patient's file (or with no patient another deed: signed in, printed …). A second look at the same within a
-- minute is the same look: false. p_detail holds ids, numbers and formats, never a patient's data.
CREATE OR REPLACE FUNCTION note_access(
    p_patient_id bigint, p_what text, p_terminal text DEFAULT '', p_detail jsonb DEFAULT '{}'
) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF EXISTS (
        SELECT FROM (SELECT * FROM access_events WHERE patient_id = p_patient_id ORDER BY id DESC LIMIT 50) e
        WHERE e.who = session_user AND e.what = p_what AND e.detail = coalesce(p_detail, '{}')
          AND e.at > clock_timestamp() - interval '1 minute')
    THEN
        RETURN false;
    END IF;
    -- Before the row takes its number: see seal_audit().
    PERFORM pg_current_xact_id();
    INSERT INTO access_events (terminal, what, patient_id, detail)
    VALUES (own_terminal(p_terminal), p_what, p_patient_id, coalesce(p_detail, '{}'));
    RETURN true;
END
$$;

-- Notes what left the program: p_of is patients, appointments, report …; p_format csv, pdf, jsonl …
CREATE OR REPLACE FUNCTION note_export(
    p_of text, p_format text, p_rows bigint, p_terminal text DEFAULT '', p_detail jsonb DEFAULT '{}'
) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT note_access((p_detail ->> 'patient_id')::bigint, 'exported', p_terminal,
        coalesce(p_detail, '{}') || jsonb_build_object('of', p_of, 'format', p_format, 'rows', p_rows))
$$;

-- Whether the caller's look at a patient's file is noted, in a transaction of its own, a moment ago.
CREATE OR REPLACE FUNCTION look_was_noted(p_patient_id bigint, p_what text) RETURNS boolean
LANGUAGE sql VOLATILE AS $$
    SELECT EXISTS (
        SELECT FROM access_events
        WHERE patient_id = p_patient_id AND what = p_what AND who = session_user AND xid <> pg_current_xact_id()
          AND at > clock_timestamp() - interval '5 minutes')
$$;

-- Refuses (MB055) to show a patient's notes unless the look is noted. A row of this very transaction could be rolled back after the
-- notes were read, so a program of today notes the look first, in a transaction of its own. For as long as programs of revision
-- 0002 may run, which do not know of this, their look is noted here.
CREATE OR REPLACE FUNCTION look_is_noted(p_patient_id bigint, p_what text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF look_was_noted(p_patient_id, p_what) THEN
        RETURN;
    ELSIF (SELECT oldest_program FROM schema_release) >= '0003' THEN
        PERFORM refuse('MB055', 'look_not_noted');
    END IF;
    -- The server's log keeps this line whatever becomes of the transaction.
    RAISE LOG 'medibook: % of patient % read by %', p_what, p_patient_id, session_user;
    PERFORM note_access(p_patient_id, p_what);
END
$$;

GRANT EXECUTE ON FUNCTION note_access(bigint, text, text, jsonb), note_export(text, text, bigint, text, jsonb)
    TO medibook_receptionist, medibook_admin, medibook_doctor, medibook_reader, medibook_worker, medibook_gateway;
