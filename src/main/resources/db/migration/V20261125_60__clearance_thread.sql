-- The correspondence about a request: the name by which answers are known, and when to remind.
create table clearance_thread (
    instrument_id    uuid        not null constraint pk_clearance_thread primary key
                     constraint fk_clearance_thread_request references rights_request,
    reply_id         text        not null constraint uk_clearance_thread_reply_id unique,
    note             text        not null,
    reminders        integer     not null,
    next_reminder_at timestamptz
);

create index ix_clearance_thread_reminder on clearance_thread (next_reminder_at)
    where next_reminder_at is not null;

-- Links to the grantor's page. Of the secret in a link only the hash is kept.
create table clearance_link (
    id            uuid        not null constraint pk_clearance_link primary key,
    instrument_id uuid        not null
                  constraint fk_clearance_link_thread references clearance_thread,
    proposal      integer     not null,
    token_sha256  text        not null constraint uk_clearance_link_token unique
                  constraint ck_clearance_link_token check (token_sha256 ~ '^[0-9a-f]{64}$'),
    issued_at     timestamptz not null,
    expires_at    timestamptz not null,
    used_at       timestamptz
);

create index ix_clearance_link_instrument on clearance_link (instrument_id);
