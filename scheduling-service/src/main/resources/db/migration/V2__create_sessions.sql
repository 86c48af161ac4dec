create table session (
    id                text primary key,
    programme         text not null,
    number            integer not null,
    held_on           date not null,
    seminar_from      time not null,
    seminar_to        time not null,
    workshop_from     time not null,
    workshop_to       time not null,
    round_table_from  time,
    round_table_to    time,
    mode              text not null,
    themes            integer[] not null,
    survey_opens_at   timestamptz not null,
    survey_due_at     timestamptz not null,
    survey_opened     boolean not null,
    version           bigint not null,
    unique (programme, number)
);
