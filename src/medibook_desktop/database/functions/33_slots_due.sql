-- Which doctors' slots have to be made anew, noted behind every change of what a schedule is made of, whoever makes it.

CREATE OR REPLACE FUNCTION slots_are_due(p_doctor_ids bigint[], p_first date, p_last date) RETURNS void
LANGUAGE sql AS $$
    INSERT INTO slots_due (doctor_id, first_day, last_day)
    SELECT d.id, greatest(p_first, current_date - 1), p_last FROM doctors d
    WHERE d.id = ANY (p_doctor_ids) AND p_last >= current_date - 1
      -- In a clinic of several databases: where his time is, or is just coming to.
      AND bucket_state(mod(d.id, 256)::integer) <> 4
    -- In one order, so that two changes cannot wait for each other.
    ORDER BY d.id
    ON CONFLICT (doctor_id) DO UPDATE
        SET first_day = least(slots_due.first_day, excluded.first_day), last_day = greatest(slots_due.last_day, excluded.last_day),
            version = slots_due.version + 1
$$;

CREATE OR REPLACE FUNCTION hours_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM slots_are_due(ARRAY[OLD.doctor_id], OLD.valid_from, coalesce(OLD.valid_to, 'infinity'));
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM slots_are_due(ARRAY[NEW.doctor_id], NEW.valid_from, coalesce(NEW.valid_to, 'infinity'));
    END IF;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION absences_due() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    a absences;
BEGIN
    FOREACH a IN ARRAY CASE TG_OP WHEN 'INSERT' THEN ARRAY[NEW] WHEN 'DELETE' THEN ARRAY[OLD] ELSE ARRAY[OLD, NEW] END LOOP
        -- What the desk blocks has its slots changed at once.
        CONTINUE WHEN a.source = 'block';
        PERFORM slots_are_due(
            CASE WHEN a.doctor_id IS NULL THEN clinic_doctors(a.clinic_id) ELSE ARRAY[a.doctor_id] END,
            (a.starts_at AT TIME ZONE c.zone)::date, ((a.ends_at - interval '1 microsecond') AT TIME ZONE c.zone)::date)
        FROM clinics c WHERE c.id = a.clinic_id;
    END LOOP;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION worked_holidays_due() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    h worked_holidays := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
    PERFORM slots_are_due(clinic_doctors(h.clinic_id), h.day, h.day);
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION places_due() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM slots_are_due(
        CASE TG_TABLE_NAME WHEN 'clinics' THEN clinic_doctors(NEW.id) ELSE ARRAY[NEW.id] END, current_date - 1, 'infinity');
    RETURN NULL;
END
$$;

-- One terminal does it, once a day: true for the first that asks. One that died in the middle is followed after an hour.
CREATE OR REPLACE FUNCTION begin_daily(p_what text, p_day date) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('schedules');
    -- Whoever meets another at the door has nothing to do.
    IF NOT pg_try_advisory_xact_lock(hashtextextended('daily ' || p_what, 0)) THEN
        RETURN false;
    END IF;
    INSERT INTO daily_work AS w (what, day, begun_at) VALUES (p_what, p_day, clock_timestamp())
    ON CONFLICT (what) DO UPDATE SET day = p_day, begun_at = clock_timestamp(), ended_at = NULL, username = session_user
        WHERE w.day < p_day OR w.ended_at IS NULL AND w.begun_at < clock_timestamp() - interval '1 hour';
    RETURN FOUND;
END
$$;

CREATE OR REPLACE FUNCTION end_daily(p_what text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('schedules');
    UPDATE daily_work SET ended_at = clock_timestamp() WHERE what = p_what AND username = session_user;
END
$$;
GRANT EXECUTE ON FUNCTION begin_daily(text, date), end_daily(text) TO medibook_receptionist, medibook_admin, medibook_worker;
