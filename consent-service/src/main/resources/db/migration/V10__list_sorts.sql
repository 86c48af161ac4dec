-- What the list can be sorted by begins an index; the id decides between equals. due_at has one already.
create index consent_requested on consent (requested_at, application);
create index consent_state on consent (state, application);
