-- What somebody at the desk needs a permission for, until the rights desk has asked for it or has one.
create table clearance_wish (
    work_id   uuid        not null constraint pk_clearance_wish primary key,
    about     text        not null,
    outlet_id uuid,
    wished_by text        not null,
    wished_at timestamptz not null
);

create index ix_clearance_wish_wished_at on clearance_wish (wished_at);
