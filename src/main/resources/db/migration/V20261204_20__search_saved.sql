-- What somebody looks for again and again.
create table search_saved (
    id       uuid        not null constraint pk_search_saved primary key,
    owner    uuid        not null,
    name     text        not null,
    place    text        not null,
    -- What stands behind the question mark in the address of that page.
    asked    text        not null,
    saved_at timestamptz not null
);

create unique index ux_search_saved_name on search_saved (owner, lower(name));
