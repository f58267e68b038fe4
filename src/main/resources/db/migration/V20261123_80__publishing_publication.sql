create table publishing_publication (
    article_id         uuid        not null constraint pk_publishing_publication primary key
                                   constraint fk_publishing_publication_article references articles_article,
    version            bigint      not null,
    channel            text        not null,
    state              text        not null constraint ck_publishing_publication_state check (state in ('LIVE', 'WITHDRAWN', 'KILLED')),
    revision           integer     not null,
    headline           text        not null,
    summary            text        not null,
    byline             text        not null,
    language           text        not null,
    outlet             text,
    slug               text        not null,
    signature          text        not null constraint ck_publishing_publication_signature check (signature in ('SECOND_PERSON', 'SINGLE_GREEN_REPRINT')),
    published_by       uuid        not null,
    published_by_name  text        not null,
    first_published_at timestamptz not null,
    published_at       timestamptz not null,
    shown_until        timestamptz,
    -- What it rests on: a revocation finds by it what must come down.
    instruments        uuid[]      not null,
    works              uuid[]      not null
);

create index ix_publishing_publication_first on publishing_publication (first_published_at desc, article_id desc);
create index ix_publishing_publication_live on publishing_publication (channel, first_published_at desc, article_id desc) where state = 'LIVE';
create index ix_publishing_publication_instruments on publishing_publication using gin (instruments);
create index ix_publishing_publication_works on publishing_publication using gin (works);

-- Every address that a story ever had on a channel. None is ever given to another.
create table publishing_address (
    channel    text not null,
    slug       text not null,
    article_id uuid not null constraint fk_publishing_address_article references articles_article,
    constraint pk_publishing_address primary key (channel, slug)
);

create index ix_publishing_address_article on publishing_address (article_id);

-- What readers get at a path: a timeline of answers, each good until its instant.
create table publishing_rendition (
    channel text    not null,
    path    text    not null,
    version bigint  not null,
    stale   boolean not null,
    constraint pk_publishing_rendition primary key (channel, path)
);

-- Without a compressed form gzip is empty; without a redirection location is.
create table publishing_answer (
    channel       text        not null,
    path          text        not null,
    position      integer     not null,
    status        integer     not null,
    media_type    text        not null,
    content       bytea       not null,
    gzip          bytea       not null,
    etag          text        not null,
    location      text        not null,
    last_modified timestamptz not null,
    valid_until   timestamptz,
    constraint pk_publishing_answer primary key (channel, path, position),
    constraint fk_publishing_answer_rendition foreign key (channel, path)
        references publishing_rendition on delete cascade
);

alter table publishing_answer alter column content set storage external;
alter table publishing_answer alter column gzip set storage external;

-- What a feed says of a story: rendered when the story came out, good until its instant.
create table publishing_feed_entry (
    article_id  uuid        not null constraint fk_publishing_feed_entry_publication references publishing_publication,
    form        text        not null constraint ck_publishing_feed_entry_form check (form in ('FULL', 'SUMMARY')),
    item        text        not null,
    valid_until timestamptz,
    constraint pk_publishing_feed_entry primary key (article_id, form)
);
