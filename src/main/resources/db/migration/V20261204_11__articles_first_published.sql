-- When a story of our own came out, if that was elsewhere before it came out here: a day, or a moment with its offset.
alter table articles_article add column published text not null default '';
alter table articles_revision add column published text not null default '';

-- By which date readers know what is out, and in which order lists have it; permissions count from first_published_at.
alter table publishing_publication add column dated_at timestamptz;
update publishing_publication set dated_at = first_published_at;
alter table publishing_publication alter column dated_at set not null;

-- As it was given, where it is not that of coming out here.
alter table publishing_publication add column dated text;

drop index ix_publishing_publication_live;
create index ix_publishing_publication_live on publishing_publication (channel, dated_at desc, article_id desc)
    where state = 'LIVE';
drop index ix_publishing_publication_section;
create index ix_publishing_publication_section on publishing_publication (section_id, dated_at desc, article_id desc)
    where section_id is not null;
alter table publishing_listing rename column first_published_at to dated_at;
