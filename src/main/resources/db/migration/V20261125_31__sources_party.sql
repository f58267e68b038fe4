-- What became of an outlet. What it granted does not end because it falls silent.
alter table sources_outlet
    add column state        text not null default 'ACTIVE'
        constraint ck_sources_outlet_state check (state in ('ACTIVE', 'DORMANT', 'CLOSED', 'SUCCEEDED')),
    add column successor    uuid constraint fk_sources_outlet_successor references sources_outlet,
    add column state_since  timestamptz,
    add column state_reason text not null default '',
    add constraint ck_sources_outlet_successor check (
        (state = 'SUCCEEDED') = (successor is not null) and successor <> id);
