-- Whose servers readers' browsers are sent to, for the page counters that licences demand: as the
-- answer's security policy lists them, and by story for whoever asks what reaches outside.
alter table publishing_answer add column outside_hosts text[] not null default '{}';
alter table publishing_publication add column outside_hosts text[] not null default '{}';
