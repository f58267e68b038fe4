-- What somebody is typing and has not saved, page by page: a row of its own, so that it is never at odds with a save.
create table articles_working_draft (
    id           uuid        not null constraint pk_articles_working_draft primary key,
    person       uuid        not null,
    -- Null for an article that is not begun yet.
    article_id   uuid        constraint fk_articles_working_draft_article references articles_article,
    base_version bigint      not null,
    fields       jsonb       not null,
    browser      text        not null,
    saved_at     timestamptz not null
);

create index ix_articles_working_draft_person on articles_working_draft (person, article_id, saved_at desc);
create index ix_articles_working_draft_saved on articles_working_draft (saved_at);
