-- What the definition says about the lottery. A row without definition is a reception that closed before its definition
-- arrived.
create table programme (
    id         text primary key,
    version    integer not null,
    definition jsonb,
    received   integer
);

-- One row a programme. It is what everybody locks who changes a draw, a selection or the journal.
create table lottery (
    programme     text primary key,
    version       bigint  not null,
    frozen_at     timestamptz,
    required_draw integer not null,
    unfilled      integer not null
);

-- The pool as it was frozen; the columns of an entry may go on changing, this list never does.
create table frozen_list (
    programme text primary key references lottery,
    content   bytea not null
);

-- What is known of an application, in whatever order it came.
create table pool_entry (
    application uuid primary key,
    programme   text    not null references lottery,
    frame       text,
    label       text,
    industry    text,
    received_at timestamptz,
    eligible    boolean not null,
    completed   boolean not null,
    approved    boolean not null,
    ending      text,
    pooled      boolean not null
);

create index pool_entry_programme on pool_entry (programme);
create unique index pool_entry_one_lot on pool_entry (programme, label) where pooled;

-- One row a draw. The columns fill from top to bottom; a draw never loses one that it has.
create table draw (
    id               text primary key,
    programme        text    not null references lottery,
    number           integer not null,
    state            text    not null,
    version          bigint  not null,
    parent           text,
    journal          text,
    list_sha256      text    not null,
    entries          text    not null,
    guide            text    not null,
    seats            text    not null,
    extras           text    not null,
    unfilled         integer not null,
    redraw           text    not null,
    order_exists     boolean not null,
    promise_a        text,
    promised_a_by    text,
    promise_b        text,
    promised_b_by    text,
    manifest         text,
    committed_at     timestamptz,
    secret_a         text,
    secret_b         text,
    void_proposed_by text,
    void_reason      text,
    voided_at        timestamptz,
    void_agreed_by   text,
    executed_by      text,
    executed_at      timestamptz,
    result_sha256    text,
    selected         text,
    approved_by      text,
    approved_at      timestamptz,
    unique (programme, number)
);

-- The long files of a draw: list.txt and result.txt. Written once.
create table draw_file (
    draw    text  not null references draw,
    name    text  not null,
    content bytea not null,
    primary key (draw, name)
);

-- Selected by a draw though it had left; visible, so that nobody wonders about the seat.
create table passed_over (
    draw   text    not null references draw,
    label  text    not null,
    frame  text    not null,
    place  integer not null,
    reason text    not null,
    primary key (draw, label)
);

-- The journal without its chain, which follows from it. Rows are added, never changed.
create table departure (
    programme   text        not null references lottery,
    number      integer     not null,
    departed_at timestamptz not null,
    reason      text        not null,
    frame       text        not null,
    label       text        not null,
    primary key (programme, number),
    unique (programme, label)
);

-- A company that was selected. A company is selected once at most.
create table selection (
    application      uuid primary key,
    programme        text    not null references lottery,
    draw             integer not null,
    frame            text    not null,
    label            text    not null,
    place            integer not null,
    method           text    not null,
    state            text    not null,
    arrived_at       timestamptz,
    deadline_at      timestamptz,
    phone_until      timestamptz,
    working          jsonb,
    confirmed_at     timestamptz,
    channel          text,
    lapse_proposed_by text,
    lapse_proposed_at timestamptz,
    left_at          timestamptz,
    version          bigint  not null
);

create index selection_state on selection (state, application);
create index selection_programme on selection (programme, application);

-- Who sent an application: the subject of a token, nothing else of that person.
create table owner (
    application uuid primary key,
    subject     text not null
);
