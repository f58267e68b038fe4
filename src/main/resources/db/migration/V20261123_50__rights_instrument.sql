-- One row per version of an instrument. Terms are JSON in the canonical form of RFC 8785 when they
-- are hashed; the columns beside them are what lists and the loading of decisions ask for.
create table rights_instrument (
    id                   uuid        not null constraint pk_rights_instrument primary key,
    instrument_id        uuid        not null,
    number               integer     not null constraint ck_rights_instrument_number check (number > 0),
    revision             bigint      not null,
    kind                 text        not null,
    state                text        not null,
    state_since          timestamptz,
    state_reason         text,
    title                text        not null constraint ck_rights_instrument_title check (title <> ''),
    outlet               uuid        constraint fk_rights_instrument_outlet references sources_outlet,
    grantor              text        not null,
    base                 uuid,
    provisional_until    timestamptz,
    scope_kind           text        not null,
    selector_outlet      uuid,
    is_limited           boolean     not null,
    terms                jsonb       not null,
    terms_sha256         text        not null
                         constraint ck_rights_instrument_hash check (terms_sha256 ~ '^[0-9a-f]{64}$'),
    uses                 text[]      not null,
    publish_from         timestamptz,
    publish_until        timestamptz,
    publish_window       tstzrange   generated always as (tstzrange(publish_from, publish_until)) stored,
    display_from         timestamptz,
    display_until        timestamptz,
    display_window       tstzrange   generated always as (tstzrange(display_from, display_until)) stored,
    display_zone         text        not null,
    granting_evidence_id uuid,
    created_at           timestamptz not null,
    created_by           text        not null,
    constraint uk_rights_instrument_number unique (instrument_id, number),
    -- There is no grant without evidence; a hold is none.
    constraint ck_rights_instrument_evidence check (
        granting_evidence_id is not null
        or kind = 'HOLD'
        or state not in ('GRANTED', 'SUSPENDED', 'TERMINATED', 'REVOKED', 'SUPERSEDED')),
    constraint ck_rights_instrument_since check (
        state_since is not null
        or state not in ('SUSPENDED', 'TERMINATED', 'REVOKED', 'SUPERSEDED'))
);

create unique index uk_rights_instrument_live on rights_instrument (instrument_id)
    where state <> 'SUPERSEDED';
create index ix_rights_instrument_selector on rights_instrument (selector_outlet)
    where scope_kind = 'SELECTOR';
create index ix_rights_instrument_outlet on rights_instrument (outlet);
create index ix_rights_instrument_display on rights_instrument using gist (display_window);

create table rights_instrument_work (
    instrument uuid not null
               constraint fk_rights_instrument_work references rights_instrument on delete cascade,
    work_id    uuid not null,
    constraint pk_rights_instrument_work primary key (instrument, work_id)
);

create index ix_rights_instrument_work on rights_instrument_work (work_id);

create table rights_evidence (
    id          uuid        not null constraint pk_rights_evidence primary key,
    instrument  uuid        not null
                constraint fk_rights_evidence_instrument references rights_instrument
                deferrable initially deferred,
    type        text        not null,
    file_name   text        not null,
    media_type  text        not null,
    sha256      text        not null constraint fk_rights_evidence_file references files_blob,
    clause      text,
    captured_at timestamptz not null,
    captured_by text        not null
);

create index ix_rights_evidence_instrument on rights_evidence (instrument);

alter table rights_instrument add constraint fk_rights_instrument_evidence
    foreign key (granting_evidence_id) references rights_evidence deferrable initially deferred;

create function rights_terms_are_immutable() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'instruments are never deleted';
    end if;
    if old.granting_evidence_id is not null
        and (new.terms, new.terms_sha256, new.uses, new.instrument_id, new.number, new.kind,
             new.grantor, new.outlet, new.base, new.granting_evidence_id)
        is distinct from
            (old.terms, old.terms_sha256, old.uses, old.instrument_id, old.number, old.kind,
             old.grantor, old.outlet, old.base, old.granting_evidence_id) then
        raise exception 'instruments are immutable once they were granted';
    end if;
    return new;
end
$$;

create trigger rights_instrument_immutable before update or delete on rights_instrument
    for each row execute function rights_terms_are_immutable();

create function rights_row_is_immutable() returns trigger language plpgsql as $$
begin
    raise exception '% is immutable', tg_table_name;
end
$$;

create trigger rights_evidence_immutable before update or delete on rights_evidence
    for each row execute function rights_row_is_immutable();

-- What was published, by what right. Decision and question as they were, for good.
create table rights_receipt (
    id              uuid        not null constraint pk_rights_receipt primary key,
    work_id         uuid        not null,
    used_as         text        not null,
    channel         text        not null,
    address         text        not null,
    at              timestamptz not null,
    published_by    text        not null,
    rendered_sha256 text        not null
                    constraint ck_rights_receipt_hash check (rendered_sha256 ~ '^[0-9a-f]{64}$'),
    trace           jsonb       not null
);

create index ix_rights_receipt_work on rights_receipt (work_id, id);

create table rights_receipt_instrument (
    receipt       uuid    not null constraint fk_rights_receipt_instrument references rights_receipt,
    place         integer not null,
    instrument_id uuid    not null,
    number        integer not null,
    constraint pk_rights_receipt_instrument primary key (receipt, place),
    constraint fk_rights_receipt_instrument_version foreign key (instrument_id, number)
        references rights_instrument (instrument_id, number)
);

create index ix_rights_receipt_instrument on rights_receipt_instrument (instrument_id);

create trigger rights_receipt_immutable before update or delete on rights_receipt
    for each row execute function rights_row_is_immutable();

-- The ledger: releases, duties met or overdue, what was taken down. Entries are only ever added.
create table rights_fact (
    id            uuid        not null constraint pk_rights_fact primary key,
    kind          text        not null,
    instrument_id uuid,
    work_id       uuid,
    channel       text,
    duty          text,
    warnings      integer     not null,
    at            timestamptz not null,
    recorded_by   text        not null
);

create index ix_rights_fact_instrument on rights_fact (instrument_id);
create index ix_rights_fact_work on rights_fact (work_id);

create trigger rights_fact_immutable before update or delete on rights_fact
    for each row execute function rights_row_is_immutable();
