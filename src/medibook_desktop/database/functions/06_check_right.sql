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
