-- The permission desk looks for words anywhere in titles and grantors.
create extension if not exists pg_trgm;
create index ix_rights_instrument_words on rights_instrument using gin (title gin_trgm_ops, grantor gin_trgm_ops);

-- Of a kind of which there are few, the newest.
create index ix_rights_instrument_kind on rights_instrument (kind, instrument_id desc);
