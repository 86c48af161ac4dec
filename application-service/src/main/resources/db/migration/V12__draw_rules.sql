-- How lots are drawn, so that a change of it is seen: only Tokyo makes one.
alter table programme add column draw_redraw text, add column draw_beacon text;

update programme
set draw_redraw = coalesce(document #>> '{draw,redraw}', ''),
    draw_beacon = concat(document #>> '{draw,beacon,kind}', ':', document #>> '{draw,beacon,leadMinutes}', ':',
        document #>> '{draw,beacon,everyMinutes}');

alter table programme alter column draw_redraw set not null, alter column draw_beacon set not null;
