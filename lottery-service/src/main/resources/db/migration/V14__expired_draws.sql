-- When a redraw ended that had been opened but not committed by the cut-off.
alter table draw add column expired_at timestamptz;
