-- Offers: a time that is held for a patient of the waitlist until he has said yes or no.

-- Holds a free time for the patient of a wish. Exclusive, because the time itself is taken: who comes second is told by whom.
-- Called at READ COMMITTED: the slot's row lock decides. The wish is locked last, after slots and booking, everywhere.
-- Errors: those of book_slot, MB026 unknown wish, MB028 the wish is offered another time, booked or withdrawn.
CREATE OR REPLACE FUNCTION offer_slot(
    p_request_id uuid, p_wish_id bigint, p_slot_id bigint, p_slot_version integer, p_limit_minutes integer,
    p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    w      wishes;
    answer jsonb;
BEGIN
    PERFORM check_right('book');
    IF p_limit_minutes NOT BETWEEN 1 AND 1440 THEN
        RAISE EXCEPTION 'no such time limit' USING ERRCODE = '22023';
    END IF;
    -- A time that was held until a moment ago is free for this one.
    answer := release_expired(p_slot_id, p_terminal);
    SELECT * INTO w FROM wishes WHERE id = p_wish_id;
    IF w.id IS NULL THEN
        PERFORM refuse('MB026', 'unknown_wish', jsonb_build_object('why', 'unknown'));
    END IF;
    answer := jsonb_build_object('before', answer) || book_slot(
        p_request_id => p_request_id, p_slot_id => p_slot_id, p_slot_version => p_slot_version, p_patient_id => w.patient_id,
        p_visit_type_id => w.visit_type_id, p_source => 'waitlist', p_reason => w.note, p_strategy => 'pessimistic',
        p_terminal => p_terminal, p_status => 'held', p_minutes => w.minutes);
    IF (answer ->> 'repeated')::boolean THEN
        RETURN answer;
    END IF;
    SELECT * INTO w FROM wishes WHERE id = p_wish_id FOR UPDATE;
    IF w.status <> 'open' THEN
        PERFORM refuse('MB028', 'wish_not_open', jsonb_build_object(
            'status', w.status, 'at', w.updated_at, 'by', shown_name(w.updated_by)));
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '|offered|' || coalesce(p_terminal, ''), true);
    INSERT INTO offers (wish_id, booking_id, doctor_id, starts_at, expires_at)
    VALUES (w.id, (answer -> 'booking' ->> 'id')::bigint, (answer -> 'booking' ->> 'doctor_id')::bigint,
            (answer -> 'booking' ->> 'starts_at')::timestamptz, clock_timestamp() + p_limit_minutes * interval '1 minute');
    UPDATE wishes SET status = 'offered', updated_by = session_user, updated_at = clock_timestamp(), version = version + 1
    WHERE id = w.id;
    RETURN answer || jsonb_build_object(
        'changes', (answer -> 'before') || (answer -> 'changes') || tell_waitlist());
END
$$;

-- The trail knows each request once: the id of what happens to the replaced visit follows from the request's own.
CREATE OR REPLACE FUNCTION replaced_by(p_request_id uuid) RETURNS uuid
LANGUAGE sql IMMUTABLE AS $$
    SELECT md5(p_request_id::text || ' replaced')::uuid
$$;

-- What the patient said: 'taken' makes the held time a visit (and cancels the later one that it replaces), 'declined' frees it.
-- Of two terminals that answer at once one wins; the other is told who (MB027). `also` is the event of the replaced visit.
CREATE OR REPLACE FUNCTION settle_offer(
    p_request_id uuid, p_booking_id bigint, p_outcome text, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    b        bookings;
    o        offers;
    replaced bookings;
    answer   jsonb;
    other    jsonb;
BEGIN
    PERFORM check_right('book');
    IF p_outcome NOT IN ('taken', 'declined') THEN
        RAISE EXCEPTION 'no such outcome' USING ERRCODE = '22023';
    END IF;
    SELECT * INTO b FROM bookings WHERE id = p_booking_id FOR UPDATE;
    SELECT * INTO o FROM offers WHERE booking_id = p_booking_id;
    IF o.id IS NULL THEN
        PERFORM refuse('MB027', 'unknown_offer', jsonb_build_object('why', 'unknown'));
    ELSIF o.outcome <> 'open' THEN
        IF EXISTS (SELECT FROM booking_events WHERE request_id = p_request_id) THEN
            RETURN booking_by_request(p_request_id) || jsonb_build_object(
                'also', (SELECT e.id FROM booking_events e WHERE e.request_id = replaced_by(p_request_id)));
        END IF;
        PERFORM refuse('MB027', 'offer_settled', jsonb_build_object(
            'why', o.outcome, 'at', o.settled_at, 'by', shown_name(o.settled_by)));
    END IF;
    IF p_outcome = 'declined' THEN
        RETURN step_booking(p_request_id, b.id, b.version, 'cancelled', 'declined', p_terminal);
    END IF;
    -- An offer that ran out while the patient was on the phone still stands as long as nobody has freed the time.
    answer := step_booking(p_request_id, b.id, b.version, 'booked', '', p_terminal);
    SELECT r.* INTO replaced FROM wishes w JOIN bookings r ON r.id = w.instead_of
    WHERE w.id = o.wish_id AND r.status = 'booked' AND lower(r.during) > now()
      AND kept_patient(r.patient_id) = kept_patient(b.patient_id) FOR UPDATE OF r;
    IF replaced.id IS NOT NULL THEN
        other := step_booking(
            replaced_by(p_request_id), replaced.id, replaced.version, 'cancelled', 'earlier visit', p_terminal);
        answer := answer || jsonb_build_object(
            'also', other -> 'event_id', 'changes', (answer -> 'changes') || (other -> 'changes'));
    END IF;
    RETURN answer;
END
$$;

-- Takes back what settle_offer did, the replaced visit too: all or nothing. Errors: those of undo_change, MB028.
CREATE OR REPLACE FUNCTION undo_settled(
    p_request_id uuid, p_event_id bigint, p_also_event_id bigint, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    answer jsonb;
    other  jsonb;
BEGIN
    answer := undo_change(p_request_id, p_event_id, p_terminal);
    IF p_also_event_id IS NOT NULL AND NOT (answer ->> 'repeated')::boolean THEN
        other := undo_change(replaced_by(p_request_id), p_also_event_id, p_terminal);
        answer := answer || jsonb_build_object('changes', (answer -> 'changes') || (other -> 'changes'));
    END IF;
    RETURN answer;
END
$$;

-- Frees a slot that is held for an offer whose time is over; answers the changes.
CREATE OR REPLACE FUNCTION release_expired(p_slot_id bigint, p_terminal text) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    b bookings;
BEGIN
    SELECT h.* INTO b
    FROM appointment_slots s JOIN bookings h ON h.id = s.booking_id JOIN offers o ON o.booking_id = h.id
    WHERE s.id = p_slot_id AND s.is_booked AND h.status = 'held' AND o.outcome = 'open' AND o.expires_at <= clock_timestamp();
    IF b.id IS NOT NULL THEN
        -- Again under the lock: somebody may be settling it at this moment.
        SELECT * INTO b FROM bookings WHERE id = b.id FOR UPDATE;
        IF b.status = 'held' THEN
            RETURN step_booking(gen_random_uuid(), b.id, b.version, 'expired', '', p_terminal) -> 'changes';
        END IF;
    END IF;
    RETURN '[]';
END
$$;

-- Frees every time that is held for longer than it was promised, and closes wishes whose last day has passed. One terminal at
-- a time does it, the others get nothing to do. With p_slot_id: only that slot, by whoever wants it. Answers the changes.
CREATE OR REPLACE FUNCTION expire_offers(p_terminal text DEFAULT '', p_slot_id bigint DEFAULT NULL) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    b       bookings;
    changes jsonb := '[]';
    closed  integer;
BEGIN
    IF p_slot_id IS NOT NULL THEN
        RETURN release_expired(p_slot_id, p_terminal);
    END IF;
    IF NOT pg_try_advisory_xact_lock(hashtextextended('expire_offers', 0)) THEN
        RETURN changes;
    END IF;
    FOR b IN
        SELECT h.* FROM offers o JOIN bookings h ON h.id = o.booking_id
        WHERE o.outcome = 'open' AND o.expires_at <= clock_timestamp() AND h.status = 'held'
        ORDER BY h.id LIMIT 200 FOR UPDATE OF h SKIP LOCKED
    LOOP
        changes := changes || (step_booking(gen_random_uuid(), b.id, b.version, 'expired', '', p_terminal) -> 'changes');
    END LOOP;
    UPDATE wishes w SET status = 'expired', updated_by = session_user, updated_at = clock_timestamp(), version = w.version + 1
    FROM clinics c
    WHERE c.id = w.clinic_id AND w.status = 'open' AND w.latest < (now() AT TIME ZONE c.zone)::date;
    GET DIAGNOSTICS closed = ROW_COUNT;
    IF closed > 0 THEN
        changes := changes || tell_waitlist();
    END IF;
    RETURN changes;
END
$$;
GRANT EXECUTE ON FUNCTION
    offer_slot(uuid, bigint, bigint, integer, integer, text), settle_offer(uuid, bigint, text, text),
    undo_settled(uuid, bigint, bigint, text)
    TO medibook_receptionist, medibook_admin;
GRANT EXECUTE ON FUNCTION expire_offers(text, bigint)
    TO medibook_receptionist, medibook_admin, medibook_worker, medibook_gateway;

-- The offer and its wish follow the held booking, whoever changes it and however: by settle_offer, in the agenda, by undo.
CREATE OR REPLACE FUNCTION offer_follows() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    doing text := coalesce(current_setting('medibook.doing', true), '');
    o     offers;
    w     wishes;
    became text := CASE
        WHEN NEW.status = 'held' THEN 'open'
        WHEN NEW.status = 'expired' THEN 'expired'
        WHEN NEW.status IN ('booked', 'arrived', 'in_room', 'done') THEN 'taken'
        WHEN NEW.status = 'cancelled' AND NEW.cancel_reason IN ('undone', 'withdrawn') THEN 'withdrawn'
        WHEN NEW.status = 'cancelled' THEN 'declined'
    END;
BEGIN
    SELECT * INTO o FROM offers WHERE booking_id = NEW.id FOR UPDATE;
    -- A visit that was taken and is cancelled or missed later stays a wish that was met.
    IF o.id IS NULL OR became IS NULL OR became = o.outcome OR (o.outcome = 'taken' AND became <> 'open') THEN
        RETURN NULL;
    END IF;
    SELECT * INTO w FROM wishes WHERE id = o.wish_id FOR UPDATE;
    IF w.status <> (CASE o.outcome WHEN 'open' THEN 'offered' WHEN 'taken' THEN 'booked' ELSE 'open' END) THEN
        PERFORM refuse('MB028', 'wish_not_open', jsonb_build_object(
            'status', w.status, 'at', w.updated_at, 'by', shown_name(w.updated_by)));
    END IF;
    PERFORM set_config('medibook.doing', split_part(doing, '|', 1) || '|' || became || '|'
        || substr(doing, length(split_part(doing, '|', 1)) + length(split_part(doing, '|', 2)) + 3), true);
    -- Held again: for as long as it was promised at first.
    UPDATE offers
    SET outcome = became,
        settled_by = CASE WHEN became <> 'open' THEN session_user END,
        settled_at = CASE WHEN became <> 'open' THEN clock_timestamp() END,
        expires_at = CASE WHEN became = 'open' THEN clock_timestamp() + (expires_at - made_at) ELSE expires_at END,
        made_at = CASE WHEN became = 'open' THEN clock_timestamp() ELSE made_at END
    WHERE id = o.id;
    UPDATE wishes
    SET status = CASE became WHEN 'open' THEN 'offered' WHEN 'taken' THEN 'booked' ELSE 'open' END,
        updated_by = session_user, updated_at = clock_timestamp(), version = version + 1
    WHERE id = w.id;
    PERFORM tell_waitlist();
    PERFORM set_config('medibook.doing', doing, true);
    RETURN NULL;
END
$$;

-- A time that is held for the waitlist belongs to an offer that is open.
CREATE OR REPLACE FUNCTION offer_stands() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM bookings WHERE id = NEW.id AND status = 'held')
        AND NOT EXISTS (SELECT FROM offers WHERE booking_id = NEW.id AND outcome = 'open')
    THEN
        RAISE EXCEPTION 'a time held for the waitlist needs an offer' USING ERRCODE = '23514';
    END IF;
    RETURN NULL;
END
$$;
