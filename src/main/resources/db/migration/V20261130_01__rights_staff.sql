-- Who is on the staff, from when until when: what they make here is the publisher's, if that is declared.
create table rights_staff (
    id          uuid        not null constraint pk_rights_staff primary key,
    version     bigint      not null,
    person      uuid,
    name        text        not null constraint ck_rights_staff_name check (name <> ''),
    since       date        not null,
    last_day    date        constraint ck_rights_staff_last_day check (last_day >= since),
    recorded_at timestamptz not null,
    recorded_by text        not null
);

-- What people said about whose a work is; the last word counts. Entries are only ever added.
create table rights_whose (
    id           uuid        not null constraint pk_rights_whose primary key,
    work_id      uuid        not null,
    whose        text        not null constraint ck_rights_whose_whose check (whose in ('OURS', 'OTHERS')),
    signed       text        not null,
    note         text        not null,
    said_at      timestamptz not null,
    said_by      uuid        not null,
    said_by_name text        not null
);

create index ix_rights_whose_work on rights_whose (work_id, id);

create trigger rights_whose_immutable before update or delete on rights_whose
    for each row execute function rights_row_is_immutable();
