-- Feeds that editors make: a question to the stories that are out, and how much of each goes out at most. An address
-- once given is never given to another feed, so that subscribers never get what they did not ask for.
create table publishing_saved_feed (
    id         uuid        not null constraint pk_publishing_saved_feed primary key,
    version    bigint      not null default 0,
    slug       text        not null constraint uq_publishing_saved_feed_slug unique,
    name       text        not null,
    -- Empty or null: whatever it is.
    section_id uuid,
    tag        text        not null default '',
    outlet     text        not null default '',
    author     text        not null default '',
    language   text        not null default '',
    origin     text        not null
               constraint ck_publishing_saved_feed_origin check (origin in ('ANY', 'OWN', 'REPRINT')),
    amount     text        not null
               constraint ck_publishing_saved_feed_amount check (amount in ('FULL', 'SUMMARY', 'HEADLINE')),
    -- Null while it goes on.
    ended_at   timestamptz
);
