-- Doctors, rooms, equipment, visit types and clinics, as administrators change them. One set of functions for the five tables:
-- p_what is the table's name, and no other name and no other column than these ever reaches a statement.
CREATE OR REPLACE FUNCTION directory_columns(p_what text) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN CASE p_what
        WHEN 'doctors' THEN ARRAY['clinic_id', 'name', 'specialty', 'colour', 'daily_limit']
        WHEN 'rooms' THEN ARRAY['clinic_id', 'name', 'kind']
        WHEN 'equipment' THEN ARRAY['clinic_id', 'name', 'kind']
        WHEN 'visit_types' THEN ARRAY['name', 'minutes', 'colour', 'buffer_before', 'buffer_after', 'room_kind', 'equipment_kind',
                                      'fee_minor']
        WHEN 'clinics' THEN ARRAY['name', 'zone', 'country', 'subdivision', 'currency']
    END;
END
$$;

CREATE OR REPLACE FUNCTION directory_versioned() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    NEW.version := OLD.version + 1;
    RETURN NEW;
END
$$;

-- One change of the clinics at a time, so that two administrators do not retire the last two of them.
CREATE OR REPLACE FUNCTION enter_clinics() RETURNS void
LANGUAGE sql AS $$
    SELECT pg_advisory_xact_lock(hashtextextended('clinics', 0))
$$;

-- The row as it is, locked. Refuses (MB043) one that is not there and (MB041) one that somebody changed since p_version.
CREATE OR REPLACE FUNCTION directory_row(p_what text, p_id bigint, p_version integer) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    found jsonb;
BEGIN
    IF directory_columns(p_what) IS NULL THEN
        RAISE EXCEPTION 'not a table of the directory' USING ERRCODE = '22023';
    END IF;
    IF p_what = 'clinics' THEN
        PERFORM enter_clinics();
    END IF;
    EXECUTE format('SELECT to_jsonb(t) FROM %I t WHERE id = $1 FOR UPDATE', p_what) INTO found USING p_id;
    IF found IS NULL THEN
        PERFORM refuse('MB043', 'unknown_entry');
    ELSIF (found ->> 'version')::integer IS DISTINCT FROM p_version THEN
        PERFORM refuse('MB041', 'stale_entry', coalesce(last_directory_change(p_what, p_id), '{}')
            || jsonb_build_object('version', (found ->> 'version')::integer));
    END IF;
    RETURN found;
END
$$;

-- Who changed it last, and when.
CREATE OR REPLACE FUNCTION last_directory_change(p_what text, p_id bigint) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('by', coalesce(s.display_name, e.who), 'at', e.at)
    FROM change_events e LEFT JOIN staff s ON s.username = e.who
    WHERE e.what = p_what AND e.key = p_id ORDER BY e.id DESC LIMIT 1
$$;

-- Tells every desk that the directory changed: no doctor has the number 0, and without a day it goes to the directory's channel.
CREATE OR REPLACE FUNCTION tell_directory() RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    outbox_id bigint;
BEGIN
    INSERT INTO outbox (doctor_id, kind) VALUES (0, 'doctor') RETURNING id INTO outbox_id;
    RETURN jsonb_build_array(jsonb_build_object('kind', 'doctor', 'doctor_id', NULL, 'day', NULL, 'booking_id', NULL,
        'slot_ids', '[]'::jsonb, 'version', 0, 'outbox_id', outbox_id));
END
$$;

-- What a change answers: the row's id and version (null: it is gone), the request by which it can be taken back, the changes.
CREATE OR REPLACE FUNCTION directory_answer(p_what text, p_id bigint, p_request_id uuid, p_changes jsonb) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    found integer;
BEGIN
    EXECUTE format('SELECT version FROM %I WHERE id = $1', p_what) INTO found USING p_id;
    RETURN jsonb_build_object('what', p_what, 'id', p_id, 'version', found, 'request_id', p_request_id, 'changes', p_changes);
END
$$;

-- The answer of a request that was carried out before; null when it was not.
CREATE OR REPLACE FUNCTION directory_answered(p_request_id uuid, p_what text) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT directory_answer(p_what, e.key, p_request_id, '[]')
    FROM change_events e WHERE e.request_id = p_request_id AND e.what = p_what ORDER BY e.id LIMIT 1
$$;

-- Visits that are still to come and name this row: how many, the first and the last. A doctor's, a room's, a clinic's ...
CREATE OR REPLACE FUNCTION coming_visits(p_what text, p_id bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    answer jsonb;
BEGIN
    -- One way in by doctor for all: that is what the constraints' index serves; squeezed-in visits have one of their own.
    SELECT jsonb_build_object('visits', count(*), 'first', min(visit_starts(b)), 'last', max(visit_starts(b))) INTO answer
    FROM doctors d CROSS JOIN LATERAL (
        SELECT o.* FROM bookings o
        WHERE o.doctor_id = d.id AND o.during && tstzrange(now(), NULL) AND o.overbook_reason IS NULL
          AND o.status IN ('held', 'booked', 'arrived', 'in_room', 'done')
        UNION ALL
        SELECT o.* FROM bookings o
        WHERE o.doctor_id = d.id AND lower(o.during) > now() - interval '1 day' AND upper(o.during) > now()
          AND o.overbook_reason IS NOT NULL AND keeps_time(o.status)
    ) b
    WHERE b.status <> 'done' AND CASE p_what
        WHEN 'doctors' THEN d.id = p_id
        WHEN 'rooms' THEN b.room_id = p_id
        WHEN 'equipment' THEN b.equipment_id = p_id
        WHEN 'visit_types' THEN b.visit_type_id = p_id
        WHEN 'clinics' THEN d.clinic_id = p_id
        ELSE false END
      AND (p_what <> 'doctors' OR d.id = p_id) AND (p_what <> 'clinics' OR d.clinic_id = p_id) AND lives_here(d.id);
    RETURN answer;
END
$$;

-- What the table's own constraints do not say. p_old is null for a new row.
CREATE OR REPLACE FUNCTION check_directory_data(p_what text, p_id bigint, p_data jsonb, p_old jsonb) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    data    jsonb := coalesce(p_old, '{}') || p_data;
    places  bigint[];
    clash   text;
    coming  jsonb;
BEGIN
    IF coalesce(data ->> 'colour', '') !~ '^(#[0-9a-fA-F]{6})?$' OR length(data ->> 'specialty') > 200 THEN
        RAISE EXCEPTION 'a colour is #rrggbb, a specialty has 200 characters at most' USING ERRCODE = '22023';
    END IF;
    IF p_what = 'clinics' THEN
        PERFORM now() AT TIME ZONE (data ->> 'zone');   -- raises for one that does not exist
        IF p_id IS NOT NULL AND data ->> 'zone' <> p_old ->> 'zone' AND EXISTS (
            SELECT FROM doctors d JOIN doctor_clinics o ON o.doctor_id = d.id WHERE p_id IN (d.clinic_id, o.clinic_id))
        THEN
            PERFORM refuse('MB042', 'entry_in_use', '{"why": "zones"}');
        END IF;
    ELSIF p_what IN ('rooms', 'equipment') AND p_id IS NOT NULL AND data ->> 'clinic_id' <> p_old ->> 'clinic_id' THEN
        coming := coming_visits(p_what, p_id);
        IF (coming ->> 'visits')::integer > 0 THEN
            PERFORM refuse('MB042', 'entry_in_use', coming || '{"why": "elsewhere"}');
        END IF;
    ELSIF p_what = 'doctors' THEN
        places := ARRAY[(data ->> 'clinic_id')::bigint] || other_clinics(p_id, p_data);
        IF (SELECT count(DISTINCT zone) FROM clinics WHERE id = ANY (places)) > 1 THEN
            PERFORM refuse('MB042', 'entry_in_use', '{"why": "zones"}');
        END IF;
        SELECT c.name INTO clash FROM weekly_hours w JOIN clinics c ON c.id = w.clinic_id
        WHERE w.doctor_id = p_id AND w.clinic_id <> ALL (places) AND (w.valid_to IS NULL OR w.valid_to >= current_date)
        ORDER BY c.id LIMIT 1;
        IF clash IS NOT NULL THEN
            PERFORM refuse('MB042', 'entry_in_use', jsonb_build_object('why', 'hours', 'clinic', clash));
        END IF;
    END IF;
END
$$;

-- The clinics beside the home clinic: those that p_data names, or those that are stored when it names none.
CREATE OR REPLACE FUNCTION other_clinics(p_doctor_id bigint, p_data jsonb) RETURNS bigint[]
LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN p_data ? 'other_clinics'
        THEN ARRAY(SELECT v::bigint FROM jsonb_array_elements_text(p_data -> 'other_clinics') v)
        ELSE ARRAY(SELECT o.clinic_id FROM doctor_clinics o WHERE o.doctor_id = p_doctor_id) END
$$;

-- Makes a row (p_id null) or changes it. p_data has its columns, and for a doctor other_clinics: ids of the clinics beside the
-- home clinic; what it leaves out stays. The same request id is carried out once.
CREATE OR REPLACE FUNCTION save_directory_row(
    p_request_id uuid, p_what text, p_id bigint, p_version integer, p_data jsonb, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    names  text;
    old    jsonb;
    answer jsonb;
    places bigint[];
BEGIN
    PERFORM check_right('directory');
    PERFORM enter_request(p_request_id);
    IF directory_columns(p_what) IS NULL THEN
        RAISE EXCEPTION 'not a table of the directory' USING ERRCODE = '22023';
    END IF;
    answer := directory_answered(p_request_id, p_what);
    IF answer IS NOT NULL THEN
        RETURN answer;
    END IF;
    IF p_id IS NOT NULL THEN
        old := directory_row(p_what, p_id, p_version);
    END IF;
    PERFORM check_directory_data(p_what, p_id, p_data, old);
    SELECT string_agg(quote_ident(c), ', ') INTO names FROM unnest(directory_columns(p_what)) c WHERE p_data ? c;
    PERFORM set_config('medibook.doing', p_request_id || '||' || coalesce(p_terminal, ''), true);
    IF p_id IS NULL THEN
        EXECUTE format('INSERT INTO %1$I (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::%1$I, $1) RETURNING id',
                       p_what, names) INTO p_id USING p_data;
    ELSE
        EXECUTE format('UPDATE %1$I SET (%2$s) = (SELECT %2$s FROM jsonb_populate_record(NULL::%1$I, $1)) WHERE id = $2',
                       p_what, names) USING p_data, p_id;
    END IF;
    IF p_what = 'doctors' THEN
        places := array_remove(other_clinics(p_id, p_data), (SELECT clinic_id FROM doctors WHERE id = p_id));
        DELETE FROM doctor_clinics WHERE doctor_id = p_id AND clinic_id <> ALL (places);
        INSERT INTO doctor_clinics (doctor_id, clinic_id) SELECT p_id, c FROM unnest(places) c ORDER BY c
        ON CONFLICT ON CONSTRAINT doctor_clinics_once DO NOTHING;
    END IF;
    RETURN directory_answer(p_what, p_id, p_request_id, tell_directory());
END
$$;
GRANT EXECUTE ON FUNCTION coming_visits(text, bigint) TO medibook_receptionist, medibook_admin;
GRANT EXECUTE ON FUNCTION save_directory_row(uuid, text, bigint, integer, jsonb, text) TO medibook_receptionist, medibook_admin;
