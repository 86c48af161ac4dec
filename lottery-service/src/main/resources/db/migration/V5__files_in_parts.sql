-- Lists and results in parts of whole lines, so that a file of millions of lines is never one value and never in memory as one.
create table file_part (
    file    text    not null,
    part    integer not null,
    content bytea   not null,
    primary key (file, part)
);

insert into file_part (file, part, content)
select programme || '/pool/list.txt', 0, content from frozen_list;
drop table frozen_list;

insert into file_part (file, part, content)
select draw || '/' || name, 0, content from draw_file;
drop table draw_file;

-- The pool is read in batches, by application.
drop index pool_entry_programme;
create index pool_entry_programme on pool_entry (programme, application);
