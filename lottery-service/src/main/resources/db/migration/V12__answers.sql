-- Who entered a company's yes or no, when the company gave it, and who of Tokyo let a seat lapse. Empty for what was entered
-- before this was kept.
alter table selection
    add column confirmed_by      text,
    add column declined_at       timestamptz,
    add column declined_channel  text,
    add column declined_by       text,
    add column lapse_approved_by text;
