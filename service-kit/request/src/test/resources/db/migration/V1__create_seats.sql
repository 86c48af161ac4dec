create table seat (
    id      bigint  generated always as identity primary key,
    holder  text    not null,
    version integer not null default 0
);
