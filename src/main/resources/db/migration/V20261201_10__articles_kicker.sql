-- The short line above a headline. What was written before has none.
alter table articles_article add column kicker text not null default '';
alter table articles_revision add column kicker text not null default '';
