-- What was used by right of which instrument: a copy of the receipts, laid out for the questions
-- "how much is live" and "what came out in that time", which a million of them must not slow down.
create table dues_usage (
    receipt       uuid        not null constraint fk_dues_usage_receipt references rights_receipt,
    instrument_id uuid        not null,
    outlet        uuid        constraint fk_dues_usage_outlet references sources_outlet,
    work_id       uuid        not null,
    used_as       text        not null,
    channel       text        not null,
    address       text        not null,
    at            timestamptz not null,
    ended_at      timestamptz,
    constraint pk_dues_usage primary key (receipt, instrument_id)
);

create index ix_dues_usage_outlet on dues_usage (outlet, at, receipt);
create index ix_dues_usage_live on dues_usage (outlet, work_id) where ended_at is null;
create index ix_dues_usage_work on dues_usage (work_id, channel) where ended_at is null;

insert into dues_usage (receipt, instrument_id, outlet, work_id, used_as, channel, address, at, ended_at)
select distinct r.id, ri.instrument_id, i.outlet, r.work_id, r.used_as, r.channel, r.address, r.at,
       (select min(f.at) from rights_fact f
        where f.kind = 'TAKEN_DOWN' and f.work_id = r.work_id and f.channel = r.channel and f.at >= r.at)
from rights_receipt r
join rights_receipt_instrument ri on ri.receipt = r.id
join rights_instrument i on i.instrument_id = ri.instrument_id and i.number = ri.number
on conflict do nothing;

-- The ledger. What is due is named by what it is due for, so that it is written down once.
create table dues_due (
    id              uuid        not null constraint pk_dues_due primary key,
    version         bigint      not null,
    due_key         text        not null constraint uk_dues_due_key unique,
    instrument_id   uuid        not null,
    title           text        not null,
    outlet          uuid        constraint fk_dues_due_outlet references sources_outlet,
    duty            text        not null,
    remedy          text        not null,
    amount          numeric(18, 4),
    currency        text,
    send_to         text,
    period_from     timestamptz,
    period_until    timestamptz,
    work_id         uuid,
    address         text,
    due_at          timestamptz not null,
    warnings        integer     not null,
    next_warning_at timestamptz,
    settled_at      timestamptz,
    settled_by      text,
    note            text,
    evidence_name   text,
    evidence_sha256 text        constraint fk_dues_due_evidence references files_blob,
    constraint ck_dues_due_settled check ((settled_at is null) = (settled_by is null)),
    constraint ck_dues_due_period check (period_from is null or period_until > period_from)
);

create index ix_dues_due_open on dues_due (due_at, id) where settled_at is null;
create index ix_dues_due_all on dues_due (due_at, id);
create index ix_dues_due_outlet on dues_due (outlet, due_at, id);
create index ix_dues_due_warning on dues_due (next_warning_at) where settled_at is null;
create index ix_dues_due_duty on dues_due (instrument_id, duty) where settled_at is null;

-- Which instruments owe something by the calendar, and when to look again.
create table dues_agreement (
    instrument_id uuid not null constraint pk_dues_agreement primary key,
    next_look_at  timestamptz
);

create index ix_dues_agreement_look on dues_agreement (next_look_at);

insert into dues_agreement (instrument_id, next_look_at)
select distinct instrument_id, '2000-01-01 00:00:00+00'::timestamptz from rights_instrument
where granting_evidence_id is not null and (terms::text like '%"PAY"%' or terms::text like '%"REPORT_USAGE"%');
