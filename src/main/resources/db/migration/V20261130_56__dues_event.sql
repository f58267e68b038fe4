-- Something may be owed for an event, such as a correction: each event is owed for by itself.
alter table dues_due add column event_id uuid;
