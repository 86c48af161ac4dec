-- What the list of selections can be sorted by begins an index; the id decides between equals. state has one already.
create index selection_draw on selection (draw, application);
create index selection_frame on selection (frame, application);
create index selection_place on selection (place, application);
