-- A partner corrects a story; the corrected original takes the place of the first one. Each revision keeps the
-- original that it was made from, so that what is out goes on being held against its own.
alter table articles_article add column corrected_captures uuid[];
alter table articles_revision add column capture_id uuid, add column corrected_captures uuid[];
update articles_revision r set capture_id = a.capture_id
from articles_article a
where a.id = r.article_id and a.capture_id is not null;
create index ix_articles_revision_capture on articles_revision (capture_id, article_id) where capture_id is not null;

-- The hashes of the originals that the one which is out corrects: none of those that are out yet does.
alter table publishing_outline add column corrects text[] not null default '{}';
