-- The part of a visit's time that is the patient's: without the buffers before and after it.
CREATE OR REPLACE FUNCTION patients_time(p_during tstzrange, p_before integer, p_after integer) RETURNS tstzrange
LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN p_before = 0 AND p_after = 0 THEN p_during ELSE tstzrange(
        lower(p_during) + p_before * interval '1 minute', upper(p_during) - p_after * interval '1 minute') END
$$;

-- Behind every write to bookings, whoever makes it: the patient's own calendar, then the audit row.
CREATE OR REPLACE FUNCTION bookings_written() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    doing      text := current_setting('medibook.doing', true);
    before_row jsonb;
    was_kept   tstzmultirange := '{}';
    is_kept    tstzmultirange := '{}';
    kind       text := NEW.status;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.patient_id <> OLD.patient_id OR NEW.id <> OLD.id THEN
            RAISE EXCEPTION 'the patient of a booking cannot be exchanged' USING ERRCODE = '22023';
        END IF;
        before_row := to_jsonb(OLD);
        IF OLD.status IN ('held', 'booked', 'arrived', 'in_room', 'done') THEN
            was_kept := tstzmultirange(OLD.during);
            IF OLD.buffer_before + OLD.buffer_after > 0 THEN
                was_kept := tstzmultirange(public.patients_time(OLD.during, OLD.buffer_before, OLD.buffer_after));
            END IF;
        END IF;
        kind := CASE
            WHEN NEW.status <> OLD.status THEN NEW.status
            WHEN NEW.slot_id <> OLD.slot_id OR NEW.during <> OLD.during THEN 'moved'
            ELSE 'changed'
        END;
    END IF;
    IF NEW.status IN ('held', 'booked', 'arrived', 'in_room', 'done') THEN
        is_kept := tstzmultirange(NEW.during);
        IF NEW.buffer_before + NEW.buffer_after > 0 THEN
            is_kept := tstzmultirange(public.patients_time(NEW.during, NEW.buffer_before, NEW.buffer_after));
        END IF;
    END IF;

    IF was_kept <> is_kept THEN
        -- In a clinic of several databases what another one has told of the patient stays his time, and so does another visit here, also
        -- where they overlap what is given back: two databases may have taken him within a moment, and his doctors have come together since.
        IF was_kept <> '{}' AND to_regclass('public.bucket_0') IS NOT NULL THEN
            SELECT was_kept - coalesce(range_agg(o.busy), '{}') INTO was_kept
            FROM public.person_files(public.kept_patient(NEW.patient_id)) AS files, LATERAL (
                SELECT e.busy FROM public.patient_elsewhere e WHERE e.patient_id = ANY (files) AND e.busy && was_kept
                UNION ALL
                SELECT public.patients_time(b.during, b.buffer_before, b.buffer_after) FROM public.bookings b
                WHERE b.patient_id = ANY (files) AND b.id <> NEW.id AND b.during && was_kept
                  AND b.status IN ('held', 'booked', 'arrived', 'in_room', 'done')) o;
        END IF;
        -- What lies a month back is dropped here, so that the row stays small.
        UPDATE public.patient_times
        SET busy = (busy - was_kept) * tstzmultirange(tstzrange(now() - interval '1 month', NULL)) + is_kept
        WHERE patient_id = NEW.patient_id AND NOT (busy - was_kept) && is_kept;
        IF NOT FOUND AND NOT public.keep_time_of_merged(NEW.patient_id, was_kept, is_kept) THEN
            PERFORM public.refuse_patient(
                NEW.patient_id, NEW.id, public.patients_time(NEW.during, NEW.buffer_before, NEW.buffer_after));
        END IF;
    END IF;

    INSERT INTO public.audit_events (doctor_id, booking_id, terminal, request_id, kind, version, before, after)
    VALUES (
        NEW.doctor_id, NEW.id,
        -- The rest, for a desk may be called "Desk | 1".
        coalesce(substr(doing, length(split_part(doing, '|', 1)) + length(split_part(doing, '|', 2)) + 3), ''),
        nullif(split_part(doing, '|', 1), '')::uuid,
        coalesce(nullif(split_part(doing, '|', 2), ''), kind),
        NEW.version, before_row, to_jsonb(NEW)
    );
    IF doing <> '' THEN
        PERFORM set_config('medibook.doing', '', true);
    END IF;
    RETURN NULL;
END
$$;

-- Says why a patient's calendar would not take a visit; called only when it would not.
CREATE OR REPLACE FUNCTION refuse_patient(p_patient_id bigint, p_booking_id bigint, p_during tstzrange) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    other record;
BEGIN
    IF NOT EXISTS (SELECT FROM public.patient_times WHERE patient_id = public.kept_patient(p_patient_id)) THEN
        PERFORM public.refuse('MB010', 'unknown_patient');
    END IF;
    SELECT b.doctor_id, public.visit_starts(b) AS starts_at INTO other
    FROM public.bookings b
    WHERE b.patient_id = ANY (public.person_files(public.kept_patient(p_patient_id))) AND b.id <> p_booking_id
      AND public.patients_time(b.during, b.buffer_before, b.buffer_after) && p_during
      AND b.status IN ('held', 'booked', 'arrived', 'in_room', 'done')
    ORDER BY lower(b.during) LIMIT 1;
    IF other.doctor_id IS NULL THEN
        -- On another shard (40_shards_patients.sql).
        SELECT e.doctor_id, lower(e.busy) AS starts_at INTO other FROM public.patient_elsewhere e
        WHERE e.patient_id = ANY (public.person_files(public.kept_patient(p_patient_id))) AND e.busy && p_during
        ORDER BY lower(e.busy) LIMIT 1;
    END IF;
    PERFORM public.refuse('MB007', 'patient_elsewhere', jsonb_build_object(
        'doctor_id', other.doctor_id, 'starts_at', other.starts_at));
END
$$;

-- A patient gets an empty calendar, and the words of his name are there to be searched for. (SECURITY DEFINER is not
-- needed: only register_patient and update_patient, which belong to the same owner, write patients.)
CREATE OR REPLACE FUNCTION patients_written() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO public.patient_times (patient_id) SELECT id FROM added ON CONFLICT DO NOTHING;
    INSERT INTO public.patient_words (word)
    SELECT DISTINCT w FROM added, regexp_split_to_table(name_key, '[[:space:][:punct:]]+') AS w
    WHERE length(w) > 1
    -- In one order, so that two registrations cannot wait for each other.
    ORDER BY w
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;

-- Refuses what may never happen to a table, whoever asks. Of the sealed trails the rule of retention removes whole seals: only in a
-- transaction that has written into audit_removals, which checks the rule (34_audit_retention.sql); no setting opens this.
CREATE OR REPLACE FUNCTION rows_are_kept() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND TG_TABLE_NAME = ANY (ARRAY['audit_events', 'change_events', 'access_events', 'audit_seal_rows']) THEN
        IF EXISTS (
            SELECT FROM public.audit_removals
            WHERE xid = pg_current_xact_id() AND at >= now() AND TG_TABLE_NAME IN (what, 'audit_seal_rows'))
        THEN
            RETURN NULL;
        END IF;
    ELSIF TG_OP = 'UPDATE' AND TG_TABLE_NAME = ANY (ARRAY['audit_events', 'change_events']) THEN
        -- What was erased on a patient's request: listed first, and the list is sealed (37_privacy_trails.sql).
        IF EXISTS (SELECT FROM public.audit_erased WHERE xid = pg_current_xact_id() AND what = TG_TABLE_NAME) THEN
            RETURN NULL;
        END IF;
    END IF;
    RAISE EXCEPTION '% of % is not allowed', lower(TG_OP), TG_TABLE_NAME USING ERRCODE = '42501';
END
$$;
