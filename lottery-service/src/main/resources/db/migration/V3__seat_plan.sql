-- Other frame numbers than the guide's, proposed by one side and ruled on by the other before the first draw is
-- committed. A proposal is ruled on once, and stays.
create table seat_plan_proposal (
    draw              text        not null references draw,
    number            integer     not null,
    guide             text        not null,
    reason            text        not null,
    seats_decision    text,
    proposed_by       text        not null,
    proposed_at       timestamptz not null,
    approval_decision text,
    refusal_reason    text,
    ruled_by          text,
    ruled_at          timestamptz,
    primary key (draw, number)
);
