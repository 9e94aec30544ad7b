-- Export: the rows are read as anybody reads them who may see them; that somebody takes them all out needs a right of its own.
-- What left is recorded by note_export (34_audit), after it was written and before the file gets its name.
CREATE OR REPLACE FUNCTION begin_export() RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('export');
END
$$;

-- The encrypted notes of files after p_after, p_limit at most, for who may read notes and take data out: (file, its kept one, bytes).
CREATE OR REPLACE FUNCTION export_notes(p_after bigint, p_limit integer) RETURNS TABLE (file_id bigint, kept_id bigint, notes bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('export');
    PERFORM check_notes_right();
    RETURN QUERY SELECT p.id, coalesce(p.merged_into, p.id), p.notes_cipher FROM patients p
    WHERE p.id > p_after AND p.notes_cipher IS NOT NULL ORDER BY p.id LIMIT least(p_limit, 5000);
END
$$;
GRANT EXECUTE ON FUNCTION begin_export() TO medibook_receptionist, medibook_admin, medibook_reader;
GRANT EXECUTE ON FUNCTION export_notes(bigint, integer) TO medibook_receptionist, medibook_admin;
