-- Who is signed in where, and how that ends.

-- What a person is told about his own account; p_last is the sign-in before this one.
CREATE OR REPLACE FUNCTION account_state(p_last jsonb) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT coalesce((
        SELECT jsonb_build_object(
            'last', p_last, 'doctor_id', s.doctor_id, 'clinic_id', s.clinic_id, 'expires_at', s.expires_at,
            'password_expires_at', s.password_changed_at + s.password_days * interval '1 day',
            'why_change', CASE
                WHEN s.must_change_password THEN 'reset'
                WHEN s.password_changed_at + s.password_days * interval '1 day' <= now() THEN 'age'
                ELSE '' END)
        FROM staff s WHERE s.username = session_user), jsonb_build_object('last', p_last, 'why_change', ''))
$$;

CREATE OR REPLACE FUNCTION my_account() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT account_state((
        SELECT jsonb_build_object('at', i.at, 'terminal', i.terminal, 'address', i.address)
        FROM sign_ins i WHERE i.username = session_user ORDER BY i.at DESC LIMIT 1))
$$;

-- Writes a sign-in down and answers the one before it: whoever reads "last signed in at Desk 2" and was not there knows that
-- somebody else has his password.
CREATE OR REPLACE FUNCTION signed_in(p_terminal text DEFAULT '') RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    answer jsonb := my_account();
    place  text := own_terminal(p_terminal);
BEGIN
    IF NOT EXISTS (SELECT FROM staff WHERE username = session_user) THEN
        RETURN answer;
    END IF;
    INSERT INTO sign_ins (username, terminal, address)
    VALUES (session_user, place, coalesce(host(inet_client_addr()), ''))
    ON CONFLICT (username, terminal) DO UPDATE SET at = clock_timestamp(), address = excluded.address;
    DELETE FROM sign_ins WHERE username = session_user AND terminal NOT IN (
        SELECT i.terminal FROM sign_ins i WHERE i.username = session_user ORDER BY i.at DESC LIMIT 20);
    PERFORM note_access(NULL, 'signed_in', p_terminal, jsonb_strip_nulls(jsonb_build_object('address', host(inet_client_addr()))));
    RETURN answer;
END
$$;

-- Who is signed in where, one row a person and terminal. `application` is what the program called itself: "medibook
-- terminal=Desk 2"; the address is the server's own knowledge. Needs the right `accounts`.
CREATE OR REPLACE FUNCTION who_is_signed_in() RETURNS TABLE (
    username text, display_name text, application text, address text, since timestamptz, connections bigint
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('accounts');
    RETURN QUERY
        SELECT s.username, s.display_name, a.application_name, coalesce(host(a.client_addr), ''), min(a.backend_start), count(*)
        FROM pg_stat_activity a JOIN staff s ON s.username = a.usename
        WHERE a.datname = current_database() AND a.backend_type = 'client backend'
        GROUP BY s.username, s.display_name, a.application_name, a.client_addr
        ORDER BY lower(s.display_name), s.username, min(a.backend_start);
END
$$;

-- Ends every connection of a member of staff but the caller's own; answers how many. Needs the right `accounts`, unless it is
-- one's own other connections.
CREATE OR REPLACE FUNCTION end_sessions(p_username text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    ended integer;
BEGIN
    IF p_username <> session_user THEN
        PERFORM check_right('accounts');
    END IF;
    IF NOT EXISTS (SELECT FROM staff WHERE username = p_username) THEN
        RAISE EXCEPTION 'no such member of staff' USING ERRCODE = '22023';
    END IF;
    SELECT count(*) FILTER (WHERE pg_terminate_backend(a.pid)) INTO ended
    FROM pg_stat_activity a
    WHERE a.usename = p_username AND a.datname = current_database() AND a.pid <> pg_backend_pid();
    RETURN ended;
END
$$;

-- Ends sessions of staff whose transaction has waited for its next statement since p_idle_since, or is open since p_open_since.
CREATE OR REPLACE FUNCTION end_open_transactions(p_idle_since timestamptz, p_open_since timestamptz) RETURNS integer
LANGUAGE sql AS $$
    SELECT count(*) FILTER (WHERE pg_terminate_backend(a.pid))::integer
    FROM pg_stat_activity a JOIN staff s ON s.username = a.usename
    WHERE a.datname = current_database() AND a.pid <> pg_backend_pid()
      AND (a.state LIKE 'idle in transaction%' AND a.state_change < p_idle_since OR a.xact_start < p_open_since)
$$;

-- Ends sessions of staff that keep a transaction open, and with it locks that others wait for: two minutes without a statement,
-- or a quarter of an hour at all. A program of MediBook never does (60 s and 10 s are its own limits); this is for whoever
-- connects with something else, where every limit is his own to lift. The same for who holds the relay's place and is silent
-- for a minute. Any desk may call it; answers how many.
CREATE OR REPLACE FUNCTION end_stuck_sessions() RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT end_open_transactions(clock_timestamp() - interval '2 minutes', clock_timestamp() - interval '15 minutes')
         + end_idle_relays(clock_timestamp() - interval '1 minute')
$$;
GRANT EXECUTE ON FUNCTION who_is_signed_in() TO medibook_admin;
GRANT EXECUTE ON FUNCTION my_account(), signed_in(text), end_sessions(text), end_stuck_sessions()
    TO medibook_receptionist, medibook_admin, medibook_doctor, medibook_reader;
GRANT EXECUTE ON FUNCTION end_stuck_sessions() TO medibook_worker;
