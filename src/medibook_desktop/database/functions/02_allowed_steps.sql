-- The statuses that a booking may take next; domain/bookings.py holds the same table, and a test compares the two.
CREATE OR REPLACE FUNCTION allowed_steps(p_status text) RETURNS text[]
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE p_status
        WHEN 'held' THEN ARRAY['booked', 'cancelled', 'expired']
        WHEN 'booked' THEN ARRAY['arrived', 'cancelled', 'no_show']
        WHEN 'arrived' THEN ARRAY['booked', 'in_room', 'cancelled', 'no_show']
        WHEN 'in_room' THEN ARRAY['arrived', 'done']
        WHEN 'done' THEN ARRAY['in_room']
        WHEN 'cancelled' THEN ARRAY['booked']
        WHEN 'no_show' THEN ARRAY['booked', 'arrived']
        WHEN 'expired' THEN ARRAY['held']
        ELSE ARRAY[]::text[]
    END
$$;

-- Whether a status keeps the doctor's time; the constraints on bookings name the same five.
CREATE OR REPLACE FUNCTION keeps_time(p_status text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
    SELECT p_status IN ('held', 'booked', 'arrived', 'in_room', 'done')
$$;

GRANT EXECUTE ON FUNCTION allowed_steps(text) TO medibook_receptionist, medibook_admin, medibook_gateway, medibook_worker;
