-- What the definition says, as far as letters need it.
create table programme (
    id         text primary key,
    version    integer not null,
    definition jsonb   not null
);

-- Whom to write to: personal data, a copy of the latest word on koubo.parties. An application or a briefing registration.
create table recipient (
    about    uuid primary key,
    owner    text,
    company  text,
    name     text not null,
    email    text not null,
    join_url text
);

-- One row a mail that is owed. next_try_at is the machine's time: while somebody sends the mail it lies in the future, so
-- that nobody else does, and after a failure it says when to try again.
create table notice (
    id          uuid primary key,
    template    text        not null,
    about       uuid        not null,
    cause       text        not null,
    programme   text        not null,
    particulars jsonb       not null,
    caused_by   text        not null,
    created_at  timestamptz not null,
    state       text        not null,
    tries       integer     not null default 0,
    next_try_at timestamptz not null default clock_timestamp(),
    sent_at     timestamptz,
    arrived_at  timestamptz,
    failed_at   timestamptz,
    failure     text,
    version     bigint      not null,
    constraint notice_owed_once unique (template, about, cause)
);

create index notice_to_send on notice (next_try_at, id) where state = 'PENDING';
create index notice_in_order on notice (created_at, id);
create index notice_state_in_order on notice (state, created_at, id);
create index notice_about on notice (about, created_at, id);

-- Who takes part, and who has answered which survey.
create table participant (
    application  uuid primary key,
    programme    text        not null,
    confirmed_at timestamptz not null,
    ended_at     timestamptz
);

create table survey (
    programme text        not null,
    session   integer     not null,
    opens_at  timestamptz not null,
    due_at    timestamptz not null,
    reminded  boolean     not null default false,
    primary key (programme, session)
);

create table survey_answer (
    application uuid    not null,
    session     integer not null,
    primary key (application, session)
);
