-- The audit trail, chained by hash. Entries are written in the acting transaction and wait here
-- until the one sealer links them; no write waits for another. What names people (the name of who
-- acted, the line for people) is in the chain only as a salted digest: without its salt, and the
-- words gone, nothing of a person can be found out from the chain, and the chain holds.
create table identity_audit_unsealed (
    number bigint not null constraint pk_identity_audit_unsealed primary key
                           constraint fk_identity_audit_unsealed_entry references identity_audit
);

insert into identity_audit_unsealed (number) select number from identity_audit;

create function identity_audit_waits_for_its_seal() returns trigger language plpgsql as $$
begin
    insert into identity_audit_unsealed (number) values (new.number);
    return null;
end
$$;
create trigger identity_audit_seal
    after insert on identity_audit
    for each row execute function identity_audit_waits_for_its_seal();

create table identity_audit_link (
    position  bigint      not null constraint pk_identity_audit_link primary key,
    entry     bigint      not null constraint uk_identity_audit_link_entry unique
                                   constraint fk_identity_audit_link_entry references identity_audit,
    words     text        not null,
    hash      text        not null,
    sealed_at timestamptz not null
);
create trigger identity_audit_link_keep
    before update or delete on identity_audit_link
    for each row execute function identity_audit_is_never_changed();

create table identity_audit_salt (
    entry bigint not null constraint pk_identity_audit_salt primary key
                          constraint fk_identity_audit_salt_entry references identity_audit,
    salt  text   not null
);

-- The end of the chain; whoever locks it is the sealer.
create table identity_audit_head (
    only_row boolean not null constraint pk_identity_audit_head primary key
                              constraint ck_identity_audit_head_only check (only_row),
    position bigint  not null,
    hash     text    not null
);
insert into identity_audit_head (only_row, position, hash) values (true, 0, repeat('0', 64));
