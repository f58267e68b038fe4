-- That people were warned of the end of a version of an instrument: each warning once.
create table rights_warning (
    instrument_id uuid        not null,
    number        integer     not null,
    days          integer     not null constraint ck_rights_warning_days check (days in (30, 7, 1)),
    ends_at       timestamptz not null,
    given_at      timestamptz not null,
    constraint pk_rights_warning primary key (instrument_id, number, days),
    constraint fk_rights_warning_instrument foreign key (instrument_id, number)
        references rights_instrument (instrument_id, number)
);

create index ix_rights_instrument_ending on rights_instrument (least(display_until, provisional_until))
    where state = 'GRANTED' and kind <> 'HOLD';
