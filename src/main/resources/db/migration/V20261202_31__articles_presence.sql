-- Who has an article open to write, page by page, and who of them writes. What is not seen any more is gone by itself.
create table articles_presence (
    page        uuid        not null constraint pk_articles_presence primary key,
    article_id  uuid        not null constraint fk_articles_presence_article references articles_article,
    person      uuid        not null,
    person_name text        not null,
    opened_at   timestamptz not null,
    seen_at     timestamptz not null
);

create index ix_articles_presence_article on articles_presence (article_id, seen_at);

create table articles_lock (
    article_id  uuid        not null constraint pk_articles_lock primary key
                            constraint fk_articles_lock_article references articles_article,
    page        uuid        not null,
    person      uuid        not null,
    person_name text        not null,
    since       timestamptz not null,
    -- Whether it was taken from somebody else.
    taken_over  boolean     not null,
    seen_at     timestamptz not null
);
