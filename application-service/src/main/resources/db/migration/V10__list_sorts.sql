-- What staff's list can be sorted by begins an index; the id decides between equals.
create index application_received on application (received_at, id);
create index application_state on application (state, id);
create index application_frame on application (frame, id);
