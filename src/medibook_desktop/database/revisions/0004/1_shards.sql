-- Which database a doctor's time lives on (domain/shards.py). Without a row in `shards` everything lives here.
CREATE TABLE shards (
    id     integer PRIMARY KEY CHECK (id BETWEEN 0 AND 1023),   -- 0 is this database, the directory
    name   text NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 100),
    region text NOT NULL DEFAULT '' CHECK (length(region) <= 100),
    url    text NOT NULL DEFAULT ''                             -- without user name and password
);
CREATE TABLE shard_buckets (
    bucket   smallint PRIMARY KEY CHECK (bucket BETWEEN 0 AND 255),   -- mod(doctor_id, 256)
    shard_id integer NOT NULL REFERENCES shards,
    version  bigint NOT NULL DEFAULT 1                                -- of the map, when this row was last changed
);
REVOKE ALL ON shards, shard_buckets FROM PUBLIC;
GRANT SELECT ON shards, shard_buckets TO medibook_receptionist, medibook_admin, medibook_doctor, medibook_reader,
    medibook_gateway, medibook_worker;
