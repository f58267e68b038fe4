-- Under which section a story is out: whoever reads the section's page or feed finds it by that.
alter table publishing_publication add column section_id uuid;

create index ix_publishing_publication_section
    on publishing_publication (section_id, first_published_at desc, article_id desc) where section_id is not null;
