-- Timers that have not fired yet. A row is deleted in the transaction of what its firing did.
create table durable_timer (
    id          bigint generated always as identity primary key,
    type        text        not null,
    reference   text        not null,
    due_at      timestamptz not null,
    -- How the instant was found (R190); json, not jsonb, so that it reads as it was written.
    working     json        not null,
    -- Failed tries so far; next_try_at is due_at until the first one.
    attempts    integer     not null default 0,
    next_try_at timestamptz not null,
    last_error  text,
    unique (type, reference)
);

create index durable_timer_next_try on durable_timer (next_try_at, id);
create index durable_timer_due on durable_timer (due_at, id);
