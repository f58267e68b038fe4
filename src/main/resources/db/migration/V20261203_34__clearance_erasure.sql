-- That somebody was forgotten: when, by whom, why and how much there was. Never whom.
create table clearance_erasure (
    id        uuid        not null constraint pk_clearance_erasure primary key,
    erased_at timestamptz not null,
    erased_by text        not null,
    reason    text        not null,
    outlets   integer     not null,
    requests  integer     not null,
    letters   integer     not null
);
