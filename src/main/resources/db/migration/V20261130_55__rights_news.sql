-- What happened to stories that are out, and whom we promised to tell of it: one entry for each
-- event, permission and duty. An entry waits for the worker that writes its letter, is written,
-- waits for a person, or is done: told, by whatever proof.
create table rights_news (
    id              uuid        not null constraint pk_rights_news primary key,
    version         bigint      not null,
    event           uuid        not null,
    instrument_id   uuid        not null,
    duty_name       text        not null,
    work_id         uuid        not null,
    kind            text        not null constraint ck_rights_news_kind check (
                        kind in ('CORRECTED', 'NOTED', 'TAKEN_OVER', 'WITHDRAWN', 'KILLED')),
    headline        text        not null,
    original        text,
    address         text        not null,
    words           text        not null,
    happened_at     timestamptz not null,
    state           text        not null constraint ck_rights_news_state check (
                        state in ('TO_BE_WRITTEN', 'WRITTEN', 'OPEN', 'DONE')),
    letter          uuid,
    attempts        integer     not null,
    next_attempt_at timestamptz,
    done_at         timestamptz,
    constraint uk_rights_news unique (event, instrument_id, duty_name),
    constraint ck_rights_news_waits check (
        (state = 'TO_BE_WRITTEN') = (next_attempt_at is not null)),
    constraint ck_rights_news_done check ((state = 'DONE') = (done_at is not null))
);

create index ix_rights_news_due on rights_news (next_attempt_at) where state = 'TO_BE_WRITTEN';
create index ix_rights_news_owed on rights_news (instrument_id, work_id, duty_name);
create index ix_rights_news_letter on rights_news (letter) where letter is not null;
