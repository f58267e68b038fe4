-- A grant whose papers name an NC, ND or SA licence is asked about once: is it that licence, or a permission of its own?
alter table rights_instrument
    add column licence_in_papers text not null default '',
    add column licence_reading text not null default 'UNANSWERED'
        constraint ck_rights_instrument_licence_reading
            check (licence_reading in ('UNANSWERED', 'OWN_PERMISSION', 'THIS_LICENCE'));
