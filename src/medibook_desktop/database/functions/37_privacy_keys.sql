-- Renewing the key of notes and numbers: by the owner of the schema (medibook keys rotate), a batch at a time. Each cipher text says
-- by its key id whether it is done, so that it can stop anywhere and go on.

-- Notes and numbers that are not under the key p_key_id: (file, what, id, bytes), p_limit at most, after (p_what, p_after).
CREATE OR REPLACE FUNCTION under_other_keys(p_key_id text, p_limit integer) RETURNS TABLE (
    patient_id bigint, what text, row_id bigint, cipher bytea)
LANGUAGE sql STABLE AS $$
    (SELECT p.id, 'notes', p.id, p.notes_cipher FROM patients p
     WHERE p.notes_cipher IS NOT NULL AND encode(substr(p.notes_cipher, 4, 8), 'hex') <> p_key_id ORDER BY p.id LIMIT p_limit)
    UNION ALL
    (SELECT n.patient_id, n.kind, n.id, n.cipher FROM patient_numbers n
     WHERE n.cipher IS NOT NULL AND encode(substr(n.cipher, 4, 8), 'hex') <> p_key_id ORDER BY n.id LIMIT p_limit)
    LIMIT p_limit
$$;

-- Puts one under the new key, unless somebody saved it since. The text is the same, so no version counts and nothing is told.
CREATE OR REPLACE FUNCTION put_under_key(p_what text, p_row_id bigint, p_old bytea, p_new bytea) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('medibook.doing', '|key_renewed|', true);
    IF p_what = 'notes' THEN
        UPDATE patients SET notes_cipher = p_new WHERE id = p_row_id AND notes_cipher = p_old;
    ELSE
        UPDATE patient_numbers SET cipher = p_new WHERE id = p_row_id AND cipher = p_old;
    END IF;
    RETURN FOUND;
END
$$;
