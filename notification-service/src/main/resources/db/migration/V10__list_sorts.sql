-- What the list can be sorted by begins an index; the id decides between equals. created_at has one already.
create index notice_state on notice (state, id);
create index notice_template on notice (template, id);
