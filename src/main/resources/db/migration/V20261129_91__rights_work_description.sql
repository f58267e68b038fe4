-- What is said of a story or a picture, or was read from its file: permissions select and exclude
-- by it. What is null or empty is not known, unless the description is complete.
create table rights_work_description (
    work_id      uuid        not null constraint pk_rights_work_description primary key,
    version      bigint      not null default 0,
    outlet_id    uuid,
    language     text,
    published_at timestamptz,
    section      text,
    bylines      text[]      not null default '{}',
    credit       text,
    supplier_id  text,
    instructions text[]      not null default '{}',
    pool         text,
    event        text,
    complete     boolean     not null default false,
    -- Null if nobody said it: it was read from the file.
    said_by_name text,
    said_at      timestamptz
);
