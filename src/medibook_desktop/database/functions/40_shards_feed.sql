-- The directory's side of the copies that shards keep: what has changed, and how a thing looks now.

-- The tables that shards have copies of, in the order in which they are applied.
CREATE OR REPLACE FUNCTION fed_tables() RETURNS text[]
LANGUAGE sql IMMUTABLE AS $$
    SELECT ARRAY['clinics', 'doctors', 'doctor_clinics', 'visit_types', 'rooms', 'equipment', 'patients', 'staff', 'staff_verifiers', 'closures', 'absences',
                 'worked_holidays', 'weekly_hours', 'privacy_rules', 'retention_rules']
$$;

-- What of a row leaves the directory. Of a patient a shard's desk shows and books by name, birth date, phones and what to look out for,
-- reminders go by e-mail and language; notes, numbers, the address and the registration's request stay.
CREATE OR REPLACE FUNCTION fed_row(p_what text, p_row jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE p_what
        WHEN 'patients' THEN p_row - '{notes_cipher,address,request_id}'::text[]
        WHEN 'absences' THEN CASE WHEN p_row ->> 'source' <> 'block' THEN p_row END
        ELSE p_row END
$$;

-- A thing as it is now; null: it is there no more.
CREATE OR REPLACE FUNCTION feed_row(p_what text, p_key bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    found jsonb;
BEGIN
    IF p_what = ANY (fed_tables()) THEN
        EXECUTE format('SELECT fed_row(%L, to_jsonb(t)) FROM %I t WHERE t.id = $1', p_what, p_what) INTO found USING p_key;
    END IF;
    RETURN found;
END
$$;


-- Behind every write to those tables in the directory's database, from the first `shards add` on.
CREATE OR REPLACE FUNCTION directory_fed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    INSERT INTO directory_feed AS f (what, key)
    VALUES (TG_TABLE_NAME, CASE TG_OP WHEN 'DELETE' THEN OLD.id ELSE NEW.id END)
    ON CONFLICT (what, key) DO UPDATE SET xid = pg_current_xact_id(), version = f.version + 1;
    RETURN NULL;
END
$$;
