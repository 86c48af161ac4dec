-- What the handlers of the tests write; two effects of one mark are refused when the transaction commits.
create table effect (
    id        bigint generated always as identity primary key,
    reference text not null,
    mark      text unique deferrable initially deferred
);

create table account (
    name    text primary key,
    balance integer not null
);
