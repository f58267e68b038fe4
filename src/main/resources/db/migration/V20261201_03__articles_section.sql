-- What an article is filed under, by the slug of the section. What was written before is filed under none.
alter table articles_article add column section text not null default '';
alter table articles_revision add column section text not null default '';
