-- What an article is about, in words that commas part. What was written before is about nothing that was said.
alter table articles_article add column tags text not null default '';
alter table articles_revision add column tags text not null default '';

-- Every tag that was ever given, in its first spelling: what is offered while one is typed.
create table articles_tag (
    folded text primary key,
    name text not null
);

create index ix_articles_tag_beginning on articles_tag (folded text_pattern_ops);
