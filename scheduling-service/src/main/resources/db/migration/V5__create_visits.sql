create table visit (
    id            uuid primary key,
    application   uuid not null references participant,
    programme     text not null,
    number        integer not null,
    expert        text not null,
    place         text not null,
    state         text not null,
    starts_at     timestamptz,
    ends_at       timestamptz,
    summary       text,
    next_actions  text[],
    done_at       timestamptz,
    cancel_reason text,
    version       bigint not null,
    constraint visit_one_a_number unique (application, number),
    check ((state in ('FIXED', 'DONE')) = (starts_at is not null and ends_at is not null)),
    check ((state = 'DONE') = (done_at is not null and summary is not null))
);
create index visit_expert on visit (expert, starts_at);

create table visit_slot (
    visit      uuid not null references visit,
    starts_at  timestamptz not null,
    primary key (visit, starts_at)
);
comment on table visit_slot is 'What the company may choose from while the visit is proposed';

create table visit_step (
    id      bigint generated always as identity primary key,
    visit   uuid not null references visit,
    state   text not null,
    at      timestamptz not null,
    by      text not null,
    reason  text
);
create index visit_step_visit on visit_step (visit, id);
