-- Whether it was told that a company's answer is overdue. Who proposed a lapse is empty if the due date itself did.
alter table selection add column answer_overdue boolean not null default false;

-- Those whose notice arrived before there were timers for their silence. The second one looks at the term when it fires, and
-- sets itself anew.
insert into durable_timer (type, reference, due_at, next_try_at, working)
select kind, application::text, deadline_at + interval '1 second', deadline_at + interval '1 second', working::json
from selection, unnest(array['answer-overdue', 'forms-overdue']) as kind
where state = 'NOTICE_ARRIVED'
on conflict (type, reference) do nothing;
