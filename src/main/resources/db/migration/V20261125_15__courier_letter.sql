-- The outbox. A letter is written down in the transaction that has something to say, and leaves
-- after it. No hash chain goes over it: what it said, and to whom, can be erased.
create table courier_letter (
    id              uuid        not null constraint pk_courier_letter primary key,
    version         bigint      not null,
    message_id      text        not null constraint uk_courier_letter_message_id unique,
    recipients      text[]      not null,
    reply_to        text,
    subject         text        not null,
    body            text        not null,
    about_kind      text,
    about_id        text,
    posted_at       timestamptz not null,
    posted_by       text        not null,
    state           text        not null
                    constraint ck_courier_letter_state check (state in ('WAITING', 'SENT', 'FAILED')),
    attempts        integer     not null,
    next_attempt_at timestamptz,
    under_way_until timestamptz,
    give_up_at      timestamptz,
    hindrance       text,
    smtp_code       integer,
    sent_at         timestamptz,
    erased_at       timestamptz,
    constraint ck_courier_letter_about check ((about_kind is null) = (about_id is null)),
    constraint ck_courier_letter_waits check ((state = 'WAITING') = (next_attempt_at is not null)),
    constraint ck_courier_letter_sent check ((state = 'SENT') = (sent_at is not null)),
    constraint ck_courier_letter_erased check (
        erased_at is null or (state <> 'WAITING' and recipients = '{}' and body = '' and subject = ''))
);

create index ix_courier_letter_due on courier_letter (next_attempt_at) where state = 'WAITING';
create index ix_courier_letter_state on courier_letter (state, id);
create index ix_courier_letter_about on courier_letter (about_kind, about_id, id);

create table courier_attachment (
    id         uuid    not null constraint pk_courier_attachment primary key,
    letter     uuid    not null constraint fk_courier_attachment_letter references courier_letter,
    place      integer not null,
    file_name  text    not null,
    media_type text    not null,
    size       bigint  not null,
    content    bytea   not null,
    constraint uk_courier_attachment_place unique (letter, place)
);
