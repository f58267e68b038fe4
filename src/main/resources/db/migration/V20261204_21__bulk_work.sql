-- The same done with many stories.
create table bulk_work (
    id            uuid        not null constraint pk_bulk_work primary key,
    act           text        not null,
    detail        text        not null,
    reason        text        not null,
    asked_by      uuid        not null,
    asked_by_name text        not null,
    -- The roles that whoever asked had then: a token has fewer than its owner.
    asked_with    text[]      not null,
    prepared_at   timestamptz not null,
    begun_at      timestamptz,
    ended_at      timestamptz
);

create index ix_bulk_work_asked_by on bulk_work (asked_by, id);
create index ix_bulk_work_under_way on bulk_work (asked_by, id) where begun_at is not null and ended_at is null;

-- Each of those stories.
create table bulk_story (
    id              uuid        not null constraint pk_bulk_story primary key,
    bulk_id         uuid        not null constraint fk_bulk_story_work references bulk_work on delete cascade,
    place           int         not null,
    article_id      uuid        not null constraint fk_bulk_story_article references articles_article,
    seen            bigint      not null,
    headline        text        not null,
    state           text        not null,
    sentence        text        not null,
    attempts        int         not null,
    next_attempt_at timestamptz not null,
    constraint ux_bulk_story_place unique (bulk_id, place)
);

create index ix_bulk_story_due on bulk_story (next_attempt_at) where state = 'WAITING';
