-- Where the desk phones: personal data like the rest of the row. Whoever was told of before has none until told of again.
alter table recipient add column phone text;

-- Whom the desk may owe a call. Whoever owes one, or says that none is owed any more, locks the row first.
create table call_subject (
    about      uuid primary key,
    settled_at timestamptz
);

-- One row a phone call that is owed. notice and letter stand with a result that did not get through, draw with an answer
-- that is missing.
create table desk_call (
    id            uuid primary key,
    about         uuid        not null references call_subject,
    programme     text        not null,
    reason        text        not null,
    notice        uuid unique references notice,
    letter        text,
    draw          integer,
    caused_by     text        not null,
    opened_at     timestamptz not null,
    due_at        timestamptz not null,
    working       jsonb       not null,
    overdue_since timestamptz,
    state         text        not null,
    closed_at     timestamptz,
    version       bigint      not null,
    constraint desk_call_owed_once unique (about, draw)
);

-- What the list can be sorted by begins an index; the id decides between equals.
create index desk_call_due on desk_call (due_at, id);
create index desk_call_state_due on desk_call (state, due_at, id);
create index desk_call_state on desk_call (state, id);
create index desk_call_opened on desk_call (opened_at, id);
create index desk_call_reason on desk_call (reason, id);

-- The log of who phoned when: rows are added, never changed, but for a note that is erased with its applicant.
create table desk_call_attempt (
    call      uuid        not null references desk_call,
    number    integer     not null,
    called_at timestamptz not null,
    caller    text        not null,
    outcome   text        not null,
    note      text,
    primary key (call, number)
);
