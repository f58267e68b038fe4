-- What lists say of a story is found by the proof that publishing goes by, duties included. What was
-- found before is found again, one story after the other.
update rights_status set due_at = timestamptz '2000-01-01 00:00Z';
