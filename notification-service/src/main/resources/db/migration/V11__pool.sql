-- Whom a draw can be about. Each column comes with news of its own, in any order.
create table pool_member (
    application uuid primary key,
    programme   text not null,
    approved_at timestamptz,
    left_at     timestamptz,
    selected_in integer
);

create index pool_member_programme on pool_member (programme);

-- The draws that were committed. particulars is what each letter about one repeats, its manifest among it.
create table committed_draw (
    programme    text        not null,
    draw         integer     not null,
    committed_at timestamptz not null,
    particulars  jsonb       not null,
    caused_by    text        not null,
    primary key (programme, draw)
);

-- Many manifests are owed at once; whatever else is owed does not wait for them.
drop index notice_to_send;
create index notice_to_send on notice ((template = 'DRAW_COMMITTED'), next_try_at, id) where state = 'PENDING';
