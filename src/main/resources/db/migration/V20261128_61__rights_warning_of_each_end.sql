-- A version may come to have another end: a spoken word is confirmed, or a permission is taken back
-- from a day on. People are warned of each end, and of each once.
alter table rights_warning
    drop constraint pk_rights_warning,
    add constraint pk_rights_warning primary key (instrument_id, number, ends_at, days);

create index ix_rights_instrument_publish_end on rights_instrument (publish_until)
    where state = 'GRANTED' and kind <> 'HOLD';
create index ix_rights_instrument_revoked on rights_instrument (state_since)
    where state = 'REVOKED' and kind <> 'HOLD';
