-- The programme as it is in force, and how far its season has come.
create table programme (
    id                    text primary key,
    version               bigint not null,
    definition_version    integer not null,
    opens_at              timestamptz not null,
    closes_at             timestamptz not null,
    contact_business_days integer not null,
    contact_until         time not null,
    support_from          date not null,
    support_to            date not null,
    redraw_until          date not null,
    seats                 integer not null,
    guide_rw              integer,
    guide_cm              integer,
    guide_so              integer,
    document              jsonb not null,
    closed_at             timestamptz,
    frozen_at             timestamptz,
    results_at            timestamptz,
    ended_at              timestamptz
);

-- Every definition that has been in force.
create table programme_definition (
    programme          text not null references programme (id),
    definition_version integer not null,
    document           jsonb not null,
    author             text not null,
    reason             text not null,
    at                 timestamptz not null,
    primary key (programme, definition_version)
);

-- Registers of companies that took part in earlier programmes.
create table past_register (
    programme text primary key,
    source    text not null,
    as_of     date not null,
    companies integer not null
);

create table past_participant (
    programme        text not null references past_register (programme),
    corporate_number text not null,
    primary key (programme, corporate_number)
);

-- A company's identity in the draw; it outlives the company's applications.
create table lot_identity (
    programme   text not null references programme (id),
    company_key text not null,
    nonce       text not null,
    primary key (programme, company_key)
);

create table application (
    id                 uuid primary key,
    programme          text not null references programme (id),
    version            bigint not null,
    form_version       integer not null,
    definition_version integer not null,
    owner              text not null,
    received_at        timestamptz not null,
    channel            text not null,
    on_behalf_reason   text,
    company_key        text not null,
    label              text not null,
    company_name_key   text not null,
    frame              text not null,
    form               jsonb not null,
    eligibility        jsonb not null,
    state              text not null,
    ended_at           timestamptz,
    occupies_company   boolean not null,
    completed_at       timestamptz,
    approved_at        timestamptz,
    confirmed_at       timestamptz,
    exclusion          jsonb,
    foreign key (programme, company_key) references lot_identity (programme, company_key)
);

create unique index application_one_of_a_company on application (programme, company_key) where occupies_company;
create index application_by_owner on application (owner, id);
create index application_by_state on application (programme, state);

-- Every form that has been in force.
create table application_form (
    application  uuid not null references application (id),
    form_version integer not null,
    form         jsonb not null,
    eligibility  jsonb not null,
    author       text not null,
    reason       text not null,
    at           timestamptz not null,
    primary key (application, form_version)
);

-- One result an application, and one more for who is moved up.
create table application_result (
    application uuid not null references application (id),
    moved_up    boolean not null,
    kind        text not null,
    draw        integer,
    decided_at  timestamptz not null,
    primary key (application, moved_up)
);

create table timeline_entry (
    id          bigint generated always as identity primary key,
    event_id    uuid not null unique,
    programme   text,
    application uuid references application (id),
    name        text not null,
    source      text not null,
    at          timestamptz not null,
    actor_role  text not null,
    details     jsonb not null
);

create index timeline_of_application on timeline_entry (application, at, id) where application is not null;
create index timeline_of_programme on timeline_entry (programme, at, id) where application is null;
