-- On what conditions others may republish our own stories, a paragraph a line; empty if they are not offered.
alter table publishing_site add column republish text not null default '';

-- How often a story that others republished was read there, counted by its pixel: no reader is known by it.
create table publishing_republication (
    article_id uuid   not null references publishing_publication (article_id),
    day        date   not null,
    host       text   not null, -- on whose site, as the browser said; empty if it did not
    views      bigint not null check (views > 0),
    primary key (article_id, day, host)
);
create index publishing_republication_day on publishing_republication (day);
