-- Refuses (MB016) unless the caller's role or his own rights allow it.
CREATE OR REPLACE FUNCTION check_right(p_right text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF NOT pg_has_role(session_user, 'medibook_admin', 'MEMBER')
        -- What every receptionist may do (domain/roles.py holds the same list).
        AND NOT (p_right = ANY (ARRAY['book', 'move', 'cancel', 'block'])
                 AND pg_has_role(session_user, 'medibook_receptionist', 'MEMBER')
                 AND NOT EXISTS (SELECT FROM staff WHERE username = session_user AND 'no-' || p_right = ANY (rights)))
        AND NOT EXISTS (SELECT FROM staff WHERE username = session_user AND is_active AND p_right = ANY (rights))
    THEN
        PERFORM refuse('MB016', 'not_allowed', jsonb_build_object('right', p_right));
    END IF;
END
$$;

-- One try of a request at a time. Whose answer was lost asks again while the server may still be at the first try: the second
-- waits for it here and then finds what it did. For functions that answer a repeated request before they lock any row.
CREATE OR REPLACE FUNCTION enter_request(p_request_id uuid) RETURNS void
LANGUAGE sql AS $$
    SELECT pg_advisory_xact_lock(hashtextextended('request ' || p_request_id, 0))
$$;

-- Refuses (MB016) who had this right of the desk taken from him. For what every role may do that can call the function at all:
-- one look into staff, because booking pays for it.
CREATE OR REPLACE FUNCTION check_not_taken(p_right text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM staff WHERE username = session_user AND 'no-' || p_right = ANY (rights))
        AND NOT pg_has_role(session_user, 'medibook_admin', 'MEMBER')
    THEN
        PERFORM refuse('MB016', 'not_allowed', jsonb_build_object('right', p_right));
    END IF;
END
$$;
