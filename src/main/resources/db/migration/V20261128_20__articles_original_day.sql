-- An outlet may name the day of its story and no time. A draft remembers that as its original does.
alter table articles_article add column original_published_day boolean;

update articles_article a
set original_published_day = c.published_day
from provenance_capture c
where c.id = a.capture_id and a.original_published_at is not null;
