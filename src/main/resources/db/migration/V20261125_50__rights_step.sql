-- Every step in the life of a permission: who, when, why, and on what paper. Entries are only ever
-- added; the permission itself says only where it stands.
create table rights_step (
    id            uuid        not null constraint pk_rights_step primary key,
    instrument_id uuid        not null,
    number        integer     not null,
    event         text        not null,
    state         text        not null,
    at            timestamptz not null,
    -- The system, and steps from before this table, have no person.
    by_user       uuid        not null,
    by_name       text        not null,
    reason        text        not null,
    evidence      uuid        constraint fk_rights_step_evidence references rights_evidence
                              deferrable initially deferred,
    constraint fk_rights_step_version foreign key (instrument_id, number)
        references rights_instrument (instrument_id, number) deferrable initially deferred
);

create index ix_rights_step_instrument on rights_step (instrument_id, id);

create trigger rights_step_immutable before update or delete on rights_step
    for each row execute function rights_row_is_immutable();

-- What is known of the steps that were taken before.
insert into rights_step (id, instrument_id, number, event, state, at, by_user, by_name, reason, evidence)
select e.id, i.instrument_id, i.number, 'GRANT', 'GRANTED', e.captured_at,
       '00000000-0000-0000-0000-000000000000', e.captured_by, '', e.id
from rights_instrument i join rights_evidence e on e.id = i.granting_evidence_id;

insert into rights_step (id, instrument_id, number, event, state, at, by_user, by_name, reason)
select i.id, i.instrument_id, i.number, 'DRAFT', 'DRAFT', i.created_at,
       '00000000-0000-0000-0000-000000000000', i.created_by, ''
from rights_instrument i where i.granting_evidence_id is null and i.kind <> 'HOLD';

insert into rights_step (id, instrument_id, number, event, state, at, by_user, by_name, reason)
select gen_random_uuid(), i.instrument_id, i.number, 'REVOKE', 'REVOKED', i.state_since,
       '00000000-0000-0000-0000-000000000000', '', coalesce(i.state_reason, '')
from rights_instrument i where i.state = 'REVOKED' and i.kind <> 'HOLD';
