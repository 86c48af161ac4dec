-- What the frozen list is known by, so that nobody has to read it for that. A freeze by a process of the version before leaves
-- it empty.
alter table lottery add column list_sha256 text;

update lottery set list_sha256 = (
    select encode(sha256(string_agg(content, '' order by part)), 'hex') from file_part
    where file = programme || '/pool/list.txt')
where frozen_at is not null;

-- The last window of those who hold a seat, and whether one is still to begin, each with a look at one row.
create index selection_deadline on selection (programme, deadline_at);
