-- The names of the keys that have sealed something in this database; the keys themselves are kept
-- outside of it. By them a start without the right keys is noticed before anything is asked for.
create table keys_key (
    id            text        not null constraint pk_keys_key primary key
                  constraint ck_keys_key_id check (id ~ '^[0-9a-f]{8}$'),
    first_used_at timestamptz not null
);
