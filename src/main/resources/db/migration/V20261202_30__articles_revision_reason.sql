-- Why a text was saved: what led to it, which revision it came from or met, and what its editor says of it.
alter table articles_revision
    add column cause text not null default 'WRITTEN'
        constraint ck_articles_revision_cause check (cause in ('WRITTEN', 'CORRECTED', 'TAKEN_OVER', 'RESTORED', 'MERGED')),
    add column other_revision integer,
    add column note text not null default '',
    -- The version that the article had once this was saved; null for what was saved before this was kept.
    add column article_version bigint;
