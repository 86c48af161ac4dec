-- What the definition says about the forms. A row without definition is a name that an intent has mentioned before the
-- definition arrived; it is what both sides lock.
create table programme (
    id         text primary key,
    version    integer not null,
    definition jsonb
);

-- Companies that take their seat in a programme that is not known yet.
create table waiting_intent (
    application uuid primary key,
    programme   text not null references programme
);

create index waiting_intent_programme on waiting_intent (programme);

-- One row a company with a seat; the four parts are one document, since they are read and changed together.
create table consent (
    application  uuid primary key,
    programme    text        not null references programme,
    requested_at timestamptz not null,
    due_at       timestamptz not null,
    due          jsonb       not null,
    texts        jsonb       not null,
    parts        jsonb       not null,
    state        text        not null,
    version      bigint      not null
);

create index consent_due on consent (due_at, application);
create index consent_state_due on consent (state, due_at, application);

-- Who stands behind an application: personal data, a copy of the latest word on koubo.parties.
create table registration (
    application    uuid primary key,
    owner          text not null,
    company        text not null,
    address        text not null,
    representative text not null,
    participant    text not null
);
