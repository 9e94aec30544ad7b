-- The doctors' local days that the outbox and the trail say were touched above these ids.
CREATE OR REPLACE FUNCTION touched_report_days(p_outbox_id bigint, p_audit_id bigint)
RETURNS TABLE (doctor_id bigint, day date)
LANGUAGE sql STABLE AS $$
    SELECT o.doctor_id, o.day FROM public.outbox o
    WHERE o.id > p_outbox_id AND o.kind IN ('booking', 'slots') AND o.day IS NOT NULL
    UNION
    -- Writers that left no outbox row (an import, a hand) are in the trail all the same: both where a visit was and where it is.
    SELECT (v.as_it_was ->> 'doctor_id')::bigint, (lower((v.as_it_was ->> 'during')::tstzrange) AT TIME ZONE c.zone)::date
    FROM public.audit_events e
    CROSS JOIN LATERAL (VALUES (e.before), (e.after)) AS v (as_it_was)
    JOIN public.doctors d ON d.id = (v.as_it_was ->> 'doctor_id')::bigint JOIN public.clinics c ON c.id = d.clinic_id
    WHERE e.id > p_audit_id AND v.as_it_was ? 'during'
$$;

-- Doctors who were never added up, or under another clinic or zone than they have now.
CREATE OR REPLACE FUNCTION uncounted_doctors() RETURNS bigint[]
LANGUAGE sql STABLE AS $$
    SELECT coalesce(array_agg(d.id ORDER BY d.id), '{}')
    FROM public.doctors d JOIN public.clinics c ON c.id = d.clinic_id
    LEFT JOIN public.report_doctors r ON r.doctor_id = d.id AND r.clinic_id = d.clinic_id AND r.zone = c.zone
    WHERE r.doctor_id IS NULL
$$;

-- Brings the aggregates up to date; one caller at a time does it, the others are told `busy`. Doctors who were never counted come
-- one after the other for p_seconds, at least one a call: `left` says how many are still to come, and the next call goes on.
-- With p_older_than nothing is done while the last refresh is younger than so many seconds. Takes no lock that a booking needs.
CREATE OR REPLACE FUNCTION refresh_reports(p_seconds double precision DEFAULT 2, p_older_than double precision DEFAULT 0)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    began       constant timestamptz := clock_timestamp();
    st          report_state;
    outbox_now  bigint;
    audit_now   bigint;
    me          xid8;
    is_settled  boolean;
    uncounted   bigint[];
    doctors_of  bigint[];
    days_of     date[];
    one         bigint;
    counted     integer := 0;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended('refresh_reports', 0)) THEN
        RETURN jsonb_build_object('busy', true, 'left', cardinality(uncounted_doctors()), 'days', 0);
    END IF;
    SELECT * INTO st FROM report_state;
    uncounted := uncounted_doctors();
    IF uncounted = '{}' AND st.refreshed_at > began - p_older_than * interval '1 second' THEN
        RETURN '{"busy": false, "left": 0, "days": 0}';
    END IF;
    -- First the sequences, then an id of our own: who has drawn a number below these had a transaction id before us. (A writer of
    -- the trail or the outbox has one: it has written its booking or locked its slots by then.)
    IF pg_current_xact_id_if_assigned() IS NULL THEN
        SELECT CASE WHEN is_called THEN last_value ELSE 0 END INTO outbox_now FROM outbox_id_seq;
        SELECT CASE WHEN is_called THEN last_value ELSE 0 END INTO audit_now FROM audit_events_id_seq;
    END IF;
    me := pg_current_xact_id();
    -- The second: an id from before a restore into another cluster.
    is_settled := outbox_now IS NOT NULL AND (st.waits_for IS NULL OR st.waits_for >= me
                                              OR pg_snapshot_xmin(pg_current_snapshot()) > st.waits_for);
    IF is_settled THEN
        -- What was open when these were noted has ended, so it is seen by what follows.
        UPDATE report_state SET outbox_id = st.next_outbox, audit_id = st.next_audit, next_outbox = outbox_now,
            next_audit = audit_now, waits_for = me;
    END IF;

    SELECT array_agg(t.doctor_id), array_agg(t.day) INTO doctors_of, days_of
    FROM touched_report_days(st.outbox_id, st.audit_id) t
    WHERE NOT t.doctor_id = ANY (uncounted);
    IF doctors_of IS NOT NULL THEN
        PERFORM count_report_days(doctors_of, days_of, days_of);
    END IF;
    FOREACH one IN ARRAY uncounted LOOP
        EXIT WHEN counted > 0 AND clock_timestamp() > began + p_seconds * interval '1 second';
        PERFORM count_report_days(ARRAY[one], ARRAY[date '0001-01-01'], ARRAY[date '9999-12-31']);
        INSERT INTO report_doctors (doctor_id, clinic_id, zone)
        SELECT d.id, d.clinic_id, c.zone FROM doctors d JOIN clinics c ON c.id = d.clinic_id WHERE d.id = one
        ON CONFLICT (doctor_id) DO UPDATE
        SET clinic_id = excluded.clinic_id, zone = excluded.zone, counted_at = clock_timestamp();
        counted := counted + 1;
    END LOOP;
    UPDATE report_state SET refreshed_at = clock_timestamp();
    RETURN jsonb_build_object('busy', false, 'left', cardinality(uncounted) - counted,
                              'days', coalesce(cardinality(doctors_of), 0));
END
$$;
GRANT EXECUTE ON FUNCTION refresh_reports(double precision, double precision)
    TO medibook_receptionist, medibook_admin, medibook_doctor, medibook_reader, medibook_worker;

-- For writers that go past outbox and trail: these doctors are counted anew by the next refresh, and live until then.
CREATE OR REPLACE FUNCTION forget_reports(p_doctor_ids bigint[]) RETURNS void
LANGUAGE sql AS $$
    DELETE FROM public.report_doctors WHERE doctor_id = ANY (p_doctor_ids)
$$;
