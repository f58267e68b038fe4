-- Feeds for partners only: whoever has no token is told that there is none. Of a token only its hash is kept.
alter table publishing_saved_feed add column partners_only boolean not null default false;

create table publishing_feed_token (
    id         uuid        not null constraint pk_publishing_feed_token primary key,
    feed_id    uuid        not null constraint fk_publishing_feed_token_feed references publishing_saved_feed,
    partner    text        not null,
    hash       text        not null constraint uq_publishing_feed_token_hash unique,
    given_at   timestamptz not null,
    -- The day on which it was last used, by the clocks of the newsroom; null if it never was.
    last_used  date,
    -- Null while it is good.
    revoked_at timestamptz
);

create index ix_publishing_feed_token_feed on publishing_feed_token (feed_id);
