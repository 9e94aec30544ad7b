-- Taking a person out of the trails: the rows stay, with ids, times, who and what; words about the person go.

-- What of a row's content may stay: keys that say what happened, to which row, never who the patient is.
CREATE OR REPLACE FUNCTION left_of_content(p_content jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT coalesce(jsonb_object_agg(key, value), '{}') || '{"erased": true}' FROM jsonb_each(p_content)
    WHERE key IN ('id', 'version', 'patient_id', 'doctor_id', 'slot_id', 'booking_id', 'clinic_id', 'status',
        'during', 'visit_type_id', 'room_id', 'source', 'is_active', 'merged_into', 'created_at', 'created_by', 'updated_at',
        'updated_by', 'erased', 'kind', 'set_at', 'set_by', 'purpose', 'starts_at', 'state', 'day', 'ticket')
$$;

CREATE OR REPLACE FUNCTION content_hash(p_before jsonb, p_after jsonb, p_notes bytea, p_has_notes boolean) RETURNS bytea
LANGUAGE sql IMMUTABLE AS $$
    SELECT sha256(convert_to(CASE WHEN p_has_notes
        THEN coalesce(p_before::text, '~') || E'\n' || coalesce(p_after::text, '~') || E'\n' || coalesce(encode(sha256(p_notes), 'hex'), '~')
        ELSE coalesce(p_before::text, '~') || E'\n' || coalesce(p_after::text, '~') END, 'UTF8'))
$$;

-- Takes the content out of the trail's rows about these files. Answers how many rows were changed.
CREATE OR REPLACE FUNCTION erase_trails(p_erasure_id bigint, p_files bigint[]) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
    changed integer := 0;
    one     integer := 0;
BEGIN
    -- A row that was erased before (contact data at first, the rest when it was due) keeps the digest of its first content.
    WITH about AS (
        SELECT e.id, content_hash(e.before, e.after, e.notes_before, true) AS was,
               content_hash(left_of_content(e.before), left_of_content(e.after), NULL, true) AS becomes
        FROM change_events e
        WHERE (e.what = 'patients' AND e.key = ANY (p_files)
               OR e.what IN ('wishes', 'walk_ins', 'series') AND (coalesce(e.after, e.before) ->> 'patient_id')::bigint = ANY (p_files))
          AND (coalesce(e.before, '{"erased": true}') ->> 'erased' IS NULL OR coalesce(e.after, '{"erased": true}') ->> 'erased' IS NULL
               OR e.notes_before IS NOT NULL)
    )
    INSERT INTO audit_erased (what, row_id, content, left_over, erasure_id)
    SELECT 'change_events', id, was, becomes, p_erasure_id FROM about
    ON CONFLICT (what, row_id, doctor_id) DO UPDATE
        SET left_over = excluded.left_over, erasure_id = excluded.erasure_id, xid = pg_current_xact_id();
    IF FOUND THEN
        UPDATE change_events e
        SET before = left_of_content(e.before),
            after = left_of_content(e.after), notes_before = NULL
        FROM audit_erased x
        WHERE x.what = 'change_events' AND x.row_id = e.id AND x.erasure_id = p_erasure_id AND x.xid = pg_current_xact_id();
        GET DIAGNOSTICS changed = ROW_COUNT;
    END IF;
    WITH about AS (
        SELECT e.id, e.doctor_id, content_hash(e.before, e.after, NULL, false) AS was,
               content_hash(left_of_content(e.before), left_of_content(e.after), NULL, false) AS becomes
        FROM audit_events e
        WHERE e.booking_id IN (SELECT id FROM bookings WHERE patient_id = ANY (p_files)
                               UNION ALL SELECT booking_id FROM moved_bookings WHERE patient_id = ANY (p_files))
          AND e.after ->> 'erased' IS NULL
    )
    INSERT INTO audit_erased (what, row_id, doctor_id, content, left_over, erasure_id)
    SELECT 'audit_events', id, doctor_id, was, becomes, p_erasure_id FROM about
    ON CONFLICT (what, row_id, doctor_id) DO NOTHING;
    IF FOUND THEN
        UPDATE audit_events e
        SET before = left_of_content(e.before), after = left_of_content(e.after)
        FROM audit_erased x
        WHERE x.what = 'audit_events' AND x.row_id = e.id AND x.doctor_id = e.doctor_id AND x.erasure_id = p_erasure_id
          AND x.xid = pg_current_xact_id();
        GET DIAGNOSTICS one = ROW_COUNT;
    END IF;
    -- Copies of what stands, sealed, on the shard where it was written.
    UPDATE audit_moved e SET before = left_of_content(e.before), after = left_of_content(e.after)
    WHERE e.booking_id IN (SELECT id FROM bookings WHERE patient_id = ANY (p_files)) AND e.after ->> 'erased' IS NULL;
    RETURN changed + one;
END
$$;

-- What the sealed event of an erasure holds of its list.
CREATE OR REPLACE FUNCTION erased_list_hash(p_erasure_id bigint) RETURNS bytea
LANGUAGE sql STABLE AS $$
    SELECT sha256(convert_to(coalesce(string_agg(x.what || ' ' || x.row_id || ' ' || x.doctor_id || ' ' || encode(x.content, 'hex') || ' '
        || encode(x.left_over, 'hex'), E'\n' ORDER BY x.what, x.row_id, x.doctor_id), ''), 'UTF8'))
    FROM audit_erased x WHERE x.erasure_id = p_erasure_id
$$;

-- What of the erasures does not fit: a list that is not the one of the sealed event, rows with more left over than an erasure leaves.
CREATE OR REPLACE FUNCTION erasure_problems() RETURNS SETOF jsonb
LANGUAGE sql STABLE AS $$
    SELECT audit_problem('row_changed', 0, 'audit_erased', e.id) FROM erasures e
    WHERE e.list_hash IS DISTINCT FROM erased_list_hash(e.id)
       OR (SELECT c.after ->> 'list_hash' FROM change_events c WHERE c.what = 'erasures' AND c.key = e.id ORDER BY c.id DESC LIMIT 1)
          <> e.list_hash::text
    UNION ALL
    SELECT audit_problem('row_changed', 0, x.what, x.row_id) FROM audit_erased x
    WHERE NOT EXISTS (SELECT FROM erasures e WHERE e.id = x.erasure_id)
    UNION ALL
    SELECT audit_problem('row_changed', 0, 'change_events', x.row_id) FROM audit_erased x JOIN change_events c ON c.id = x.row_id
    WHERE x.what = 'change_events' AND (c.after IS DISTINCT FROM left_of_content(c.after)
        OR c.before IS DISTINCT FROM left_of_content(c.before))
    UNION ALL
    SELECT audit_problem('row_changed', 0, 'audit_events', x.row_id)
    FROM audit_erased x JOIN audit_events a ON a.id = x.row_id AND a.doctor_id = x.doctor_id
    WHERE x.what = 'audit_events' AND a.after IS DISTINCT FROM left_of_content(a.after)
$$;
