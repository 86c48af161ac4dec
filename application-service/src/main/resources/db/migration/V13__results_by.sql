-- Until when the results are to be told, so that it is noticed if they are not.
alter table programme add column results_by timestamptz;

update programme set results_by = (document #>> '{results,targetBy}')::timestamptz;

alter table programme alter column results_by set not null;
