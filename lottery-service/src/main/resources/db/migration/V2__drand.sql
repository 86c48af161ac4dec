-- What a draw's lots are drawn with, fixed when it is opened, and the end of the common window that a redraw follows. The
-- default is for a process of the version before, which knows no other kind.
alter table draw add column beacon text not null default 'CEREMONY';
alter table draw add column window_end timestamptz;

-- When the public round is signed that a draw was bound to, and its signature once it is known.
alter table draw add column round_at timestamptz;
alter table draw add column signature text;
