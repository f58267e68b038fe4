-- What two persons decided where the rules left a question. The database knows it too: two persons,
-- at most 72 hours.
create table rights_override (
    id             uuid        not null constraint pk_rights_override primary key,
    version        bigint      not null,
    work_id        uuid        not null,
    used_as        text        not null,
    codes          text[]      not null constraint ck_rights_override_codes check (cardinality(codes) > 0),
    hours          integer     not null constraint ck_rights_override_hours check (hours between 1 and 72),
    reason         text        not null constraint ck_rights_override_reason check (reason <> ''),
    asked_at       timestamptz not null,
    asked_by       uuid        not null,
    asked_by_name  text        not null,
    signed_at      timestamptz,
    signed_by      uuid,
    signed_by_name text,
    until          timestamptz,
    withdrawn_at   timestamptz,
    constraint ck_rights_override_signed check (
        (signed_at is null) = (signed_by is null) and (signed_at is null) = (until is null)
        and (signed_at is null) = (signed_by_name is null)),
    constraint ck_rights_override_persons check (signed_by <> asked_by),
    constraint ck_rights_override_end check (until > signed_at and until <= signed_at + interval '72 hours')
);

create index ix_rights_override_work on rights_override (work_id, id);
create index ix_rights_override_asked on rights_override (asked_at) where withdrawn_at is null;
