-- Who paid for a story, and what search engines and cards say of it. What was written before has none of it.
alter table articles_article add column sponsor text not null default '';
alter table articles_article add column title text not null default '';
alter table articles_article add column description text not null default '';
alter table articles_revision add column sponsor text not null default '';
alter table articles_revision add column title text not null default '';
alter table articles_revision add column description text not null default '';
