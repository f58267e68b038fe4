-- What the rights say of each story, for lists: true until it is due to be decided again. Publishing
-- never reads it. Its subjects are the works and outlets that it was decided on.
create table rights_status (
    work_id     uuid        not null,
    used_as     text        not null,
    decision    text        not null constraint ck_rights_status_decision check (decision in ('PERMIT', 'PERMIT_WITH', 'UNKNOWN', 'DENY')),
    valid_until timestamptz,
    due_at      timestamptz,
    decided_at  timestamptz,
    subjects    uuid[]      not null,
    constraint pk_rights_status primary key (work_id, used_as)
);

create index ix_rights_status_due on rights_status (due_at, work_id) where due_at is not null;
create index ix_rights_status_decision on rights_status (used_as, decision, work_id desc);
create index ix_rights_status_subjects on rights_status using gin (subjects);
