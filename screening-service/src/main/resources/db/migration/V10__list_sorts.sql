-- What the list can be sorted by begins an index; the id decides between equals. contact_due_at has one already.
create index screening_received on screening (received_at, application);
create index screening_state on screening (state, application);
