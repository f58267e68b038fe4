-- Articles that were there before the projection was: the clock decides on them, one after the other.
insert into rights_status (work_id, used_as, decision, due_at, subjects)
select id, 'WEB_FULL', 'UNKNOWN', timestamptz '2000-01-01 00:00Z', array[id]
from articles_article
on conflict do nothing;
