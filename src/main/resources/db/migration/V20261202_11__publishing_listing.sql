-- In which lists a story is, by their paths: of its tags, its authors and the outlet it comes from. Readers page
-- through them from the newest to the oldest, so the order stands in the key.
create table publishing_listing (
    place text not null,
    first_published_at timestamptz not null,
    article_id uuid not null references publishing_publication,
    -- As the story itself spells it.
    name text not null,
    -- Where more of it is to be found, for an outlet its own site; empty if nobody knows.
    site text not null default '',
    primary key (place, first_published_at, article_id)
);

create index ix_publishing_listing_article on publishing_listing (article_id);

-- The picture that lists show with it, and until when they may; null for none. What is out gets its picture when it
-- is next arranged.
alter table publishing_publication add column list_picture text;
alter table publishing_publication add column list_picture_until timestamptz;

-- Whether search engines are told of it. Of reprints from before it is not known whether that is wanted; they are
-- told of once they are arranged anew.
alter table publishing_publication add column indexed boolean not null default false;
update publishing_publication set indexed = true where outlet is null;

-- What is out already: the addresses are made as the program makes them.
insert into publishing_listing (place, first_published_at, article_id, name)
select prefix || slug, first_published_at, article_id, min(name)
from (
    select prefix, first_published_at, article_id, name,
        coalesce(
            nullif(trim(both '-' from regexp_replace(regexp_replace(regexp_replace(
                lower(normalize(name, NFKD)), '[\u0300-\u036f]|[''’‘]', '', 'g'), '[^a-z0-9]+', '-', 'g'), '^$', '')), ''),
            nullif(trim(both '-' from regexp_replace(lower(normalize(name, NFKC)), '[^[:alnum:]]+', '-', 'g')), '')) as slug
    from (
        select '/outlets/' as prefix, first_published_at, article_id, outlet as name
        from publishing_publication where outlet is not null
        union all
        select '/authors/', first_published_at, article_id, trim(name)
        from publishing_publication, regexp_split_to_table(byline, '\s*[,;&]\s*|\s+and\s+') as name
    ) as named
    where first_published_at is not null and name <> ''
) as addressed
where slug is not null and length(slug) <= 80
group by prefix, slug, first_published_at, article_id;
