-- Behind every write to a table of the directory that people change at the desk: one row in change_events. The table needs a key
-- `id`. A function says what it is doing, in this order, with
--     PERFORM set_config('medibook.doing', p_request_id || '|' || kind || '|' || p_terminal, true);
CREATE OR REPLACE FUNCTION row_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    doing  text := coalesce(current_setting('medibook.doing', true), '');
    before_row jsonb;
    after_row  jsonb;
BEGIN
    IF TG_OP <> 'INSERT' THEN
        before_row := to_jsonb(OLD);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        after_row := to_jsonb(NEW);
    END IF;
    -- The same text under a new key is no change of the file; who may do that (the owner alone) is said by 37_privacy_keys.sql.
    IF split_part(doing, '|', 2) = 'key_renewed' AND before_row - 'notes_cipher' = after_row - 'notes_cipher' THEN
        RETURN NULL;
    END IF;
    INSERT INTO change_events (terminal, request_id, what, key, kind, before, after, notes_before)
    VALUES (-- The rest, for a desk may be called "Desk | 1".
            substr(doing, length(split_part(doing, '|', 1)) + length(split_part(doing, '|', 2)) + 3), nullif(split_part(doing, '|', 1), '')::uuid, TG_TABLE_NAME,
            (coalesce(after_row, before_row) ->> 'id')::bigint,
            coalesce(nullif(split_part(doing, '|', 2), ''),
                     CASE TG_OP WHEN 'INSERT' THEN 'added' WHEN 'UPDATE' THEN 'changed' ELSE 'removed' END),
            before_row - 'notes_cipher', after_row - 'notes_cipher', (before_row ->> 'notes_cipher')::bytea);
    RETURN NULL;
END
$$;
