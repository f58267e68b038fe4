-- Who answered for an outlet may be forgotten; that somebody was, and when, stays.
alter table sources_outlet add column contact_erased_at timestamptz;
create index ix_sources_outlet_contact on sources_outlet (lower(contact_mail)) where contact_mail <> '';
