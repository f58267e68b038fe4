-- Breaches of Creative Commons licences, and until when a cure brings the licence back.
create table rights_breach (
    id            uuid        not null constraint pk_rights_breach primary key,
    version       bigint      not null,
    instrument_id uuid        not null,
    licence       text        not null,
    discovered_at timestamptz not null,
    cure_until    timestamptz,
    cured_at      timestamptz,
    reason        text        not null,
    constraint ck_rights_breach_cure check (
        cured_at is null or cure_until is not null and cured_at < cure_until)
);

create unique index uk_rights_breach_open on rights_breach (instrument_id) where cured_at is null;
create index ix_rights_breach_cure on rights_breach (cure_until) where cured_at is null;
