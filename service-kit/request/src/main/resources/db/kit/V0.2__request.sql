-- Answers already given, so that a repeated request has one effect.
create table idempotency_key (
    actor         text        not null,
    method        text        not null,
    path          text        not null,
    key           text        not null,
    body_digest   text        not null,
    created_at    timestamptz not null,
    status        integer,
    location      text,
    etag          text,
    answer        text,
    primary key (actor, method, path, key)
);

create index idempotency_key_created_at on idempotency_key (created_at);
