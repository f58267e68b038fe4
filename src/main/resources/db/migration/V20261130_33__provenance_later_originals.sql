-- Finds what an outlet's original became later: the next captures of the same address or headline.
create index ix_provenance_capture_outlet on provenance_capture (outlet_id, captured_at) where outlet_id is not null;
