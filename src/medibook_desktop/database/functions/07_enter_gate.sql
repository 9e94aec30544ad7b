-- The gate of one slot, for when there is no Redis: the first goes through and works; everybody else sleeps until he has
-- committed, wakes with the others, and is sent away (MB020) to ask again at once, which then needs no lock to be answered.
-- Without it they would queue for the row and get it one by one.
CREATE OR REPLACE FUNCTION enter_gate(s appointment_slots) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF s.is_booked THEN
        PERFORM refuse_slot(s, s.version);
    END IF;
    IF NOT pg_try_advisory_xact_lock(s.id) THEN
        BEGIN
            PERFORM set_config('lock_timeout', '100ms', true);
            PERFORM pg_advisory_xact_lock_shared(s.id);
        EXCEPTION WHEN lock_not_available THEN
            NULL;  -- he takes long; the caller decides
        END;
        PERFORM refuse('MB020', 'gate_held');
    END IF;
END
$$;
