CREATE TRIGGER shards_changed AFTER INSERT OR UPDATE OR DELETE ON shards FOR EACH ROW EXECUTE FUNCTION row_changed();
CREATE TRIGGER shard_moves_changed AFTER INSERT OR UPDATE OR DELETE ON shard_moves FOR EACH ROW EXECUTE FUNCTION row_changed();

-- What the shards' logins may read, and nothing else.
CREATE VIEW feed_changes AS
    SELECT f.what, f.key, f.xid, f.version, feed_row(f.what, f.key) AS row FROM directory_feed f;
CREATE VIEW feed_state AS
    SELECT pg_snapshot_xmin(pg_current_snapshot()) AS horizon, shard_map() AS map, a_bucket_is_moving() AS is_moving;
-- Everything, for a shard that begins, or whose place in the feed means nothing any more. One part a table, so that asking for one of
-- them reads that one.
DO $$
BEGIN
    EXECUTE 'CREATE VIEW feed_rows AS ' || (
        SELECT string_agg(format('SELECT %L::text AS what, id::bigint AS key, fed_row(%L, to_jsonb(t)) AS row FROM %I t', w, w, w)
                          || CASE w WHEN 'absences' THEN ' WHERE source <> ''block''' ELSE '' END, ' UNION ALL ' ORDER BY n)
        FROM unnest(fed_tables()) WITH ORDINALITY u (w, n));
END
$$;
GRANT SELECT ON feed_changes, feed_state, feed_rows TO medibook_shard;
GRANT EXECUTE ON FUNCTION shard_map(), a_bucket_is_moving(), feed_row(text, bigint), fed_row(text, jsonb) TO medibook_shard;
