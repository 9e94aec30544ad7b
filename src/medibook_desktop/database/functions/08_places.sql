-- Rooms and equipment of a visit. They conflict in time as doctors do, and the exclusion constraints have the last word: a choice
-- is tried by writing it, and who loses a race meets the constraint and tries the next. Nothing is read beforehand about what
-- is free, because under SERIALIZABLE such a read would fail two bookings of different rooms whose rows share an index page.

-- The clinic where a doctor is at a time that a slot begins at: the slot's, else the home clinic.
CREATE OR REPLACE FUNCTION clinic_at(p_doctor_id bigint, p_at timestamptz) RETURNS bigint
LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT a.clinic_id FROM public.appointment_slots a WHERE a.doctor_id = p_doctor_id AND a.slot_time = p_at),
                    (SELECT d.clinic_id FROM public.doctors d WHERE d.id = p_doctor_id))
$$;

-- The rooms of a kind where a doctor works, each day and each doctor beginning with another one, so that none wears out first.
CREATE OR REPLACE FUNCTION room_choices(p_kind text, p_doctor_id bigint, p_at timestamptz) RETURNS bigint[]
LANGUAGE sql STABLE AS $$
    SELECT coalesce(array_agg(c.id ORDER BY (c.place + p_doctor_id + extract(epoch FROM p_at)::bigint / 86400) % c.many), '{}')
    FROM (
        SELECT r.id, row_number() OVER (ORDER BY r.id) AS place, count(*) OVER () AS many
        FROM rooms r
        WHERE r.kind = p_kind AND r.is_active AND r.clinic_id = clinic_at(p_doctor_id, p_at)
    ) c
$$;

CREATE OR REPLACE FUNCTION equipment_choices(p_kind text, p_doctor_id bigint, p_at timestamptz) RETURNS bigint[]
LANGUAGE sql STABLE AS $$
    SELECT coalesce(array_agg(c.id ORDER BY (c.place + p_doctor_id + extract(epoch FROM p_at)::bigint / 86400) % c.many), '{}')
    FROM (
        SELECT e.id, row_number() OVER (ORDER BY e.id) AS place, count(*) OVER () AS many
        FROM equipment e
        WHERE e.kind = p_kind AND e.is_active AND e.clinic_id = clinic_at(p_doctor_id, p_at)
    ) c
$$;

-- No room (MB021) or no piece of equipment (MB022) of a kind is free; says from when one is, as far as this snapshot knows.
CREATE OR REPLACE FUNCTION refuse_no_place(p_code text, p_kind text, p_ids bigint[], p_during tstzrange) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    free_from timestamptz;
BEGIN
    SELECT min(k.busy_until) INTO free_from
    FROM (
        SELECT max(upper(b.during)) AS busy_until
        FROM bookings b
        WHERE (p_code = 'MB021' AND b.room_id = ANY (p_ids) OR p_code = 'MB022' AND b.equipment_id = ANY (p_ids))
          AND b.during && p_during AND b.overbook_reason IS NULL
          AND b.status IN ('held', 'booked', 'arrived', 'in_room', 'done')
        GROUP BY CASE p_code WHEN 'MB021' THEN b.room_id ELSE b.equipment_id END
    ) k;
    PERFORM refuse(p_code, 'no_place', jsonb_build_object('kind', p_kind, 'free_from', free_from, 'there_are', cardinality(p_ids)));
END
$$;

-- Inserts the visit n into the first room and with the first equipment that the constraints let it have.
CREATE OR REPLACE FUNCTION insert_placed(n bookings, p_room_kind text, p_equipment_kind text) RETURNS bookings
LANGUAGE plpgsql AS $$
DECLARE
    rooms   bigint[] := ARRAY[n.room_id];
    things  bigint[] := ARRAY[NULL::bigint];
    room    integer := 1;
    thing   integer := 1;
    hit     text;
BEGIN
    IF p_room_kind <> '' AND n.room_id IS NULL THEN
        rooms := room_choices(p_room_kind, n.doctor_id, lower(n.during));
    END IF;
    IF p_equipment_kind <> '' THEN
        things := equipment_choices(p_equipment_kind, n.doctor_id, lower(n.during));
    END IF;
    LOOP
        IF room > cardinality(rooms) THEN
            PERFORM refuse_no_place('MB021', p_room_kind, rooms, n.during);
        ELSIF thing > cardinality(things) THEN
            PERFORM refuse_no_place('MB022', p_equipment_kind, things, n.during);
        END IF;
        BEGIN
            INSERT INTO bookings (id, request_id, doctor_id, slot_id, patient_id, visit_type_id, room_id, equipment_id, during,
                                  status, source, reason, overbook_reason, buffer_before, buffer_after, own_minutes)
            VALUES (n.id, n.request_id, n.doctor_id, n.slot_id, n.patient_id, n.visit_type_id, rooms[room], things[thing],
                    n.during, n.status, n.source, n.reason, n.overbook_reason, n.buffer_before, n.buffer_after, n.own_minutes)
            RETURNING * INTO n;
            RETURN n;
        EXCEPTION WHEN exclusion_violation THEN
            GET STACKED DIAGNOSTICS hit = CONSTRAINT_NAME;
            IF hit = 'bookings_room_overlap' AND cardinality(rooms) > 0 AND p_room_kind <> '' AND n.room_id IS NULL THEN
                room := room + 1;
            ELSIF hit = 'bookings_equipment_overlap' THEN
                thing := thing + 1;
            ELSE
                RAISE;
            END IF;
        END;
    END LOOP;
END
$$;

-- Writes where a booking stands now, as a new version of it.
CREATE OR REPLACE FUNCTION write_settled(n bookings) RETURNS bookings
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE bookings
    SET doctor_id = n.doctor_id, slot_id = n.slot_id, during = n.during, status = n.status, room_id = n.room_id,
        equipment_id = n.equipment_id, buffer_before = n.buffer_before, buffer_after = n.buffer_after,
        own_minutes = n.own_minutes, overbook_reason = n.overbook_reason, cancel_reason = n.cancel_reason,
        updated_by = session_user, updated_at = clock_timestamp(), version = version + 1
    WHERE id = n.id
    RETURNING * INTO n;
    RETURN n;
END
$$;

-- The same where the time or the doctor changed (b is how it stood): the visit keeps its room and its equipment when they are
-- free there, else it gets others of the kind that its type needs. A room of another clinic does not travel.
CREATE OR REPLACE FUNCTION write_placed(b bookings, n bookings) RETURNS bookings
LANGUAGE plpgsql AS $$
DECLARE
    kinds   record;
    rooms   bigint[];
    things  bigint[];
    room    integer := 1;
    thing   integer := 1;
    place   bigint;
    hit     text;
BEGIN
    SELECT coalesce(max(v.room_kind), '') AS room, coalesce(max(v.equipment_kind), '') AS thing INTO kinds
    FROM visit_types v WHERE v.id = n.visit_type_id;
    IF n.room_id IS NOT NULL OR n.equipment_id IS NOT NULL THEN
        place := clinic_at(n.doctor_id, lower(n.during));
        n.room_id := (SELECT r.id FROM rooms r WHERE r.id = n.room_id AND r.clinic_id = place);
        n.equipment_id := (SELECT e.id FROM equipment e WHERE e.id = n.equipment_id AND e.clinic_id = place);
    END IF;
    rooms := array_remove(ARRAY[n.room_id], NULL)
        || CASE WHEN kinds.room = '' THEN '{}' ELSE array_remove(room_choices(kinds.room, n.doctor_id, lower(n.during)), n.room_id) END;
    things := array_remove(ARRAY[n.equipment_id], NULL)
        || CASE WHEN kinds.thing = '' THEN '{}'
           ELSE array_remove(equipment_choices(kinds.thing, n.doctor_id, lower(n.during)), n.equipment_id) END;
    IF kinds.room = '' AND rooms = '{}' THEN
        rooms := ARRAY[NULL::bigint];
    END IF;
    IF kinds.thing = '' AND things = '{}' THEN
        things := ARRAY[NULL::bigint];
    END IF;
    LOOP
        IF room > cardinality(rooms) THEN
            PERFORM refuse_no_place('MB021', kinds.room, rooms, n.during);
        ELSIF thing > cardinality(things) THEN
            PERFORM refuse_no_place('MB022', kinds.thing, things, n.during);
        END IF;
        n.room_id := rooms[room];
        n.equipment_id := things[thing];
        BEGIN
            RETURN write_settled(n);
        EXCEPTION WHEN exclusion_violation THEN
            GET STACKED DIAGNOSTICS hit = CONSTRAINT_NAME;
            IF hit = 'bookings_room_overlap' AND kinds.room <> '' THEN
                room := room + 1;
            ELSIF hit = 'bookings_equipment_overlap' AND kinds.thing <> '' THEN
                thing := thing + 1;
            ELSE
                RAISE;
            END IF;
        END;
    END LOOP;
END
$$;

-- What a visit takes of a doctor's time: n with its span and buffers, from the slots that slot_run found for it.
CREATE OR REPLACE FUNCTION fit_visit(
    n bookings, p_slot_ids bigint[], p_starts_at timestamptz, p_minutes integer, p_buffer_after integer
) RETURNS bookings
LANGUAGE plpgsql AS $$
BEGIN
    SELECT tstzrange(min(a.slot_time), max(a.slot_time + a.minutes * interval '1 minute')) INTO n.during
    FROM appointment_slots a WHERE a.id = ANY (p_slot_ids);
    n.buffer_before := extract(epoch FROM p_starts_at - lower(n.during)) / 60;
    -- Without a buffer the visit has its slots to the end.
    n.buffer_after := CASE WHEN p_buffer_after = 0 THEN 0 ELSE
        extract(epoch FROM upper(n.during) - p_starts_at) / 60 - p_minutes END;
    RETURN n;
END
$$;
