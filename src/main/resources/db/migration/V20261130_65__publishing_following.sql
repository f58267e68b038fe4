-- Stories that are out and show a picture of which something else was said since: their pages, and what the
-- feed has of them, are made anew, one after the other. A story is here once, however often its pictures change.
create table publishing_following (
    -- no foreign key: it would have whoever corrects a credit wait for stories that are being arranged
    article_id      uuid        not null constraint pk_publishing_following primary key,
    since           timestamptz not null,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null
);

create index ix_publishing_following_next on publishing_following (next_attempt_at, article_id);
