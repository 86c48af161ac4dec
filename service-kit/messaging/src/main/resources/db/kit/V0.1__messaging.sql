-- What happened, in the order of its commits within an aggregate, until the relay has published it.
create sequence outbox_id;

create table outbox (
    id                bigint primary key,
    event_id          uuid        not null unique,
    topic             text        not null,
    partition_key     text        not null,
    type              text,
    subject           text,
    aggregate_version bigint,
    position          integer,
    transaction_id    xid8        not null default pg_current_xact_id(),
    -- the finished CloudEvent; null is a tombstone
    envelope          text,
    traceparent       text,
    appended_at       timestamptz not null default clock_timestamp(),
    published_at      timestamptz,
    constraint outbox_announced_once unique (subject, aggregate_version, position)
) with (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05);

create index outbox_unpublished on outbox (id) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;

-- Delivered to the relay when the transaction commits, once a transaction.
create function outbox_notify() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end $$;

create trigger outbox_wakes_relay after insert on outbox for each statement execute function outbox_notify();

-- What a consumer has taken; a row is written in the transaction of its effect.
create table inbox (
    consumer    text        not null,
    source      text        not null,
    event_id    text        not null,
    type        text        not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (consumer, event_id, source)
);

create index inbox_received on inbox (received_at);

-- A key that waits for an operator. Its row is the lock between a release and the records that arrive.
create table parked_key (
    consumer      text        not null,
    partition_key text        not null,
    since         timestamptz not null default clock_timestamp(),
    error         text        not null,
    primary key (consumer, partition_key)
);

create table parked_record (
    id            bigint generated always as identity primary key,
    consumer      text        not null,
    partition_key text        not null,
    source        text        not null,
    event_id      text        not null,
    topic         text        not null,
    partition     integer     not null,
    log_offset    bigint      not null,
    -- the record's key and value as they came
    record_key    text,
    record_value  text,
    parked_at     timestamptz not null default clock_timestamp(),
    unique (consumer, event_id, source),
    foreign key (consumer, partition_key) references parked_key
);

create index parked_record_of_key on parked_record (consumer, partition_key, id);
