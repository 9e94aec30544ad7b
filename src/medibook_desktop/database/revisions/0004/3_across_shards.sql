-- Visits that have arrived from another shard, and whether they are known to have left there (functions/41_across_shards.sql).
CREATE TABLE moves_across (
    booking_id      bigint NOT NULL,
    doctor_id       bigint NOT NULL,
    from_booking_id bigint NOT NULL,
    from_doctor_id  bigint NOT NULL,
    from_version    integer NOT NULL,
    arrived_by      uuid PRIMARY KEY,
    leaves_by       uuid NOT NULL,
    at              timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_at        timestamptz
);
CREATE INDEX idx_moves_across ON moves_across (at) WHERE ended_at IS NULL;
