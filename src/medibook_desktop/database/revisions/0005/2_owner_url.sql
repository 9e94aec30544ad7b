-- As whoever added the shard reached it, without user and password: run again from there, `url` stays what it is.
ALTER TABLE shards ADD COLUMN IF NOT EXISTS owner_url text NOT NULL DEFAULT '';
