-- Asking for a permission: whom, until when, and every set of terms that was on the table.
create table rights_request (
    instrument_id uuid        not null constraint pk_rights_request primary key,
    contact       text        not null,
    mail          text        not null constraint ck_rights_request_mail check (mail <> ''),
    asked_at      timestamptz not null,
    asked_by      text        not null,
    answer_by     timestamptz
);

create index ix_rights_request_answer_by on rights_request (answer_by) where answer_by is not null;

create table rights_proposal (
    id            uuid        not null constraint pk_rights_proposal primary key,
    instrument_id uuid        not null
                  constraint fk_rights_proposal_request references rights_request,
    number        integer     not null,
    side          text        not null,
    terms         jsonb       not null,
    evidence      uuid        constraint fk_rights_proposal_evidence references rights_evidence
                  deferrable initially deferred,
    at            timestamptz not null,
    recorded_by   text        not null,
    constraint uk_rights_proposal_number unique (instrument_id, number),
    -- What the grantor proposed is proved by a paper of theirs.
    constraint ck_rights_proposal_evidence check (side <> 'GRANTOR' or evidence is not null)
);

create trigger rights_proposal_immutable before update or delete on rights_proposal
    for each row execute function rights_row_is_immutable();

-- What stands behind a spoken word: a second person, or a mail that repeats it.
alter table rights_evidence add column backing_kind text;
alter table rights_evidence add column backing_who text;
alter table rights_evidence add constraint ck_rights_evidence_backing
    check ((backing_kind is null) = (backing_who is null));
