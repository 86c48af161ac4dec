create table briefing (
    id          text primary key,
    programme   text not null,
    number      integer not null,
    held_on     date not null,
    starts      time not null,
    ends        time not null,
    capacity    integer not null,
    registered  integer not null,
    closed      boolean not null,
    version     bigint not null,
    unique (programme, number)
);

create table registration (
    id        uuid primary key,
    briefing  text not null references briefing,
    seat      integer not null,
    name      text not null,
    email     text not null,
    company   text,
    mail_key  text not null,
    join_url  text not null,
    constraint registration_one_guest_a_seat unique (briefing, seat),
    constraint registration_one_seat_a_mail_address unique (briefing, mail_key)
);
