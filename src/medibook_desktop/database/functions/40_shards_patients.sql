-- A patient who has visits on several shards: each is told when he is expected on the others.

-- What the relay of the doctors' shard tells: the patients' times of these bookings as they are now. Also of those whose doctor has left
-- since: nobody else tells of what was booked in the last moment, and what is older than the new place's word does no harm.
CREATE OR REPLACE FUNCTION times_to_tell(p_booking_ids bigint[]) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object(
        'booking_id', b.id, 'doctor_id', b.doctor_id, 'patient_id', b.patient_id, 'version', b.version,
        'busy', CASE WHEN keeps_time(b.status) THEN tstzrange(visit_starts(b), visit_ends(b)) END) ORDER BY b.id), '[]')
    FROM bookings b WHERE b.id = ANY (p_booking_ids)
$$;

-- Takes in what another shard tells, any number of times and in any order: by the booking's version. Of a patient whom this database
-- does not know yet it is kept until he comes. Answers how many were news. A time that is also taken here stays: `shards check` finds it.
CREATE OR REPLACE FUNCTION note_patient_elsewhere(p_rows jsonb) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    changed bigint[];
    news    integer;
BEGIN
    PERFORM check_right('book');
    IF jsonb_array_length(p_rows) > 1000 THEN
        RAISE EXCEPTION 'at most 1000 times at once' USING ERRCODE = '22023';
    END IF;
    WITH told AS (
        SELECT DISTINCT ON (r.booking_id) r.* FROM jsonb_to_recordset(p_rows)
            AS r (booking_id bigint, doctor_id bigint, patient_id bigint, version integer, busy tstzrange)
        -- What is here, or on its way here, this database knows itself. What is newer than it knows of a bucket that is leaving was
        -- written at the new place.
        WHERE (bucket_state(mod(r.doctor_id, 256)::integer) = 4
               OR bucket_state(mod(r.doctor_id, 256)::integer) = 3
                  AND r.version > coalesce((SELECT b.version FROM bookings b WHERE b.id = r.booking_id), 0))
          AND NOT isempty(coalesce(r.busy, '[now,infinity)'))
        ORDER BY r.booking_id, r.version DESC
    ), noted AS (
        INSERT INTO patient_elsewhere AS e (booking_id, doctor_id, patient_id, version, busy)
        SELECT booking_id, doctor_id, patient_id, version, busy FROM told ORDER BY booking_id
        ON CONFLICT (booking_id) DO UPDATE
            SET doctor_id = excluded.doctor_id, version = excluded.version, busy = excluded.busy, noted_at = clock_timestamp()
            WHERE e.version < excluded.version AND e.patient_id = excluded.patient_id
        RETURNING patient_id
    )
    SELECT array_agg(DISTINCT patient_id), count(*) INTO changed, news FROM noted;
    IF news > 0 THEN
        DELETE FROM patient_elsewhere
        WHERE patient_id = ANY (changed) AND noted_at < now() - interval '1 month'
          AND coalesce(upper(busy), '-infinity') < now() - interval '1 month';
        PERFORM settle_calendars(changed);
    END IF;
    RETURN news;
END
$$;
GRANT EXECUTE ON FUNCTION times_to_tell(bigint[]), note_patient_elsewhere(jsonb)
    TO medibook_receptionist, medibook_admin, medibook_worker, medibook_gateway;
