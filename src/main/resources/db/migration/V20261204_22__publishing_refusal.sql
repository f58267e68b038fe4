-- Why publishing was refused, one row for each reason; kept for a month, to be counted.
create table publishing_refusal (
    id         uuid        not null constraint pk_publishing_refusal primary key,
    at         timestamptz not null,
    article_id uuid        not null,
    reason     text        not null
);

create index ix_publishing_refusal_at on publishing_refusal (at);
