-- What was found when stories were read as readers get them, at their public address and in the feed.
create table publishing_served (
    article_id      uuid        not null constraint pk_publishing_served primary key references publishing_publication (article_id),
    attempts        integer     not null default 0,
    next_attempt_at timestamptz, -- when it is read again; null if it is not
    checked_at      timestamptz, -- when it was last read; null if never
    state           text        check (state in ('RIGHT', 'WRONG', 'NOT_REACHED')),
    findings        text[]      not null default '{}'
);
create index ix_publishing_served_due on publishing_served (next_attempt_at) where next_attempt_at is not null;
create index ix_publishing_served_wrong on publishing_served (checked_at, article_id) where state <> 'RIGHT';
