-- What the definition says about screening. A row without definition is a name that a form has mentioned before the
-- definition arrived; it is what both sides lock.
create table programme (
    id         text primary key,
    version    integer not null,
    definition jsonb
);

-- Eligible forms whose programme is not known yet.
create table waiting_form (
    application uuid primary key,
    programme   text        not null references programme,
    received_at timestamptz not null
);

create index waiting_form_programme on waiting_form (programme);

-- One row an eligible application. The evidence columns fill from left to right; state is what they add up to.
create table screening (
    application    uuid primary key,
    programme      text        not null references programme,
    received_at    timestamptz not null,
    contact_due_at timestamptz not null,
    working        jsonb       not null,
    overdue_since  timestamptz,
    mailed_at      timestamptz,
    next_call_at   timestamptz,
    call_booked    boolean     not null,
    state          text        not null,
    level          jsonb,
    terms          jsonb,
    approval       jsonb,
    closing        jsonb,
    version        bigint      not null
);

create index screening_due on screening (contact_due_at, application);
create index screening_state_due on screening (state, contact_due_at, application);
create index screening_next_call on screening (call_booked desc, contact_due_at, application)
    where next_call_at is not null;

-- The log of calls: rows are added, never changed.
create table contact_attempt (
    application    uuid        not null references screening,
    number         integer     not null,
    called_at      timestamptz not null,
    caller         text        not null,
    outcome        text        not null,
    call_back_at   timestamptz,
    note           text,
    script_version text        not null,
    primary key (application, number)
);

-- Whom to call: personal data, a copy of the latest word on koubo.parties.
create table party (
    application           uuid primary key,
    company_name          text not null,
    company_name_kana     text not null,
    company_phone         text not null,
    participant_name      text not null,
    participant_name_kana text not null,
    participant_phone     text not null
);
