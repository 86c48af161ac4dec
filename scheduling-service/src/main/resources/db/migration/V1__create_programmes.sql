create table programme (
    id                   text primary key,
    version              integer not null,
    survey_due_until     time not null,
    visits_per_company   integer not null,
    visits_from          date not null,
    visits_to            date not null,
    first_visit_from     date not null,
    first_visit_to       date not null,
    visit_minutes        integer not null,
    arrival              bigint generated always as identity
);
comment on column programme.arrival is 'Order in which the programmes were opened; the last one is meant where none is named';
