-- Stories that are to come out at an instant by themselves, as the revision that an editor set. Once it is out, or
-- is brought out or taken down by somebody, the row is gone; what could not come out stays here, and says why.
create table publishing_schedule (
    -- no foreign key: the text may not be deleted, and whoever edits it does not wait for the clock
    article_id      uuid        not null constraint pk_publishing_schedule primary key,
    version         bigint      not null,
    revision        integer     not null,
    headline        text        not null,
    goes_out_at     timestamptz not null,
    signature       text        not null,
    set_by          uuid        not null,
    set_by_name     text        not null,
    set_at          timestamptz not null,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null,
    missed_at       timestamptz,
    missed_because  text,
    constraint ck_publishing_schedule_missed check ((missed_at is null) = (missed_because is null))
);

create index ix_publishing_schedule_next on publishing_schedule (next_attempt_at, article_id) where missed_at is null;
create index ix_publishing_schedule_goes_out on publishing_schedule (goes_out_at, article_id);
