-- What each role may by default; domain/roles.py holds the same, and a test compares the two. The last two are programs.
CREATE OR REPLACE FUNCTION rights_of_role(p_role text) RETURNS text[]
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE p_role
        WHEN 'medibook_receptionist' THEN ARRAY['book', 'move', 'cancel', 'block', 'notes']
        WHEN 'medibook_admin' THEN ARRAY['book', 'move', 'cancel', 'overbook', 'schedules', 'accounts', 'block', 'notes', 'steps',
                                         'directory', 'export', 'imports', 'reports', 'audit', 'privacy']
        WHEN 'medibook_doctor' THEN ARRAY['steps', 'block', 'notes']
        WHEN 'medibook_gateway' THEN ARRAY['book', 'move', 'cancel']
        WHEN 'medibook_worker' THEN ARRAY['book', 'schedules', 'reports']
        ELSE '{}'::text[]
    END
$$;

-- What an administrator may give an account beyond its role.
CREATE OR REPLACE FUNCTION rights_to_add(p_role text) RETURNS text[]
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE p_role
        WHEN 'medibook_receptionist' THEN ARRAY['overbook', 'steps', 'schedules', 'directory', 'export', 'imports', 'reports', 'audit']
        WHEN 'medibook_doctor' THEN ARRAY['reports']
        WHEN 'medibook_reader' THEN ARRAY['reports', 'export', 'audit']
        ELSE '{}'::text[]
    END
$$;

-- Why the caller may not do what p_right allows, as an SQLSTATE; '' when he may. It is his row in this database's staff that
-- decides, not which group his login is a member of: groups belong to the whole server, and so to every clinic on it.
CREATE OR REPLACE FUNCTION refused_right(p_right text) RETURNS text
LANGUAGE plpgsql STABLE AS $$
DECLARE
    me record;
BEGIN
    SELECT s.role, s.rights, s.is_active AND (s.expires_at IS NULL OR s.expires_at > now()) AS is_at_work,
           s.must_change_password OR s.password_changed_at + s.password_days * interval '1 day' <= now() AS must_change
    INTO me FROM staff s WHERE s.username = session_user;
    IF NOT FOUND THEN
        RETURN CASE WHEN pg_has_role(session_user, 'medibook_owner', 'MEMBER')
            OR (p_right = ANY (rights_of_role('medibook_gateway')) AND pg_has_role(session_user, 'medibook_gateway', 'MEMBER'))
            OR (p_right = ANY (rights_of_role('medibook_worker')) AND pg_has_role(session_user, 'medibook_worker', 'MEMBER'))
            THEN '' ELSE 'MB016' END;
    ELSIF NOT me.is_at_work THEN
        RETURN 'MB016';
    ELSIF me.must_change THEN
        RETURN 'MB050';
    ELSIF me.role = 'medibook_admin'
        OR ((p_right = ANY (me.rights) OR p_right = ANY (rights_of_role(me.role))) AND NOT 'no-' || p_right = ANY (me.rights))
    THEN
        RETURN '';
    END IF;
    RETURN 'MB016';
END
$$;

CREATE OR REPLACE FUNCTION has_right(p_right text) RETURNS boolean
LANGUAGE sql STABLE AS $$ SELECT refused_right(p_right) = '' $$;

-- Refuses (MB016) who has not this right, and (MB050) who has to change his password first.
CREATE OR REPLACE FUNCTION check_right(p_right text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    refused text := refused_right(p_right);
BEGIN
    IF refused <> '' THEN
        PERFORM refuse(refused, CASE refused WHEN 'MB050' THEN 'password_must_change' ELSE 'not_allowed' END,
                       jsonb_build_object('right', p_right));
    END IF;
END
$$;

-- A doctor's right is that to his own time: refuses (MB016) a person of that role at another doctor's.
CREATE OR REPLACE FUNCTION check_doctor(p_doctor_id bigint, p_right text DEFAULT '') RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM staff WHERE username = session_user AND role = 'medibook_doctor' AND doctor_id IS DISTINCT FROM p_doctor_id)
    THEN
        PERFORM refuse('MB016', 'not_allowed', jsonb_build_object('right', p_right));
    END IF;
END
$$;

-- The same for a patient: a doctor's own are those who have, or had, a visit with him.
CREATE OR REPLACE FUNCTION check_patient(p_patient_id bigint, p_right text DEFAULT '') RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM staff WHERE username = session_user AND role = 'medibook_doctor')
        AND coalesce(kept_patient(p_patient_id), 0) NOT IN (SELECT patients_of_doctor())
    THEN
        PERFORM refuse('MB016', 'not_allowed', jsonb_build_object('right', p_right));
    END IF;
END
$$;

-- The doctor whose account this is; null for everybody else. For row security, which asks it once a query.
CREATE OR REPLACE FUNCTION own_doctor() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT doctor_id FROM staff
    WHERE username = session_user AND role = 'medibook_doctor' AND is_active AND (expires_at IS NULL OR expires_at > now())
$$;

-- The files of a doctor's own patients, the kept one of merged files too. Active visits only, because those have an index by
-- doctor; who only ever cancelled was never his patient.
CREATE OR REPLACE FUNCTION patients_of_doctor() RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1000 SET search_path = pg_catalog, public, pg_temp AS $$
    WITH seen AS (
        SELECT patient_id FROM bookings
        WHERE doctor_id = own_doctor() AND status IN ('held', 'booked', 'arrived', 'in_room', 'done') AND overbook_reason IS NULL
        UNION
        SELECT patient_id FROM bookings
        WHERE doctor_id = own_doctor() AND status IN ('held', 'booked', 'arrived', 'in_room', 'done') AND overbook_reason IS NOT NULL
    )
    SELECT patient_id FROM seen
    UNION
    SELECT p.merged_into FROM seen JOIN patients p ON p.id = seen.patient_id WHERE p.merged_into IS NOT NULL
$$;
GRANT EXECUTE ON FUNCTION own_doctor(), patients_of_doctor() TO medibook_doctor;

-- Refuses who may not take a visit from one status to another, whichever function does it: to "cancelled" is cancelling; back
-- from there may come who may cancel, or book.
CREATE OR REPLACE FUNCTION check_status_right(p_from text, p_to text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF p_to = 'cancelled' THEN
        PERFORM check_right('cancel');
    ELSIF p_from <> 'cancelled' OR p_from IS NULL OR NOT has_right('cancel') THEN
        PERFORM check_right('book');
    END IF;
END
$$;

-- Refuses a step that the caller may not take: who has only the right `steps` takes a visit from arrived to done and back, a
-- doctor that of his own visits.
CREATE OR REPLACE FUNCTION check_step(p_booking_id bigint, p_status text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    b record;
BEGIN
    SELECT doctor_id, status::text AS status INTO b FROM bookings WHERE id = p_booking_id;
    PERFORM check_doctor(b.doctor_id, 'steps');
    IF p_status IN ('booked', 'arrived', 'in_room', 'done') AND b.status IN ('booked', 'arrived', 'in_room', 'done')
        AND has_right('steps')
    THEN
        RETURN;
    END IF;
    PERFORM check_status_right(b.status, p_status);
END
$$;

-- Refuses who may not take a booking away again: that is cancelling, but his own slip of the last ten minutes may be mended by
-- whoever may book at all.
CREATE OR REPLACE FUNCTION check_taking_back(p_made_by text, p_made_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF p_made_by = session_user AND p_made_at > now() - interval '10 minutes' AND has_right('book') THEN
        RETURN;
    END IF;
    PERFORM check_right('cancel');
END
$$;

-- One try of a request at a time. Whose answer was lost asks again while the server may still be at the first try: the second
-- waits for it here and then finds what it did. For functions that answer a repeated request before they lock any row.
CREATE OR REPLACE FUNCTION enter_request(p_request_id uuid) RETURNS void
LANGUAGE sql AS $$
    SELECT pg_advisory_xact_lock(hashtextextended('request ' || p_request_id, 0))
$$;

-- By its name of revision 0002.
CREATE OR REPLACE FUNCTION check_not_taken(p_right text) RETURNS void
LANGUAGE sql AS $$ SELECT check_right(p_right) $$;
