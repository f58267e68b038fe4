-- Names in the order of their numbers, a letter for each kind of thing.
create function pg_temp.name(kind text, number bigint) returns uuid language sql immutable as
    $$ select (kind || '0000000-0000-4000-8000-' || lpad(to_hex(number), 12, '0'))::uuid $$;
