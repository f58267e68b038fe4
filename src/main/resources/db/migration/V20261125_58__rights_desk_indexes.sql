-- What the permission desk asks for, among a hundred thousand instruments: a column of its board, an
-- outlet's, those that end, those that allow a use; each newest first.
create index ix_rights_instrument_board on rights_instrument (state, instrument_id desc);
create index ix_rights_instrument_of_outlet on rights_instrument (outlet, instrument_id desc);
create index ix_rights_instrument_end on rights_instrument (least(display_until, provisional_until))
    where state = 'GRANTED';
create index ix_rights_instrument_uses on rights_instrument using gin (uses);
