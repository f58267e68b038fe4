-- Those who must not be named. What somebody typed is sealed, but for how readers read of them. Destroyed, the
-- sealed columns are empty and the rest is the stub.
create table vault_entry (
    id              uuid        not null constraint pk_vault_entry primary key,
    version         bigint      not null,
    description     text        not null,
    sealed_reason   bytea,
    -- null also while it is not recorded who it is, which is the usual case
    sealed_identity bytea,
    keeper          uuid        not null constraint fk_vault_entry_keeper references identity_user,
    editor          uuid        not null constraint fk_vault_entry_editor references identity_user,
    known_to        text[]      not null default '{}',
    entered_at      timestamptz not null,
    approved_at     timestamptz,
    destroy_on      date        not null,
    held_at         timestamptz,
    destroyed_at    timestamptz,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null,
    constraint ck_vault_entry_destroyed
        check (destroyed_at is null or (sealed_reason is null and sealed_identity is null and known_to = '{}'))
);

create index ix_vault_entry_next on vault_entry (next_attempt_at, id) where destroyed_at is null and held_at is null;
create index ix_vault_entry_keeper on vault_entry (keeper, id);
create index ix_vault_entry_editor on vault_entry (editor, id);

-- Whatever was done with an entry: every look above all.
create table vault_act (
    id         uuid        not null constraint pk_vault_act primary key,
    entry      uuid        not null constraint fk_vault_act_entry references vault_entry,
    kind       text        not null,
    by_user    uuid        not null,
    by_name    text        not null,
    done_at    timestamptz not null,
    sealed_why bytea
);

create index ix_vault_act_entry on vault_act (entry, id);
