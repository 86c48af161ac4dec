-- What the lists can be sorted by begins an index; the id decides between equals.
create index participant_confirmed on participant (confirmed_at, application);
create index participant_frame on participant (frame, application);
create index visit_application on visit (application, id);
create index visit_number on visit (number, id);
create index visit_expert_id on visit (expert, id);
create index visit_state on visit (state, id);
