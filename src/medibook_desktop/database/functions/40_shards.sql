-- Which database this is, and whose time lives here. The states of the 256 buckets are sequences (bucket_0 .. bucket_255), made by
-- `shards add`, because a sequence is read as it is now, whatever the snapshot: a SERIALIZABLE booking that began before a bucket
-- moved must not go by the old state. 1 here, 2 here and being copied away, 3 leaving, 4 elsewhere, 5 arriving. A database without
-- them is a clinic's only one.
CREATE OR REPLACE FUNCTION bucket_state(p_bucket integer) RETURNS bigint
LANGUAGE sql VOLATILE AS $$
    SELECT coalesce(pg_sequence_last_value(to_regclass('public.bucket_' || p_bucket)), 1)
$$;

-- Whether a doctor's time is this database's to tell. A read that names no doctor and asks several shards needs it: while a bucket
-- moves, its rows stand on two of them.
CREATE OR REPLACE FUNCTION lives_here(p_doctor_id bigint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT bucket_state(mod(p_doctor_id, 256)::integer) <= 3
$$;

-- The version of the map by which a bucket came here last, whichever; a sequence for the same reason as the states.
CREATE OR REPLACE FUNCTION bucket_arrivals() RETURNS bigint
LANGUAGE sql VOLATILE AS $$
    SELECT coalesce(pg_sequence_last_value(to_regclass('public.bucket_arrivals')), 0)
$$;

-- Before the state of a bucket that has come becomes "here".
CREATE OR REPLACE FUNCTION note_arrival(p_map_version bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(7240, 256);
    PERFORM setval('public.bucket_arrivals', greatest(p_map_version, bucket_arrivals()));
END
$$;

-- Whether his bucket is here beyond doubt, and was all along for who goes by the map of p_map_version. Not in the short lock, and not
-- after a mover has died in it: others may write at the new place already. Not where one has come since that map either: it may be
-- this one, and what was read before it came is none of the truth. What is read of a doctor by name asks this, after the rows.
CREATE OR REPLACE FUNCTION rests_here(p_doctor_id bigint, p_map_version bigint DEFAULT NULL) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT bucket_state(mod(p_doctor_id, 256)::integer) <= 2 AND coalesce(bucket_arrivals() <= p_map_version, true)
$$;

-- {leaving: [...], arriving: [...]}: the buckets on their way from or to this database, for settle_bucket(). Nobody may be moving them
-- any more.
CREATE OR REPLACE FUNCTION restless_buckets() RETURNS jsonb
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT jsonb_build_object('leaving', coalesce(jsonb_agg(b ORDER BY b) FILTER (WHERE state = 3), '[]'),
                              'arriving', coalesce(jsonb_agg(b ORDER BY b) FILTER (WHERE state = 5), '[]'))
    FROM (SELECT b, bucket_state(b) AS state FROM generate_series(0, 255) b) s
$$;

CREATE OR REPLACE FUNCTION this_shard_id() RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce((SELECT shard_id FROM this_shard), 0)
$$;

-- The directory's map: {version, shards: [{id, name, region, url, state}], buckets: [the shard of bucket 0, of 1, ...]}. Without shards
-- both lists are empty.
CREATE OR REPLACE FUNCTION shard_map() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT jsonb_build_object(
        'version', greatest((SELECT max(version) FROM shards), (SELECT max(version) FROM shard_buckets), 0),
        'shards', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'region', region, 'url', url, 'state', state)
                                             ORDER BY id), '[]') FROM shards WHERE state = 'ready'),
        'buckets', (SELECT coalesce(jsonb_agg(shard_id ORDER BY bucket), '[]') FROM shard_buckets))
$$;

-- Whether somebody is moving buckets now: he holds this lock in the directory's database from the beginning to the end.
CREATE OR REPLACE FUNCTION a_bucket_is_moving() RETURNS boolean
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM pg_locks
        WHERE locktype = 'advisory' AND classid = 7241 AND objid = 0 AND objsubid = 2 AND granted
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
$$;
GRANT EXECUTE ON FUNCTION lives_here(bigint), rests_here(bigint, bigint), restless_buckets(), this_shard_id(), shard_map()
    TO medibook_receptionist, medibook_admin, medibook_doctor, medibook_reader, medibook_worker, medibook_gateway;
