-- Import: what all kinds share. Rows come in batches as JSON and are answered one by one, so that a thousand rows are one round
-- trip. `n` is the line. A row's verdict: ok (would be, or was, carried out), there (imported before), changed (imported before,
-- and said something else then), refused (`code` and `detail` as an exception would carry them), doubt (`detail.like`: who it may be).

-- One batch of a kind at a time, so that two who import the same file do not pass each other between looking and writing.
CREATE OR REPLACE FUNCTION enter_import(p_kind text) RETURNS void
LANGUAGE sql AS $$
    SELECT pg_advisory_xact_lock(hashtextextended('import ' || p_kind, 0))
$$;

-- The columns that were chosen for a header row before; null when nobody did.
CREATE OR REPLACE FUNCTION import_mapping(p_kind text, p_headers text) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('imports');
    RETURN (SELECT choices FROM import_mappings WHERE kind = p_kind AND headers = p_headers);
END
$$;

CREATE OR REPLACE FUNCTION remember_import_mapping(p_kind text, p_headers text, p_choices jsonb, p_terminal text DEFAULT '') RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('imports');
    PERFORM set_config('medibook.doing', '||' || p_terminal, true);
    INSERT INTO import_mappings (kind, headers, choices) VALUES (p_kind, p_headers, p_choices)
    ON CONFLICT ON CONSTRAINT import_mappings_once DO UPDATE SET choices = excluded.choices
        WHERE import_mappings.choices <> excluded.choices;
END
$$;
-- The doctors that were imported from a program: its numbers -> our ids.
CREATE OR REPLACE FUNCTION imported_doctors(p_source text) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('imports');
    RETURN (SELECT coalesce(jsonb_object_agg(key, row_id), '{}') FROM import_keys
            WHERE kind = 'doctors' AND source = p_source AND key !~ '^=');
END
$$;
GRANT EXECUTE ON FUNCTION imported_doctors(text), import_mapping(text, text), remember_import_mapping(text, text, jsonb, text)
    TO medibook_receptionist, medibook_admin;
