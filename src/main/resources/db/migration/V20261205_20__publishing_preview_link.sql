-- Links by which somebody outside sees a story before it is out. Of the secret only its hash is kept.
create table publishing_preview_link (
    id           uuid        not null constraint pk_publishing_preview_link primary key,
    article_id   uuid        not null,
    recipient    text        not null,
    secret_hash  text        not null constraint uk_publishing_preview_link_secret unique,
    made_by_name text        not null,
    made_at      timestamptz not null,
    ends_at      timestamptz not null,
    revoked_at   timestamptz,
    -- the look that was last written into the audit trail
    looked_at    timestamptz
);

create index ix_publishing_preview_link_article on publishing_preview_link (article_id, ends_at);
