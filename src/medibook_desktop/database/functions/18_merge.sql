-- Two files of one person become one: the merged file stays as it is, points at the kept one, and every read follows it. No
-- booking is touched, so that splitting them again is only taking the pointer away.

-- When a person is expected, summed up anew from all files; merged files have no calendar of their own.
CREATE OR REPLACE FUNCTION settle_patient_times(p_kept bigint[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM patient_times t USING patients p WHERE p.id = t.patient_id AND p.merged_into = ANY (p_kept);
    INSERT INTO patient_times (patient_id, busy)
    SELECT k.id, coalesce((
        SELECT range_agg(v.busy) FROM (
            SELECT tstzrange(visit_starts(b), visit_ends(b)) AS busy FROM bookings b
            WHERE b.patient_id = ANY (person_files(k.id)) AND keeps_time(b.status)
              AND upper(b.during) > now() - interval '1 month'
            UNION ALL
            SELECT e.busy FROM patient_elsewhere e
            WHERE e.patient_id = ANY (person_files(k.id)) AND upper(e.busy) > now() - interval '1 month') v), '{}')
    FROM unnest(p_kept) AS k (id) ORDER BY k.id
    ON CONFLICT (patient_id) DO UPDATE SET busy = EXCLUDED.busy;
END
$$;

-- For the trigger on bookings, when a visit's patient has no calendar (or it refused): the visits of a merged file stand in
-- the kept file's. Waits for a merging that is under way. False: it is refused.
CREATE OR REPLACE FUNCTION keep_time_of_merged(
    p_patient_id bigint, p_was tstzmultirange, p_is tstzmultirange
) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
    kept bigint;
BEGIN
    -- By name, because the function before it may run on a schema that does not have the column yet.
    EXECUTE 'SELECT coalesce(merged_into, id) FROM public.patients WHERE id = $1 FOR SHARE' INTO kept USING p_patient_id;
    IF kept IS NULL OR (kept = p_patient_id AND EXISTS (
        SELECT FROM public.patient_times WHERE patient_id = kept AND (busy - p_was) && p_is))
    THEN
        RETURN false;
    END IF;
    UPDATE public.patient_times
    SET busy = (busy - p_was) * tstzmultirange(tstzrange(now() - interval '1 month', NULL)) + p_is
    WHERE patient_id = kept AND NOT (busy - p_was) && p_is;
    RETURN FOUND;
END
$$;

-- The visits of two persons that are at one time and still to come (or going on), as pairs.
CREATE OR REPLACE FUNCTION merge_clashes(p_kept bigint, p_merged bigint) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('kept_booking', a.id, 'merged_booking', b.id, 'starts_at', visit_starts(b))
                              ORDER BY visit_starts(b), a.id), '[]')
    FROM bookings a JOIN bookings b
        ON tstzrange(visit_starts(a), visit_ends(a)) && tstzrange(visit_starts(b), visit_ends(b))
    WHERE a.patient_id = ANY (person_files(p_kept)) AND b.patient_id = ANY (person_files(p_merged))
      AND keeps_time(a.status) AND keeps_time(b.status) AND upper(a.during) > now() AND upper(b.during) > now()
$$;

-- Merges the file p_merged into p_kept, which gets the fields of p_data. Refuses old versions (MB034), files that are merged
-- already (MB035), and two visits at one time (MB036, with the pairs): one of them must be moved or cancelled first.
CREATE OR REPLACE FUNCTION merge_patients(
    p_request_id uuid, p_kept bigint, p_kept_version integer, p_merged bigint, p_merged_version integer, p_data jsonb,
    p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    clashes jsonb;
BEGIN
    PERFORM check_right('book');
    PERFORM enter_request(p_request_id);
    IF p_kept = p_merged THEN
        RAISE EXCEPTION 'a file cannot be merged into itself' USING ERRCODE = '22023';
    ELSIF EXISTS (SELECT FROM change_events WHERE request_id = p_request_id) THEN
        RETURN patient_answer(p_kept, p_request_id, '[]');
    END IF;
    PERFORM FROM patients WHERE id IN (p_kept, p_merged) OR merged_into = p_merged ORDER BY id FOR UPDATE;
    PERFORM lock_patient(p_kept, p_kept_version);
    PERFORM lock_patient(p_merged, p_merged_version);
    -- From here on no visit of either can be booked, moved or cancelled until this is done.
    PERFORM FROM patient_times WHERE patient_id IN (p_kept, p_merged) ORDER BY patient_id FOR UPDATE;
    clashes := merge_clashes(p_kept, p_merged);
    IF clashes <> '[]' THEN
        PERFORM refuse('MB036', 'merge_clash', jsonb_build_object('clashes', clashes));
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '|merged|' || coalesce(p_terminal, ''), true);
    UPDATE patients SET merged_into = p_kept, is_active = false, version = version + 1
    WHERE id = p_merged OR merged_into = p_merged;
    PERFORM put_patient(p_kept, p_data, NULL, false);
    PERFORM settle_patient_times(ARRAY[p_kept]);
    RETURN patient_answer(p_kept, p_request_id, tell_patient(person_files(p_kept), true));
END
$$;

-- Splits a merged file off again. The kept file gets its fields back if nobody has changed it since; visits booked since then
-- stay with it. Refuses (MB015) a file that is not merged.
CREATE OR REPLACE FUNCTION undo_merge(p_request_id uuid, p_merged bigint, p_terminal text DEFAULT '') RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    kept    bigint;
    merging uuid;
    e       change_events;
    old     patients;
    is_back boolean := false;
BEGIN
    PERFORM check_right('book');
    PERFORM enter_request(p_request_id);
    SELECT merged_into INTO kept FROM patients WHERE id = p_merged;
    IF EXISTS (SELECT FROM change_events WHERE request_id = p_request_id) THEN
        RETURN patient_answer(p_merged, p_request_id, '[]');
    END IF;
    PERFORM FROM patients WHERE id IN (kept, p_merged) OR merged_into = kept ORDER BY id FOR UPDATE;
    SELECT request_id INTO merging FROM change_events
    WHERE what = 'patients' AND key = p_merged AND kind = 'merged' AND before ->> 'merged_into' IS NULL ORDER BY id DESC LIMIT 1;
    -- Read again under the locks: two may split it at once.
    SELECT merged_into INTO kept FROM patients WHERE id = p_merged;
    IF kept IS NULL OR merging IS NULL THEN
        PERFORM refuse('MB015', 'cannot_undo', jsonb_build_object('why', 'not_merged'));
    END IF;
    PERFORM FROM patient_times WHERE patient_id = kept FOR UPDATE;
    PERFORM set_config('medibook.doing', p_request_id || '|split|' || coalesce(p_terminal, ''), true);
    FOR e IN SELECT * FROM change_events WHERE request_id = merging AND what = 'patients' ORDER BY id LOOP
        old := jsonb_populate_record(NULL::patients, e.before);
        IF (e.after ->> 'merged_into') IS NOT NULL THEN
            UPDATE patients SET merged_into = old.merged_into, is_active = old.is_active, version = version + 1
            WHERE id = e.key AND merged_into = kept;
        ELSIF EXISTS (SELECT FROM patients WHERE id = e.key AND version = (e.after ->> 'version')::integer) THEN
            PERFORM put_patient(e.key, e.before, NULL, false);
            is_back := true;
        END IF;
    END LOOP;
    PERFORM settle_patient_times(ARRAY[least(kept, p_merged), greatest(kept, p_merged)]);
    RETURN patient_answer(p_merged, p_request_id, tell_patient(person_files(kept) || person_files(p_merged), true))
        || jsonb_build_object('fields_are_back', is_back);
END
$$;
GRANT EXECUTE ON FUNCTION merge_clashes(bigint, bigint), merge_patients(uuid, bigint, integer, bigint, integer, jsonb, text),
    undo_merge(uuid, bigint, text) TO medibook_receptionist, medibook_admin;
