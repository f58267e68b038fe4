-- What editors arrange of the site itself; one row. Until somebody says otherwise every section of the first rank has
-- a strip on the front page, nothing is pinned, and the pages of the newsroom have the words that the program has.
create table publishing_site (
    id           smallint    not null constraint pk_publishing_site primary key
                 constraint ck_publishing_site_one check (id = 1),
    version      bigint      not null default 0,
    -- The sections with a strip, in their order; null for those of the first rank.
    strips       uuid[],
    pinned       uuid,
    pinned_until timestamptz,
    about        text        not null default '',
    reprints     text        not null default '',
    ads_txt      text        not null default '',
    constraint ck_publishing_site_pinned check (pinned is not null or pinned_until is null)
);

insert into publishing_site (id) values (1);
