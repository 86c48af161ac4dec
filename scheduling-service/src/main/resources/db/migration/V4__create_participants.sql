create table participant (
    application   uuid primary key,
    programme     text not null,
    frame         text not null,
    confirmed_at  timestamptz not null,
    ended_at      timestamptz,
    end_reason    text,
    version       bigint not null,
    check ((ended_at is null) = (end_reason is null))
);

create table owner (
    application  uuid primary key,
    subject      text not null
);
create index owner_subject on owner (subject);
comment on table owner is 'Who sent an application; known before, or after, the company takes part';

create table attendance (
    id                 bigint generated always as identity primary key,
    application        uuid not null references participant,
    session            integer not null,
    part               text not null,
    attendance         text not null,
    recorded_at        timestamptz not null,
    recorded_by        text not null,
    correction_reason  text
);
create index attendance_application on attendance (application, session, id);
comment on table attendance is 'The latest line of a part is the current one; the earlier ones are what it corrected';

create table absence (
    id           bigint generated always as identity primary key,
    application  uuid not null references participant,
    session      integer not null,
    outcome      text not null,
    reason       text,
    decided_at   timestamptz not null,
    decided_by   text not null
);
create index absence_application on absence (application, session, id);

create table survey_answer (
    application           uuid not null references participant,
    session               integer not null,
    satisfaction          integer not null,
    learned               text not null,
    wish                  text not null,
    can_plan_and_explain  boolean,
    answered_at           timestamptz not null,
    late                  boolean not null,
    primary key (application, session)
);
