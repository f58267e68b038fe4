-- In which language the original of a story is written: permissions select by it, whatever it was translated into.
-- Outlines of before are of an earlier edition, and are made anew.
alter table publishing_outline add column written text;
